//! A server without file descriptors: alone in its process, whose limit it is.
#![allow(missing_docs)]

#[path = "pcie/fake.rs"]
#[allow(dead_code)]
mod fake;

use std::fs::{self, File};
use std::os::fd::AsRawFd;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use fake::Fake;
use rustix::net::{AddressFamily, SocketAddrUnix, SocketType, connect, socket};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use wiremeter_pcie::{Function, Server, Stop};

/// What Linux says of the thread of this name, whenever it is read.
fn status(name: &str) -> File {
    let tasks = fs::read_dir("/proc/self/task").expect("Linux");
    let mut paths = tasks.map(|task| task.expect("a thread").path());
    let named = |path: &PathBuf| fs::read_to_string(path.join("comm")).is_ok_and(|comm| comm.trim() == name);
    let path = paths.find(named).expect("the thread is there");
    File::open(path.join("status")).expect("it lives")
}

/// How often a thread has slept.
fn sleeps(status: &File) -> u64 {
    let mut text = [0; 4096];
    let read = status.read_at(&mut text, 0).expect("the thread lives");
    let text = str::from_utf8(&text[..read]).expect("text");
    let line = text.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
    line.expect("Linux counts").trim().parse().expect("a number")
}

#[test]
fn it_waits_says_so_once_and_then_serves() {
    let path = std::env::temp_dir().join(format!("wiremeter-starved-{}.sock", std::process::id()));
    let (stop, (logged, log)) = (Stop::new().expect("an eventfd"), channel());
    let (at, told) = (path.clone(), stop.clone());
    let serving = thread::Builder::new().name("server".into()).spawn(move || {
        let server = Server::bind(&at, Function::new(Fake::default()), 1.0)?;
        let mut log = |line: &str| logged.send(line.to_owned()).expect("somebody reads");
        log("bound");
        server.run(&told, &mut log)
    });
    let serving = serving.expect("a thread");
    assert_eq!(log.recv().expect("a socket"), "bound");

    let client = socket(AddressFamily::UNIX, SocketType::STREAM, None).expect("a socket");
    let status = status("server");
    let limit = getrlimit(Resource::Nofile);
    let next = File::open("/dev/null").expect("there is one more").as_raw_fd();
    let current = Some(u64::try_from(next).expect("a number"));
    setrlimit(Resource::Nofile, Rlimit { current, ..limit }).expect("less is allowed");
    connect(&client, &SocketAddrUnix::new(&path).expect("a path")).expect("it listens");

    const LONG: Duration = Duration::from_secs(60);
    let said = log.recv_timeout(LONG).expect("the server says it");
    // It sleeps between two tries; a loop without end would not.
    let before = sleeps(&status);
    let mut looks = 0;
    while sleeps(&status) < before + 3 {
        assert!(looks < 6000, "it never sleeps");
        thread::sleep(Duration::from_millis(10));
        looks += 1;
    }
    setrlimit(Resource::Nofile, limit).expect("as before");
    assert!(said.starts_with("clients cannot come in: Too many open files"), "{said}");
    let said = log.recv_timeout(LONG).expect("the client comes in");
    assert!(said.ends_with("has the card"), "{said}");
    stop.stop();
    serving.join().expect("no panic").expect("it serves to the end");
}
