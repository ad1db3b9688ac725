### Бірнеше экранға ортақ сөздер.

common-save-button = Сақтау

common-rows-count = { $count } жол

common-saved-at = Сақталған уақыты: { $at }
