//! The one-pass monitor against Table 2 read literally: all rows kept, every sum taken afterwards.
use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use wiremeter_aggregate::{Channel, Monitor, Plan, Row, Suspects};

fn row() -> impl Strategy<Value = Row> {
    // Delays share a large offset, so that a naive Σx² would lose all its digits.
    let delay = prop_oneof![0..1u64 << 40, (1u64 << 39)..(1 << 39) + 16];
    let busy = prop_oneof![Just(0u64), 1..1u64 << 34];
    (0..2_000u32, 0..4u32, 0..3u32, delay, busy, 0..3u32, 0..9u16).prop_map(
        |(cells, matched, unmatched, delay, busy, lost, max_occupancy)| Row {
            cells,
            packets: matched + unmatched,
            busy,
            peak_delay: if matched > 0 { delay } else { 0 },
            total_delay: delay * u64::from(matched),
            lost,
            max_occupancy,
            span: 1,
            suspects: Suspects {
                unmatched,
                ..Suspects::default()
            },
        },
    )
}

fn average(rows: &[Row]) -> Option<f64> {
    let packets: u64 = rows.iter().map(|r| u64::from(r.packets - r.suspects.unmatched)).sum();
    let ticks: u64 = rows.iter().map(|r| r.total_delay).sum();
    (packets > 0).then(|| ticks as f64 / packets as f64 / 16.0)
}

/// Table 2 of the N rows of a period, in `k` sets, after a set with average `a0`.
fn check(got: &Channel, rows: &[Row], tau_ns: f64, k: usize, a0: Option<f64>) -> Result<(), TestCaseError> {
    let sum = |f: fn(&Row) -> u64| rows.iter().map(f).sum::<u64>();
    let (c, p, t, l) = (
        sum(|r| r.cells.into()),
        sum(|r| r.packets.into()),
        sum(|r| r.busy),
        sum(|r| r.lost.into()),
    );
    prop_assert_eq!((got.cells, got.packets, got.lost), (c, p, l));
    prop_assert_eq!(got.busy_ns, t as f64 / 16.0);
    same(
        "ATh",
        Some(got.throughput_avg_cells_s),
        Some(c as f64 * 1e9 / (rows.len() as f64 * tau_ns)),
    )?;
    let most = rows.iter().map(|r| r.cells).max().map(|c| f64::from(c) * 1e9 / tau_ns);
    same("PTh", Some(got.throughput_peak_cells_s), most)?;
    let effective = |c: f64, t: u64| (t > 0).then(|| c * 16e9 / t as f64);
    same("AEff", got.effective_rate_avg_cells_s, effective(c as f64, t))?;
    let least = rows.iter().filter_map(|r| effective(r.cells.into(), r.busy)).reduce(f64::min);
    same("MEff", got.effective_rate_min_cells_s, least)?;
    prop_assert_eq!(Some(got.max_occupancy), rows.iter().map(|r| r.max_occupancy).max());
    same("LR", got.loss_rate, (p > 0).then(|| l as f64 / p as f64))?;
    let a = average(rows);
    same("A", got.delay_avg_ns, a)?;
    let each: Vec<f64> = rows.iter().filter_map(|r| average(&[*r])).collect();
    let squares: f64 = each.iter().map(|x| (x - a.unwrap_or(0.0)).powi(2)).sum();
    let dd = (each.len() > 1).then(|| (squares / (each.len() - 1) as f64).sqrt());
    same("DD", got.delay_deviation_ns, dd)?;
    let sets: Vec<Option<f64>> = rows.chunks(rows.len() / k).map(average).collect();
    for (set, expected) in got.delay_sets_ns.iter().zip(&sets) {
        same("Aj", *set, *expected)?;
    }
    let mut differences = Vec::new();
    for (j, set) in rows.chunks(rows.len() / k).enumerate() {
        let Some(reference) = (if j == 0 { a0 } else { sets[j - 1] }) else {
            continue;
        };
        differences.extend(set.iter().filter_map(|r| Some((average(&[*r])? - reference).abs())));
    }
    let df: f64 = differences.iter().sum();
    let n = differences.len();
    same("DF", got.delay_fluctuation_sum_ns, (n > 0).then_some(df))?;
    same("DF/n", got.delay_fluctuation_ns, (n > 0).then(|| df / n as f64))
}

/// Equal to 1e-9 of the value, or to 1e-4 ns: one rounding of the longest delay (69 s) is 1e-5 ns.
fn same(name: &str, got: Option<f64>, expected: Option<f64>) -> Result<(), TestCaseError> {
    let equal = match (got, expected) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * b.abs() + 1e-4,
        (a, b) => a == b,
    };
    prop_assert!(equal, "{}: {:?} is not {:?}", name, got, expected);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 500,
        rng_seed: RngSeed::Fixed(0x7ab1e2),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn one_pass_equals_two(
        m in 1usize..4,
        k in 1usize..4,
        first in 0u64..1_000,
        rows in prop::collection::btree_map((0u64..40, 0u16..3), row(), 0..80),
    ) {
        let n = m * k;
        let plan = Plan::new(2_000, n as u64, k as u32, first).expect("N = K·M");
        let mut monitor = Monitor::new(plan);
        let mut periods = Vec::new();
        for ((epoch, channel), row) in &rows {
            periods.extend(monitor.advance(first + epoch).expect("sorted"));
            monitor.row(*channel, row);
        }
        periods.extend(monitor.finish());

        let mut expected: BTreeMap<(u64, u16), Vec<Row>> = BTreeMap::new();
        for ((epoch, channel), row) in &rows {
            let (period, place) = (epoch / n as u64, (epoch % n as u64) as usize);
            expected.entry((period, *channel)).or_insert_with(|| vec![Row::default(); n])[place] = *row;
        }
        let reported: Vec<(u64, u16)> = periods
            .iter()
            .flat_map(|period| period.channels.iter().map(|c| (period.version - 1, c.channel)))
            .collect();
        prop_assert_eq!(reported, expected.keys().copied().collect::<Vec<_>>());
        for period in &periods {
            let index = period.version - 1;
            prop_assert_eq!(period.start_ns, (first + index * n as u64) * 2_000);
            for channel in &period.channels {
                let before = index.checked_sub(1).and_then(|i| expected.get(&(i, channel.channel)));
                let a0 = before.and_then(|rows| average(&rows[n - m..]));
                check(channel, &expected[&(index, channel.channel)], 2_000.0, k, a0)?;
            }
        }
    }
}
