//! Lists in and out.

use app::{
    Ctx,
    export::{self, Format, ListColumn, Wanted},
    intake,
    volunteers::Selection,
};
use l10n::{Language, Localizer};
use search::Query;
use store::Quiet;

use crate::{
    machine::{millis, peak_mib, resident_mib},
    registers::{self, now},
    table::Line,
};

/// Rows that a list of the figures has; larger registers send as many.
const ROWS: u32 = 70_000;

fn list(n: u32) -> std::path::PathBuf {
    registers::folder().join(format!("list-{}.xlsx", n.min(ROWS)))
}

/// Writes the first people of a register as `wanted` says: rows, milliseconds, and the
/// MiB that it took beyond the open register.
fn write_as(
    n: u32,
    format: Format,
    columns: &[ListColumn],
    path: &std::path::Path,
) -> (u64, f64, f64) {
    let register = registers::open(&registers::of(n));
    let ids = {
        let everybody = Query {
            with_archived: true,
            ..Query::default()
        };
        let columns = register.store().columns();
        columns.query(&everybody, app::ctx::day_of(now())).ids()
    };
    let chosen = Selection::Ids(ids.into_iter().take(ROWS as usize).collect());
    let wanted = Wanted {
        columns: columns.to_vec(),
        ..Wanted::all(chosen, format)
    };
    let speak = Localizer::new(Language::Ru);
    let ctx = Ctx::fresh(now());
    let (done, took) = millis(|| {
        export::volunteers(&register, &ctx, &wanted, path, speak, &Quiet)
            .expect("the disk has room")
    });
    // The first has filled what the register keeps for everybody: its pages, the alphabet
    // of the language. What an export takes for itself is what one more takes.
    let (before, highest) = (resident_mib(), peak_mib());
    export::volunteers(&register, &Ctx::fresh(now()), &wanted, path, speak, &Quiet)
        .expect("the disk has room");
    let peak = peak_mib();
    let memory = if peak > highest {
        peak - before
    } else {
        (resident_mib() - before).max(0.0)
    };
    register.close().expect("it closes");
    (done.rows, took, memory)
}

/// The list of the figures, written if it is not there yet.
pub fn list_of(n: u32) -> std::path::PathBuf {
    if !list(n).exists() {
        write_list(n);
    }
    list(n)
}

fn write_list(n: u32) -> (u64, f64, f64) {
    write_as(n, Format::Xlsx, &ListColumn::usual(), &list(n))
}

/// Goal 18, out: 70 thousand rows of 20 columns; the same people as CSV and on paper.
pub fn export(n: u32) -> Vec<Line> {
    if n > ROWS {
        return Vec::new();
    }
    let (rows, took, memory) = write_list(n);
    let mut lines = vec![
        Line::new(
            &format!("export of {rows} rows × 20 as XLSX"),
            n,
            took / 1e3,
            "s",
        )
        .at_most(0.8),
        Line::new("… memory of one more export", n, memory, "MiB").at_most(8.0),
    ];
    let screen = [
        ListColumn::Number,
        ListColumn::Name,
        ListColumn::Birth,
        ListColumn::Iin,
        ListColumn::Region,
        ListColumn::Directions,
        ListColumn::Status,
        ListColumn::Consent,
    ];
    let usual = ListColumn::usual();
    for (format, name, columns) in [
        (Format::CsvExcel, "20 as CSV", usual.as_slice()),
        (Format::Pdf, "8 as PDF", &screen),
    ] {
        let path = list(n).with_extension(format.extension());
        let (rows, took, _) = write_as(n, format, columns, &path);
        let name = format!("export of {rows} rows × {name}");
        lines.push(Line::new(&name, n, took / 1e3, "s"));
    }
    lines
}

