//! The calls of the system that the standard library and `socket2` do not have: options of the protocol,
//! and messages with what goes along with them. All unsafe code of the crate is here; what the
//! kernel's structures hold is written and read elsewhere, as octets.

use std::io;
use std::mem::zeroed;
use std::os::fd::{AsRawFd, BorrowedFd};
use std::ptr::copy_nonoverlapping;

use libc::{CMSG_DATA, CMSG_FIRSTHDR, CMSG_LEN, CMSG_NXTHDR, CMSG_SPACE, c_int, msghdr};
use socket2::Socket;
use tokio::io::ReadBuf;
use tokio::io::unix::AsyncFd;

pub(crate) const AF_INET: u16 = libc::AF_INET as u16;
pub(crate) const AF_INET6: u16 = libc::AF_INET6 as u16;

/// The kernel has no SCTP.
pub(crate) const NO_SCTP: [i32; 2] = [libc::EPROTONOSUPPORT, libc::ESOCKTNOSUPPORT];
/// A message is longer than the send buffer.
pub(crate) const TOO_LONG: i32 = libc::EMSGSIZE;
/// The association is being set up.
pub(crate) const IN_PROGRESS: i32 = libc::EINPROGRESS;

/// `struct sctp_sndinfo`.
pub(crate) type SendInfo = [u8; 16];

/// `struct sctp_rcvinfo`.
pub(crate) type ReceiveInfo = [u8; 28];

/// What one call has received.
pub(crate) struct Piece {
    pub(crate) length: usize,
    /// Whether it goes to the end of a message.
    pub(crate) is_end: bool,
    /// Whether it is a notification and not a message of the peer.
    pub(crate) is_notification: bool,
    pub(crate) info: Option<ReceiveInfo>,
}

const MSG_NOTIFICATION: c_int = 0x8000;
const SCTP_SNDINFO: c_int = 2;
const SCTP_RCVINFO: c_int = 3;

/// Room for control messages, aligned as their header.
#[repr(C)]
union Control {
    octets: [u8; 256],
    _alignment: [libc::cmsghdr; 0],
}

/// Has tokio watch a socket.
pub(crate) fn register(socket: Socket) -> io::Result<AsyncFd<Socket>> {
    // SAFETY: a `Socket` owns its descriptor, never changes it, and is only borrowed from the `AsyncFd`.
    Ok(unsafe { AsyncFd::register(socket) }?)
}

