### Часы: вкладка мероприятия, общая страница, карточка волонтёра, внесение и исправление.

hours-screen-title = Часы

hours-screen-claimed-figure = Ждут подтверждения

hours-screen-confirmed-figure = Подтверждено

hours-screen-rejected-figure = Отклонено

hours-screen-grades-title = Основание подтверждённых часов

hours-screen-grade-share = { $grade }: { $percent }

hours-screen-grade-scan = Скан или стойка

hours-screen-grade-paper = Бумага с подписью

hours-screen-grade-coordinator = Координатор

hours-screen-grade-own = Со слов волонтёра

hours-screen-state-label = Состояние

hours-screen-state-claimed = Ожидают

hours-screen-state-confirmed = Подтверждены

hours-screen-state-rejected = Отклонены

hours-screen-state-replaced = Исправлены

hours-screen-state-void = Аннулированы

hours-screen-state-all = Все

hours-screen-outside-chip = Вне мероприятий

hours-screen-overlap-chip = С наложением

hours-screen-as-of-label = На дату

hours-screen-as-of-placeholder = сегодня

hours-screen-as-of-note = Так было в реестре на конец этого дня. Изменить здесь ничего нельзя.

hours-screen-day-error = Введите день так: 31.03.2026.

hours-screen-who-column = Волонтёр

hours-screen-event-column = Мероприятие

hours-screen-when-column = Когда

hours-screen-hours-column = Часы

hours-screen-grade-column = Основание

hours-screen-by-column = Кто внёс

hours-screen-state-column = Состояние

hours-screen-by-marks = По отметкам

hours-screen-outside = Вне мероприятий

hours-screen-erased = Данные уничтожены

hours-screen-pick-label = Выбрать часы: { $name }, { $when }

hours-screen-pick-all-label = Выбрать все, что могу подтвердить

hours-screen-bar-label = Выбранные часы

hours-screen-picked-count = Выбрано: { $count }, { $hours }

hours-screen-own-count = Внесено вами: { $count }. Их должен подтвердить другой сотрудник.

hours-screen-confirm-button = Подтвердить ({ $count })

hours-screen-reject-button = Отклонить ({ $count })…

hours-screen-correct-button = Исправить…

hours-screen-clear-button = Снять выбор

hours-screen-confirmed-done = Часы подтверждены, записей: { $count }.

hours-screen-rejected-done = Часы отклонены, записей: { $count }.

hours-screen-reject-title = Отклонить эти часы?

hours-screen-reject-run-button = Отклонить

hours-screen-reason-label = Причина

hours-screen-reason-hint = Её прочитает тот, кто внёс часы.

hours-screen-reason-error = Напишите, почему часы отклонены.

hours-screen-make-button = Посчитать по отметкам

hours-screen-made-done = Посчитано по отметкам: новых { $made }, исправлено { $replaced }.

hours-screen-made-nothing = По отметкам новых часов нет.

hours-screen-made-inside = Нет отметки об уходе: { $count }. Отметьте уход на вкладке «Посещаемость» и посчитайте ещё раз.

hours-screen-made-refused = Не посчитано: { $count }

hours-screen-claim-button = Внести часы…

hours-screen-claim-title = Часы вручную

hours-screen-claim-outside-title = Часы вне мероприятий

hours-screen-claim-who-label = Волонтёры

hours-screen-claim-who-hint = Имя, телефон или ИИН

hours-screen-claim-who-error = Выберите хотя бы одного волонтёра.

hours-screen-claim-remove-label = Убрать: { $name }

hours-screen-claim-times-label = Начало и конец

hours-screen-claim-day-label = День и длительность

hours-screen-claim-known-label = Что известно

hours-screen-day-label = День

hours-screen-length-label = Длительность, часов

hours-screen-length-placeholder = 4 или 4:30

hours-screen-length-error = Введите длительность так: 4 или 4:30.

hours-screen-rest-label = Перерыв, минут

hours-screen-rest-error = Введите целое число минут или ничего.

hours-screen-grade-label = Основание

hours-screen-words-label = Что сделано

hours-screen-why-label = Почему исправляется

hours-screen-why-error = Напишите, почему часы исправляются.

hours-screen-caps-title = Проверьте перед внесением

hours-screen-caps-button = Всё равно внести

hours-screen-claim-run-button = Внести

hours-screen-claimed-done = Часы внесены, записей: { $count }. Подтвердит другой сотрудник.

hours-screen-correct-title = Исправить часы: { $name }

hours-screen-correct-hint = Прежняя запись останется в истории. Новую нужно снова подтвердить.

hours-screen-corrected-done = Часы исправлены: { $name }.

hours-screen-empty-title = Часов пока нет

hours-screen-empty-event-hint = Отметьте приход и уход и посчитайте часы по отметкам. Остальную работу внесите вручную.

hours-screen-empty-all-hint = Часы считают по отметкам мероприятия на его вкладке «Часы». Работу вне мероприятий вносят здесь.

hours-screen-none-title = Таких часов нет

hours-screen-none-hint = Выберите другое состояние или другой день.

hours-screen-nothing-waits = Подтверждать нечего

hours-screen-card-years = Подтверждённые часы по годам

hours-screen-card-empty = Часов пока нет. Они приходят из мероприятий или вносятся на странице «Часы».

hours-screen-card-waits = ждёт: { $hours }

hours-screen-card-more = Все мероприятия: { $count }

hours-screen-counted-apart = Из них ночью ({ $from }–{ $until }), показываются отдельно: { $length }

hours-screen-counted-off = Не засчитано, потому что ночь ({ $from }–{ $until }): { $length }

hours-screen-counted-travel = Дорога; засчитывается до { $length } в день

hours-screen-night-mark = ночь

hours-screen-travel-mark = дорога

hours-screen-travel-check = Это дорога до площадки или между площадками

hours-screen-night-figure = Из них ночью

hours-screen-travel-figure = Из них дорога
