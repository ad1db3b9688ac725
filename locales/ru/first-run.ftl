### Первый запуск.

first-run-step-label = Шаг { $step } из { $total }

first-run-language-label = Язык

first-run-language-title = Выберите язык

first-run-language-hint = Его можно сменить в любое время.

first-run-organisation-label = Организация

first-run-organisation-title = Назовите организацию

first-run-organisation-hint = Подойдёт и незарегистрированная группа волонтёров.

first-run-name-label = Название организации

first-run-region-label = Регион

first-run-region-none = Вся страна

first-run-operator-label = Ваше имя

first-run-operator-hint = Оно стоит в истории рядом с каждым изменением, сделанным здесь.

first-run-password-label = Пароль

first-run-password-title = Придумайте пароль

first-run-password-hint = Фраза из четырёх слов надёжна и легко запоминается.

first-run-creating-progress = Реестр создаётся…

first-run-recovery-label = Лист восстановления

first-run-recovery-title = Напечатайте лист

first-run-recovery-hint = Если пароль забудут, реестр откроет только этот код. Храните лист в сейфе.

first-run-start-label = Начало

first-run-start-title = С чего начать?

first-run-start-hint = Реестр готов. Ничто не уходит с этого компьютера само.

first-run-start-import-title = С готового списка

first-run-start-import-hint = Таблица Excel или файл CSV. Каждая строка проверяется до записи.

first-run-start-empty-title = С пустого реестра

first-run-start-empty-hint = Добавляйте людей по одному. Достаточно имени.

first-run-start-practice-title = С учебного реестра

first-run-start-practice-hint = Второй реестр с вымышленными людьми ({ $count }), чтобы всё попробовать. Ваш останется пустым и подождёт.

first-run-practice-progress = Учебный реестр заполняется…
