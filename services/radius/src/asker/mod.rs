//! [`Client`] at work: its sockets and connections, and its clock.

mod connection;

use std::collections::HashMap;
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use diameter_node::tls::Tls;
use metrics::counter;
use tokio::net::UdpSocket;
use tokio::sync::{Notify, mpsc, oneshot};
use tokio::task::{AbortHandle, JoinHandle};
use tracing::{debug, info, trace, warn};

use crate::client::{
    Client, Closed, Dropped, Failure, Output, Path, Request, Response, Settings, Ticket,
};
use crate::dynamic::driver::unix;
use crate::packet::{Code, LONGEST, Packet};
use crate::traffic;
use crate::translation::dynamic;
use crate::transport::Transport;

use connection::{Protection, QUEUE};

/// How far the Event-Timestamp of a NAS's answer may be from the time here.
const WINDOW: Duration = Duration::from_secs(300);

/// Asks RADIUS servers and NASes, over UDP, TCP and TLS. What waits fails when it is dropped.
pub struct Asker {
    shared: Arc<Shared>,
    clock: JoinHandle<()>,
}

struct Shared {
    start: Instant,
    state: Mutex<State>,
    /// Something is due earlier than it was.
    sooner: Notify,
    /// What servers over TLS are shown.
    tls: Option<Arc<Tls>>,
}

struct State {
    client: Client,
    waiting: HashMap<Ticket, oneshot::Sender<Result<Response, Failure>>>,
    sockets: HashMap<Path, Socket>,
    /// How many sockets and connections there have been.
    opened: u64,
    /// Until when the clock sleeps; `None` for one that waits to be told.
    sleeps_until: Option<Duration>,
}

/// A socket that is connected to a server, and closed when it is dropped.
struct Socket {
    link: Link,
    /// Which one it is: a path may have had others before.
    number: u64,
    task: AbortHandle,
}

#[derive(Clone)]
enum Link {
    Datagrams(Arc<UdpSocket>),
    /// What is to be written to a connection, now or when it is there.
    Connection(mpsc::Sender<Vec<u8>>),
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.task.abort();
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
        Self::with_certificates(settings, None)
    }

    /// The same with what servers over TLS are shown, and who may vouch for them.
    ///
    /// # Errors
    ///
    /// As [`Asker::new`].
    pub fn with_certificates(
        settings: Settings,
        tls: Option<Arc<Tls>>,
    ) -> Result<Self, getrandom::Error> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed)?;
        let state = State {
            client: Client::new(settings, seed),
            waiting: HashMap::new(),
            sockets: HashMap::new(),
            opened: 0,
            sleeps_until: None,
        };
        let (start, sooner) = (Instant::now(), Notify::new());
        let shared = Arc::new(Shared { start, state: Mutex::new(state), sooner, tls });
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

    /// Takes over other settings, for requests that come from now on.
    pub fn change(&self, settings: Settings) {
        self.shared.state().client.change(settings);
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
        let link = match state.sockets.get(&path) {
            Some(socket) => socket.link.clone(),
            None => self.open(state, path)?,
        };
        let code = traffic::sent(octets);
        match link {
            Link::Datagrams(socket) => match socket.try_send(octets) {
                // A new socket is not known to be writable yet: its first packet would be sent again 2 seconds later.
                Err(error) if error.kind() == ErrorKind::WouldBlock => {
                    let octets = octets.to_vec();
                    tokio::spawn(async move { socket.send(&octets).await });
                }
                sent => drop(sent?),
            },
            Link::Connection(waiting) => {
                waiting.try_send(octets.to_vec()).map_err(io::Error::other)?;
            }
        }
        trace!(server = %path.server, %code, "sent");
        Ok(())
    }
}

impl Shared {
    fn open(self: &Arc<Self>, state: &mut State, path: Path) -> io::Result<Link> {
        let number = state.opened;
        state.opened += 1;
        let (link, task) = if path.transport.is_stream() {
            let (sender, waiting) = mpsc::channel(QUEUE);
            let upstream = state.client.upstream(path);
            let protection = upstream.filter(|_| path.transport == Transport::Tls).map(|it| {
                Protection { tls: self.tls.clone(), certificate: it.certificate.clone() }
            });
            let run = connection::run(Arc::downgrade(self), path, number, protection, waiting);
            (Link::Connection(sender), tokio::spawn(run))
        } else {
            let socket = Arc::new(connect(path.server)?);
            let task = tokio::spawn(receive(Arc::downgrade(self), path, socket.clone()));
            (Link::Datagrams(socket), task)
        };
        let task = task.abort_handle();
        state.sockets.insert(path, Socket { link: link.clone(), number, task });
        Ok(link)
    }

    /// A connection is there.
    fn opened(self: &Arc<Self>, path: Path, number: u64) {
        let mut state = self.state();
        if state.is_current(path, number) {
            let outputs = state.client.opened(self.now(), path);
            self.perform(&mut state, outputs);
        }
    }

    /// A connection has ended by itself.
    fn closed(self: &Arc<Self>, path: Path, number: u64, how: Closed) {
        let mut state = self.state();
        if state.is_current(path, number) {
            state.sockets.remove(&path);
            let outputs = state.client.closed(self.now(), path, how);
            self.perform(&mut state, outputs);
        }
    }

    /// A packet has come by a connection.
    fn receive_in(self: &Arc<Self>, path: Path, number: u64, octets: &[u8]) {
        traffic::received(octets);
        let mut state = self.state();
        if state.is_current(path, number) {
            let outputs = state.client.receive(self.now(), path, octets);
            self.perform(&mut state, outputs);
        }
    }
}

impl State {
    /// Whether this is the connection of a path, and not one before.
    fn is_current(&self, path: Path, number: u64) -> bool {
        self.sockets.get(&path).is_some_and(|socket| socket.number == number)
    }

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
                    let reason = format_args!("{code} whose Event-Timestamp is not of now");
                    traffic::dropped(path.server, &reason, "old", true);
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
    let is_grave = matches!(reason, Dropped::Unauthentic(_) | Dropped::Unsigned);
    traffic::dropped(from, reason, reason.name(), is_grave);
}
