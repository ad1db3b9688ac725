### Сеанс: тізілімді ашу, ұмытылған құпиясөз.

session-repeat-label = Қайталап теріңіз

session-repeat-match = Сәйкес келеді

session-repeat-error = Құпиясөздер әртүрлі. Қайта теріңіз.

session-strength-short = Тым қысқа

session-strength-weak = Әлсіз

session-strength-fair = Жақсы

session-strength-strong = Мықты

session-recovery-code-label = Қалпына келтіру коды

session-recovery-save-button = Парақты сақтау

session-recovery-saved = Сақталды: { $path }. Парақты басып шығарып, файлды жойыңыз.

session-recovery-confirm = Парақ басып шығарылды немесе код жазып алынды, ол анық оқылады

session-unlock-title = Тізілімді ашыңыз

session-register-label = Тізілім

session-practice-label = Жаттығу тізілімі

session-practice-button = Ойдан шығарылған адамдармен байқап көру…

session-practice-title = Жаттығу тізілімі

session-practice-hint = Бәрін байқап көру үшін ойдан шығарылған адамдары ({ $count }) бар екінші тізілім. Өз тізіліміңіз сол күйі қалады.

session-practice-operator-label = Аты-жөніңіз

session-practice-password-label = Жаттығу тізілімінің құпиясөзі

session-practice-make-button = Жасап, ашу

session-password-label = Құпиясөз

session-unlock-button = Ашу

session-unlocking-progress = Ашылуда…

session-forgotten-button = Құпиясөзді ұмыттыңыз ба?

session-recover-title = Қалпына келтіру парағын алыңыз

session-recover-hint = Парақтағы кодты теріп, жаңа құпиясөз ойлап табыңыз. Содан кейін жаңа парақ жасалады.

session-code-label = Қалпына келтіру коды

session-code-hint = Әріптің үлкен-кішісі, бос орын мен дефис маңызды емес.

session-new-password-label = Жаңа құпиясөз

session-recover-button = Ашып, құпиясөзді өзгерту

session-new-sheet-title = Жаңа парақты басып шығарыңыз

session-new-sheet-hint = Бұрынғы код енді жарамсыз. Ескі парақты жойыңыз.

session-locked-notice = Пернетақта алдында ешкім болмағандықтан құлыпталды. Сақталғанның бәрі орнында.

session-owner-label = Кімнің құпиясөзі жаңартылады

session-owner-hint = Код дұрыс. Тізілімнің бірнеше иесі бар; басқаларының құпиясөзі сол күйі қалады.
