//! The ends of the line: sockets that know octets, and how to say who they are.

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use diameter_core::{
    Address, Answer, Command, DiameterIdentity, EndToEndId, Header, HopByHopId, Identity, Message,
    Request,
};
use diameter_messages::base::{CapabilitiesExchangeRequest, ResultCode};
use diameter_messages::gy::CreditControlRequest;
use hdrhistogram::Histogram;

use crate::latency::{histogram, pace};
use crate::throughput::{Start, Throughput};

pub(crate) const SERVER: DiameterIdentity = DiameterIdentity::from_static("ocs1.ocs.example.net");
pub(crate) const SERVER_REALM: DiameterIdentity = DiameterIdentity::from_static("ocs.example.net");
pub(crate) const CLIENT: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
pub(crate) const CLIENT_REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");

/// A server that answers every CCR with the same octets but for the identifiers.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
}

impl Server {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || {
            for stream in listener.incoming() {
                thread::spawn(|| serve(stream.unwrap()));
            }
        });
        Self { address }
    }
}

/// Answers what comes until the connection ends.
fn serve(mut stream: TcpStream) {
    stream.set_nodelay(true).unwrap();
    let answer = answer();
    let (mut frames, mut output) = (Frames::new(), Vec::new());
    while frames.fill(&mut stream) {
        while let Some(frame) = frames.next() {
            match command(frame) {
                CCR => {
                    let start = output.len();
                    output.extend_from_slice(&answer);
                    output[start + 12..start + 20].copy_from_slice(&frame[12..20]);
                }
                _ => output.extend_from_slice(&neighbour_answer(frame, &SERVER, &SERVER_REALM)),
            }
        }
        if stream.write_all(&output).is_err() {
            return;
        }
        output.clear();
    }
}

/// A server that takes one connection, and answers nothing but its neighbour.
pub(crate) fn swallow(listener: &TcpListener) {
    let (mut stream, _) = listener.accept().unwrap();
    let mut frames = Frames::new();
    while frames.fill(&mut stream) {
        while let Some(frame) = frames.next() {
            if command(frame) != CCR {
                let answer = neighbour_answer(frame, &SERVER, &SERVER_REALM);
                stream.write_all(&answer).unwrap();
            }
        }
    }
}

/// Requests per second with so many outstanding, and what one costs.
pub(crate) fn throughput(address: SocketAddr, window: usize, time: Duration) -> Throughput {
    let mut client = Client::connect(address);
    client.send(window);
    let mut answered = 0;
    // Measured once all are outstanding.
    let (end, mut start) = (Instant::now() + time, (Start::now(), 0));
    while Instant::now() < end {
        let count = client.receive(|| {});
        client.send(count);
        if answered < 2 * window && answered + count >= 2 * window {
            start = (Start::now(), answered + count);
        }
        answered += count;
    }
    let throughput = start.0.throughput(answered - start.1);
    client.stream.shutdown(Shutdown::Both).unwrap();
    throughput
}

/// Has so many requests answered, with so many outstanding.
pub(crate) fn requests(address: SocketAddr, window: usize, count: usize) {
    let mut client = Client::connect(address);
    client.send(window);
    let (mut sent, mut answered) = (window, 0);
    while answered < count {
        let more = client.receive(|| {});
        answered += more;
        let next = more.min(count.saturating_sub(sent));
        client.send(next);
        sent += next;
    }
    client.stream.shutdown(Shutdown::Both).unwrap();
}

/// How long answers take when so many requests per second are sent, whatever becomes of them.
pub(crate) fn latency(address: SocketAddr, rate: f64, time: Duration) -> Histogram<u64> {
    let mut receiving = Client::connect(address);
    let mut sending = receiving.again();
    let (since, due) = mpsc::channel();
    let sender = thread::spawn(move || {
        let mut total = 0;
        pace(rate, time, |count, now| {
            (0..count).for_each(|_| since.send(now).unwrap());
            sending.send(count);
            total += count;
        });
        total
    });
    let mut latencies = histogram();
    // The sender has gone when there is nothing due any more.
    while let Ok(first) = due.recv() {
        let mut next = Some(first);
        while next.is_some() {
            receiving.receive(|| {
                let sent: Instant = next.take().unwrap_or_else(|| due.recv().unwrap());
                latencies.saturating_record(sent.elapsed().as_nanos() as u64);
            });
        }
    }
    assert_eq!(sender.join().unwrap() as u64, latencies.len(), "each request has an answer");
    receiving.stream.shutdown(Shutdown::Both).unwrap();
    latencies
}

/// A client that has had its capabilities exchange.
pub(crate) struct Client {
    stream: TcpStream,
    frames: Frames,
    request: Vec<u8>,
    sent: u32,
    output: Vec<u8>,
}

