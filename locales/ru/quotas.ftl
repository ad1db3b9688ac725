### Квоты: сколько гостей категории может быть, у кого есть место и кто ждёт.

quotas-line = { $category }: { $held } из { $people }, ждут: { $waiting }

quotas-of-value = { $held } из { $people }

quotas-waiting-value = ждут: { $waiting }

quotas-setup-label = Не больше

quotas-setup-hint = «Не больше» – число гостей категории; пусто – без ограничения. Кого планируют сверх него, тот ждёт; кто стоит у стойки, того всё равно впускают.

quotas-setup-error = Укажите целое число или оставьте поле пустым.

quotas-title = Места по категориям

quotas-move-up-button =
    { $count ->
        [one] Отдать { $count } свободное место следующему
        [few] Отдать { $count } свободных места следующим
       *[many] Отдать { $count } свободных мест следующим
    }

quotas-moved-done = Место получили: { $names }.

quotas-queue-value = Лист ожидания, № { $place }

quotas-form-waits = Все места этой категории заняты: { $people }. Гость попадёт в лист ожидания.

quotas-form-beyond = Все места этой категории заняты: { $people }. Кто стоит здесь, того всё равно впускают, он будет сверх квоты.

quotas-desk-waited = Гость был в листе ожидания: мест в категории { $people }. Впускаем всё равно.

quotas-waits-done = В листе ожидания: { $name }.

quotas-import-waiting = В листе ожидания
