### Импорт: присланный список становится записями.

## Отказы: ничего не импортировано

import-error-file-unreadable = Файл не удалось прочитать. Проверьте, что он на месте и не открыт в другой программе.

import-error-archive-damaged = Файл повреждён, открыть его не удалось. Попросите у отправителя новую копию.

import-error-archive-too-large = При распаковке файл занимает намного больше, чем любой список, поэтому он не открыт. Попросите у отправителя обычную копию.

import-error-protected = Файл защищён паролем. Откройте его в своей программе, сохраните без пароля и выберите снова.

import-error-not-a-spreadsheet = В файле нет ни таблицы, ни текста: он повреждён или другого вида. Попросите у отправителя список в виде XLSX или CSV.

import-error-document = Это текстовый документ, а не таблица. Откройте его, скопируйте список и нажмите «Вставить таблицу» или сохраните список как XLSX.

import-error-picture = Это изображение или видео, имена из него прочитать нельзя. Попросите у отправителя список таблицей или текстом.

import-error-packed = Это архив с файлами внутри. Распакуйте его и выберите файл со списком.

import-error-other-workbook = Книга сохранена в формате, который прочитать нельзя, например XLS или XLSB. Откройте её в своей программе, сохраните как XLSX и выберите снова.

import-error-too-long = В списке больше строк, чем можно прочитать, или строки слишком длинные. Разделите его на части и выберите их по очереди.

import-error-page-too-long = Это веб-страница под видом таблицы, и как страница она слишком длинная. Откройте её в программе для таблиц, сохраните как XLSX и выберите снова.

import-error-file-empty = Файл пуст. Выберите другой файл.

import-error-no-table = В этом файле не найден список людей. Проверьте, что в нём есть столбец с именами, и выберите файл снова.

## Проблемы строки: значение не принято

import-problem-name-missing = Нет имени. Запишите хотя бы фамилию или имя.

import-problem-iin-bad-checksum = Контрольная цифра ИИН не сходится. Сверьте номер с документом.

import-problem-iin-bad-length = В ИИН должно быть 12 цифр. Сверьте номер с документом.

import-problem-iin-bad-character = В ИИН есть знак, который не является цифрой, например буква О. Введите номер заново.

import-problem-iin-placeholder = Это не ИИН: повторяется одна цифра. Если номер неизвестен, оставьте поле пустым.

import-problem-iin-scientific-notation = Таблица сократила ИИН, последние цифры потеряны. Попросите у отправителя номер в виде текста.

import-problem-iin-is-bin = Это БИН организации, а не ИИН человека. Введите номер человека или оставьте пустым.

import-problem-birth-date-invalid = Такой даты нет. Запишите день, месяц, год.

import-problem-phone-invalid = Это не номер телефона. Запишите все его цифры.

import-problem-email-invalid = Это не адрес электронной почты. Сверьте его со списком.

import-problem-cell-error-value = В ячейке вместо значения ошибка таблицы. Введите значение или примите человека без него.

import-problem-cell-unreadable = Значение этой ячейки в файле потеряно. Попросите у отправителя новую копию.

## Вопросы по строке: принято, но проверьте

import-problem-name-single = Указано только одно слово имени. Дополните имя или примите как есть.

import-problem-name-initials-only = Вместо имени стоят инициалы. Запишите имя полностью или примите как есть.

import-problem-name-order-uncertain = Неясно, какое слово – фамилия. Выберите.

import-problem-iin-padded = В начало ИИН возвращены нули; контрольная цифра и дата сходятся.

import-problem-iin-warn = Контрольная цифра ИИН сходится, но дата в нём невозможна. Сверьте номер с документом.

import-problem-birth-date-incomplete = Дата рождения указана не полностью. Дополните её или примите как есть.

import-problem-birth-date-mismatch-iin = Дата рождения отличается от даты в ИИН. Оставлена дата из списка.

import-problem-sex-mismatch-iin = Пол отличается от указанного в ИИН. Оставлено значение из списка.

import-problem-date-ambiguous = День и месяц могли поменяться местами. Прочитано: сначала день.

import-problem-date-two-digit-year = Год записан двумя цифрами; век подставлен.

import-problem-duplicate-in-file = Этот человек уже есть в файле: строка { NUMBER($row, useGrouping: "false") }.

import-problem-possible-duplicate-in-file = Вероятно, тот же человек, что в строке { NUMBER($row, useGrouping: "false") }, но записан иначе.

import-problem-two-people-in-line = В одной строке было два человека. Телефон записан первому.

import-problem-region-unknown = Такой регион не найден. Выберите из списка.

import-problem-country-unknown = Такая страна не найдена. Выберите из списка.

import-problem-direction-unknown = Такое направление не найдено. Выберите из списка.

import-problem-category-unknown = Такая категория не найдена. Выберите из списка.

import-problem-region-outdated = Это старое название, или место теперь относится к другому региону.

