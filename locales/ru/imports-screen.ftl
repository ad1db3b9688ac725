### Экран импорта: выбор файла, проверка, приём и итог. О самих замечаниях говорит import.ftl.

imports-screen-title = Импорт списка
imports-screen-drop-title = Перетащите файл сюда
imports-screen-drop-hint = XLSX или CSV, как прислали. Ничего не записывается, пока вы не увидите каждую строку.
imports-screen-choose-button = Выбрать файл…
imports-screen-other-button = Другой файл
imports-screen-back-label = Назад к списку
imports-screen-reading = Чтение файла…
imports-screen-refused-title = Файл не принят
imports-screen-seen-before = Этот файл уже импортирован: { $at }. С тех пор он не изменился.
imports-screen-sheets-used = Прочитаны листы: { $names }.
imports-screen-sheets-label = Листы файла
imports-screen-known-title = Уже есть в реестре: { $known } из { $total }.
imports-screen-known-hint = Обычно так бывает, если прислали старый список. Выберите, что с ними делать:
imports-screen-known-few-hint = Выберите, что с ними делать:
imports-screen-existing-label = Что делать с людьми, которые уже есть в реестре
imports-screen-existing-skip = Пропустить
imports-screen-existing-fill = Заполнить пустое
imports-screen-existing-update = Обновить
imports-screen-all-rows = Все строки
imports-screen-problems-label = Замечания по видам
imports-screen-kind-error = Значение не войдёт
imports-screen-kind-ask = Посмотрите сами
imports-screen-kind-note = Исправлено, к сведению
imports-screen-problems-empty = Замечаний нет.
imports-screen-problem-rows = Строк: { $count }
imports-screen-row-problems = Строка { NUMBER($line, useGrouping: "false") }: { $text }
imports-screen-columns-hint = Под каждым столбцом файла указано, куда он попадёт. Если неверно, исправьте там же.
imports-screen-column-from = { $letter } · { $header }
imports-screen-column-label = Столбец { $letter }: { $field }. Изменить
imports-screen-verdict-column = Решение
imports-screen-line-column = Строка
imports-screen-table-label = Строки файла
imports-screen-verdict-new = новая запись
imports-screen-verdict-exists = уже есть
imports-screen-verdict-ask = войдёт, взгляните
imports-screen-verdict-error = не войдёт
imports-screen-legend-offered = исправлено
imports-screen-legend-asked = взгляните
imports-screen-legend-broken = не войдёт
imports-screen-legend-hidden = Средние цифры ИИН скрыты.
imports-screen-rows-empty = Здесь строк нет.
imports-screen-sum-new = Новых
imports-screen-sum-known = Уже есть
imports-screen-sum-refused = Не войдут
imports-screen-foot-hint = Отклонённые строки можно сохранить в таблицу с причиной у каждой клетки. Импорт можно отменить целиком, через неделю тоже.
imports-screen-refused-button = Сохранить отклонённые
imports-screen-refused-saved = Отклонённые строки сохранены: { $path }
imports-screen-run-button =
    { $count ->
        [one] Принять { $count } человека
        [few] Принять { $count } человека
       *[many] Принять { $count } человек
    }
imports-screen-run-progress = Список принимается
imports-screen-done-title = Список принят: «{ $file }»
imports-screen-done-written = Новые записи
imports-screen-done-updated = Изменённые записи
imports-screen-done-skipped = Уже были, пропущены
imports-screen-done-refused = Отклонено
imports-screen-done-list-button = К списку волонтёров
imports-screen-undo-button = Отменить импорт целиком
imports-screen-undone-title = Импорт отменён
imports-screen-undone-count =
    { $count ->
        [one] Отозвана { $count } запись
        [few] Отозваны { $count } записи
       *[many] Отозвано { $count } записей
    }
imports-screen-undone-kept = Изменены позже и оставлены: { $count }
imports-screen-undone-fields = Осталось как есть, потому что с тех пор изменено: { $fields }
