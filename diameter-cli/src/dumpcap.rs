//! A network interface as an input: dumpcap captures, since only it needs the rights to do so.

use std::io::{self, Cursor, Read};
use std::process::{Child, Command, Stdio};
use std::thread::{self, JoinHandle};

use anyhow::{Context, bail};
use clap::Args;

/// What is captured, as arguments.
#[derive(Clone, Debug, Default, Args)]
#[group(id = "capturing")]
pub(crate) struct Arguments {
    /// Captures on this network interface, by means of Wireshark's dumpcap
    #[arg(short, long, value_name = "NAME")]
    pub(crate) interface: Option<String>,
    /// Captures only this, as tcpdump writes it: "port 3868"
    #[arg(long, value_name = "FILTER", requires = "interface")]
    pub(crate) capture_filter: Option<String>,
}

/// Wireshark's program that captures.
#[derive(Debug)]
pub(crate) struct Dumpcap {
    child: Child,
    /// Reads what it says on standard error.
    said: Option<JoinHandle<String>>,
}

impl Dumpcap {
    /// Starts it, and waits for the first octets: there are some as soon as it captures.
    pub(crate) fn start(
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

    /// Ends it, and tells that, with what it has said of it.
    pub(crate) fn ended(&mut self) -> String {
        match self.end() {
            said if said.is_empty() => "dumpcap has ended".to_owned(),
            said => format!("dumpcap has ended: {said}"),
        }
    }

    /// Ends it, and says why it had ended if it had.
    fn end(&mut self) -> String {
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