/// Goal 18, in: read, judged, durable and searchable; into an empty register.
pub fn import(n: u32) -> Vec<Line> {
    if n > ROWS {
        return Vec::new();
    }
    let list = list_of(n);
    let folder = registers::folder().join("import");
    let _ = std::fs::remove_dir_all(&folder);
    let register = registers::empty(&folder);
    let before = resident_mib();
    let ctx = Ctx::fresh(now());
    let (plan, judged) = millis(|| {
        intake::plan(&register, &ctx, &list, None, &Quiet).expect("our own list is read")
    });
    let (taken, written) = millis(|| {
        intake::take(&register, &ctx, &plan, &Quiet)
            .expect("the disk has room")
            .value
    });
    let found = register.store().columns().len();
    assert_eq!(found, taken.written as usize, "whoever went in is found");
    let peak = peak_mib();
    register.close().expect("it closes");
    vec![
        Line::new(
            &format!(
                "import of {} rows of XLSX: read, judged, durable, searchable",
                plan.judged().len()
            ),
            n,
            (judged + written) / 1e3,
            "s",
        )
        .at_most(2.0),
        Line::new("… of it reading and judging", n, judged / 1e3, "s"),
        Line::new("… peak memory of the process", n, peak, "MiB"),
        Line::new("… memory before", n, before, "MiB"),
    ]
}

/// A register of other invented people than those of the lists, for importing into.
pub fn others(n: u32) -> std::path::PathBuf {
    let kept = registers::folder().join(format!("others-{n}"));
    if !kept.exists() {
        let made = registers::folder().join("others-making");
        let _ = std::fs::remove_dir_all(&made);
        let register = registers::empty(&made);
        register
            .fill_with_practice(&Ctx::fresh(now()), n, 2, &Quiet)
            .expect("the disk has room");
        register.close().expect("it closes");
        std::fs::rename(&made, &kept).expect("the disk has room");
    }
    kept
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    let _ = std::fs::remove_dir_all(to);
    let mut left = vec![(from.to_owned(), to.to_owned())];
    while let Some((from, to)) = left.pop() {
        std::fs::create_dir_all(&to).expect("the disk has room");
        for entry in std::fs::read_dir(&from).expect("it was made") {
            let path = entry.expect("it was made").path();
            let name = path.file_name().expect("every entry has a name").to_owned();
            if path.is_dir() {
                left.push((path, to.join(name)));
            } else {
                std::fs::copy(&path, to.join(name)).expect("the disk has room");
            }
        }
    }
}

/// Goal 18, in: a list judged against a register of as many others and written into it. The
/// second run tells the memory: the first one makes that register.
pub fn import_into(n: u32) -> Vec<Line> {
    if n > ROWS {
        return Vec::new();
    }
    let list = list_of(n);
    let folder = registers::folder().join("import-into");
    copy(&others(n), &folder);
    let register = registers::open(&folder);
    let before = resident_mib();
    let ctx = Ctx::fresh(now());
    let (mut plan, judged) = millis(|| {
        intake::plan(&register, &ctx, &list, None, &Quiet).expect("our own list is read")
    });
    plan.choose(intake::Mode::Skip);
    let (taken, written) = millis(|| {
        intake::take(&register, &ctx, &plan, &Quiet)
            .expect("the disk has room")
            .value
    });
    let peak = peak_mib();
    let here = plan.summary().existing + plan.summary().undecided;
    register.close().expect("it closes");
    vec![
        Line::new(
            &format!(
                "import of {} rows beside {n} others, {} new, {here} met: read, judged, durable",
                plan.judged().len(),
                taken.written,
            ),
            n,
            (judged + written) / 1e3,
            "s",
        )
        .at_most(2.5),
        Line::new("… of it reading and judging", n, judged / 1e3, "s"),
        Line::new("… peak memory of the process", n, peak, "MiB").at_most(300.0),
        Line::new("… memory of the open register", n, before, "MiB"),
    ]
}

