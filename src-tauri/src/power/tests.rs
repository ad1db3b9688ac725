use super::*;

#[cfg(target_os = "linux")]
#[test]
fn the_kernel_tells_batteries_and_chargers_apart() {
    use std::fs;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let says = |name: &str, lines: &[(&str, &str)]| {
        let place = folder.path().join(name);
        fs::create_dir_all(&place).expect("our own folder");
        for (file, text) in lines {
            fs::write(place.join(file), format!("{text}\n")).expect("our own folder");
        }
    };
    let now = || of_kernel(folder.path());
    assert_eq!(now(), Power::NoBattery, "a computer on a desk");
    says(
        "mouse",
        &[("type", "Battery"), ("scope", "Device"), ("capacity", "20")],
    );
    assert_eq!(now(), Power::NoBattery, "of a mouse");
    let battery = |status| {
        says(
            "BAT0",
            &[("type", "Battery"), ("capacity", "64"), ("status", status)],
        )
    };
    battery("Discharging");
    says("AC", &[("type", "Mains"), ("online", "0")]);
    assert_eq!(now(), Power::Battery(64));
    says("AC", &[("online", "1")]);
    assert_eq!(now(), Power::Charger(Some(64)));
    says("AC", &[("online", "0")]);
    battery("Charging");
    assert_eq!(
        now(),
        Power::Charger(Some(64)),
        "a charger that is not listed"
    );
    assert_eq!(of_kernel(&folder.path().join("nothing")), Power::Unknown);
}

#[test]
fn what_macos_says_is_read() {
    let text = |from: &str, line: &str| format!("Now drawing from '{from}'\n{line}");
    let battery =
        " -InternalBattery-0 (id=4391011)\t87%; discharging; 5:12 remaining present: true\n";
    assert_eq!(
        of_pmset(&text("Battery Power", battery)),
        Power::Battery(87)
    );
    assert_eq!(
        of_pmset(&text("AC Power", battery)),
        Power::Charger(Some(87))
    );
    assert_eq!(of_pmset(&text("AC Power", "")), Power::Charger(None));
}

#[test]
fn what_windows_says_is_read() {
    assert_eq!(of_windows("1 55\r\n"), Power::Battery(55));
    assert_eq!(of_windows("2 100\r\n"), Power::Charger(Some(100)));
    assert_eq!(of_windows("4 9\r\n1 40\r\n"), Power::Battery(40));
    assert_eq!(of_windows("\r\n"), Power::NoBattery);
}
