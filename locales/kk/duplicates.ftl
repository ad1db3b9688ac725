### Қайталанған жазбалар: бір адам тізілімде екі рет тұр.

duplicates-sign-same-iin = ЖСН бірдей

duplicates-sign-other-iin = ЖСН әртүрлі

duplicates-sign-same-birth = Туған күні бірдей

duplicates-sign-swapped-birth = Туған күні мен айы ауысып кеткен

duplicates-sign-fitting-birth = Туған күндері бір-біріне қайшы емес

duplicates-sign-other-birth = Туған күндері әртүрлі

duplicates-sign-same-phone = Телефоны бірдей

duplicates-sign-other-phone = Телефондары әртүрлі

duplicates-sign-same-email = Электрондық поштасы бірдей

duplicates-sign-same-surname = Тегі бірдей

duplicates-sign-same-given = Аты бірдей

duplicates-sign-spelled = { $one } ≈ { $two }

duplicates-sign-near = { $one }, { $two }: бір әріп өзгеше

duplicates-sign-other-surname = Тектері әртүрлі

duplicates-sign-other-given = Аттары әртүрлі

duplicates-sign-names-swapped = Тегі мен аты ауысып кеткен

duplicates-sign-same-patronymic = Әкесінің аты бірдей

duplicates-sign-near-patronymic = Әкесінің аты ұқсас

duplicates-sign-other-patronymic = Әкесінің аты әртүрлі

duplicates-sign-other-sex = Жынысы әртүрлі

duplicates-sign-same-region = Өңірі бірдей

duplicates-sign-same-organisation = Ұйымы бірдей

duplicates-certainty-certain = Бір адам екені анық дерлік

duplicates-certainty-possible = Бір адам болуы мүмкін

duplicates-error-same = Бұл – бір ғана жазба. Екі бөлек жазба таңдаңыз.

duplicates-error-missing = Жазбалардың бірі тізілімде қалмаған. Қайталанған жазбалар тізімін жаңартыңыз.

duplicates-error-blocked = Осы адамдардың бірінің деректері бұғатталған, оларды пайдалануға болмайды. Алдымен бұғаттауды тоқтатыңыз.

duplicates-error-deleted = Жазбалардың бірі жойылған. Алдымен оны қалпына келтіріп, содан кейін біріктіріңіз.

duplicates-error-joined = Бұл екі жазба біріктіріліп қойған. Екеуін де көру үшін адамның бетін ашыңыз.

duplicates-error-not-joined = Бұл жазбалар біріктірілмеген, сондықтан ажырататын ештеңе жоқ.

duplicates-error-cancelled = Іздеу тоқтатылды. Ештеңе өзгерген жоқ.

duplicates-title = Қайталанған жазбалар

duplicates-list-empty = Қайталануы мүмкін жазба қалмады.

duplicates-list-empty-hint = Бір адам болуы мүмкін жазбалар осында өздігінен шығады.

duplicates-count = Шешім күтіп тұрған жұп: { $count }

duplicates-scan-progress = Салыстыру: { $done } / { $total }

duplicates-cancel-button = Тоқтату

duplicates-again-button = Қайта салыстыру

duplicates-list-label = Бір адам болуы мүмкін жұптар

duplicates-compare-title = Бұл – бір адам ба?

duplicates-compare-column-field = Өріс

duplicates-compare-column-one = Бұрынғы жазба

duplicates-compare-column-two = Кейінгі жазба

duplicates-compare-column-result = Біріктірілгеннен кейін

duplicates-compare-take-label = «{ $value }» мәнін алу

duplicates-compare-empty = толтырылмаған

duplicates-compare-both = Екі жазбаның да телефондары, тегтері, келісімдері, іс-шаралары, сағаттары мен тарихы сақталады.

duplicates-compare-undo-hint = Жазбаларды кез келген уақытта ажыратуға болады. Біріктіргеннен кейінгі өзгерістер бұрынғы жазбада қалады, ал тек кейінгі жазбаға қатысты нәрсе сол жазбада қалады.

duplicates-join-button = Біріктіру

duplicates-different-button = Бұл – басқа адам

duplicates-separate-button = Қайта ажырату

duplicates-keys-hint = J біріктіру · N басқа адам · ↑ ↓ келесі жұп · ← → кімнің мәні

duplicates-join-done = Екі жазба біріктірілді: { $name }.

duplicates-different-done = Белгіленді: бұлар – екі бөлек адам. Бұл жұп енді ұсынылмайды.

duplicates-separate-done = Жазбалар қайта ажыратылды. Әрқайсысының өз өзгерістері өзінде қалды.

duplicates-joined-note = { $count } жазбадан біріктірілген, { $date }

duplicates-rule-on-done = Ереже қосылды: { $rule }

duplicates-rule-off-done = Ереже сөндірілді: { $rule }

duplicates-rules-title = Нені қайталанған жазба деп санау керек

duplicates-rule-iin = ЖСН бірдей болса

duplicates-rule-phone = Аты ұқсас, телефоны бірдей болса

duplicates-rule-email = Аты ұқсас, электрондық поштасы бірдей болса

duplicates-rule-name-and-birth = Тек аты мен туған күні бірдей болса

duplicates-rule-swapped-birth = Туған күні мен айы ауысып кетсе

duplicates-rule-spelling = Аты басқаша жазылса, мысалы Шыңғыс, Чингиз

duplicates-rule-one-letter = Атында бір әріп өзгеше болса

duplicates-cli-pair = { $one } – { $two }: { $certainty } ({ $reasons })