import-problem-consent-refused = В списке сказано, что согласия на обработку персональных данных нет. Получите согласие или не принимайте строку.

import-problem-person-left = В списке сказано, что человек выбыл или не участвует. Примите его сразу в архив или не принимайте строку.

import-problem-guest-declined = В списке сказано, что гость не приедет. Примите его с пометкой об отказе или не принимайте строку.

import-problem-encoding-replaced = Буквы потеряны: вместо каждой стоит вопросительный знак. Попросите у отправителя файл XLSX.

import-problem-formula-cell = В ячейке формула. Взято сохранённое с ней значение.

import-problem-text-too-long = Текст слишком длинный, знаков: { $length }. Оставлено знаков с начала: { $limit }.

import-problem-too-many-cells = В строке больше ячеек, чем в заголовке. Проверьте, в своих ли столбцах стоят значения.

import-problem-too-few-cells = В строке меньше ячеек, чем в заголовке. Проверьте, в своих ли столбцах стоят значения.

import-problem-quote-not-closed = Кавычка открыта и не закрыта. Взят текст до конца строки: проверьте его.

import-problem-far-row = Строка стоит далеко ниже остального списка. Проверьте, относится ли она к нему.

## Пометки к строке: ничего делать не нужно

import-problem-name-order-differs = Слова имени стоят в другом порядке, чем в остальном списке.

import-problem-name-all-caps = Имя записано заглавными буквами.

import-problem-iin-cleaned = Из ИИН убраны пробелы и другие знаки.

import-problem-date-format-differs = В этой дате первым стоит месяц: иначе прочитать её нельзя.

import-problem-date-from-serial = Дата была записана как число дней.

import-problem-phone-multiple = В ячейке несколько номеров.

import-problem-phone-shared-in-file = Такой же телефон у другого человека в этом файле.

import-problem-same-person-other-sheet = Тот же человек есть на другом листе.

import-problem-lookalike-repaired = Буква другого алфавита заменена такой же по виду.

import-problem-invisible-removed = Убраны невидимые знаки.

import-problem-whitespace-cleaned = Убраны лишние пробелы.

import-problem-emoji-removed = Из текста убраны картинки.

import-problem-control-chars-removed = Убраны управляющие знаки.

import-problem-line-break-in-field = Переносы строк заменены пробелами.

import-problem-filled-from-merged-cell = Значение взято из объединённой ячейки.

import-problem-row-hidden = Эта строка в файле скрыта. Проверьте, относится ли человек к списку.

import-problem-formula-text = Текст начинается как формула. Он сохранён как текст и не выполняется.

## О файле в целом

import-file-encoding-guessed = Кодировка файла угадана. Проверьте, читаются ли имена.

import-file-encoding-replaced = Часть букв этого файла потеряна ещё до получения. Попросите у отправителя файл XLSX.

import-file-two-line-header = Заголовок занимает две строки.

import-file-no-header = В списке нет заголовка. Проверьте столбцы.

import-file-total-row-skipped = Строки итогов и подписей пропущены.

import-file-comment-lines-skipped = Строки без людей пропущены.

import-file-sheet-ignored = Листы без списка людей пропущены.

import-file-sheet-hidden = Скрытые листы не прочитаны. Если на них есть люди, сделайте эти листы видимыми и выберите файл снова.

import-file-rows-hidden = Некоторые строки в файле скрыты, возможно фильтром. Люди из них тоже прочитаны: проверьте, относятся ли они к списку.

import-file-tables-beside = На листе несколько таблиц рядом. Прочитаны все.

import-file-direction-from-sheet-name = Направление взято из названий листов.

import-file-dimension-untrusted = Файл указывает неверный размер. Прочитаны только имеющиеся ячейки.

import-file-formula-text = Некоторые тексты начинаются как формулы. Они сохранены как текст и не выполняются.

import-file-control-chars-removed = Из некоторых ячеек убраны управляющие знаки.

import-file-quote-not-closed = В файле есть незакрытая кавычка. Проверьте строки с этим замечанием.

import-file-not-a-spreadsheet-html = Это веб-страница под видом таблицы. Таблица из неё прочитана.

## Что в столбце

import-field-number = №

import-field-surname = Фамилия

import-field-given = Имя

import-field-patronymic = Отчество

import-field-full-name = ФИО

import-field-iin = ИИН

import-field-birth-date = Дата рождения

import-field-birth-day = Дата рождения: день

import-field-birth-month = Дата рождения: месяц

import-field-birth-year = Дата рождения: год

import-field-sex = Пол

import-field-title = Обращение

import-field-phone = Телефон

import-field-email = Электронная почта

import-field-region = Регион

import-field-country = Страна

import-field-category = Категория

import-field-directions = Направления

import-field-organisation = Организация

import-field-note = Примечание

import-field-status = Статус

import-field-consent = Согласие

import-field-joined = Дата вступления

import-field-hours = Часы

import-field-arrival = Прибытие

