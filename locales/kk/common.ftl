### Бірнеше экранға ортақ сөздер: түймелер, жұмыс барысы, нәтижелер және бағдарламаның өз ақаулары.

common-save-button = Сақтау

common-cancel-button = Бас тарту

common-close-button = Жабу

common-undo-button = Болдырмау

common-retry-button = Қайталап көру

common-back-button = Артқа

common-continue-button = Жалғастыру

common-done-button = Дайын

common-add-button = Қосу

common-edit-button = Өзгерту

common-remove-button = Алып тастау

common-copy-button = Көшіру

common-show-button = Көрсету

common-hide-button = Жасыру

common-clear-button = Тазарту

common-stop-button = Тоқтату

common-details-button = Толығырақ

common-loading-progress = Жүктелуде…

common-saving-progress = Сақталуда…

common-work-progress = { $done } / { $total }

common-stopping-progress = Тоқтатылуда…

common-saved-done = Сақталды.

common-copied-done = Көшірілді.

common-undone-done = Әрекет кері қайтарылды.

common-stopped-done = Тоқтатылды. Ештеңе өзгерген жоқ.

common-saved-at = Сақталған уақыты: { $at }

common-value-empty = Көрсетілмеген

common-direction-ended = Бұрынғы бағыт

common-value-yes = Иә

common-value-no = Жоқ

common-rows-count = { $count } жол

common-people-count = { $count } адам

common-hours-count = { $hours } сағат

common-minutes-count = { $minutes } минут

common-age-count = { $years } жас

common-error-required = Осы өрісті толтырыңыз.

common-error-too-long = Мұнда ең көбі { $max } таңба сыяды.

common-error-date = Күнді былай жазыңыз: күн, ай, жыл – 19.08.2022.

common-unsaved-confirm = Сақталмаған өзгерістер бар. Шығар алдында сақтау керек пе?

common-unsaved-discard-button = Сақтамай шығу

common-error-broken = Соңғы әрекет орындалмады. Сақталған деректер орнында. Қате нөмірі: { $trace }.

common-error-broken-title = { -birge } бағдарламасында ақау шықты

common-error-broken-hint = Қайталап көріңіз. Ақау тағы шықса, нөмірін жазып алып, бағдарламаға жауапты адамға айтыңыз.

common-error-locked = Тізілім құлыптаулы, сондықтан әрекет орындалмады. Құлпын ашып, қайталап көріңіз.

common-error-missing = Бұл жазба енді жоқ. Ол жойылған болуы мүмкін. Тізімге оралыңыз.

common-error-request = Терезе мен бағдарлама арасында түсініспеушілік болды, сондықтан әрекет орындалмады. { -birge } бағдарламасын жауып, қайта ашыңыз.

common-error-second = { -birge } бағдарламасы осы компьютерде ашық тұр.
