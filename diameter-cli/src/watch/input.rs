//! Where messages come from: a network interface, standard input, a file or one that grows.

use std::fs::File;
use std::io::{self, Cursor, IsTerminal, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::{self, JoinHandle};

use anyhow::{Context, bail};

use crate::growing::Growing;

/// What is to be read.
#[derive(Clone, Copy, Debug)]
pub(super) enum Source<'a> {
    /// A network interface, and what is to be captured there, as tcpdump writes it.
    Interface(&'a str, Option<&'a str>),
    Stdin,
    /// A file, as long as it is now.
    File(&'a Path),
    /// A file that another program is writing.
    Growing(&'a Path),
}

/// A source that was opened.
pub(super) struct Opened {
    /// What it is called on the screen.
    pub(super) name: String,
    /// Whether messages come as they are sent.
    pub(super) is_live: bool,
    pub(super) reader: Box<dyn Read + Send>,
    /// The program that captures.
    pub(super) dumpcap: Option<Dumpcap>,
}

impl Source<'_> {
    pub(super) fn open(self) -> anyhow::Result<Opened> {
        let opened =
            |name: String, is_live, reader| Opened { name, is_live, reader, dumpcap: None };
        let shown = |path: &Path| path.display().to_string();
        let unreadable = |path: &Path| format!("cannot read {}", path.display());
        match self {
            Self::Interface(interface, filter) => {
                let (dumpcap, reader) = Dumpcap::start(interface, filter)?;
                let reader = Box::new(reader);
                let name = interface.to_owned();
                Ok(Opened { name, is_live: true, reader, dumpcap: Some(dumpcap) })
            }
            Self::Stdin if io::stdin().is_terminal() => {
                bail!(
                    "there is nothing to watch: name a file, or an interface with -i, or pipe a capture in"
                )
            }
            Self::Stdin => Ok(opened("standard input".to_owned(), true, Box::new(io::stdin()))),
            Self::File(path) => {
                let file = File::open(path).with_context(|| unreadable(path))?;
                let kind = file.metadata().with_context(|| unreadable(path))?.file_type();
                if kind.is_dir() {
                    bail!("{} is a folder", path.display());
                }
                Ok(opened(shown(path), !kind.is_file(), Box::new(file)))
            }
            Self::Growing(path) => {
                let file = Growing::open(path).with_context(|| unreadable(path))?;
                Ok(opened(shown(path), true, Box::new(file)))
            }
        }
    }
}

/// Wireshark's program that captures. Only it needs the rights to do so.
#[derive(Debug)]
pub(super) struct Dumpcap {
    child: Child,
    /// Reads what it says on standard error.
    said: Option<JoinHandle<String>>,
}

impl Dumpcap {
    /// Starts it, and waits for the first octets: there are some as soon as it captures.
    fn start(
        interface: &str,
        filter: Option<&str>,
    ) -> anyhow::Result<(Self, impl Read + Send + 'static)> {
        let mut command = Command::new("dumpcap");
        command.args(["-q", "-i", interface, "-w", "-"]);
        if let Some(filter) = filter {
            command.args(["-f", filter]);
        }
        let child =
            command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => anyhow::anyhow!(NOT_INSTALLED),
            io::ErrorKind::PermissionDenied => anyhow::anyhow!(NOT_PERMITTED),
            _ => anyhow::Error::new(error).context("cannot start dumpcap"),
        })?;
        let stderr = child.stderr.take();
        let said = thread::spawn(move || stderr.map(last_words).unwrap_or_default());
        let stdout = child.stdout.take();
        let mut dumpcap = Self { child, said: Some(said) };
        let mut stdout = stdout.context("cannot read what dumpcap captures")?;
        let mut start = vec![0; 4096];
        let count = stdout.read(&mut start).context("cannot read what dumpcap captures")?;
        if count == 0 {
            let said = dumpcap.end();
            if said.contains("permission") {
                bail!("dumpcap may not capture on {interface}: {said}\n{NOT_PERMITTED}");
            }
            bail!("dumpcap cannot capture on {interface}: {said}; `dumpcap -D` lists interfaces");
        }
        start.truncate(count);
        Ok((dumpcap, Cursor::new(start).chain(stdout)))
    }

    /// Ends it, and says why it had ended if it had.
    pub(super) fn end(&mut self) -> String {
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
        self.said.take().and_then(|said| said.join().ok()).unwrap_or_default()
    }
}

impl Drop for Dumpcap {
    fn drop(&mut self) {
        self.end();
    }
}

const NOT_INSTALLED: &str = "\
dumpcap is not installed, which captures for this program: it comes with Wireshark (Debian: `apt-get \
install wireshark-common`); or capture with another program: `tcpdump -i eth0 -U -w - | diameter watch`";

const NOT_PERMITTED: &str = "\
only dumpcap needs the right to capture: `sudo dpkg-reconfigure wireshark-common` gives it to the group \
wireshark, `sudo usermod -a -G wireshark $USER` takes you into it at the next login; or capture as \
another user: `sudo tcpdump -i eth0 -U -w - | diameter watch`";

/// What dumpcap says when it gives up, in one line; what it says of its captures is left out.
fn last_words(mut stderr: impl Read) -> String {
    /// More is read, but not kept.
    const MOST: u64 = 4096;
    let mut octets = Vec::new();
    let _ = stderr.by_ref().take(MOST).read_to_end(&mut octets);
    let _ = io::copy(&mut stderr, &mut io::sink());
    let text = String::from_utf8_lossy(&octets).into_owned();
    let lines = text.lines().map(str::trim);
    let lines = lines.map(|line| line.strip_prefix("dumpcap: ").unwrap_or(line));
    let about_captures = ["Capturing on", "File:", "Packets captured", "Packets received"];
    let mut lines = lines.filter(|line| !about_captures.iter().any(|it| line.starts_with(it)));
    // What follows the first paragraph is advice for many systems.
    let lines: Vec<&str> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
    lines.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dumpcap_is_quoted_without_its_advice() {
        let said = "\
Capturing on 'Loopback: lo'
dumpcap: You do not have permission to capture on device \"lo\".
(socket: Operation not permitted)
Please check to make sure you have sufficient permissions.

On Debian and Debian derivatives such as Ubuntu
";
        let words = last_words(said.as_bytes());
        assert!(
            words.starts_with("You do not have permission to capture on device \"lo\". (socket")
        );
        assert!(words.ends_with("sufficient permissions."), "{words}");
        assert_eq!(last_words("Capturing on 'lo'\nFile: -\nPackets captured: 0\n".as_bytes()), "");
    }
}
