### Правила самого реестра: почему настройка не принимается.

domain-settings-error-operator-empty = Введите имя того, кто работает с реестром. Оно стоит в истории.

domain-settings-error-lock-minutes = Автоблокировка включается через 1–{ $max } мин. Введено: { $count }.

domain-settings-error-consent-age = Согласие законного представителя можно требовать до 14, 16 или 18 лет. Выберите одно из трёх.

domain-settings-error-rest-hours = Отдых между рабочими днями – от 0 до { $max } ч. Введено: { $count }.
