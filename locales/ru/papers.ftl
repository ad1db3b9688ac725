### Бумаги волонтёрской работы: сертификаты, письма, листы, отчёты, календари.

papers-certificate-title = Сертификат волонтёрских часов

papers-certificate-text = Настоящий сертификат подтверждает участие в волонтёрской деятельности.

papers-letter-title = Благодарственное письмо

papers-letter-text = Благодарим Вас за время и заботу, которые Вы подарили людям. Ваш труд помог тем, кто нуждался в поддержке, и без него наши мероприятия не состоялись бы.

papers-attendance-title = Список присутствия

papers-attendance-hint = Отметьте пришедших и впишите время. Потом введите коды отмеченных строк в Birge.

papers-shifts-title = Лист смен

papers-report-title = Отчёт о мероприятии

papers-report-figures-title = Показатели

papers-report-result-title = Результат

papers-report-unofficial-hint = Это рабочий шаблон, а не официальная форма.

papers-record-title = Карточка волонтёра

papers-record-work-title = Волонтёрские часы

papers-record-empty = Часы пока не записаны.

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

papers-error-template = В шаблоне «{ $file }» ошибка в строке { $line }: { $words }. Исправьте строку или уберите файл из папки шаблонов: тогда будет взят встроенный шаблон.

papers-error-not-drawn = Документ не удалось создать. Перезапустите Birge и повторите; если не поможет, отправьте журнал тому, кто дал вам Birge.

papers-error-letter = Знак «{ $sign }» нельзя напечатать: его нет в шрифтах Birge. Замените его в тексте и повторите.
