### Показатели по мероприятиям, посещаемости и часам.

figures-page-title = Показатели

figures-axis-label = Таблица по

figures-axis-event = По мероприятиям

figures-axis-person = По людям

figures-axis-programme = По программам

figures-axis-direction = По направлениям

figures-axis-region = По регионам

figures-axis-month = По месяцам

figures-axis-quarter = По кварталам

figures-axis-year = По годам

figures-axis-sex = По полу

figures-axis-age = По возрасту

figures-head-event = Мероприятие

figures-head-person = Волонтёр

figures-head-programme = Программа

figures-head-direction = Направление

figures-head-region = Регион

figures-head-period = Период

figures-head-sex = Пол

figures-head-age = Возраст

figures-line-outside = Вне мероприятий

figures-line-no-programme = Без программы

figures-line-no-direction = Без направления

figures-line-no-region = Без региона

figures-line-no-day = Без даты

figures-line-no-sex = Пол не указан

figures-line-gone = Данные не показаны

figures-line-quarter = { $quarter } квартал { $year } г.

figures-measure-confirmed = Подтверждено часов

figures-means-confirmed = Часы, которые подтвердил не тот, кто их заявил. Считаются по дню начала работы. Отклонённые, заменённые и недействительные часы не входят.

figures-measure-claimed = Ещё не подтверждено

figures-means-claimed = Часы, которые заявлены, но ещё не подтверждены и не отклонены. В сертификаты они не входят.

figures-measure-rejected = Отклонено часов

figures-means-rejected = Часы, которые были заявлены и отклонены другим человеком.

figures-measure-people = Пришли, чел.

figures-means-people = Люди, у которых отмечен приход. В каждой строке человек считается один раз, сколько бы ни было отметок, поэтому сумма строк может быть больше итога.

figures-measure-with-hours = С часами, чел.

figures-means-with-hours = Люди с подтверждёнными часами, в каждой строке по одному разу.

figures-measure-events = Мероприятия

figures-means-events = Мероприятия, где отмечен хотя бы один приход или есть подтверждённые часы. Работа вне мероприятий не входит.

figures-measure-marks = Отметки

figures-means-marks = Отметки прихода и ухода, как они поставлены, вместе с повторами. Отметка – это не человек.

figures-measure-places = Места в сменах

figures-means-places = Места людей в сменах, которые уже закончились, без резерва, по спискам на сегодня.

figures-measure-no-shows = Неявки

figures-means-no-shows = Из этих мест: не отмечен приход в смену и нет часов за неё. Отменённые смены не входят.

figures-measure-late-cancels = Поздние отказы

figures-means-late-cancels = Места в таких же сменах, от которых люди сами отказались после срока отказа: срока смены, а если его нет – мероприятия. В места и в неявки они не входят. Отказ вовремя, как и отказ там, где срока нет, не считается.

figures-measure-helped = Помощь получили

figures-means-helped = Сумма того, что сказано в итогах мероприятий; итог относится к первому дню мероприятия. Это обращения, а не люди: кто получил помощь дважды, посчитан дважды. По людям, полу и возрасту такого показателя нет.

figures-helped-estimated = из них по оценке: { $estimated }

figures-evidence-title = На чём основаны подтверждённые часы

figures-evidence-hint = Надёжнее всего скан или отметка на стойке, слабее всего слова самого человека. У часов по двум отметкам – более слабое из двух оснований.

figures-period-label = Период

figures-period-year = Этот год

figures-period-last-year = Прошлый год

figures-period-quarter = Этот квартал

figures-period-month = Этот месяц

figures-period-all = За всё время

figures-period-own = С … по …

figures-from-label = С

figures-until-label = По

figures-as-of-label = По данным на

figures-as-of-hint = на сегодня

figures-as-of-banner = Так это было в реестре на конец дня { DATETIME($day, style: "long") }: записанное, подтверждённое и исправленное позже не входит.

figures-as-of-clear = Показать на сегодня

figures-totals-title = Итоги

figures-over-time-title = { $measure }: по месяцам

figures-regions-label = Регионы

figures-regions-today = по делению на сегодня

figures-regions-event = по делению на день мероприятия

figures-regions-undivided = { $events ->
    [one] { $events } мероприятие прошло в регионе, который позже разделили. Оно учтено в том регионе, который записан; его место теперь может относиться к другому.
    [few] { $events } мероприятия прошли в регионах, которые позже разделили. Они учтены в том регионе, который записан; их места теперь могут относиться к другому.
    [many] { $events } мероприятий прошли в регионах, которые позже разделили. Они учтены в том регионе, который записан; их места теперь могут относиться к другому.
   *[other] { $events } мероприятия прошли в регионах, которые позже разделили. Они учтены в том регионе, который записан; их места теперь могут относиться к другому.
}

figures-map-title = { $measure }: по регионам

figures-table-label = Показатели по строкам

figures-hours-value = { NUMBER($hours, maximumFractionDigits: 1) } ч

figures-save-button = Сохранить таблицу…

figures-save-done = Таблица сохранена: { $path }

figures-empty-title = За этот период работы нет

figures-empty-hint = Показатели складываются из отметок прихода и часов. Выберите другой период или отметьте приход на странице мероприятия.

figures-rows-title = { $measure }: { $line }

figures-rows-open = Показать строки

figures-rows-all = всего

figures-rows-day-column = День

figures-rows-minutes-column = Часы

figures-rows-evidence-column = Основание

figures-rows-mark-column = Отметка

figures-rows-arrival = Приход: { $time }

figures-rows-departure = Уход: { $time }

figures-rows-close = Назад к таблице

figures-error-period = Период заканчивается раньше, чем начинается. Выберите более поздний последний день.

figures-error-line = Такой строки в показателях нет. Откройте показатели заново и выберите строку таблицы.

figures-file-name = Показатели

figures-file-period = Период

figures-file-as-of = По данным на

figures-file-total = Итого

figures-file-evidence = Доля по скану и подписанной бумаге, %

## Стоимость часов

figures-worth-title = Стоимость подтверждённых часов, оценка

figures-worth-sum = Около { NUMBER($tenge, style: "currency") }

figures-worth-year = { $year }: { $length } по { NUMBER($rate, style: "currency") } за час. Источник ставки: { $source }

figures-worth-without = { $year }: ставка не задана, без оценки – { $length }

figures-worth-no-day = Без даты: без оценки – { $length }

figures-worth-means = Подтверждённые часы умножены на ставку года, в котором началась работа. Минуты считаются точно, сумма округляется один раз до целых тенге. Это оценка, а не выплата.

figures-worth-as-of = Ставки взяты те, что были известны в базе на этот день.

figures-apart-night = Из подтверждённых часов ночных: { $length }

figures-apart-travel = Из подтверждённых часов дороги: { $length }
