### Іс-шара, қатысу және сағат бойынша көрсеткіштер.

figures-page-title = Көрсеткіштер

figures-axis-label = Кесте бөлінісі

figures-axis-event = Іс-шара бойынша

figures-axis-person = Адам бойынша

figures-axis-programme = Бағдарлама бойынша

figures-axis-direction = Бағыт бойынша

figures-axis-region = Өңір бойынша

figures-axis-month = Ай бойынша

figures-axis-quarter = Тоқсан бойынша

figures-axis-year = Жыл бойынша

figures-axis-sex = Жыныс бойынша

figures-axis-age = Жас бойынша

figures-head-event = Іс-шара

figures-head-person = Волонтер

figures-head-programme = Бағдарлама

figures-head-direction = Бағыт

figures-head-region = Өңір

figures-head-period = Кезең

figures-head-sex = Жынысы

figures-head-age = Жасы

figures-line-outside = Іс-шарадан тыс

figures-line-no-programme = Бағдарламасы көрсетілмеген

figures-line-no-direction = Бағыты көрсетілмеген

figures-line-no-region = Өңірі көрсетілмеген

figures-line-no-day = Күні белгісіз

figures-line-no-sex = Жынысы көрсетілмеген

figures-line-gone = Деректері көрсетілмейді

figures-line-quarter = { $year } ж. { $quarter }-тоқсан

figures-measure-confirmed = Расталған сағат

figures-means-confirmed = Мәлімдеген адамнан басқа біреу растаған сағат. Жұмыс басталған күнге жазылады. Қабылданбаған, ауыстырылған және жарамсыз сағат кірмейді.

figures-measure-claimed = Растауды күтуде

figures-means-claimed = Мәлімделген, бірақ растау туралы шешім әлі қабылданбаған сағат. Сертификатқа кірмейді.

figures-measure-rejected = Қабылданбаған сағат

figures-means-rejected = Мәлімделіп, басқа адам қабылдамаған сағат.

figures-measure-people = Келген адам

figures-means-people = Келгені белгіленген адамдар. Белгі қанша болса да, әр жолда адам бір рет саналады, сондықтан жолдардың қосындысы жалпы саннан көп болуы мүмкін.

figures-measure-with-hours = Сағаты бар адам

figures-means-with-hours = Расталған сағаты бар адамдар, әр жолда бір рет саналады.

figures-measure-events = Іс-шара

figures-means-events = Кемінде бір келу белгісі немесе расталған сағаты бар іс-шаралар. Іс-шарадан тыс жұмыс кірмейді.

figures-measure-marks = Белгі

figures-means-marks = Келу мен кету белгілері, қайталанғандарымен қоса. Белгі адам санын білдірмейді.

figures-measure-places = Ауысымдағы орын

figures-means-places = Аяқталған ауысымдардағы адамдардың орны, резервсіз, тізімнің қазіргі күйі бойынша.

figures-measure-no-shows = Келмегендер

figures-means-no-shows = Осы орындардың ішінде: ауысымға келу белгісі де, ол үшін сағат та жоқ. Өткізілмеген ауысымдар кірмейді.

figures-measure-late-cancels = Кеш бас тартқандар

figures-means-late-cancels = Осындай ауысымдарда адамдар бас тарту мерзімінен кейін өздері бас тартқан орындар. Мерзім ауысымнан, ол болмаса іс-шарадан алынады. Бұл орындар «Ауысымдағы орын» мен «Келмегендер» санына кірмейді. Уақытында немесе мерзім қойылмаған жерде бас тартқандар саналмайды.

figures-measure-helped = Көмек алған адамдар

figures-means-helped = Іс-шара қорытындыларындағы сандардың қосындысы, әрқайсысы іс-шараның бірінші күніне жазылады. Бұл – адам саны емес, көмек көрсету саны: екі рет көмек алған адам екі рет саналады. Адам, жыныс және жас бойынша мұндай көрсеткіш жоқ.

figures-helped-estimated = оның ішінде шамамен саналғаны: { $estimated }

