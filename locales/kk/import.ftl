### Импорт: жіберілген тізім жазбаларға айналады.

## Бас тартулар: ештеңе импортталмады

import-error-file-unreadable = Файл оқылмады. Файлдың орнында екенін және басқа бағдарламада ашық тұрмағанын тексеріңіз.

import-error-archive-damaged = Файл бүлінген, оны ашу мүмкін болмады. Жіберушіден жаңа көшірмесін сұраңыз.

import-error-archive-too-large = Файл ашылғанда кез келген тізімнен әлдеқайда көп орын алады, сондықтан ол ашылмады. Жіберушіден кәдімгі көшірмесін сұраңыз.

import-error-protected = Файл құпиясөзбен қорғалған. Оны өз бағдарламаңызда ашып, құпиясөзсіз сақтаңыз да, қайта таңдаңыз.

import-error-not-a-spreadsheet = Файлда кесте де, мәтін де жоқ: ол бүлінген немесе басқа түрдегі файл. Жіберушіден тізімді XLSX не CSV түрінде сұраңыз.

import-error-document = Бұл – кесте емес, мәтіндік құжат. Оны ашып, тізімді көшіріңіз де, «Кестені кірістіру» түймесін басыңыз немесе тізімді XLSX түрінде сақтаңыз.

import-error-picture = Бұл – сурет немесе бейне, одан адамдардың аты-жөнін оқу мүмкін емес. Жіберушіден тізімді кесте не мәтін түрінде сұраңыз.

import-error-packed = Бұл – архив. Ішіндегі файлдарды шығарып, тізім жазылған файлды таңдаңыз.

import-error-other-workbook = Жұмыс кітабы XLS, XLSB сияқты оқылмайтын пішімде сақталған. Оны өз бағдарламасында ашып, XLSX түрінде сақтаңыз да, қайта таңдаңыз.

import-error-too-long = Тізімдегі жол тым көп немесе жолдары тым ұзын, оны оқу мүмкін емес. Тізімді бөліктерге бөліп, біртіндеп таңдаңыз.

import-error-page-too-long = Файл атауы кестенікі болғанымен, ішінде веб-бет бар, ол тым ұзын. Оны кесте бағдарламасында ашып, XLSX түрінде сақтаңыз да, қайта таңдаңыз.

import-error-file-empty = Файл бос. Басқа файлды таңдаңыз.

import-error-no-table = Бұл файлда адамдар тізімі табылмады. Аты-жөні бағаны бар екенін тексеріп, файлды қайта таңдаңыз.

## Жолдағы қателер: мән қабылданбады

import-problem-name-missing = Аты-жөні жазылмаған. Кемінде тегін не атын жазыңыз.

import-problem-iin-bad-checksum = ЖСН бақылау цифры сәйкес келмейді. Нөмірді құжатпен салыстырыңыз.

import-problem-iin-bad-length = ЖСН 12 цифрдан тұрады. Нөмірді құжатпен салыстырыңыз.

import-problem-iin-bad-character = ЖСН ішінде цифр емес таңба бар, мысалы О әрпі. Нөмірді қайта енгізіңіз.

import-problem-iin-placeholder = Бұл ЖСН емес: бір цифр қайталанған. Нөмірі белгісіз болса, өрісті бос қалдырыңыз.

import-problem-iin-scientific-notation = Кесте ЖСН-ді қысқартып жіберген, соңғы цифрлары жоғалған. Жіберушіден нөмірді мәтін түрінде сұраңыз.

import-problem-iin-is-bin = Бұл – адамның ЖСН-і емес, ұйымның БСН-і. Адамның нөмірін енгізіңіз немесе бос қалдырыңыз.

import-problem-birth-date-invalid = Мұндай күн жоқ. Күнін, айын, жылын жазыңыз.

import-problem-phone-invalid = Бұл телефон нөмірі емес. Барлық цифрын жазыңыз.

