use std::fs;

use domain::{RegisterId, Timestamp};

use super::{Device, NAME, PLACE, Read};
use crate::seal::{Noise, Sealer};

const REGISTER: RegisterId = RegisterId::from_bytes([5; 16]);

fn written() -> (tempfile::TempDir, Sealer, Device) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut noise = Noise::new();
    let files = Sealer::new(&[9; 32]);
    let mut device = Device::new("Үстел 1", Timestamp(1), &mut noise).expect("making works");
    device
        .write(folder.path(), REGISTER, &files, &mut noise)
        .expect("writing works");
    (folder, files, device)
}

#[test]
fn a_device_knows_its_place() {
    let (folder, files, device) = written();
    let Read::Here(read) = Device::read(folder.path(), REGISTER, &files) else {
        panic!("nothing was moved");
    };
    assert_eq!((read.id, read.stream), (device.id, device.stream));
    assert_eq!(
        read.signing_key().verifying_key(),
        device.signing_key().verifying_key()
    );
}

#[test]
fn a_copied_folder_is_noticed() {
    let (folder, files, device) = written();
    let copy = tempfile::tempdir().expect("a temporary folder");
    for name in [NAME, PLACE] {
        fs::copy(folder.path().join(name), copy.path().join(name)).expect("copying works");
    }
    let Read::Copied(copied) = Device::read(copy.path(), REGISTER, &files) else {
        panic!("a copy lies elsewhere");
    };
    assert_eq!(copied.id, device.id);
    assert_ne!(
        copied
            .with_new_stream(&mut Noise::new())
            .expect("making works")
            .stream,
        device.stream
    );
}

#[test]
fn a_damaged_identity_is_unreadable() {
    let (folder, files, _) = written();
    let path = folder.path().join(NAME);
    let sound = fs::read(&path).expect("it is there");
    for bit in 0..sound.len() * 8 {
        let mut bytes = sound.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        fs::write(&path, bytes).expect("writable");
        assert!(
            matches!(
                Device::read(folder.path(), REGISTER, &files),
                Read::Unreadable
            ),
            "bit {bit}"
        );
    }
}
