### Command line

cli-error-no-password = Пароль не задан. Укажите BIRGE_PASSWORD или запустите команду в терминале.

cli-error-file = Файл «{ $file }» не прочитан. Проверьте имя.

cli-error-ending = По имени «{ $file }» не понять формат. Закончите имя точкой и расширением: xlsx, csv или json.

cli-error-id = «{ $id }» не является номером волонтёра. Он выглядит как vol_ и 32 знака.

cli-error-not-empty = Реестр не пуст, учебные записи не добавлены. Выберите другую папку.

cli-create-done = Реестр создан: { $folder }

cli-create-code = Код восстановления, храните его на бумаге: { $code }

cli-find-total = Найдено: { $count }

cli-count-total = Волонтёров: { $count }

cli-import-done = Принято: { $written }. Не принято: { $refused }. Уже есть: { $existing }.

cli-export-done = Людей в файле: { $count }. { $file }

cli-practice-done = Создано учебных записей: { $count }

cli-check-ok = Журнал, цепочка, данные и поиск сходятся. Записей журнала: { $entries }, волонтёров: { $volunteers }.

cli-error-check = Части реестра не сходятся. Выполните «rebuild»; если не поможет, восстановите копию.

cli-rebuild-done = Построено заново по журналу. Волонтёров: { $volunteers }.

cli-number-valid = Номер верный.

cli-number-warn = Контрольная цифра сходится, но номер необычен: сверьте его с документом.

cli-import-judged = Проверено людей: { $people }; не войдут: { $refused }. Ничего не записано.