import-problem-email-invalid = Бұл электрондық пошта мекенжайы емес. Оны тізіммен салыстырыңыз.

import-problem-cell-error-value = Ұяшықта мәннің орнында кестенің қатесі тұр. Мәнді енгізіңіз немесе адамды онсыз қабылдаңыз.

import-problem-cell-unreadable = Бұл ұяшықтың мәні файл ішінде жоғалған. Жіберушіден жаңа көшірмесін сұраңыз.

## Жол бойынша сұрақтар: қабылданды, бірақ тексеріңіз

import-problem-name-single = Аты-жөнінің бір сөзі ғана жазылған. Толықтырыңыз немесе сол күйінде қабылдаңыз.

import-problem-name-initials-only = Есімнің орнында инициалдар тұр. Толық жазыңыз немесе сол күйінде қабылдаңыз.

import-problem-name-order-uncertain = Қай сөз тегі екені белгісіз. Таңдаңыз.

import-problem-iin-padded = ЖСН басына нөлдер қайтарылды; бақылау цифры мен күні сәйкес келеді.

import-problem-iin-warn = ЖСН бақылау цифры сәйкес, бірақ ондағы күн күнтізбеде жоқ. Нөмірді құжатпен салыстырыңыз.

import-problem-birth-date-incomplete = Туған күні толық жазылмаған. Толықтырыңыз немесе сол күйінде қабылдаңыз.

import-problem-birth-date-mismatch-iin = Туған күні ЖСН ішіндегі күннен өзгеше. Тізімдегі күн қалдырылды.

import-problem-sex-mismatch-iin = Жынысы ЖСН ішіндегіден өзгеше. Тізімдегі мән қалдырылды.

import-problem-date-ambiguous = Күн мен айдың орны ауысқан болуы мүмкін. Алдымен күні деп оқылды.

import-problem-date-two-digit-year = Жыл екі цифрмен жазылған; ғасыры қойылды.

import-problem-duplicate-in-file = Бұл адам файлда бұрын кездескен: { NUMBER($row, useGrouping: "false") }-жол.

import-problem-possible-duplicate-in-file = Бұл { NUMBER($row, useGrouping: "false") }-жолдағы адам болуы мүмкін, бірақ басқаша жазылған.

import-problem-two-people-in-line = Бір жолда екі адам болған. Телефон біріншісіне жазылды.

import-problem-region-unknown = Мұндай өңір табылмады. Тізімнен таңдаңыз.

import-problem-country-unknown = Мұндай ел табылмады. Тізімнен таңдаңыз.

import-problem-direction-unknown = Мұндай бағыт табылмады. Тізімнен таңдаңыз.

import-problem-category-unknown = Мұндай санат табылмады. Тізімнен таңдаңыз.

import-problem-region-outdated = Бұл – ескі атау немесе бұл жер қазір басқа өңірге қарайды.

import-problem-consent-refused = Тізімге қарағанда, адам дербес деректерін өңдеуге келісім бермеген. Келісім алыңыз немесе бұл жолды қабылдамаңыз.

import-problem-person-left = Тізімге қарағанда, адам шығып кеткен немесе қатыспайды. Оны бірден архивке қабылдаңыз немесе бұл жолды қабылдамаңыз.

import-problem-guest-declined = Тізімге қарағанда, қонақ келмейді. Оны бас тартты деп қабылдаңыз немесе бұл жолды қабылдамаңыз.

import-problem-encoding-replaced = Әріптер жоғалған: әрқайсысының орнында сұрақ белгісі тұр. Жіберушіден XLSX файлын сұраңыз.

import-problem-formula-cell = Ұяшықта формула бар. Онымен бірге сақталған мән алынды.

import-problem-text-too-long = Мәтін тым ұзын, таңба саны: { $length }. Алғашқы { $limit } таңба қалдырылды.

