//! What the memory of the program leaves behind.

/// Forbids the system to write the memory of this program to a file if it crashes: keys and
/// people are in it. For a program to call before it opens a register.
///
/// On Windows, where a program cannot forbid it, nothing happens: there dumps are off unless
/// an administrator turned them on. What the system swaps out cannot be helped from here.
pub fn forbid_core_dumps() {
    #[cfg(unix)]
    if let Err(error) = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0) {
        log::warn!("core dumps could not be forbidden: {error}");
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_crash_writes_no_memory_to_the_disk() {
        forbid_core_dumps();
        let limit = rlimit::getrlimit(rlimit::Resource::CORE).expect("the limit is readable");
        assert_eq!(limit, (0, 0));
    }
}
