### Квоталар: бір санатта қанша қонақ болуы мүмкін, кімнің орны бар, кім күтеді.

quotas-line = { $category }: { $held } / { $people }, күтетіні: { $waiting }

quotas-of-value = { $held } / { $people }

quotas-waiting-value = күтетіні: { $waiting }

quotas-setup-label = Ең көбі

quotas-setup-hint = «Ең көбі» – санаттағы қонақтар саны; бос болса, шек жоқ. Одан артық жоспарланған қонақ күтеді; үстел алдында тұрған қонақ бәрібір кіреді.

quotas-setup-error = Бүтін сан жазыңыз не өрісті бос қалдырыңыз.

quotas-title = Санаттар бойынша орындар

quotas-move-up-button = Бос { $count } орынды кезектегіге беру

quotas-moved-done = Орын берілді: { $names }.

quotas-queue-value = Күту тізімінде, № { $place }

quotas-form-waits = Бұл санаттың барлық орны толған: { $people }. Қонақ күту тізіміне түседі.

quotas-form-beyond = Бұл санаттың барлық орны толған: { $people }. Осында тұрған қонақ бәрібір кіреді, ол квотадан тыс саналады.

quotas-desk-waited = Қонақ күту тізімінде болған: санаттағы орын саны { $people }. Бәрібір кіреді.

quotas-waits-done = Күту тізімінде: { $name }.

quotas-import-waiting = Күту тізімінде
