### Бірнеше экранға ортақ сөздер: түймелер, жұмыс барысы, нәтижелер және бағдарламаның өз ақаулары.

common-save-button = Сақтау

common-cancel-button = Бас тарту

common-close-button = Жабу

common-undo-button = Болдырмау

common-retry-button = Қайталап көру

common-back-button = Артқа

common-continue-button = Жалғастыру

common-add-button = Қосу

common-show-button = Көрсету

common-hide-button = Жасыру

common-clear-button = Тазарту

common-stop-button = Тоқтату

common-loading-progress = Жүктелуде…

common-saving-progress = Сақталуда…

common-work-progress = { $done } / { $total }

common-undone-done = Әрекет кері қайтарылды.

common-stopped-done = Тоқтатылды. Ештеңе өзгерген жоқ.

common-saved-at = Сақталған уақыты: { $at }

common-value-empty = Көрсетілмеген

common-direction-ended = Бұрынғы бағыт

common-rows-count = { $count } жол

common-people-count = { $count } адам

common-age-count = { $years } жас

common-error-broken = Соңғы әрекет орындалмады. Сақталған деректер орнында. Қате нөмірі: { $trace }.

common-error-broken-title = { -birge } бағдарламасында ақау шықты

common-error-broken-hint = Қайталап көріңіз. Ақау тағы шықса, нөмірін жазып алып, бағдарламаға жауапты адамға айтыңыз.

common-error-locked = Тізілім құлыптаулы, сондықтан әрекет орындалмады. Құлпын ашып, қайталап көріңіз.

common-error-request = Терезе мен бағдарлама арасында түсініспеушілік болды, сондықтан әрекет орындалмады. { -birge } бағдарламасын жауып, қайта ашыңыз.

common-move-up-label = Жоғары жылжыту: { $name }

common-move-down-label = Төмен жылжыту: { $name }

common-nobody-found = Ешкім табылмады. Жазылуын тексеріңіз немесе адамды тізілімге қосыңыз.
