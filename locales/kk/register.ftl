### Register

register-error-volunteer-missing = Бұл адам тізілімде жоқ. Тізімге қайтып, қайтадан іздеңіз.

register-error-organisation-missing = Бұл ұйым тізілімде жоқ. Басқасын таңдаңыз немесе қайтадан қосыңыз.

register-error-row-missing = Бұл жол жазбада енді жоқ. Жазбаны қайта ашыңыз.

register-error-birth-impossible = Мұндай туған күн болуы мүмкін емес. Жылын тексеріңіз.

register-error-unknown-code = Мұндай мән тізімде жоқ. Тізімнен біреуін таңдаңыз.

register-error-empty = Өріс бос. Оны толтырыңыз.

register-error-no-operator = Тізілімде бірде-бір қызметкер көрсетілмеген. Оны сақтық көшірмеден қалпына келтіріңіз.

register-error-password-short = Құпиясөз { $count } таңбадан қысқа. Тағы бір-екі сөз қосыңыз.

register-error-nothing-to-undo = Болдырмайтын ештеңе қалмады: осы әрекет өзгерткеннің бәрі кейін қайта өзгертілген.

register-error-already-undone = Бұл әрекет кері қайтарылып қойған.

register-error-stands-as-before = Болдырмайтын ештеңе жоқ: бәрі осы әрекетке дейінгідей тұр.

register-error-changed-since-added = Қосылғаннан кейін өзгертілгендіктен, { $count } жазба сол күйі қалды. Керек емесін өз бетінде жоюға болады.

register-error-action-missing = Бұл әрекет тарихта жоқ. Жазбаны қайта ашыңыз.

register-error-never-undone = Бұл әрекетті болдырмау мүмкін емес.

register-warning-iin-date-odd = Бақылау цифры дұрыс, бірақ ЖСН ішіндегі күн дұрыс емес. Құжатпен салыстырыңыз.

register-warning-birth-differs = ЖСН бойынша туған күні басқа: { $day }. Құжатпен салыстырыңыз.

register-warning-sex-differs = ЖСН бойынша жынысы басқа. Құжатпен салыстырыңыз.

register-task-emergency = Төтенше жағдайлар мен апаттар кезіндегі көмек

register-task-criminal-record = Соттылығы бар адамдарға көмек

register-task-hazardous = Ауыр, зиянды немесе қауіпті жұмыс

register-task-cash = Қолма-қол ақша жинау

register-error-plan-missing = Бұл тізім жабылған. Файлды қайта таңдаңыз.
