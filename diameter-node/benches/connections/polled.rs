//! What the sockets allow where nothing can be read or written together: one request outstanding on each of
//! many connections. Each end is a thread that waits for all its connections at once, and reads and writes
//! each message by a call of its own.

use std::cell::Cell;
use std::io::{ErrorKind, Read, Write};
use std::thread;
use std::time::{Duration, Instant};

use mio::net::TcpStream;
use mio::{Events, Interest, Poll, Token};

use crate::sockets::Frames;
use crate::throughput::Throughput;

/// With one request outstanding on each of so many connections.
pub(crate) fn throughput(
    request: &[u8],
    answer: &[u8],
    connections: usize,
    time: Duration,
) -> Throughput {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (mut client, mut server) = (End::new(request), End::new(answer));
    for _ in 0..connections {
        client.add(std::net::TcpStream::connect(address).unwrap());
        server.add(listener.accept().unwrap().0);
    }
    let server = thread::spawn(move || while server.turn().is_some() {});
    client.connections.iter_mut().for_each(|it| it.stream.write_all(request).unwrap());
    let answered = Cell::new(0);
    let throughput = Throughput::measure(
        || answered.get(),
        || {
            let start = Instant::now();
            while start.elapsed() < time {
                answered.set(answered.get() + client.turn().unwrap());
            }
        },
    );
    drop(client);
    server.join().unwrap();
    throughput
}

/// One end of all connections.
struct End {
    poll: Poll,
    events: Events,
    buffer: Vec<u8>,
    connections: Vec<Connection>,
    /// What is written for each message that is read.
    message: Vec<u8>,
}

struct Connection {
    stream: TcpStream,
    frames: Frames,
}

impl End {
    fn new(message: &[u8]) -> Self {
        Self {
            poll: Poll::new().unwrap(),
            events: Events::with_capacity(1024),
            buffer: vec![0; 64 << 10],
            connections: Vec::new(),
            message: message.to_owned(),
        }
    }

    fn add(&mut self, stream: std::net::TcpStream) {
        stream.set_nodelay(true).unwrap();
        stream.set_nonblocking(true).unwrap();
        let mut stream = TcpStream::from_std(stream);
        let token = Token(self.connections.len());
        self.poll.registry().register(&mut stream, token, Interest::READABLE).unwrap();
        self.connections.push(Connection { stream, frames: Frames::default() });
    }

    /// Answers what there is, and says how much that was; `None` when a connection has ended.
    fn turn(&mut self) -> Option<usize> {
        let Self { poll, events, buffer, connections, message } = self;
        poll.poll(events, None).unwrap();
        let mut all = 0;
        for event in &*events {
            let Connection { stream, frames } = &mut connections[event.token().0];
            // There is never more than one message, and whatever comes later is another event.
            let count = match stream.read(buffer) {
                Ok(0) => return None,
                Ok(length) => frames.count(&buffer[..length]),
                Err(error) if error.kind() == ErrorKind::WouldBlock => 0,
                Err(_) => return None,
            };
            for _ in 0..count {
                stream.write_all(message).ok()?;
            }
            all += count;
        }
        Some(all)
    }
}
