### Бірінші іске қосу.

first-run-step-label = { $step }-қадам, барлығы { $total }

first-run-language-label = Тіл

first-run-language-title = Тілді таңдаңыз

first-run-language-hint = Кейін кез келген уақытта ауыстыруға болады.

first-run-organisation-label = Ұйым

first-run-organisation-title = Ұйымның атауын жазыңыз

first-run-organisation-hint = Тіркелмеген волонтерлер тобы да бола алады.

first-run-name-label = Ұйымның атауы

first-run-region-label = Өңірі

first-run-region-none = Бүкіл ел

first-run-operator-label = Аты-жөніңіз

first-run-operator-hint = Тарихта осында жасалған әр өзгерістің жанында көрсетіледі.

first-run-password-label = Құпиясөз

first-run-password-title = Құпиясөз ойлап табыңыз

first-run-password-hint = Төрт сөзден тұратын тіркес мықты әрі есте жақсы сақталады.

first-run-creating-progress = Тізілім жасалуда…

first-run-recovery-label = Қалпына келтіру парағы

first-run-recovery-title = Парақты басып шығарыңыз

first-run-recovery-hint = Құпиясөз ұмытылса, тізілімді тек осы код ашады. Парақты сейфте сақтаңыз.

first-run-start-label = Бастау

first-run-start-title = Неден бастау керек?

first-run-start-hint = Тізілім дайын. Бұл компьютерден ештеңе өздігінен жіберілмейді.

first-run-start-import-title = Дайын тізімнен

first-run-start-import-hint = Excel кестесі немесе CSV файлы. Жазылмай тұрып әр жол тексеріледі.

first-run-start-empty-title = Бос тізілімнен

first-run-start-empty-hint = Адамдарды бір-бірлеп қосыңыз. Аты ғана болса жеткілікті.

first-run-start-practice-title = Жаттығу тізілімінен

first-run-start-practice-hint = Бәрін байқап көру үшін ойдан шығарылған адамдары ({ $count }) бар екінші тізілім. Өз тізіліміңіз бос күйі күтіп тұрады.

first-run-practice-progress = Жаттығу тізілімі толтырылуда…
