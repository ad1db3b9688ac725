### Сегодня: что ждёт внимания, и реестр в целом.

today-page-title = Сегодня

today-attention-title = Требует внимания

today-attention-empty-title = Ничего не ждёт

today-attention-empty-hint = Согласия в порядке, новых заявок нет.

today-attention-open-button = Открыть список

today-guardian-title = Несовершеннолетние без согласия родителя

today-guardian-hint = Получите его на бумаге до ближайшего мероприятия

today-consent-title = Волонтёры без согласия на обработку данных

today-consent-hint = Нет, истекло или отозвано

today-expiring-title = Согласия, которые истекают в ближайшие 30 дней
today-expiring-hint = Получите новые заранее
today-applicants-title = Кандидаты ждут ответа

today-applicants-hint = Примите их или объясните отказ

today-hours-title = Записи часов, которые ждут подтверждения

today-hours-hint = Подтвердите или отклоните те, что внесли не вы

today-directions-title = По направлениям

today-directions-hint = Один человек может быть в нескольких направлениях.

today-directions-none = Без направления

today-regions-title = По регионам

today-regions-hint =
    { $count ->
        [one] всего { $count } человек
        [few] всего { $count } человека
       *[many] всего { $count } человек
    }

today-regions-none =
    { $count ->
        [one] Без региона: { $count } человек
        [few] Без региона: { $count } человека
       *[many] Без региона: { $count } человек
    }

today-scale-few = мало

today-scale-many = много

today-empty-title = Реестр пока пуст

today-empty-hint = Добавьте первого человека или импортируйте готовый список.

today-empty-add-button = Добавить волонтёра

today-empty-import-button = Импортировать список

today-status-title = По статусу

today-review-title = У этих людей истёк срок хранения данных
today-review-hint = Просмотрите список и решите
