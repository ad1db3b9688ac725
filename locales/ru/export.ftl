### Экспорт: записи становятся файлом для других программ.

export-number-column = №

export-surname-column = Фамилия

export-given-column = Имя

export-patronymic-column = Отчество

export-latin-column = Имя латиницей

export-birth-date-column = Дата рождения

export-sex-column = Пол

export-iin-column = ИИН

export-phone-column = Телефон

export-other-phones-column = Другие телефоны

export-email-column = Электронная почта

export-region-column = Регион

export-district-column = Район

export-directions-column = Направления

export-organisation-column = Организация

export-status-column = Статус

export-joined-column = Дата вступления

export-consent-column = Согласие

export-tags-column = Метки

export-note-column = Примечание

export-volunteers-sheet = Волонтёры

export-error-file-open = Файл открыт в другой программе. Закройте его там и сохраните снова.

export-error-no-right = В эту папку сохранять нельзя. Выберите другую папку.

export-error-not-written = Файл не удалось записать. Проверьте, подключён ли диск или флешка, и сохраните снова или выберите другую папку.

export-error-too-many-rows = На листе помещается не больше строк: { $limit }. Выгрузите список в CSV или сузьте его фильтрами.

export-error-cancelled = Выгрузка отменена. Файл не создан.

export-about-sheet = О списке

export-about-organisation = Организация

export-about-who = Кто выгрузил

export-about-when = Когда

export-about-filter = Фильтр
export-about-blocked = Не вошли, данные заблокированы

export-name-column = ФИО

export-about-text = Поиск

export-about-everybody = Все

export-error-no-columns = В списке нет столбцов. Выберите хотя бы один.

export-language-label = Язык файла

export-columns-label = Столбцы

export-columns-screen = Как на экране: { $count }

export-columns-all = Все: { $count }

export-numbers-label = ИИН и телефоны полностью
    .hint = Иначе только последние четыре цифры.

export-format-pdf = PDF для печати
    .hint = A4, заголовки столбцов и номер страницы на каждой странице.

export-paper-lacking = □ – здесь стоит знак, которого нет в шрифтах для печати. В файле XLSX он есть. Строки: { $rows }
