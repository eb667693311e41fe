//! One connection to a peer whose name is not known beforehand, which diameter-node would need:
//! capabilities exchange, requests with their answers, watchdogs, disconnection.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context, anyhow, bail};
use bytes::{Buf, BytesMut};
use diameter_core::{
    Address, Answer, Avp, AvpValue, CommandFlags, EndToEndId, HopByHopId, Identity, Message,
    Outcome, Rejection, Request,
};
use diameter_messages::base::{
    CapabilitiesExchangeRequest, DeviceWatchdogAnswer, DeviceWatchdogRequest, DisconnectCause,
    DisconnectPeerAnswer, DisconnectPeerRequest, ResultCode, VendorSpecificApplicationId, avp,
};
use diameter_node::tls::PeerCertificate;
use diameter_peer::framing::next_message;
use diameter_peer::{Application, Capabilities, EndToEndIds, origin_state_id};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};
use tokio::time::timeout;

use super::Connecting;

/// No message is longer: the Message Length has 24 bits.
const MAX_MESSAGE: usize = 1 << 24;

/// Requests that wait to be written.
const QUEUE: usize = 1024;

/// An open connection. When it is dropped, it is closed without a word.
pub(crate) struct Connection {
    requests: mpsc::Sender<Outgoing>,
    end: Arc<OnceLock<String>>,
    identity: Identity,
    end_to_end_ids: EndToEndIds,
    timeout: Duration,
}

/// What there is to know about how the connection came to be.
pub(crate) struct Greeting {
    /// This end.
    pub(crate) local: SocketAddr,
    /// The other end.
    pub(crate) remote: SocketAddr,
    /// The certificate of the other end, when there is TLS.
    pub(crate) certificate: Option<PeerCertificate>,
    /// How long the transport took.
    pub(crate) connecting: Duration,
    /// How long the answer to the CER took.
    pub(crate) exchange: Duration,
    /// What the peer says of itself.
    pub(crate) capabilities: Capabilities,
}

struct Outgoing {
    message: Message,
    answer: oneshot::Sender<Message>,
}

impl Connection {
    /// Connects and exchanges capabilities.
    pub(crate) async fn open(
        options: &Connecting,
        applications: &[Application],
    ) -> anyhow::Result<(Self, Greeting)> {
        let limit = options.timeout;
        let address = options.address();
        let start = Instant::now();
        let opening = timeout(limit, transport(options, &address)).await;
        let opened = opening.map_err(|_| anyhow!("no connection within {limit:?}"));
        let opened = opened.and_then(|opened| opened);
        let Opened { mut stream, local, remote, certificate } =
            opened.with_context(|| format!("cannot connect to {address}"))?;
        let connecting = start.elapsed();

        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        let end_to_end_ids = EndToEndIds::new(seconds, u64::from(std::process::id()));
        let identity = Identity {
            host: options.identity.clone(),
            realm: options.realm()?,
            state_id: Some(origin_state_id(SystemTime::now())),
        };
        let cer = cer(&identity, local, applications, end_to_end_ids.next())?;
        let start = Instant::now();
        let mut buffer = BytesMut::new();
        let exchange = exchange(&mut stream, &cer, &mut buffer);
        let cea = timeout(limit, exchange).await.map_err(|_| {
            anyhow!("{address} does not answer the Capabilities-Exchange-Request within {limit:?}")
        })??;
        let exchange = start.elapsed();
        let capabilities = accepted(&cea)?;
        if let Some(certificate) = &certificate {
            certificate.check(&capabilities.host)?;
        }

        let (requests, queue) = mpsc::channel(QUEUE);
        let end = Arc::new(OnceLock::new());
        let pump = Pump {
            stream,
            identity: identity.clone(),
            received: buffer,
            unsent: BytesMut::new(),
            pending: HashMap::new(),
            // Independent of the End-to-End Identifiers (RFC 6733, 3).
            next: fastrand::u32(..),
        };
        let told = end.clone();
        tokio::spawn(async move {
            let why = pump.run(queue).await;
            // Nobody else sets it.
            let _ = told.set(why);
        });
        let greeting = Greeting { local, remote, certificate, connecting, exchange, capabilities };
        Ok((Self { requests, end, identity, end_to_end_ids, timeout: limit }, greeting))
    }

    /// Who we are.
    pub(crate) fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Whether requests can still be sent.
    pub(crate) fn is_open(&self) -> bool {
        !self.requests.is_closed()
    }

    /// The next End-to-End Identifier.
    pub(crate) fn next_id(&self) -> EndToEndId {
        self.end_to_end_ids.next()
    }

