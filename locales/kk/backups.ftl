### Тізілімнің сақтық көшірмелері: әрқайсысы ашылып, саналады; олардан қалпына келтіру.

backups-error-missing = «{ $file }» файлы жоқ. Ол басқа жерге көшірілген немесе жинақтағыш суырылған болуы мүмкін. Басқа файлды таңдаңыз.

backups-error-unreadable = Файл оқылмады. Дискінің не жинақтағыштың қосылып тұрғанын тексеріп, қайталап көріңіз.

backups-error-empty = Файл бос, ішінде сақтық көшірме жоқ. Басқа файлды таңдаңыз.

backups-error-foreign = Бұл файл Birge бағдарламасының сақтық көшірмесі емес. Атауы «.backup» деп бітетін файлды таңдаңыз.

backups-error-truncated = Сақтық көшірме үзіліп қалған: файл соңына дейін көшірілмеген. Оны жасалған жерінен қайта көшіріңіз немесе басқа көшірмені таңдаңыз.

backups-error-damaged = Сақтық көшірме бүлінген, одан ештеңе алынбады. Басқа көшірмені таңдаңыз.

backups-error-altered = Бұл көшірмедегі журнал { $seq }-жазбада үзіледі: ол өзгертілген немесе бүлінген. Басқа көшірмені таңдап, тізілімді тексеріңіз.

backups-error-newer = Бұл көшірме бағдарламаның жаңарақ нұсқасында жасалған. Алдымен Birge бағдарламасын жаңартып, содан кейін қалпына келтіріңіз.

backups-error-wrong-password = Бұл құпиясөз көшірмені ашпайды. Көшірме жасалған күнгі құпиясөздермен және қалпына келтіру кодымен ашылады.

backups-error-other-register = Бұл басқа тізілімнің көшірмесі: «{ $organisation }». Мұнда осы тізілімнің көшірмелері ғана қалпына келтіріледі.

backups-error-differs = Көшірмедегі адам саны: { $found }, тізілімдегі адам саны: { $expected }. Сондықтан көшірме сақталмады. Тізілімді құлыптап, қайта ашыңыз да, жаңа көшірме жасаңыз.

backups-error-inside = Тізілім қалтасының ішіндегі көшірме тізіліммен бірге жоғалады. Басқа жердегі, дұрысы басқа дискідегі қалтаны таңдаңыз.

backups-error-folder-gone = «{ $folder }» қалтасы жоқ. Жинақтағышты салыңыз немесе басқа қалтаны таңдап, қайталап көріңіз.

backups-error-folder-read-only = «{ $folder }» қалтасына жазу мүмкін емес. Жазуға рұқсат беріңіз немесе басқа қалтаны таңдаңыз.

backups-error-space = «{ $folder }» қалтасында орын жеткіліксіз. Орын босатыңыз немесе басқа қалтаны таңдаңыз. Бұрынғы көшірмелер орнында.

backups-page-title = Сақтық көшірмелер

backups-page-hint = Көшірме – шифрленген бір файл. Әрқайсысы ашылып, ішіндегі адамдар саналады, содан кейін ғана сақтық көшірме саналады.

backups-now-title = Соңғы көшірме

backups-now-proven = Көшірме ашылды, жасалған уақыты: { DATETIME($time, style: "datetime") }, { $people } адам.

backups-now-none = Әзірге сақтық көшірме жоқ. Қазір жасаңыз және басқа дискіден не жинақтағыштан екінші қалта таңдаңыз.

backups-now-behind = Бірде-бір көшірмеде жоқ өзгерістер бар.

backups-now-all = Онда бәрі бар.

backups-now-lost = Тізілімнің өзінде жоғалған жазба саны: { $count }; қалғанының бәрі көшірмеде бар. Ескірек көшірмемен салыстырыңыз.

backups-make-button = Қазір сақтық көшірме жасау

backups-make-progress = Сақтық көшірме жасалып, ашып тексерілуде…

backups-made-done = Көшірме ашылды, уақыты: { DATETIME($time, style: "time") }, { $people } адам.

