### Журнал действий на экране: кто, что и когда сделал.

audit-screen-title = Журнал действий

audit-screen-hint = Каждое изменение, каждый просмотр полного номера, каждый файл и печать. Имён волонтёров в журнале нет: они видны, пока есть запись.

audit-screen-at-column = Когда

audit-screen-who-label = Кто

audit-screen-kind-label = Вид

audit-screen-what-column = Что

audit-screen-record-column = Запись

audit-screen-days-label = Дни

audit-screen-who-all = Все

audit-screen-kind-all = Всё

audit-screen-days-all = Все дни

audit-screen-days-today = Сегодня

audit-screen-days-week = 7 дней

audit-screen-days-month = 30 дней

audit-screen-days-other = Другие дни…

audit-screen-from-label = С
    .placeholder = дд.мм.гггг

audit-screen-to-label = По
    .placeholder = дд.мм.гггг

audit-screen-day-error = Введите день в виде дд.мм.гггг.

audit-screen-record-button = Открыть

audit-screen-undone-label = отменено

audit-screen-entries-count =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
       *[many] { $count } записей
    }

audit-screen-more-count = последние { $count }

audit-screen-older-progress = Поиск в более ранних днях…

audit-screen-empty-title = Ничего не найдено

audit-screen-empty-hint = За эти дни такого не было. Выберите другие дни или другого человека.

audit-screen-clear-button = Показать всё

audit-screen-export-button = Сохранить в файл

audit-screen-export-xlsx = Книга Excel

audit-screen-export-csv = CSV

audit-screen-export-progress = Запись файла…

audit-screen-export-done =
    { $count ->
        [one] Сохранена { $count } строка: { $path }
        [few] Сохранены { $count } строки: { $path }
       *[many] Сохранено { $count } строк: { $path }
    }

audit-screen-filter-text = с поисковым текстом

audit-screen-filter-all = все

audit-screen-filter-tags = метки: { $count }

audit-screen-filter-chosen = выбрано: { $count }

audit-screen-filter-from = с { $day }

audit-screen-filter-until = по { $day }

audit-screen-filter-regions = регионы по делению на день мероприятия

audit-screen-filter-as-of = по данным на { $day }
