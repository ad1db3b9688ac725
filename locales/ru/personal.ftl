### Настройки, персональные данные: тексты согласий, собираемые поля, сроки хранения, ежегодный просмотр, бумаги после утечки.

personal-page-title = Персональные данные
personal-responsible-missing = Ответственный за персональные данные не указан. Его имя стоит в текстах согласий: введите его в настройках.

personal-sheets-title = Тексты согласий
personal-sheets-hint = Версия { $version }. Распечатайте, дайте подписать и отметьте согласие в карточке.
personal-sheets-adult-label = Для совершеннолетнего
personal-sheets-minor-label = Для несовершеннолетнего, через законного представителя
personal-sheets-save-button = Сохранить в PDF
personal-sheets-file = Согласие

personal-consents-title = Какие согласия нужно получить
personal-consents-empty = В этом списке никого нет.
personal-consents-until = действует до { $day }

personal-fields-title = Собираемые поля
personal-fields-hint = Собирайте только то, что нужно для работы. Выключенное поле не спрашивается, не принимается из списков и не выгружается. Введённое раньше остаётся скрытым.
personal-fields-field-column = Поле
personal-fields-purpose-column = Цель
personal-fields-collected-column = Собирается
personal-fields-collected-yes = да
personal-fields-collected-no = нет
personal-fields-print-button = Перечень в PDF
personal-fields-save-button = Сохранить поля
personal-fields-done = Поля сохранены.
personal-fields-sheet-title = Перечень персональных данных, необходимый и достаточный для выполнения задач организации
personal-fields-sheet-law = Закон Республики Казахстан «О персональных данных и их защите» от 21.05.2013 № 94-V, статья 25
personal-fields-sheet-approved = Утверждаю
personal-fields-sheet-file = Собираемые поля

personal-field-name = Фамилия, имя, отчество
personal-field-former-names = Прежние имена
personal-field-iin = Индивидуальный идентификационный номер (ИИН)
personal-field-phones = Телефоны
personal-field-emails = Адреса электронной почты
personal-field-residence = Регион и район проживания
personal-field-tags = Метки организации
personal-field-joined = Дата вступления
personal-field-emergency = Контакт на экстренный случай
personal-field-guardians = Законные представители: имя, степень родства, телефон
personal-field-contracts = Договоры
personal-field-briefings = Инструктажи
personal-field-consents = Согласия и их отзыв

personal-purpose-identify = различать людей и обращаться к ним
personal-purpose-abroad = пропуска и бейджи на международных мероприятиях
personal-purpose-badge = печать бейджей
personal-purpose-age = правила для несовершеннолетних, возрастные группы в отчётах
personal-purpose-reports = числа в отчётах
personal-purpose-document = сверка с документом, оформление документов
personal-purpose-contact = приглашения, изменения планов, звонки
personal-purpose-assign = выбор работы по месту, направлению и навыкам
personal-purpose-clothing = выдача одежды
personal-purpose-safety = помощь при несчастном случае
personal-purpose-guardian = согласие законного представителя несовершеннолетнего
personal-purpose-contract = согласованные расходы и обязанности
personal-purpose-briefing = подтверждение инструктажа
personal-purpose-law = подтверждение законности обработки
personal-purpose-seniority = стаж волонтёрской работы
personal-purpose-notes = договорённости, для которых нет другого поля

personal-retention-title = Сроки хранения
personal-retention-hint = Само ничего не удаляется. Раз в год просматривайте список людей, у которых срок истёк.
personal-retention-volunteers-label = Волонтёры: лет после переноса в архив
personal-retention-applicants-label = Кандидаты: месяцев после последнего изменения
personal-retention-guests-label = Гости форумов: месяцев после последнего мероприятия
personal-retention-backups-label = Резервные копии: дней
personal-retention-audit-hint = У журнала действий срока нет: каждая запись подтверждает предыдущие, поэтому убрать отдельные записи нельзя. Он хранится столько же, сколько реестр, и имён в нём нет.
personal-retention-save-button = Сохранить сроки
personal-retention-done = Сроки сохранены.
personal-error-retention = Срок хранения – не меньше 1 и не больше 75 лет, 120 месяцев или 3650 дней. Исправьте число.

