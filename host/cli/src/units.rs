//! Quantities with units: read from options, written for people.

/// A unit and what it is in base units.
type Unit = (&'static str, u64);

const RATES: [Unit; 4] = [("bit/s", 1), ("kbit/s", 1_000), ("Mbit/s", 1_000_000), ("Gbit/s", 1_000_000_000)];
const SIZES: [Unit; 7] = [
    ("B", 1),
    ("kB", 1_000),
    ("KiB", 1 << 10),
    ("MB", 1_000_000),
    ("MiB", 1 << 20),
    ("GB", 1_000_000_000),
    ("GiB", 1 << 30),
];
const TIMES: [Unit; 5] = [("ns", 1), ("us", 1_000), ("µs", 1_000), ("ms", 1_000_000), ("s", 1_000_000_000)];

/// Bits a second of text like "2.5Gbit/s".
pub fn rate(text: &str) -> Result<u64, String> {
    parse(text, &RATES)
}

/// Bytes of text like "64KiB".
pub fn size(text: &str) -> Result<u64, String> {
    parse(text, &SIZES)
}

/// Nanoseconds of text like "100us".
pub fn time(text: &str) -> Result<u64, String> {
    parse(text, &TIMES)
}

/// A decimal number and a unit, in base units: exactly, so what is no whole number of them is refused.
fn parse(text: &str, units: &[Unit]) -> Result<u64, String> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, name) = (&text[..end], text[end..].trim_start());
    let Some((_, factor)) = units.iter().find(|(unit, _)| *unit == name) else {
        let names: Vec<_> = units.iter().map(|(unit, _)| *unit).collect();
        return Err(format!("a number needs one of the units {}", names.join(", ")));
    };
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = format!("{whole}{fraction}");
    let mantissa: u128 = digits.parse().map_err(|_| format!("'{number}' is no number"))?;
    let scale = u32::try_from(fraction.len()).ok().and_then(|places| 10u128.checked_pow(places));
    let (Some(product), Some(scale)) = (mantissa.checked_mul(u128::from(*factor)), scale) else {
        return Err("too many digits".to_owned());
    };
    if !product.is_multiple_of(scale) {
        return Err(format!("not a whole number of {}", units[0].0));
    }
    u64::try_from(product / scale).map_err(|_| "too large".to_owned())
}

/// A time in its handiest unit, four digits: "12.35 µs".
pub fn show_time(ns: f64) -> String {
    show(ns, &[(1e9, " s"), (1e6, " ms"), (1e3, " µs"), (1.0, " ns")])
}

/// A time in the largest unit of which it is a whole number: "100 µs".
pub fn show_exact_time(ns: u64) -> String {
    let whole = TIMES.iter().rev().find(|(_, size)| ns.is_multiple_of(*size));
    let (unit, size) = whole.unwrap_or(&TIMES[0]);
    format!("{} {unit}", ns / size)
}

/// A number with an SI prefix, four digits: "12.35 M".
pub fn show_si(value: f64) -> String {
    show(value, &[(1e9, " G"), (1e6, " M"), (1e3, " k"), (1.0, "")])
}

/// A share as a percentage, four digits.
pub fn show_share(share: f64) -> String {
    show(share * 100.0, &[(1.0, " %")])
}

fn show(value: f64, scales: &[(f64, &str)]) -> String {
    // 999.95 would be rounded to 1000.0: it belongs to the next unit.
    let fits = |(size, _): &&(f64, &str)| value.abs() >= size * 0.99995;
    let least = scales.last().unwrap_or(&(1.0, ""));
    let (size, unit) = scales.iter().find(fits).unwrap_or(least);
    let scaled = value / size;
    let places = match scaled.abs() {
        0.0 => 0,
        x if x < 9.9995 => 3,
        x if x < 99.995 => 2,
        x if x < 999.95 => 1,
        _ => 0,
    };
    format!("{scaled:.places$}{unit}")
}

/// A value as `show` has it, or a dash where there is none.
pub fn or_dash<T>(value: Option<T>, show: impl FnOnce(T) -> String) -> String {
    value.map_or_else(|| "–".to_owned(), show)
}

/// A count with separated thousands: "12,345".
pub fn show_count(count: u64) -> String {
    let digits = count.to_string();
    let groups = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy);
    groups.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_with_units() {
        assert_eq!(rate("1Gbit/s"), Ok(1_000_000_000));
        assert_eq!(rate("2.5Gbit/s"), Ok(2_500_000_000));
        assert_eq!(rate("64 kbit/s"), Ok(64_000));
        assert_eq!(size("64KiB"), Ok(65_536));
        assert_eq!(size("1500B"), Ok(1_500));
        assert_eq!(size("0.5MiB"), Ok(524_288));
        assert_eq!(time("100us"), Ok(100_000));
        assert_eq!(time("100µs"), Ok(100_000));
        assert_eq!(time("1s"), Ok(1_000_000_000));
        assert_eq!(time(".25ms"), Ok(250_000));
    }

    #[test]
    fn what_is_no_quantity_says_why() {
        let unit = "a number needs one of the units ns, us, µs, ms, s";
        assert_eq!(time("100"), Err(unit.to_owned()));
        assert_eq!(time("100usec"), Err(unit.to_owned()));
        assert_eq!(time("-1ms"), Err(unit.to_owned()));
        assert_eq!(time(""), Err(unit.to_owned()));
        assert_eq!(time("ms"), Err("'' is no number".to_owned()));
        assert_eq!(time("1.2.3ms"), Err("'1.2.3' is no number".to_owned()));
        assert_eq!(time("1.5ns"), Err("not a whole number of ns".to_owned()));
        assert_eq!(rate("1GBIT/S").err(), rate("1").err());
        assert_eq!(time("18446744074s"), Err("too large".to_owned()));
        assert_eq!(time(&format!("0.{}s", "0".repeat(50))), Err("too many digits".to_owned()));
    }

    #[test]
    fn times_and_numbers_have_four_digits() {
        assert_eq!(show_time(0.0), "0 ns");
        assert_eq!(show_time(0.0625), "0.062 ns");
        assert_eq!(show_time(12_346.0), "12.35 µs");
        assert_eq!(show_time(999_960.0), "1.000 ms");
        assert_eq!(show_time(7.2e12), "7200 s");
        assert_eq!(show_exact_time(100_000), "100 µs");
        assert_eq!(show_exact_time(1_000_000_000), "1 s");
        assert_eq!(show_exact_time(1_001), "1001 ns");
        assert_eq!(show_si(999.94), "999.9");
        assert_eq!(show_si(12e6), "12.00 M");
        assert_eq!(show_share(0.0123), "1.230 %");
        assert_eq!(show_share(0.0), "0 %");
    }

    #[test]
    fn counts_have_groups_of_three() {
        for (count, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (12_345_678, "12,345,678")] {
            assert_eq!(show_count(count), text);
        }
    }
}