backups-plan-title = Орны мен жиілігі

backups-folder-label = Қалта

backups-folder-own = Тізілімнің жанында, осы дискіде

backups-folder-own-hint = Бұл диск істен шықса, тізілім де, көшірмелер де жоғалады. Басқа дискіден не жинақтағыштан екінші қалта таңдаңыз.

backups-second-label = Екінші қалта немесе жинақтағыш

backups-second-none = Таңдалмаған

backups-second-away = Қазір қосылмаған. Көшірме келесі қосылғанда жасалады.

backups-second-failed = Соңғы көшірме онда жоқ. Бос орнын тексеріп, көшірмені қайта жасаңыз.

backups-second-there = Соңғы көшірме онда бар.

backups-folder-choose-button = Таңдау…

backups-folder-forget-button = Әдеттегі қалта

backups-second-forget-button = Екінші қалтасыз

backups-every-label = Жұмыс кезінде

backups-every-never = өздігінен жасалмайды

backups-every-hours = { $hours } сағат сайын

backups-on-close-label = Тізілім құлыпталғанда және Birge жабылғанда да

backups-kept-hint = Бүгінгілердің бәрі қалады, одан кейін екі апта бойы күніне біреуден, екі ай бойы аптасына біреуден қалады. { $days } күннен кейін көшірме жойылады, бірақ соңғы ашылғаны ешқашан жойылмайды.

backups-list-title = Қалтадағы көшірмелер

backups-list-empty = Қалтада бұл тізілімнің көшірмесі жоқ.

backups-made-column = Жасалған

backups-people-column = Адам

backups-size-column = Көлемі

backups-proven-column = Ашылған

backups-size-mib = { $mib } МБ

backups-proven-at = { DATETIME($time, style: "datetime") }

backups-proven-never = Мұнда әлі ашылмаған

backups-lost-mark = Толық емес

backups-prove-label = Көшірмені тексеру: { DATETIME($time, style: "datetime") }

backups-prove-button = Тексеру

backups-prove-progress = Көшірме ашылып, саналуда…

backups-restore-button = Қалпына келтіру…

backups-restore-label = Көшірмеден қалпына келтіру: { DATETIME($time, style: "datetime") }

backups-other-button = Басқа файлдан қалпына келтіру…

backups-dialog-files = Birge сақтық көшірмелері

backups-compare-title = Осы көшірмеден қалпына келтіру керек пе: { DATETIME($time, style: "datetime") }?

backups-compare-progress = Көшірме ашылып, салыстырылуда…

backups-compare-inside-label = Көшірмеде

backups-compare-here-label = Қазір тізілімде

backups-compare-holds = { $people } адам, соңғы өзгеріс: { DATETIME($time, style: "datetime") }

backups-compare-gone-label = Жоғалады

backups-compare-back-label = Қайта пайда болады

backups-compare-changed-label = Сол кездегідей болады

backups-compare-same-label = Өзгермейді

backups-compare-erased-label = Қайта жойылады

backups-compare-equal = Көшірмедегі және тізілімдегі адамдар бірдей. Қалпына келтіру оларда ештеңе өзгертпейді.

backups-compare-hint = Алдымен қазіргі тізілімнің көшірмесі жасалып, ашылады. Содан кейін тізілім құлыпталады және бүгінгі құпиясөздермен ашылады.

backups-compare-restore-button = Осы көшірмеден қалпына келтіру

backups-restore-progress = Қазіргі тізілім сақталып, көшірме қалпына келтірілуде…

backups-restored-done = Қалпына келтірілді: { $people } адам. Бұрынғы тізілім көшірмелердің арасында сақтаулы.

backups-restored-erased = Осы көшірмеден кейін жойылған деректер қайта жойылды. Адам саны: { $count }.

backups-begin-button = Сақтық көшірмеден қалпына келтіру…

backups-begin-title = Сақтық көшірмеден бастау

backups-begin-hint = Жинақтағыштан немесе дискіден файлды таңдаңыз. Ол жасалған күнгі құпиясөздермен және қалпына келтіру кодымен ашылады.

