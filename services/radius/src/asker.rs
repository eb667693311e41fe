//! [`Client`] at work: its sockets, and its clock.

use std::collections::HashMap;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use metrics::counter;
use tokio::net::UdpSocket;
use tokio::sync::{Notify, oneshot};
use tokio::task::{AbortHandle, JoinHandle};
use tracing::{debug, info, trace, warn};

use crate::client::{Client, Dropped, Failure, Output, Path, Request, Response, Settings, Ticket};
use crate::dynamic::driver::unix;
use crate::packet::{Code, LONGEST, Packet};
use crate::traffic;
use crate::translation::dynamic;

/// How far the Event-Timestamp of a NAS's answer may be from the time here.
const WINDOW: Duration = Duration::from_secs(300);

/// Asks RADIUS servers and NASes over UDP. What waits fails when it is dropped.
pub struct Asker {
    shared: Arc<Shared>,
    clock: JoinHandle<()>,
}

struct Shared {
    start: Instant,
    state: Mutex<State>,
    /// Something is due earlier than it was.
    sooner: Notify,
}

struct State {
    client: Client,
    waiting: HashMap<Ticket, oneshot::Sender<Result<Response, Failure>>>,
    sockets: HashMap<Path, Socket>,
    /// Until when the clock sleeps; `None` for one that waits to be told.
    sleeps_until: Option<Duration>,
}

/// A socket that is connected to a server, and closed when it is dropped.
struct Socket {
    socket: Arc<UdpSocket>,
    receiving: AbortHandle,
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.receiving.abort();
    }
}

impl Drop for Asker {
    fn drop(&mut self) {
        self.clock.abort();
    }
}

impl Asker {
    /// Nothing is opened before there is something to send.
    ///
    /// # Errors
    ///
    /// When the system has no random numbers, without which passwords could be read.
    pub fn new(settings: Settings) -> Result<Self, getrandom::Error> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed)?;
        let state = State {
            client: Client::new(settings, seed),
            waiting: HashMap::new(),
            sockets: HashMap::new(),
            sleeps_until: None,
        };
        let (start, sooner) = (Instant::now(), Notify::new());
        let shared = Arc::new(Shared { start, state: Mutex::new(state), sooner });
        let clock = tokio::spawn(keep_time(shared.clone()));
        Ok(Self { shared, clock })
    }

    /// Sends a request, and waits for its response.
    pub async fn ask(&self, request: Request) -> Result<Response, Failure> {
        let code = request.code;
        let (sender, receiver) = oneshot::channel();
        {
            let mut state = self.shared.state();
            let (ticket, outputs) = state.client.send(self.shared.now(), request);
            state.waiting.insert(ticket, sender);
            self.shared.perform(&mut state, outputs);
        }
        let ended = receiver.await.unwrap_or(Err(Failure::Unanswered));
        if let Err(why) = &ended {
            counter!("diameter_radius_requests_failed_total", "code" => traffic::name(code), "reason" => why.name())
                .increment(1);
        }
        ended
    }

    /// How many requests wait.
    pub fn waiting(&self) -> usize {
        self.shared.state().client.waiting()
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    fn perform(self: &Arc<Self>, state: &mut State, mut outputs: Vec<Output>) {
        while !outputs.is_empty() {
            let mut closed = Vec::new();
            for output in outputs {
                match output {
                    Output::Send { path, octets } => {
                        if let Err(error) = self.send(state, path, &octets) {
                            // As if the network had lost it: it is sent again.
                            debug!(server = %path.server, %error, "not sent");
                            if error.kind() == ErrorKind::ConnectionRefused {
                                closed.push(path);
                            }
                        }
                    }
                    Output::Close { path } => drop(state.sockets.remove(&path)),
                    Output::Answered { ticket, response } => state.end(ticket, Ok(response)),
                    Output::Failed { ticket, why } => state.end(ticket, Err(why)),
                    Output::Dropped { from, reason } => dropped(from, &reason),
                    Output::Turned { server, answers: true } => info!(%server, "answers again"),
                    Output::Turned { server, answers: false } => {
                        counter!("diameter_radius_servers_silent_total").increment(1);
                        warn!(%server, "does not answer");
                    }
                }
            }
            // What an earlier packet met on its way is told by the next one that is sent.
            let told = closed.into_iter();
            outputs = told.flat_map(|path| state.client.unreachable(self.now(), path)).collect();
        }
        let next = state.client.next_time_out();
        if next.is_some_and(|next| state.sleeps_until.is_none_or(|until| next < until)) {
            self.sooner.notify_one();
        }
    }

    fn send(self: &Arc<Self>, state: &mut State, path: Path, octets: &[u8]) -> io::Result<()> {
        let socket = match state.sockets.get(&path) {
            Some(socket) => socket.socket.clone(),
            None => {
                let socket = Arc::new(connect(path.server)?);
                let task = tokio::spawn(receive(Arc::downgrade(self), path, socket.clone()));
                let receiving = task.abort_handle();
                state.sockets.insert(path, Socket { socket: socket.clone(), receiving });
                socket
            }
        };
        let code = traffic::sent(octets);
        socket.try_send(octets)?;
        trace!(server = %path.server, %code, "sent");
        Ok(())
    }
}