import-problem-too-many-cells = Жолдағы ұяшық саны тақырыптағыдан көп. Мәндер өз бағандарында тұрғанын тексеріңіз.

import-problem-too-few-cells = Жолдағы ұяшық саны тақырыптағыдан аз. Мәндер өз бағандарында тұрғанын тексеріңіз.

import-problem-quote-not-closed = Тырнақша ашылған, бірақ жабылмаған. Мәтін жол соңына дейін алынды: тексеріңіз.

import-problem-far-row = Жол тізімнің қалған бөлігінен әлдеқайда төмен тұр. Ол тізімге кіре ме, тексеріңіз.

## Жолға ескертпелер: ештеңе істеу қажет емес

import-problem-name-order-differs = Аты-жөні сөздерінің реті тізімнің қалған бөлігіндегіден өзгеше.

import-problem-name-all-caps = Аты-жөні бас әріптермен жазылған.

import-problem-iin-cleaned = ЖСН ішінен бос орындар мен басқа таңбалар алынды.

import-problem-date-format-differs = Бұл күнде алдымен айы тұр: басқаша оқу мүмкін емес.

import-problem-date-from-serial = Күн тәулік санымен жазылған.

import-problem-phone-multiple = Ұяшықта бірнеше нөмір бар.

import-problem-phone-shared-in-file = Осы файлдағы басқа адамның телефоны да осындай.

import-problem-same-person-other-sheet = Бұл адам басқа парақта да бар.

import-problem-lookalike-repaired = Басқа әліпбидің әрпі сырты ұқсас әріппен алмастырылды.

import-problem-invisible-removed = Көрінбейтін таңбалар алынды.

import-problem-whitespace-cleaned = Артық бос орындар алынды.

import-problem-emoji-removed = Мәтіннен суреттер алынды.

import-problem-control-chars-removed = Басқару таңбалары алынды.

import-problem-line-break-in-field = Жол ауыстыру белгілері бос орынмен алмастырылды.

import-problem-filled-from-merged-cell = Мән біріктірілген ұяшықтан алынды.

import-problem-row-hidden = Бұл жол файлда жасырулы тұр. Ондағы адам тізімге кіре ме, тексеріңіз.

import-problem-formula-text = Мәтін формула сияқты басталады. Ол мәтін күйінде сақталды, орындалмайды.

## Бүкіл файл туралы

import-file-encoding-guessed = Файлдың кодталуы болжап анықталды. Аты-жөндері дұрыс оқылатынын тексеріңіз.

import-file-encoding-replaced = Файлдың кейбір әріптері бұрынырақ жоғалған. Жіберушіден XLSX файлын сұраңыз.

import-file-two-line-header = Тақырып екі жолдан тұрады.

import-file-no-header = Тізімнің тақырыбы жоқ. Бағандарды тексеріңіз.

import-file-total-row-skipped = Жиыны мен қолтаңба жолдары өткізіп жіберілді.

import-file-comment-lines-skipped = Адам көрсетілмеген жолдар өткізіп жіберілді.

import-file-sheet-ignored = Адамдар тізімі жоқ парақтар өткізіп жіберілді.

import-file-sheet-hidden = Жасырулы парақтар оқылған жоқ. Оларда адамдар болса, сол парақтарды көрінетін етіп сақтаңыз да, файлды қайта таңдаңыз.

import-file-rows-hidden = Файлдың кейбір жолдары жасырулы тұр, сүзгі қойылған болуы мүмкін. Ондағы адамдар да оқылды: олар тізімге кіре ме, тексеріңіз.

import-file-tables-beside = Парақта бірнеше кесте қатар тұр. Бәрі оқылды.

import-file-direction-from-sheet-name = Бағыт парақтардың атауынан алынды.

import-file-dimension-untrusted = Файлда көрсетілген өлшем қате. Тек бар ұяшықтар оқылды.

import-file-formula-text = Кейбір мәтін формула сияқты басталады. Олар мәтін күйінде сақталды, орындалмайды.

