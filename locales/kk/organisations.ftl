### Ұйымдар, топтар және мемлекеттік органдар.

organisations-page-title = Ұйымдар

organisations-add-button = Ұйым қосу

organisations-search-hint = Атауы, БСН немесе байланысы

organisations-search-label = Ұйымдардан іздеу

organisations-kind-all = Барлығы

organisations-kind-group = Топ

organisations-kind-organisation = Ұйым

organisations-kind-state-body = Мемлекеттік орган

organisations-name-column = Атауы

organisations-kind-column = Түрі

organisations-bin-column = { -bin }

organisations-region-column = Өңірі

organisations-contact-column = Байланысы

organisations-volunteers-column = Волонтерлер

organisations-volunteers-label = { $count } волонтерді ашу: «{ $name }»

organisations-edit-label = Өзгерту: «{ $name }»

organisations-empty-title = Әзірге ұйым жоқ

organisations-empty-hint = Волонтерлер келетін топты, мектепті немесе мекемені қосыңыз.

organisations-none-title = «{ $text }» бойынша ештеңе табылмады

organisations-none-hint = Жазылуын тексеріңіз немесе барлық түрін таңдаңыз.

organisations-new-title = Жаңа ұйым

organisations-edit-title = Ұйым

organisations-form-kind-label = Түрі

organisations-form-name-label = Атауы

organisations-form-bin-label = { -bin }

organisations-form-bin-hint = Тіркелген болса, 12 цифр

organisations-form-region-label = Өңірі

organisations-form-region-none = Көрсетілмеген

organisations-form-contact-label = Байланысы

organisations-form-contact-hint = Кімге қоңырау шалу керек және нөмірі

organisations-form-notes-label = Ескертпелер

organisations-delete-button = Жою

organisations-delete-title = «{ $name }» ұйымын жою керек пе?

organisations-delete-confirm = Ұйым тізімдерден алынады. { $count } волонтер тізілімде қалады. Мұны болдырмауға болады.

organisations-delete-confirm-none = Ұйым тізімдерден алынады. Мұны болдырмауға болады.

organisations-added-done = Ұйым қосылды: { $name }

organisations-saved-done = Ұйым сақталды: { $name }

organisations-deleted-done = Ұйым жойылды: { $name }
