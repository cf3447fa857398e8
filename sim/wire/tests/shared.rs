//! Real captures from ../shared/captures beside the tree, where that folder is: packets and
//! times as its SOURCES.md gives them, read there with another tool.

use std::path::Path;

use wiremeter_wire::capture::read;

/// Microseconds since 1970 of "2013-05-02 20:20:33.491822".
fn micros(text: &str) -> u64 {
    let (date, time) = text.split_once(' ').expect("a date and a time");
    let number = |text: &str| text.parse::<u64>().expect("digits");
    let date: Vec<u64> = date.split('-').map(number).collect();
    let (time, fraction) = time.split_once('.').expect("a fraction");
    let time: Vec<u64> = time.split(':').map(number).collect();
    let (year, month, day) = (date[0], date[1], date[2]);
    // Years from March on, so that the leap day is the last of its year.
    let year = if month < 3 { year - 1 } else { year };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * ((month + 9) % 12) + 2) / 5 + day - 1 - 719_468;
    (((days * 24 + time[0]) * 60 + time[1]) * 60 + time[2]) * 1_000_000 + number(fraction)
}

#[test]
fn real_captures_hold_what_their_sources_page_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/captures");
    let Ok(sources) = std::fs::read_to_string(folder.join("SOURCES.md")) else {
        println!("no {}: nothing to compare with", folder.display());
        return;
    };
    let rows: Vec<_> = sources.lines().filter(|line| line.starts_with("| `")).collect();
    assert!(!rows.is_empty(), "SOURCES.md has no row");
    for row in rows {
        let cells: Vec<&str> = row.split('|').map(|cell| cell.trim().trim_matches('`')).collect();
        let (name, packets, first, last) = (cells[1], cells[7], cells[9], cells[10]);
        let file = std::fs::read(folder.join(name)).expect(name);
        let frames = read(&file).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(frames.len().to_string(), packets, "{name}: packets");
        let time = |frame: Option<&wiremeter_wire::capture::Frame>| frame.map(|frame| frame.time_ns / 1000);
        assert_eq!(time(frames.first()), Some(micros(first)), "{name}: first");
        assert_eq!(time(frames.last()), Some(micros(last)), "{name}: last");
    }
}
