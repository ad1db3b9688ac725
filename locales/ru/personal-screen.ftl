### Персональные данные на экране: что будет сделано, и страницы настроек.

personal-screen-happens-title = Что произойдёт

personal-screen-stays-title = Что останется

personal-screen-forever-title = Чего нельзя вернуть

personal-screen-back-title = Как вернуть

personal-screen-withdraw-happens-record = Отзыв записывается сегодняшним днём, для всех целей.

personal-screen-withdraw-happens-block = Данные сразу блокируются: человек исчезает из списков, поиска и выгрузок.

personal-screen-withdraw-happens-next = Затем ответственный за персональные данные уничтожает или обезличивает их, если закон не требует хранить.

personal-screen-withdraw-stays-record = Запись, пока её не уничтожат или не обезличат.

personal-screen-withdraw-stays-proof = Согласия и их отзыв, как доказательство.

personal-screen-withdraw-back = Если человек снова согласится, снимите блокирование и запишите новое согласие.

personal-screen-block-happens-lists = Человек исчезает из списков, поиска, общих изменений и выгрузок.

personal-screen-block-happens-record = Запись нельзя изменять. Открыть её могут только владельцы и ответственный за персональные данные.

personal-screen-block-stays = Вся запись и её история.

personal-screen-block-back = Блокирование можно снять в любое время.

personal-screen-unblock-happens-lists = Человек вернётся в списки, поиск и выгрузки.

personal-screen-unblock-happens-ground = С этого момента снова нужно основание для обработки: проверьте согласия.

personal-screen-unblock-stays = Дни блокирования, в истории и в журнале действий.

personal-screen-unblock-back = Данные можно снова заблокировать.

personal-screen-anonymise-happens-files = Имя, номера, адреса, контакты, представители, согласия и заметки уничтожаются во всех файлах реестра.

personal-screen-anonymise-happens-history = История записи тоже уничтожается.

personal-screen-anonymise-stays-numbers = Для отчётов: пол, год рождения, регион, направления, статус, год вступления.

personal-screen-erase-happens-files = Всё о человеке уничтожается во всех файлах реестра, вместе с историей.

personal-screen-end-happens-backups = Если восстановить старую резервную копию, данные уничтожаются и в ней.

personal-screen-erase-stays-totals = Итоги прошлых отчётов, без имени.

personal-screen-end-stays-trace = Строка о том, что это сделано: когда, кем, на каком основании. Без человека.

personal-screen-end-forever-person = Вернуть человека нельзя: ни отменой действия, ни из резервной копии.

personal-screen-end-forever-outside = Выгруженные файлы, распечатки и старые копии вне программы не затронуты: уничтожьте их отдельно.

personal-screen-end-confirm-label = Последствия прочитаны, для этого человека это правильно

personal-screen-trace-hint = Больше об этом человеке ничего не хранится.

personal-screen-trace-anonymised-hint = Для отчётов реестр по-прежнему учитывает пол, год рождения, регион, направления, статус и год вступления.

personal-screen-open-button = Открыть

personal-screen-consents-missing-title = Нет действующего согласия

personal-screen-consents-expiring-title = Согласие кончается в ближайшие { $days } дней

personal-screen-review-hint = Программа предлагает, решает человек. Отметьте людей и выберите, что с ними сделать.

personal-screen-review-name-column = Человек

personal-screen-review-choose-label = Выбрать: { $name }

personal-screen-review-chosen-count = Выбрано: { $count }

personal-screen-fields-print-label = Язык листа

personal-screen-saved-done = Сохранено: { $path }

personal-screen-breach-row-hint = Ноутбук, флешка или файл потеряны или украдены? Уведомить нужно за один рабочий день.

personal-screen-breach-left = Осталось: { $time }

personal-screen-breach-found-hint = По времени Казахстана: день.месяц.год часы:минуты

personal-screen-breach-export-label = Какая выгрузка

personal-screen-breach-export-none = Выгрузок в журнале нет, поэтому файл не из этого реестра.

personal-screen-breach-files = Отправьте оба файла уполномоченному органу, затем храните их под замком.

personal-screen-ended-column-kind = Что сделано

personal-screen-ended-column-day = Когда

personal-screen-ended-column-ground = Основание

personal-screen-ended-column-operator = Кем

personal-screen-lists-title = Списки
