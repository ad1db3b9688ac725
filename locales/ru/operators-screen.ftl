### Операторы на экране: страница тех, кто работает с реестром, и права ролей.

operators-screen-title = Операторы

operators-screen-hint = Каждый входит со своим паролем. Что сделал каждый, видно в журнале действий.

operators-screen-add-button = Добавить оператора

operators-screen-name-column = Имя

operators-screen-role-label = Роль

operators-screen-password-column = Пароль

operators-screen-me-label = вы

operators-screen-seat-set = Задан

operators-screen-seat-missing = Не задан на этом компьютере

operators-screen-more-label = Действия: { $name }

operators-screen-change-button = Изменить имя или роль…

operators-screen-password-button = Задать новый пароль…

operators-screen-leave-button = Закрыть доступ…

operators-screen-add-title = Добавить оператора

operators-screen-add-password-hint = Лучше всего, если новый человек введёт пароль здесь. Если его нет рядом, придумайте первый пароль: после входа он его сменит.

operators-screen-name-label = Имя и фамилия

operators-screen-added-done = Оператор добавлен: { $name }

operators-screen-change-title = Имя и роль

operators-screen-changed-done = Изменено: { $name }

operators-screen-password-title = Новый пароль: { $name }

operators-screen-password-hint = Прежний пароль сразу перестанет действовать. Сообщите новый лично: после входа человек его сменит.

operators-screen-password-run-button = Задать пароль

operators-screen-password-done = Новый пароль задан: { $name }

operators-screen-leave-confirm = Закрыть доступ к реестру: { $name }?

operators-screen-leave-text = Пароль сразу перестанет действовать. Имя останется в истории и в журнале действий.

operators-screen-leave-warning = Сделанная раньше копия папки или резервная копия по-прежнему открывается старым паролем. Заберите флешки и копии.

operators-screen-leave-run-button = Отозвать пароль

operators-screen-left-done = Больше не работает: { $name }

operators-screen-former-title = Ушли

operators-screen-former-day = Дата ухода: { $day }

operators-screen-rights-title = Что может каждая роль

operators-screen-rights-yes = да

operators-screen-rights-no = нет

operators-screen-rights-deed-column = Действие

operators-screen-group-people = Люди

operators-screen-group-lists = Списки и файлы

operators-screen-group-personal = Персональные данные

operators-screen-group-register = Реестр

operators-screen-deed-see-volunteers = Видеть списки и записи; номера частично

operators-screen-deed-see-restricted = Видеть ИИН и телефоны целиком (каждый просмотр записывается)

operators-screen-deed-add-volunteer = Добавлять волонтёров

operators-screen-deed-edit-volunteer = Менять записи

operators-screen-deed-change-status = Менять статус

operators-screen-deed-delete-volunteer = Удалять и возвращать записи

operators-screen-deed-bulk-edit = Менять много записей сразу

operators-screen-deed-import = Импортировать списки из файлов

operators-screen-deed-export = Сохранять в файлы

operators-screen-deed-print = Печатать списки и листы

operators-screen-deed-save-organisation = Менять организации

operators-screen-deed-add-direction = Менять собственные направления

operators-screen-deed-change-settings = Менять настройки реестра

operators-screen-deed-manage-operators = Управлять операторами

operators-screen-deed-renew-recovery = Делать новый лист восстановления

operators-screen-deed-see-audit = Видеть журнал действий

operators-screen-deed-make-backup = Делать и проверять резервные копии

operators-screen-deed-restore = Восстанавливать из резервной копии

operators-screen-deed-erase = Уничтожать данные человека

operators-screen-deed-anonymise = Обезличивать данные человека

operators-screen-deed-block = Блокировать и разблокировать данные

operators-screen-deed-record-consent = Записывать согласия и их отзыв

operators-screen-deed-see-retention = Видеть, чей срок хранения истёк

operators-screen-deed-set-retention = Задавать сроки хранения и собираемые поля

operators-screen-deed-breach-pack = Готовить документы об утечке

operators-screen-deed-undo = Отменять действия

operators-screen-deed-practice = Создавать учебный реестр

operators-screen-here-label = За клавиатурой: { $name }, { $role }

operators-screen-switch-button = Сменить оператора

operators-screen-own-password-button = Сменить мой пароль…

operators-screen-switch-hint = Реестр остаётся открытым. Введённое и не сохранённое пропадёт.

operators-screen-seats-label = Кто за клавиатурой

operators-screen-seat-label = Оператор { $initials }

operators-screen-seats-keys-hint = ← → выбор, затем введите пароль

operators-screen-not-allowed-title = Ваша роль этого не показывает

operators-screen-deed-share-filter = Сохранять фильтры для всех

operators-screen-deed-join-volunteers = Объединять записи одного человека

operators-screen-group-events = Мероприятия и часы

operators-screen-deed-see-events = Видеть мероприятия и их показатели

operators-screen-deed-save-events = Добавлять, менять и удалять мероприятия и смены

operators-screen-deed-assign-people = Вносить людей в списки и смены

operators-screen-deed-mark-people = Отмечать приход и уход

operators-screen-deed-claim-hours = Вносить и исправлять часы

operators-screen-deed-confirm-hours = Подтверждать и отклонять чужие часы

operators-screen-deed-issue-certificates = Выдавать сертификаты и благодарственные письма

operators-screen-deed-sign-in = Открывать реестр и сменять другого оператора

operators-screen-deed-receive-guests = Работать на стойке форума: карточки гостей, сканирование, бейджи