impl State {
    fn end(&mut self, ticket: Ticket, how: Result<Response, Failure>) {
        if let Some(waiting) = self.waiting.remove(&ticket) {
            // Whoever has asked may have gone.
            let _ = waiting.send(how);
        }
    }
}

/// A socket at a port that nobody can guess.
fn connect(server: SocketAddr) -> io::Result<UdpSocket> {
    let own: SocketAddr = match server {
        SocketAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, 0).into(),
        SocketAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, 0).into(),
    };
    let socket = std::net::UdpSocket::bind(own)?;
    socket.connect(server)?;
    socket.set_nonblocking(true)?;
    UdpSocket::from_std(socket)
}

async fn receive(shared: Weak<Shared>, path: Path, socket: Arc<UdpSocket>) {
    // One more than a packet has, so that one that is too long is seen to be.
    let mut buffer = vec![0; LONGEST + 1];
    loop {
        let received = socket.recv(&mut buffer).await;
        let Some(shared) = shared.upgrade() else { return };
        let mut state = shared.state();
        let outputs = match received {
            Ok(length) => {
                let octets = buffer.get(..length).unwrap_or_default();
                let code = traffic::received(octets);
                if is_dynamic(code) && is_old(octets) {
                    counter!("diameter_radius_packets_dropped_total", "reason" => "old")
                        .increment(1);
                    warn!(server = %path.server, %code, "dropped: its Event-Timestamp is not of now");
                    continue;
                }
                state.client.receive(shared.now(), path, octets)
            }
            Err(error) if error.kind() == ErrorKind::ConnectionRefused => {
                state.client.unreachable(shared.now(), path)
            }
            Err(error) => {
                debug!(server = %path.server, %error, "receiving");
                Vec::new()
            }
        };
        shared.perform(&mut state, outputs);
    }
}

/// Does what is due, whenever something is.
async fn keep_time(shared: Arc<Shared>) {
    loop {
        let next = {
            let mut state = shared.state();
            state.sleeps_until = state.client.next_time_out();
            state.sleeps_until
        };
        let sleep = async {
            match next {
                Some(at) => tokio::time::sleep_until((shared.start + at).into()).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = sleep => {
                let mut state = shared.state();
                let outputs = state.client.time_out(shared.now());
                shared.perform(&mut state, outputs);
            }
            () = shared.sooner.notified() => {}
        }
    }
}

/// Whether a NAS's answer was made at another time (RFC 5176, 6.3).
fn is_old(octets: &[u8]) -> bool {
    let Ok(packet) = Packet::parse(octets) else { return false };
    dynamic::is_current(&packet, unix(), WINDOW) == Some(false)
}

fn is_dynamic(code: Code) -> bool {
    [Code::COA_REQUEST, Code::DISCONNECT_REQUEST].iter().any(|it| it.responses().contains(&code))
}

fn dropped(from: SocketAddr, reason: &Dropped) {
    counter!("diameter_radius_packets_dropped_total", "reason" => reason.name()).increment(1);
    match reason {
        Dropped::Unauthentic(_) | Dropped::Unsigned => warn!(%from, %reason, "dropped"),
        _ => debug!(%from, %reason, "dropped"),
    }
}
