### Құжаттар: іс-шара қойындысы, волонтер карточкасы, сертификатты тексеру.

papers-screen-tab = Құжаттар

papers-screen-language-label = Құжаттар тілі

papers-screen-show-check = Сақталған соң ашу

papers-screen-sheets-title = Парақтар мен есеп

papers-screen-attendance-hint = Белгі қойып, қол қоятын кодты жолдар.

papers-screen-shift-label = Тіркеу парағы нені қамтиды

papers-screen-whole-event = Бүкіл іс-шара

papers-screen-shifts-hint = Кім, қашан, қайда жұмыс істейді; телефондарымен.

papers-screen-report-hint = Адамдар, сағат, ауысымдар және нәтижесі.

papers-screen-calendar-file = Күнтізбе

papers-screen-calendar-hint = Телефонға арналған іс-шара мен ауысымдар (.ics).

papers-screen-calendar-button = Күнтізбе файлы…

papers-screen-save-button = Сақтау…

papers-screen-save-label = Сақтау: { $paper }

papers-screen-saved-done = Сақталды: «{ $path }».

papers-screen-issued-done = Берілген құжат саны: { $count }. Файл: «{ $path }».

papers-screen-people-title = Сертификаттар мен хаттар

papers-screen-kind-label = Құжат түрі

papers-screen-kind-hours = Сағат сертификаты

papers-screen-kind-thanks = Алғыс хат

papers-screen-from-label = Кезең басы

papers-screen-until-label = Кезең соңы

papers-screen-day-error = Күнін былай жазыңыз: 05.07.2026.

papers-screen-period-error = Соңғы күн алғашқы күннен бұрын тұр. Орындарын ауыстырыңыз.

papers-screen-name-column = Волонтер

papers-screen-hours-column = Сағат

papers-screen-given-column = Берілген нөмірі

papers-screen-pick-all-label = Барлығын таңдау

papers-screen-issue-button = Беру ({ $count })…

papers-screen-none-title = Әзірге расталған сағат жоқ

papers-screen-none-hint = «Сағат» қойындысында сағатты растаңыз: сонда осы жерден сертификат пен хат беріледі.

papers-screen-person-title = Құжаттар

papers-screen-person-empty = Әзірге сертификат не хат берілмеген.

papers-screen-record-button = Жеке карточка…

papers-screen-reprint-button = Қайта басып шығару…

papers-screen-reprint-label = Қайта басып шығару: { $number }

papers-screen-give-button = Сертификат беру…

papers-screen-give-title = Сертификат не хат

papers-screen-give-run-button = Беру…

papers-screen-check-button = Сертификатты тексеру

papers-screen-check-text-label = Код немесе нөмір

papers-screen-check-text-hint = QR кодын сканерлеңіз немесе мәтінін кірістіріңіз. Кодсыз нөмір осы тізілімнен ізделеді.

papers-screen-check-compare-title = Қағазбен салыстыру

papers-screen-check-name-label = Қағаздағы аты-жөні

papers-screen-check-hours-label = Қағаздағы сағат

papers-screen-check-hours-hint = 62 немесе 62:30

papers-screen-check-hours-error = Сағатты былай жазыңыз: 62 немесе 62:30.

papers-screen-check-run-button = Тексеру

papers-screen-check-open-button = Волонтерді ашу

papers-screen-key-file = Birge кілті

papers-screen-key-hint = Сертификаттарыңызды басқалар кілтіңізбен тексереді; басқалар берген сертификат өз кілтімен тексеріледі.

papers-screen-key-save-button = Кілтімізді сақтау…

papers-screen-key-trust-button = Кілт қосу…

papers-screen-templates-title = Құжат үлгілері

papers-screen-templates-hint = Құжаттың түрін өзгерту үшін үлгісінің көшірмесін алып, мәтін ретінде өзгертіңіз. Содан кейін құжаттар сол көшірме бойынша басып шығарылады.

papers-screen-templates-guests = Қонақтар тізімдері

papers-screen-template-own = бағдарламаның өз үлгісі, { $version }-нұсқа, { $date }

papers-screen-template-edited = көшірмеңіз, { $version }-нұсқа, { $date }

papers-screen-template-behind = Бағдарламаның өз үлгісі содан бері өзгерді: { $version }-нұсқа, { $date }. Екеуін салыстырыңыз.

papers-screen-template-edit-button = Көшірмесін өзгерту

papers-screen-template-edit-label = Көшірмесін өзгерту: { $paper }

papers-screen-template-show-button = Көшірмені көрсету

papers-screen-template-show-label = Көшірмені көрсету: { $paper }

papers-screen-template-back-button = Бағдарлама үлгісіне оралу

papers-screen-template-back-label = Бағдарлама үлгісіне оралу: { $paper }

papers-screen-template-edit-done = Өзгертуге арналған көшірме: «{ $path }».

papers-screen-template-back-done = Бағдарламаның өз үлгісі қайта қолданылады. Көшірмеңіз «{ $file }» атауымен сақталды.

papers-screen-person-grades = Негізі: { $shares }
