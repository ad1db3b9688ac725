### Command line

cli-error-no-password = Құпиясөз берілмеген. { $variable } мәнін беріңіз немесе команданы терминалда орындаңыз.

cli-error-file = «{ $file }» файлы оқылмады. Атауын тексеріңіз.

cli-error-ending = «{ $file }» атауынан файл түрін анықтау мүмкін емес. Атау соңына нүкте мен кеңейтімді жазыңыз: xlsx, csv, pdf немесе json.

cli-error-id = «{ $id }» волонтер нөмірі емес. Ол vol_ және 32 таңбадан тұрады.

cli-error-not-empty = Тізілім бос емес, сондықтан жаттығу жазбалары қосылмады. Басқа қалтаны таңдаңыз.

cli-create-done = Тізілім құрылды: { $folder }

cli-create-code = Қалпына келтіру коды, оны қағазда сақтаңыз: { $code }

cli-find-total = Табылды: { $count }

cli-count-total = Волонтерлер: { $count }
cli-count-ever = Бұғатталған: { $blocked }; иесіздендірілген: { $anonymised }; жойылған: { $erased }

cli-import-done = Қабылданды: { $written }. Қабылданбады: { $refused }. Бұрыннан бар: { $existing }.

cli-import-changed = Өзгертілген жазба саны: { $updated }.

cli-export-done = Файлдағы адам саны: { $count }. { $file }

cli-practice-done = Жаттығу жазбалары жасалды: { $count }

cli-check-ok = Журнал, тізбек, деректер және іздеу сәйкес. Журнал жазбалары: { $entries }, волонтерлер: { $volunteers }.

cli-error-check = Тізілім бөліктері сәйкес емес. «rebuild» командасын орындаңыз; көмектеспесе, көшірмені қалпына келтіріңіз.

cli-rebuild-done = Журнал бойынша қайта құрылды. Волонтерлер: { $volunteers }.

cli-number-valid = Нөмір дұрыс.

cli-number-warn = Бақылау цифры дұрыс, бірақ нөмір ерекше: құжатпен салыстырыңыз.

cli-import-judged = Тексерілген адам саны: { $people }; қабылданбайтыны: { $refused }. Ештеңе жазылмады.

cli-error-operator = Мұнда инициалдары немесе коды «{ $name }» адам жоқ. «operators list» командасын қараңыз.

cli-operators-done = Дайын: { $operator }

cli-audit-done = Файлдағы жолдар: { $count }. { $file }

cli-error-audit-ending = Әрекеттер журналы xlsx немесе csv файлына сақталады, ал «{ $file }» – басқа файл. Файлға осы кеңейтімдердің бірін беріңіз.

cli-import-wrong = Түсініксіз: «{ $argument }». Былай жазыңыз: --map C=iin, --fix iin_padded=accept, --word region:СӨЗ=KZ-33 немесе --encoding kz1048.

cli-error-column = «{ $column }» деген баған жоқ. Бағандар: { $known }.

cli-error-filter = «{ $filter }» сүзгі емес. Кілт=мән түрінде жазыңыз, мысалы status=active, немесе сақталған сүзгінің атауын беріңіз.

cli-error-record = «{ $id }» – мұнда керек жазбаның идентификаторы емес. Идентификатор evt_, shf_, vol_ не fct_ және 32 таңбадан тұрады; оларды «list» пен «show» шығарады.

cli-error-several = «{ $text }» бірнеше адамға сәйкес келеді. Керек адамның идентификаторын жазыңыз.

cli-work-saved = Сақталды: { $id }

cli-marks-done = Қойылған белгі саны: { $count }
