### Сағат: іс-шара қойындысы, жалпы бет, волонтер карточкасы, енгізу және түзету.

hours-screen-title = Сағат

hours-screen-claimed-figure = Растауды күтуде

hours-screen-confirmed-figure = Расталған

hours-screen-rejected-figure = Қабылданбаған

hours-screen-grades-title = Расталған сағаттың негізі

hours-screen-grade-share = { $grade }: { $percent }

hours-screen-grade-scan = Скан не тіркеу үстелі

hours-screen-grade-paper = Қол қойылған қағаз

hours-screen-grade-coordinator = Үйлестіруші

hours-screen-grade-own = Өз айтуы бойынша

hours-screen-state-label = Күйі

hours-screen-state-claimed = Күтуде

hours-screen-state-confirmed = Расталған

hours-screen-state-rejected = Қабылданбаған

hours-screen-state-replaced = Түзетілген

hours-screen-state-void = Күші жойылған

hours-screen-state-all = Барлығы

hours-screen-outside-chip = Іс-шарадан тыс

hours-screen-overlap-chip = Уақыты қабаттасқан

hours-screen-as-of-label = Қай күнгі дерек

hours-screen-as-of-placeholder = бүгін

hours-screen-as-of-note = Бұл – тізілімнің сол күннің соңындағы қалпы. Мұнда ештеңе өзгертілмейді.

hours-screen-day-error = Күнін былай жазыңыз: 31.03.2026.

hours-screen-who-column = Волонтер

hours-screen-event-column = Іс-шара

hours-screen-when-column = Уақыты

hours-screen-hours-column = Сағат

hours-screen-grade-column = Негізі

hours-screen-by-column = Енгізген

hours-screen-state-column = Күйі

hours-screen-by-marks = Белгілер бойынша

hours-screen-outside = Іс-шарадан тыс

hours-screen-erased = Деректері жойылған

hours-screen-pick-label = Сағатты таңдау: { $name }, { $when }

hours-screen-pick-all-label = Растай алатынымның бәрін таңдау

hours-screen-bar-label = Таңдалған сағат

hours-screen-picked-count = Таңдалды: { $count }, { $hours }

hours-screen-own-count = Өзіңіз енгізгеніңіз: { $count }. Оны басқа қызметкер растауы керек.

hours-screen-confirm-button = Растау ({ $count })

hours-screen-reject-button = Қабылдамау ({ $count })…

hours-screen-correct-button = Түзету…

hours-screen-clear-button = Таңдауды алып тастау

hours-screen-confirmed-done = Сағат расталды, жазба саны: { $count }.

hours-screen-rejected-done = Сағат қабылданбады, жазба саны: { $count }.

hours-screen-reject-title = Бұл сағатты қабылдамау керек пе?

hours-screen-reject-run-button = Қабылдамау

hours-screen-reason-label = Себебі

hours-screen-reason-hint = Сағатты енгізген адам оқиды.

hours-screen-reason-error = Сағаттың неге қабылданбағанын жазыңыз.

hours-screen-make-button = Белгілер бойынша есептеу

hours-screen-made-done = Белгілер бойынша есептелді: жаңасы { $made }, түзетілгені { $replaced }.

hours-screen-made-nothing = Белгілер бойынша жаңа сағат жоқ.

hours-screen-made-inside = Кеткені белгіленбегендер: { $count }. «Қатысу» қойындысында кеткенін белгілеп, қайта есептеңіз.

hours-screen-made-refused = Есептелмегені: { $count }

hours-screen-claim-button = Сағат енгізу…

hours-screen-claim-title = Сағатты қолмен енгізу

hours-screen-claim-outside-title = Іс-шарадан тыс сағат

hours-screen-claim-who-label = Волонтерлер

hours-screen-claim-who-hint = Аты, телефоны не ЖСН

hours-screen-claim-who-error = Кемінде бір волонтерді таңдаңыз.

hours-screen-claim-remove-label = Алып тастау: { $name }

hours-screen-claim-times-label = Басталуы мен аяқталуы

hours-screen-claim-day-label = Күні мен ұзақтығы

hours-screen-claim-known-label = Не белгілі

hours-screen-day-label = Күні

hours-screen-length-label = Ұзақтығы, сағат

hours-screen-length-placeholder = 4 немесе 4:30

hours-screen-length-error = Ұзақтығын былай жазыңыз: 4 немесе 4:30.

hours-screen-rest-label = Үзіліс, минут

hours-screen-rest-error = Минутты бүтін санмен жазыңыз не бос қалдырыңыз.

hours-screen-grade-label = Негізі

hours-screen-words-label = Не істелді

hours-screen-why-label = Түзету себебі

hours-screen-why-error = Сағаттың неге түзетілетінін жазыңыз.

hours-screen-caps-title = Енгізбес бұрын тексеріңіз

hours-screen-caps-button = Сонда да енгізу

hours-screen-claim-run-button = Енгізу

hours-screen-claimed-done = Сағат енгізілді, жазба саны: { $count }. Оны басқа қызметкер растайды.

hours-screen-correct-title = Сағатты түзету: { $name }

hours-screen-correct-hint = Бұрынғы жазба тарихта қалады. Жаңасын қайта растау керек.

hours-screen-corrected-done = Сағат түзетілді: { $name }.

hours-screen-empty-title = Әзірге сағат жоқ

hours-screen-empty-event-hint = Келгені мен кеткенін белгілеп, сағатты белгілер бойынша есептеңіз. Қалған жұмысты қолмен енгізіңіз.

hours-screen-empty-all-hint = Сағат іс-шара белгілері бойынша оның «Сағат» қойындысында есептеледі. Іс-шарадан тыс жұмыс осында енгізіледі.

hours-screen-none-title = Мұндай сағат жоқ

hours-screen-none-hint = Басқа күйді не басқа күнді таңдаңыз.

hours-screen-nothing-waits = Растайтын сағат жоқ

hours-screen-card-years = Жыл бойынша расталған сағат

hours-screen-card-empty = Әзірге сағат жоқ. Олар іс-шаралардан келеді не «Сағат» бетінде енгізіледі.

hours-screen-card-waits = күтуде: { $hours }

hours-screen-card-more = Барлық іс-шара: { $count }

hours-screen-counted-apart = Оның түнгісі ({ $from }–{ $until }), бөлек көрсетіледі: { $length }

hours-screen-counted-off = Түн болғандықтан есептелмегені ({ $from }–{ $until }): { $length }

hours-screen-counted-travel = Жол; күніне ең көбі: { $length }

hours-screen-night-mark = түн

hours-screen-travel-mark = жол

hours-screen-travel-check = Бұл – алаңға дейінгі немесе алаңдар арасындағы жол

hours-screen-night-figure = Оның түнгісі

hours-screen-travel-figure = Оның жолы
