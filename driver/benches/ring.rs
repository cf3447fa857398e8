//! Records drained from the ring a second, beside a plain copy of the same bytes.

#[path = "../tests/driver/fake.rs"]
mod fake;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use fake::Fake;
use std::hint::black_box;
use std::time::{Duration, Instant};
use wiremeter_driver::Ring;

const LOG2: u32 = 12;
const RECORDS: u64 = 1 << LOG2;

fn ring(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("ring");
    group.throughput(Throughput::Elements(RECORDS));
    group.bench_function("drain", |bencher| {
        let mut fake = Fake::new();
        let mut ring = Ring::start(&mut fake, LOG2).expect("the fake never fails");
        bencher.iter_custom(|rounds| {
            let mut spent = Duration::ZERO;
            for _ in 0..rounds {
                (0..RECORDS).for_each(|record| fake.offer(record as u16));
                let start = Instant::now();
                ring.drain(&mut fake, |record| {
                    black_box(record);
                })
                .expect("a good ring");
                spent += start.elapsed();
            }
            spent
        });
    });
    group.bench_function("memcpy", |bencher| {
        let from = vec![1u8; RECORDS as usize * 64];
        let mut to = vec![0u8; from.len()];
        bencher.iter(|| black_box(&mut to[..]).copy_from_slice(black_box(&from)));
    });
    group.finish();
}

criterion_group!(benches, ring);
criterion_main!(benches);
