//! Standard output in large pieces, but nothing that is ready waits while standard input does: a capture that is
//! still being written is decoded as it comes.

use std::cell::RefCell;
use std::io::{self, BufWriter, Read, StdoutLock, Write};
use std::rc::Rc;

use crate::pager::Pager;

/// Standard output or a pager, shared with the reader of what may have to be waited for.
#[derive(Clone, Debug)]
pub(crate) struct Output(Rc<RefCell<BufWriter<Screen>>>);

/// Where it goes.
#[derive(Debug)]
enum Screen {
    Stdout(StdoutLock<'static>),
    Pager(Pager),
}

impl Output {
    /// Standard output.
    pub(crate) fn new() -> Self {
        Self::to(Screen::Stdout(io::stdout().lock()))
    }

    /// A pager where people look at it, else standard output.
    pub(crate) fn paged() -> Self {
        Pager::start().map_or_else(Self::new, |pager| Self::to(Screen::Pager(pager)))
    }

    fn to(screen: Screen) -> Self {
        Self(Rc::new(RefCell::new(BufWriter::with_capacity(64 * 1024, screen))))
    }

    /// Whether the terminal is a pager's: nothing else may be written there.
    pub(crate) fn is_paged(&self) -> bool {
        matches!(self.0.borrow().get_ref(), Screen::Pager(_))
    }
}

impl Write for Screen {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(stdout) => stdout.write(octets),
            Self::Pager(pager) => pager.write(octets),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(stdout) => stdout.flush(),
            Self::Pager(pager) => pager.flush(),
        }
    }
}

impl Write for Output {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(octets)
    }

    fn write_all(&mut self, octets: &[u8]) -> io::Result<()> {
        self.0.borrow_mut().write_all(octets)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.borrow_mut().flush()
    }
}

/// A reader that may have to wait for more; what is ready is written before.
#[derive(Debug)]
pub(crate) struct Waiting<R> {
    pub(crate) reader: R,
    pub(crate) output: Output,
}

impl<R: Read> Read for Waiting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // What cannot be written stays in the buffer, and is an error where it is written next.
        let _ = self.output.flush();
        self.reader.read(buffer)
    }
}
