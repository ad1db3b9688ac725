### Бәрінен іздеу (Ctrl+K): тақырыптар, әрекеттер және оларды іздейтін басқа сөздер.

palette-pages-title = Экрандар мен баптаулар
palette-similar-title = Ұқсас есімдер
palette-converted-title = «{ $text }» бойынша табылған адамдар
palette-start-hint = Есімді кез келген жазумен, телефонның бөлігін немесе ЖСН-нің соңғы цифрларын, ұйымның атауын немесе БСН-ін немесе орындалатын әрекетті теріңіз.
palette-undo = Соңғы әрекетті болдырмау
palette-export = Волонтерлер тізімін экспорттау

## Әрекеттің басқа сөздері, үтірмен: көрсетілмейді, тек ізделеді
palette-words-today = басты бет, бастау, шолу
palette-words-volunteers = адамдар, тізім, тізілім
palette-words-events = акциялар, күнтізбе, ай, апта, форумдар
palette-words-hours = табель, растау, сертификат, алғыс хат
palette-words-certificate = түпнұсқа, жалған, QR, кілт, тексеру
palette-words-figures = есептер, статистика, жиынтық, график, карта, келмегендер
palette-words-organisations = серіктестер, ҮЕҰ, қорлар, БСН, мекемелер
palette-words-settings = параметрлер, тіл, тақырып
palette-words-add-volunteer = жаңа адам, жасау, тіркеу, енгізу
palette-words-add-organisation = жаңа серіктес, жасау, қор
palette-words-import = жүктеу, қабылдау, қою, кесте, Excel, XLSX, CSV, әкімдік
palette-words-export = жүктеп алу, сақтау, кесте, Excel, XLSX, CSV, PDF
palette-words-undo = қайтару, артқа, қате, Ctrl+Z
palette-words-light = күн, ақ, түс, безендіру
palette-words-dark = түн, қара, түс, безендіру
palette-words-language = тіл, тілді ауыстыру
palette-words-password = жаңа құпиясөз, қауіпсіздік, қорғау
palette-words-practice = жаттығу, байқап көру, мысал
palette-words-switch = пайдаланушыны ауыстыру, басқа оператор, ауысым, кіру
palette-words-lock = шығу, жабу, кету
palette-words-backups = сақтық көшірме, архив, қалпына келтіру, флешка
palette-words-operators = пайдаланушылар, рөлдер, құқықтар, қол жеткізу, қызметкерлер
palette-words-personal = келісімдер, заң, деректерді қорғау
palette-words-audit = журнал, тарих, кім не істеді, қараулар
palette-words-consent-missing = келісім жоқ, қол қойылмаған, қарыз
palette-words-fields = өрістер, жинау, мақсат
palette-words-review = сақтау мерзімі, жыл сайынғы, ескі жазбалар
palette-words-blocked = бұғаттау, жасырын
palette-words-ended = жойылған, иесіздендірілген, акт
palette-words-expiring = келісім мерзімі, аяқталады, ұзарту
palette-words-breach = ағып кету, ноутбук жоғалды, ұрланды, хабарлама
palette-words-workdays = мерекелер, демалыс, күнтізбе, ауыстырылған күн
palette-words-duplicates = қайталау, екі рет, біріктіру, бір адам, егіз жазба
