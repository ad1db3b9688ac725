### Іс-шараның ауысымдары: тақта, форма, тағайындау.

shifts-screen-tab = Ауысымдар

shifts-screen-add-button = Ауысым қосу

shifts-screen-empty-title = Әзірге ауысым жоқ

shifts-screen-empty-hint = Ауысым қосыңыз: қашан, қайда және қандай жұмысқа неше адам керек.

shifts-screen-board-label = Іс-шара ауысымдары

shifts-screen-count = { $count } ауысым

shifts-screen-missing = Жетіспейді: { $count }

shifts-screen-full = Толық

shifts-screen-cancelled = Өткізілмейді

shifts-screen-any-role = Кез келген міндет

shifts-screen-no-site = Өткізу орны жоқ

shifts-screen-nobody = Әзірге ешкім жоқ

shifts-screen-hidden-person = Аты-жөні жасырылған

shifts-screen-reserve-count = Резерв: { $count }

shifts-screen-keys-choose = Таңдау

shifts-screen-kind-label = Түрі

shifts-screen-kind-shift = Ауысым

shifts-screen-kind-session = Сессия

shifts-screen-many-title = Жаңа ауысымдар

shifts-screen-many-days-label = Күндері

shifts-screen-many-days-hint = Аралық немесе үтірмен бөлінген күндер: 05.07.2026–08.07.2026, 12.07.2026

shifts-screen-many-days-error = Күндерді былай жазыңыз: 05.07.2026–08.07.2026.

shifts-screen-many-weekdays-label = Апта күндері

shifts-screen-many-times-label = Уақыттары

shifts-screen-many-times-hint = 09:00–13:00, 13:00–17:00. Аяқталуы басталуынан ерте болса, ауысым келесі күні аяқталады.

shifts-screen-many-times-error = Уақытты былай жазыңыз: 09:00–13:00.

shifts-screen-many-sites-label = Өткізу орындары, әрқайсысында бөлек ауысым

shifts-screen-many-count = { $count } ауысым жасалады

shifts-screen-saved-done = { $count } ауысым сақталды.

shifts-screen-deleted-done = Ауысым жойылды: { $when }.

shifts-screen-edit-title = Ауысымды өзгерту

shifts-screen-delete-button = Ауысымды жою

shifts-screen-form-title-hint = Атауын бос қалдыруға болады: онда ауысым уақытымен аталады.

shifts-screen-form-site-label = Өткізу орны

shifts-screen-form-hall-label = Залы немесе посты

shifts-screen-form-needs-label = Қажет волонтерлер

shifts-screen-form-role-label = Ауысымдағы міндеті

shifts-screen-form-people-label = Саны

shifts-screen-form-age-label = Ең кіші жасы

shifts-screen-form-skill-label = Дағдысы немесе тілі

shifts-screen-form-briefing-label = Нұсқама беру тақырыбы

shifts-screen-form-tasks-label = Жұмысқа мыналар кіреді

shifts-screen-form-need-add-button = Міндет қосу

shifts-screen-form-need-remove-label = «{ $role }» міндетін алып тастау

shifts-screen-form-need-error = Неше адам керегін және жасын бүтін санмен жазыңыз.

shifts-screen-form-notes-label = Жұмыс істейтіндерге

shifts-screen-age-from = { $years }+

shifts-screen-briefing-needed = нұсқама беру: { $topic }

shifts-screen-assign-button = Тағайындау

shifts-screen-assign-title = Ауысымға тағайындау

shifts-screen-assign-search-hint = Аты, телефоны немесе нөмірі

shifts-screen-assign-role-label = Міндеті

shifts-screen-assign-reserve-check = Резерв тізіміне

shifts-screen-assign-hard-title = Тағайындауға болмайды

shifts-screen-assign-warning-title = Алдымен тексеріңіз

shifts-screen-assign-in-spite-label = Соған қарамастан неге тағайындайсыз

shifts-screen-assign-words-hint = Мұнда міндетті. Жазылғаны ауысымның жанында қалады.

shifts-screen-assign-in-spite-button = Сонда да тағайындау

shifts-screen-in-spite-note = Ескертуге қарамастан: { $words }

shifts-screen-assigned-done = Ауысымға тағайындалды: { $name }.

shifts-screen-unassigned-done = Ауысымнан алынды: { $name }.

shifts-screen-unassign-label = Ауысымнан алу: { $name }

shifts-screen-reserve-title = Резерв

shifts-screen-step-in-label = Ауысымға шығару: { $name }

shifts-screen-replace-label = Алмастыру: { $name } → { $other }
