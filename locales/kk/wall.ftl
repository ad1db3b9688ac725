### Табло: іс-шарада бәрі көретін экран.

wall-open-button = Табло

wall-open-hint = Екінші экранда не осы экранда ашылады; Esc жабады. Табло ашық тұрғанда бағдарлама өздігінен құлыпталмайды.

wall-opened = Табло ашылды. Ол ашық тұрғанда бағдарлама өздігінен құлыпталмайды.

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

wall-missing-label = Келмеді

wall-late-label = Кешігіп жатыр

wall-left-label = Кетті

wall-in-label = Осында

wall-expected-label = Келеді

wall-late-value = { $minutes } мин

wall-more-value = тағы { $count }

wall-escape-hint = таблоны жабу
