### Волонтёры: список, быстрое добавление, страница человека, экспорт.

## Список

volunteers-list-title = Волонтёры
volunteers-list-found = Найдено: { $count }
volunteers-list-suggestions-label = Похожие имена
volunteers-list-alphabet-label = Переход к букве
volunteers-list-letter-label = Перейти к букве { $letter }
volunteers-list-iin-tail-label = Последние четыре цифры: { $tail }
volunteers-list-choose-all-label = Выбрать все
volunteers-list-choose-label = Выбрать: { $name }
volunteers-list-table-label = Список волонтёров
volunteers-list-empty-title = Волонтёров пока нет
volunteers-list-empty-hint = Чтобы добавить первого, достаточно имени. Если есть готовый список, перетащите файл сюда.
volunteers-list-none-title = По запросу «{ $text }» ничего не найдено
volunteers-list-none-hint = Проверьте написание или введите меньше букв.
volunteers-list-filtered-title = Под фильтры никто не подходит
volunteers-list-filtered-hint = Очистите фильтры, чтобы увидеть всех.
volunteers-list-import-button = Импорт
volunteers-list-export-button = Экспорт
volunteers-list-add-button = Добавить волонтёра
volunteers-search-label = Поиск волонтёров
    .placeholder = ФИО, телефон, последние цифры ИИН
volunteers-search-clear-label = Очистить поиск
volunteers-search-layout-button = Возможно, вы искали «{ $text }»?

## Фильтры

volunteers-filter-group-label = Фильтры
volunteers-filter-regions-label = Регион
volunteers-filter-directions-label = Направление
volunteers-filter-statuses-label = Статус
volunteers-filter-ages-label = Возраст
volunteers-filter-sexes-label = Пол
volunteers-filter-organisations-label = Организация
volunteers-filter-tags-label = Метка
volunteers-filter-consent-label = Нет согласия
volunteers-filter-guardian-label = Нет согласия родителя
volunteers-filter-archived-label = С архивом
volunteers-filter-clear-button = Очистить фильтры
volunteers-filter-remove-label = Убрать фильтр: { $name }
volunteers-filter-find-label = Найти в списке

## Столбцы

volunteers-columns-button = Столбцы
volunteers-column-name = ФИО
volunteers-column-latin = Латиницей
volunteers-column-birth = Дата рождения
volunteers-column-iin = ИИН
volunteers-column-phone = Телефон
volunteers-column-region = Регион
volunteers-column-organisation = Организация
volunteers-column-directions = Направления
volunteers-column-tags = Метки
volunteers-column-joined = Вступление
volunteers-column-status = Статус
volunteers-column-consent = Согласие

## Значения

volunteers-status-applicant = Кандидат
volunteers-status-active = Действует
volunteers-status-paused = Перерыв
volunteers-status-archived = В архиве
volunteers-age-under14 = До 14 лет
volunteers-age-from14to17 = 14–17 лет
volunteers-age-from18to34 = 18–34 года
volunteers-age-from35to59 = 35–59 лет
volunteers-age-from60 = 60 лет и старше
volunteers-age-unknown = Возраст не указан
volunteers-sex-female = Женский
volunteers-sex-male = Мужской

volunteers-language-kk = казахский
volunteers-language-ru = русский
volunteers-language-en = английский
volunteers-language-tr = турецкий
volunteers-language-uz = узбекский
volunteers-language-ky = киргизский
volunteers-language-de = немецкий
volunteers-language-zh = китайский
volunteers-language-ar = арабский
volunteers-language-ko = корейский

## Выбор

volunteers-selection-count = Выбрано: { $count }
volunteers-selection-label = Выбранные люди
volunteers-selection-all-button = Выбрать все: { $count }
volunteers-selection-clear-button = Снять выделение
volunteers-bulk-tag-button = Метка
volunteers-bulk-direction-button = Направление
volunteers-bulk-status-button = Статус
volunteers-bulk-consent-button = Согласие
volunteers-bulk-people = Людей: { $count }. Всё можно отменить одним действием.
volunteers-bulk-done = Изменено записей: { $count }

## Быстрое добавление

volunteers-add-title = Новый волонтёр
volunteers-add-hint = Достаточно имени. Остальное можно заполнить позже.
volunteers-add-next-button = Сохранить и добавить ещё
volunteers-add-similar-title = Похожие люди в реестре
volunteers-add-similar-hint = Если это другой человек, просто сохраните.
volunteers-add-done = Запись добавлена: { $name }
volunteers-add-open-button = Открыть
volunteers-add-close-confirm = Введённое не сохранено.
volunteers-add-discard-button = Закрыть без сохранения

## Поля

volunteers-field-surname = Фамилия
volunteers-field-given = Имя
volunteers-field-patronymic = Отчество
volunteers-field-name = По документу
volunteers-field-latin = Латиницей
volunteers-field-badge-name = На бейдже
volunteers-field-former-name = Прежнее имя
volunteers-field-joined-name = Имя в объединённой записи
volunteers-field-birth = Дата рождения
volunteers-field-sex = Пол
volunteers-field-iin = ИИН
volunteers-field-phone = Телефон
    .placeholder = +7 700 000 00 00
