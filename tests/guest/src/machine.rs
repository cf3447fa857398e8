//! A machine: what is in it, and one life of it.

use std::fs::{self, File};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::initramfs::Initramfs;

/// Where the machine finds the card.
pub const CARD: &str = "0000:00:10.0";

/// Bytes of memory: the script's programs and their DMA memory fit several times.
const MEMORY: &str = "256M";

/// A machine to be started.
pub struct Machine<'a> {
    /// vfio-user socket that serves the card, if there is to be one.
    pub card: Option<&'a Path>,
    /// Statically linked programs that the script finds under their file names.
    pub programs: &'a [&'a Path],
    /// What to do, for busybox's shell.
    pub script: &'a str,
    /// How long the machine may take for all of it.
    pub limit: Duration,
}

/// What came of a machine.
#[derive(Debug)]
pub struct Outcome {
    /// Exit status of the script.
    pub status: u8,
    /// What the script wrote to stdout, byte for byte if it is UTF-8.
    pub stdout: String,
    /// What the kernel said, and the script on stderr.
    pub console: String,
}

impl Outcome {
    /// What the script wrote to stdout.
    ///
    /// # Panics
    /// If its exit status is not 0.
    pub fn success(self) -> String {
        let Self { status, stdout, console } = self;
        assert!(
            status == 0,
            "the script ended with status {status}.\n--- stdout\n{stdout}--- console\n{console}---"
        );
        stdout
    }
}

impl Machine<'_> {
    /// Starts the machine and waits for its end.
    ///
    /// # Panics
    /// If QEMU or the kernel are not there or do not start, if the machine ends before its script
    /// does, or if the limit passes.
    pub fn run(&self) -> Outcome {
        let tools = Tools::find();
        fs::create_dir_all(crate::target()).expect("the target folder can be written");
        let folder = tempfile::tempdir_in(crate::target()).expect("the target folder can be written");
        let file = |name| folder.path().join(name);
        self.write_initramfs(&tools, &file("initramfs"))
            .expect("the initramfs can be written");

        let mut qemu = self.qemu(&tools, folder.path());
        let said = File::create(file("qemu")).expect("the target folder can be written");
        let mut running = Running(qemu.stdin(Stdio::null()).stderr(said).spawn().expect("QEMU starts"));
        let ended = running.wait(self.limit).expect("QEMU can be waited for");

        let read = |name| String::from_utf8_lossy(&fs::read(file(name)).unwrap_or_default()).into_owned();
        let (console, status) = (read("console"), read("status"));
        let all = || format!("\n--- QEMU\n{}--- console\n{console}---", read("qemu"));
        let ended = ended.unwrap_or_else(|| panic!("the machine was not done after {:?}.{}", self.limit, all()));
        let Ok(status) = status.trim().parse() else {
            panic!("the machine ended before its script did (QEMU: {ended}).{}", all());
        };
        Outcome {
            status,
            stdout: read("stdout"),
            console,
        }
    }

    fn write_initramfs(&self, tools: &Tools, path: &Path) -> io::Result<()> {
        let mut archive = Initramfs::new(BufWriter::new(File::create(path)?));
        for folder in ["bin", "dev", "modules", "proc", "sys", "tmp"] {
            archive.folder(folder)?;
        }
        archive.program("init", include_bytes!("init.sh"))?;
        archive.program("script", self.script.as_bytes())?;
        archive.program("bin/busybox", &fs::read(tools.path("busybox"))?)?;
        for module in fs::read_dir(tools.path("modules"))? {
            let module = module?;
            archive.program(&format!("modules/{}", module.file_name().display()), &fs::read(module.path())?)?;
        }
        for program in self.programs {
            let name = program.file_name().unwrap_or_default().display();
            archive.program(&format!("bin/{name}"), &fs::read(program)?)?;
        }
        archive.finish()
    }

    /// QEMU, with its own C library: it is built for another release of Debian than this one.
    fn qemu(&self, tools: &Tools, folder: &Path) -> Command {
        let mut qemu = Command::new(tools.path("qemu/usr/lib64/ld-linux-x86-64.so.2"));
        qemu.arg("--library-path").arg(tools.path("qemu/usr/lib/x86_64-linux-gnu"));
        qemu.arg(tools.path("qemu/usr/bin/qemu-system-x86_64"));
        for firmware in ["qemu/usr/share/qemu", "qemu/usr/share/seabios"] {
            qemu.arg("-L").arg(tools.path(firmware));
        }
        qemu.args(["-nodefaults", "-no-user-config", "-display", "none", "-vga", "none", "-no-reboot"])
            .args(["-machine", "q35,accel=tcg,memory-backend=memory,vmport=off,i8042=off"])
            .args(["-cpu", "qemu64", "-smp", "1", "-m", MEMORY, "-bios", "qboot.rom"])
            // Shared: whoever serves the card reads and writes the same memory.
            .args(["-object", &format!("memory-backend-memfd,id=memory,size={MEMORY},share=on")])
            // Before the card, which is behind it.
            .args(["-device", "intel-iommu,intremap=on,caching-mode=on,aw-bits=48"]);
        for port in ["console", "stdout", "status"] {
            qemu.args(["-serial", &format!("file:{port}")]);
        }
        if let Some(socket) = self.card {
            let socket = std::path::absolute(socket).expect("a socket has a path");
            let socket = socket.to_str().expect("paths of sockets are UTF-8").escape_default();
            qemu.args([
                "-device",
                &format!(r#"{{"driver":"vfio-user-pci","addr":"10.0","socket":{{"type":"unix","path":"{socket}"}}}}"#),
            ]);
        }
        qemu.arg("-kernel").arg(tools.path("vmlinuz"));
        // no_timer_check: on a busy host the emulated timer can miss the clocks that the kernel tests it by.
        let options = "console=ttyS0 intel_iommu=on no_timer_check quiet panic=-1";
        qemu.args(["-initrd", "initramfs", "-append", options]);
        qemu.current_dir(folder);
        qemu
    }
}

/// What `tools/guest.sh` unpacked.
struct Tools(PathBuf);

impl Tools {
    fn find() -> Self {
        let folder = crate::root().join(".tools/guest");
        assert!(folder.join("made-by").exists(), "QEMU and kernel are missing: run `tools/guest.sh`");
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

/// QEMU at work; dropped, it is killed.
struct Running(Child);

impl Running {
    /// Waits for the end, at most this long.
    fn wait(&mut self, limit: Duration) -> io::Result<Option<ExitStatus>> {
        let start = Instant::now();
        loop {
            match self.0.try_wait()? {
                None if start.elapsed() < limit => thread::sleep(Duration::from_millis(10)),
                ended => return Ok(ended),
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only where it has ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
