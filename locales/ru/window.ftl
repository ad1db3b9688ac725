### Окно: рамка вокруг всех экранов.

window-skip-button = К основному содержанию

window-sections-label = Основные разделы

window-today-label = Сегодня

window-volunteers-label = Волонтёры

window-events-label = Мероприятия

window-organisations-label = Организации

window-settings-label = Настройки

window-attention-label =
    { $count ->
        [one] Ждёт внимания: { $count }
        [few] Ждут внимания: { $count }
       *[many] Ждут внимания: { $count }
    }

window-language-label = Язык окна

window-language-kk = Қазақша

window-language-ru = Русский

window-language-en = English

window-language-kk-short = ҚАЗ

window-language-ru-short = РУС

window-language-en-short = ENG

window-tagline-label = бірге · вместе · together

window-saved-label = Сохранено на этом компьютере

window-only-here-label = копий в других местах пока нет

window-practice-label = Учебный реестр: все люди вымышлены

window-practice-leave-button = К своему реестру

window-command-practice = Открыть учебный реестр

window-lock-button = Заблокировать

window-notices-label = Уведомления

window-undone-kept = Действие отменено. Осталось как есть, потому что с тех пор изменено: { $fields }.

window-undone-stayed =
    { $count ->
        [one] Действие отменено. Осталась { $count } запись: после добавления её изменили.
        [few] Действие отменено. Остались { $count } записи: после добавления их изменили.
       *[many] Действие отменено. Осталось { $count } записей: после добавления их изменили.
    }

window-search-button = Поиск по всему

window-search-title = Поиск по всему

window-search-hint = Человек, организация или действие

window-search-people-title = Люди

window-search-organisations-title = Организации

window-search-commands-title = Действия

window-search-none = По запросу «{ $text }» ничего не найдено. Проверьте написание или введите меньше букв.

window-search-all-button = Все найденные люди: { $count }

window-search-keys-hint = ↑ ↓ – выбрать, Enter – открыть, Esc – закрыть

window-command-add-volunteer = Добавить волонтёра

window-command-add-organisation = Добавить организацию

window-command-import = Импортировать список из файла

window-command-light = Светлая тема

window-command-dark = Тёмная тема

window-command-password = Сменить пароль

window-nowhere-title = Такого экрана нет

window-nowhere-hint = Возможно, он был в другой версии. Перейдите на первый экран.

window-nowhere-button = Перейти к разделу «Сегодня»

window-start-broken-title = Программа { -birge } не запустилась

window-settings-pages-label = Страницы настроек

window-settings-general-label = Общие