import-file-control-chars-removed = Кейбір ұяшықтан басқару таңбалары алынды.

import-file-quote-not-closed = Файлда жабылмаған тырнақша бар. Осы ескертуі бар жолдарды тексеріңіз.

import-file-not-a-spreadsheet-html = Бұл – кесте деп аталған веб-бет. Ондағы кесте оқылды.

## Бағанда не бар

import-field-number = №

import-field-surname = Тегі

import-field-given = Аты

import-field-patronymic = Әкесінің аты

import-field-full-name = Аты-жөні

import-field-iin = ЖСН

import-field-birth-date = Туған күні

import-field-birth-day = Туған күні: күн

import-field-birth-month = Туған күні: ай

import-field-birth-year = Туған күні: жыл

import-field-sex = Жынысы

import-field-title = Қаратпа

import-field-phone = Телефон

import-field-email = Электрондық пошта

import-field-region = Өңір

import-field-country = Ел

import-field-category = Санат

import-field-directions = Бағыттар

import-field-organisation = Ұйым

import-field-note = Ескертпе

import-field-status = Күйі

import-field-consent = Келісім

import-field-joined = Қосылған күні

import-field-hours = Сағат

import-field-arrival = Келуі

import-field-diet = Тамақтануы

import-field-ignored = Импорттамау

import-field-empty = Бос баған

## Қабылданбаған жолдар файлы

import-refused-sheet = Қабылданбаған жолдар

import-refused-line-column = Жол

import-refused-reason-column = Себебі

import-refused-reason-for-column = Себебі: { $column }

import-dialog-files = Тізімдер (XLSX, CSV, VCF)

import-problem-closed = Бұл жолды қабылдауға болмайды. Дербес деректерге жауапты адамға хабарласыңыз.

import-problem-probably-here = Бұл адам тізілімде бар сияқты. Екеуін салыстырып, бір адам ба, соны айтыңыз.

import-fix-put-zeros-back = Нөлдерді қайтару

import-fix-day-first = Алдымен күні тұр

import-fix-month-first = Алдымен айы тұр

import-fix-take-century = Жылды ғасырымен алу

import-fix-keep-file = Тізімдегідей қалдыру

import-fix-take-iin = ЖСН-нен алу

import-fix-region-today = Қазіргі өңірді алу

import-fix-take-nearest = Ең жақын белгілі сөзді алу

import-fix-keep-repaired = Түзетілген әріптерді қалдыру

import-fix-as-written = Жазылғандай қалдыру

import-fix-small-letters = Есімдерді кіші әріппен жазу

import-fix-swap-names = Тегі – екінші сөз

import-fix-same-person = Бұл – бір адам

import-fix-different-people = Бұлар – әртүрлі адамдар

import-fix-take-stored = Сақталған мәнді алу

import-fix-take-cut = Қысқартылған мәтінді алу

import-fix-take-as-is = Сол күйінде алу

import-fix-into-archive = Архивке қабылдау

import-fix-as-declined = Бас тартты деп қабылдау

import-fix-without = Адамды осы мәнсіз қабылдау

import-fix-leave-out = Бұл жолды қабылдамау

import-mode-add = Тек жаңаларын қосу

import-mode-add-hint = Бұрыннан барлары ескертулер кестесіне түседі.

import-mode-skip = Өткізіп жіберу

import-mode-skip-hint = Олардың жазбалары өзгермейді.

import-mode-fill = Бос жерін толтыру

import-mode-fill-hint = Тізілімде бар мәлімет өзгермейді.

import-mode-update = Жаңарту

import-mode-update-hint = Тізімдегі мәлімет тізілімдегінің орнын басады.

import-brake-known = Тоқтатылды: тізімдегі { $people } адамның ішінде { $known } адам тізілімде бар. Әдетте ескі тізім жіберілгенде осылай болады. Олармен не істеу керегін таңдаңыз.

