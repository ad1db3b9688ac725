### Восстановление: бумажный лист, который открывает реестр, когда пароли забыты.

recovery-sheet-title = Лист восстановления

recovery-sheet-organisation-label = Организация

recovery-sheet-register-label = Номер реестра

recovery-sheet-created-label = Дата

recovery-sheet-code-label = Код восстановления

recovery-sheet-purpose-title = Для чего он нужен

recovery-sheet-purpose-text = Если все пароли забыты, этот код откроет реестр и позволит выбрать новый пароль. Код действует один раз: после этого создаётся новый лист.

recovery-sheet-loss-text = Без пароля и без этого кода прочитать реестр не сможет никто, даже создатели Birge.

recovery-sheet-keep-title = Как его хранить

recovery-sheet-keep-paper = Распечатайте лист и положите в сейф или запирающийся ящик, отдельно от компьютера.

recovery-sheet-keep-no-photo = Не фотографируйте лист и не отправляйте его по почте или в мессенджере.

recovery-sheet-keep-file = После печати удалите файл PDF.

recovery-sheet-keep-lost = Если лист потерян, создайте новый в настройках: старый код перестанет действовать.

recovery-sheet-use-title = Как им воспользоваться

recovery-sheet-use-text = На экране ввода пароля выберите восстановление и введите код. Заглавные и строчные буквы, пробелы и дефисы значения не имеют.

recovery-sheet-person-label = Хранит

recovery-sheet-place-label = Место хранения
