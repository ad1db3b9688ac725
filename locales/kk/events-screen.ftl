### Іс-шаралар: тізім, күнтізбе, форма және іс-шара беті.

events-screen-title = Іс-шаралар

events-screen-add-button = Іс-шара қосу

events-screen-view-label = Көрініс

events-screen-view-list = Тізім

events-screen-view-month = Ай

events-screen-view-week = Апта

events-screen-search-hint = Атауы

events-screen-search-label = Іс-шаралардан іздеу

events-screen-filter-find = Іздеу

events-screen-filter-clear = Тазарту

events-screen-templates-chip = Үлгілер

events-screen-empty-title = Әзірге іс-шара жоқ

events-screen-empty-hint = Алғашқысын қосыңыз: бір тілдегі атауы жеткілікті, қалғанын кейін толықтыруға болады.

events-screen-none-title = Сәйкес іс-шара жоқ

events-screen-none-hint = Сөздерді өзгертіңіз немесе сүзгілерді тазартыңыз.

events-screen-title-column = Атауы

events-screen-when-column = Уақыты

events-screen-state-column = Күйі

events-screen-region-column = Өңірі

events-screen-region-later = Бұл өңірдің құрылған күні: { $since }. Іс-шара күні бұл жерлер мына өңірге қараған: { $before }.

events-screen-when-none = Уақыты белгіленбеген

events-screen-state-draft = Нобай

events-screen-state-open = Тіркеу ашық

events-screen-state-closed = Тізім жабық

events-screen-state-held = Өтті

events-screen-state-finished = Аяқталған

events-screen-state-cancelled = Өткізілмейді

events-screen-to-draft-button = Нобайға қайтару

events-screen-to-open-button = Тіркеуді ашу

events-screen-to-closed-button = Тізімді жабу

events-screen-to-held-button = Өтті деп белгілеу

events-screen-to-finished-button = Аяқтау

events-screen-to-cancelled-button = Өткізілмейді деп белгілеу

events-screen-cancel-title = Іс-шара өткізілмейді деп белгілеу керек пе: «{ $title }»?

events-screen-cancel-reason-label = Себебі

events-screen-cancel-reason-hint = Іс-шара бетінде көрініп тұрады.

events-screen-month-earlier-label = Алдыңғы ай

events-screen-month-later-label = Келесі ай

events-screen-week-earlier-label = Алдыңғы апта

events-screen-week-later-label = Келесі апта

events-screen-today-button = Бүгін

events-screen-day-more = тағы { $count }

events-screen-day-count = { $count } іс-шара

events-screen-calendar-empty = Бұл күндері іс-шара жоқ.

events-screen-new-title = Жаңа іс-шара

events-screen-edit-title = Іс-шараны өзгерту

events-screen-form-kk-label = Қазақша атауы

events-screen-form-ru-label = Орысша атауы

events-screen-form-en-label = Ағылшынша атауы

events-screen-form-titles-hint = Бір тіл жеткілікті.

events-screen-form-starts-label = Басталуы

events-screen-form-ends-label = Аяқталуы

events-screen-form-moment-hint = 05.07.2026 09:00

events-screen-form-moment-error = Күні мен уақытын былай жазыңыз: 05.07.2026 09:00.

events-screen-form-zone-button = Басқа уақыт белдеуі

events-screen-form-zone-label = Уақыт белдеуі

events-screen-form-twice-starts = Сағат тілі кері жылжытылғандықтан, басталу уақыты екі рет болған. Қайсысы?

events-screen-form-twice-ends = Сағат тілі кері жылжытылғандықтан, аяқталу уақыты екі рет болған. Қайсысы?

events-screen-form-twice-first = Біріншісі, сағат тілі жылжытылғанға дейін

events-screen-form-twice-second = Екіншісі, сағат тілі жылжытылғаннан кейін

events-screen-form-length =
    { $minutes ->
        [0] Ұзақтығы: { $hours } сағ
       *[other] Ұзақтығы: { $hours } сағ { $minutes } мин
    }

