//! Standard output in large pieces, but nothing that is ready waits while standard input does: a capture that is
//! still being written is decoded as it comes.

use std::cell::RefCell;
use std::io::{self, BufWriter, Read, StdoutLock, Write};
use std::rc::Rc;

/// Standard output, shared with the reader of standard input.
#[derive(Clone, Debug)]
pub(super) struct Output(Rc<RefCell<BufWriter<StdoutLock<'static>>>>);

impl Output {
    pub(super) fn new() -> Self {
        let stdout = BufWriter::with_capacity(64 * 1024, io::stdout().lock());
        Self(Rc::new(RefCell::new(stdout)))
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
pub(super) struct Waiting<R> {
    pub(super) reader: R,
    pub(super) output: Output,
}

impl<R: Read> Read for Waiting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // What cannot be written stays in the buffer, and is an error where it is written next.
        let _ = self.output.flush();
        self.reader.read(buffer)
    }
}
