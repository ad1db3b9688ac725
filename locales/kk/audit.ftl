### Әрекеттер журналы: кім не істеді және не көрді.

audit-kind-records = Жазбалар

audit-kind-views = Нөмірлерді көрсету

audit-kind-files = Экспорт және басып шығару

audit-kind-sign-ins = Кірулер мен құпиясөздер

audit-kind-operators = Операторлар

audit-kind-settings = Баптаулар

audit-kind-backups = Сақтық көшірмелер

audit-kind-personal = Дербес деректер

audit-sheet = Әрекеттер журналы

audit-at-column = Уақыты (Қазақстан)

audit-operator-column = Оператор

audit-label-column = Инициалдары

audit-kind-column = Түрі

audit-code-column = Коды

audit-act-column = Әрекет

audit-of-column = Іріктеу не құжат

audit-subject-column = Жазба

audit-entries-column = Журналдағы жазбалар

audit-action-column = Әрекет коды

audit-act-imported = Тізім импортталды: { $count }

audit-problem-unreadable = Журнал байттары өзгертілген немесе жоғалған: «{ $file }» файлында { $first }–{ $last } жазба оқылмайды. Сақтық көшірмемен салыстырыңыз.
