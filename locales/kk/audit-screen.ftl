### Экрандағы әрекеттер журналы: кім, нені, қашан істеді.

audit-screen-title = Әрекеттер журналы

audit-screen-hint = Әр өзгеріс, толық нөмірдің әр қаралуы, әр файл мен басып шығару. Журналда волонтерлердің аты-жөні жоқ: олар жазба бар кезде ғана көрінеді.

audit-screen-at-column = Қашан

audit-screen-who-label = Кім

audit-screen-kind-label = Түрі

audit-screen-what-column = Не істелді

audit-screen-record-column = Жазба

audit-screen-days-label = Күндер

audit-screen-who-all = Барлығы

audit-screen-kind-all = Бәрі

audit-screen-days-all = Барлық күн

audit-screen-days-today = Бүгін

audit-screen-days-week = 7 күн

audit-screen-days-month = 30 күн

audit-screen-days-other = Басқа күндер…

audit-screen-from-label = Бірінші күні
    .placeholder = кк.аа.жжжж

audit-screen-to-label = Соңғы күні
    .placeholder = кк.аа.жжжж

audit-screen-day-error = Күнді кк.аа.жжжж түрінде енгізіңіз.

audit-screen-record-button = Ашу

audit-screen-undone-label = кері қайтарылды

audit-screen-entries-count = { $count } жазба

audit-screen-more-count = соңғы { $count }

audit-screen-older-progress = Бұрынғы күндерден ізделуде…

audit-screen-empty-title = Ештеңе табылмады

audit-screen-empty-hint = Бұл күндері мұндай әрекет болмаған. Басқа күндерді немесе басқа адамды таңдаңыз.

audit-screen-clear-button = Бәрін көрсету

audit-screen-export-button = Файлға сақтау

audit-screen-export-xlsx = Excel кітабы

audit-screen-export-csv = CSV

audit-screen-export-progress = Файл жазылуда…

audit-screen-export-done = { $count } жол сақталды: { $path }

audit-screen-filter-text = іздеу мәтінімен

audit-screen-filter-all = барлығы

audit-screen-filter-tags = тегтер: { $count }

audit-screen-filter-chosen = таңдалғаны: { $count }

audit-screen-filter-from = басталуы: { $day }

audit-screen-filter-until = соңы: { $day }

audit-screen-filter-regions = өңірлер іс-шара күнгі бөлініс бойынша

audit-screen-filter-as-of = мына күнгі дерек бойынша: { $day }
