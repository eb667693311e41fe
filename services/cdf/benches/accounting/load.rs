//! Many sessions that wait for their answers at any time, over one connection.
//!
//! What sends the load shares the machine with what is measured, so it does little for a request: it writes three
//! messages that were encoded before, with other numbers in their places.

use std::io;
use std::time::{Duration, Instant};

use bytes::{Buf, BytesMut};
use diameter_core::{DiameterIdentity, EndToEndId, HopByHopId, Message, Request};
use diameter_messages::base;
use diameter_messages::rf::{
    AccountingRecordType, AccountingRequest, PsInformation, ResultCode, ServiceInformation,
};
use diameter_messages::ts32299::TrafficDataVolumes;
use diameter_node::{Node, NodeBuilder, Tcp, UnknownPeers};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};
use tokio::time::MissedTickBehavior;

const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
const PGW: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
const CDF: DiameterIdentity = DiameterIdentity::from_static("cdf1.example.net");

/// Requests that wait for their answers at any time, each of another session.
pub(crate) const OUTSTANDING: usize = 128;

pub(crate) fn multi_thread() -> Runtime {
    Builder::new_multi_thread().enable_all().build().unwrap()
}

pub(crate) struct Measured {
    pub(crate) rate: f64,
    /// How much of its processors a virtual machine was not given by its host, of 100.
    pub(crate) taken: f64,
    latencies: Vec<Duration>,
}

impl Measured {
    /// In ms.
    pub(crate) fn quantile(&mut self, part: f64) -> f64 {
        self.latencies.sort_unstable();
        let index = (self.latencies.len() as f64 * part) as usize;
        self.latencies.get(index).map_or(f64::NAN, |it| it.as_secs_f64() * 1000.0)
    }
}

/// How many requests are answered, and how soon: as many as can be, or so many a second.
pub(crate) fn measure(
    server_runtime: &Runtime,
    serve: impl FnOnce(NodeBuilder) -> NodeBuilder,
    time: Duration,
    rate: Option<u32>,
) -> Measured {
    let builder = Node::builder(CDF, REALM)
        .listen(Tcp, ([127, 0, 0, 1], 0))
        .unknown_peers(UnknownPeers::accept());
    let server = server_runtime.block_on(serve(builder).start()).unwrap();
    let address = server.local_addresses()[0];
    let client = Builder::new_current_thread().enable_all().build().unwrap();
    let measured = client.block_on(async {
        let mut client =
            Client::connect(TcpStream::connect(address).await.unwrap(), rate).await.unwrap();
        // What is loaded and cached at the beginning is not what is asked for.
        client.go_on(time.min(Duration::from_secs(1))).await.unwrap();
        client.latencies.clear();
        let (begun, before) = (Instant::now(), taken());
        client.go_on(time).await.unwrap();
        let taken = (taken() - before) / (begun.elapsed().as_secs_f64() * processors());
        let rate = client.latencies.len() as f64 / begun.elapsed().as_secs_f64();
        Measured { rate, taken: 100.0 * taken, latencies: client.latencies }
    });
    server_runtime.block_on(server.shutdown(Duration::ZERO));
    measured
}

/// How many seconds of all processors a virtual machine wanted, and its host gave to others. 0 where nobody counts them.
fn taken() -> f64 {
    let times = std::fs::read_to_string("/proc/stat").unwrap_or_default();
    let of_all = times.lines().next().and_then(|line| line.split_whitespace().nth(8));
    of_all.and_then(|it| it.parse::<f64>().ok()).unwrap_or_default() / 100.0
}

fn processors() -> f64 {
    std::thread::available_parallelism().unwrap().get() as f64
}

/// A connection, and the sessions that go on over it, of a start, an interim and a stop each.
struct Client {
    stream: TcpStream,
    received: BytesMut,
    to_send: BytesMut,
    sessions: Vec<Session>,
    /// How far apart the requests of a session are, if not as close as can be.
    apart: Option<Duration>,
    /// Of the requests that are sent one after the other.
    messages: [Template; 3],
    latencies: Vec<Duration>,
}

/// One of those that go on at any time. When it ends, the next one begins in its place.
struct Session {
    /// How many requests were sent before this one.
    number: u32,
    /// When the next request is to be sent, or was. One that is sent late has waited already.
    due: Instant,
    waits: bool,
}

