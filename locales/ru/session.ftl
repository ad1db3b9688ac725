### Сеанс: вход, забытый пароль.

session-repeat-label = Повторите пароль

session-repeat-match = Совпадает

session-repeat-error = Пароли различаются. Введите ещё раз.

session-strength-short = Слишком короткий

session-strength-weak = Слабый

session-strength-fair = Хороший

session-strength-strong = Надёжный

session-recovery-code-label = Код восстановления

session-recovery-save-button = Сохранить лист

session-recovery-saved = Сохранено: { $path }. Напечатайте лист и удалите файл.

session-recovery-confirm = Лист напечатан или код записан, и он читается

session-unlock-title = Откройте реестр

session-register-label = Реестр

session-practice-label = Учебный реестр

session-practice-button = Попробовать на вымышленных людях…

session-practice-title = Учебный реестр

session-practice-hint = Второй реестр с вымышленными людьми ({ $count }), чтобы всё попробовать. Ваш реестр останется как есть.

session-practice-operator-label = Ваше имя

session-practice-password-label = Пароль учебного реестра

session-practice-make-button = Создать и открыть

session-password-label = Пароль

session-unlock-button = Открыть

session-unlocking-progress = Открывается…

session-forgotten-button = Забыли пароль?

session-recover-title = Возьмите лист восстановления

session-recover-hint = Введите код с листа и придумайте новый пароль. После этого будет создан новый лист.

session-code-label = Код восстановления

session-code-hint = Регистр букв, пробелы и дефисы не важны.

session-new-password-label = Новый пароль

session-recover-button = Открыть и сменить пароль

session-new-sheet-title = Напечатайте новый лист

session-new-sheet-hint = Прежний код больше не действует. Уничтожьте старый лист.

session-locked-notice = Заблокировано: за клавиатурой никого не было. Всё сохранённое на месте.

session-owner-label = Чей пароль обновить

session-owner-hint = Код верный. У реестра несколько владельцев; пароли остальных останутся.
