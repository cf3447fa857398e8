//! A program that is run, and listened to.

use std::io::{self, Read};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

/// How a program ended.
#[derive(Debug)]
pub struct Ended {
    /// Its exit status; none if a signal ended it.
    pub code: Option<i32>,
    /// That signal, or 0.
    pub signal: i32,
    /// It printed nothing for too long, and was ended.
    pub silent: bool,
    /// What it printed on stdout, a line feed for each return.
    pub stdout: String,
    /// The same of stderr: apart, because what comes at once would be mixed as it happens.
    pub stderr: String,
}

/// Runs a program to its end, or until it prints nothing for `silence`; `line` is told each line of stdout.
///
/// # Errors
/// It does not start.
pub fn run(command: &mut Command, silence: Duration, line: &mut dyn FnMut(&str)) -> io::Result<Ended> {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let (sender, pieces) = mpsc::channel();
    let outputs = [
        child.stdout.take().map(|output| listen(0, output, sender.clone())),
        child.stderr.take().map(|output| listen(1, output, sender)),
    ];
    let (mut texts, mut shown) = ([String::new(), String::new()], 0);
    let silent = loop {
        match pieces.recv_timeout(silence) {
            Ok((output, piece)) => texts[output] += &String::from_utf8_lossy(&piece).replace('\r', "\n"),
            Err(RecvTimeoutError::Disconnected) => break false,
            Err(RecvTimeoutError::Timeout) => {
                child.kill()?;
                break true;
            }
        }
        while let Some(end) = texts[0][shown..].find('\n') {
            line(&texts[0][shown..shown + end]);
            shown += end + 1;
        }
    };
    let status = child.wait()?;
    for output in outputs.into_iter().flatten() {
        // Its thread ends with the pipe, and has nothing that can fail.
        let _ = output.join();
    }
    let [stdout, stderr] = texts;
    Ok(Ended {
        code: status.code(),
        signal: status.signal().unwrap_or(0),
        silent,
        stdout,
        stderr,
    })
}

fn listen(which: usize, mut output: impl Read + Send + 'static, to: Sender<(usize, Vec<u8>)>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(length @ 1..) = output.read(&mut buffer) {
            if to.send((which, buffer[..length].to_vec())).is_err() {
                return;
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, silence: Duration) -> (Ended, Vec<String>) {
        let mut lines = Vec::new();
        let ended = run(Command::new("sh").args(["-c", script]), silence, &mut |line| {
            lines.push(line.to_owned())
        });
        (ended.unwrap(), lines)
    }

    #[test]
    fn lines_and_status_are_told() {
        let (ended, lines) = shell("printf 'a\\r10%%\\r20%%\\nb'; echo wrong >&2; exit 3", Duration::from_secs(60));
        assert_eq!((ended.code, ended.signal, ended.silent), (Some(3), 0, false));
        assert_eq!(lines, ["a", "10%", "20%"]);
        assert_eq!((ended.stdout.as_str(), ended.stderr.as_str()), ("a\n10%\n20%\nb", "wrong\n"));
    }

    #[test]
    fn a_signal_is_told() {
        let (ended, _) = shell("kill -PIPE $$", Duration::from_secs(60));
        assert_eq!((ended.code, ended.signal), (None, 13));
    }

    #[test]
    fn one_that_says_nothing_is_ended() {
        let (ended, lines) = shell("echo begun; exec sleep 1000", Duration::from_millis(300));
        assert!(ended.silent);
        assert_eq!((ended.signal, lines), (9, vec!["begun".to_owned()]));
    }
}
