### Бумаги волонтёрской работы: сертификаты, письма, листы, отчёты, календари.

papers-certificate-title = Сертификат волонтёрских часов

papers-certificate-text = Настоящий сертификат подтверждает участие в волонтёрской деятельности.

papers-letter-title = Благодарственное письмо

papers-letter-text = Благодарим Вас за время и заботу, которые Вы подарили людям. Ваш труд помог тем, кто нуждался в поддержке, и без него наши мероприятия не состоялись бы.

papers-attendance-title = Список присутствия

papers-attendance-hint = Отметьте пришедших и впишите время. Потом введите коды отмеченных строк в Birge.

papers-shifts-title = Лист смен

papers-shifts-missing = Ещё требуется: { $count }

papers-shifts-reserve = Резерв

papers-shifts-nobody = Не состоится

papers-shifts-unfilled = Пока никто не назначен

papers-shifts-none = Смены не запланированы

papers-report-title = Отчёт о мероприятии

papers-report-figures-title = Показатели

papers-report-result-title = Результат

papers-report-unofficial-hint = Это рабочий шаблон, а не официальная форма.

papers-record-title = Карточка волонтёра

papers-record-work-title = Волонтёрские часы

papers-record-empty = Часы пока не записаны.

papers-record-printed = Распечатано: { DATETIME($day) }, { $who }

papers-number-label = Номер

papers-volunteer-label = Волонтёр

papers-period-label = Период

papers-hours-label = Подтверждено часов

papers-event-column = Мероприятие

papers-day-column = Дата

papers-time-column = Часы

papers-state-column = Состояние

papers-row-column = №

papers-code-column = Код

papers-name-column = Фамилия, имя, отчество

papers-came-column = Время прихода

papers-left-column = Время ухода

papers-role-column = Роль в смене

papers-phone-column = Телефон

papers-issued-label = Дата выдачи

papers-signature-label = Подпись

papers-stamp-label = М. П.

papers-coordinator-label = Координатор

papers-check-hint = Birge проверяет этот код без интернета.

papers-more = Ещё мероприятий: { $count }

papers-hours-whole = { $hours } ч

papers-hours-minutes =
    { $hours ->
        [0] { $minutes } мин
       *[other] { $hours } ч { $minutes } мин
    }

papers-when-label = Время

papers-place-label = Место

papers-organiser-label = Организатор

papers-directions-label = Направления

papers-body-label = Государственный орган

papers-request-label = Запрос

papers-confirmation-label = Подтверждение

papers-state-label = Состояние

papers-online = Онлайн

papers-place-now = { $then } (ныне { $now })

papers-figure-listed = Волонтёров в списке

papers-figure-came = Пришло волонтёров

papers-figure-came-means = Каждый человек один раз, при хотя бы одной отметке.

papers-figure-confirmed = Подтверждено часов

papers-figure-confirmed-means = Подтверждены не тем, кто их заявил.

papers-figure-worth = Стоимость подтверждённых часов, оценка

papers-figure-waiting = Часы, ожидающие подтверждения

papers-figure-shifts = Смены

papers-figure-helped = Помощь получили

papers-figure-helped-estimated = Оценка; обращения, а не отдельные люди.

papers-figure-helped-counted = Обращения, а не отдельные люди.

papers-total-confirmed = Всего подтверждено

papers-total-waiting = Ожидает подтверждения

papers-hours-confirmed = Подтверждено

papers-hours-claimed = Ожидает подтверждения

papers-hours-rejected = Отклонено

papers-work-beside = Работа вне мероприятий

papers-error-template = В шаблоне «{ $file }» ошибка в строке { $line }: { $words }. Исправьте строку или уберите файл из папки шаблонов: тогда будет взят встроенный шаблон.

papers-error-template-unreadable = Шаблон «{ $file }» не читается. Сохраните его как текст UTF-8 или уберите из папки шаблонов.

papers-error-not-drawn = Документ не удалось создать. Перезапустите Birge и повторите; если не поможет, отправьте журнал тому, кто дал вам Birge.

papers-error-letter = Знак «{ $sign }» нельзя напечатать: его нет в шрифтах Birge. Замените его в тексте и повторите.

papers-error-nobody = Никто не выбран, печатать нечего. Выберите хотя бы одного человека.

papers-error-no-hours = За этот период нет подтверждённых часов, удостоверять нечего. Сначала подтвердите часы или выберите другой период.

papers-error-missing = Этой записи больше нет в реестре. Обновите список и выберите снова.

papers-error-numbers-over = На этом компьютере номера сертификатов на год закончились. Напечатайте сертификат на другом компьютере.

papers-error-no-plan = У мероприятия ещё нет времени, в календарь заносить нечего. Укажите, когда оно проходит.

papers-check-unreadable = Это не код сертификата, или в нём неверный знак. Отсканируйте QR-код ещё раз с латинской раскладкой клавиатуры.

papers-check-foreign = Сертификат { $number } не подписан никем из тех, кому доверяет этот реестр. Попросите у организации, указанной на бумаге, файл ключа и добавьте его; до этого не полагайтесь на бумагу.

papers-check-genuine = Сертификат { $number } подлинный. Подписано: { $organisation }.

papers-check-signed = Код сертификата { $number } подлинный. Подписано: { $organisation }. Введите имя, часы и период с бумаги, чтобы убедиться, что их не изменили.

papers-check-name-changed = Имя не то, что подписано под номером { $number }. Сверьте буквы; если они как на бумаге, бумагу изменили.

papers-check-hours-changed = Часы не те, что подписаны под номером { $number }. Если так стоит на бумаге, её изменили: не принимайте её.

papers-check-period-changed = Период не тот, что подписан под номером { $number }. Если так стоит на бумаге, её изменили: не принимайте её.

papers-check-given = Сертификат { $number } выдан этим реестром.

papers-check-not-issued = Этот реестр не выдавал сертификат с номером { $number }. Сверьте номер с бумагой.

papers-key-unreadable = «{ $file }» – не файл ключа Birge. Попросите организацию сохранить ключ ещё раз.

papers-fact = Сертификат

papers-check-issued = Выдан этим реестром: { $name }, { $hours }, { DATETIME($day) }.

papers-key-saved = Ключ сохранён: «{ $file }». Передайте его тем, кто будет проверять ваши сертификаты; он не секретный.

papers-key-trusted = Теперь можно проверять сертификаты этой организации: { $organisation }.

papers-done = Записано: «{ $file }» ({ $count }).

papers-error-write = Файл «{ $file }» не удалось записать. Выберите другую папку или освободите место.