impl Client {
    async fn connect(stream: TcpStream, rate: Option<u32>) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        let apart = rate.map(|rate| Duration::from_secs(1) * OUTSTANDING as u32 / rate);
        let now = Instant::now();
        let due = |index| now + apart.unwrap_or_default() * index / OUTSTANDING as u32;
        let sessions =
            (0..OUTSTANDING as u32).map(|it| Session { number: 0, due: due(it), waits: false });
        let mut client = Self {
            stream,
            received: BytesMut::new(),
            to_send: BytesMut::new(),
            sessions: sessions.collect(),
            apart,
            messages: [0, 1, 2].map(Template::new),
            latencies: Vec::new(),
        };
        client.stream.write_all(cer().as_bytes()).await?;
        let cea = loop {
            match client.message() {
                Some(cea) => break cea,
                None => client.read().await?,
            }
        };
        assert_eq!(cea.avps().get(&base::avp::RESULT_CODE), Some(Ok(ResultCode::DIAMETER_SUCCESS)));
        Ok(client)
    }

    /// Sends what is due, and notes what is answered.
    async fn go_on(&mut self, time: Duration) -> io::Result<()> {
        let end = Instant::now() + time;
        let mut clock = tokio::time::interval(Duration::from_millis(1));
        clock.set_missed_tick_behavior(MissedTickBehavior::Skip);
        loop {
            let now = Instant::now();
            if now >= end {
                return Ok(());
            }
            for index in 0..self.sessions.len() {
                self.send_if_due(index, now);
            }
            self.stream.write_all_buf(&mut self.to_send).await?;
            tokio::select! {
                read = self.read() => read?,
                _ = clock.tick(), if self.apart.is_some() => {}
            }
            let now = Instant::now();
            while let Some(answer) = self.message() {
                self.answered(&answer, now);
            }
        }
    }

    fn send_if_due(&mut self, index: usize, now: Instant) {
        let session = &mut self.sessions[index];
        if session.waits || session.due > now {
            return;
        }
        session.waits = true;
        let message = &self.messages[session.number as usize % 3];
        message.write(index as u32, session.number / 3, &mut self.to_send);
    }

    fn answered(&mut self, answer: &Message, now: Instant) {
        let result = answer.avps().get(&base::avp::RESULT_CODE);
        assert_eq!(result, Some(Ok(ResultCode::DIAMETER_SUCCESS)));
        let session = &mut self.sessions[answer.header().hop_by_hop_id.0 as usize];
        assert!(session.waits, "answered once");
        self.latencies.push(now - session.due);
        session.number += 1;
        session.waits = false;
        session.due = self.apart.map_or(now, |apart| session.due + apart);
    }

    async fn read(&mut self) -> io::Result<()> {
        self.received.reserve(64 << 10);
        match self.stream.read_buf(&mut self.received).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }

    /// The next message of what was received.
    fn message(&mut self) -> Option<Message> {
        let mut head = self.received.get(..4)?;
        let length = head.get_u32() as usize & 0xff_ffff;
        if self.received.len() < length {
            return None;
        }
        Some(Message::parse(self.received.split_to(length).freeze()).unwrap())
    }
}

/// A request that was encoded, and the places of what differs from one to the next.
struct Template {
    octets: Vec<u8>,
    session_id: usize,
}

impl Template {
    fn new(number: u32) -> Self {
        let id = session_id(0, 0);
        let message = request(&id, number).to_message(HopByHopId(0), EndToEndId(0)).unwrap();
        let octets = message.into_bytes().to_vec();
        let session_id = octets.windows(id.len()).position(|it| it == id.as_bytes()).unwrap();
        Self { octets, session_id }
    }

    fn write(&self, place: u32, session: u32, to: &mut BytesMut) {
        let at = to.len();
        to.extend_from_slice(&self.octets);
        let octets = &mut to[at..];
        // Behind the first twelve octets are the two identifiers.
        octets[12..16].copy_from_slice(&place.to_be_bytes());
        octets[16..20].copy_from_slice(&place.to_be_bytes());
        let id = session_id(place, session);
        octets[self.session_id..][..id.len()].copy_from_slice(id.as_bytes());
    }
}

/// All of one length.
fn session_id(place: u32, session: u32) -> String {
    format!("{PGW};{place:010};{session:010}")
}

fn cer() -> Message {
    let cer = base::CapabilitiesExchangeRequest::builder()
        .origin_host(PGW)
        .origin_realm(REALM)
        .host_ip_address(diameter_core::Address::from(std::net::Ipv4Addr::LOCALHOST))
        .vendor_id(0)
        .product_name("load")
        .acct_application_id(3)
        .build();
    cer.to_message(HopByHopId(0), EndToEndId(0)).unwrap()
}

pub(crate) fn request(id: &str, number: u32) -> AccountingRequest {
    let volumes = TrafficDataVolumes::builder()
        .accounting_input_octets(1_000_000)
        .accounting_output_octets(10_000_000)
        .build();
    let ps = PsInformation::builder()
        .called_station_id("internet")
        .traffic_data_volumes(volumes)
        .build();
    let record_type = [
        AccountingRecordType::START_RECORD,
        AccountingRecordType::INTERIM_RECORD,
        AccountingRecordType::STOP_RECORD,
    ];
    AccountingRequest::builder()
        .session_id(id.to_owned())
        .origin_host(PGW)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .destination_host(CDF)
        .accounting_record_type(record_type[number as usize % 3])
        .accounting_record_number(number)
        .service_context_id("32251@3gpp.org")
        .user_name("491700000001")
        .service_information(ServiceInformation::builder().ps_information(ps).build())
        .build()
}
