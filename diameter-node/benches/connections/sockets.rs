//! What the sockets allow: blocking ends that count frames by their lengths and write fixed octets, one
//! message at a time.

use std::cell::Cell;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;

use crate::latency::{histogram, pace};
use crate::throughput::Throughput;

/// With so many requests outstanding.
pub(crate) fn throughput(
    request: &[u8],
    answer: &[u8],
    window: usize,
    time: Duration,
) -> Throughput {
    let mut stream = connect(answer);
    let (mut frames, mut buffer) = (Frames::default(), vec![0; 256 << 10]);
    write(&mut stream, request, window).unwrap();
    let answered = Cell::new(0);
    Throughput::measure(
        || answered.get(),
        || {
            let start = Instant::now();
            while start.elapsed() < time {
                let length = stream.read(&mut buffer).unwrap();
                let count = frames.count(&buffer[..length]);
                answered.set(answered.get() + count);
                write(&mut stream, request, count).unwrap();
            }
        },
    )
}

/// How long answers take when so many requests per second are sent, whatever becomes of them.
pub(crate) fn latency(request: &[u8], answer: &[u8], rate: f64, time: Duration) -> Histogram<u64> {
    let mut receiving = connect(answer);
    let mut sending = receiving.try_clone().unwrap();
    let (since, due) = mpsc::channel();
    let request = request.to_owned();
    let sender = thread::spawn(move || {
        pace(rate, time, |count, now| {
            (0..count).for_each(|_| since.send(now).unwrap());
            write(&mut sending, &request, count).unwrap();
        });
        // The server closes its end once it has answered all.
        sending.shutdown(Shutdown::Write).unwrap();
    });
    let (mut frames, mut buffer) = (Frames::default(), vec![0; 256 << 10]);
    let mut latencies = histogram();
    while let length @ 1.. = receiving.read(&mut buffer).unwrap() {
        for _ in 0..frames.count(&buffer[..length]) {
            let latency = due.recv().unwrap().elapsed();
            latencies.saturating_record(latency.as_nanos() as u64);
        }
    }
    sender.join().unwrap();
    assert!(due.try_recv().is_err(), "a request without an answer");
    latencies
}

/// A connection to a thread that answers each request with these octets.
fn connect(answer: &[u8]) -> TcpStream {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let (mut server, _) = listener.accept().unwrap();
    client.set_nodelay(true).unwrap();
    server.set_nodelay(true).unwrap();
    let answer = answer.to_owned();
    thread::spawn(move || {
        let (mut frames, mut buffer) = (Frames::default(), vec![0; 256 << 10]);
        while let Ok(length @ 1..) = server.read(&mut buffer) {
            if write(&mut server, &answer, frames.count(&buffer[..length])).is_err() {
                return;
            }
        }
    });
    client
}

fn write(stream: &mut TcpStream, message: &[u8], count: usize) -> io::Result<()> {
    (0..count).try_for_each(|_| stream.write_all(message))
}

/// Where in a stream of frames one is.
#[derive(Default)]
pub(crate) struct Frames {
    header: Vec<u8>,
    /// Octets of the current frame that are still to come, once its header is there.
    missing: usize,
}

impl Frames {
    /// How many frames end in these octets.
    pub(crate) fn count(&mut self, mut octets: &[u8]) -> usize {
        let mut count = 0;
        loop {
            if self.missing == 0 {
                let header = (4 - self.header.len()).min(octets.len());
                self.header.extend_from_slice(&octets[..header]);
                octets = &octets[header..];
                let &[_, a, b, c] = self.header.as_slice() else { return count };
                self.missing = u32::from_be_bytes([0, a, b, c]) as usize - 4;
                self.header.clear();
            }
            let here = self.missing.min(octets.len());
            self.missing -= here;
            octets = &octets[here..];
            if self.missing > 0 {
                return count;
            }
            count += 1;
        }
    }
}
