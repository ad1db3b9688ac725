//! `cargo xtask …`: the project's own commands.

use std::process::ExitCode;

mod catalogue;
mod generate;
mod words;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["gen"] => generate::run(generate::Mode::Write),
        ["gen", "--check"] => generate::run(generate::Mode::Check),
        ["words"] => words::run(),
        _ => {
            eprintln!("usage: cargo xtask gen [--check] | words");
            ExitCode::from(2)
        }
    }
}
