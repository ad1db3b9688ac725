### Табло: іс-шарада бәрі көретін экран.

wall-open-button = Табло

wall-open-hint = Екінші экранда не осы экранда ашылады; Esc жабады. Бағдарлама құлыпталса, табло қалады, бірақ есімдер көрсетілмейді.

wall-opened = Табло ашылды. Бағдарлама құлыпталса, табло қалады, бірақ есімдер көрсетілмейді.

wall-closed = Табло жабылды.

wall-error-not-opened = Табло ашылмады. Басқа терезелерді жауып, қайталап көріңіз.

wall-now-title = Қазір

wall-next-title = Келесі

wall-now-empty = Қазір ауысым жоқ

wall-next-empty = Алдағы 3 сағатта ештеңе басталмайды

wall-here-value = Осында: { $here } / { $expected }

wall-held-value = Тағайындалғаны: { $held }

wall-missing-value = { $count } адам жетпейді

wall-complete = Бәрі орнында

wall-filled = Бос орын қалмады

wall-missing-label = Келмеді

wall-late-label = Кешігіп жатыр

wall-left-label = Кетті

wall-in-label = Осында

wall-expected-label = Келеді

wall-late-value = { $minutes } мин

wall-more-value = тағы { $count }

wall-locked-value = { $time }: құлыпталды, табло жаңармай тұр, есімдер көрсетілмейді

wall-page-value = { $from }–{ $until } / { $all }

wall-escape-hint = таблоны жабу
