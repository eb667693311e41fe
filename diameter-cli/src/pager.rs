//! A pager for what is longer than the screen: PAGER, or `less`.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::{Child, ChildStdin, Command, Stdio};

/// A pager that runs. It is waited for when this is dropped: the terminal is its own until then.
#[derive(Debug)]
pub(crate) struct Pager {
    child: Child,
    input: Option<ChildStdin>,
}

impl Pager {
    /// Starts the pager where standard output is a terminal. `None` where it is none, and where no pager is there.
    pub(crate) fn start() -> Option<Self> {
        if !io::stdout().is_terminal() {
            return None;
        }
        let pager = std::env::var("PAGER").unwrap_or_else(|_| "less".to_owned());
        Self::run(&pager)
    }

    /// Runs a pager as a shell does: it may have arguments.
    fn run(pager: &str) -> Option<Self> {
        let mut words = pager.split_whitespace();
        let program = words.next().filter(|program| *program != "cat")?;
        let mut command = Command::new(program);
        command.args(words).stdin(Stdio::piped());
        if std::env::var_os("LESS").is_none() {
            // Leave at once when a screen holds all (F), colours (R), and no other screen (X).
            command.env("LESS", "FRX");
        }
        let mut child = command.spawn().ok()?;
        let input = child.stdin.take();
        ignore_interrupts();
        Some(Self { child, input })
    }
}

impl Write for Pager {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        match &mut self.input {
            Some(input) => input.write(octets),
            None => Err(ErrorKind::BrokenPipe.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.input.as_mut().map_or(Ok(()), Write::flush)
    }
}

impl Drop for Pager {
    fn drop(&mut self) {
        // The end of its input.
        self.input = None;
        let _ = self.child.wait();
    }
}

/// Ctrl+C is for the pager, which stops searching by it. Who leaves it closes the pipe, and that ends the command.
fn ignore_interrupts() {
    std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
        if let Ok(runtime) = runtime {
            runtime.block_on(async { while tokio::signal::ctrl_c().await.is_ok() {} });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pager_gets_all_and_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("paged");
        let mut pager = Pager::run(&format!("tee {}", file.display())).unwrap();
        pager.write_all(b"message\n").unwrap();
        drop(pager);
        assert_eq!(std::fs::read(file).unwrap(), b"message\n");
    }

    #[test]
    fn without_a_pager_there_is_none() {
        assert!(Pager::run("no-such-pager-anywhere").is_none());
        assert!(Pager::run("cat").is_none());
        assert!(Pager::run("").is_none());
    }
}
