//! One connection: what was read and is no whole message yet, what is to be written and has not been.

use std::io;
use std::mem::MaybeUninit;
use std::net::SocketAddr;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf, BytesMut};
use diameter_core::{Header, Message};
use diameter_peer::ConnectionId;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_util::io::poll_read_buf;

use crate::transport::{Addresses, Link, Stream};

/// A connection of a peer.
pub(super) struct Connection {
    pub(super) id: ConnectionId,
    pub(super) local: Addresses<SocketAddr>,
    pub(super) remote: Addresses<SocketAddr>,
    pub(super) input: BytesMut,
    /// Whether nothing was there to read: what comes wakes the task.
    pub(super) awaits_input: bool,
    stream: Box<dyn Stream>,
    output: BytesMut,
    /// How much room there is for reading: more for a peer that fills it.
    room: usize,
    needs_flush: bool,
}

impl Connection {
    pub(super) fn new(id: ConnectionId, link: Link, input: BytesMut) -> Self {
        let Link { stream, local, remote, .. } = link;
        let output = BytesMut::new();
        let room = LEAST_ROOM;
        let (awaits_input, needs_flush) = (false, false);
        Self { id, local, remote, input, awaits_input, stream, output, room, needs_flush }
    }

    /// Reads once; `Ok(0)` is the end of the stream.
    pub(super) fn poll_read(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let (room, read) = match self.room {
            LEAST_ROOM => (LEAST_ROOM, ready!(self.poll_read_little(cx))?),
            _ => ready!(self.poll_read_much(cx))?,
        };
        if read == room {
            self.room = (self.room * 2).min(MOST_ROOM);
        } else if read < self.room / 4 {
            self.room = (self.room / 2).max(LEAST_ROOM);
        }
        Poll::Ready(Ok(read))
    }

    /// Reads to where the messages are to stay: how much room there was, and how much was read.
    fn poll_read_much(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<(usize, usize)>> {
        // What a busy moment needed is not kept for ever.
        if self.input.is_empty() && self.input.capacity() > 4 * self.room {
            self.input = BytesMut::new();
        }
        self.input.reserve(self.room);
        let room = self.input.capacity() - self.input.len();
        let read = ready!(poll_read_buf(Pin::new(&mut self.stream), cx, &mut self.input))?;
        Poll::Ready(Ok((room, read)))
    }

    /// Reads what may be a message or two. Of many connections none has its memory in the caches any more: what
    /// was read is copied from the stack to memory that was given back last.
    fn poll_read_little(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let mut octets = [const { MaybeUninit::uninit() }; LEAST_ROOM];
        let mut read = ReadBuf::uninit(&mut octets);
        ready!(Pin::new(&mut self.stream).poll_read(cx, &mut read))?;
        let read = read.filled();
        if self.input.is_empty() {
            self.input = BytesMut::with_capacity(read.len());
        }
        self.input.extend_from_slice(read);
        Poll::Ready(Ok(read.len()))
    }

    /// Appends a message to what is to be written.
    pub(super) fn push(&mut self, message: &Message) {
        self.output.extend_from_slice(message.as_bytes());
    }

    /// The same with another header.
    pub(super) fn push_with_header(&mut self, header: &Header, message: &Message) {
        let octets = message.as_bytes();
        // A message is never longer than 24 bits can say.
        self.output.extend_from_slice(&header.to_octets(octets.len() as u32));
        self.output.extend_from_slice(octets.get(Header::LENGTH..).unwrap_or_default());
    }

    /// How many octets are to be written.
    pub(super) fn unwritten(&self) -> usize {
        self.output.len()
    }

    /// Writes as much as the transport takes.
    pub(super) fn poll_write(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.output.is_empty() {
            let stream = Pin::new(&mut self.stream);
            match ready!(stream.poll_write(cx, &self.output))? {
                0 => return Poll::Ready(Err(io::ErrorKind::WriteZero.into())),
                written => self.output.advance(written),
            }
            self.needs_flush = true;
        }
        if self.needs_flush {
            ready!(Pin::new(&mut self.stream).poll_flush(cx))?;
            self.needs_flush = false;
            if self.output.capacity() > MOST_ROOM {
                self.output = BytesMut::new();
            }
        }
        Poll::Ready(Ok(()))
    }

    /// The transport, once everything is written.
    pub(super) fn into_stream(self) -> Box<dyn Stream> {
        self.stream
    }
}

const LEAST_ROOM: usize = 4 << 10;
const MOST_ROOM: usize = 128 << 10;
