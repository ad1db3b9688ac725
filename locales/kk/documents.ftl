### Көрсетілген құжаттар: көшірменің орнына белгі.

documents-seen-title = Құжат көрсетілді
documents-seen-hint = Құжаттың нөмірі де, көшірмесі де сақталмайды.
documents-kind-label = Құжат
documents-kind-identity-card = Жеке куәлік
documents-kind-passport = Паспорт
documents-kind-birth-certificate = Туу туралы куәлік
documents-kind-residence-permit = Ықтиярхат
documents-kind-other = Басқа құжат
documents-filter-unseen-label = Құжат көрсетілмеген
documents-error-day = Құжат бүгін немесе одан бұрын көрсетіледі. Күнді түзетіңіз.