    /// Sends a request, with a Hop-by-Hop Identifier of this connection, and waits for the answer.
    pub(crate) async fn request(&self, message: Message) -> anyhow::Result<Message> {
        let (answer, answered) = oneshot::channel();
        if self.requests.send(Outgoing { message, answer }).await.is_err() {
            bail!("{}", self.why());
        }
        match timeout(self.timeout, answered).await {
            Ok(Ok(answer)) => Ok(answer),
            Ok(Err(_)) => bail!("{}", self.why()),
            Err(_) => bail!("no answer within {:?}", self.timeout),
        }
    }

    fn why(&self) -> String {
        self.end.get().cloned().unwrap_or_else(|| "the connection is closed".to_owned())
    }

    /// Asks whether the peer is there (RFC 6733, 5.5).
    pub(crate) async fn watchdog(&self) -> anyhow::Result<Message> {
        let mut request = DeviceWatchdogRequest::builder()
            .origin_host(self.identity.host.clone())
            .origin_realm(self.identity.realm.clone())
            .build();
        request.origin_state_id = self.identity.state_id;
        self.request(request.to_message(HopByHopId(0), self.next_id())?).await
    }

    /// Says good-bye and closes (RFC 6733, 5.4).
    pub(crate) async fn close(self) -> anyhow::Result<Message> {
        let request = DisconnectPeerRequest::builder()
            .origin_host(self.identity.host.clone())
            .origin_realm(self.identity.realm.clone())
            .disconnect_cause(DisconnectCause::DO_NOT_WANT_TO_TALK_TO_YOU)
            .build();
        self.request(request.to_message(HopByHopId(0), self.next_id())?).await
    }
}

/// TCP, or TLS on top of it.
trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<S: AsyncRead + AsyncWrite + Send + Unpin> Stream for S {}

/// A transport on which octets may flow.
struct Opened {
    stream: Box<dyn Stream>,
    local: SocketAddr,
    remote: SocketAddr,
    certificate: Option<PeerCertificate>,
}

async fn transport(options: &Connecting, address: &str) -> anyhow::Result<Opened> {
    let tls = options.tls()?;
    let tcp = TcpStream::connect(address).await?;
    tcp.set_nodelay(true)?;
    let (local, remote) = (tcp.local_addr()?, tcp.peer_addr()?);
    let (stream, certificate): (Box<dyn Stream>, _) = match tls {
        Some(tls) => {
            let stream = tls.connect(tcp, None).await?;
            let certificate = PeerCertificate::of(&stream)?;
            (Box::new(stream), Some(certificate))
        }
        None => (Box::new(tcp), None),
    };
    Ok(Opened { stream, local, remote, certificate })
}

fn cer(
    identity: &Identity,
    local: SocketAddr,
    applications: &[Application],
    id: EndToEndId,
) -> anyhow::Result<Message> {
    let mut cer = CapabilitiesExchangeRequest::builder()
        .origin_host(identity.host.clone())
        .origin_realm(identity.realm.clone())
        .host_ip_address(Address::from(local.ip()))
        .vendor_id(0)
        .product_name("diameter")
        .build();
    cer.origin_state_id = identity.state_id;
    for application in applications {
        match application.vendor_id {
            Some(vendor_id) => {
                cer.vendor_specific_application_id.push(
                    VendorSpecificApplicationId::builder()
                        .vendor_id(vendor_id)
                        .auth_application_id(application.id)
                        .build(),
                );
                if !cer.supported_vendor_id.contains(&vendor_id) {
                    cer.supported_vendor_id.push(vendor_id);
                }
            }
            None => cer.auth_application_id.push(application.id),
        }
    }
    Ok(cer.to_message(HopByHopId(fastrand::u32(..)), id)?)
}

/// Sends the CER and reads what comes back; what is behind it stays in the buffer.
async fn exchange(
    stream: &mut Box<dyn Stream>,
    cer: &Message,
    buffer: &mut BytesMut,
) -> anyhow::Result<Message> {
    stream.write_all(cer.as_bytes()).await.context("cannot send")?;
    loop {
        if let Some(message) = next_message(buffer, MAX_MESSAGE)? {
            return Ok(message);
        }
        if stream.read_buf(buffer).await.context("cannot receive")? == 0 {
            bail!(
                "the peer closed the connection instead of answering the \
                 Capabilities-Exchange-Request: it may not know us"
            );
        }
    }
}

