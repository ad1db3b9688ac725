//! What running programs hold in their memory, by what Linux shows of it.

use std::{
    fs::{self, File},
    io::{Seek, Write},
    os::unix::fs::FileExt,
    process::{Command, Stdio},
};

use crate::{Done, Trouble};

const PAGE: u64 = 4096;
/// What Linux says of a page: eight bytes, of which these two bits mean that there is one.
const THERE: u64 = 0b11 << 62;

/// How often a program holds one of these texts in memory that it may write to, as UTF-8 or as
/// UTF-16, in which web views keep theirs: each place by the name of its mapping, with what lies
/// around it, which tells whose it was.
///
/// It is looked for by `grep`, because this crate is not built to be fast.
///
/// # Errors
/// If the program has ended, or its memory may not be read.
pub fn held(program: u32, text: &str) -> Done<Vec<String>> {
    let maps = fs::read_to_string(format!("/proc/{program}/maps"))?;
    let memory = File::open(format!("/proc/{program}/mem"))?;
    let pages = File::open(format!("/proc/{program}/pagemap"))?;
    let mut dump = tempfile::tempfile()?;
    // Where each mapping begins in the dump.
    let mut begins: Vec<(u64, String)> = Vec::new();
    let mut written = 0;
    for line in maps.lines() {
        let mut words = line.split_whitespace();
        let range = words.next().and_then(|range| range.split_once('-'));
        let Some((from, to)) = range.and_then(|(from, to)| {
            let number = |text| u64::from_str_radix(text, 16).ok();
            Some((number(from)?, number(to)?))
        }) else {
            continue;
        };
        if words.next().is_none_or(|rights| !rights.starts_with("rw")) {
            continue;
        }
        let name = words.nth(3).unwrap_or("no file");
        begins.push((written, format!("{name} at {from:x}")));
        let mut about = vec![0; ((to - from) / PAGE * 8) as usize];
        if pages.read_exact_at(&mut about, from / PAGE * 8).is_err() {
            continue;
        }
        let (about, _) = about.as_chunks::<8>();
        let is_there = |page: &[u8; 8]| u64::from_ne_bytes(*page) & THERE != 0;
        let mut at = from;
        for run in about.chunk_by(|one, next| is_there(one) == is_there(next)) {
            let bytes = run.len() as u64 * PAGE;
            if is_there(&run[0]) {
                let mut piece = vec![0; bytes as usize];
                // What belongs to a device cannot be read.
                if memory.read_exact_at(&mut piece, at).is_ok() {
                    dump.write_all(&piece)?;
                    written += bytes;
                }
            }
            at += bytes;
        }
    }
    dump.rewind()?;
    let dumped = dump.try_clone()?;
    let pattern = |bytes: &[u8]| -> String {
        let signs = bytes.iter().map(|byte| format!("\\x{byte:02x}"));
        signs.collect()
    };
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let found = Command::new("grep")
        .args(["-obUaP", "-e"])
        .arg(format!("{}|{}", pattern(text.as_bytes()), pattern(&wide)))
        .env("LC_ALL", "C")
        .stdin(Stdio::from(dump))
        .output()?;
    if found.status.code().is_none_or(|code| code > 1) {
        let said = String::from_utf8_lossy(&found.stderr);
        return Err(Trouble::new(format!("grep: {said}")));
    }
    let offsets = found
        .stdout
        .split(|byte| *byte == b'\n')
        .filter_map(|line| {
            let digits = line.split(|byte| *byte == b':').next()?;
            std::str::from_utf8(digits).ok()?.parse::<u64>().ok()
        });
    Ok(offsets
        .map(|offset| {
            let at = begins.partition_point(|(begin, _)| *begin <= offset);
            let mut around = [0; 256];
            let _ = dumped.read_at(&mut around, offset.saturating_sub(96));
            let around = String::from_utf8_lossy(&around);
            let shown = around.replace(|c: char| c.is_control() || c == '\u{fffd}', "·");
            format!("{}: {shown}", begins[at - 1].1)
        })
        .collect())
}
