use std::path::Path;

use super::{Lock, cloud_service, is_unc, make_private, on_network_mount, replace_file};
use crate::error::StoreError;

#[track_caller]
fn check_cloud(path: &str, service: Option<&str>) {
    assert_eq!(cloud_service(Path::new(path)), service, "{path}");
}

#[test]
fn cloud_folders_are_known_by_their_names() {
    check_cloud(r"C:\Users\A\OneDrive\Birge", Some("OneDrive"));
    check_cloud(r"C:\Users\A\OneDrive - Qor\Birge", Some("OneDrive"));
    check_cloud("/home/a/Dropbox (Personal)/b", Some("Dropbox"));
    check_cloud(
        "/Users/a/Library/Mobile Documents/com~apple~CloudDocs/b",
        Some("iCloud"),
    );
    check_cloud(
        "/Users/a/Library/CloudStorage/Box-Box/b",
        Some("Cloud storage"),
    );
    check_cloud("/home/a/Яндекс.Диск/b", Some("Яндекс.Диск"));
    check_cloud(r"G:\Мой диск\b", Some("Google Drive"));
    check_cloud(r"C:\Users\A\AppData\Roaming\Birge", None);
    check_cloud("/home/a/dropboxes/b", None);
    check_cloud("/home/a/.local/share/birge", None);
}

#[track_caller]
fn check_unc(path: &str, unc: bool) {
    assert_eq!(is_unc(Path::new(path)), unc, "{path}");
}

#[test]
fn network_shares_of_windows_are_known_by_their_form() {
    check_unc(r"\\server\share\b", true);
    check_unc(r"\\?\UNC\server\share\b", true);
    check_unc(r"\\?\C:\Users", false);
    check_unc(r"C:\Users", false);
    check_unc("/home/a", false);
}

#[track_caller]
fn check_mount(path: &str, network: bool) {
    let mounts = "/dev/vda / ext4 rw 0 0\nserver:/x /mnt/office nfs4 rw 0 0\n/dev/vdb /mnt/office/local ext4 rw 0 0\n//s/y /mnt/two\\040words cifs rw 0 0\n";
    assert_eq!(on_network_mount(mounts, Path::new(path)), network, "{path}");
}

#[test]
fn the_deepest_mount_decides() {
    check_mount("/home/a", false);
    check_mount("/mnt/office/birge", true);
    check_mount("/mnt/office/local/birge", false);
    check_mount("/mnt/two words/birge", true);
    check_mount("/mnt/officer", false);
}

#[test]
fn only_one_lock_is_given_at_a_time() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let first = Lock::take(folder.path()).expect("the folder is free");
    assert!(matches!(
        Lock::take(folder.path()),
        Err(StoreError::AlreadyOpen)
    ));
    drop(first);
    Lock::take(folder.path()).expect("the folder is free again");
}

#[test]
fn a_replaced_file_is_whole_and_leaves_nothing_beside() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("file");
    replace_file(&path, b"one").expect("writing works");
    replace_file(&path, b"two").expect("writing works");
    assert_eq!(std::fs::read(&path).expect("it is there"), b"two");
    assert_eq!(
        std::fs::read_dir(folder.path()).expect("readable").count(),
        1
    );
}

#[cfg(unix)]
#[test]
fn a_private_folder_is_closed_to_others() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let inner = folder.path().join("a/b");
    make_private(&inner).expect("making works");
    let mode = std::fs::metadata(&inner)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o700);
}