events-screen-form-none = Көрсетілмеген

events-screen-form-form-label = Өту түрі

events-screen-form-on-site = Офлайн

events-screen-form-online = Онлайн

events-screen-form-mixed = Офлайн және онлайн

events-screen-form-address-label = Өтетін орны

events-screen-form-address-hint = Көшесі, залы, қалай жетуге болады.

events-screen-form-organiser-label = Ұйымдастырушысы

events-screen-form-directions-label = Бағыттары

events-screen-form-kinds-label = Заң бойынша қызмет түрлері

events-screen-form-body-label = Мемлекеттік орган

events-screen-form-contact-label = Мемлекеттік органдағы байланыс

events-screen-form-sites-label = Өткізу орындары

events-screen-form-site-label = Өткізу орнының атауы

events-screen-form-site-add-button = Өткізу орнын қосу

events-screen-form-site-remove-label = «{ $name }» өткізу орнын алып тастау

events-screen-form-capacity-label = Орын саны

events-screen-form-capacity-hint = Қалғандары күту тізіміне енеді.

events-screen-form-number-error = Бүтін сан жазыңыз.

events-screen-form-code-label = Коды

events-screen-form-code-hint = Бейдж бен жол нөмірлерінің алдындағы 2–6 латын әрпі мен цифр.

events-screen-form-requirements-label = Не алып келу және не білу керек

events-screen-form-description-label = Сипаттама

events-screen-form-template-check = Бұл – көшірме жасауға арналған үлгі

events-screen-kind-social-help = Әлеуметтік көмек

events-screen-kind-care = Егде адамдар мен мүгедектігі бар адамдарға көмек

events-screen-kind-victims = Зардап шеккендерге көмек

events-screen-kind-emergencies = Төтенше жағдайлар

events-screen-kind-search = Жоғалғандарды іздеу

events-screen-kind-environment = Экология және абаттандыру

events-screen-kind-culture = Мәдениет және мұра

events-screen-kind-education = Білім беру және ағарту

events-screen-kind-sport = Спорт және денсаулық

events-screen-kind-animals = Жануарларға көмек

events-screen-kind-criminal-record = Соттылығы бар адамдарға көмек

events-screen-kind-other = Басқа

events-screen-added-done = Іс-шара жасалды: «{ $title }».

events-screen-saved-done = Сақталды: «{ $title }».

events-screen-state-done = Күйі өзгертілді: «{ $title }».

events-screen-deleted-done = Іс-шара жойылды: «{ $title }».

events-screen-restored-done = Іс-шара қалпына келтірілді: «{ $title }».

events-screen-delete-title = «{ $title }» іс-шарасын жою керек пе?

events-screen-delete-confirm = Іс-шара ауысымдарымен бірге тізімдерден алынады. Адамдардың белгілері мен сағаты сақталады, іс-шараны қалпына келтіруге болады.

events-screen-delete-button = Іс-шараны жою

events-screen-restore-button = Қалпына келтіру

events-screen-deleted-note = Бұл іс-шара жойылған және тізімдерде көрсетілмейді.

events-screen-edit-button = Өзгерту

events-screen-back-label = Іс-шараларға оралу

events-screen-plan-title = Уақыты мен орны

events-screen-content-title = Мазмұны

events-screen-parties-title = Кім өткізеді

events-screen-tabs-label = Іс-шараның бөлімдері

events-screen-overview-tab = Шолу

events-screen-form-request-label = Сұрау хаты: күні

events-screen-form-request-number-label = Сұрау хаты: нөмірі

events-screen-form-confirmation-label = Растау хаты: күні

events-screen-form-confirmation-number-label = Растау хаты: нөмірі

events-screen-form-day-hint = 05.07.2026

events-screen-form-letter-error = Хаттың күнін былай жазыңыз: 05.07.2026.

events-screen-request-label = Сұрау хаты

events-screen-confirmation-label = Растау хаты

events-screen-form-site-unnamed = { $number }-өткізу орны

events-screen-form-transfers-label = Трансферлер

