### Жұмыс күндері: Қазақстан мерекелері және ұйым басқаша жүргізетін күндер.

workdays-title = Жұмыс күндері
workdays-hint = Сенбі, жексенбі және заңдағы мерекелер – демалыс күндері. Үкімет жыл сайын кейбір күндерді ауыстырады: оларды және ұйым басқаша жұмыс істейтін күндерді осында енгізіңіз. Енгізілген күн заңдағыдан басым.
workdays-day-column = Күн
workdays-why-column = Бұл қандай күн
workdays-why-moved = мерекеден ауыстырылған демалыс күні
workdays-why-own-off = демалыс күні, қолмен енгізілген
workdays-why-own-working = жұмыс күні, қолмен енгізілген
workdays-remove-label = Алып тастау: { $day }
workdays-day-label = Күн
workdays-kind-label = Бұл
workdays-kind-off = демалыс күні
workdays-kind-working = жұмыс күні
workdays-enter-button = Күнді енгізу
workdays-enter-done = Күн енгізілді.
workdays-remove-done = Бұл күн туралы енгізілген жазба алып тасталды.
workdays-kurban-ait-unknown = { $year } жылғы Құрбан айттың бірінші күні бағдарламаның бұл нұсқасына белгісіз. Жарияланғанда енгізіңіз.
workdays-year-label = Жыл
workdays-error-no-day = Күнтізбеде мұндай күн жоқ. Күнін, айын және жылын енгізіңіз, мысалы: 25.11.2026.
workdays-error-not-entered = Бұл күн туралы ештеңе енгізілмеген, алып тастайтын ештеңе жоқ.

workdays-holiday-new-year = Жаңа жыл
workdays-holiday-christmas = Православиелік Рождество
workdays-holiday-womens-day = Халықаралық әйелдер күні
workdays-holiday-nauryz = Наурыз мейрамы
workdays-holiday-constitution = Конституция күні
workdays-holiday-unity = Қазақстан халқының бірлігі мерекесі
workdays-holiday-defender = Отан қорғаушы күні
workdays-holiday-victory = Жеңіс күні
workdays-holiday-capital = Астана күні
workdays-holiday-republic = Республика күні
workdays-holiday-first-president = Тұңғыш Президент күні
workdays-holiday-independence = Тәуелсіздік күні
workdays-holiday-kurban-ait = Құрбан айттың бірінші күні
