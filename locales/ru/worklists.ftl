### Списки работы: часы, мероприятия и места в сменах на пути в реестр.

## Что содержит столбец списка работы

worklists-field-shift = Смена

worklists-field-title-kk = Название на казахском

worklists-field-title-ru = Название на русском

worklists-field-title-en = Название на английском

worklists-field-until = Последний день

worklists-field-place = Место

worklists-field-capacity = Вместимость

## У строки списка часов, мероприятий или мест

worklists-person-unknown = Человека с таким именем в реестре нет.

worklists-person-several = Людей с таким именем несколько. Укажите, кто это.

worklists-person-several-of = Людей с таким именем: { $count }. Укажите, кто это.

worklists-person-like = В реестре есть человек с похожим именем. Укажите, он ли это.

worklists-person-like-of = Это { $name }? Имя только похоже.

worklists-person-by-name = Найдено только по имени.

worklists-person-by-name-of = Найдено только по имени: { $name }.

worklists-event-new = Такого мероприятия в этот день нет. Оно появится вместе со списком.

worklists-event-new-of = Мероприятия «{ $title }» в этот день нет. Оно появится вместе со списком.

worklists-event-several = Мероприятий с таким названием в этот день несколько. Укажите, какое это.

worklists-event-several-of = Мероприятий с названием «{ $title }» в этот день: { $count }. Укажите, какое это.

worklists-event-known = «{ $title }» в этот день в реестре уже есть.

worklists-event-missing = Такого мероприятия нет. Сначала создайте его или примите список мероприятий.

worklists-title-missing = У мероприятия нет названия.

worklists-capacity-unreadable = Число людей не читается. Напишите число.

worklists-shift-unknown = У мероприятия нет такой смены, или подходят несколько. Исправьте название и время смены.

worklists-barred = Это место запрещено правилом.

worklists-barred-new = Место в смене дают людям из реестра. Сначала примите человека в реестр.

worklists-warned = Против этого места есть замечание. Укажите, дать ли его всё равно.

worklists-other-hours = На это время у человека в реестре уже есть часы.

worklists-future = Работа ещё впереди. Часы принимают, когда она сделана.

worklists-known = В реестре это уже есть.

worklists-place-known = Человек уже в этом списке.

worklists-twice = То же место человеку даёт более ранняя строка.

## На кнопках ответа

worklists-fix-make-person = Создать новую запись

worklists-fix-another-person = Другой человек, новая запись

worklists-fix-make-event = Создать мероприятие

worklists-fix-another-event = Другое мероприятие, создать

worklists-fix-without-event = Часы вне мероприятий

worklists-fix-by-times = Считать по времени

worklists-fix-as-claimed = Считать по столбцу часов

worklists-fix-this-row = Считать эту строку, а не раннюю

worklists-fix-in-spite = Всё равно дать место

## Командная строка

cli-import-needs-register = Это список мероприятий или мест, и для его проверки нужен реестр. Укажите его через --register, а пароль – в BIRGE_PASSWORD.

cli-import-work-judged = Строк: { $rows }; не войдут без исправления или ответа: { $out }. Ничего не записано.

cli-import-work-done = Принято строк: { $rows }; не вошло: { $out }; уже были: { $known }.

## Клиника в окне

worklists-screen-kind-label = Это список

worklists-screen-kind-people = Люди

worklists-screen-kind-hours = Часы

worklists-screen-kind-events = Мероприятия

worklists-screen-kind-places = Места в сменах

worklists-screen-sums = Войдёт: часов { $hours }, новых людей { $people }, новых мероприятий { $events }.

worklists-screen-sums-places = Новых людей войдёт: { $people }.

worklists-screen-sums-events = Новых мероприятий войдёт: { $events }.

worklists-screen-verdict-new = войдёт

worklists-screen-sum-new = Войдут

worklists-screen-run-button = Принять строк: { $count }

worklists-screen-run-none = Пока не войдёт ни одна строка. Ответьте на вопросы слева: для одной строки или сразу для всех.

worklists-screen-confirm-hint = Часы войдут как заявленные, подтверждает их другой человек. Импорт можно отменить целиком.

worklists-screen-done-written = Принято строк

worklists-screen-done-hours-button = К часам

worklists-screen-done-events-button = К мероприятиям

worklists-screen-who-title = Кто это?

worklists-screen-which-title = Какое это мероприятие?

worklists-screen-taken-rows-column = Строк

worklists-screen-problem-person-unknown = Нет в реестре

worklists-screen-problem-person-several = Несколько с таким именем

worklists-screen-problem-person-like = Похожее имя

worklists-screen-problem-person-by-name = Найдено только по имени

worklists-screen-problem-event-new = Новое мероприятие

worklists-screen-problem-event-several = Несколько таких мероприятий

worklists-screen-problem-event-missing = Нет такого мероприятия

worklists-screen-problem-hours-mismatch = Часы не сходятся со временем

worklists-screen-problem-overlap-in-file = В двух местах сразу

worklists-screen-problem-other-hours = Другие часы в это время

worklists-screen-problem-shift-unknown = Нет такой смены

worklists-screen-problem-place-barred = Запрещено правилом

worklists-screen-problem-place-warned = Есть замечание

worklists-screen-problem-work-known = Уже есть

worklists-all-at-night = Все эти часы приходятся на ночь, а ночь организация не засчитывает.
