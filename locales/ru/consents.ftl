### Согласия на обработку персональных данных: состояние, отметка, отзыв.

consents-section-title = Согласия
consents-state-given = есть
consents-state-missing = нет
consents-state-expired = истекло
consents-state-withdrawn = отозвано
consents-state-guardian-missing = родитель: нет
consents-purpose-processing = Обработка данных
consents-purpose-photo = Съёмка
consents-purpose-publication = Публикация имени
consents-purpose-third-parties = Третьи лица
consents-purpose-cross-border = Трансграничная передача
consents-way-paper = На бумаге
consents-way-electronic = Электронно
consents-row-until = до { $day }
consents-row-expired = истекло { $day }
consents-row-withdrawn = отозвано { $day }
consents-section-empty = Согласия нет. Получите его, прежде чем использовать данные.
consents-form-title = Отметить согласие
consents-form-purposes-label = На что дано
consents-form-given-by-label = Кто дал
consents-form-given-by-self = Сам волонтёр
consents-form-guardian-hint = Для несовершеннолетнего сначала добавьте законного представителя.
consents-form-way-label = Как дано
consents-form-reference-label = Бумага
    .placeholder = папка 12, лист 48
consents-form-text-label = Версия текста
consents-form-language-label = Язык текста
consents-form-on-label = Дата
consents-form-until-label = Действует до
consents-form-until-hint = Пусто: до отзыва.
consents-form-save-button = Отметить
consents-form-done = Согласие отмечено.
consents-withdraw-button = Отозвать
consents-withdraw-label = Отозвать: { $purpose }
consents-withdraw-confirm = Записать отзыв согласия: { $name }?
consents-withdraw-hint = С сегодняшнего дня данные для этого не используются. Запись, остальная работа с ней и другие согласия остаются как есть.
consents-withdraw-run-button = Записать отзыв
consents-withdraw-done = Отзыв записан.
consents-error-nothing-stands = Действующего согласия на это нет, отзывать нечего. Посмотрите согласия на странице человека.
consents-error-withdrawal-day = Отзыв действует не раньше дня согласия и не позже сегодняшнего дня. Исправьте дату.
consents-error-days = Согласие начинается не позже сегодняшнего дня и кончается не раньше, чем началось. Исправьте даты.

consents-sheet-title = Согласие на сбор и обработку персональных данных
consents-sheet-minor-subtitle = даёт законный представитель несовершеннолетнего
consents-sheet-operator-label = Кто обрабатывает данные
consents-sheet-bin-label = БИН (если есть)
consents-sheet-responsible-label = Ответственный за персональные данные
consents-sheet-person-label = Я, фамилия, имя, отчество
consents-sheet-child-label = Фамилия, имя, отчество несовершеннолетнего
consents-sheet-birth-label = Дата рождения
consents-sheet-relation-label = Кем приходится несовершеннолетнему
consents-sheet-phone-label = Телефон
consents-sheet-adult-gives = по своей воле даю согласие на сбор и обработку моих персональных данных на изложенных ниже условиях.
consents-sheet-minor-gives = как законный представитель, по своей воле даю согласие на сбор и обработку персональных данных названного выше несовершеннолетнего, а также моих имени и телефона на изложенных ниже условиях.
consents-sheet-purposes-title = 1. Цели
consents-sheet-purposes-text = Учёт в качестве волонтёра; приглашение на мероприятия и связь; выбор работы, подходящей по возрасту, месту, направлению и навыкам; безопасность, инструктажи и соблюдение правил для несовершеннолетних; учёт волонтёрской работы и выдача документов о ней; отчёты с числами без имён.
consents-sheet-data-title = 2. Данные
consents-sheet-data-text = Собираются следующие данные:
consents-sheet-actions-title = 3. Действия с данными
consents-sheet-actions-text = Сбор, запись, хранение, изменение, использование, блокирование, обезличивание и уничтожение. Данные хранятся на территории Республики Казахстан, в зашифрованном виде, на компьютерах организации.
consents-sheet-term-title = 4. Срок
consents-sheet-term-text = Согласие действует до отзыва или до указанного здесь дня. После окончания волонтёрской работы данные хранятся ограниченный срок (лет: { $years }), затем уничтожаются или обезличиваются.
consents-sheet-until-label = Действует до (если срок установлен)
consents-sheet-separate-title = 5. Отдельные разрешения
consents-sheet-separate-text = Отметьте каждую строку. Без отметки разрешения нет.
consents-sheet-third-parties-text = Передача данных третьим лицам: организаторам и партнёрам мероприятий, в которых я участвую
consents-sheet-third-parties-minor-text = Передача данных третьим лицам: организаторам и партнёрам мероприятий, в которых участвует несовершеннолетний
consents-sheet-third-parties-who = Кому
consents-sheet-cross-border-text = Трансграничная передача данных: для мероприятий с иностранными организаторами
consents-sheet-publication-text = Публикация имени в общедоступных источниках: благодарности, списки участников, отчёты
consents-sheet-photo-text = Фото- и видеосъёмка на мероприятиях и использование снимков в новостях и отчётах
consents-sheet-yes = да
consents-sheet-no = нет
consents-sheet-withdrawal-title = 6. Отзыв
consents-sheet-withdrawal-text = Согласие можно отозвать в любое время, письменно, через ответственного за персональные данные. Данные сразу блокируются, затем уничтожаются или обезличиваются, если закон не требует их хранить. Человек вправе узнать, какие его данные хранятся, и потребовать исправить, заблокировать или уничтожить их.
consents-sheet-signature-label = Подпись
consents-sheet-date-label = Дата
consents-sheet-taken-label = Согласие принял (имя, подпись)
consents-sheet-version = Версия текста: { $version }. Закон Республики Казахстан «О персональных данных и их защите» от 21.05.2013 № 94-V.

consents-state-other-ground = другое основание
consents-form-data-label = Перечень данных
consents-form-data-hint =
    { $count ->
        [one] Как на подписанном листе: имя и ещё { $count } поле.
        [few] Как на подписанном листе: имя и ещё { $count } поля.
        [many] Как на подписанном листе: имя и ещё { $count } полей.
       *[other] Как на подписанном листе: имя и ещё { $count } поля.
    }
consents-form-third-parties-label = Каким третьим лицам
consents-form-abroad-label = В какие страны
consents-terms-fact = Условия согласия
consents-terms-count =
    { $count ->
        [one] { $count } поле данных
        [few] { $count } поля данных
        [many] { $count } полей данных
       *[other] { $count } поля данных
    }
consents-record-show-button = Что подписано
consents-record-show-label = Что подписано: { $purpose }
consents-record-title = Запись о согласии
consents-record-person-label = Субъект персональных данных
consents-record-text-label = Версия и язык текста
consents-record-purposes-label = Цели
consents-record-data-label = Перечень данных
consents-record-data-unknown = не записан: согласие внесено до того, как перечень стал храниться; см. подписанный лист
consents-record-term-label = Срок
consents-record-term-open = до отзыва
consents-record-third-parties-label = Передача третьим лицам
consents-record-abroad-label = Трансграничная передача
consents-record-publication-label = Публикация имени
consents-record-photo-label = Фото- и видеосъёмка
consents-record-given-label = Дано
consents-record-given-self = самим субъектом
consents-record-taken-label = Принято
consents-record-on-label = Дата
consents-record-way-label = Способ
consents-record-withdrawn-label = Отозвано
consents-record-withdrawn-none = нет
consents-record-foot = Здесь то, что внесено в базу. Подписанный текст – лист указанной версии.
consents-record-file = Запись о согласии
