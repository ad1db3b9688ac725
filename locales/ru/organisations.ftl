### Организации, группы и государственные органы.

organisations-page-title = Организации

organisations-add-button = Добавить организацию

organisations-search-hint = Название, БИН или контакт

organisations-search-label = Поиск по организациям

organisations-kind-all = Все

organisations-kind-group = Группа

organisations-kind-organisation = Организация

organisations-kind-state-body = Государственный орган

organisations-name-column = Название

organisations-kind-column = Вид

organisations-bin-column = { -bin }

organisations-region-column = Регион

organisations-contact-column = Контакт

organisations-volunteers-column = Волонтёры

organisations-volunteers-label =
    { $count ->
        [one] Открыть { $count } волонтёра: «{ $name }»
        [few] Открыть { $count } волонтёров: «{ $name }»
       *[many] Открыть { $count } волонтёров: «{ $name }»
    }

organisations-edit-label = Изменить: «{ $name }»

organisations-empty-title = Организаций пока нет

organisations-empty-hint = Добавьте группу, школу или учреждение, откуда приходят волонтёры.

organisations-none-title = По запросу «{ $text }» ничего не найдено

organisations-none-hint = Проверьте написание или выберите все виды.

organisations-new-title = Новая организация

organisations-edit-title = Организация

organisations-form-kind-label = Вид

organisations-form-name-label = Название

organisations-form-bin-label = { -bin }

organisations-form-bin-hint = 12 цифр, если зарегистрирована

organisations-form-region-label = Регион

organisations-form-region-none = Не указан

organisations-form-contact-label = Контакт

organisations-form-contact-hint = Кому звонить и номер

organisations-form-notes-label = Примечания

organisations-delete-button = Удалить

organisations-delete-title = Удалить: «{ $name }»?

organisations-delete-confirm =
    { $count ->
        [one] Организация исчезнет из списков. { $count } волонтёр останется в реестре. Это можно отменить.
        [few] Организация исчезнет из списков. { $count } волонтёра останутся в реестре. Это можно отменить.
       *[many] Организация исчезнет из списков. { $count } волонтёров останутся в реестре. Это можно отменить.
    }

organisations-delete-confirm-none = Организация исчезнет из списков. Это можно отменить.

organisations-added-done = Организация добавлена: { $name }

organisations-saved-done = Организация сохранена: { $name }

organisations-deleted-done = Организация удалена: { $name }
