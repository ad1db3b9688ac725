### Іс-шараның тіркеу үстелдерінде қабылданбаған сканерлеулер.

refusals-title = Қабылданбаған сканерлеулер
refusals-list-column = Тізім
refusals-why-column = Себебі
refusals-by-column = Үстелде кім отырды
refusals-nobody-label = кімнің бейджі екені белгісіз
refusals-empty-title = Қабылданбаған сканерлеу жоқ
refusals-empty-hint = Әр бас тарту осында сақталады: қашан, қай үстелде, қай тізімде, қандай бейдж және неге.
refusals-total = Қабылданбағаны: { $count }
refusals-cut-hint = Соңғылары көрсетілді: { $count }. Файлда барлығы бар.
refusals-back-button = Қонақтарға
refusals-saved-done = Қабылданбаған сканерлеулер сақталды, жол саны: { $rows }
