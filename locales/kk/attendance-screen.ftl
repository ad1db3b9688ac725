### Іс-шара адамдары: тізім, белгілер, қағаз парақ.

attendance-screen-came = Келді

attendance-screen-tab = Қатысу

attendance-screen-people-tab = Адамдар

attendance-screen-people-empty-title = Тізімде әзірге ешкім жоқ

attendance-screen-people-empty-hint = Адамдарды аты бойынша қосыңыз немесе ауысымдарға тағайындаңыз.

attendance-screen-none-title = Сәйкес адам жоқ

attendance-screen-none-hint = Сөздерді өзгертіңіз немесе сүзгілерді алып тастаңыз.

attendance-screen-people-add-label = Адам қосу: аты, телефоны, нөмірі

attendance-screen-people-many-button = Көп адамды қосу…

attendance-screen-people-many-title = Тізімге көп адамды қосу

attendance-screen-people-many-label = Кімді

attendance-screen-people-many-hint = Волонтерлер тізімінің сақталған сүзгілері. Орын жетпегендер күту тізіміне енеді.

attendance-screen-people-many-all = Архивтегілерден басқаның бәрі

attendance-screen-people-many-do = { $count } адамды қосу

attendance-screen-joined-done = Тізімге қосылғаны: { $count }. Күту тізімінде: { $waiting }.

attendance-screen-added-done = Тізімге қосылды: { $name }.

attendance-screen-waiting-done = Күту тізіміне қосылды: { $name }.

attendance-screen-standing-done = Сақталды: { $name }.

attendance-screen-moved-done = Күту тізімінен тізімге көшірілді: { $count }.

attendance-screen-move-up-button = Бос орындарды беру

attendance-screen-people-name-column = Волонтер

attendance-screen-people-standing-column = Күйі

attendance-screen-phone-column = Телефоны

attendance-screen-acts-column = Әрекеттер

attendance-screen-standing-invited = Шақырылды

attendance-screen-standing-registered = Тізімде

attendance-screen-standing-waiting = Күту тізімінде

attendance-screen-standing-queue = Күтуде, № { $place }

attendance-screen-standing-declined = Бас тартты

attendance-screen-standing-cancelled = Тізімнен алынды

attendance-screen-find-hint = Тізімнен іздеу

attendance-screen-find-label = Іс-шара адамдарынан іздеу

attendance-screen-hidden-note = Көрсетілмегені: { $count }

attendance-screen-listed-figure = Тізімде

attendance-screen-free-figure = Бос орын

attendance-screen-here-figure = қазір осында

attendance-screen-came-figure = келді

attendance-screen-marks-figure = белгі

attendance-screen-here = Осында

attendance-screen-went = Келіп кетті

attendance-screen-not-come = Белгі жоқ

attendance-screen-seen-any = Бәрі

attendance-screen-seen-here = Қазір осында

attendance-screen-seen-came = Келгендер

attendance-screen-seen-absent = Келмегендер

attendance-screen-direct-label = Не белгіленеді

attendance-screen-in-button = Келгенін белгілеу

attendance-screen-out-button = Кеткенін белгілеу

attendance-screen-field-label = Аты, телефоны немесе нөмірі

attendance-screen-field-hint = Аты, телефоны немесе нөмірі

attendance-screen-time-label = Уақыты; бос болса – қазір

attendance-screen-time-hint = қазір

attendance-screen-time-error = Уақытты былай жазыңыз: 9:05 немесе 05.07.2026 09:05.

attendance-screen-in-done = Келгені белгіленді: { $name }.

attendance-screen-out-done = Кеткені белгіленді: { $name }.

attendance-screen-marks-title = Белгілер: { $name }

attendance-screen-marks-hint = Белгі өзгертілмейді. Қате белгі себебі көрсетіліп алып тасталады, бірақ тарихта қалады.

attendance-screen-void-button = Алып тастау…

attendance-screen-void-reason-label = Себебі

attendance-screen-void-do = Белгіні алып тастау

attendance-screen-void-done = Белгі алынып тасталды: { $name }.

attendance-screen-void = алынған

attendance-screen-repeat = қайталанған, есептелмейді

attendance-screen-marks-column = Келген-кеткен уақыты

attendance-screen-source-column = Қайдан белгілі

attendance-screen-mark-in = Келді: { $at }

attendance-screen-mark-out = Кетті: { $at }

attendance-screen-source-scan = скан

attendance-screen-source-desk = тіркеу үстелінде

attendance-screen-source-paper = қағаз бойынша

attendance-screen-source-coordinator = үйлестіруші

attendance-screen-source-own = өз айтуы бойынша

attendance-screen-source-rule = ереже бойынша

attendance-screen-shift-label = Ауысым

attendance-screen-shift-whole = Іс-шара тұтас

attendance-screen-empty-title = Әзірге ешкім белгіленген жоқ

attendance-screen-empty-hint = Жоғарыда атын теріңіз немесе қағаз парақты енгізіңіз.

attendance-screen-forgotten-button = Кеткені белгіленбеген: { $count }

attendance-screen-forgotten-title = Кеткені белгіленбей қалғандар

attendance-screen-forgotten-hint = Бұл адамдар келген, бірақ кеткені белгіленбеген. Ереже бойынша кеткен уақыты ретінде ауысымның аяқталуы жазылады. Мұндай белгі «ереже бойынша» деп көрсетіледі; кейін енгізілген нақты уақыт оның орнын басады.

attendance-screen-forgotten-do = Ереже бойынша белгілеу

attendance-screen-closed-done = Ереже бойынша { $count } кету белгісі қойылды.

attendance-screen-paper-button = Қағаз парақ…

attendance-screen-paper-title = Қағаз парақ

attendance-screen-paper-day-label = Күні

attendance-screen-paper-day-error = Күнін былай жазыңыз: 05.07.2026.

attendance-screen-paper-in-label = Келген уақыты

attendance-screen-paper-out-label = Кеткен уақыты

attendance-screen-paper-time-error = Мысалы, 9:05.

attendance-screen-paper-came-second = Келуі – сағат тілі кері жылжытылғаннан кейін

attendance-screen-paper-went-second = Кетуі – сағат тілі кері жылжытылғаннан кейін

attendance-screen-paper-code-label = Жол коды

attendance-screen-paper-code-hint = Белгіленген жолдың кодын теріп, Enter басыңыз, содан кейін келесісін. Басқа уақыт кодтан кейін жазылады: K7Q2M 9:05 13:40. Парақтың QR-коды сканерленсе, ауысымы өзі таңдалады.

attendance-screen-paper-sheet-done = Парақ танылды: { $sheet }

attendance-screen-paper-count = Енгізілген жол саны: { $count }

attendance-screen-paper-open = Анықталмаған жол саны: { $count }. Адамды таңдаңыз немесе жолды алып тастаңыз.

attendance-screen-paper-whose = Бұл кімнің жолы?

attendance-screen-paper-twice = екі рет

attendance-screen-paper-remove-label = Жолды алып тастау: { $line }

attendance-screen-paper-save-button = Жолдарды сақтау ({ $count })

attendance-screen-paper-done = Қағаз парақ енгізілді. Жол саны: { $lines }, белгі саны: { $marks }.

attendance-screen-standing-title = Іс-шарадағы күйі: { $name }

attendance-screen-in-short = Келді

attendance-screen-out-short = Кетті
