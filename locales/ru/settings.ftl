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

settings-rest-title = Отдых между сменами

settings-rest-label = Наименьший отдых между двумя рабочими днями

settings-rest-hours =
    { $hours ->
        [0] Не проверять
        [one] { $hours } час
        [few] { $hours } часа
       *[many] { $hours } часов
    }

settings-rest-hint = В законе о волонтёрской деятельности такой нормы нет. 12 часов Трудовой кодекс (статья 83) даёт работникам. Если отдых короче, при назначении будет предупреждение.

settings-break-label = Перерыв, который вычитается в новых мероприятиях

settings-break-none = Ничего

settings-break-after-label = Если работа дольше

settings-break-hint = Вычитается из часов, посчитанных по отметкам. У каждого мероприятия может быть своё правило; прежние мероприятия не меняются.

settings-hours-title = Как считаются часы

settings-hours-hint = Изменения действуют для часов, которые появятся после них. У каждого часа указано, по какому правилу он посчитан; прежние часы не меняются.

settings-night-label = Ночные часы

settings-night-as-others = Считаются как остальные

settings-night-apart = Считаются и показываются отдельно

settings-night-not = Не считаются

settings-night-from-label = Ночь начинается в

settings-night-until-label = И заканчивается в

settings-night-hint = По часам места. Действует для часов по отметкам и для часов, внесённых с указанием времени.

settings-travel-label = Дорога до площадки и между площадками

settings-travel-none = Не считается

settings-travel-most = Считается до { $length } в день

settings-travel-hint = На каждого человека и день. Между площадками – по отметкам ухода с одной и прихода на другую; дорогу до площадки вносят как часы с пометкой «дорога».

settings-hours-saved-done = Сохранено. Новые часы считаются так.

settings-rates-title = Стоимость часа

settings-rates-first-button = Указать, сколько стоит час…

settings-rates-hint = В показателях подтверждённые часы умножаются на ставку своего года, это оценка. Готовых ставок нет: закон её не называет, поэтому укажите, откуда взята ваша.

settings-rates-year-label = Год

settings-rates-amount-label = Тенге за час

settings-rates-source-label = Откуда взята ставка

settings-rates-source-hint = Приказ, дата и номер или статистика

settings-rates-table-label = Ставки по годам

settings-rates-add-button = Добавить год…

settings-rates-change-label = Изменить ставку: { $year }

settings-rates-remove-label = Убрать ставку: { $year }

settings-rates-add-title = Сколько стоит час

settings-rates-past-hint = Прежние ставки остаются в журнале: показатели «как было известно на» более ранний день берут ставку того дня.

settings-rates-exists-hint = Для этого года ставка уже есть, новая заменит её.

settings-rates-saved-done = Ставка задана. Год: { $year }.

settings-rates-removed-done = Ставка убрана. Год: { $year }.


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

settings-recovery-button = Новый лист восстановления…

settings-recovery-hint = Если лист потерян или его видели другие.

settings-recovery-title = Новый лист восстановления

settings-recovery-text = На новом листе будет новый код. Код нынешнего листа сразу перестанет действовать.

settings-recovery-make-button = Создать новый лист

settings-practice-title = Учебный реестр

settings-practice-hint = Второй реестр с вымышленными людьми, чтобы всё попробовать. Ваш реестр это не затронет.

settings-practice-open-hint = Открыт учебный реестр. Ваш реестр это не затрагивает.

settings-practice-make-button = Создать учебный реестр…

settings-practice-open-button = Открыть учебный реестр

settings-practice-lock-hint = Этот реестр заблокируется, а другой спросит свой пароль.

settings-directions-title = Свои направления

settings-directions-hint = Стоят рядом с национальными направлениями в формах, фильтрах и списках.

settings-directions-empty = Пока нет ни одного.

settings-directions-parent = Входит в направление: { $name }

settings-directions-add-button = Добавить направление

settings-direction-title = Новое направление

settings-direction-names-hint = Достаточно одного названия: оно будет стоять на всех трёх языках.

settings-direction-kk-label = Название на казахском

settings-direction-ru-label = Название на русском

settings-direction-en-label = Название на английском

settings-direction-parent-label = Национальное направление, в которое оно входит

settings-direction-parent-none = Нет

settings-direction-added-done = Направление добавлено: { $name }

settings-direction-remove-label = Убрать направление «{ $name }»

settings-direction-removed-done = Направление убрано из списка: { $name }

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

settings-lock-title = Блокировка