import-field-diet = Питание

import-field-ignored = Не импортировать

import-field-empty = Пустой столбец

## Файл отклонённых строк

import-refused-sheet = Отклонённые строки

import-refused-line-column = Строка

import-refused-reason-column = Причина

import-refused-reason-for-column = Причина: { $column }

import-dialog-files = Списки (XLSX, CSV, VCF)

import-problem-closed = Эту строку нельзя принять. Обратитесь к ответственному за персональные данные.

import-problem-probably-here = Этот человек, похоже, уже есть в реестре. Сравните их и скажите, один ли это человек.

import-fix-put-zeros-back = Вернуть нули

import-fix-day-first = Первым стоит день

import-fix-month-first = Первым стоит месяц

import-fix-take-century = Взять год с веком

import-fix-keep-file = Оставить как в списке

import-fix-take-iin = Взять из ИИН

import-fix-region-today = Взять нынешний регион

import-fix-take-nearest = Взять ближайшее известное слово

import-fix-keep-repaired = Оставить исправленные буквы

import-fix-as-written = Оставить как написано

import-fix-small-letters = Писать имена строчными буквами

import-fix-swap-names = Фамилия – другое слово

import-fix-same-person = Это один человек

import-fix-different-people = Это разные люди

import-fix-take-stored = Взять сохранённое значение

import-fix-take-cut = Взять сокращённый текст

import-fix-take-as-is = Взять как есть

import-fix-into-archive = Принять в архив

import-fix-as-declined = Принять с пометкой об отказе

import-fix-without = Принять человека без этого значения

import-fix-leave-out = Не брать эту строку

import-mode-add = Только добавить новых

import-mode-add-hint = Кто уже есть, попадёт в таблицу замечаний.

import-mode-skip = Пропустить

import-mode-skip-hint = Их записи останутся как есть.

import-mode-fill = Заполнить пустое

import-mode-fill-hint = То, что реестр уже знает, не изменится.

import-mode-update = Обновить

import-mode-update-hint = Данные списка заменят данные реестра.

import-brake-known = Остановлено: уже есть в реестре { $known } из { $people }. Обычно так бывает, если прислали старый список. Выберите, что с ними делать.

import-brake-crowd = Остановлено: записей, похожих на одного человека, в списке { $twins }. Возможно, столбец протянули по ошибке. Посмотрите на них и выберите, что делать.

import-error-brake-unanswered = Ничего не принято: список остановлен, и ещё не выбрано, что делать с теми, кто уже есть. Выберите и примите снова.

import-error-begun-damaged = Сохранённые исправления и ответы к этому списку больше не читаются. Удалите их и выберите файл снова.

import-error-begun-missing = Этот список уже принят или удалён, либо срок его хранения истёк. Выберите файл снова.

import-keep-error-too-large = Список больше { $megabytes } МБ, поэтому ответы к нему не сохраняются. Они пропадут, когда реестр заблокируется или окно закроется: примите список до этого или разделите файл.

import-keep-error-too-many = Начатых списков уже ждёт: { $count }. Для ещё одного места нет, и ответы к этому списку пропадут, когда реестр заблокируется или окно закроется. Примите или удалите один из них, затем ответьте здесь ещё раз.

import-keep-error-failed = Ответы к этому списку сохранить не удалось. Они пропадут, когда реестр заблокируется или окно закроется: примите список до этого.

import-error-file-changed = Файл изменился после проверки, поэтому ничего не принято. Выберите его снова.

import-refused-here = Этот человек уже есть в реестре, поэтому строка не принята.

import-field-event = Мероприятие

import-field-date = Дата

import-field-from = Начало

import-field-to = Конец

import-field-signature = Подпись

import-error-hours-list = Это список часов, мероприятий или мест, а не людей. Выберите список людей.

import-hours-date-invalid = Такого дня нет. Сверьте дату со списком.

import-hours-negative = Часов не может быть меньше нуля. Запишите, сколько их было.

import-hours-over-24 = В сутках 24 часа. Запишите, сколько часов было в этот день.

import-hours-unreadable = Часы не читаются. Напишите число.

import-hours-time-order = Конец раньше начала. Исправьте одно из них.

import-hours-crosses-midnight = Работа переходит через полночь. Проверьте, так ли это.

import-hours-year-assumed = Год не указан; он взят из остального списка. Проверьте его.

import-hours-mismatch = Часы не сходятся со временем. Проверьте то и другое.

import-hours-missing = Часы не указаны. Запишите их.

import-hours-overlap = На это же время человек записан и в строке { NUMBER($row, useGrouping: "false") }. Проверьте, что верно.

import-hours-time-missing = Время не указано. Запишите его, если оно известно.

import-hours-two-ranges = В одной ячейке два промежутка времени. Запишите каждый отдельной строкой.

import-hours-from-excel-time = Часы записаны в таблице как время.

import-hours-range-in-one-cell = Начало и конец в одной ячейке.
