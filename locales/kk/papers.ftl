### Волонтерлік жұмыс қағаздары: сертификаттар, хаттар, парақтар, есептер, күнтізбелер.

papers-certificate-title = Волонтерлік сағат сертификаты

papers-certificate-text = Осы сертификат волонтерлік қызметке қатысқанын растайды.

papers-letter-title = Алғыс хат

papers-letter-text = Адамдарға арнаған уақытыңыз бен қамқорлығыңыз үшін Сізге шын жүректен алғыс айтамыз. Еңбегіңіз қолдауға мұқтаж жандарға көмек болып, іс-шараларымыздың өтуіне зор үлес қосты.

papers-attendance-title = Қатысушыларды тіркеу парағы

papers-attendance-hint = Келгендерді белгілеп, уақытын жазыңыз. Кейін белгіленген жолдардың кодтарын Birge бағдарламасына енгізіңіз.

papers-shifts-title = Ауысымдар парағы

papers-shifts-missing = Тағы қажет волонтер саны: { $count }

papers-shifts-reserve = Резервте

papers-shifts-nobody = Өткізілмейді

papers-shifts-unfilled = Әзірге ешкім тағайындалмаған

papers-shifts-none = Ауысымдар жоспарланбаған

papers-report-title = Іс-шара туралы есеп

papers-report-figures-title = Көрсеткіштер

papers-report-result-title = Нәтижесі

papers-report-unofficial-hint = Бұл – жұмыс үлгісі, ресми нысан емес.

papers-record-title = Волонтердің жеке карточкасы

papers-record-work-title = Волонтерлік сағат

papers-record-empty = Әзірге сағат жазылмаған.

papers-record-printed = Басып шығарылды: { DATETIME($day) }, { $who }

papers-number-label = Нөмірі

papers-volunteer-label = Волонтер

papers-period-label = Кезең

papers-hours-label = Расталған сағат

papers-event-column = Іс-шара

papers-day-column = Күні

papers-time-column = Сағат

papers-state-column = Күйі

papers-row-column = №

papers-code-column = Код

papers-name-column = Тегі, аты, әкесінің аты

papers-came-column = Келген уақыты

papers-left-column = Кеткен уақыты

papers-role-column = Ауысымдағы міндеті

papers-phone-column = Телефон

papers-issued-label = Берілген күні

papers-signature-label = Қолы

papers-stamp-label = М. О.

papers-coordinator-label = Үйлестіруші

papers-check-hint = Birge бұл кодты интернетсіз тексереді.

papers-more = Тағы іс-шара саны: { $count }

papers-hours-whole = { $hours } сағ

papers-hours-minutes =
    { $hours ->
        [0] { $minutes } мин
       *[other] { $hours } сағ { $minutes } мин
    }

papers-when-label = Уақыты

papers-place-label = Өтетін жері

papers-organiser-label = Ұйымдастырушы

papers-directions-label = Бағыттар

papers-body-label = Мемлекеттік орган

papers-request-label = Сұрау хаты

papers-confirmation-label = Растау хаты

papers-state-label = Күйі

papers-online = Онлайн

papers-place-now = { $then } (қазіргі { $now })

papers-figure-listed = Тізімдегі волонтер саны

papers-figure-came = Келген волонтер саны

papers-figure-came-means = Кемінде бір белгісі бар әр адам бір рет саналады.

papers-figure-confirmed = Расталған сағат

papers-figure-confirmed-means = Мәлімдеген адамнан басқа қызметкер растаған.

papers-figure-worth = Расталған сағаттың құны, шамамен бағалау

papers-figure-waiting = Растауды күтіп тұрған сағат

papers-figure-shifts = Ауысым саны

papers-figure-helped = Көмек алған адамдар

papers-figure-helped-estimated = Шамамен; жеке адамдар емес, көмек көрсету саны.

papers-figure-helped-counted = Жеке адамдар емес, көмек көрсету саны.

papers-total-confirmed = Барлығы расталды

papers-total-waiting = Растауды күтуде

papers-hours-confirmed = Расталған

papers-hours-claimed = Растауды күтуде

