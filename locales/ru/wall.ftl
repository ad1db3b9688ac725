### Табло: экран, который на мероприятии видят все.

wall-open-button = Табло

wall-open-hint = Открывается на втором экране или на этом; Esc закрывает его. Когда программа заблокируется, табло останется, но без имён.

wall-opened = Табло открыто. Когда программа заблокируется, табло останется, но без имён.

wall-closed = Табло закрыто.

wall-error-not-opened = Табло не открывается. Закройте другие окна и попробуйте ещё раз.

wall-now-title = Сейчас

wall-next-title = Дальше

wall-now-empty = Сейчас смен нет

wall-next-empty = В ближайшие 3 часа ничего не начинается

wall-here-value = На месте { $here } из { $expected }

wall-held-value = Назначено: { $held }

wall-missing-value =
    { $count ->
        [one] Не хватает { $count } человека
        [few] Не хватает { $count } человек
       *[many] Не хватает { $count } человек
    }

wall-complete = Все на месте

wall-filled = Все места заняты

wall-missing-label = Нет

wall-late-label = Опаздывают

wall-left-label = Ушли

wall-in-label = На месте

wall-expected-label = Придут

wall-late-value = { $minutes } мин

wall-more-value = и ещё { $count }

wall-locked-value = { $time }: заблокировано, табло стоит и не показывает имён

wall-page-value = { $from }–{ $until } из { $all }

wall-escape-hint = закрыть табло
