### Люди мероприятия: список, отметки, бумажный лист.

attendance-screen-came = Приход отмечен

attendance-screen-tab = Посещаемость

attendance-screen-people-tab = Люди

attendance-screen-people-empty-title = В списке пока никого нет

attendance-screen-people-empty-hint = Добавьте людей по имени или назначьте их в смены.

attendance-screen-none-title = Никто не подходит

attendance-screen-none-hint = Измените слова или снимите фильтры.

attendance-screen-people-add-label = Добавить по имени, телефону или номеру

attendance-screen-people-many-button = Добавить многих…

attendance-screen-people-many-title = Добавить в список многих

attendance-screen-people-many-label = Кого

attendance-screen-people-many-hint = Сохранённые фильтры списка волонтёров. Кому не хватит мест, попадут в лист ожидания.

attendance-screen-people-many-all = Все, кроме архива

attendance-screen-people-many-do =
    { $count ->
        [one] Добавить { $count } человека
        [few] Добавить { $count } человек
        [many] Добавить { $count } человек
       *[other] Добавить { $count } человек
    }

attendance-screen-joined-done = Добавлено в список: { $count }. В листе ожидания: { $waiting }.

attendance-screen-added-done = Добавлено в список: { $name }.

attendance-screen-waiting-done = Добавлено в лист ожидания: { $name }.

attendance-screen-standing-done = Сохранено: { $name }.

attendance-screen-moved-done = Переведено из листа ожидания: { $count }.

attendance-screen-move-up-button = Отдать свободные места

attendance-screen-people-name-column = Волонтёр

attendance-screen-people-standing-column = Состояние

attendance-screen-phone-column = Телефон

attendance-screen-acts-column = Действия

attendance-screen-standing-invited = Приглашение отправлено

attendance-screen-standing-registered = В списке

attendance-screen-standing-waiting = Лист ожидания

attendance-screen-standing-queue = Ожидает, № { $place }

attendance-screen-standing-declined = Отказ

attendance-screen-standing-cancelled = Убрано из списка

attendance-screen-find-hint = Найти в списке

attendance-screen-find-label = Поиск среди людей мероприятия

attendance-screen-hidden-note = Не показано: { $count }

attendance-screen-listed-figure = В списке

attendance-screen-free-figure = Осталось мест

attendance-screen-here-figure = сейчас на месте

attendance-screen-came-figure = пришли

attendance-screen-marks-figure = отметок

attendance-screen-here = На месте

attendance-screen-went = Уход отмечен

attendance-screen-not-come = Нет отметки

attendance-screen-seen-any = Все

attendance-screen-seen-here = На месте

attendance-screen-seen-came = Пришли

attendance-screen-seen-absent = Не пришли

attendance-screen-direct-label = Что отмечается

attendance-screen-in-button = Отметить приход

attendance-screen-out-button = Отметить уход

attendance-screen-field-label = Имя, телефон или номер

attendance-screen-field-hint = Имя, телефон или номер

attendance-screen-time-label = Время; пустое поле – сейчас

attendance-screen-time-hint = сейчас

attendance-screen-time-error = Введите время так: 9:05 или 05.07.2026 09:05.

attendance-screen-in-done = Отметка о приходе поставлена: { $name }.

attendance-screen-out-done = Отметка об уходе поставлена: { $name }.

attendance-screen-marks-title = Отметки: { $name }

attendance-screen-marks-hint = Отметки не изменяются. Ошибочная снимается с указанием причины и остаётся в истории.

attendance-screen-void-button = Снять…

attendance-screen-void-reason-label = Причина

attendance-screen-void-do = Снять отметку

attendance-screen-void-done = Отметка снята: { $name }.

attendance-screen-void = снята

attendance-screen-repeat = повтор, не учитывается

attendance-screen-marks-column = Приход и уход

attendance-screen-source-column = Откуда известно

attendance-screen-mark-in = Приход: { $at }

attendance-screen-mark-out = Уход: { $at }

attendance-screen-source-scan = скан

attendance-screen-source-desk = на стойке

attendance-screen-source-paper = на бумаге

attendance-screen-source-coordinator = координатор

attendance-screen-source-own = со слов волонтёра

attendance-screen-source-rule = по правилу

attendance-screen-shift-label = Смена

attendance-screen-shift-whole = Мероприятие в целом

attendance-screen-empty-title = Пока никто не отмечен

attendance-screen-empty-hint = Введите имя выше или внесите бумажный лист.

attendance-screen-forgotten-button = Уход не отмечен: { $count }

attendance-screen-forgotten-title = Забытые отметки об уходе

attendance-screen-forgotten-hint = Эти люди пришли, но уход не отмечен. По правилу уходом считается окончание смены. Такая отметка так и называется – «по правилу»; верное время, внесённое позже, её заменит.

attendance-screen-forgotten-do = Отметить по правилу

attendance-screen-closed-done =
    { $count ->
        [one] По правилу отмечен { $count } уход.
        [few] По правилу отмечено { $count } ухода.
        [many] По правилу отмечено { $count } уходов.
       *[other] По правилу отмечено { $count } ухода.
    }

attendance-screen-paper-button = Бумажный лист…

attendance-screen-paper-title = Бумажный лист

attendance-screen-paper-day-label = День

attendance-screen-paper-day-error = Введите день так: 05.07.2026.

attendance-screen-paper-in-label = Приход

attendance-screen-paper-out-label = Уход

attendance-screen-paper-time-error = Например, 9:05.

attendance-screen-paper-came-second = Приход – после перевода часов назад

attendance-screen-paper-went-second = Уход – после перевода часов назад

attendance-screen-paper-code-label = Код строки

attendance-screen-paper-code-hint = Введите код отмеченной строки и нажмите Enter, затем сразу следующий. Другое время пишется после кода: K7Q2M 9:05 13:40. Если считать QR-код листа, выберется его смена.

attendance-screen-paper-sheet-done = Лист узнан: { $sheet }

attendance-screen-paper-count = Введено строк: { $count }

attendance-screen-paper-open = Не разобрано строк: { $count }. Выберите человека или уберите строку.

attendance-screen-paper-whose = Чья это строка?

attendance-screen-paper-twice = дважды

attendance-screen-paper-remove-label = Убрать строку: { $line }

attendance-screen-paper-save-button = Сохранить строки ({ $count })

attendance-screen-paper-done = Бумажный лист внесён. Строк: { $lines }, отметок: { $marks }.

attendance-screen-standing-title = Состояние в мероприятии: { $name }

attendance-screen-in-short = Приход

attendance-screen-out-short = Уход
