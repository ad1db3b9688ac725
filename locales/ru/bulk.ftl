bulk-organisation-button = Организация
bulk-add-choice = Добавить
bulk-remove-choice = Убрать
bulk-organisation-none = Нет
bulk-organisation-choose = Выберите организацию
bulk-consent-record-choice = Согласие дано
bulk-consent-owed-choice = Согласие предстоит получить
    .hint = Записанные согласия этих людей будут вычеркнуты как ошибочные; в истории они останутся.
bulk-preview-changed = Изменится: { $count }
bulk-preview-already = Уже так: { $count }
bulk-preview-progress = Подсчёт, кого это коснётся…
bulk-preview-nobody = Никто не изменится.
bulk-skip-blocked = Пропущены, данные заблокированы: { $count }
bulk-skip-missing = Пропущены, записи больше нет: { $count }
bulk-skip-status = Пропущены, из нынешнего статуса в этот перейти нельзя: { $count }
bulk-skip-guardian = Пропущены, нужно согласие представителя: { $count }
bulk-skip-no-consent = Пропущены, отзывать нечего: { $count }
bulk-run-button = Изменить записи: { $count }
bulk-run-progress = Изменение…

volunteers-bulk-event-button = Добавить на мероприятие…

volunteers-bulk-event-title =
    { $count ->
        [one] Добавить на мероприятие: { $count } человек
        [few] Добавить на мероприятие: { $count } человека
       *[many] Добавить на мероприятие: { $count } человек
    }

volunteers-bulk-event-none = Мероприятия с таким названием, на которое ещё записывают, нет. Завершённые и отменённые не предлагаются.

volunteers-bulk-event-hint = Они попадут в список мероприятия, а кому не хватит места – в лист ожидания. Смены распределяются на странице мероприятия.

volunteers-bulk-event-do = Добавить
