//! The agent at work: sockets, a node, and [`Server`] between them.

mod stream;

use std::collections::HashMap;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use diameter_core::Message;
use diameter_messages::credit_control::CreditControlRequest;
use diameter_messages::eap::DiameterEapRequest;
use diameter_messages::nasreq::{AaRequest, AccountingRequest, SessionTerminationRequest};
use diameter_node::config::MissingTls;
use diameter_node::tls::{Tls, TlsError, TlsFiles};
use diameter_node::{Node, SendOptions};
use metrics::counter;
use tokio::net::{TcpListener, UdpSocket};
use tokio::sync::{Semaphore, mpsc, oneshot, watch};
use tokio::task::JoinHandle;
use tracing::{debug, info, trace, warn};

use crate::asker::Asker;
use crate::client;
use crate::config::RadiusFile;
use crate::diameter;
use crate::dynamic::Receiver;
use crate::dynamic::driver::{Driver, unix};
use crate::forwarder::Forwarder;
use crate::nases::Nases;
use crate::packet::LONGEST;
use crate::server::{
    Client, ClientCounts, Clients, Dropped, Output, Port, Server, Settings, Stream, Ticket,
};
use crate::translation::prepaid::{Kind, Verdict};
use crate::transport::Transport;
use crate::{seldom, traffic};

