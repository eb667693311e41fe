//! Where peers connect to.

use std::io;
use std::net::SocketAddr;
use std::os::fd::AsFd;
use std::task::{Context, Poll, ready};

use socket2::Socket;
use tokio::io::unix::AsyncFd;

use crate::association::addresses;
use crate::socket::{bind, open, option};
use crate::{Association, Settings, sys};

/// Waits for associations that peers set up.
#[derive(Debug)]
pub struct Listener {
    socket: AsyncFd<Socket>,
}

impl Listener {
    /// Listens at these addresses, all with one port; 0 is one that is free. To be called inside a runtime of tokio.
    ///
    /// # Errors
    ///
    /// When the kernel has no SCTP, an address is not of this host or in use, or the ports differ.
    pub fn bind(local: &[SocketAddr], settings: &Settings) -> io::Result<Self> {
        if local.is_empty() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "no address to listen at"));
        }
        let socket = open(local, &[], settings)?;
        // Associations of before may still be about to end.
        socket.set_reuse_address(true)?;
        bind(&socket, local)?;
        socket.listen(BACKLOG)?;
        Ok(Self { socket: sys::register(socket)? })
    }

    /// Where it listens, with the port that was chosen where 0 was asked for.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub fn local_addresses(&self) -> io::Result<Vec<SocketAddr>> {
        let socket = self.socket.get_ref();
        // All addresses of the host are told as one.
        let first = socket.local_addr()?.as_socket();
        if let Some(any) = first.filter(|it| it.ip().is_unspecified()) {
            return Ok(vec![any]);
        }
        addresses(socket.as_fd(), option::LOCAL_ADDRESSES, 0)
    }

    /// The next association. May be called again after an error.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<Association>> {
        loop {
            let mut ready = ready!(self.socket.poll_read_ready(cx))?;
            if let Ok(accepted) = ready.try_io(|socket| socket.get_ref().accept()) {
                let (socket, _) = accepted?;
                socket.set_nonblocking(true)?;
                return Poll::Ready(Association::new(socket));
            }
        }
    }
}

/// How many associations may wait to be accepted.
const BACKLOG: i32 = 1024;
