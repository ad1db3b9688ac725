### Рабочие дни: праздники Казахстана и дни, которые организация ведёт иначе.

workdays-title = Рабочие дни
workdays-hint = Выходные – суббота, воскресенье и праздники по закону. Каждый год правительство переносит отдельные дни: внесите их сюда, как и дни, когда организация работает иначе. Внесённое важнее закона.
workdays-day-column = День
workdays-why-column = Что это
workdays-why-moved = выходной, перенесён с праздника
workdays-why-own-off = выходной, внесён вручную
workdays-why-own-working = рабочий день, внесён вручную
workdays-remove-label = Убрать: { $day }
workdays-day-label = День
workdays-kind-label = Это
workdays-kind-off = выходной
workdays-kind-working = рабочий день
workdays-enter-button = Внести день
workdays-enter-done = День внесён.
workdays-remove-done = Внесённое об этом дне убрано.
workdays-kurban-ait-unknown = Первый день Курбан-айта { $year } этой версии программы не известен. Внесите его, когда его объявят.
workdays-year-label = Год
workdays-error-no-day = Такого дня в календаре нет. Введите день, месяц и год, например 25.11.2026.
workdays-error-not-entered = Об этом дне ничего не внесено, убирать нечего.

workdays-holiday-new-year = Новый год
workdays-holiday-christmas = Православное Рождество
workdays-holiday-womens-day = Международный женский день
workdays-holiday-nauryz = Наурыз мейрамы
workdays-holiday-constitution = День Конституции
workdays-holiday-unity = Праздник единства народа Казахстана
workdays-holiday-defender = День защитника Отечества
workdays-holiday-victory = День Победы
workdays-holiday-capital = День столицы
workdays-holiday-republic = День Республики
workdays-holiday-first-president = День Первого Президента
workdays-holiday-independence = День Независимости
workdays-holiday-kurban-ait = первый день Курбан-айта