/// The capabilities in an answer that says yes.
fn accepted(cea: &Message) -> anyhow::Result<Capabilities> {
    let header = cea.header();
    if header.command_code != 257 || header.flags.contains(CommandFlags::REQUEST) {
        bail!("the peer sent another message (command {}) first", header.command_code);
    }
    let capabilities = Capabilities::of(cea);
    let who = capabilities.as_ref().map_or("the peer".to_owned(), |it| it.host.to_string());
    match Outcome::of(cea) {
        Some(outcome) if !outcome.is_failure() => {
            capabilities.context("the Capabilities-Exchange-Answer does not say who it is from")
        }
        Some(outcome) => {
            let (code, name) = (outcome.code(), ResultCode(outcome.code()).to_string());
            // Some say the name of the code once more.
            let message = first(cea, &avp::ERROR_MESSAGE).filter(|it| it.as_str() != name);
            let message = message.map(|it| format!(": {it}")).unwrap_or_default();
            bail!("{who} refuses the connection with {name} ({code}){message}")
        }
        None => bail!("{who} refuses the connection without saying why"),
    }
}

/// The first AVP of this kind that can be read.
fn first<T: AvpValue>(message: &Message, avp: &'static Avp<T>) -> Option<T> {
    let mut avps = message.avps().map_while(Result::ok);
    avps.find(|found| found.key() == avp.key)?.to_raw().value().ok()
}

/// Moves messages between the stream and whoever waits for answers.
struct Pump {
    stream: Box<dyn Stream>,
    identity: Identity,
    received: BytesMut,
    unsent: BytesMut,
    pending: HashMap<HopByHopId, oneshot::Sender<Message>>,
    /// The next Hop-by-Hop Identifier.
    next: u32,
}

impl Pump {
    /// Until the connection ends; returns why.
    async fn run(mut self, mut queue: mpsc::Receiver<Outgoing>) -> String {
        loop {
            match self.handle_received() {
                Ok(true) => {}
                Ok(false) => {
                    let _ = self.stream.write_all_buf(&mut self.unsent).await;
                    return "the peer disconnected".to_owned();
                }
                Err(error) => return error.to_string(),
            }
            let (mut reader, mut writer) = tokio::io::split(&mut self.stream);
            let has_unsent = !self.unsent.is_empty();
            tokio::select! {
                read = reader.read_buf(&mut self.received) => match read {
                    Ok(0) => return "the peer closed the connection".to_owned(),
                    Ok(_) => {}
                    Err(error) => return format!("the connection broke: {error}"),
                },
                written = writer.write(&self.unsent), if has_unsent => match written {
                    Ok(count) => self.unsent.advance(count),
                    Err(error) => return format!("the connection broke: {error}"),
                },
                // One batch is written before the next is taken.
                outgoing = queue.recv(), if !has_unsent => {
                    let Some(outgoing) = outgoing else { return "closed".to_owned() };
                    self.send(outgoing);
                    while let Ok(outgoing) = queue.try_recv() {
                        self.send(outgoing);
                    }
                }
            }
        }
    }

    fn send(&mut self, outgoing: Outgoing) {
        self.next = self.next.wrapping_add(1);
        let id = HopByHopId(self.next);
        let Outgoing { message, answer } = outgoing;
        let header = diameter_core::Header { hop_by_hop_id: id, ..*message.header() };
        self.unsent.extend_from_slice(message.into_with_header(header).as_bytes());
        self.pending.insert(id, answer);
    }

    /// What became of the messages that are there; `false` when the peer has said good-bye.
    fn handle_received(&mut self) -> anyhow::Result<bool> {
        while let Some(message) = next_message(&mut self.received, MAX_MESSAGE)? {
            let header = *message.header();
            if !header.flags.contains(CommandFlags::REQUEST) {
                if let Some(waiting) = self.pending.remove(&header.hop_by_hop_id) {
                    // Who has given up waiting needs no answer.
                    let _ = waiting.send(message);
                }
                continue;
            }
            let Identity { host, realm, state_id } = self.identity.clone();
            let answer = match header.command_code {
                280 => {
                    let mut answer = DeviceWatchdogAnswer::builder()
                        .result_code(ResultCode::DIAMETER_SUCCESS)
                        .origin_host(host)
                        .origin_realm(realm)
                        .build();
                    answer.origin_state_id = state_id;
                    answer.to_message(&header)?
                }
                282 => DisconnectPeerAnswer::builder()
                    .result_code(ResultCode::DIAMETER_SUCCESS)
                    .origin_host(host)
                    .origin_realm(realm)
                    .build()
                    .to_message(&header)?,
                _ => Rejection::new(ResultCode::DIAMETER_COMMAND_UNSUPPORTED.0)
                    .answer(&message, &self.identity),
            };
            self.unsent.extend_from_slice(answer.as_bytes());
            if header.command_code == 282 {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
