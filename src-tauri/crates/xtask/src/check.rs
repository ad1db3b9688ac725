//! Format, lints, types, words and generated files.

use std::process::ExitCode;

use crate::{
    generate, setup,
    shell::{self, Done, command},
    words,
};

/// Everything that needs no window and no test.
pub fn run() -> Done {
    setup::for_building()?;
    setup::built_ui()?;
    let clippy = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ];
    let problems: Vec<String> = [
        shell::run("cargo", &["fmt", "--all", "--check"], ""),
        shell::run("cargo", &clippy, ""),
        shell::run("npm", &["run", "--silent", "check"], "ui"),
        succeeded(
            generate::run(generate::Mode::Check),
            "generated files are old: run `cargo xtask gen`",
        ),
        succeeded(words::run(), "the words need a look, see above"),
    ]
    .into_iter()
    .filter_map(Result::err)
    .collect();
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems.join("\n"))
    }
}

/// Writes all generated files: functions of the messages, tables of the formats, shapes that cross to the webview.
pub fn generate_all() -> ExitCode {
    let messages = generate::run(generate::Mode::Write);
    if messages != ExitCode::SUCCESS {
        return messages;
    }
    let tables = shell::run(
        "cargo",
        &["run", "-q", "-p", "l10n", "--example", "tables"],
        "",
    );
    if tables.is_err() {
        return exit(tables);
    }
    let mut shapes = command(
        "cargo",
        &["test", "-q", "-p", "birge", "--lib", "typescript"],
        "",
    );
    exit(shell::start_to_end(
        shapes.env("BIRGE_WRITE_GENERATED", "1"),
    ))
}

fn succeeded(code: ExitCode, otherwise: &str) -> Done {
    if code == ExitCode::SUCCESS {
        Ok(())
    } else {
        Err(otherwise.to_owned())
    }
}

fn exit(done: Done) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
