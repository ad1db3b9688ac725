### History

history-act-founded = Тізілім құрылды

history-act-practice = Жаттығу жазбалары жасалды: { $count }

history-act-settings = Баптаулар өзгертілді

history-act-added = Волонтер қосылды

history-act-edited = Жазба өзгертілді

history-act-status = Мәртебе өзгертілді

history-act-consent = Келісім енгізілді

history-act-consent-withdrawn = Келісім кері қайтарып алынды

history-act-bulk = Бірнеше жазба өзгертілді: { $count }

history-act-imported = Тізім қабылданды: «{ $file }», { $count }

history-act-exported = Тізім экспортталды: { $count }

history-act-organisation = Ұйым сақталды

history-act-organisation-deleted = Ұйым жойылды

history-act-deleted = Жазба жойылды

history-act-restored = Жазба қалпына келтірілді

history-act-undone = Бұрынғы әрекет болдырылмады

history-act-newer = Жаңарақ нұсқаның әрекеті

history-field-iin-checked = ЖСН құжатпен салыстырылды

history-field-deleted = Жойылған

history-field-guardian = Заңды өкілі

history-field-consent = Келісім

history-field-contract = Шарт

history-field-briefing = Нұсқама

history-value-yes = иә

history-value-no = жоқ

history-value-iin-tail = •••• { $tail }
