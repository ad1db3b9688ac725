### Терезе: барлық экранның жиегі.

window-skip-button = Негізгі мазмұнға өту

window-sections-label = Негізгі бөлімдер

window-today-label = Бүгін

window-volunteers-label = Волонтерлер

window-events-label = Іс-шаралар

window-organisations-label = Ұйымдар

window-settings-label = Баптаулар

window-attention-label = Назар аудару керек: { $count }

window-language-label = Терезе тілі

window-language-kk = Қазақша

window-language-ru = Русский

window-language-en = English

window-language-kk-short = ҚАЗ

window-language-ru-short = РУС

window-language-en-short = ENG

window-tagline-label = бірге · вместе · together

window-saved-label = Осы компьютерде сақталды

window-only-here-label = басқа жерде көшірмесі әзірге жоқ

window-practice-label = Жаттығу тізілімі: адамдардың бәрі ойдан шығарылған

window-practice-leave-button = Өз тізіліміме өту

window-command-practice = Жаттығу тізілімін ашу

window-lock-button = Құлыптау

window-notices-label = Хабарландырулар

window-undone-kept = Әрекет кері қайтарылды. Кейін өзгергендіктен, сол күйі қалды: { $fields }.

window-undone-stayed = Әрекет кері қайтарылды. Қосылғаннан кейін өзгертілгендіктен, { $count } жазба сол күйі қалды.

window-search-button = Бәрінен іздеу

window-search-title = Бәрінен іздеу

window-search-hint = Адам, ұйым немесе әрекет

window-search-people-title = Адамдар

window-search-organisations-title = Ұйымдар

window-search-commands-title = Әрекеттер

window-search-none = «{ $text }» бойынша ештеңе табылмады. Жазылуын тексеріңіз немесе әріп санын азайтыңыз.

window-search-all-button = Табылған адамдардың бәрі: { $count }

window-search-keys-hint = ↑ ↓ – таңдау, Enter – ашу, Esc – жабу

window-command-add-volunteer = Волонтер қосу

window-command-add-organisation = Ұйым қосу

window-command-import = Файлдан тізім импорттау

window-command-light = Ашық тақырып

window-command-dark = Қараңғы тақырып

window-command-password = Құпиясөзді өзгерту

window-nowhere-title = Мұндай экран жоқ

window-nowhere-hint = Ол бағдарламаның басқа нұсқасында болған шығар. Бірінші экранға өтіңіз.

window-nowhere-button = «Бүгін» бөліміне өту

window-start-broken-title = { -birge } бағдарламасы іске қосылмады

window-settings-pages-label = Баптаулар беттері

window-settings-general-label = Жалпы
