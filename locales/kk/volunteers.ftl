### Волонтерлер: тізім, жылдам қосу, адамның беті, экспорт.

## Тізім

volunteers-list-title = Волонтерлер
volunteers-list-found = Табылды: { $count }
volunteers-list-suggestions-label = Ұқсас есімдер
volunteers-list-alphabet-label = Әріпке өту
volunteers-list-letter-label = Мына әріпке өту: { $letter }
volunteers-list-iin-tail-label = Соңғы төрт цифры: { $tail }
volunteers-list-choose-all-label = Барлығын таңдау
volunteers-list-choose-label = Таңдау: { $name }
volunteers-list-table-label = Волонтерлер тізімі
volunteers-list-empty-title = Әзірге волонтер жоқ
volunteers-list-empty-hint = Алғашқысын қосу үшін аты жеткілікті. Дайын тізім болса, файлды осында сүйреп әкеліңіз.
volunteers-list-none-title = «{ $text }» бойынша ештеңе табылмады
volunteers-list-none-hint = Жазылуын тексеріңіз немесе азырақ әріп теріңіз.
volunteers-list-filtered-title = Сүзгілерге сай адам жоқ
volunteers-list-filtered-hint = Барлығын көру үшін сүзгілерді тазартыңыз.
volunteers-list-import-button = Импорт
volunteers-list-export-button = Экспорт
volunteers-list-add-button = Волонтер қосу
volunteers-search-label = Волонтерлерді іздеу
    .placeholder = Аты-жөні, телефон, ЖСН соңы
volunteers-search-clear-label = Іздеуді тазарту
volunteers-search-layout-button = Мүмкін, «{ $text }» деп іздеген боларсыз?

## Сүзгілер

volunteers-filter-group-label = Сүзгілер
volunteers-filter-regions-label = Өңір
volunteers-filter-directions-label = Бағыт
volunteers-filter-statuses-label = Күйі
volunteers-filter-ages-label = Жасы
volunteers-filter-sexes-label = Жынысы
volunteers-filter-organisations-label = Ұйым
volunteers-filter-tags-label = Тег
volunteers-filter-consent-label = Келісімі жоқ
volunteers-filter-guardian-label = Ата-ана келісімі жоқ
volunteers-filter-archived-label = Архивпен бірге
volunteers-filter-clear-button = Сүзгілерді тазарту
volunteers-filter-remove-label = Сүзгіні алып тастау: { $name }
volunteers-filter-find-label = Тізімнен іздеу

## Бағандар

volunteers-columns-button = Бағандар
volunteers-column-name = Аты-жөні
volunteers-column-latin = Латын жазуы
volunteers-column-birth = Туған күні
volunteers-column-iin = ЖСН
volunteers-column-phone = Телефон
volunteers-column-region = Өңір
volunteers-column-organisation = Ұйым
volunteers-column-directions = Бағыттар
volunteers-column-tags = Тегтер
volunteers-column-joined = Қосылған күні
volunteers-column-status = Күйі
volunteers-column-consent = Келісім

## Мәндер

volunteers-status-applicant = Үміткер
volunteers-status-active = Белсенді
volunteers-status-paused = Үзілісте
volunteers-status-archived = Архивте
volunteers-age-under14 = 14 жасқа дейін
volunteers-age-from14to17 = 14–17 жас
volunteers-age-from18to34 = 18–34 жас
volunteers-age-from35to59 = 35–59 жас
volunteers-age-from60 = 60 жас және одан үлкен
volunteers-age-unknown = Жасы көрсетілмеген
volunteers-sex-female = Әйел
volunteers-sex-male = Ер

volunteers-language-kk = қазақ
volunteers-language-ru = орыс
volunteers-language-en = ағылшын
volunteers-language-tr = түрік
volunteers-language-uz = өзбек
volunteers-language-ky = қырғыз
volunteers-language-de = неміс
volunteers-language-zh = қытай
volunteers-language-ar = араб
volunteers-language-ko = корей

## Таңдау

