### Резервные копии реестра: каждая открыта и пересчитана; восстановление из них.

backups-error-missing = Файла «{ $file }» нет. Возможно, его переместили или извлекли флешку. Выберите другой файл.

backups-error-unreadable = Файл не читается. Проверьте, что диск или флешка подключены, и повторите попытку.

backups-error-empty = Файл пуст, копии в нём нет. Выберите другой файл.

backups-error-foreign = Это не резервная копия Birge. Выберите файл с окончанием «.backup».

backups-error-truncated = Резервная копия оборвана: файл скопирован не до конца. Скопируйте его снова оттуда, где он создан, или выберите другую копию.

backups-error-damaged = Резервная копия повреждена, из неё ничего не взято. Выберите другую копию.

backups-error-altered = В этой копии журнал обрывается на записи { $seq }: он изменён или повреждён. Выберите другую копию и проверьте реестр.

backups-error-newer = Эта копия создана более новой версией. Сначала обновите Birge, затем восстановите копию.

backups-error-wrong-password = Этот пароль не открывает копию. Копия открывается паролями и кодом восстановления того дня, когда она создана.

backups-error-other-register = Это копия другого реестра: «{ $organisation }». Здесь восстанавливаются только копии этого реестра.

backups-error-differs = В копии { $found } чел., а в реестре { $expected }, поэтому она не сохранена. Заблокируйте реестр, откройте его снова и создайте новую копию.

backups-error-inside = Копия внутри папки реестра пропадёт вместе с ним. Выберите папку в другом месте, лучше на другом диске.

backups-error-folder-gone = Папки «{ $folder }» нет. Вставьте флешку или выберите другую папку и повторите попытку.

backups-error-folder-read-only = В папку «{ $folder }» нельзя записывать. Разрешите запись или выберите другую папку.

backups-error-space = В папке «{ $folder }» не хватает места. Освободите место или выберите другую папку. Прежние копии целы.

backups-page-title = Резервные копии

backups-page-hint = Копия – один зашифрованный файл. Каждая открывается и пересчитывается, и только после этого считается копией.

backups-now-title = Последняя копия

backups-now-proven =
    { $people ->
        [one] Копия от { DATETIME($time, style: "datetime") } открыта, { $people } человек.
        [few] Копия от { DATETIME($time, style: "datetime") } открыта, { $people } человека.
       *[many] Копия от { DATETIME($time, style: "datetime") } открыта, { $people } человек.
    }

backups-now-none = Резервных копий пока нет. Создайте первую и выберите вторую папку на другом диске или флешке.

backups-now-behind = Есть изменения, которых нет ни в одной копии.

backups-now-all = В ней есть всё.

backups-now-lost = В самом реестре утрачены записи: { $count }; остальные в копии есть. Сравните с более старой копией.

backups-make-button = Создать копию сейчас

backups-make-progress = Копия создаётся и проверяется открытием…

backups-made-done =
    { $people ->
        [one] Копия от { DATETIME($time, style: "time") } открыта, { $people } человек.
        [few] Копия от { DATETIME($time, style: "time") } открыта, { $people } человека.
       *[many] Копия от { DATETIME($time, style: "time") } открыта, { $people } человек.
    }

backups-plan-title = Где и как часто

backups-folder-label = Папка

backups-folder-own = Рядом с реестром, на этом диске

backups-folder-own-hint = Если откажет этот диск, пропадут и реестр, и копии. Выберите вторую папку на другом диске или флешке.

backups-second-label = Вторая папка или флешка

backups-second-none = Не выбрана

backups-second-away = Сейчас не подключена. Копия появится там, когда её подключат.

backups-second-failed = Последней копии там нет. Проверьте место на ней и создайте копию снова.

backups-second-there = Последняя копия там есть.

backups-folder-choose-button = Выбрать…

backups-folder-forget-button = Обычная папка

backups-second-forget-button = Без второй папки

backups-every-label = Во время работы

backups-every-never = сама не создаётся

backups-every-hours =
    { $hours ->
        [one] каждый { $hours } час
        [few] каждые { $hours } часа
       *[many] каждые { $hours } часов
    }

backups-on-close-label = А также при блокировке реестра и закрытии Birge

backups-kept-hint = Сегодняшние остаются все, затем по одной в день две недели и по одной в неделю два месяца. Через { $days } дн. копия удаляется, кроме последней открытой.

backups-list-title = Копии в папке

backups-list-empty = В папке нет копий этого реестра.

backups-made-column = Создана

backups-people-column = Людей

backups-size-column = Размер

backups-proven-column = Открыта

backups-size-mib = { $mib } МБ

backups-proven-at = { DATETIME($time, style: "datetime") }

backups-proven-never = Здесь ещё нет

backups-lost-mark = Неполная

backups-prove-label = Проверить копию от { DATETIME($time, style: "datetime") }

backups-prove-button = Проверить

backups-prove-progress = Копия открывается и пересчитывается…

backups-restore-button = Восстановить…

backups-restore-label = Восстановить копию от { DATETIME($time, style: "datetime") }

backups-other-button = Восстановить из другого файла…

backups-dialog-files = Резервные копии Birge

backups-compare-title = Восстановить копию от { DATETIME($time, style: "datetime") }?

backups-compare-progress = Копия открывается и сравнивается…

backups-compare-inside-label = В копии

backups-compare-here-label = Сейчас в реестре