import-brake-crowd = Тоқтатылды: бір адамға ұқсайтын жазбалар саны { $twins }. Бағанды байқаусызда көшіріп жіберген болуы мүмкін. Қарап шығып, не істеу керегін таңдаңыз.

import-error-brake-unanswered = Ештеңе қабылданған жоқ: тізім тоқтатылды, ал бұрыннан бар адамдармен не істеу керегі әлі таңдалмады. Таңдап, қайта қабылдаңыз.

import-error-begun-damaged = Бұл тізім бойынша сақталған түзетулер мен жауаптар енді оқылмайды. Оларды жойып, файлды қайта таңдаңыз.

import-error-begun-missing = Бұл тізім қабылданған не жойылған немесе сақтау мерзімі өткен. Файлды қайта таңдаңыз.

import-keep-error-too-large = Тізім { $megabytes } МБ-тан үлкен, сондықтан оған берілген жауаптар сақталмайды. Тізілім құлыпталса немесе терезе жабылса, олар жоғалады: тізімді соған дейін қабылдаңыз немесе файлды бөліңіз.

import-keep-error-too-many = Басталып, күтіп тұрған тізім саны: { $count }. Тағы бір тізімге орын жоқ, сондықтан тізілім құлыпталса немесе терезе жабылса, бұл тізімге берілген жауаптар жоғалады. Солардың бірін қабылдаңыз немесе жойыңыз, содан кейін осында қайта жауап беріңіз.

import-keep-error-failed = Бұл тізімге берілген жауаптарды сақтау мүмкін болмады. Тізілім құлыпталса немесе терезе жабылса, олар жоғалады: тізімді соған дейін қабылдаңыз.

import-error-file-changed = Файл тексерілгеннен кейін өзгерді, сондықтан ештеңе қабылданбады. Оны қайта таңдаңыз.

import-refused-here = Бұл адам тізілімде бар, сондықтан жол қабылданбады.

import-field-event = Іс-шара

import-field-date = Күні

import-field-from = Басталуы

import-field-to = Аяқталуы

import-field-signature = Қолы

import-error-hours-list = Бұл – сағат, іс-шаралар немесе орындар тізімі, адамдар тізімі емес. Адамдар тізімін таңдаңыз.

import-hours-date-invalid = Мұндай күн жоқ. Күнді тізіммен салыстырыңыз.

import-hours-negative = Сағат саны нөлден кем бола алмайды. Неше сағат болғанын жазыңыз.

import-hours-over-24 = Тәулікте 24 сағат бар. Осы күні неше сағат болғанын жазыңыз.

import-hours-unreadable = Сағат саны оқылмайды. Санмен жазыңыз.

import-hours-time-order = Аяқталу уақыты басталу уақытынан ерте. Біреуін түзетіңіз.

import-hours-crosses-midnight = Жұмыс түн ортасынан асады. Солай ма, тексеріңіз.

import-hours-year-assumed = Жылы көрсетілмеген; ол тізімнің қалған бөлігінен алынды. Тексеріңіз.

import-hours-mismatch = Сағат саны уақытқа сәйкес келмейді. Екеуін де тексеріңіз.

import-hours-missing = Сағат саны көрсетілмеген. Оны жазыңыз.

import-hours-overlap = Бұл адам дәл осы уақытқа { NUMBER($row, useGrouping: "false") }-жолда да жазылған. Қайсысы дұрыс екенін тексеріңіз.

import-hours-time-missing = Уақыты көрсетілмеген. Белгілі болса, жазыңыз.

import-hours-two-ranges = Бір ұяшықта екі уақыт аралығы тұр. Әрқайсысын бөлек жолға жазыңыз.

import-hours-from-excel-time = Сағат саны кестеде уақыт пішімінде жазылған.

import-hours-range-in-one-cell = Басталуы мен аяқталуы бір ұяшықта тұр.
