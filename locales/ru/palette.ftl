### Поиск по всему (Ctrl+K): заголовки, действия и другие слова, которыми их ищут.

palette-pages-title = Экраны и настройки
palette-similar-title = Похожие имена
palette-converted-title = Люди, если имелось в виду «{ $text }»
palette-start-hint = Введите имя на любом письме, часть телефона или последние цифры ИИН, название или БИН организации либо то, что хотите сделать.
palette-undo = Отменить последнее действие
palette-export = Выгрузить список волонтёров

## Другие слова для действия, через запятую: их не видно, по ним ищут
palette-words-today = главная, начало, обзор, сводка
palette-words-volunteers = люди, список, реестр, добровольцы
palette-words-events = акции, календарь, месяц, неделя, форумы
palette-words-hours = табель, подтвердить, сертификаты, благодарственное письмо
palette-words-certificate = подлинность, подделка, QR, ключ, проверка
palette-words-figures = отчёты, статистика, итоги, график, карта, неявки
palette-words-organisations = партнёры, НПО, фонды, БИН, учреждения
palette-words-settings = параметры, опции, язык, тема
palette-words-add-volunteer = новый человек, создать, зарегистрировать, внести
palette-words-add-organisation = новый партнёр, создать, фонд
palette-words-import = импорт, загрузить, принять, вставить, таблица, Excel, XLSX, CSV, акимат
palette-words-export = экспорт, скачать, сохранить, таблица, Excel, XLSX, CSV, PDF
palette-words-undo = вернуть, назад, ошибка, Ctrl+Z
palette-words-light = день, белая, цвет, оформление
palette-words-dark = ночь, чёрная, цвет, оформление
palette-words-language = язык, сменить язык
palette-words-password = новый пароль, безопасность, защита
palette-words-practice = учебный, тренировка, попробовать, пример
palette-words-switch = сменить пользователя, другой оператор, смена, войти
palette-words-lock = выйти, выход, закрыть, уйти
palette-words-backups = резервная копия, бэкап, архив, восстановить, флешка
palette-words-operators = пользователи, роли, права, доступ, сотрудники
palette-words-personal = согласия, закон, защита данных, ПДн
palette-words-audit = журнал, лог, история, кто что делал, просмотры
palette-words-consent-missing = нет согласия, не подписано, долг
palette-words-fields = поля, собирать, цель, минимум
palette-words-review = срок хранения, хранить, ежегодный, старые записи
palette-words-blocked = блокировка, скрытые, заморозить
palette-words-ended = удалённые, стёртые, обезличенные, акт
palette-words-expiring = согласие истекает, кончается, продлить
palette-words-breach = утечка, утерян ноутбук, украли, инцидент, уведомление
palette-words-workdays = праздники, выходные, календарь, перенос
palette-words-duplicates = повторы, двойники, дважды, объединить, слить, один человек