/// Why an agent does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Certificates cannot be used.
    #[error(transparent)]
    Tls(#[from] TlsError),
    /// There are none, and something needs them.
    #[error(transparent)]
    MissingTls(#[from] MissingTls),
    /// The node does not start.
    #[error(transparent)]
    Node(#[from] diameter_node::StartError),
    /// The system has no random numbers.
    #[error("cannot have random numbers, without which packets could be forged: {0}")]
    Random(#[from] getrandom::Error),
    /// A socket cannot be had.
    #[error("cannot take requests at {address}: {error}")]
    Socket {
        /// Where.
        address: SocketAddr,
        /// Why.
        error: io::Error,
    },
}

/// An agent between RADIUS and Diameter, at work.
pub struct Gateway {
    node: Node,
    shared: Arc<Shared>,
    sockets: Vec<(Port, SocketAddr)>,
    dynamic_sockets: Vec<SocketAddr>,
    nases: Arc<Nases>,
    driver: Arc<Driver>,
    listeners: Vec<(Transport, SocketAddr)>,
    /// What asks RADIUS servers, if there are any.
    forwarder: Option<Arc<Forwarder>>,
    tasks: Vec<JoinHandle<()>>,
    /// The certificates that clients see.
    tls: Option<Arc<Tls>>,
    /// Those that RADIUS servers see: the same, if there are no others.
    servers_tls: Option<Arc<Tls>>,
}

struct Shared {
    node: Node,
    server: Mutex<Server>,
    start: Instant,
    /// How many more connections there may be.
    room: Arc<Semaphore>,
    /// How long a connection may be silent.
    idle: Duration,
    /// Dropping one closes its connection.
    closing: Mutex<HashMap<Stream, oneshot::Sender<()>>>,
    stopping: watch::Sender<bool>,
}

/// Where requests are taken.
struct Sockets {
    requests: Vec<(Port, UdpSocket)>,
    dynamic: Vec<UdpSocket>,
    listeners: Vec<(Transport, TcpListener)>,
}

impl Sockets {
    async fn bind(file: &RadiusFile) -> Result<Self, StartError> {
        let mut sockets = Self { requests: Vec::new(), dynamic: Vec::new(), listeners: Vec::new() };
        let ports = [(Port::Access, &file.access), (Port::Accounting, &file.accounting)];
        for (port, addresses) in ports {
            for address in addresses {
                sockets.requests.push((port, datagrams(*address).await?));
            }
        }
        for address in &file.dynamic_authorization {
            sockets.dynamic.push(datagrams(*address).await?);
        }
        let transports = [(Transport::Tcp, &file.tcp), (Transport::Tls, &file.radsec)];
        for (transport, addresses) in transports {
            for &address in addresses {
                let listener = TcpListener::bind(address).await;
                let listener = listener.map_err(|error| StartError::Socket { address, error })?;
                sockets.listeners.push((transport, listener));
            }
        }
        Ok(sockets)
    }
}

async fn datagrams(address: SocketAddr) -> Result<UdpSocket, StartError> {
    UdpSocket::bind(address).await.map_err(|error| StartError::Socket { address, error })
}

/// The node of the agent: what asks Diameter servers, and serves them and Diameter clients.
async fn start_node(
    file: &RadiusFile,
    nases: &Arc<Nases>,
    forwarder: Option<&Arc<Forwarder>>,
) -> Result<Node, StartError> {
    let builder = file.node.builder(file.node.load_tls()?)?;
    let builder = match forwarder {
        Some(forwarder) => forwarder.serve(builder),
        None => builder,
    };
    let builder = match file.server.prepaid {
        Some(_) => builder.sends::<CreditControlRequest>(),
        None => builder,
    };
    let node = nases
        .serve(builder)
        .sends::<AaRequest>()
        .sends::<DiameterEapRequest>()
        .sends::<AccountingRequest>()
        .sends::<SessionTerminationRequest>()
        .start()
        .await?;
    Ok(node)
}

/// Where responses go.
#[derive(Clone)]
enum Reply {
    Datagram(Arc<UdpSocket>),
    Stream(mpsc::Sender<Vec<u8>>),
}

impl Gateway {
    /// Starts the agent of a file.
    ///
    /// # Errors
    ///
    /// When the node does not start, or a socket cannot be had.
    pub async fn start(file: &RadiusFile) -> Result<Self, StartError> {
        let sockets = Sockets::bind(file).await?;
        let load = |files: &Option<TlsFiles>| files.clone().map(Tls::load).transpose();
        let tls = load(&file.tls)?.map(Arc::new);
        let servers_tls = match load(&file.servers.tls)? {
            Some(own) => Some(Arc::new(own)),
            None => tls.clone(),
        };
        let nases = Arc::new(Nases::new(Asker::new(client::Settings::default())?, &file.clients));
        let forwarder = match file.servers.all.is_empty() {
            true => None,
            false => Some(Arc::new(Forwarder::new(&file.servers, servers_tls.clone())?)),
        };
        let node = start_node(file, &nases, forwarder.as_ref()).await?;
        let server = Server::new(file.server.clone(), Clients::new(file.clients.clone()));
        let server = server.started_at(Duration::from_secs(unix()));
        let shared = Arc::new(Shared {
            node: node.clone(),
            server: Mutex::new(server),
            start: Instant::now(),
            room: Arc::new(Semaphore::new(file.connections)),
            idle: file.idle,
            closing: Mutex::default(),
            stopping: watch::Sender::new(false),
        });
        let receiver = Receiver::new(file.dynamic.clone(), file.authorizers.clone());
        let driver = Arc::new(Driver::new(receiver, node.clone()));
        let mut gateway = Self {
            node,
            shared,
            sockets: Vec::new(),
            listeners: Vec::new(),
            dynamic_sockets: Vec::new(),
            nases,
            driver,
            forwarder,
            tasks: Vec::new(),
            tls,
            servers_tls,
        };
        gateway.take(sockets);
        Ok(gateway)
    }

    /// Takes what comes by all sockets.
    fn take(&mut self, sockets: Sockets) {
        for socket in sockets.dynamic {
            // A socket that is bound has an address.
            let Ok(address) = socket.local_addr() else { continue };
            info!(%address, "taking CoA-Requests and Disconnect-Requests");
            self.dynamic_sockets.push(address);
            let task = self.driver.clone().receive(Arc::new(socket));
            self.tasks.push(tokio::spawn(task));
        }
        for (port, socket) in sockets.requests {
            let Ok(address) = socket.local_addr() else { continue };
            info!(%address, ?port, "taking requests");
            self.sockets.push((port, address));
            let task = receive(self.shared.clone(), port, Arc::new(socket));
            self.tasks.push(tokio::spawn(task));
        }
        for (transport, listener) in sockets.listeners {
            let Ok(address) = listener.local_addr() else { continue };
            info!(%address, ?transport, "taking connections");
            self.listeners.push((transport, address));
            let tls = self.tls.clone().filter(|_| transport == Transport::Tls);
            let task = stream::accept(self.shared.clone(), listener, tls);
            self.tasks.push(tokio::spawn(task));
        }
    }

    /// The node, which knows its peers and statistics.
    pub fn node(&self) -> &Node {
        &self.node
    }

    /// Where datagrams are taken.
    pub fn addresses(&self) -> &[(Port, SocketAddr)] {
        &self.sockets
    }

    /// Where CoA-Requests and Disconnect-Requests are taken.
    pub fn dynamic_addresses(&self) -> &[SocketAddr] {
        &self.dynamic_sockets
    }

    /// Where connections are taken.
    pub fn listeners(&self) -> &[(Transport, SocketAddr)] {
        &self.listeners
    }

    /// Each client with what became of its requests since the start.
    pub fn clients(&self) -> Vec<(Client, ClientCounts)> {
        let server = self.shared.server();
        server.clients().map(|(client, counts)| (client.clone(), counts)).collect()
    }

    /// Takes over what a file says of clients, authorizers and RADIUS servers, and how requests are taken, for requests
    /// that come from now on, and reads certificates again. Connections go on, but those of clients that the file has no
    /// more. All else of it takes a restart: [`RadiusFile::needs_restart`] says what.
    ///
    /// # Errors
    ///
    /// When certificates cannot be used: then nothing changes.
    pub fn reload(&self, file: &RadiusFile) -> Result<(), TlsError> {
        let all = || [&self.tls, &self.servers_tls].into_iter().flatten();
        for tls in all() {
            Tls::load(tls.files().clone())?;
        }
        for tls in all() {
            tls.reload()?;
        }
        if let Some(forwarder) = &self.forwarder {
            forwarder.replace(&file.servers);
        }
        self.driver.change(file.dynamic.clone(), file.authorizers.clone());
        self.nases.replace(&file.clients);
        let clients = Clients::new(file.clients.clone());
        // The node's names are those of the start.
        let identity = self.node.identity();
        let (host, realm) = (identity.host.clone(), identity.realm.clone());
        let settings = Settings { host, realm, ..file.server.clone() };
        let gone = self.shared.server().change(settings, clients);
        let mut closing = self.shared.closing();
        for stream in gone {
            closing.remove(&stream);
        }
        Ok(())
    }

    /// Takes no request any more, waits for the answers to those under way as long as `grace`, and tells the peers.
    pub async fn stop(&self, grace: Duration) {
        let end = Instant::now() + grace;
        self.tasks.iter().for_each(JoinHandle::abort);
        self.shared.stopping.send_replace(true);
        let is_busy = || {
            let forwarded = self.forwarder.as_ref().map_or(0, |forwarder| forwarder.waiting());
            let own = self.shared.server().waiting() + forwarded;
            own + self.nases.waiting() + self.driver.waiting() > 0
                || !self.shared.closing().is_empty()
        };
        while is_busy() && Instant::now() < end {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.node.shutdown(end.saturating_duration_since(Instant::now())).await;
    }
}

impl Shared {
    fn server(&self) -> std::sync::MutexGuard<'_, Server> {
        self.server.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn closing(&self) -> std::sync::MutexGuard<'_, HashMap<Stream, oneshot::Sender<()>>> {
        self.closing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Duration {
        self.start.elapsed()
    }

    /// Does what is to be done; packets leave by the way that the request came.
    fn perform(self: &Arc<Self>, reply: &Reply, outputs: Vec<Output>) {
        for output in outputs {
            match output {
                Output::Ask { ticket, message } => {
                    let (shared, reply) = (self.clone(), reply.clone());
                    tokio::spawn(async move { shared.ask(&reply, ticket, message).await });
                }
                Output::Send { to, octets } => send(reply, to, octets),
                Output::Dropped { from, reason } => dropped(from, &reason),
                Output::Lost { of, lost } => {
                    traffic::lost(&lost);
                    debug!(%of, %lost, "left out in translation");
                }
                Output::Charged { of, request, verdict } => charged(of, request, verdict),
            }
        }
    }

    async fn ask(self: Arc<Self>, reply: &Reply, ticket: Ticket, message: Message) {
        let answer = diameter::ask(self.node.client(), message, SendOptions::default()).await;
        let outputs = self.server().answered(self.now(), ticket, answer.as_ref());
        self.perform(reply, outputs);
    }
}

async fn receive(shared: Arc<Shared>, port: Port, socket: Arc<UdpSocket>) {
    // One more than a packet has, so that one that is too long is seen to be.
    let mut buffer = vec![0; LONGEST + 1];
    let reply = Reply::Datagram(socket.clone());
    loop {
        let (length, from) = match socket.recv_from(&mut buffer).await {
            Ok(received) => received,
            Err(error) => {
                // What an earlier packet met on its way comes back here: the socket goes on.
                debug!(%error, "receiving");
                continue;
            }
        };
        let octets = buffer.get(..length).unwrap_or_default();
        traffic::received(octets);
        let outputs = shared.server().receive(shared.now(), from, port, octets);
        shared.perform(&reply, outputs);
    }
}

fn send(reply: &Reply, to: SocketAddr, octets: Vec<u8>) {
    let code = traffic::sent(&octets);
    // A full buffer loses the packet, as the network may: the request comes again.
    let sent = match reply {
        Reply::Datagram(socket) => {
            socket.try_send_to(&octets, to).map(|_| ()).map_err(|error| error.to_string())
        }
        // Neither does a client that has gone, or sends more than it takes back.
        Reply::Stream(responses) => responses.try_send(octets).map_err(|error| error.to_string()),
    };
    match sent {
        Ok(()) => trace!(%to, %code, "sent"),
        Err(error) => debug!(%to, %code, %error, "not sent"),
    }
}

fn charged(of: SocketAddr, request: Kind, verdict: Verdict) {
    let (request, outcome) = (request.name(), verdict.name());
    counter!("diameter_radius_credit_requests_total", "request" => request, "outcome" => outcome)
        .increment(1);
    let warned = matches!(verdict, Verdict::Failed(_) | Verdict::NotServed)
        .then(|| seldom::turn(outcome))
        .flatten();
    match (verdict, warned) {
        (Verdict::Failed(code), Some(more)) => {
            warn!(%of, request, code = code.0, more, "credit control has failed");
        }
        (Verdict::NotServed, Some(more)) => {
            warn!(%of, request, more, "no credit-control server has answered");
        }
        _ => debug!(%of, request, outcome, "credit control"),
    }
}

fn dropped(from: SocketAddr, reason: &Dropped) {
    // What an operator has to see to, and what only a client of the file can cause.
    let is_grave = matches!(
        reason,
        Dropped::Unauthentic(_) | Dropped::Unsigned | Dropped::OtherNas | Dropped::Full(_)
    );
    traffic::dropped(from, reason, reason.name(), is_grave);
}
