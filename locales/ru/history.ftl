### History

history-act-founded = Реестр создан

history-act-practice = Созданы учебные записи: { $count }

history-act-settings = Настройки изменены

history-act-added = Волонтёр добавлен

history-act-edited = Запись изменена

history-act-status = Статус изменён

history-act-consent = Согласие внесено

history-act-consent-withdrawn = Согласие отозвано

history-act-bulk = Изменение нескольких записей: { $count }

history-act-imported = Список принят: «{ $file }», { $count }

history-act-exported = Список выгружен: { $count }

history-act-organisation = Организация сохранена

history-act-organisation-deleted = Организация удалена

history-act-deleted = Запись удалена

history-act-restored = Запись восстановлена

history-act-undone = Действие отменено
history-act-joined = Две записи объединены
history-act-separated = Объединение записей разделено
history-act-told-apart = Две записи отмечены как разные люди

history-act-viewed-iin = ИИН показан полностью

history-act-viewed-phone = Телефон показан полностью

history-act-viewed-document = Документ показан

history-act-printed = Напечатано: { $count }

history-act-signed-in = Вход выполнен

history-act-sign-ins-refused = Неверные пароли перед входом: { $count }

history-act-operator-added = Оператор добавлен

history-act-operator-changed = Данные оператора изменены

history-act-operator-left = Оператор больше не работает

history-act-password-changed = Пароль изменён

history-act-recovery-renewed = Создан новый код восстановления

history-act-backed-up = Резервная копия создана, волонтёров: { $count }

history-act-backup-verified = Резервная копия открыта и сверена, волонтёров: { $count }

history-act-restored-backup = Реестр восстановлен из резервной копии, волонтёров: { $count }

history-act-erased = Данные человека уничтожены

history-act-anonymised = Данные человека обезличены

history-act-blocked = Данные человека заблокированы

history-act-unblocked = Блокирование данных снято

history-act-breach-pack = Подготовлены документы об утечке данных, человек: { $count }

history-act-retention = Сроки хранения проверены, человек: { $count }

history-act-newer = Действие более новой версии

history-field-iin-checked = ИИН сверен с документом

history-field-deleted = Удалено

history-field-blocked = Заблокировано

history-field-guest = Гость, не волонтёр

history-field-guardian = Законный представитель

history-field-consent = Согласие

history-field-contract = Договор

history-field-briefing = Инструктаж

history-value-yes = да

history-value-no = нет

history-value-iin-tail = •••• { $tail }

history-act-list-remembered = Запомнена раскладка списка

history-act-list-changed = Записи, которые изменил список: { $records }

history-act-filters = Сохранённые фильтры изменены
history-change-other-record = Другая запись