volunteers-selection-count = Таңдалды: { $count }
volunteers-selection-label = Таңдалған адамдар
volunteers-selection-all-button = Барлығын таңдау: { $count }
volunteers-selection-clear-button = Таңдауды алып тастау
volunteers-bulk-tag-button = Тег
volunteers-bulk-direction-button = Бағыт
volunteers-bulk-status-button = Күйі
volunteers-bulk-consent-button = Келісім
volunteers-bulk-people = Адам саны: { $count }. Мұны бір әрекет ретінде болдырмауға болады.
volunteers-bulk-done = Өзгертілген жазба саны: { $count }

## Жылдам қосу

volunteers-add-title = Жаңа волонтер
volunteers-add-hint = Аты жеткілікті. Қалғанын кейін толтыруға болады.
volunteers-add-next-button = Сақтап, келесісін қосу
volunteers-add-similar-title = Тізілімдегі ұқсас адамдар
volunteers-add-similar-hint = Басқа адам болса, сақтай беріңіз.
volunteers-add-done = Жазба қосылды: { $name }
volunteers-add-open-button = Ашу
volunteers-add-close-confirm = Енгізілген деректер сақталмаған.
volunteers-add-discard-button = Сақтамай жабу

## Өрістер

volunteers-field-surname = Тегі
volunteers-field-given = Аты
volunteers-field-patronymic = Әкесінің аты
volunteers-field-name = Құжат бойынша
volunteers-field-latin = Латын жазуы
volunteers-field-badge-name = Бейдждегі аты
volunteers-field-former-name = Бұрынғы аты-жөні
volunteers-field-joined-name = Біріктірілген жазбадағы аты-жөні
volunteers-field-birth = Туған күні
volunteers-field-sex = Жынысы
volunteers-field-iin = ЖСН
volunteers-field-phone = Телефон
    .placeholder = +7 700 000 00 00
volunteers-field-email = Электрондық пошта
volunteers-field-region = Өңірі
volunteers-field-district = Ауданы
volunteers-field-residence-since = Сонда тұра бастаған күні
volunteers-field-directions = Бағыттары
volunteers-field-languages = Білетін тілдері
volunteers-field-language = Тіл
volunteers-field-language-level = Деңгейі
volunteers-field-skills = Дағдылары
volunteers-field-tags = Тегтер
volunteers-field-tag = Тег
volunteers-field-direction = Бағыт
volunteers-field-organisation = Ұйымы
volunteers-field-status = Күйі
volunteers-field-reason = Себебі
volunteers-field-joined = Қосылған күні
volunteers-field-tshirt = Футболка өлшемі
volunteers-field-emergency = Төтенше жағдайда
volunteers-field-contact-name = Аты-жөні
volunteers-field-relation = Туыстық қатынасы
volunteers-field-notes = Ескертпе
volunteers-field-until = Аяқталу күні
volunteers-field-from = Басталу күні
volunteers-field-date = Күні
    .placeholder = 19.08.2002
volunteers-field-number = Нөмірі
volunteers-field-contract = Шарт нөмірі
volunteers-field-expenses = Келісілген шығындар
volunteers-field-topic = Тақырыбы
volunteers-field-given-by = Нұсқама берген адам
volunteers-field-reference = Қағазы
    .placeholder = 12-қалта, 48-парақ

## Адамның беті

