### Баптаулар.

settings-page-title = Баптаулар

settings-window-title = Терезе

settings-language-label = Тіл

settings-theme-label = Безендіру тақырыбы

settings-theme-light = Ашық

settings-theme-dark = Қараңғы

settings-theme-system = Компьютердегідей

settings-window-hint = Бірден, тек осы компьютерде өзгереді.

settings-organisation-title = Ұйым

settings-organisation-label = Ұйымның атауы

settings-region-label = Өңірі

settings-region-none = Бүкіл ел

settings-responsible-label = Дербес деректерге жауапты адам

settings-responsible-hint = Аты-жөні келісімдер мен деректер туралы есептерде көрсетіледі.

settings-minors-title = Кәмелетке толмағандар

settings-minors-label = Ата-анасының келісімі қажет

settings-minors-age = { $age } жасқа дейін

settings-minors-hint = Заңдарды әртүрлі түсінуге болады. Заңгермен кеңесіңіз; 16 жас – сақтық үшін орташа шек.

settings-rest-title = Ауысымдар арасындағы демалыс

settings-rest-label = Екі жұмыс күні арасындағы ең аз демалыс

settings-rest-hours =
    { $hours ->
        [0] Тексерілмейді
       *[other] { $hours } сағат
    }

settings-rest-hint = Волонтерлік қызмет туралы заңда мұндай норма жоқ. Еңбек кодексінің 83-бабы жұмыскерге 12 сағат демалыс береді. Демалыс одан аз болса, тағайындау кезінде ескерту шығады.

settings-break-label = Жаңа іс-шараларда шегерілетін үзіліс

settings-break-none = Шегерілмейді

settings-break-after-label = Жұмыс осыдан ұзақ болса

settings-break-hint = Үзіліс белгілер бойынша есептелген сағаттан шегеріледі. Әр іс-шараның өз ережесі болуы мүмкін; бұрынғы іс-шаралар өзгермейді.

settings-hours-title = Сағат қалай есептеледі

settings-hours-hint = Өзгеріс содан кейін жасалған сағаттарға қолданылады. Әр сағатта оның қай ережемен есептелгені көрсетіледі; бұрынғы сағаттар өзгермейді.

settings-night-label = Түнгі сағаттар

settings-night-as-others = Басқа сағаттардай есептеледі

settings-night-apart = Есептеледі және бөлек көрсетіледі

settings-night-not = Есептелмейді

settings-night-from-label = Түннің басталуы

settings-night-until-label = Түннің аяқталуы

settings-night-hint = Сол жердің уақыты бойынша. Белгілер бойынша есептелген және уақыты жазылған сағаттарға қолданылады.

settings-travel-label = Алаңға дейінгі және алаңдар арасындағы жол

settings-travel-none = Есептелмейді

settings-travel-most = Есептеледі, күніне ең көбі: { $length }

settings-travel-hint = Әр адамға және күнге. Алаңдар арасындағы жол бірінен кету және екіншісіне келу белгілері бойынша есептеледі; алаңға дейінгі жол «жол» деген белгімен сағат болып енгізіледі.

settings-hours-saved-done = Сақталды. Жаңа сағаттар осылай есептеледі.

settings-rates-title = Сағаттың құны

settings-rates-first-button = Бір сағаттың құнын белгілеу…

settings-rates-hint = Көрсеткіштерде расталған сағат өз жылының мөлшерлемесіне көбейтіледі, бұл – шамамен бағалау. Дайын мөлшерлеме жоқ: заңда ол аталмаған, сондықтан өзіңіздікі қайдан алынғанын жазыңыз.

settings-rates-year-label = Жылы

settings-rates-amount-label = Бір сағатқа теңге

settings-rates-source-label = Мөлшерлеме қайдан алынған

settings-rates-source-hint = Бұйрық, күні мен нөмірі немесе статистика

settings-rates-table-label = Жылдар бойынша мөлшерлемелер

