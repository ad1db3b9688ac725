### Волонтерлік жұмыс қағаздары: сертификаттар, хаттар, парақтар, есептер, күнтізбелер.

papers-certificate-title = Волонтерлік сағат сертификаты

papers-certificate-text = Осы сертификат волонтерлік қызметке қатысқанын растайды.

papers-letter-title = Алғыс хат

papers-letter-text = Адамдарға арнаған уақытыңыз бен қамқорлығыңыз үшін Сізге шын жүректен алғыс айтамыз. Еңбегіңіз қолдауға мұқтаж жандарға көмек болып, іс-шараларымыздың өтуіне зор үлес қосты.

papers-attendance-title = Қатысушыларды тіркеу парағы

papers-attendance-hint = Келгендерді белгілеп, уақытын жазыңыз. Кейін белгіленген жолдардың кодтарын Birge бағдарламасына енгізіңіз.

papers-shifts-title = Ауысымдар парағы

papers-report-title = Іс-шара туралы есеп

papers-report-figures-title = Көрсеткіштер

papers-report-result-title = Нәтижесі

papers-report-unofficial-hint = Бұл – жұмыс үлгісі, ресми нысан емес.

papers-record-title = Волонтердің жеке карточкасы

papers-record-work-title = Волонтерлік сағат

papers-record-empty = Әзірге сағат жазылмаған.

papers-number-label = Нөмірі

papers-volunteer-label = Волонтер

papers-period-label = Кезең

papers-hours-label = Расталған сағат

papers-event-column = Іс-шара

papers-day-column = Күні

papers-time-column = Сағат

papers-state-column = Күйі

papers-row-column = №

papers-code-column = Код

papers-name-column = Тегі, аты, әкесінің аты

papers-came-column = Келген уақыты

papers-left-column = Кеткен уақыты

papers-role-column = Ауысымдағы міндеті

papers-phone-column = Телефон

papers-issued-label = Берілген күні

papers-signature-label = Қолы

papers-stamp-label = М. О.

papers-coordinator-label = Үйлестіруші

papers-check-hint = Birge бұл кодты интернетсіз тексереді.

papers-more = Тағы іс-шара саны: { $count }

papers-error-template = «{ $file }» үлгісінің { $line }-жолында қате бар: { $words }. Жолды түзетіңіз немесе файлды үлгілер қалтасынан алып тастаңыз: сонда бағдарламаның өз үлгісі қолданылады.

papers-error-not-drawn = Құжат жасалмады. Birge бағдарламасын қайта іске қосып көріңіз; көмектеспесе, журналды бағдарламаны берген адамға жіберіңіз.

papers-error-letter = «{ $sign }» таңбасын басып шығару мүмкін емес: Birge қаріптерінде ол жоқ. Мәтіндегі таңбаны алмастырып, қайталап көріңіз.
