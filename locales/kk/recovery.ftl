### Қалпына келтіру: құпиясөздер ұмытылғанда тізілімді ашатын қағаз парақ.

recovery-sheet-title = Қалпына келтіру парағы

recovery-sheet-organisation-label = Ұйым

recovery-sheet-register-label = Тізілім нөмірі

recovery-sheet-created-label = Күні

recovery-sheet-code-label = Қалпына келтіру коды

recovery-sheet-purpose-title = Ол не үшін керек

recovery-sheet-purpose-text = Барлық құпиясөз ұмытылса, осы код тізілімді ашып, жаңа құпиясөз таңдауға мүмкіндік береді. Код бір рет қана жарайды: содан кейін жаңа парақ жасалады.

recovery-sheet-loss-text = Құпиясөзсіз және осы кодсыз тізілімді ешкім, тіпті Birge бағдарламасын жасаушылар да оқи алмайды.

recovery-sheet-keep-title = Оны қалай сақтау керек

recovery-sheet-keep-paper = Парақты басып шығарып, компьютерден бөлек, сейфке немесе құлыпталатын тартпаға салыңыз.

recovery-sheet-keep-no-photo = Парақты суретке түсірмеңіз, поштамен немесе мессенджермен жібермеңіз.

recovery-sheet-keep-file = Басып шығарғаннан кейін PDF файлын жойыңыз.

recovery-sheet-keep-lost = Парақ жоғалса, баптауларда жаңасын жасаңыз: ескі код жарамсыз болады.

recovery-sheet-use-title = Оны қалай пайдалану керек

recovery-sheet-use-text = Құпиясөз сұралатын экранда қалпына келтіруді таңдап, кодты енгізіңіз. Бас және кіші әріптің, бос орын мен дефистің айырмасы жоқ.

recovery-sheet-person-label = Сақтаушы

recovery-sheet-place-label = Сақталатын жері