settings-rates-add-button = Жыл қосу…

settings-rates-change-label = Мөлшерлемені өзгерту: { $year }

settings-rates-remove-label = Мөлшерлемені алып тастау: { $year }

settings-rates-add-title = Бір сағаттың құны

settings-rates-past-hint = Бұрынғы мөлшерлеме журналда қалады: ертерек күнгі көрсеткіштер сол күнгі мөлшерлемені алады.

settings-rates-exists-hint = Бұл жылдың мөлшерлемесі бар, жаңасы оның орнына қойылады.

settings-rates-saved-done = Мөлшерлеме белгіленді. Жылы: { $year }.

settings-rates-removed-done = Мөлшерлеме алып тасталды. Жылы: { $year }.


settings-security-title = Қауіпсіздік

settings-lock-label = Пернетақта алдында ешкім болмаса, құлыптау

settings-lock-after = { $minutes } минуттан кейін

settings-password-button = Құпиясөзді өзгерту…

settings-password-title = Құпиясөзді өзгерту

settings-password-old-label = Қазіргі құпиясөз

settings-password-change-button = Құпиясөзді өзгерту

settings-password-done = Құпиясөз өзгертілді.

settings-password-hint = Қалпына келтіру парағы күшінде қалады.

settings-recovery-button = Жаңа қалпына келтіру парағы…

settings-recovery-hint = Парақ жоғалса немесе оны басқа біреу көрсе.

settings-recovery-title = Жаңа қалпына келтіру парағы

settings-recovery-text = Жаңа парақта жаңа код болады. Қазіргі парақтың коды бірден жарамсыз болады.

settings-recovery-make-button = Жаңа парақ жасау

settings-practice-title = Жаттығу тізілімі

settings-practice-hint = Бәрін байқап көру үшін ойдан шығарылған адамдары бар екінші тізілім. Өз тізіліміңізде ештеңе өзгермейді.

settings-practice-open-hint = Жаттығу тізілімі ашық. Өз тізіліміңізде ештеңе өзгермейді.

settings-practice-make-button = Жаттығу тізілімін жасау…

settings-practice-open-button = Жаттығу тізілімін ашу

settings-practice-lock-hint = Бұл тізілім құлыпталады, екіншісі өз құпиясөзін сұрайды.

settings-directions-title = Ұйымның өз бағыттары

settings-directions-hint = Нысандарда, сүзгілерде және тізімдерде ұлттық бағыттармен қатар тұрады.

settings-directions-empty = Әзірге жоқ.

settings-directions-parent = Қамтитын бағыт: { $name }

settings-directions-add-button = Бағыт қосу

settings-direction-title = Жаңа бағыт

settings-direction-names-hint = Бір атау жеткілікті: ол үш тілде де тұрады.

settings-direction-kk-label = Қазақша атауы

settings-direction-ru-label = Орысша атауы

settings-direction-en-label = Ағылшынша атауы

settings-direction-parent-label = Қамтитын ұлттық бағыт

settings-direction-parent-none = Жоқ

settings-direction-added-done = Бағыт қосылды: { $name }

settings-direction-remove-label = «{ $name }» бағытын алып тастау

settings-direction-removed-done = Бағыт тізімнен алып тасталды: { $name }

settings-register-title = Тізілім

settings-operators-label = Пернетақта алдында

settings-folder-label = Қалта

settings-id-label = Тізілім нөмірі

settings-entries-label = Жазылған өзгеріс саны

settings-about-title = { -birge } туралы

settings-version-label = Нұсқасы

settings-about-text = Интернетсіз жұмыс істейді. Бұл компьютерден ештеңе өздігінен жіберілмейді.

settings-font-text = Қарпі: Noto Sans, SIL Open Font License лицензиясы.

settings-saved-done = Баптаулар сақталды.

settings-unsaved-hint = Сақталмаған өзгерістер бар

settings-lock-title = Құлыптау