/// Sets an option of the protocol.
pub(crate) fn set_option(socket: BorrowedFd<'_>, name: c_int, value: &[u8]) -> io::Result<()> {
    let length = value.len() as libc::socklen_t;
    // SAFETY: the kernel reads `length` octets from a slice of that length.
    let result = unsafe {
        let value = value.as_ptr().cast();
        libc::setsockopt(socket.as_raw_fd(), libc::IPPROTO_SCTP, name, value, length)
    };
    // One of them returns the number of an association.
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

/// Reads an option of the protocol, for which some of the value may be an argument, and returns the length that
/// the kernel tells.
pub(crate) fn option(socket: BorrowedFd<'_>, name: c_int, value: &mut [u8]) -> io::Result<usize> {
    let mut length = value.len() as libc::socklen_t;
    // SAFETY: the kernel reads and writes at most `length` octets of a slice of that length, and
    // writes `length` itself.
    let result = unsafe {
        let value = value.as_mut_ptr().cast();
        libc::getsockopt(socket.as_raw_fd(), libc::IPPROTO_SCTP, name, value, &mut length)
    };
    if result < 0 { Err(io::Error::last_os_error()) } else { Ok(length as usize) }
}

/// Sends a message, whole or not at all.
pub(crate) fn send(
    socket: BorrowedFd<'_>,
    message: &[u8],
    info: &SendInfo,
    more_follows: bool,
) -> io::Result<()> {
    let mut control = Control { octets: [0; 256] };
    let mut part =
        libc::iovec { iov_base: message.as_ptr().cast_mut().cast(), iov_len: message.len() };
    // SAFETY: `msghdr` has integers and pointers, all of which may be zero.
    let mut header: msghdr = unsafe { zeroed() };
    header.msg_iov = &raw mut part;
    header.msg_iovlen = 1;
    header.msg_control = (&raw mut control).cast();
    // SAFETY: it only computes: the header and 16 octets, far less than 256.
    header.msg_controllen = unsafe { CMSG_SPACE(size_of::<SendInfo>() as u32) } as _;
    // SAFETY: `msg_control` is aligned for `cmsghdr`, and `msg_controllen` has room for the header and for the
    // 16 octets that are copied behind it, so that CMSG_FIRSTHDR is not null.
    unsafe {
        let first = CMSG_FIRSTHDR(&raw const header);
        (*first).cmsg_level = libc::IPPROTO_SCTP;
        (*first).cmsg_type = SCTP_SNDINFO;
        (*first).cmsg_len = CMSG_LEN(size_of::<SendInfo>() as u32) as _;
        copy_nonoverlapping(info.as_ptr(), CMSG_DATA(first), size_of::<SendInfo>());
    }
    let flags = libc::MSG_NOSIGNAL | if more_follows { libc::MSG_MORE } else { 0 };
    // SAFETY: the header points to the message and to the control message, which outlive the call; the kernel
    // reads both and writes neither.
    let sent = unsafe { libc::sendmsg(socket.as_raw_fd(), &raw const header, flags) };
    if sent < 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
}

/// Receives into the unfilled part of a buffer, which is initialized then as far as something was
/// received, and not yet filled.
pub(crate) fn receive(socket: BorrowedFd<'_>, buffer: &mut ReadBuf<'_>) -> io::Result<Piece> {
    let mut control = Control { octets: [0; 256] };
    // SAFETY: nothing is made uninitialized: the kernel only writes to it.
    let room = unsafe { buffer.unfilled_mut() };
    let mut part = libc::iovec { iov_base: room.as_mut_ptr().cast(), iov_len: room.len() };
    // SAFETY: `msghdr` has integers and pointers, all of which may be zero.
    let mut header: msghdr = unsafe { zeroed() };
    header.msg_iov = &raw mut part;
    header.msg_iovlen = 1;
    header.msg_control = (&raw mut control).cast();
    header.msg_controllen = size_of::<Control>() as _;
    // SAFETY: the header points to the room and to the control messages with their lengths; both outlive the
    // call, and nothing else has a reference to them meanwhile.
    let received = unsafe { libc::recvmsg(socket.as_raw_fd(), &raw mut header, 0) };
    let length = usize::try_from(received).map_err(|_| io::Error::last_os_error())?;
    // SAFETY: the kernel has written this many octets, at most as many as there was room for.
    unsafe { buffer.assume_init(length) };
    Ok(Piece {
        length,
        is_end: header.msg_flags & libc::MSG_EOR != 0,
        is_notification: header.msg_flags & MSG_NOTIFICATION != 0,
        info: receive_info(&header),
    })
}

/// What goes along with a message, among the control messages that the kernel has written.
fn receive_info(header: &msghdr) -> Option<ReceiveInfo> {
    // SAFETY: the kernel has set `msg_controllen` to what it has written of control messages; the macros
    // go no further, and CMSG_DATA has as many octets as `cmsg_len` says, which is looked at first.
    unsafe {
        let mut next = CMSG_FIRSTHDR(header);
        while !next.is_null() {
            let is_info =
                (*next).cmsg_level == libc::IPPROTO_SCTP && (*next).cmsg_type == SCTP_RCVINFO;
            if is_info
                && (*next).cmsg_len as usize >= CMSG_LEN(size_of::<ReceiveInfo>() as u32) as usize
            {
                let mut info = ReceiveInfo::default();
                copy_nonoverlapping(CMSG_DATA(next), info.as_mut_ptr(), size_of::<ReceiveInfo>());
                return Some(info);
            }
            next = CMSG_NXTHDR(header, next);
        }
    }
    None
}
