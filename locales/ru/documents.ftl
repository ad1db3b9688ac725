### Предъявленные документы: отметка вместо копии.

documents-seen-title = Документ предъявлен
documents-seen-hint = Ни номер, ни копия документа не хранятся.
documents-kind-label = Документ
documents-kind-identity-card = Удостоверение личности
documents-kind-passport = Паспорт
documents-kind-birth-certificate = Свидетельство о рождении
documents-kind-residence-permit = Вид на жительство
documents-kind-other = Другой документ
documents-filter-unseen-label = Документ не предъявлен
documents-error-day = Документ предъявлен сегодня или раньше. Исправьте дату.