personal-review-title = Ежегодный просмотр
personal-review-empty = Ни у кого срок хранения не истёк.
personal-review-never = Ещё не просматривали
personal-review-last = Последний просмотр: { $day }
personal-review-since-column = С какого дня
personal-review-proposal-column = Предлагается
personal-review-anonymise = обезличить
personal-review-erase = уничтожить
personal-review-run-button = Выполнить
personal-review-seen-button = Записать просмотр
personal-review-done = Просмотр записан в журнал действий.

personal-blocked-title = Заблокированные
personal-blocked-empty = Ничьи данные не заблокированы.
personal-ended-title = Уничтоженные и обезличенные
personal-ended-empty = Ещё ничего не уничтожено и не обезличено.
personal-ended-erased = уничтожены
personal-ended-anonymised = обезличены

personal-breach-title = Утечка данных
personal-breach-hint = Если данные потеряны или украдены, уполномоченный орган нужно уведомить в течение одного рабочего дня с момента обнаружения. В пакете – список пострадавших и титульный лист со всем, что должно быть в уведомлении.
personal-breach-source-label = Что потеряно
personal-breach-source-register = Ноутбук с этим реестром
personal-breach-source-backup = Резервная копия
personal-breach-source-export = Выгруженный файл
personal-breach-found-label = Обнаружено
personal-breach-due = Уведомить до: { $due }
personal-breach-overdue = Срок истёк: { $due }. Отправьте уведомление немедленно.
personal-breach-due-hint = Выходные, праздники по закону и дни, внесённые на странице «Рабочие дни», не считаются.
personal-breach-counted-title = Дни в этом сроке
personal-breach-counted-none = Праздников в этом сроке нет.
personal-breach-counted-day = { $day }: { $what }
personal-breach-days-button = Внести переносы правительства
personal-breach-circumstances-label = Что произошло
personal-breach-measures-label = Принятые меры
personal-breach-contact-label = Телефон или почта ответственного
personal-breach-password-label = Пароль копии
personal-breach-save-button = Собрать пакет
personal-breach-progress = Сбор списка пострадавших…
personal-breach-done =
    { $count ->
        [one] Пакет сохранён: { $count } пострадавший.
        [few] Пакет сохранён: { $count } пострадавших.
        [many] Пакет сохранён: { $count } пострадавших.
       *[other] Пакет сохранён. Пострадавших: { $count }.
    }
personal-error-responsible-missing = В уведомлении нужно назвать ответственного за персональные данные. Введите его имя в настройках.
personal-error-contact-missing = В уведомлении нужно указать, как связаться с ответственным. Введите телефон или почту.
personal-error-measures-missing = В уведомлении нужно назвать принятые меры. Опишите их одним предложением.
personal-error-found = Время обнаружения ещё не наступило. Проверьте дату и время.
personal-error-no-export = Это действие журнала – не выгрузка. Выберите выгрузку.
personal-error-not-collected = Организация не собирает это поле, поэтому заполнить его нельзя. Включить поле может ответственный за персональные данные в настройках.
personal-breach-file = Утечка данных
personal-breach-cover-title = Уведомление о нарушении безопасности персональных данных
personal-breach-cover-to = В уполномоченный орган Республики Казахстан в сфере защиты персональных данных
personal-breach-cover-organisation-label = Собственник базы
personal-breach-cover-responsible-label = Ответственный за персональные данные
personal-breach-cover-people-label = Пострадавшие
personal-breach-cover-people = { $count }. Список с полным именем, ИИН и номером мобильного телефона – в файле «{ $file }».
personal-breach-cover-export = Строк в выгруженном файле: { $rows }. В списке названы люди, которые сейчас отвечают записанному отбору.
personal-breach-cover-named = В выгруженном файле строк: { $rows }. В списке именно те люди, которые были в файле.
personal-breach-cover-gone =
    { $count ->
        [one] Данные ещё { $count } человека из файла с тех пор уничтожены или обезличены, назвать его нельзя.
        [few] Данные ещё { $count } человек из файла с тех пор уничтожены или обезличены, назвать их нельзя.
        [many] Данные ещё { $count } человек из файла с тех пор уничтожены или обезличены, назвать их нельзя.
       *[other] Данные ещё { $count } человека из файла с тех пор уничтожены или обезличены, назвать их нельзя.
    }
personal-breach-cover-text = В отборе был и поисковый текст, он не записан: в списке может быть больше людей, чем в файле.
personal-breach-cover-data-label = Данные
personal-breach-cover-sealed = Данные были зашифрованы (XChaCha20-Poly1305); пароль, насколько известно, вместе с ними не утерян.
personal-breach-cover-made-label = Составлено