papers-hours-rejected = Қабылданбаған

papers-work-beside = Іс-шарадан тыс жұмыс

papers-error-template = «{ $file }» үлгісінің { $line }-жолында қате бар: { $words }. Жолды түзетіңіз немесе файлды үлгілер қалтасынан алып тастаңыз: сонда бағдарламаның өз үлгісі қолданылады.

papers-error-template-unreadable = «{ $file }» үлгісі оқылмайды. Оны UTF-8 мәтіні ретінде сақтаңыз немесе үлгілер қалтасынан алып тастаңыз.

papers-error-not-drawn = Құжат жасалмады. Birge бағдарламасын қайта іске қосып көріңіз; көмектеспесе, журналды бағдарламаны берген адамға жіберіңіз.

papers-error-letter = «{ $sign }» таңбасын басып шығару мүмкін емес: Birge қаріптерінде ол жоқ. Мәтіндегі таңбаны алмастырып, қайталап көріңіз.

papers-error-nobody = Ешкім таңдалмаған, басып шығаратын ештеңе жоқ. Кемінде бір адамды таңдаңыз.

papers-error-no-hours = Бұл кезеңде расталған сағат жоқ, сондықтан сертификат берілмейді. Алдымен сағатты растаңыз немесе басқа кезеңді таңдаңыз.

papers-error-missing = Бұл жазба тізілімде жоқ. Тізімді жаңартып, қайта таңдаңыз.

papers-error-numbers-over = Бұл компьютердің жылдық сертификат нөмірлері таусылды. Сертификатты басқа компьютерде басып шығарыңыз.

papers-error-no-plan = Іс-шараның уақыты әлі көрсетілмеген, күнтізбеге енгізетін ештеңе жоқ. Қашан өтетінін енгізіңіз.

papers-check-unreadable = Бұл сертификат коды емес немесе ондағы бір таңба қате. Пернетақтаны латын әріптеріне ауыстырып, QR кодын қайта сканерлеңіз.

papers-check-foreign = { $number } сертификатына осы тізілім сенетін ешбір ұйым қол қоймаған. Қағазда көрсетілген ұйымнан кілт файлын сұрап, қосыңыз; оған дейін бұл қағазға сенуге болмайды.

papers-check-genuine = { $number } сертификаты – түпнұсқа. Қол қойған: { $organisation }.

papers-check-signed = { $number } сертификатының коды – түпнұсқа. Қол қойған: { $organisation }. Қағаздағы аты-жөнін, сағатты және кезеңді енгізіңіз: сонда олардың өзгертілмегені тексеріледі.

papers-check-name-changed = Аты-жөні { $number } нөмірімен қол қойылған аты-жөніне сәйкес келмейді. Әріптерін салыстырыңыз; қағаздағыдай болса, қағаз өзгертілген.

papers-check-hours-changed = Сағат саны { $number } нөмірімен қол қойылған санға сәйкес келмейді. Қағазда солай тұрса, ол өзгертілген: қабылдамаңыз.

papers-check-period-changed = Кезең { $number } нөмірімен қол қойылған кезеңге сәйкес келмейді. Қағазда солай тұрса, ол өзгертілген: қабылдамаңыз.

papers-check-given = { $number } сертификатын осы тізілім берген.

papers-check-not-issued = Бұл тізілім { $number } нөмірлі сертификат бермеген. Нөмірін қағазбен салыстырыңыз.

papers-key-unreadable = «{ $file }» – Birge кілт файлы емес. Ұйымнан кілтті қайта сақтауын сұраңыз.

papers-fact = Сертификат

papers-check-issued = Осы тізілім берген: { $name }, { $hours }, { DATETIME($day) }.

papers-key-saved = Кілт сақталды: «{ $file }». Оны сертификаттарыңызды тексеретіндерге беріңіз; ол құпия емес.

papers-key-trusted = Енді мына ұйымның сертификаттарын тексеруге болады: { $organisation }.

papers-done = Жазылды: «{ $file }» ({ $count }).

papers-error-write = «{ $file }» файлы жазылмады. Басқа қалтаны таңдаңыз немесе орын босатыңыз.
