### Общее для нескольких экранов: кнопки, ход работы, результаты и сбои самой программы.

common-save-button = Сохранить

common-cancel-button = Отмена

common-close-button = Закрыть

common-undo-button = Отменить действие

common-retry-button = Повторить попытку

common-back-button = Назад

common-continue-button = Продолжить

common-add-button = Добавить

common-show-button = Показать

common-hide-button = Скрыть

common-clear-button = Очистить

common-stop-button = Остановить

common-loading-progress = Загрузка…

common-saving-progress = Сохранение…

common-work-progress = { $done } из { $total }

common-undone-done = Действие отменено.

common-stopped-done = Остановлено. Ничего не изменено.

common-saved-at = Сохранено: { $at }

common-value-empty = Не указано

common-direction-ended = Прежнее направление

common-rows-count =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }

common-people-count =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
        [many] { $count } человек
       *[other] { $count } человека
    }

common-age-count =
    { $years ->
        [one] { $years } год
        [few] { $years } года
        [many] { $years } лет
       *[other] { $years } года
    }

common-error-broken = Последнее действие не выполнено. Всё сохранённое осталось на месте. Номер ошибки: { $trace }.

common-error-broken-title = Сбой в программе { -birge }

common-error-broken-hint = Повторите попытку. Если сбой повторится, запишите номер и сообщите его тому, кто сопровождает программу.

common-error-locked = Реестр заблокирован, поэтому действие не выполнено. Разблокируйте его и повторите попытку.

common-error-request = Окно и программа не поняли друг друга, поэтому действие не выполнено. Закройте { -birge } и откройте снова.

common-move-up-label = Выше: { $name }

common-move-down-label = Ниже: { $name }

common-nobody-found = Никто не найден. Проверьте написание или добавьте человека в реестр.
