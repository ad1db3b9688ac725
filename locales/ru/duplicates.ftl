### Дубликаты: один человек записан в реестре дважды.

duplicates-sign-same-iin = Совпадает ИИН

duplicates-sign-other-iin = Разные ИИН

duplicates-sign-same-birth = Совпадает дата рождения

duplicates-sign-swapped-birth = День и месяц рождения поменялись местами

duplicates-sign-fitting-birth = Даты рождения не противоречат друг другу

duplicates-sign-other-birth = Разные даты рождения

duplicates-sign-same-phone = Совпадает телефон

duplicates-sign-other-phone = Разные телефоны

duplicates-sign-same-email = Совпадает электронная почта

duplicates-sign-same-surname = Совпадает фамилия

duplicates-sign-same-given = Совпадает имя

duplicates-sign-spelled = { $one } ≈ { $two }

duplicates-sign-near = { $one } и { $two } различаются буквой

duplicates-sign-other-surname = Разные фамилии

duplicates-sign-other-given = Разные имена

duplicates-sign-names-swapped = Фамилия и имя поменялись местами

duplicates-sign-same-patronymic = Совпадает отчество

duplicates-sign-near-patronymic = Похожее отчество

duplicates-sign-other-patronymic = Разные отчества

duplicates-sign-other-sex = Разный пол

duplicates-sign-same-region = Один регион

duplicates-sign-same-organisation = Одна организация

duplicates-certainty-certain = Почти наверняка один человек

duplicates-certainty-possible = Возможно, один человек

duplicates-error-same = Это одна и та же запись. Выберите две разные записи.

duplicates-error-missing = Одной из записей больше нет в реестре. Обновите список дубликатов.

duplicates-error-blocked = Данные одного из этих людей заблокированы, пользоваться ими нельзя. Сначала снимите блокирование.

duplicates-error-deleted = Одна из записей удалена. Сначала восстановите её, затем объединяйте.

duplicates-error-joined = Эти две записи уже объединены. Откройте человека, чтобы увидеть обе.

duplicates-error-not-joined = Эти записи не объединены, разъединять нечего.

duplicates-error-cancelled = Поиск остановлен. Ничего не изменено.

duplicates-title = Дубликаты

duplicates-list-empty = Возможных дубликатов не осталось.

duplicates-list-empty-hint = Записи, которые могут быть одним человеком, появятся здесь сами.

duplicates-count =
    { $count ->
        [one] { $count } пара ждёт решения
        [few] { $count } пары ждут решения
        [many] { $count } пар ждут решения
       *[other] { $count } пары ждут решения
    }

duplicates-scan-progress = Сравнение: { $done } из { $total }

duplicates-cancel-button = Остановить

duplicates-again-button = Сравнить заново

duplicates-list-label = Пары, которые могут быть одним человеком

duplicates-compare-title = Это один человек?

duplicates-compare-column-field = Поле

duplicates-compare-column-one = Ранняя запись

duplicates-compare-column-two = Поздняя запись

duplicates-compare-column-result = После объединения

duplicates-compare-take-label = Взять «{ $value }»

duplicates-compare-empty = не заполнено

duplicates-compare-both = Телефоны, метки, согласия, мероприятия, часы и история обеих записей остаются.

duplicates-compare-undo-hint = Записи можно разъединить в любой момент. Изменения, сделанные после объединения, останутся у ранней записи, а то, что относится только к поздней, – у неё.

duplicates-join-button = Объединить

duplicates-different-button = Это другой человек

duplicates-separate-button = Разъединить

duplicates-keys-hint = J объединить · N другой человек · ↑ ↓ следующая пара · ← → чьё значение

duplicates-join-done = Две записи объединены: { $name }.

duplicates-different-done = Отмечено: это разные люди. Эта пара больше не будет предложена.

duplicates-separate-done = Записи снова разъединены. У каждой остались её собственные изменения.

duplicates-joined-note = Объединено из { $count } записей { $date }

duplicates-rule-on-done = Правило включено: { $rule }

duplicates-rule-off-done = Правило выключено: { $rule }

duplicates-rules-title = Что считать дубликатом

duplicates-rule-iin = Одинаковый ИИН

duplicates-rule-phone = Похожее имя и тот же телефон

duplicates-rule-email = Похожее имя и та же электронная почта

duplicates-rule-name-and-birth = Только имя и дата рождения

duplicates-rule-swapped-birth = День и месяц рождения переставлены

duplicates-rule-spelling = Другое написание имени, например Шынгыс и Чингиз

duplicates-rule-one-letter = Имя отличается одной буквой

duplicates-cli-pair = { $one } – { $two }: { $certainty } ({ $reasons })
