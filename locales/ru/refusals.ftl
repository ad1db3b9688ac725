### Сканирования, в которых было отказано на стойках мероприятия.

refusals-title = Отказы при сканировании
refusals-list-column = Список
refusals-why-column = Причина
refusals-by-column = Кто был за стойкой
refusals-nobody-label = чей бейдж, неизвестно
refusals-empty-title = Отказов не было
refusals-empty-hint = Каждый отказ остаётся здесь: когда, за какой стойкой и по какому списку, какой бейдж и почему.
refusals-total = Отказов: { $count }
refusals-cut-hint = Показаны последние: { $count }. В файле есть все.
refusals-back-button = К гостям
refusals-saved-done = Отказы сохранены, строк: { $rows }
