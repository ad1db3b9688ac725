### History

history-act-founded = Тізілім құрылды

history-act-practice = Жаттығу жазбалары жасалды: { $count }

history-act-settings = Баптаулар өзгертілді

history-act-added = Волонтер қосылды

history-act-edited = Жазба өзгертілді

history-act-status = Күйі өзгертілді

history-act-consent = Келісім енгізілді

history-act-consent-withdrawn = Келісім кері қайтарып алынды

history-act-bulk = Бірнеше жазба өзгертілді: { $count }

history-act-imported = Тізім қабылданды: «{ $file }», { $count }

history-act-exported = Тізім экспортталды: { $count }

history-act-organisation = Ұйым сақталды

history-act-organisation-deleted = Ұйым жойылды

history-act-deleted = Жазба жойылды

history-act-restored = Жазба қалпына келтірілді

history-act-undone = Бұрынғы әрекет кері қайтарылды
history-act-joined = Екі жазба біріктірілді
history-act-separated = Біріктірілген жазбалар ажыратылды
history-act-told-apart = Екі жазба екі бөлек адам деп белгіленді

history-act-viewed-iin = ЖСН толық көрсетілді

history-act-viewed-phone = Телефон толық көрсетілді

history-act-viewed-document = Құжат көрсетілді

history-act-printed = Басып шығарылды: { $count }

history-act-signed-in = Тізілімге кірді

history-act-sign-ins-refused = Кірер алдында қате енгізілген құпиясөз саны: { $count }

history-act-operator-added = Оператор қосылды

history-act-operator-changed = Оператор туралы деректер өзгертілді

history-act-operator-left = Оператор енді жұмыс істемейді

history-act-password-changed = Құпиясөз өзгертілді

history-act-recovery-renewed = Жаңа қалпына келтіру коды жасалды

history-act-backed-up = Сақтық көшірме жасалды, волонтерлер саны: { $count }

history-act-backup-verified = Сақтық көшірме ашылып, салыстырылды, волонтерлер саны: { $count }

history-act-restored-backup = Тізілім сақтық көшірмеден қалпына келтірілді, волонтерлер саны: { $count }

history-act-erased = Адамның деректері біржола жойылды

history-act-anonymised = Адамның деректері иесіздендірілді

history-act-blocked = Адамның деректері бұғатталды

history-act-unblocked = Деректерді бұғаттау тоқтатылды

history-act-breach-pack = Деректердің таралып кетуі туралы құжаттар дайындалды, адам саны: { $count }

history-act-retention = Сақтау мерзімдері тексерілді, адам саны: { $count }

history-act-newer = Жаңарақ нұсқаның әрекеті

history-field-iin-checked = ЖСН құжатпен салыстырылды

history-field-deleted = Жойылған

history-field-blocked = Бұғатталған

history-field-guest = Қонақ, волонтер емес

history-field-guardian = Заңды өкілі

history-field-consent = Келісім

history-field-contract = Шарт

history-field-briefing = Нұсқама беру

history-value-yes = иә

history-value-no = жоқ

history-value-iin-tail = •••• { $tail }

history-act-list-remembered = Тізім бағандарының орны есте сақталды

history-act-list-changed = Тізім өзгерткен жазба саны: { $records }

history-act-filters = Сақталған сүзгілер өзгертілді
history-change-other-record = Екінші жазба
