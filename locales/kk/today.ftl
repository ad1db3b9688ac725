### Бүгін: не назар күтіп тұр және тізілім тұтас.

today-page-title = Бүгін

today-attention-title = Назар аударыңыз

today-attention-empty-title = Күтіп тұрған ештеңе жоқ

today-attention-empty-hint = Барлық келісім бар, жаңа өтінім жоқ.

today-attention-open-button = Тізімді ашу

today-guardian-title = Ата-анасының келісімі жоқ кәмелетке толмағандар

today-guardian-hint = Жақын іс-шараға дейін қағаз жүзінде алыңыз

today-consent-title = Деректерін өңдеуге келісімі жоқ волонтерлер

today-consent-hint = Жоқ, мерзімі өткен немесе кері қайтарылған

today-expiring-title = 30 күн ішінде мерзімі өтетін келісімдер
today-expiring-hint = Жаңасын алдын ала алыңыз
today-applicants-title = Жауап күтіп тұрған үміткерлер

today-applicants-hint = Қабылдаңыз немесе бас тарту себебін айтыңыз

today-hours-title = Растауды күтіп тұрған сағат жазбалары

today-hours-hint = Өзіңіз енгізбегендерін растаңыз немесе қабылдамаңыз

today-directions-title = Бағыттар бойынша

today-directions-hint = Бір адам бірнеше бағытта болуы мүмкін.

today-directions-none = Бағыты жоқ

today-regions-title = Өңірлер бойынша

today-regions-hint = барлығы { $count } адам

today-regions-none = Өңірі көрсетілмеген: { $count } адам

today-scale-few = аз

today-scale-many = көп

today-empty-title = Тізілім әзірге бос

today-empty-hint = Бірінші адамды қосыңыз немесе дайын тізімді импорттаңыз.

today-empty-add-button = Волонтер қосу

today-empty-import-button = Тізім импорттау

today-status-title = Күйі бойынша

today-review-title = Деректерін сақтау мерзімі өткен адамдар
today-review-hint = Тізімді қарап, шешім қабылдаңыз