figures-evidence-title = Расталған сағаттың негізі

figures-evidence-hint = Ең сенімдісі – сканерлеу немесе тіркеу үстеліндегі белгі, ең әлсізі – адамның өз айтуы. Екі белгіден шыққан сағатқа екеуінің әлсізі алынады.

figures-period-label = Кезең

figures-period-year = Осы жыл

figures-period-last-year = Өткен жыл

figures-period-quarter = Осы тоқсан

figures-period-month = Осы ай

figures-period-all = Барлық уақыт

figures-period-own = Аралық…

figures-from-label = Басы

figures-until-label = Соңы

figures-as-of-label = Қай күнгі дерек

figures-as-of-hint = бүгінгі

figures-as-of-banner = Тізілімдегі дерек осы күннің соңындағы қалпында: { DATETIME($day, style: "long") }. Кейін жазылғаны, расталғаны және түзетілгені кірмейді.

figures-as-of-clear = Бүгінгісін көрсету

figures-totals-title = Жиыны

figures-over-time-title = { $measure }: айлар бойынша

figures-regions-label = Өңірлер

figures-regions-today = бүгінгі бөлініс бойынша

figures-regions-event = іс-шара күнгі бөлініс бойынша

figures-regions-undivided = Кейін бөлінген өңірлерде өткен іс-шара саны: { $events }. Олар жазылған өңірінің есебінде тұр, ал өткен жері қазір басқа өңірге қарауы мүмкін.

figures-map-title = { $measure }: өңірлер бойынша

figures-table-label = Жолдар бойынша көрсеткіштер

figures-hours-value = { NUMBER($hours, maximumFractionDigits: 1) } сағ

figures-save-button = Кестені сақтау…

figures-save-done = Кесте сақталды: { $path }

figures-empty-title = Бұл кезеңде жұмыс жоқ

figures-empty-hint = Көрсеткіштер келу белгілері мен сағаттан құралады. Басқа кезеңді таңдаңыз немесе іс-шара бетінде келгендерді белгілеңіз.

figures-rows-title = { $measure }: { $line }

figures-rows-open = Жолдарын көрсету

figures-rows-all = барлығы

figures-rows-day-column = Күні

figures-rows-minutes-column = Сағат

figures-rows-evidence-column = Негізі

figures-rows-mark-column = Белгі

figures-rows-arrival = Келді: { $time }

figures-rows-departure = Кетті: { $time }

figures-rows-close = Кестеге оралу

figures-error-period = Кезең басталмай тұрып аяқталады. Соңғы күнді кейінірек таңдаңыз.

figures-error-line = Көрсеткіштерде мұндай жол жоқ. Көрсеткіштерді қайта ашып, кестеден жолды таңдаңыз.

figures-file-name = Көрсеткіштер

figures-file-period = Кезең

figures-file-as-of = Қай күнгі дерек

figures-file-total = Жиыны

figures-file-evidence = Сканерлеу мен қол қойылған қағаздың үлесі, %

## Сағаттың құны

figures-worth-title = Расталған сағаттың құны, шамамен бағалау

figures-worth-sum = Шамамен { NUMBER($tenge, style: "currency") }

figures-worth-year = { $year }: { $length }, сағатына { NUMBER($rate, style: "currency") }. Мөлшерлеменің дереккөзі: { $source }

figures-worth-without = { $year }: мөлшерлеме берілмеген, бағаланбағаны – { $length }

figures-worth-no-day = Күні жоқ: бағаланбағаны – { $length }

figures-worth-means = Расталған сағат жұмыс басталған жылдың мөлшерлемесіне көбейтіледі. Минут дәл есептеледі, қосынды бір рет бүтін теңгеге дейін дөңгелектеледі. Бұл – шамамен бағалау, төлем емес.

figures-worth-as-of = Мөлшерлемелер – тізілім сол күні білгендері.

figures-apart-night = Расталған сағаттың түнгісі: { $length }

figures-apart-travel = Расталған сағаттың жолға кеткені: { $length }