impl Client {
    /// A client of a name that no other has had: some take a while to forget one that is gone.
    pub(crate) fn connect(address: SocketAddr) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("pgw{}.example.net", NUMBER.fetch_add(1, Ordering::Relaxed));
        Self::connect_as(address, DiameterIdentity::try_from(name).unwrap())
    }

    pub(crate) fn connect_as(address: SocketAddr, name: DiameterIdentity) -> Self {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_nodelay(true).unwrap();
        stream.write_all(&cer(name)).unwrap();
        let mut frames = Frames::new();
        assert!(frames.fill(&mut stream), "no CEA");
        let cea = frames.next().unwrap();
        // Result-Code 2001.
        assert!(cea.windows(4).any(|it| it == [0, 0, 7, 0xd1]), "{cea:02x?}");
        // What has just come to know of each other may not send at once.
        thread::sleep(Duration::from_millis(50));
        Self { stream, frames, request: request(), sent: 0, output: Vec::new() }
    }

    /// The same connection, for another thread.
    fn again(&self) -> Self {
        let stream = self.stream.try_clone().unwrap();
        Self { stream, frames: Frames::new(), request: request(), sent: 0, output: Vec::new() }
    }

    /// Sends requests, each with identifiers of its own.
    pub(crate) fn send(&mut self, count: usize) {
        self.output.clear();
        for _ in 0..count {
            self.sent = self.sent.wrapping_add(1);
            let start = self.output.len();
            self.output.extend_from_slice(&self.request);
            let id = self.sent.to_be_bytes();
            self.output[start + 12..start + 16].copy_from_slice(&id);
            self.output[start + 16..start + 20].copy_from_slice(&id);
        }
        self.stream.write_all(&self.output).unwrap();
    }

    /// Waits for answers; how many there were.
    fn receive(&mut self, mut answered: impl FnMut()) -> usize {
        let mut count = 0;
        assert!(self.frames.fill(&mut self.stream), "the connection is gone");
        while let Some(frame) = self.frames.next() {
            match command(frame) {
                CCR => {
                    assert!(frame[4] & 0x20 == 0, "an error: {frame:02x?}");
                    answered();
                    count += 1;
                }
                _ if frame[4] & 0x80 != 0 => {
                    let answer = neighbour_answer(frame, &CLIENT, &CLIENT_REALM);
                    self.stream.write_all(&answer).unwrap();
                }
                _ => {}
            }
        }
        count
    }
}

/// Frames out of a stream, by their lengths.
struct Frames {
    buffer: Vec<u8>,
    start: usize,
    end: usize,
}

impl Frames {
    fn new() -> Self {
        Self { buffer: vec![0; 256 << 10], start: 0, end: 0 }
    }

    /// Reads once; `false` at the end of the stream.
    fn fill(&mut self, stream: &mut TcpStream) -> bool {
        self.buffer.copy_within(self.start..self.end, 0);
        (self.start, self.end) = (0, self.end - self.start);
        let count = stream.read(&mut self.buffer[self.end..]).unwrap_or(0);
        self.end += count;
        count > 0
    }

    fn next(&mut self) -> Option<&[u8]> {
        let octets = &self.buffer[self.start..self.end];
        let &[_, a, b, c] = octets.first_chunk()?;
        let length = u32::from_be_bytes([0, a, b, c]) as usize;
        let frame = octets.get(..length)?;
        self.start += length;
        Some(frame)
    }
}

fn command(frame: &[u8]) -> u32 {
    u32::from_be_bytes([0, frame[5], frame[6], frame[7]])
}

const CCR: u32 = 272;

fn cer(host: DiameterIdentity) -> Vec<u8> {
    let cer = CapabilitiesExchangeRequest::builder()
        .origin_host(host)
        .origin_realm(CLIENT_REALM)
        .host_ip_address(Address::from(Ipv4Addr::LOCALHOST))
        .vendor_id(0)
        .product_name("load")
        .auth_application_id(4)
        .build();
    cer.to_message(HopByHopId(1), EndToEndId(1)).unwrap().into_bytes().to_vec()
}

/// The answer to CER, DWR or DPR.
fn neighbour_answer(frame: &[u8], host: &DiameterIdentity, realm: &DiameterIdentity) -> Vec<u8> {
    let message = Message::parse(frame.to_vec()).unwrap();
    let identity = Identity { host: host.clone(), realm: realm.clone(), state_id: None };
    let success = ResultCode::DIAMETER_SUCCESS;
    let answer = match message.header().command_code {
        257 => {
            let cer = CapabilitiesExchangeRequest::from_message(&message).unwrap();
            cer.answer(&identity)
                .result_code(success)
                .host_ip_address(Address::from(Ipv4Addr::LOCALHOST))
                .vendor_id(0)
                .product_name("load")
                .auth_application_id(4)
                .build()
                .to_message(message.header())
                .unwrap()
        }
        _ => {
            let dwa = diameter_messages::base::DeviceWatchdogAnswer::builder()
                .result_code(success)
                .origin_host(host.clone())
                .origin_realm(realm.clone())
                .build();
            let dwa = dwa.to_message(message.header()).unwrap();
            let header = message.header().answer();
            dwa.into_with_header(header)
        }
    };
    answer.into_bytes().to_vec()
}

/// The request. It names its server.
pub(crate) fn request() -> Vec<u8> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/performance/messages/ccr.hex");
    let hex: String = fs::read_to_string(file).unwrap().split_whitespace().collect();
    let octet = |at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    (0..hex.len()).step_by(2).map(octet).collect()
}

fn answer() -> Vec<u8> {
    let message = Message::parse(request()).unwrap();
    let ccr = CreditControlRequest::from_message(&message).unwrap();
    let identity = Identity { host: SERVER, realm: SERVER_REALM, state_id: None };
    let answer = ccr.answer(&identity).result_code(ResultCode::DIAMETER_SUCCESS).build();
    let header = Header { hop_by_hop_id: HopByHopId(0), ..*message.header() };
    answer.to_message(&header).unwrap().into_bytes().to_vec()
}
