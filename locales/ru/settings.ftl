### Настройки.

settings-page-title = Настройки

settings-window-title = Окно

settings-language-label = Язык

settings-theme-label = Тема оформления

settings-theme-light = Светлая

settings-theme-dark = Тёмная

settings-theme-system = Как на компьютере

settings-window-hint = Меняется сразу и только на этом компьютере.

settings-organisation-title = Организация

settings-organisation-label = Название организации

settings-region-label = Регион

settings-region-none = Вся страна

settings-responsible-label = Ответственный за персональные данные

settings-responsible-hint = Имя указывается в согласиях и отчётах о данных.

settings-minors-title = Несовершеннолетние

settings-minors-label = Согласие родителя нужно

settings-minors-age = до { $age } лет

settings-minors-hint = Законы можно прочитать по-разному. Спросите юриста; 16 – осторожная середина.

settings-security-title = Безопасность

settings-lock-label = Блокировать, если за клавиатурой никого нет

settings-lock-after =
    { $minutes ->
        [one] через { $minutes } минуту
        [few] через { $minutes } минуты
       *[many] через { $minutes } минут
    }

settings-password-button = Сменить пароль…

settings-password-title = Смена пароля

settings-password-old-label = Нынешний пароль

settings-password-change-button = Сменить пароль

settings-password-done = Пароль изменён.

settings-password-hint = Лист восстановления остаётся в силе.

settings-register-title = Реестр

settings-operators-label = За клавиатурой

settings-folder-label = Папка

settings-id-label = Номер реестра

settings-entries-label = Записано изменений

settings-about-title = О программе { -birge }

settings-version-label = Версия

settings-about-text = Работает без интернета. Ничто не уходит с этого компьютера само.

settings-font-text = Шрифт Noto Sans, лицензия SIL Open Font License.

settings-saved-done = Настройки сохранены.

settings-unsaved-hint = Есть несохранённые изменения