/// A list of `n` invented people as text. Nobody is in it twice, not even with day and month
/// in each other's place: whoever is not written was taken for somebody else.
fn write_text(n: u32, path: &std::path::Path) {
    use std::io::Write;
    let stems = [
        "Аба",
        "Бай",
        "Дос",
        "Ерке",
        "Жұма",
        "Құрман",
        "Мырза",
        "Нұр",
        "Сары",
        "Тоқ",
        "Шора",
    ];
    let ends = [
        "берген",
        "ғали",
        "жігіт",
        "қожа",
        "мұхамед",
        "сейіт",
        "темір",
        "хан",
        "шах",
        "ділда",
    ];
    let given = [
        "Ерлан",
        "Айгүл",
        "Вадим",
        "Мөлдір",
        "Думан",
        "Камила",
        "Санжар",
        "Ирина",
        "Бақыт",
        "Гүлнәр",
        "Тимур",
        "Жұлдыз",
        "Олжас",
        "Сәуле",
        "Пётр",
        "Фарида",
        "Қайрат",
    ];
    let fathers = [
        "Асқар",
        "Болат",
        "Марат",
        "Серік",
        "Ғани",
        "Ілияс",
        "Төлеген",
        "Жүсіп",
        "Омар",
        "Рашид",
        "Виктор",
        "Самат",
        "Дәулет",
        "Еркін",
        "Талғат",
        "Мейрам",
        "Қадыр",
        "Нұрлан",
        "Хамит",
        "Өмірзақ",
    ];
    // Numbers that look random and are the same every time.
    let mut state = 1_u64;
    let mut dice = |sides: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % sides
    };
    let file = std::fs::File::create(path).expect("the disk has room");
    let mut out = std::io::BufWriter::new(file);
    let mut line = |text: String| out.write_all(text.as_bytes()).expect("the disk has room");
    line("Тегі;Аты;Әкесінің аты;Туған күні;Телефон;Облыс;Бағыт;Ескерту\n".to_owned());
    let mut known = std::collections::HashSet::new();
    let mut person = 0;
    while person < n {
        let (stem, end, name) = (dice(stems.len()), dice(ends.len()), dice(given.len()));
        let (father, year) = (dice(fathers.len()), dice(20));
        let (day, month) = (dice(28) + 1, dice(12) + 1);
        let (low, high) = (day.min(month), day.max(month));
        if !known.insert((stem, end, name, father, year, low, high)) {
            continue;
        }
        let woman = dice(2);
        line(format!(
            "{}{}{};{};{}{};{day:02}.{month:02}.{};8700{person:07};Қарағанды облысы;Қамқор;{person}-жазба\n",
            stems[stem],
            ends[end],
            ["ов", "ова"][woman],
            given[name],
            fathers[father],
            ["ұлы", "қызы"][woman],
            2080 + year,
        ));
        person += 1;
    }
}

/// Text of any length: memory beside what the register itself takes.
pub fn import_text(n: u32) -> Vec<Line> {
    let path = registers::folder().join(format!("persons-{n}.csv"));
    if !path.exists() {
        write_text(n, &path);
    }
    let folder = registers::folder().join("import-text");
    let _ = std::fs::remove_dir_all(&folder);
    let register = registers::empty(&folder);
    let before = resident_mib();
    let ctx = Ctx::fresh(now());
    let (mut plan, judged) = millis(|| {
        intake::plan(&register, &ctx, &path, None, &Quiet).expect("our own list is read")
    });
    let judging = peak_mib();
    plan.choose(intake::Mode::Skip);
    let (taken, written) = millis(|| {
        intake::take(&register, &ctx, &plan, &Quiet)
            .expect("the disk has room")
            .value
    });
    let peak = peak_mib();
    drop(plan);
    let after = resident_mib();
    register.close().expect("it closes");
    let size = std::fs::metadata(&path).expect("it was made").len() as f64 / f64::from(1 << 20);
    let whole = format!("import of {n} rows of CSV, {} written", taken.written);
    let taken_for_others = f64::from(n - taken.written) * 100.0 / f64::from(n);
    vec![
        Line::new(&whole, n, (judged + written) / 1e3, "s"),
        Line::new(
            "… taken for somebody else, though nobody is twice in it",
            n,
            taken_for_others,
            "%",
        )
        .at_most(0.1),
        Line::new("… of it reading and judging", n, judged / 1e3, "s"),
        Line::new("… size of the file", n, size, "MiB"),
        Line::new("… memory before", n, before, "MiB"),
        Line::new("… peak memory while judging", n, judging, "MiB"),
        Line::new("… peak memory of all", n, peak, "MiB"),
        Line::new("… memory of the open register afterwards", n, after, "MiB"),
    ]
}
