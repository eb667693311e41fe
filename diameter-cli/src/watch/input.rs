//! Where messages come from: a network interface, standard input, a file or one that grows.

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::Path;

use anyhow::{Context, bail};

use crate::dumpcap::Dumpcap;
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