backups-compare-holds =
    { $people ->
        [one] { $people } человек, последнее изменение: { DATETIME($time, style: "datetime") }
        [few] { $people } человека, последнее изменение: { DATETIME($time, style: "datetime") }
       *[many] { $people } человек, последнее изменение: { DATETIME($time, style: "datetime") }
    }

backups-compare-gone-label = Исчезнут

backups-compare-back-label = Вернутся

backups-compare-changed-label = Станут такими, как тогда

backups-compare-same-label = Не изменятся

backups-compare-erased-label = Будут уничтожены повторно

backups-compare-equal = В копии и в реестре одни и те же люди. Восстановление ничего в них не изменит.

backups-compare-hint = Сначала создаётся и открывается копия нынешнего реестра. Затем реестр блокируется и открывается сегодняшними паролями.

backups-compare-restore-button = Восстановить эту копию

backups-restore-progress = Нынешний реестр сохраняется, копия восстанавливается…

backups-restored-done =
    { $people ->
        [one] Восстановлено: { $people } человек. Прежний реестр лежит среди копий.
        [few] Восстановлено: { $people } человека. Прежний реестр лежит среди копий.
       *[many] Восстановлено: { $people } человек. Прежний реестр лежит среди копий.
    }

backups-restored-erased = Данные, уничтоженные после этой копии, уничтожены повторно. Человек: { $count }.

backups-begin-button = Восстановить из копии…

backups-begin-title = Начать с резервной копии

backups-begin-hint = Выберите файл на флешке или диске. Он открывается паролями и кодом восстановления того дня, когда создан.

backups-begin-cover = Копия от { DATETIME($time, style: "datetime") }

backups-begin-replaces = На этом компьютере уже есть реестр. Он целиком сохранится рядом с восстановленным.

backups-begin-choose-button = Выбрать файл…

backups-begin-other-button = Другой файл…

backups-begin-password-label = Пароль

backups-begin-password-hint = Того дня, когда создана копия. Подойдёт и код восстановления.

backups-begin-restore-button = Восстановить

backups-begin-progress = Восстановление…

backups-begin-kept = Прежний реестр сохранён в папке «{ $folder }».

backups-line-today = копия от { DATETIME($time, style: "time") } открыта

backups-line-earlier = копия от { DATETIME($time, style: "numeric") } открыта

backups-line-none = копий пока нет

backups-line-second-away = вторая папка не подключена

backups-line-failed = последняя копия не удалась

backups-closing-title = Ещё одна копия

backups-closing-hint = Birge закроется сама, как только копия будет создана и открыта.

backups-closing-lock-hint = Реестр заблокируется сам, как только копия будет создана и открыта.

backups-closing-skip-button = Закрыть без неё

backups-error-busy = Копия уже создаётся. Дождитесь, пока она будет готова.

backups-error-not-chosen = Копия не выбрана. Выберите файл снова.

backups-cli-made = Создана и открыта: { $file }. Людей: { $people }, записей: { $entries }.

backups-cli-verified = Копия цела. Людей: { $people }, записей: { $entries }.

backups-cli-lost = Записей, утраченных в реестре до копии: { $count }. Остальные на месте.

backups-cli-restored = Восстановлено в { $folder }. Людей: { $people }.

backups-restored-people =
    { $people ->
        [one] Восстановлено: { $people } человек. Войдите с паролем того дня, когда создана копия.
        [few] Восстановлено: { $people } человека. Войдите с паролем того дня, когда создана копия.
       *[many] Восстановлено: { $people } человек. Войдите с паролем того дня, когда создана копия.
    }

backups-before-title = До восстановления

backups-before-hint = Реестр, на место которого встала копия, целиком лежит рядом с новым. Через { $days } дн. он уходит, как и старая копия.

backups-before-column = Заменён

backups-before-foreign = Другой реестр: { $organisation }. Останется, пока вы его не удалите.

backups-before-unreadable = Не читается

backups-before-remove-button = Удалить…

backups-before-remove-label = Удалить реестр, заменённый { DATETIME($time, style: "datetime") }

backups-before-remove-title = Удалить старый реестр?

backups-before-remove-people =
    { $people ->
        [one] { $organisation }, до { DATETIME($time, style: "datetime") }: { $people } человек, { $mib } МБ. Удаляется навсегда; копии остаются.
        [few] { $organisation }, до { DATETIME($time, style: "datetime") }: { $people } человека, { $mib } МБ. Удаляется навсегда; копии остаются.
        [many] { $organisation }, до { DATETIME($time, style: "datetime") }: { $people } человек, { $mib } МБ. Удаляется навсегда; копии остаются.
       *[other] { $organisation }, до { DATETIME($time, style: "datetime") }: { $people } человек, { $mib } МБ. Удаляется навсегда; копии остаются.
    }

backups-before-remove-unknown = Реестр, заменённый { DATETIME($time, style: "datetime") }, { $mib } МБ. Сколько в нём людей, неизвестно. Удаляется навсегда; копии остаются.

backups-before-confirm-button = Удалить навсегда

backups-before-removed = Старый реестр удалён.

backups-error-before-missing = Этого старого реестра уже нет. Откройте страницу ещё раз.

backups-practice-hint = Учебный реестр сам копий не делает: люди в нём вымышленные. Здесь можно попробовать, как копия делается и восстанавливается.

backups-act-old-removed =
    { $people ->
        [0] Старый реестр удалён
        [one] Старый реестр удалён, { $people } человек
        [few] Старый реестр удалён, { $people } человека
        [many] Старый реестр удалён, { $people } человек
       *[other] Старый реестр удалён, { $people } человека
    }
