bulk-organisation-button = Ұйым
bulk-add-choice = Қосу
bulk-remove-choice = Алып тастау
bulk-organisation-none = Жоқ
bulk-organisation-choose = Ұйымды таңдаңыз
bulk-consent-record-choice = Келісім берілген
bulk-consent-owed-choice = Келісім алынуы керек
    .hint = Бұл адамдардың жазылған келісімдері қате ретінде сызылады; олар тарихта қалады.
bulk-preview-changed = Өзгеретіні: { $count }
bulk-preview-already = Онсыз да солай: { $count }
bulk-preview-progress = Кімдерге қатысты екені саналуда…
bulk-preview-nobody = Ешкім өзгермейді.
bulk-skip-blocked = Өткізіп жіберілді, деректері бұғатталған: { $count }
bulk-skip-missing = Өткізіп жіберілді, жазбасы енді жоқ: { $count }
bulk-skip-status = Өткізіп жіберілді, қазіргі күйінен бұл күйге көшуге болмайды: { $count }
bulk-skip-guardian = Өткізіп жіберілді, заңды өкілінің келісімі керек: { $count }
bulk-skip-no-consent = Өткізіп жіберілді, қайтарып алатын келісім жоқ: { $count }
bulk-run-button = Жазбаларды өзгерту: { $count }
bulk-run-progress = Өзгертілуде…

volunteers-bulk-event-button = Іс-шараға қосу…

volunteers-bulk-event-title = { $count } адамды іс-шараға қосу

volunteers-bulk-event-none = Атауы осындай, адам қабылдайтын іс-шара жоқ. Аяқталған және өткізілмейтін іс-шаралар ұсынылмайды.

volunteers-bulk-event-hint = Таңдалғандар іс-шара тізіміне енеді, орын жетпегендер күту тізіміне қосылады. Ауысымдар іс-шара бетінде бөлінеді.

volunteers-bulk-event-do = Қосу
