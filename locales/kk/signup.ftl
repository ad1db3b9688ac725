### Жазылу: іс-шараға немесе ауысымға қай уақыттан қай уақытқа дейін жазылады және қашанға дейін бас тартады.

signup-error-backwards = Жазылу басталғаннан кейін аяқталуы керек.

signup-error-not-yet = Жазылу әлі басталған жоқ. Басталуы: { $day }, { $time }. Адамдар тізімге неге қазір енгізілетінін жазыңыз.

signup-error-over = Жазылу аяқталған. Соңғы күні: { $day }, { $time }. Адамдар тізімге неге қазір енгізілетінін жазыңыз.

signup-form-title = Жазылу

signup-form-from-label = Жазылудың басталуы

signup-form-until-label = Жазылудың аяқталуы

signup-form-cancel-label = Бас тарту мерзімі

signup-form-hint = Сол жердің уақытымен; өріс бос қалуы мүмкін. Бұл уақыттан тыс үйлестіруші себебін жазып жалғастыра алады. Мерзімнен кейін бас тарту кеш бас тарту болып саналады.

signup-form-shift-hint = Бас тарту мерзімі бос болса, іс-шараның мерзімі алынады.

signup-form-shifts-hint = Осы ауысымдардың бәріне бірдей. Бас тарту мерзімі бос болса, іс-шараның мерзімі алынады.

signup-form-moment-error = Күні мен уақытын жазыңыз, мысалы 05.07.2026 09:00.

signup-about-label = Жазылу

signup-about-both = { $from } – { $until }

signup-about-from = Басталуы: { $from }

signup-about-until = Аяқталуы: { $until }

signup-about-cancel-label = Бас тарту мерзімі

signup-why-title = Қазір жазылу уақыты емес

signup-why-not-yet = Жазылудың басталуы: { $when }. Адамдарды тізімге бәрібір енгізуге болады, себебі бірге сақталады.

signup-why-over = Жазылудың аяқталуы: { $when }. Адамдарды тізімге бәрібір енгізуге болады, себебі бірге сақталады.

signup-why-label = Неге қазір

signup-why-button = Тізімге енгізу

signup-listed-note = Жазылу уақытынан тыс тізімге енгізілген: { $words }

signup-standing-late = Кеш бас тартты

signup-standing-in-time = Уақытында бас тартты

signup-give-up-label = { $name }: келмейді

signup-gave-up-done = Бас тарту белгіленді: { $name }.

signup-gave-up-late-done = Кеш бас тарту белгіленді: { $name }.

signup-gave-up-at-label = Қашан айтты

signup-gave-up-at-hint = Бос болса – қазір. Мерзімнен кейін бас тарту кеш бас тарту болып саналады.

signup-kept-title = Уәде етілген ауысымдар

signup-kept-hint = Аяқталған ауысымдар бойынша. Келмеген: келу белгісі де, сағат та жоқ, ескертілмеген. Кеш бас тарту: мерзімнен кейін.

signup-kept-empty = Аяқталған ауысым да, бас тарту да жоқ.

signup-kept-no-show = Келмеді

signup-kept-late = Кеш бас тартты

signup-kept-in-time = Уақытында бас тартты

signup-kept-said = айтқан уақыты: { $when }

signup-kept-places-label = Ауысымдағы орны

signup-kept-no-shows-label = Келмегені

signup-kept-late-label = Кеш бас тартқаны
