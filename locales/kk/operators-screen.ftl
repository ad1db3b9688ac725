### Операторлар экранда: тізіліммен жұмыс істейтіндердің беті және рөлдердің құқықтары.

operators-screen-title = Операторлар

operators-screen-hint = Әркім өз құпиясөзімен кіреді. Кімнің не істегені әрекеттер журналында көрінеді.

operators-screen-add-button = Оператор қосу

operators-screen-name-column = Аты-жөні

operators-screen-role-label = Рөлі

operators-screen-password-column = Құпиясөзі

operators-screen-me-label = сіз

operators-screen-seat-set = Орнатылған

operators-screen-seat-missing = Бұл компьютерде орнатылмаған

operators-screen-more-label = Әрекеттер: { $name }

operators-screen-change-button = Атын немесе рөлін өзгерту…

operators-screen-password-button = Жаңа құпиясөз орнату…

operators-screen-leave-button = Қолжетімділікті тоқтату…

operators-screen-add-title = Оператор қосу

operators-screen-add-password-hint = Құпиясөзді жаңа адамның өзі осы жерде енгізгені дұрыс. Ол мұнда болмаса, алғашқы құпиясөзді ойлап табыңыз: кіргеннен кейін ол оны ауыстырады.

operators-screen-name-label = Аты-жөні

operators-screen-added-done = Оператор қосылды: { $name }

operators-screen-change-title = Аты мен рөлі

operators-screen-changed-done = Өзгертілді: { $name }

operators-screen-password-title = Жаңа құпиясөз: { $name }

operators-screen-password-hint = Бұрынғы құпиясөз бірден жарамсыз болады. Жаңасын адамның өзіне айтыңыз: кіргеннен кейін ол оны ауыстырады.

operators-screen-password-run-button = Құпиясөзді орнату

operators-screen-password-done = Жаңа құпиясөз орнатылды: { $name }

operators-screen-leave-confirm = Тізілімге қолжетімділікті тоқтату керек пе: { $name }?

operators-screen-leave-text = Құпиясөз бірден жарамсыз болады. Аты-жөні тарихта және әрекеттер журналында қалады.

operators-screen-leave-warning = Қалтаның бұрын жасалған көшірмесі немесе сақтық көшірме ескі құпиясөзбен әлі де ашылады. Жинақтағыштар мен көшірмелерді қайтарып алыңыз.

operators-screen-leave-run-button = Құпиясөзді алып тастау

operators-screen-left-done = Енді жұмыс істемейді: { $name }

operators-screen-former-title = Кеткендер

operators-screen-former-day = Кеткен күні: { $day }

operators-screen-rights-title = Әр рөл не істей алады

operators-screen-rights-yes = иә

operators-screen-rights-no = жоқ

operators-screen-rights-deed-column = Әрекет

operators-screen-group-people = Адамдар

operators-screen-group-lists = Тізімдер мен файлдар

operators-screen-group-personal = Дербес деректер

operators-screen-group-register = Тізілім

operators-screen-deed-see-volunteers = Тізімдер мен жазбаларды көру; нөмірлердің бір бөлігі ғана

operators-screen-deed-see-restricted = ЖСН мен телефонды толық көру (әр қарау жазылады)

operators-screen-deed-add-volunteer = Волонтер қосу

operators-screen-deed-edit-volunteer = Жазбаларды өзгерту

operators-screen-deed-change-status = Күйін өзгерту

operators-screen-deed-delete-volunteer = Жазбаларды жою және қайтару

operators-screen-deed-bulk-edit = Көп жазбаны бірден өзгерту

operators-screen-deed-import = Тізімдерді файлдан импорттау

operators-screen-deed-export = Файлға сақтау

operators-screen-deed-print = Тізімдер мен парақтарды басып шығару

operators-screen-deed-save-organisation = Ұйымдарды өзгерту

operators-screen-deed-add-direction = Ұйымның өз бағыттарын өзгерту

operators-screen-deed-change-settings = Тізілім баптауларын өзгерту

operators-screen-deed-manage-operators = Операторларды басқару

operators-screen-deed-renew-recovery = Жаңа қалпына келтіру парағын жасау

operators-screen-deed-see-audit = Әрекеттер журналын көру

operators-screen-deed-make-backup = Сақтық көшірме жасау және тексеру

operators-screen-deed-restore = Сақтық көшірмеден қалпына келтіру

operators-screen-deed-erase = Адамның деректерін жою

operators-screen-deed-anonymise = Адамның деректерін иесіздендіру

operators-screen-deed-block = Деректерді бұғаттау және бұғаттауды тоқтату

operators-screen-deed-record-consent = Келісімдерді және олардың қайтарылуын жазу

operators-screen-deed-see-retention = Кімнің сақтау мерзімі өткенін көру

operators-screen-deed-set-retention = Сақтау мерзімдері мен жиналатын өрістерді белгілеу

operators-screen-deed-breach-pack = Деректердің таралып кетуі туралы құжаттарды дайындау

operators-screen-deed-undo = Әрекеттерді болдырмау

operators-screen-deed-practice = Жаттығу тізілімін жасау

operators-screen-here-label = Пернетақта алдында: { $name }, { $role }

operators-screen-switch-button = Операторды ауыстыру

operators-screen-own-password-button = Құпиясөзімді ауыстыру…

operators-screen-switch-hint = Тізілім ашық қалады. Енгізіліп, сақталмағаны жойылады.

operators-screen-seats-label = Пернетақта алдында кім отыр

operators-screen-seat-label = Оператор { $initials }

operators-screen-seats-keys-hint = ← → таңдаңыз, содан кейін құпиясөзді енгізіңіз

operators-screen-not-allowed-title = Рөліңізге бұл көрсетілмейді

operators-screen-deed-share-filter = Бәріне ортақ сүзгі сақтау

operators-screen-deed-join-volunteers = Бір адамның жазбаларын біріктіру

operators-screen-group-events = Іс-шаралар мен сағаттар

operators-screen-deed-see-events = Іс-шаралар мен олардың көрсеткіштерін көру

operators-screen-deed-save-events = Іс-шаралар мен ауысымдарды қосу, өзгерту, жою

operators-screen-deed-assign-people = Адамдарды тізімдер мен ауысымдарға енгізу

operators-screen-deed-mark-people = Келгенін және кеткенін белгілеу

operators-screen-deed-claim-hours = Сағатты енгізу және түзету

operators-screen-deed-confirm-hours = Басқалар енгізген сағатты растау және қабылдамау

operators-screen-deed-issue-certificates = Сертификаттар мен алғыс хаттар беру

operators-screen-deed-sign-in = Тізілімді ашу және басқа оператордың орнына отыру

operators-screen-deed-receive-guests = Форумның тіркеу үстелінде жұмыс істеу: қонақ карталары, сканерлеу, бейдждер
