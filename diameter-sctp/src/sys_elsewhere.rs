//! Stands in for the calls of the system where they are not those of Linux.

use std::io;
use std::os::fd::BorrowedFd;

use socket2::Socket;
use tokio::io::ReadBuf;
use tokio::io::unix::AsyncFd;

pub(crate) const AF_INET: u16 = 2;
pub(crate) const AF_INET6: u16 = 10;
pub(crate) const NO_SCTP: [i32; 0] = [];
pub(crate) const TOO_LONG: i32 = libc::EMSGSIZE;
pub(crate) const IN_PROGRESS: i32 = libc::EINPROGRESS;

pub(crate) type SendInfo = [u8; 16];
pub(crate) type ReceiveInfo = [u8; 28];

pub(crate) struct Piece {
    pub(crate) length: usize,
    pub(crate) is_end: bool,
    pub(crate) is_notification: bool,
    pub(crate) info: Option<ReceiveInfo>,
}

pub(crate) fn register(_: Socket) -> io::Result<AsyncFd<Socket>> {
    Err(unsupported())
}

pub(crate) fn set_option(_: BorrowedFd<'_>, _: i32, _: &[u8]) -> io::Result<()> {
    Err(unsupported())
}

pub(crate) fn option(_: BorrowedFd<'_>, _: i32, _: &mut [u8]) -> io::Result<usize> {
    Err(unsupported())
}

pub(crate) fn send(_: BorrowedFd<'_>, _: &[u8], _: &SendInfo, _: bool) -> io::Result<()> {
    Err(unsupported())
}

pub(crate) fn receive(_: BorrowedFd<'_>, _: &mut ReadBuf<'_>) -> io::Result<Piece> {
    Err(unsupported())
}

fn unsupported() -> io::Error {
    io::Error::new(io::ErrorKind::Unsupported, "SCTP is there on Linux only")
}
