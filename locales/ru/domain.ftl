### Правила самого реестра: почему настройка не принимается.

domain-settings-error-operator-empty = Введите имя того, кто работает с реестром. Оно стоит в истории.

domain-settings-error-lock-minutes = Автоблокировка включается через 1–{ $max } мин. Введено: { $count }.

domain-settings-error-consent-age = Согласие законного представителя можно требовать до 14, 16 или 18 лет. Выберите одно из трёх.

domain-settings-error-rest-hours = Отдых между рабочими днями – от 0 до { $max } ч. Введено: { $count }.

domain-settings-error-break = Перерыв короче работы, из которой он вычитается. Выберите меньше минут или более долгую работу.

domain-settings-error-night = Ночь начинается и заканчивается в разное время суток. Выберите другое время.

domain-settings-error-travel = В день можно засчитать не больше { $hours } ч дороги. Выберите меньше.

domain-worth-error-year = Ставка задаётся для года с { $from } по { $until }. Проверьте год.

domain-worth-error-amount = Введите ставку в тенге за один час, не больше { NUMBER($most, style: "currency") }, например 1500 или 1532,50.

domain-worth-error-source = Укажите, откуда взята ставка: читатель оценки должен иметь возможность её проверить.

domain-worth-error-missing = На этот год ставка не задана, убирать нечего.