volunteers-field-email = Электронная почта
volunteers-field-region = Регион
volunteers-field-district = Район
volunteers-field-residence-since = Живёт там с
volunteers-field-directions = Направления
volunteers-field-languages = Языки
volunteers-field-language = Язык
volunteers-field-language-level = Уровень
volunteers-field-skills = Навыки
volunteers-field-tags = Метки
volunteers-field-tag = Метка
volunteers-field-direction = Направление
volunteers-field-organisation = Организация
volunteers-field-status = Статус
volunteers-field-reason = Причина
volunteers-field-joined = Дата вступления
volunteers-field-tshirt = Размер футболки
volunteers-field-emergency = В экстренном случае
volunteers-field-contact-name = Имя
volunteers-field-relation = Кем приходится
volunteers-field-notes = Примечание
volunteers-field-until = По
volunteers-field-from = С
volunteers-field-date = Дата
    .placeholder = 19.08.2002
volunteers-field-number = Номер
volunteers-field-contract = Номер договора
volunteers-field-expenses = Согласованные расходы
volunteers-field-topic = Тема
volunteers-field-given-by = Кто провёл
volunteers-field-reference = Бумага
    .placeholder = папка 12, лист 48

## Страница человека

volunteers-profile-back-label = Назад к списку
volunteers-profile-since = Дата вступления: { $day }
volunteers-profile-created = Запись создана: { $at }
volunteers-profile-more-label = Другие действия
volunteers-profile-delete-button = Удалить запись
volunteers-profile-restore-button = Восстановить
volunteers-profile-deleted-title = Запись удалена.
volunteers-profile-deleted-hint = Её нет ни в одном списке. Пока её можно восстановить.
volunteers-profile-restored-done = Запись восстановлена.
volunteers-minor-title = До 18 лет часть заданий закрыта.
volunteers-minor-barred = По закону нельзя: { $work }.
volunteers-minor-consent-hint = Нужно письменное согласие родителя или законного представителя.
volunteers-profile-consent-button = Отметить согласие
volunteers-profile-name-title = Имя
volunteers-profile-details-title = Данные
volunteers-profile-residence-title = Место жительства
volunteers-profile-work-title = Волонтёрство
volunteers-profile-guardians-title = Законные представители
volunteers-profile-contracts-title = Договоры
volunteers-profile-briefings-title = Инструктажи
volunteers-profile-rows-empty = Пока нет
volunteers-profile-add-label = Добавить: { $field }
volunteers-profile-edit-label = Изменить: { $field }, { $value }
volunteers-profile-remove-label = Убрать: { $value }
volunteers-profile-checked-label = Сверено с документом
volunteers-profile-saved-done = Сохранено: { $field }
volunteers-profile-until = до { $day }
volunteers-profile-guardian-consent = согласие: { $day }
volunteers-status-change-title = Изменить статус
volunteers-status-change-label = Новый статус
volunteers-status-reason-hint = Напишите причину. Она останется в истории.
volunteers-archive-own-wish = По собственному желанию
volunteers-archive-moved = Переезд
volunteers-archive-unreachable = Нет связи
volunteers-archive-declined = Заявка не принята
volunteers-archive-dismissed = Решение организации
volunteers-archive-deceased = Смерть
volunteers-archive-other = Другая причина
volunteers-rivals-title = На двух компьютерах изменено по-разному
volunteers-rivals-hint = Сейчас действует первое значение. Оставьте верное; в истории всё сохранится.
volunteers-rivals-keep-button = Оставить это
volunteers-rivals-keep-label = Оставить это: { $value }
volunteers-history-title = История
volunteers-history-count = Действий: { $count }
volunteers-history-today = Сегодня
volunteers-history-who = { DATETIME($at, style: "time") }, { $operator }, { $device }
volunteers-history-undone = Отменено: { DATETIME($at, style: "time") }
volunteers-history-superseded = Позже изменено снова
volunteers-history-undo-button = Вернуть
volunteers-undo-label = Вернуть: { $act }
volunteers-profile-missing-title = Такого человека нет в реестре
volunteers-profile-missing-hint = Возможно, запись удалена. Вернитесь к списку.

## Экспорт

volunteers-export-title = Экспорт
volunteers-export-scope-label = Кого выгрузить
volunteers-export-scope-selection = Выбранные: { $count }
volunteers-export-scope-found = Найденные: { $count }
volunteers-export-scope-all = Все, вместе с архивом
volunteers-export-format-label = Формат
volunteers-export-format-xlsx = Книга Excel
    .hint = ИИН и телефоны остаются текстом, ничего не теряется.
volunteers-export-format-csv-excel = CSV для Excel
    .hint = Открывается двойным щелчком. Нули в начале ИИН Excel отбросит, в книге Excel они сохраняются.
volunteers-export-format-csv-plain = Обычный CSV
    .hint = Для других программ: UTF-8, значения через запятую.
volunteers-export-format-json = JSON
    .hint = Всё, что есть в реестре, для другой программы.
volunteers-export-warning = В этом файле персональные данные. Выгрузка будет записана в историю с вашим именем.
volunteers-export-run-button = Выбрать место и сохранить
volunteers-export-progress = Запись файла…
volunteers-export-done = Людей в файле: { $count }
volunteers-export-path-label = Файл

volunteers-reveal-hint = Целиком на минуту. Просмотр записывается.