volunteers-profile-back-label = Тізімге оралу
volunteers-profile-since = Волонтер болған күні: { $day }
volunteers-profile-created = Жазба жасалған күн: { $at }
volunteers-profile-more-label = Басқа әрекеттер
volunteers-profile-delete-button = Жазбаны жою
volunteers-profile-restore-button = Қалпына келтіру
volunteers-profile-deleted-title = Жазба жойылды.
volunteers-profile-deleted-hint = Ол тізімдерде көрінбейді. Әлі де қалпына келтіруге болады.
volunteers-profile-restored-done = Жазба қалпына келтірілді.
volunteers-minor-title = Кәмелетке толмаған: 18 жасқа дейін кейбір жұмысқа рұқсат жоқ.
volunteers-minor-barred = Заң бойынша рұқсат жоқ: { $work }.
volunteers-minor-consent-hint = Ата-анасының немесе заңды өкілінің жазбаша келісімі қажет.
volunteers-profile-consent-button = Келісімді белгілеу
volunteers-profile-name-title = Аты-жөні
volunteers-profile-details-title = Деректері
volunteers-profile-residence-title = Тұратын жері
volunteers-profile-work-title = Волонтерлік
volunteers-profile-guardians-title = Заңды өкілдері
volunteers-profile-contracts-title = Шарттар
volunteers-profile-briefings-title = Нұсқама беру
volunteers-profile-rows-empty = Әзірге жоқ
volunteers-profile-add-label = Қосу: { $field }
volunteers-profile-edit-label = Өзгерту: { $field }, { $value }
volunteers-profile-remove-label = Алып тастау: { $value }
volunteers-profile-checked-label = Құжатпен салыстырылды
volunteers-profile-saved-done = Сақталды: { $field }
volunteers-profile-until = соңғы күні: { $day }
volunteers-profile-guardian-consent = келісім: { $day }
volunteers-status-change-title = Күйін өзгерту
volunteers-status-change-label = Жаңа күйі
volunteers-status-reason-hint = Себебін жазыңыз. Ол тарихта қалады.
volunteers-archive-own-wish = Өз қалауымен
volunteers-archive-moved = Көшіп кетті
volunteers-archive-unreachable = Байланыс жоқ
volunteers-archive-declined = Өтінімі қабылданбады
volunteers-archive-dismissed = Ұйымның шешімімен
volunteers-archive-deceased = Қайтыс болды
volunteers-archive-other = Басқа себеп
volunteers-rivals-title = Екі компьютерде екі түрлі өзгертілген
volunteers-rivals-hint = Қазір бірінші мән тұр. Дұрысын қалдырыңыз, тарихтан ештеңе жоғалмайды.
volunteers-rivals-keep-button = Осыны қалдыру
volunteers-rivals-keep-label = Осыны қалдыру: { $value }
volunteers-history-title = Тарихы
volunteers-history-count = Әрекет саны: { $count }
volunteers-history-today = Бүгін
volunteers-history-who = { DATETIME($at, style: "time") }, { $operator }, { $device }
volunteers-history-undone = Кері қайтарылды: { DATETIME($at, style: "time") }
volunteers-history-superseded = Кейін қайта өзгертілген
volunteers-history-undo-button = Болдырмау
volunteers-undo-label = Болдырмау: { $act }
volunteers-profile-missing-title = Тізілімде мұндай адам жоқ
volunteers-profile-missing-hint = Жазба жойылған болуы мүмкін. Тізімге оралыңыз.

## Экспорт

volunteers-export-title = Экспорт
volunteers-export-scope-label = Кімдерді экспорттау керек
volunteers-export-scope-selection = Таңдалған адам саны: { $count }
volunteers-export-scope-found = Табылған адам саны: { $count }
volunteers-export-scope-all = Барлығы, архивпен бірге
volunteers-export-format-label = Файл түрі
volunteers-export-format-xlsx = Excel кітабы
    .hint = ЖСН мен телефон мәтін болып қалады, ештеңе жоғалмайды.
volunteers-export-format-csv-excel = Excel үшін CSV
    .hint = Екі рет шертсе ашылады. ЖСН басындағы нөлдерді Excel алып тастайды, Excel кітабында олар сақталады.
volunteers-export-format-csv-plain = Қарапайым CSV
    .hint = Басқа бағдарламалар үшін: UTF-8, ажыратқышы – үтір.
volunteers-export-format-json = JSON
    .hint = Тізілімдегі барлық дерек, басқа бағдарлама үшін.
volunteers-export-warning = Бұл файлда дербес деректер бар. Экспорттау туралы жазба тарихқа атыңызбен бірге енгізіледі.
volunteers-export-run-button = Орнын таңдап, сақтау
volunteers-export-progress = Файл жазылуда…
volunteers-export-done = Файлдағы адам саны: { $count }
volunteers-export-path-label = Файл

volunteers-reveal-hint = Бір минутқа толық көрсетіледі. Қаралғаны жазылады.
