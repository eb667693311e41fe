//! Access servers: sockets with 256 identifiers each, and logins with other authenticators and users each time.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::time::Duration;

use diameter_radius::packet::{AttributeType, Code, Packet, PacketWriter, hide_password};
use tokio::net::UdpSocket;
use tokio::runtime::{Builder, Runtime};
use tokio::time::{Instant, sleep_until};

use super::process::Process;

pub(crate) const SECRET: &str = "a secret of this benchmark";

/// After this nobody waits any more: the packet was lost.
const LOST: Duration = Duration::from_secs(2);

/// How often those that send at a rate look what is due.
const PACE: Duration = Duration::from_millis(1);

/// How much is asked.
#[derive(Clone, Copy)]
pub(crate) enum Load {
    /// So many logins at any time.
    Outstanding(usize),
    /// So many a second, whether those before are answered or not.
    Rate(u64),
}

pub(crate) struct Measured {
    /// Logins a second that were accepted.
    pub(crate) rate: f64,
    pub(crate) latencies: Vec<Duration>,
    /// Microseconds that processors have worked for the agent, for each login.
    pub(crate) cost: f64,
    /// Logins that were never answered.
    pub(crate) lost: u64,
}

/// In ms.
pub(crate) fn quantile(latencies: &mut [Duration], part: f64) -> f64 {
    latencies.sort_unstable();
    let index = (latencies.len() as f64 * part) as usize;
    latencies.get(index).map_or(f64::NAN, |it| it.as_secs_f64() * 1000.0)
}

/// How many logins are accepted in some time, and how soon.
pub(crate) fn measure(agent: SocketAddr, load: Load, time: Duration, of: &Process) -> Measured {
    // Identifiers for what the agent may fall behind.
    let nases = match load {
        Load::Outstanding(logins) => logins.div_ceil(64),
        Load::Rate(_) => 8,
    };
    let phase = Arc::<Phase>::default();
    let run = {
        let phase = phase.clone();
        std::thread::spawn(move || runtime().block_on(all(agent, load, nases, &phase)))
    };
    // What is loaded and cached at the beginning is not what is asked for.
    std::thread::sleep(time / 4);
    let (begun, before) = (Instant::now(), of.processor_time());
    phase.is_counted.store(true, Ordering::Relaxed);
    std::thread::sleep(time);
    phase.is_counted.store(false, Ordering::Relaxed);
    let (time, worked) = (begun.elapsed().as_secs_f64(), of.processor_time() - before);
    phase.is_over.store(true, Ordering::Relaxed);
    let found = run.join().unwrap();
    let latencies: Vec<_> = found.iter().flat_map(|nas| nas.latencies.iter().copied()).collect();
    let lost = found.iter().map(|nas| nas.lost).sum();
    let logins = latencies.len() as f64;
    Measured { rate: logins / time, latencies, cost: worked * 1e6 / logins, lost }
}

#[derive(Default)]
struct Phase {
    is_counted: AtomicBool,
    is_over: AtomicBool,
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

async fn all(agent: SocketAddr, load: Load, nases: usize, phase: &Arc<Phase>) -> Vec<Nas> {
    let mut tasks = Vec::new();
    for number in 0..nases {
        let mut nas = Nas::new(agent).await;
        let (phase, begun) = (phase.clone(), Instant::now());
        let pace = match load {
            Load::Outstanding(logins) => {
                nas.free.truncate(logins / nases);
                None
            }
            Load::Rate(rate) => {
                let apart = Duration::from_secs_f64(nases as f64 / rate as f64);
                Some((apart, begun + apart * number as u32 / nases as u32))
            }
        };
        tasks.push(tokio::spawn(async move {
            nas.log_in(pace, &phase).await;
            nas
        }));
    }
    let mut all = Vec::new();
    for task in tasks {
        all.push(task.await.unwrap());
    }
    all
}

/// A socket towards the agent.
struct Nas {
    socket: UdpSocket,
    /// Identifiers that nothing waits for.
    free: VecDeque<u8>,
    waiting: Vec<Option<Login>>,
    latencies: Vec<Duration>,
    lost: u64,
}

struct Login {
    /// When it was to be sent.
    due: Instant,
    authenticator: [u8; 16],
}

impl Nas {
    async fn new(agent: SocketAddr) -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        socket.connect(agent).await.unwrap();
        // Nothing is sent at once by a socket of which that is not known yet.
        socket.writable().await.unwrap();
        let waiting = (0..256).map(|_| None).collect();
        let free = (0..=u8::MAX).collect();
        Self { socket, free, waiting, latencies: Vec::new(), lost: 0 }
    }

