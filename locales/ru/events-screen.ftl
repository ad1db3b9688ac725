### Мероприятия: список, календарь, форма и страница мероприятия.

events-screen-title = Мероприятия

events-screen-add-button = Добавить мероприятие

events-screen-view-label = Вид

events-screen-view-list = Список

events-screen-view-month = Месяц

events-screen-view-week = Неделя

events-screen-search-hint = Название

events-screen-search-label = Поиск по мероприятиям

events-screen-filter-find = Найти

events-screen-filter-clear = Очистить

events-screen-templates-chip = Шаблоны

events-screen-empty-title = Мероприятий пока нет

events-screen-empty-hint = Добавьте первое: хватит названия на одном языке, остальное можно дописать позже.

events-screen-none-title = Ничего не подходит

events-screen-none-hint = Измените слова или очистите фильтры.

events-screen-title-column = Название

events-screen-when-column = Когда

events-screen-state-column = Состояние

events-screen-region-column = Регион

events-screen-region-later = Эта область существует с { $since }. В день мероприятия эти места входили в другой регион: { $before }.

events-screen-when-none = Время не назначено

events-screen-state-draft = Черновик

events-screen-state-open = Идёт набор

events-screen-state-closed = Список закрыт

events-screen-state-held = Прошло

events-screen-state-finished = Завершено

events-screen-state-cancelled = Отменено

events-screen-to-draft-button = Вернуть в черновики

events-screen-to-open-button = Открыть набор

events-screen-to-closed-button = Закрыть список

events-screen-to-held-button = Отметить, что прошло

events-screen-to-finished-button = Завершить

events-screen-to-cancelled-button = Отменить мероприятие

events-screen-cancel-title = Отменить мероприятие «{ $title }»?

events-screen-cancel-reason-label = Причина

events-screen-cancel-reason-hint = Её увидят на странице мероприятия.

events-screen-month-earlier-label = Предыдущий месяц

events-screen-month-later-label = Следующий месяц

events-screen-week-earlier-label = Предыдущая неделя

events-screen-week-later-label = Следующая неделя

events-screen-today-button = Сегодня

events-screen-day-more = ещё { $count }

events-screen-day-count =
    { $count ->
        [one] { $count } мероприятие
        [few] { $count } мероприятия
        [many] { $count } мероприятий
       *[other] { $count } мероприятия
    }

events-screen-calendar-empty = В эти дни мероприятий нет.

events-screen-new-title = Новое мероприятие

events-screen-edit-title = Изменить мероприятие

events-screen-form-kk-label = Название на казахском

events-screen-form-ru-label = Название на русском

events-screen-form-en-label = Название на английском

events-screen-form-titles-hint = Достаточно одного языка.

events-screen-form-starts-label = Начало

events-screen-form-ends-label = Окончание

events-screen-form-moment-hint = 05.07.2026 09:00

events-screen-form-moment-error = Введите день и время так: 05.07.2026 09:00.

events-screen-form-zone-button = Другой часовой пояс

events-screen-form-zone-label = Часовой пояс

events-screen-form-twice-starts = Часы переводили назад, и это время начала было дважды. Какое имеется в виду?

events-screen-form-twice-ends = Часы переводили назад, и это время окончания было дважды. Какое имеется в виду?

events-screen-form-twice-first = Первое, до перевода часов

events-screen-form-twice-second = Второе, после перевода часов

events-screen-form-length =
    { $minutes ->
        [0] Продолжительность: { $hours } ч
       *[other] Продолжительность: { $hours } ч { $minutes } мин
    }

events-screen-form-none = Не указано

events-screen-form-form-label = Как проходит

events-screen-form-on-site = Очно

events-screen-form-online = Онлайн

events-screen-form-mixed = Очно и онлайн

events-screen-form-address-label = Место

events-screen-form-address-hint = Улица, зал, как добраться.

events-screen-form-organiser-label = Организатор

events-screen-form-directions-label = Направления

events-screen-form-kinds-label = Виды деятельности по закону

events-screen-form-body-label = Государственный орган

events-screen-form-contact-label = Контакт в госоргане

events-screen-form-sites-label = Площадки

events-screen-form-site-label = Название площадки

events-screen-form-site-add-button = Добавить площадку

events-screen-form-site-remove-label = Убрать площадку «{ $name }»

events-screen-form-capacity-label = Число мест

events-screen-form-capacity-hint = Остальные попадут в лист ожидания.

events-screen-form-number-error = Введите целое число.

events-screen-form-code-label = Код

events-screen-form-code-hint = 2–6 латинских букв и цифр перед номерами бейджей и строк.

events-screen-form-requirements-label = Что взять с собой и знать

events-screen-form-description-label = Описание

events-screen-form-template-check = Это шаблон для копий

events-screen-kind-social-help = Социальная помощь

events-screen-kind-care = Помощь пожилым и людям с инвалидностью

events-screen-kind-victims = Помощь пострадавшим

events-screen-kind-emergencies = Чрезвычайные ситуации

events-screen-kind-search = Поиск пропавших

events-screen-kind-environment = Экология и благоустройство

events-screen-kind-culture = Культура и наследие

events-screen-kind-education = Образование и просвещение

events-screen-kind-sport = Спорт и здоровье

events-screen-kind-animals = Помощь животным

events-screen-kind-criminal-record = Помощь людям с судимостью

