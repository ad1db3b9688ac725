### Экрандағы дербес деректер: не істелетіні және баптаулар беттері.

personal-screen-happens-title = Не болады

personal-screen-stays-title = Не қалады

personal-screen-forever-title = Нені қайтару мүмкін емес

personal-screen-back-title = Қалай қайтаруға болады

personal-screen-withdraw-happens-record = Кері қайтару бүгінгі күнмен, барлық мақсат бойынша тіркеледі.

personal-screen-withdraw-happens-block = Деректер бірден бұғатталады: адам тізімдерде, іздеуде және экспортта көрінбейді.

personal-screen-withdraw-happens-next = Содан кейін дербес деректерге жауапты адам, заң сақтауды талап етпесе, оларды жояды немесе иесіздендіреді.

personal-screen-withdraw-stays-record = Жойылғанша немесе иесіздендірілгенше – жазба.

personal-screen-withdraw-stays-proof = Дәлел ретінде келісімдер мен олардың қайтарылуы.

personal-screen-withdraw-back = Адам қайта келіссе, бұғаттауды тоқтатып, жаңа келісімді тіркеңіз.

personal-screen-block-happens-lists = Адам тізімдерде, іздеуде, жаппай өзгертулерде және экспортта көрінбейді.

personal-screen-block-happens-record = Жазбаны өзгерту мүмкін емес. Оны тек база иелері мен дербес деректерге жауапты адам аша алады.

personal-screen-block-stays = Бүкіл жазба мен оның тарихы.

personal-screen-block-back = Бұғаттауды кез келген уақытта тоқтатуға болады.

personal-screen-unblock-happens-lists = Адам тізімдерге, іздеуге және экспортқа қайтады.

personal-screen-unblock-happens-ground = Бұдан былай деректерді өңдеуге қайтадан негіз керек: келісімдерді тексеріңіз.

personal-screen-unblock-stays = Тарихта және әрекеттер журналында – бұғатталған күндер.

personal-screen-unblock-back = Деректерді қайта бұғаттауға болады.

personal-screen-anonymise-happens-files = Аты-жөні, нөмірлері, мекенжайлары, байланыстары, өкілдері, келісімдері мен ескертпелері тізілімнің барлық файлынан жойылады.

personal-screen-anonymise-happens-history = Жазбаның тарихы да жойылады.

personal-screen-anonymise-stays-numbers = Есептер үшін: жынысы, туған жылы, өңірі, бағыттары, күйі, қосылған жылы.

personal-screen-erase-happens-files = Адам туралы барлық мәлімет тарихымен бірге тізілімнің барлық файлынан жойылады.

personal-screen-end-happens-backups = Ескі сақтық көшірме қалпына келтірілсе, деректер онда да жойылады.

personal-screen-erase-stays-totals = Өткен есептердегі жиын сандар, аты-жөнінсіз.

personal-screen-end-stays-trace = Бұл істелгені туралы жол: қашан, кім, қандай негізбен. Адамның өзі көрсетілмейді.

personal-screen-end-forever-person = Адамды қайтару мүмкін емес: әрекетті болдырмаумен де, сақтық көшірмеден де.

personal-screen-end-forever-outside = Бағдарламадан тыс файлдар, басып шығарылған парақтар мен ескі көшірмелер қозғалмайды: оларды бөлек жойыңыз.

personal-screen-end-confirm-label = Салдары оқылды, бұл адам үшін осылай еткен дұрыс

personal-screen-trace-hint = Бұл адам туралы басқа ештеңе сақталмайды.

personal-screen-trace-anonymised-hint = Есептер үшін тізілім жынысын, туған жылын, өңірін, бағыттарын, күйін және қосылған жылын әлі де есепке алады.

personal-screen-open-button = Ашу

personal-screen-consents-missing-title = Жарамды келісімі жоқ

personal-screen-consents-expiring-title = Келісімі { $days } күн ішінде аяқталады

personal-screen-review-hint = Бағдарлама ұсынады, шешімді адам қабылдайды. Адамдарды белгілеп, не істелетінін таңдаңыз.

personal-screen-review-name-column = Адам

personal-screen-review-choose-label = Таңдау: { $name }

personal-screen-review-chosen-count = Таңдалғаны: { $count }

personal-screen-fields-print-label = Парақ тілі

personal-screen-saved-done = Сақталды: { $path }

personal-screen-breach-row-hint = Ноутбук, жинақтағыш немесе файл жоғалды ма, ұрланды ма? Бір жұмыс күні ішінде хабарлау керек.

personal-screen-breach-left = Қалған уақыт: { $time }

personal-screen-breach-found-hint = Қазақстан уақытымен: күн.ай.жыл сағат:минут

personal-screen-breach-export-label = Қай экспорт

personal-screen-breach-export-none = Журналда экспорт жоқ, сондықтан файл бұл тізілімнен емес.

personal-screen-breach-files = Екі файлды да уәкілетті органға жіберіп, содан кейін құлыптаулы сақтаңыз.

personal-screen-ended-column-kind = Не істелді

personal-screen-ended-column-day = Қашан

personal-screen-ended-column-ground = Негізі

personal-screen-ended-column-operator = Кім

personal-screen-lists-title = Тізімдер