    /// Logs users in, until it is over: as soon as an identifier is free, or so far apart.
    async fn log_in(&mut self, mut pace: Option<(Duration, Instant)>, phase: &Phase) {
        let mut buffer = [0; 4096];
        while !phase.is_over.load(Ordering::Relaxed) {
            let now = Instant::now();
            match &mut pace {
                Some((apart, next)) => {
                    while *next <= now && self.send(*next) {
                        *next += *apart;
                    }
                }
                None => while self.send(now) {},
            }
            tokio::select! {
                received = self.socket.recv(&mut buffer) => {
                    let mut received = received;
                    while let Ok(length) = received {
                        self.take(buffer.get(..length).unwrap(), phase);
                        received = self.socket.try_recv(&mut buffer);
                    }
                }
                () = sleep_until(now + PACE) => self.give_up(now),
            }
        }
    }

    /// Sends a login, if an identifier is free.
    fn send(&mut self, due: Instant) -> bool {
        let Some(identifier) = self.free.pop_front() else { return false };
        let authenticator = authenticator();
        // A full buffer loses the packet, as the network may.
        let _ = self.socket.try_send(&login(identifier, authenticator));
        *self.waiting.get_mut(usize::from(identifier)).unwrap() =
            Some(Login { due, authenticator });
        true
    }

    fn take(&mut self, octets: &[u8], phase: &Phase) {
        let packet = Packet::parse(octets).unwrap();
        let identifier = packet.identifier();
        let waiting = self.waiting.get_mut(usize::from(identifier)).unwrap();
        // One that was given up may be answered late.
        let is_its =
            |it: &mut Login| packet.verify_response(SECRET.as_bytes(), it.authenticator).is_ok();
        let Some(login) = waiting.take_if(is_its) else { return };
        assert_eq!(packet.code(), Code::ACCESS_ACCEPT);
        self.free.push_back(identifier);
        if phase.is_counted.load(Ordering::Relaxed) {
            self.latencies.push(login.due.elapsed());
        }
    }

    /// Forgets what was lost.
    fn give_up(&mut self, now: Instant) {
        for (identifier, waiting) in (0..=u8::MAX).zip(&mut self.waiting) {
            if waiting.take_if(|it| now.duration_since(it.due) > LOST).is_some() {
                self.lost += 1;
                self.free.push_back(identifier);
            }
        }
    }
}

/// Sends so many logins a second, of a hundred ports, and waits for nothing. Tells how many it were, and what was looked
/// at after half of the time.
pub(crate) fn flood<T>(
    agent: SocketAddr,
    rate: u64,
    time: Duration,
    look: impl FnOnce() -> T,
) -> (u64, T) {
    let sent = Arc::<AtomicU64>::default();
    let run = {
        let sent = sent.clone();
        std::thread::spawn(move || runtime().block_on(send_all(agent, rate, time, &sent)))
    };
    std::thread::sleep(time / 2);
    let found = look();
    run.join().unwrap();
    (sent.load(Ordering::Relaxed), found)
}

async fn send_all(agent: SocketAddr, rate: u64, time: Duration, sent: &AtomicU64) {
    let mut sockets = Vec::new();
    for _ in 0..100 {
        let nas = Nas::new(agent).await;
        sockets.push(nas.socket);
    }
    let identifiers = AtomicU8::new(0);
    let (begun, mut number) = (Instant::now(), 0_u64);
    while begun.elapsed() < time {
        let due = (begun.elapsed().as_secs_f64() * rate as f64) as u64;
        for number in number..due {
            let port = number as usize % sockets.len();
            let socket = sockets.get(port).unwrap();
            if port == 0 {
                identifiers.fetch_add(1, Ordering::Relaxed);
            }
            let octets = login(identifiers.load(Ordering::Relaxed), authenticator());
            if socket.try_send(&octets).is_ok() {
                sent.fetch_add(1, Ordering::Relaxed);
            }
        }
        number = due;
        sleep_until(Instant::now() + PACE).await;
    }
}

/// Another one each time, as NASes have them.
fn authenticator() -> [u8; 16] {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let mut octets = [0x5a; 16];
    octets.get_mut(..8).unwrap().copy_from_slice(&number.to_be_bytes());
    octets
}

/// A login by PAP as NASes send it.
fn login(identifier: u8, authenticator: [u8; 16]) -> Vec<u8> {
    let [.., a, b, _, _, _, _, _, _, _, _] = authenticator;
    let user = format!("subscriber{:05}@example.net", u16::from_be_bytes([a, b]));
    let password = hide_password(b"correct horse", SECRET.as_bytes(), authenticator).unwrap();
    let attributes: [(u8, &[u8]); 8] = [
        (1, user.as_bytes()),
        (2, &password),
        (4, &[127, 0, 0, 1]),
        (5, &[0, 0, 0, 7]),
        (6, &[0, 0, 0, 2]),
        (30, b"internet"),
        (31, b"00-10-A4-23-19-C0"),
        (61, &[0, 0, 0, 19]),
    ];
    let mut writer = PacketWriter::new(Code::ACCESS_REQUEST, identifier);
    for (number, value) in attributes {
        writer.attribute(AttributeType::Standard(number), value).unwrap();
    }
    writer.finish_request(SECRET.as_bytes(), authenticator)
}