events-screen-kind-other = Другое

events-screen-added-done = Мероприятие создано: «{ $title }».

events-screen-saved-done = Сохранено: «{ $title }».

events-screen-state-done = Состояние изменено: «{ $title }».

events-screen-deleted-done = Мероприятие удалено: «{ $title }».

events-screen-restored-done = Мероприятие восстановлено: «{ $title }».

events-screen-delete-title = Удалить мероприятие «{ $title }»?

events-screen-delete-confirm = Оно исчезнет из списков вместе со сменами. Отметки и часы останутся у людей, мероприятие можно восстановить.

events-screen-delete-button = Удалить мероприятие

events-screen-restore-button = Восстановить

events-screen-deleted-note = Это мероприятие удалено и не показывается в списках.

events-screen-edit-button = Изменить

events-screen-back-label = Назад к мероприятиям

events-screen-plan-title = Время и место

events-screen-content-title = Содержание

events-screen-parties-title = Кто проводит

events-screen-tabs-label = Разделы мероприятия

events-screen-overview-tab = Обзор

events-screen-form-request-label = Запрос: дата

events-screen-form-request-number-label = Запрос: номер

events-screen-form-confirmation-label = Подтверждение: дата

events-screen-form-confirmation-number-label = Подтверждение: номер

events-screen-form-day-hint = 05.07.2026

events-screen-form-letter-error = Введите дату письма так: 05.07.2026.

events-screen-request-label = Запрос

events-screen-confirmation-label = Подтверждение

events-screen-form-site-unnamed = Площадка { $number }

events-screen-form-transfers-label = Трансферы

events-screen-form-transfer-from-label = Откуда

events-screen-form-transfer-to-label = Куда

events-screen-form-transfer-words-label = Автобус, места, водитель

events-screen-form-transfer-add-button = Добавить трансфер

events-screen-form-transfer-remove-label = Убрать трансфер { $number }

events-screen-form-transfer-error = Выберите две разные площадки и введите оба времени так: 05.07.2026 09:00.

events-screen-more-label = Другие действия

events-screen-copy-button = Создать копию…

events-screen-series-button = Повторять…

events-screen-template-button = Сохранить как шаблон

events-screen-from-template-button = Новое мероприятие по шаблону…

events-screen-copy-title = Копия мероприятия «{ $title }»

events-screen-series-title = Повторять мероприятие «{ $title }»

events-screen-from-template-title = Новое мероприятие по шаблону «{ $title }»

events-screen-copy-hint = Смены копируются вместе с числом нужных волонтёров и сдвигаются вместе с мероприятием. Люди не копируются.

events-screen-copy-shifts-check = Вместе со сменами

events-screen-copy-do-button = Создать копию

events-screen-from-template-do = Создать мероприятие

events-screen-series-every-label = Как часто

events-screen-series-weeks = По неделям

events-screen-series-days = По дням

events-screen-series-every-weeks-label = Раз в сколько недель

events-screen-series-every-days-label = Раз в сколько дней

events-screen-series-until-label = Последний день

events-screen-series-on-label = Дни недели

events-screen-series-error = Введите целое число и последний день так: 05.07.2026.

events-screen-series-count =
    { $count ->
        [one] Будет создано { $count } мероприятие:
        [few] Будет создано { $count } мероприятия:
        [many] Будет создано { $count } мероприятий:
       *[other] Будет создано { $count } мероприятия:
    }

events-screen-copied-done =
    { $count ->
        [one] Создано { $count } мероприятие.
        [few] Создано { $count } мероприятия.
        [many] Создано { $count } мероприятий.
       *[other] Создано { $count } мероприятия.
    }

events-screen-template-done = Сохранено как шаблон: «{ $title }».

events-screen-programme-label = Программа

events-screen-programme-new-button = Новая программа

events-screen-programme-edit-button = Изменить программу

events-screen-programme-new-title = Новая программа

events-screen-programme-edit-title = Изменить программу

events-screen-programme-partner-label = Партнёр

events-screen-programme-aims-label = Цели

events-screen-programme-expected-label = Ожидаемый результат

events-screen-programme-done = Программа сохранена: «{ $title }».

events-screen-form-day-error = Введите день так: 05.07.2026.

events-screen-result-title = Итог

events-screen-form-helped-label = Помощь получили

events-screen-form-helped-hint = Обращения: кто получил помощь дважды, посчитан дважды.

events-screen-form-estimated-check = Это оценка

events-screen-result-estimated = оценка

events-screen-form-result-label = Что сделано

events-screen-form-links-label = Ссылки на прессу и фото

events-screen-form-links-hint = Каждая ссылка с новой строки.

events-screen-rule-title = Как считаются часы

events-screen-form-break-label = Перерыв, минут

events-screen-form-break-after-label = Вычитается после, часов

events-screen-form-step-label = Округление вниз до

events-screen-form-step-none = Считается каждая минута

events-screen-form-most-label = Не больше, часов

events-screen-form-most-hint = За один приход и уход. Пусто – без предела.

events-screen-form-early-label = Приход до смены, минут

events-screen-form-early-check = Время до начала смены тоже считается

events-screen-form-close-label = Забытый уход: после конца, минут

events-screen-form-rule-error = Здесь есть число, которое не годится как время в пределах суток. Минуты пишите как 30, часы – как 6,5.
