### Запись: с какого и до какого времени записываются на мероприятие или смену и до какого времени отказываются.

signup-error-backwards = Запись должна заканчиваться позже, чем начинается.

signup-error-not-yet = Запись ещё не началась. Начало: { $day }, { $time }. Укажите, почему людей вносят в список сейчас.

signup-error-over = Запись уже закончилась. Она шла до: { $day }, { $time }. Укажите, почему людей вносят в список сейчас.

signup-form-title = Запись

signup-form-from-label = Запись с

signup-form-until-label = Запись до

signup-form-cancel-label = Отказаться можно до

signup-form-hint = По часам места; поле можно оставить пустым. Вне этого времени координатор может продолжить, указав причину. Отказ после срока считается поздним.

signup-form-shift-hint = Если срок отказа пуст, действует срок мероприятия.

signup-form-shifts-hint = Одинаково для всех этих смен. Если срок отказа пуст, действует срок мероприятия.

signup-form-moment-error = Укажите день и время, например 05.07.2026 09:00.

signup-about-label = Запись

signup-about-both = { $from } – { $until }

signup-about-from = С { $from }

signup-about-until = До { $until }

signup-about-cancel-label = Отказаться можно до

signup-why-title = Сейчас не время записи

signup-why-not-yet = Начало записи: { $when }. Внести людей в список всё же можно, причина сохранится вместе с ними.

signup-why-over = Конец записи: { $when }. Внести людей в список всё же можно, причина сохранится вместе с ними.

signup-why-label = Почему сейчас

signup-why-button = Внести в список

signup-listed-note = Внесение в список вне времени записи: { $words }

signup-standing-late = Поздний отказ

signup-standing-in-time = Отказ вовремя

signup-give-up-label = { $name }: не придёт

signup-gave-up-done = Отказ отмечен: { $name }.

signup-gave-up-late-done = Поздний отказ отмечен: { $name }.

signup-gave-up-at-label = Когда об этом сказано

signup-gave-up-at-hint = Пусто – сейчас. Отказ после срока считается поздним.

signup-kept-title = Обещанные смены

signup-kept-hint = По сменам, которые закончились. Неявка: нет ни прихода, ни часов, и никто не предупреждал. Поздний отказ: после срока отказа.

signup-kept-empty = Закончившихся смен и отказов нет.

signup-kept-no-show = Неявка

signup-kept-late = Поздний отказ

signup-kept-in-time = Отказ вовремя

signup-kept-said = сказано: { $when }

signup-kept-places-label = Места в сменах

signup-kept-no-shows-label = Неявки

signup-kept-late-label = Поздние отказы
