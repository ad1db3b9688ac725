### Адам деректерінің соңы: бұғатталған, иесіздендірілген, жойылған, кейін бұл туралы не айтылады.

erasure-notice-finished = Аяқталмаған жою соңына дейін жеткізілді. Бұл адамдардың деректері файлдарда қалған жоқ.
erasure-error-gone = Бұл адамның деректері жойылған, сондықтан ештеңе қосу мүмкін емес. Адамды қайта тіркеу үшін жаңа келісім алып, жаңа жазба жасаңыз.
erasure-error-blocked = Бұл адамның деректері бұғатталған, сондықтан оларды пайдалануға және өзгертуге болмайды. Бұғаттауды база иесі немесе дербес деректерге жауапты адам тоқтата алады.
erasure-error-closed = Бұл жазбаны қосу мүмкін емес. Дербес деректерге жауапты адамға хабарласыңыз.
erasure-error-order-missing = Негізі ретінде шешім көрсетілген, бірақ нөмірі жоқ. Шешімнің нөмірін енгізіңіз.
erasure-error-ended = Бұл адамның деректері бұған дейін жойылған немесе иесіздендірілген. Басқа әрекет қажет емес.
erasure-error-not-blocked = Бұл адамның деректері бұғатталмаған. Басқа әрекет қажет емес.

erasure-withdraw-button = Келісімді кері қайтару
erasure-withdraw-confirm = Келісімнің кері қайтарып алынғанын тіркеу керек пе: { $name }?
erasure-withdraw-run-button = Кері қайтарылғанын тіркеу
erasure-withdraw-done = Кері қайтару тіркелді, деректер бұғатталды.

erasure-block-button = Деректерді бұғаттау
erasure-block-confirm = Деректерді бұғаттау керек пе: { $name }?
erasure-block-reason-label = Себебі
erasure-block-run-button = Деректерді бұғаттау
erasure-block-done = Деректер бұғатталды.
erasure-blocked-since = Деректер бұғатталған: { $day }
erasure-blocked-count = { $count } адам көрсетілмейді: деректері бұғатталған
erasure-passed-over = { $count } адам өткізіп жіберілді: деректері бұғатталған

erasure-unblock-button = Бұғаттауды тоқтату
erasure-unblock-confirm = Бұғаттауды тоқтату керек пе: { $name }?
erasure-unblock-done = Бұғаттау тоқтатылды.

erasure-anonymise-button = Иесіздендіру
erasure-anonymise-confirm = Деректерді иесіздендіру керек пе: { $name }?
erasure-anonymise-many-confirm = { $count } адамның деректерін иесіздендіру керек пе?
erasure-anonymise-hint = Есептер үшін жынысы, туған жылы, өңірі, бағыттары, күйі және қосылған жылы қалады. Қалғанының бәрі барлық файлдан біржола жойылады. Бұл әрекетті болдырмау мүмкін емес.
erasure-anonymise-run-button = Біржола иесіздендіру
erasure-anonymise-done = { $count } адамның деректері иесіздендірілді.

erasure-erase-button = Деректерді жою
erasure-erase-confirm = Дербес деректерді жою керек пе: { $name }?
erasure-erase-many-confirm = { $count } адамның деректерін жою керек пе?
erasure-erase-hint = Тізілімде бұл адам туралы ештеңе қалмайды. Өткен есептердегі жиын сандар қалады, аты-жөнін қайтару мүмкін емес. Бұл әрекетті болдырмау мүмкін емес. Экспортталған файлдар мен басып шығарылған парақтарды бөлек жойыңыз.
erasure-erase-run-button = Біржола жою
erasure-erase-done = { $count } адамның деректері жойылды.
erasure-progress = Барлық файлдан жойылуда…
erasure-unfinished = Деректер жойылды. Файлдардың ескі бөліктері келесі ашқанда тазартылады.

erasure-ground-label = Негізі
erasure-ground-request = Адамның өтініші
erasure-ground-consent-withdrawn = Келісім кері қайтарып алынған
erasure-ground-retention-over = Сақтау мерзімі өткен
erasure-ground-by-mistake = Қателесіп енгізілген
erasure-ground-order = Сот немесе мемлекеттік орган шешімі
erasure-order-label = Шешімнің немесе хаттың нөмірі
erasure-order-hint = Аты-жөнін жазбаңыз: нөмір деректер жойылғаннан кейін де қалады.

erasure-trace-erased = Бұл адамның деректері жойылған: { $day }
erasure-trace-anonymised = Бұл адамның деректері иесіздендірілген: { $day }
erasure-trace-ground = Негізі: { $ground }
erasure-trace-order = Шешім немесе хат: { $order }
erasure-trace-operator = Орындаған: { $operator }
