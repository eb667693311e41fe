//! An association: messages out, messages and notifications in.

use std::io;
use std::net::SocketAddr;
use std::os::fd::{AsFd, BorrowedFd};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use socket2::Socket;
use tokio::io::unix::AsyncFd;
use tokio::io::{Interest, ReadBuf};

use crate::socket::{bind, open, option};
use crate::{Notification, Settings, address, sys};

/// An association with a peer. Dropping it shuts it down when everything that was received was read, and
/// aborts it otherwise.
#[derive(Debug)]
pub struct Association {
    socket: AsyncFd<Socket>,
    /// A notification of which a part has been read.
    notification: Vec<u8>,
}

/// What goes along with a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Meta {
    /// The stream: messages of one arrive in order, and do not wait for those of others.
    pub stream: u16,
    /// The payload protocol identifier.
    pub protocol: u32,
}

/// What was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Received {
    /// Octets of a message, which are in the buffer now.
    Part {
        /// How many.
        length: usize,
        /// What goes along with the message.
        meta: Meta,
        /// Whether the message ends here. The next part is of the same message otherwise.
        is_end: bool,
    },
    /// News of the kernel; nothing is added to the buffer.
    Notification(Notification),
    /// The peer has shut down: no more will come.
    End,
}

impl Association {
    pub(crate) fn new(socket: Socket) -> io::Result<Self> {
        Ok(Self { socket: sys::register(socket)?, notification: Vec::new() })
    }

