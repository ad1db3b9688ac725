### Журнал действий: кто что делал и видел.

audit-kind-records = Записи

audit-kind-views = Показ номеров

audit-kind-files = Экспорт и печать

audit-kind-sign-ins = Входы и пароли

audit-kind-operators = Операторы

audit-kind-settings = Настройки

audit-kind-backups = Резервные копии

audit-kind-personal = Персональные данные

audit-sheet = Журнал действий

audit-at-column = Время (Казахстан)

audit-operator-column = Оператор

audit-label-column = Инициалы

audit-kind-column = Вид

audit-code-column = Код

audit-act-column = Действие

audit-of-column = Отбор или документ

audit-subject-column = Запись

audit-entries-column = Записей в журнале

audit-action-column = Код действия

audit-act-imported = Импортирован список: { $count }

audit-problem-unreadable = Байты журнала изменены или пропали: записи с { $first } по { $last } в файле «{ $file }» не читаются. Сравните с резервной копией.
