//! One question to the server of CUPS, in its own language: how a job ended.
//!
//! Source: RFC 8010 (encoding), 3.1 and 3.5; RFC 8011, 4.3.4 Get-Job-Attributes and 5.3.7
//! job-state.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

use super::{JobId, JobState};

/// A server on the same machine answers at once, or not at all.
const MOST: Duration = Duration::from_secs(5);
/// More than such an answer ever has.
const MOST_BYTES: u64 = 64 * 1024;

/// Asks the server behind a socket; `None` if it does not answer or does not know.
pub fn job_state(socket: &Path, job: &JobId) -> Option<JobState> {
    // `Badges-12` is job 12.
    let number = job.0.rsplit('-').next()?.parse::<u32>().ok()?;
    let answer = ask(socket, &question(number)).ok()?;
    read_state(body_of(&answer)?)
}

fn ask(socket: &Path, body: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut stream = UnixStream::connect(socket)?;
    stream.set_read_timeout(Some(MOST))?;
    stream.set_write_timeout(Some(MOST))?;
    let head = format!(
        "POST / HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/ipp\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(body)?;
    let mut answer = Vec::new();
    stream.take(MOST_BYTES).read_to_end(&mut answer)?;
    Ok(answer)
}

const OPERATION_ATTRIBUTES: u8 = 0x01;
const END: u8 = 0x03;
const ENUM: u8 = 0x23;
const KEYWORD: u8 = 0x44;
const URI: u8 = 0x45;
const CHARSET: u8 = 0x47;
const LANGUAGE: u8 = 0x48;

/// Get-Job-Attributes of a job, of which only its state is wanted.
fn question(job: u32) -> Vec<u8> {
    // Version 1.1, operation 0x0009, request 1.
    let mut bytes = vec![1, 1, 0, 9, 0, 0, 0, 1, OPERATION_ATTRIBUTES];
    let uri = format!("ipp://localhost/jobs/{job}");
    let attributes = [
        (CHARSET, "attributes-charset", "utf-8"),
        (LANGUAGE, "attributes-natural-language", "en"),
        (URI, "job-uri", uri.as_str()),
        (KEYWORD, "requested-attributes", "job-state"),
    ];
    for (tag, name, value) in attributes {
        bytes.push(tag);
        for text in [name, value] {
            let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
            bytes.extend(length.to_be_bytes());
            bytes.extend(text.as_bytes());
        }
    }
    bytes.push(END);
    bytes
}

/// What stands below the head of an answer that went well.
fn body_of(answer: &[u8]) -> Option<&[u8]> {
    let head = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n")?;
    let first = answer.get(..answer.iter().position(|byte| *byte == b'\r')?)?;
    let is_well = first.starts_with(b"HTTP/") && first.windows(5).any(|part| part == b" 200 ");
    is_well.then(|| &answer[head + 4..])
}

/// The state among the attributes of an answer.
fn read_state(body: &[u8]) -> Option<JobState> {
    // Version, status, request; a status under 0x0100 is a good one.
    let (head, mut rest) = body.split_at_checked(8)?;
    if head[2] != 0 {
        return None;
    }
    loop {
        let (tag, after) = rest.split_first()?;
        // Up to 0x0f it is the beginning of a group, and has no name.
        if *tag < 0x10 {
            if *tag == END {
                return None;
            }
            rest = after;
            continue;
        }
        let (name, after) = text(after)?;
        let (value, after) = text(after)?;
        if name == b"job-state" && *tag == ENUM {
            let number = i32::from_be_bytes(value.try_into().ok()?);
            return state_of(number);
        }
        rest = after;
    }
}

/// Bytes behind their length.
fn text(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_at_checked(2)?;
    rest.split_at_checked(usize::from(u16::from_be_bytes(length.try_into().ok()?)))
}

const fn state_of(number: i32) -> Option<JobState> {
    match number {
        // Pending, held, processing, stopped.
        3..=6 => Some(JobState::Going),
        // Cancelled, aborted.
        7 | 8 => Some(JobState::GivenUp),
        9 => Some(JobState::Done),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(state: i32) -> Vec<u8> {
        let mut bytes = vec![1, 1, 0, 0, 0, 0, 0, 1, OPERATION_ATTRIBUTES];
        bytes.extend([CHARSET, 0, 18]);
        bytes.extend(b"attributes-charset");
        bytes.extend([0, 5]);
        bytes.extend(b"utf-8");
        bytes.extend([0x02, ENUM, 0, 9]);
        bytes.extend(b"job-state");
        bytes.extend([0, 4]);
        bytes.extend(state.to_be_bytes());
        bytes.push(END);
        bytes
    }

    #[test]
    fn each_state_of_a_job_is_read() {
        let read = |state| read_state(&answer(state));
        for state in 3..=6 {
            assert_eq!(read(state), Some(JobState::Going), "{state}");
        }
        assert_eq!(read(7), Some(JobState::GivenUp), "cancelled");
        assert_eq!(read(8), Some(JobState::GivenUp), "aborted");
        assert_eq!(read(9), Some(JobState::Done), "completed");
        assert_eq!(read(2), None);
    }

    #[test]
    fn what_is_cut_off_or_refused_says_nothing() {
        let whole = answer(9);
        let most = whole.len() - 5;
        for length in 0..most {
            assert_eq!(read_state(&whole[..length]), None, "{length}");
        }
        let mut refused = whole.clone();
        refused[2] = 4;
        assert_eq!(read_state(&refused), None, "a status that refuses");
        let page = |status: &str| format!("HTTP/1.1 {status}\r\nServer: CUPS\r\n\r\nbody");
        assert_eq!(body_of(page("200 OK").as_bytes()), Some(b"body".as_slice()));
        assert_eq!(body_of(page("403 Forbidden").as_bytes()), None);
    }
}
