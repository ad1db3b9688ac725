### Конец данных человека: заблокированы, обезличены, уничтожены, и что об этом сказано потом.

erasure-notice-finished = Незавершённое уничтожение данных доведено до конца. Данных этих людей в файлах больше нет.
erasure-error-gone = Данные этого человека уничтожены, поэтому добавить ничего нельзя. Чтобы внести человека снова, получите новое согласие и создайте новую запись.
erasure-error-blocked = Данные этого человека заблокированы, поэтому использовать и изменять их нельзя. Снять блокирование может владелец или ответственный за персональные данные.
erasure-error-closed = Эту запись добавить нельзя. Обратитесь к ответственному за персональные данные.
erasure-error-order-missing = Основанием указано решение, но его номера нет. Введите номер решения.
erasure-error-ended = Данные этого человека уже уничтожены или обезличены. Делать больше нечего.
erasure-error-not-blocked = Данные этого человека не заблокированы. Делать больше нечего.

erasure-withdraw-button = Отозвать согласие
erasure-withdraw-confirm = Записать отзыв согласия: { $name }?
erasure-withdraw-run-button = Записать отзыв
erasure-withdraw-done = Отзыв записан, данные заблокированы.

erasure-block-button = Блокировать данные
erasure-block-confirm = Заблокировать данные: { $name }?
erasure-block-reason-label = Причина
erasure-block-run-button = Блокировать данные
erasure-block-done = Данные заблокированы.
erasure-blocked-since = Данные заблокированы: { $day }
erasure-blocked-count =
    { $count ->
        [one] Не показан { $count } человек: данные заблокированы
        [few] Не показаны { $count } человека: данные заблокированы
        [many] Не показаны { $count } человек: данные заблокированы
       *[other] Не показано человек: { $count }, данные заблокированы
    }
erasure-passed-over =
    { $count ->
        [one] Пропущен { $count } человек: данные заблокированы
        [few] Пропущены { $count } человека: данные заблокированы
        [many] Пропущено { $count } человек: данные заблокированы
       *[other] Пропущено { $count } человека: данные заблокированы
    }

erasure-unblock-button = Снять блокирование
erasure-unblock-confirm = Снять блокирование: { $name }?
erasure-unblock-done = Блокирование снято.

erasure-anonymise-button = Обезличить
erasure-anonymise-confirm = Обезличить данные: { $name }?
erasure-anonymise-many-confirm =
    { $count ->
        [one] Обезличить данные { $count } человека?
        [few] Обезличить данные { $count } человек?
        [many] Обезличить данные { $count } человек?
       *[other] Обезличить данные? Человек: { $count }
    }
erasure-anonymise-hint = Для отчётов остаются пол, год рождения, регион, направления, статус и год вступления. Всё остальное навсегда уничтожается во всех файлах. Это действие нельзя отменить.
erasure-anonymise-run-button = Обезличить навсегда
erasure-anonymise-done =
    { $count ->
        [one] Обезличены данные { $count } человека.
        [few] Обезличены данные { $count } человек.
        [many] Обезличены данные { $count } человек.
       *[other] Данные обезличены. Человек: { $count }.
    }

erasure-erase-button = Уничтожить данные
erasure-erase-confirm = Уничтожить персональные данные: { $name }?
erasure-erase-many-confirm =
    { $count ->
        [one] Уничтожить данные { $count } человека?
        [few] Уничтожить данные { $count } человек?
        [many] Уничтожить данные { $count } человек?
       *[other] Уничтожить данные? Человек: { $count }
    }
erasure-erase-hint = В реестре о человеке не останется ничего. Итоги прошлых отчётов останутся, имя вернуть нельзя. Это действие нельзя отменить. Выгруженные файлы и распечатки уничтожьте отдельно.
erasure-erase-run-button = Уничтожить навсегда
erasure-erase-done =
    { $count ->
        [one] Уничтожены данные { $count } человека.
        [few] Уничтожены данные { $count } человек.
        [many] Уничтожены данные { $count } человек.
       *[other] Данные уничтожены. Человек: { $count }.
    }
erasure-progress = Уничтожение во всех файлах…
erasure-unfinished = Данные уничтожены. Старые части файлов будут очищены при следующем открытии.

erasure-ground-label = Основание
erasure-ground-request = Обращение человека
erasure-ground-consent-withdrawn = Согласие отозвано
erasure-ground-retention-over = Срок хранения истёк
erasure-ground-by-mistake = Внесено по ошибке
erasure-ground-order = Решение суда или государственного органа
erasure-order-label = Номер решения или письма
erasure-order-hint = Без имени: номер останется и тогда, когда данных уже нет.

erasure-trace-erased = Данные этого человека уничтожены: { $day }
erasure-trace-anonymised = Данные этого человека обезличены: { $day }
erasure-trace-ground = Основание: { $ground }
erasure-trace-order = Решение или письмо: { $order }
erasure-trace-operator = Исполнитель: { $operator }
