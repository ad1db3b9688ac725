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

history-act-newer = Действие более новой версии

history-field-iin-checked = ИИН сверен с документом

history-field-deleted = Удалено

history-field-guardian = Законный представитель

history-field-consent = Согласие

history-field-contract = Договор

history-field-briefing = Инструктаж

history-value-yes = да

history-value-no = нет

history-value-iin-tail = •••• { $tail }