    /// Sets an association up with the peer that has these addresses, from these of this host: from all of them when
    /// none is given. The first of either side is used before the others.
    ///
    /// # Errors
    ///
    /// When the kernel has no SCTP, an address is not of this host, the ports of one side differ,
    /// or the peer refuses or does not answer.
    pub async fn connect(
        local: &[SocketAddr],
        remote: &[SocketAddr],
        settings: &Settings,
    ) -> io::Result<Self> {
        if remote.is_empty() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "no address to connect to"));
        }
        let socket = open(local, remote, settings)?;
        bind(&socket, local)?;
        let association = Self::new(socket)?;
        let mut octets = Vec::new();
        remote.iter().for_each(|it| address::push(&mut octets, *it));
        match sys::set_option(association.as_fd(), option::CONNECT, &octets) {
            Err(error) if error.raw_os_error() != Some(sys::IN_PROGRESS) => return Err(error),
            _ => {}
        }
        // A refusal is news to read, and makes nothing writable.
        let either = Interest::READABLE | Interest::WRITABLE;
        loop {
            let mut ready = association.socket.ready(either).await?;
            if let Some(error) = association.socket.get_ref().take_error()? {
                return Err(error);
            }
            match association.status() {
                Ok(Status { is_established: true, .. }) => break,
                Ok(_) => ready.clear_ready(),
                // There is none any more.
                Err(_) => return Err(io::ErrorKind::ConnectionReset.into()),
            }
        }
        Ok(association)
    }

    /// How many streams there are to send on, as agreed on with the peer.
    ///
    /// # Errors
    ///
    /// When the association is gone.
    pub fn streams(&self) -> io::Result<u16> {
        self.status().map(|it| it.streams)
    }

    /// The addresses of this end that the peer knows.
    ///
    /// # Errors
    ///
    /// When the association is gone.
    pub fn local_addresses(&self) -> io::Result<Vec<SocketAddr>> {
        addresses(self.as_fd(), option::LOCAL_ADDRESSES, self.status()?.id)
    }

    /// The addresses of the peer, the one in use first.
    ///
    /// # Errors
    ///
    /// When the association is gone.
    pub fn remote_addresses(&self) -> io::Result<Vec<SocketAddr>> {
        let status = self.status()?;
        let mut all = addresses(self.as_fd(), option::PEER_ADDRESSES, status.id)?;
        all.sort_by_key(|it| Some(*it) != status.primary);
        Ok(all)
    }

    /// Probes all paths now: one that has not answered yet is not used, and the first heartbeat would be a second
    /// or so away.
    ///
    /// # Errors
    ///
    /// When the association is gone.
    pub fn probe_paths(&self) -> io::Result<()> {
        for address in self.remote_addresses()? {
            // struct sctp_paddrparams, of one path; what is 0 stays as it is.
            let mut path = vec![0; 4];
            address::push(&mut path, address);
            path.resize(4 + 128 + 14, 0);
            // SPP_HB_DEMAND
            path.extend(4_u32.to_ne_bytes());
            path.resize(156, 0);
            sys::set_option(self.as_fd(), option::PEER_ADDRESS_PARAMETERS, &path)?;
        }
        Ok(())
    }

    /// How long a message may be: the size of the send buffer.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub fn longest_message(&self) -> io::Result<usize> {
        self.socket.get_ref().send_buffer_size()
    }

    /// Sends a message. When more follow at once, the kernel may put them into one packet.
    ///
    /// # Errors
    ///
    /// When the association is gone, the message is longer than the send buffer, or there is no
    /// such stream.
    pub fn poll_send(
        &self,
        cx: &mut Context<'_>,
        message: &[u8],
        meta: Meta,
        more_follows: bool,
    ) -> Poll<io::Result<()>> {
        // struct sctp_sndinfo
        let mut info = sys::SendInfo::default();
        info[..2].copy_from_slice(&meta.stream.to_ne_bytes());
        info[4..8].copy_from_slice(&meta.protocol.to_be_bytes());
        loop {
            let mut ready = ready!(self.socket.poll_write_ready(cx))?;
            let send = |socket: &AsyncFd<Socket>| {
                sys::send(socket.get_ref().as_fd(), message, &info, more_follows)
            };
            if let Ok(sent) = ready.try_io(send) {
                return Poll::Ready(sent.map_err(|error| self.explain_send(error, message.len())));
            }
        }
    }

    /// Receives a message or a part of one, into the unfilled part of a buffer, or a notification.
    ///
    /// # Errors
    ///
    /// When the association was lost.
    pub fn poll_receive(
        &mut self,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<Received>> {
        loop {
            let mut ready = ready!(self.socket.poll_read_ready(cx))?;
            let receive = |socket: &AsyncFd<Socket>| sys::receive(socket.get_ref().as_fd(), buffer);
            let Ok(piece) = ready.try_io(receive) else { continue };
            let sys::Piece { length, is_end, is_notification, info } = piece?;
            if length == 0 {
                return Poll::Ready(Ok(Received::End));
            }
            if !is_notification {
                buffer.advance(length);
                let meta = info.map(meta).unwrap_or_default();
                return Poll::Ready(Ok(Received::Part { length, meta, is_end }));
            }
            self.notification.extend_from_slice(buffer.initialize_unfilled_to(length));
            if !is_end {
                continue;
            }
            let notification = Notification::read(&self.notification);
            self.notification.clear();
            if let Some(notification) = notification {
                return Poll::Ready(Ok(Received::Notification(notification)));
            }
        }
    }

    /// Sends what is still to be sent and then says that no more will come. The peer then does the same, and
    /// [`Notification::ShutDown`] tells that everything has arrived.
    ///
    /// # Errors
    ///
    /// When the association is gone.
    pub fn shut_down(&self) -> io::Result<()> {
        self.socket.get_ref().shutdown(std::net::Shutdown::Write)
    }

    /// Ends the association at once: the peer is told by an ABORT, and what was not sent is thrown away.
    pub fn abort(self) {
        // Closing without lingering is how to ask for it (RFC 6458, 4.1.5). If it fails, the association
        // ends by a shutdown.
        let _ = self.socket.get_ref().set_linger(Some(Duration::ZERO));
    }

    /// Why the association was lost, where the system knows.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub fn take_error(&self) -> io::Result<Option<io::Error>> {
        self.socket.get_ref().take_error()
    }

    fn explain_send(&self, error: io::Error, length: usize) -> io::Error {
        if error.raw_os_error() != Some(sys::TOO_LONG) {
            return error;
        }
        let most = self.longest_message().unwrap_or_default();
        let why = format!(
            "a message of {length} octets does not fit into the send buffer of {most}: the system's limit \
             net.core.wmem_max may have to be raised"
        );
        io::Error::new(io::ErrorKind::InvalidInput, why)
    }

    fn status(&self) -> io::Result<Status> {
        // struct sctp_status
        let mut octets = [0; 176];
        sys::option(self.as_fd(), option::STATUS, &mut octets)?;
        let [id, state]: [u32; 2] =
            [0, 4].map(|at| u32::from_ne_bytes(std::array::from_fn(|index| octets[at + index])));
        Ok(Status {
            id,
            // SCTP_ESTABLISHED
            is_established: state == 4,
            streams: u16::from_ne_bytes([octets[18], octets[19]]),
            primary: address::take(&mut &octets[28..156]),
        })
    }
}

impl AsFd for Association {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.get_ref().as_fd()
    }
}

/// What the kernel says of an association.
struct Status {
    id: u32,
    is_established: bool,
    streams: u16,
    primary: Option<SocketAddr>,
}

/// Of `struct sctp_rcvinfo`.
fn meta(info: sys::ReceiveInfo) -> Meta {
    let [_, _, _, _, _, _, _, _, a, b, c, d, ..] = info;
    Meta {
        stream: u16::from_ne_bytes([info[0], info[1]]),
        protocol: u32::from_be_bytes([a, b, c, d]),
    }
}

/// The addresses of one end: of an association, or of the socket, which is number 0.
pub(crate) fn addresses(
    socket: BorrowedFd<'_>,
    option: i32,
    association: u32,
) -> io::Result<Vec<SocketAddr>> {
    // struct sctp_getaddrs: the association, the number of addresses, and then these. More than 500 of a
    // host are an error.
    let mut octets = vec![0; 8 + 500 * 28];
    octets[..4].copy_from_slice(&association.to_ne_bytes());
    sys::option(socket, option, &mut octets)?;
    let count = u32::from_ne_bytes(std::array::from_fn(|index| octets[4 + index]));
    let mut rest = &octets[8..];
    Ok((0..count).map_while(|_| address::take(&mut rest)).collect())
}