events-screen-form-transfer-from-label = Қайдан

events-screen-form-transfer-to-label = Қайда

events-screen-form-transfer-words-label = Автобус, орын саны, жүргізуші

events-screen-form-transfer-add-button = Трансфер қосу

events-screen-form-transfer-remove-label = { $number }-трансферді алып тастау

events-screen-form-transfer-error = Екі бөлек өткізу орнын таңдап, екі уақытты да былай жазыңыз: 05.07.2026 09:00.

events-screen-more-label = Басқа әрекеттер

events-screen-copy-button = Көшірмесін жасау…

events-screen-series-button = Қайталау…

events-screen-template-button = Үлгі ретінде сақтау

events-screen-from-template-button = Үлгі бойынша жаңа іс-шара…

events-screen-copy-title = «{ $title }» іс-шарасының көшірмесі

events-screen-series-title = «{ $title }» іс-шарасын қайталау

events-screen-from-template-title = «{ $title }» үлгісі бойынша жаңа іс-шара

events-screen-copy-hint = Ауысымдар қажет волонтерлер санымен бірге көшіріліп, іс-шарамен бірге жылжиды. Адамдар көшірілмейді.

events-screen-copy-shifts-check = Ауысымдарымен бірге

events-screen-copy-do-button = Көшірмесін жасау

events-screen-from-template-do = Іс-шара жасау

events-screen-series-every-label = Қайталану жиілігі

events-screen-series-weeks = Апта бойынша

events-screen-series-days = Күн бойынша

events-screen-series-every-weeks-label = Неше апта сайын

events-screen-series-every-days-label = Неше күн сайын

events-screen-series-until-label = Соңғы күні

events-screen-series-on-label = Апта күндері

events-screen-series-error = Бүтін сан енгізіп, соңғы күнді былай жазыңыз: 05.07.2026.

events-screen-series-count = { $count } іс-шара жасалады:

events-screen-copied-done = { $count } іс-шара жасалды.

events-screen-template-done = Үлгі ретінде сақталды: «{ $title }».

events-screen-programme-label = Бағдарламасы

events-screen-programme-new-button = Жаңа бағдарлама

events-screen-programme-edit-button = Бағдарламаны өзгерту

events-screen-programme-new-title = Жаңа бағдарлама

events-screen-programme-edit-title = Бағдарламаны өзгерту

events-screen-programme-partner-label = Серіктесі

events-screen-programme-aims-label = Мақсаты

events-screen-programme-expected-label = Күтілетін нәтиже

events-screen-programme-done = Бағдарлама сақталды: «{ $title }».

events-screen-form-day-error = Күнін былай жазыңыз: 05.07.2026.

events-screen-result-title = Қорытынды

events-screen-form-helped-label = Көмек алған адамдар

events-screen-form-helped-hint = Көмек көрсету саны: екі рет алған адам екі рет саналады.

events-screen-form-estimated-check = Бұл – болжам

events-screen-result-estimated = болжам

events-screen-form-result-label = Не істелді

events-screen-form-links-label = Баспасөз бен суреттерге сілтемелер

events-screen-form-links-hint = Әр сілтеме жеке жолға жазылады.

events-screen-rule-title = Сағат қалай есептеледі

events-screen-form-break-label = Үзіліс, минут

events-screen-form-break-after-label = Неше сағаттан кейін шегеріледі

events-screen-form-step-label = Төмен қарай дөңгелектеу

events-screen-form-step-none = Әр минут есептеледі

events-screen-form-most-label = Ең көбі, сағат

events-screen-form-most-hint = Бір келіп-кету үшін. Бос болса, шек жоқ.

events-screen-form-early-label = Ауысымға дейін келу, минут

events-screen-form-early-check = Ауысымға дейінгі уақыт та есептеледі

events-screen-form-close-label = Ұмытылған кету белгісі: аяқталғаннан кейін, минут

events-screen-form-rule-error = Мұндағы сан бір тәуліктен аспайтын уақыт емес. Минутты 30, сағатты 6,5 түрінде жазыңыз.
