### Register

register-error-volunteer-missing = Этого человека нет в реестре. Вернитесь к списку и найдите его снова.

register-error-organisation-missing = Этой организации нет в реестре. Выберите другую или добавьте её снова.

register-error-row-missing = Этой строки в записи уже нет. Откройте карточку снова.

register-error-birth-impossible = С такой датой рождения человек не может быть жив сегодня. Проверьте год.

register-error-unknown-code = Такого значения в списке нет. Выберите значение из списка.

register-error-empty = Поле пустое. Заполните его.

register-error-no-operator = В реестре не указан ни один сотрудник. Восстановите его из резервной копии.

register-error-password-short = Пароль короче { $count } знаков. Добавьте слово или два.

register-error-nothing-to-undo = Отменять нечего: всё, что изменило это действие, с тех пор изменили ещё раз.

register-error-already-undone = Это действие уже отменено.

register-error-stands-as-before = Отменять нечего: всё и так стоит, как до этого действия.

register-error-changed-since-added =
    { $count ->
        [one] Осталась { $count } запись: после добавления её изменили. Если она не нужна, удалите её на её странице.
        [few] Остались { $count } записи: после добавления их изменили. Ненужные можно удалить на их страницах.
       *[many] Осталось { $count } записей: после добавления их изменили. Ненужные можно удалить на их страницах.
    }

register-error-action-missing = Этого действия нет в истории. Откройте запись снова.

register-error-never-undone = Это действие отменить нельзя.

register-warning-iin-date-odd = Контрольная цифра сходится, но даты в ИИН нет. Сверьте его с документом.

register-warning-birth-differs = В ИИН другая дата рождения: { $day }. Сверьте её с документом.

register-warning-sex-differs = В ИИН указан другой пол. Сверьте его с документом.

register-task-emergency = Помощь при ЧС и бедствиях

register-task-criminal-record = Помощь людям с судимостью

register-task-hazardous = Тяжёлая, вредная или опасная работа

register-task-cash = Сбор наличных

register-error-plan-missing = Этот список уже закрыт. Выберите файл снова.
