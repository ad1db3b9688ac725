### Слова, общие для нескольких экранов.

common-save-button = Сохранить

common-rows-count =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }

common-saved-at = Сохранено: { $at }