backups-begin-cover = Көшірме жасалған уақыты: { DATETIME($time, style: "datetime") }

backups-begin-replaces = Бұл компьютерде тізілім бар. Ол қалпына келтірілген тізілімнің жанында тұтас сақталады.

backups-begin-choose-button = Файлды таңдау…

backups-begin-other-button = Басқа файл…

backups-begin-password-label = Құпиясөз

backups-begin-password-hint = Көшірме жасалған күнгі құпиясөз. Қалпына келтіру коды да жарайды.

backups-begin-restore-button = Қалпына келтіру

backups-begin-progress = Қалпына келтірілуде…

backups-begin-kept = Бұрынғы тізілім «{ $folder }» қалтасында сақталды.

backups-line-today = көшірме ашылды: { DATETIME($time, style: "time") }

backups-line-earlier = көшірме ашылды: { DATETIME($time, style: "numeric") }

backups-line-none = әзірге көшірме жоқ

backups-line-second-away = екінші қалта қосылмаған

backups-line-failed = соңғы көшірме жасалмады

backups-closing-title = Тағы бір көшірме

backups-closing-hint = Көшірме жасалып, ашылған соң Birge өзі жабылады.

backups-closing-lock-hint = Көшірме жасалып, ашылған соң тізілім өзі құлыпталады.

backups-closing-skip-button = Көшірмесіз жабу

backups-error-busy = Көшірме дәл қазір жасалуда. Оның дайын болуын күтіңіз.

backups-error-not-chosen = Көшірме таңдалмаған. Файлды қайта таңдаңыз.

backups-cli-made = Жасалды және ашылды: { $file }. Адам саны: { $people }, жазба саны: { $entries }.

backups-cli-verified = Көшірме бүтін. Адам саны: { $people }, жазба саны: { $entries }.

backups-cli-lost = Көшірмеге дейін тізілімде жоғалған жазба саны: { $count }. Қалғанының бәрі бар.

backups-cli-restored = Қалпына келтірілген жері: { $folder }. Адам саны: { $people }.

backups-restored-people = Қалпына келтірілді: { $people } адам. Көшірме жасалған күнгі құпиясөзбен кіріңіз.

backups-before-title = Қалпына келтіруге дейінгі тізілімдер

backups-before-hint = Көшірмемен ауыстырылған тізілім жаңа тізілімнің жанында толық сақталады. { $days } күннен кейін ол ескі көшірме сияқты жойылады.

backups-before-column = Ауыстырылған уақыты

backups-before-foreign = Басқа тізілім: { $organisation }. Өзіңіз жоймайынша қалады.

backups-before-unreadable = Оқылмайды

backups-before-remove-button = Жою…

backups-before-remove-label = Ескі тізілімді жою, ауыстырылған уақыты: { DATETIME($time, style: "datetime") }

backups-before-remove-title = Ескі тізілімді жою керек пе?

backups-before-remove-people = { $organisation }, ауыстырылған уақыты: { DATETIME($time, style: "datetime") }. Адам саны: { $people }, көлемі: { $mib } МБ. Біржола жойылады; көшірмелер қалады.

backups-before-remove-unknown = Тізілім, ауыстырылған уақыты: { DATETIME($time, style: "datetime") }, көлемі: { $mib } МБ. Ішінде қанша адам бары белгісіз. Біржола жойылады; көшірмелер қалады.

backups-before-confirm-button = Біржола жою

backups-before-removed = Ескі тізілім жойылды.

backups-error-before-missing = Бұл ескі тізілім енді жоқ. Бетті қайта ашыңыз.

backups-practice-hint = Жаттығу тізілімі көшірмені өзі жасамайды, өйткені ондағы адамдар ойдан шығарылған. Мұнда көшірме жасап, қалпына келтіріп көруге болады.

backups-act-old-removed =
    { $people ->
        [0] Ескі тізілім жойылды
       *[other] Ескі тізілім жойылды. Адам саны: { $people }
    }
