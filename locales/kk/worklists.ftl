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

worklists-person-unknown = Тізілімде мұндай аты-жөні бар адам жоқ.

worklists-person-several = Мұндай аты-жөні бар адам бірнешеу. Қайсысы екенін көрсетіңіз.

worklists-person-several-of = Мұндай аты-жөні бар адамдар: { $count }. Қайсысы екенін көрсетіңіз.

worklists-person-like = Тізілімде аты-жөні ұқсас адам бар. Сол адам ба, соны көрсетіңіз.

worklists-person-like-of = Бұл { $name } ме? Аты-жөні ұқсас қана.

worklists-person-by-name = Тек аты-жөні бойынша табылды.

worklists-person-by-name-of = Тек аты-жөні бойынша табылды: { $name }.

worklists-event-new = Бұл күні мұндай іс-шара жоқ. Ол тізіммен бірге жасалады.

worklists-event-new-of = Бұл күні «{ $title }» іс-шарасы жоқ. Ол тізіммен бірге жасалады.

worklists-event-several = Бұл күні мұндай атаумен бірнеше іс-шара бар. Қайсысы екенін көрсетіңіз.

worklists-event-several-of = Бұл күнгі «{ $title }» атаулы іс-шаралар: { $count }. Қайсысы екенін көрсетіңіз.

worklists-event-known = «{ $title }» бұл күні тізілімде бұрыннан бар.

worklists-event-missing = Мұндай іс-шара жоқ. Алдымен оны жасаңыз немесе іс-шаралар тізімін қабылдаңыз.

worklists-title-missing = Іс-шараның атауы жоқ.

worklists-capacity-unreadable = Адам саны оқылмайды. Санмен жазыңыз.

worklists-shift-unknown = Іс-шарада мұндай ауысым жоқ немесе бірнешеуі сәйкес келеді. Ауысымның атауы мен уақытын түзетіңіз.

worklists-barred = Бұл орынға ереже тыйым салады.

worklists-barred-new = Ауысымдағы орын тізілімдегі адамға беріледі. Алдымен адамды тізілімге қабылдаңыз.

worklists-warned = Бұл орынға қатысты ескерту бар. Соған қарамастан беріле ме, соны көрсетіңіз.

worklists-other-hours = Бұл уақытқа адамның тізілімде басқа сағаттары бар.

worklists-future = Жұмыс әлі алда. Сағаттар жұмыс біткеннен кейін қабылданады.

worklists-known = Бұл тізілімде бұрыннан бар.

worklists-place-known = Адам бұл тізімде бұрыннан бар.

worklists-twice = Дәл осы орынды адамға алдыңғы жол береді.

## Жауап түймелерінде

worklists-fix-make-person = Жаңа жазба жасау

worklists-fix-another-person = Басқа адам, жаңа жазба

worklists-fix-make-event = Іс-шараны жасау

worklists-fix-another-event = Басқа іс-шара, жасау

worklists-fix-without-event = Іс-шарадан тыс сағаттар

worklists-fix-by-times = Уақыт бойынша санау

worklists-fix-as-claimed = Сағат бағаны бойынша санау

worklists-fix-this-row = Алдыңғы жолды емес, осы жолды санау

worklists-fix-in-spite = Соған қарамастан орын беру

## Пәрмен жолы

cli-import-needs-register = Бұл — іс-шаралар немесе орындар тізімі, оны тексеру үшін тізілім керек. Оны --register арқылы, құпиясөзін BIRGE_PASSWORD арқылы беріңіз.

cli-import-work-judged = Жолдар: { $rows }; түзетілмей немесе жауапсыз кірмейтіні: { $out }. Ештеңе жазылған жоқ.

cli-import-work-done = Қабылданған жолдар: { $rows }; кірмегені: { $out }; бұрыннан бары: { $known }.
