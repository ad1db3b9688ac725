### Экспорт: жазбалар басқа бағдарламаларға арналған файлға айналады.

export-number-column = №

export-surname-column = Тегі

export-given-column = Аты

export-patronymic-column = Әкесінің аты

export-latin-column = Аты-жөні латын әрпімен

export-birth-date-column = Туған күні

export-sex-column = Жынысы

export-iin-column = ЖСН

export-phone-column = Телефон

export-other-phones-column = Басқа телефондар

export-email-column = Электрондық пошта

export-region-column = Өңір

export-district-column = Аудан

export-directions-column = Бағыттар

export-organisation-column = Ұйым

export-status-column = Күйі

export-joined-column = Қосылған күні

export-consent-column = Келісім

export-tags-column = Тегтер

export-note-column = Ескертпе

export-volunteers-sheet = Волонтерлер

export-error-file-open = Файл басқа бағдарламада ашық тұр. Сол жерде жауып, қайта сақтаңыз.

export-error-no-right = Бұл қалтаға сақтауға рұқсат жоқ. Басқа қалтаны таңдаңыз.

export-error-not-written = Файл жазылмады. Диск не USB жинақтағыш қосулы екенін тексеріп, қайта сақтаңыз немесе басқа қалтаны таңдаңыз.

export-error-too-many-rows = Бір параққа сыятын жол саны: { $limit }. Тізімді CSV түрінде экспорттаңыз немесе сүзгімен қысқартыңыз.

export-error-cancelled = Экспорттау тоқтатылды. Файл жасалмады.

export-about-sheet = Тізім туралы

export-about-organisation = Ұйым

export-about-who = Кім экспорттады

export-about-when = Қашан

export-about-filter = Сүзгі
export-about-blocked = Кірмегені, деректері бұғатталған

export-name-column = Аты-жөні

export-about-text = Іздеу

export-about-everybody = Барлығы

export-error-no-columns = Тізімде баған жоқ. Кемінде біреуін таңдаңыз.

export-language-label = Файл тілі

export-columns-label = Бағандар

export-columns-screen = Экрандағыдай: { $count }

export-columns-all = Барлығы: { $count }

export-numbers-label = ЖСН мен телефондар толық
    .hint = Әйтпесе соңғы төрт цифры ғана.

export-format-pdf = Басып шығаруға арналған PDF
    .hint = A4, әр бетте тақырып жолы мен бет нөмірі болады.

export-paper-lacking = □ – баспа қаріптерінде жоқ таңбаның орны. XLSX файлында ол таңба бар. Жолдар: { $rows }
