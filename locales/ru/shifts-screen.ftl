### Смены мероприятия: доска, форма, назначение.

shifts-screen-tab = Смены

shifts-screen-add-button = Добавить смены

shifts-screen-empty-title = Смен пока нет

shifts-screen-empty-hint = Добавьте смены: когда, где и сколько людей для чего.

shifts-screen-board-label = Смены мероприятия

shifts-screen-count =
    { $count ->
        [one] { $count } смена
        [few] { $count } смены
        [many] { $count } смен
       *[other] { $count } смены
    }

shifts-screen-missing = Не хватает: { $count }

shifts-screen-full = Набрано

shifts-screen-cancelled = Не состоится

shifts-screen-any-role = Любая роль

shifts-screen-no-site = Без площадки

shifts-screen-nobody = Пока никого

shifts-screen-hidden-person = Имя скрыто

shifts-screen-reserve-count = Резерв: { $count }

shifts-screen-keys-choose = Выбор

shifts-screen-kind-label = Что это

shifts-screen-kind-shift = Смена

shifts-screen-kind-session = Сессия

shifts-screen-many-title = Новые смены

shifts-screen-many-days-label = Дни

shifts-screen-many-days-hint = Промежуток или дни через запятую: 05.07.2026–08.07.2026, 12.07.2026

shifts-screen-many-days-error = Введите дни так: 05.07.2026–08.07.2026.

shifts-screen-many-weekdays-label = Дни недели

shifts-screen-many-times-label = Время

shifts-screen-many-times-hint = 09:00–13:00, 13:00–17:00. Если окончание раньше начала, смена заканчивается на следующий день.

shifts-screen-many-times-error = Введите время так: 09:00–13:00.

shifts-screen-many-sites-label = Площадки, у каждой своя смена

shifts-screen-many-count =
    { $count ->
        [one] Будет создана { $count } смена
        [few] Будет создано { $count } смены
        [many] Будет создано { $count } смен
       *[other] Будет создано { $count } смены
    }

shifts-screen-saved-done =
    { $count ->
        [one] Сохранена { $count } смена.
        [few] Сохранено { $count } смены.
        [many] Сохранено { $count } смен.
       *[other] Сохранено { $count } смены.
    }

shifts-screen-deleted-done = Смена удалена: { $when }.

shifts-screen-edit-title = Изменить смену

shifts-screen-delete-button = Удалить смену

shifts-screen-form-title-hint = Названия можно не заполнять: тогда смену называет время.

shifts-screen-form-site-label = Площадка

shifts-screen-form-hall-label = Зал или пост

shifts-screen-form-needs-label = Требуются волонтёры

shifts-screen-form-role-label = Роль в смене

shifts-screen-form-people-label = Сколько

shifts-screen-form-age-label = Возраст от

shifts-screen-form-skill-label = Навык или язык

shifts-screen-form-briefing-label = Тема инструктажа

shifts-screen-form-tasks-label = Работа включает

shifts-screen-form-need-add-button = Добавить роль

shifts-screen-form-need-remove-label = Убрать роль «{ $role }»

shifts-screen-form-need-error = Введите, сколько нужно человек, а возраст – целым числом лет.

shifts-screen-form-notes-label = Для тех, кто работает

shifts-screen-age-from = { $years }+

shifts-screen-briefing-needed = инструктаж: { $topic }

shifts-screen-assign-button = Назначить

shifts-screen-assign-title = Назначить в смену

shifts-screen-assign-search-hint = Имя, телефон или номер

shifts-screen-assign-role-label = Роль

shifts-screen-assign-reserve-check = В резерв

shifts-screen-assign-hard-title = Назначить нельзя

shifts-screen-assign-warning-title = Сначала проверьте

shifts-screen-assign-in-spite-label = Почему всё же назначаете

shifts-screen-assign-words-hint = Здесь обязательно. Слова останутся рядом со сменой.

shifts-screen-assign-in-spite-button = Всё равно назначить

shifts-screen-in-spite-note = Несмотря на предупреждение: { $words }

shifts-screen-assigned-done = Назначение в смену сделано: { $name }.

shifts-screen-unassigned-done = Снято назначение: { $name }.

shifts-screen-unassign-label = Снять со смены: { $name }

shifts-screen-reserve-title = Резерв

shifts-screen-step-in-label = Ввести в смену: { $name }

shifts-screen-replace-label = Заменить: { $name } → { $other }
