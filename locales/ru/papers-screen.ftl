### Документы: вкладка мероприятия, карточка волонтёра, проверка сертификата.

papers-screen-tab = Документы

papers-screen-language-label = Язык документов

papers-screen-show-check = Открыть после сохранения

papers-screen-sheets-title = Листы и отчёт

papers-screen-attendance-hint = Строки с кодами для отметок и подписей.

papers-screen-shift-label = Список присутствия для

papers-screen-whole-event = Всё мероприятие

papers-screen-shifts-hint = Кто, когда и где работает, с телефонами.

papers-screen-report-hint = Люди, часы, смены и результат.

papers-screen-calendar-file = Календарь

papers-screen-calendar-hint = Мероприятие и его смены для телефона (.ics).

papers-screen-calendar-button = Файл календаря…

papers-screen-save-button = Сохранить…

papers-screen-save-label = Сохранить: { $paper }

papers-screen-saved-done = Сохранено: «{ $path }».

papers-screen-issued-done = Выдано документов: { $count }. Файл: «{ $path }».

papers-screen-people-title = Сертификаты и письма

papers-screen-kind-label = Документ

papers-screen-kind-hours = Сертификат часов

papers-screen-kind-thanks = Благодарственное письмо

papers-screen-from-label = Период с

papers-screen-until-label = Период по

papers-screen-day-error = Введите день так: 05.07.2026.

papers-screen-period-error = Последний день раньше первого. Поменяйте их местами.

papers-screen-name-column = Волонтёр

papers-screen-hours-column = Часы

papers-screen-given-column = Уже выдан

papers-screen-pick-all-label = Выбрать всех

papers-screen-issue-button = Выдать ({ $count })…

papers-screen-none-title = Подтверждённых часов пока нет

papers-screen-none-hint = Подтвердите часы на вкладке «Часы»: после этого здесь выдают сертификаты и письма.

papers-screen-person-title = Документы

papers-screen-person-empty = Сертификатов и писем пока не выдавали.

papers-screen-record-button = Карточка волонтёра…

papers-screen-reprint-button = Напечатать ещё раз…

papers-screen-reprint-label = Напечатать ещё раз: { $number }

papers-screen-give-button = Выдать сертификат…

papers-screen-give-title = Сертификат или письмо

papers-screen-give-run-button = Выдать…

papers-screen-check-button = Проверить сертификат

papers-screen-check-text-label = Код или номер

papers-screen-check-text-hint = Отсканируйте QR-код или вставьте его текст. Номер без кода ищется в этом реестре.

papers-screen-check-compare-title = Сверить с бумагой

papers-screen-check-name-label = Имя на бумаге

papers-screen-check-hours-label = Часы на бумаге

papers-screen-check-hours-hint = 62 или 62:30

papers-screen-check-hours-error = Введите часы так: 62 или 62:30.

papers-screen-check-run-button = Проверить

papers-screen-check-open-button = Открыть волонтёра

papers-screen-key-file = Ключ Birge

papers-screen-key-hint = По вашему ключу другие проверяют ваши сертификаты; по их ключу вы проверяете выданное ими.

papers-screen-key-save-button = Сохранить наш ключ…

papers-screen-key-trust-button = Добавить ключ…

papers-screen-templates-title = Шаблоны документов

papers-screen-templates-hint = Чтобы изменить вид документа, возьмите копию его шаблона и правьте её как текст. С этого момента документы печатаются по копии.

papers-screen-templates-guests = Списки гостей

papers-screen-template-own = встроенный, версия { $version }, { $date }

papers-screen-template-edited = ваша копия, версия { $version }, { $date }

papers-screen-template-behind = Встроенный шаблон с тех пор изменился: версия { $version }, { $date }. Сравните их.

papers-screen-template-edit-button = Изменить копию

papers-screen-template-edit-label = Изменить копию: { $paper }

papers-screen-template-show-button = Показать копию

papers-screen-template-show-label = Показать копию: { $paper }

papers-screen-template-back-button = Вернуть встроенный

papers-screen-template-back-label = Вернуть встроенный: { $paper }

papers-screen-template-edit-done = Копия для правки: «{ $path }».

papers-screen-template-back-done = Снова используется встроенный шаблон. Ваша копия хранится как «{ $file }».

papers-screen-person-grades = Основание: { $shares }
