### Command line

cli-error-no-password = Пароль не задан. Укажите { $variable } или запустите команду в терминале.

cli-error-file = Файл «{ $file }» не прочитан. Проверьте имя.

cli-error-ending = По имени «{ $file }» не понять формат. Закончите имя точкой и расширением: xlsx, csv, pdf или json.

cli-error-id = «{ $id }» не является номером волонтёра. Он выглядит как vol_ и 32 знака.

cli-error-not-empty = Реестр не пуст, учебные записи не добавлены. Выберите другую папку.

cli-create-done = Реестр создан: { $folder }

cli-create-code = Код восстановления, храните его на бумаге: { $code }

cli-find-total = Найдено: { $count }

cli-count-total = Волонтёров: { $count }
cli-count-ever = Заблокировано: { $blocked }; обезличено: { $anonymised }; уничтожено: { $erased }

cli-import-done = Принято: { $written }. Не принято: { $refused }. Уже есть: { $existing }.

cli-import-changed = Изменено записей: { $updated }.

cli-export-done = Людей в файле: { $count }. { $file }

cli-practice-done = Создано учебных записей: { $count }

cli-check-ok = Журнал, цепочка, данные и поиск сходятся. Записей журнала: { $entries }, волонтёров: { $volunteers }.

cli-error-check = Части реестра не сходятся. Выполните «rebuild»; если не поможет, восстановите копию.

cli-rebuild-done = Построено заново по журналу. Волонтёров: { $volunteers }.

cli-number-valid = Номер верный.

cli-number-warn = Контрольная цифра сходится, но номер необычен: сверьте его с документом.

cli-import-judged = Проверено людей: { $people }; не войдут: { $refused }. Ничего не записано.

cli-error-operator = Здесь нет никого с инициалами или кодом «{ $name }». Смотрите «operators list».

cli-operators-done = Готово: { $operator }

cli-audit-done = Строк в файле: { $count }. { $file }

cli-error-audit-ending = Журнал действий сохраняется как xlsx или csv, а файл «{ $file }» другой. Дайте файлу одно из этих окончаний.

cli-import-wrong = Непонятно: «{ $argument }». Пишите --map C=iin, --fix iin_padded=accept, --word region:СЛОВО=KZ-33 или --encoding kz1048.

cli-error-column = Столбца «{ $column }» нет. Столбцы: { $known }.

cli-error-filter = «{ $filter }» не является фильтром. Напишите ключ=значение, например status=active, или название сохранённого фильтра.

cli-error-record = «{ $id }» – не идентификатор того, что здесь нужно. Идентификатор – это evt_, shf_, vol_ или fct_ и 32 знака; их печатают «list» и «show».

cli-error-several = «{ $text }» подходит нескольким людям. Укажите идентификатор нужного человека.

cli-work-saved = Сохранено: { $id }

cli-marks-done = Поставлено отметок: { $count }
