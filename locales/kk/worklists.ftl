### Жұмыс тізімдері: тізілімге түсетін сағаттар, іс-шаралар және ауысымдағы орындар.

## Жұмыс тізімінің бағанында не бар

worklists-field-shift = Ауысым

worklists-field-title-kk = Қазақша атауы

worklists-field-title-ru = Орысша атауы

worklists-field-title-en = Ағылшынша атауы

worklists-field-until = Соңғы күні

worklists-field-place = Өтетін орны

worklists-field-capacity = Орын саны

## Сағаттар, іс-шаралар немесе орындар тізімінің жолында

worklists-person-unknown = Тізілімде аты-жөні мұндай адам жоқ.

worklists-person-several = Аты-жөні мұндай адам бірнешеу. Қайсысы екенін көрсетіңіз.

worklists-person-several-of = Аты-жөні мұндай адам саны: { $count }. Қайсысы екенін көрсетіңіз.

worklists-person-like = Тізілімде аты-жөні ұқсас адам бар. Сол адам ба, соны көрсетіңіз.

worklists-person-like-of = Бұл сол адам ба: { $name }? Аты-жөні ұқсас қана.

worklists-person-by-name = Тек аты-жөні бойынша табылды.

worklists-person-by-name-of = Тек аты-жөні бойынша табылды: { $name }.

worklists-event-new = Бұл күні мұндай іс-шара жоқ. Ол тізіммен бірге жасалады.

worklists-event-new-of = Бұл күні «{ $title }» іс-шарасы жоқ. Ол тізіммен бірге жасалады.

worklists-event-several = Бұл күні атауы осындай бірнеше іс-шара бар. Қайсысы екенін көрсетіңіз.

worklists-event-several-of = Бұл күнгі «{ $title }» атты іс-шара саны: { $count }. Қайсысы екенін көрсетіңіз.

worklists-event-known = «{ $title }» іс-шарасы бұл күні тізілімде бұрыннан бар.

worklists-event-missing = Мұндай іс-шара жоқ. Алдымен оны жасаңыз немесе іс-шаралар тізімін қабылдаңыз.

worklists-title-missing = Іс-шараның атауы жоқ.

worklists-capacity-unreadable = Адам саны оқылмайды. Санмен жазыңыз.

worklists-shift-unknown = Іс-шарада мұндай ауысым жоқ немесе бірнешеуі сәйкес келеді. Ауысымның атауы мен уақытын түзетіңіз.

worklists-barred = Ереже бұл орынды беруге тыйым салады.

worklists-barred-new = Ауысымдағы орын тізілімдегі адамға беріледі. Алдымен адамды тізілімге қабылдаңыз.

worklists-warned = Бұл орынға қатысты ескерту бар. Соған қарамастан беріле ме, соны көрсетіңіз.

worklists-other-hours = Бұл уақытқа тізілімде осы адамның басқа сағаты енгізілген.

worklists-future = Жұмыс әлі болған жоқ. Сағат жұмыс біткеннен кейін қабылданады.

worklists-known = Бұл тізілімде бұрыннан бар.

worklists-place-known = Адам бұл тізімде бұрыннан бар.

worklists-twice = Осы адамға дәл сол орынды алдыңғы жол береді.

## Жауап түймелерінде

worklists-fix-make-person = Жаңа жазба жасау

worklists-fix-another-person = Басқа адам, жаңа жазба

worklists-fix-make-event = Іс-шараны жасау

worklists-fix-another-event = Басқа іс-шара, жаңасын жасау

worklists-fix-without-event = Іс-шарадан тыс сағат

worklists-fix-by-times = Уақыт бойынша есептеу

worklists-fix-as-claimed = Сағат бағаны бойынша есептеу

worklists-fix-this-row = Алдыңғы жолды емес, осы жолды есептеу

worklists-fix-in-spite = Сонда да орын беру

## Пәрмен жолы

cli-import-needs-register = Бұл – іс-шаралар немесе орындар тізімі, оны тексеру үшін тізілім керек. Оны --register арқылы, құпиясөзін BIRGE_PASSWORD арқылы беріңіз.

cli-import-work-judged = Жолдар: { $rows }; түзетілмей немесе жауапсыз кірмейтіні: { $out }. Ештеңе жазылған жоқ.

cli-import-work-done = Қабылданған жолдар: { $rows }; кірмегені: { $out }; бұрыннан бары: { $known }.

## Терезедегі тексеру

worklists-screen-kind-label = Бұл не тізімі

worklists-screen-kind-people = Адамдар

worklists-screen-kind-hours = Сағат

worklists-screen-kind-events = Іс-шаралар

worklists-screen-kind-places = Ауысымдағы орындар

worklists-screen-sums = Кіретіні: сағат { $hours }, жаңа адам { $people }, жаңа іс-шара { $events }.

worklists-screen-sums-places = Кіретін жаңа адам саны: { $people }.

worklists-screen-sums-events = Кіретін жаңа іс-шара саны: { $events }.

worklists-screen-verdict-new = кіреді

worklists-screen-sum-new = Кіреді

worklists-screen-run-button = Жолдарды қабылдау: { $count }

worklists-screen-run-none = Әзірге бірде-бір жол кірмейді. Сол жақтағы сұрақтарға жауап беріңіз: бір жол үшін немесе барлығы үшін бірден.

worklists-screen-confirm-hint = Сағат мәлімделген күйінде кіреді, оны басқа адам растайды. Импортты толық болдырмауға болады.

worklists-screen-done-written = Қабылданған жолдар

worklists-screen-done-hours-button = Сағаттарға өту

worklists-screen-done-events-button = Іс-шараларға өту

worklists-screen-who-title = Бұл кім?

worklists-screen-which-title = Бұл қай іс-шара?

worklists-screen-taken-rows-column = Жол саны

worklists-screen-problem-person-unknown = Тізілімде жоқ

worklists-screen-problem-person-several = Аты-жөні бірдей бірнеше адам

worklists-screen-problem-person-like = Аты-жөні ұқсас

worklists-screen-problem-person-by-name = Тек аты-жөнімен табылды

worklists-screen-problem-event-new = Жаңа іс-шара

worklists-screen-problem-event-several = Мұндай іс-шара бірнешеу

worklists-screen-problem-event-missing = Мұндай іс-шара жоқ

worklists-screen-problem-hours-mismatch = Сағат пен уақыт сәйкес емес

worklists-screen-problem-overlap-in-file = Бір уақытта екі жерде

worklists-screen-problem-other-hours = Сол уақытта басқа сағаты бар

worklists-screen-problem-shift-unknown = Мұндай ауысым жоқ

worklists-screen-problem-place-barred = Ереже тыйым салады

worklists-screen-problem-place-warned = Ескерту бар

worklists-screen-problem-work-known = Бұрыннан бар

worklists-all-at-night = Бұл сағаттардың бәрі түнге келеді, ал ұйым түнгі сағатты есептемейді.
