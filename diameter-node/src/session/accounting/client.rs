//! The accounting client as applications see it.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use diameter_core::{EncodeError, Header, HopByHopId, Message, Request};
use diameter_messages::base::avp;
use diameter_session::ResultCode;
use diameter_session::accounting::Realtime;
use tokio::sync::{mpsc, oneshot};

use super::buffer::Buffer;
use super::command::{Begin, Command};
use super::driver::Driver;
use super::records::{BASE_ACCOUNTING, NOT_SENT};
use super::settings::Settings;
use crate::node::Node;
use crate::session::{avps, envelope};

/// An accounting client, from [`Node::accounting`]: it makes records, keeps them in its buffer until a server has taken them, and delivers
/// what an earlier process has left there. Clones are the same client.
///
/// What it is given are Accounting-Requests of any application that say what was used since the start of the
/// session. Their record type and number, Event-Timestamp, Origin-Host and Origin-Realm, and with a list of
/// servers Destination-Host too, are written by the client, whatever stands there.
///
/// ```
/// use std::net::Ipv4Addr;
/// use diameter_core::{DiameterIdentity, Rejection};
/// use diameter_messages::base::{AccountingRecordType, AccountingRequest, ResultCode};
/// use diameter_node::session::accounting::{FileBuffer, FileSettings, Settings};
/// use diameter_node::{Context, Node, PeerSettings, Tcp, UnknownPeers};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let temporary = tempfile::tempdir()?;
/// # let directory = temporary.path();
/// # let realm = DiameterIdentity::from_static("example.net");
/// # let host = DiameterIdentity::from_static("acct1.example.net");
/// # let server = Node::builder(host.clone(), realm.clone())
/// #     .handle(|request: AccountingRequest, context: Context| async move {
/// #         let answer = request.answer(context.identity());
/// #         Ok::<_, Rejection>(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
/// #     })
/// #     .listen(Tcp, (Ipv4Addr::LOCALHOST, 0))
/// #     .unknown_peers(UnknownPeers::accept())
/// #     .start()
/// #     .await?;
/// # let address = server.local_addresses()[0].to_string();
/// let nas = Node::builder(DiameterIdentity::from_static("nas1.example.net"), realm.clone())
///     .sends::<AccountingRequest>()
///     .peer(PeerSettings::new(host).connect(Tcp, address))
///     .start()
///     .await?;
/// let (buffer, _) = FileBuffer::open(directory, FileSettings::default())?;
/// let accounting = nas.accounting(Settings::default(), buffer);
///
/// let request = AccountingRequest::builder()
///     .session_id(nas.client().new_session_id())
///     .origin_host(nas.identity().host.clone())
///     .origin_realm(realm.clone())
///     .destination_realm(realm)
///     .accounting_record_type(AccountingRecordType::START_RECORD)
///     .accounting_record_number(0)
///     .user_name("alice")
///     .build();
/// let session = accounting.start(request.clone()).await?; // the record is safe
/// session.stop(request).await?;                           // and so is this one
/// accounting.delivered().await;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Accounting {
    commands: mpsc::UnboundedSender<Command>,
}

impl Node {
    /// Accounts for the use of services. It begins to deliver what is in the buffer at once. The node
    /// [sends](crate::NodeBuilder::sends) Accounting-Requests.
    #[cfg_attr(docsrs, doc(cfg(feature = "session")))]
    pub fn accounting(&self, settings: Settings, buffer: impl Buffer) -> Accounting {
        let (commands, inbox) = mpsc::unbounded_channel();
        let driver = Driver::new(self.client().clone(), settings, Box::new(buffer), inbox);
        self.shared.spawn(driver.run());
        Accounting { commands }
    }
}

impl Accounting {
    /// Begins a session with a START_RECORD, and returns as soon as the user may use the service: the record is
    /// in the buffer, with all that [`Sync`](super::Sync) asks for, or a server has it. With DELIVER_AND_GRANT a
    /// server must have it. With GRANT_AND_LOSE it may be lost.
    ///
    /// Acct-Interim-Interval and Accounting-Realtime-Required are taken from the request, where they may be put as
    /// the authorization's answer had them, and then from the answers.
    ///
    /// # Errors
    ///
    /// When the service must not be used, and when the request is none of accounting.
    pub async fn start<R: Request>(&self, request: R) -> Result<Session, NotAccepted> {
        self.begin(message(&request)?, SubSession::None).await
    }

    /// The parts of a session that has no other records: see [`SubSessions`].
    pub fn sub_sessions(&self, session_id: impl Into<String>) -> SubSessions {
        let (session_id, commands) = (session_id.into(), self.commands.clone());
        // Nobody is there when the node has stopped.
        let _ = commands.send(Command::Hold(session_id.clone()));
        SubSessions { session_id, accounting: self.clone() }
    }

    async fn begin(
        &self,
        request: Message,
        sub_session: SubSession,
    ) -> Result<Session, NotAccepted> {
        let (reply, opened) = oneshot::channel();
        let (to_session, events) = mpsc::unbounded_channel();
        let begin = Begin { request, sub_session, to_session, reply };
        self.commands.send(Command::Start(begin)).map_err(|_| NotAccepted::Stopped)?;
        let id = opened.await.map_err(|_| NotAccepted::Stopped)??;
        Ok(Session { id: Some(id), commands: self.commands.clone(), events })
    }

    /// Makes an EVENT_RECORD: of a service that is over at once. Returns when it is safe, in the buffer or at a server.
    ///
    /// # Errors
    ///
    /// When it is not, and when the request is none of accounting.
    pub async fn event<R: Request>(&self, request: R) -> Result<(), NotAccepted> {
        let request = message(&request)?;
        let (reply, accepted) = oneshot::channel();
        self.commands.send(Command::Event(request, reply)).map_err(|_| NotAccepted::Stopped)?;
        accepted.await.map_err(|_| NotAccepted::Stopped)?
    }

    /// Returns when no record is left that is to be delivered: neither in the buffer nor on its way.
    pub async fn delivered(&self) {
        let (reply, delivered) = oneshot::channel();
        // A node that has stopped delivers nothing.
        if self.commands.send(Command::Delivered(reply)).is_ok() {
            let _ = delivered.await;
        }
    }
}

impl fmt::Debug for Accounting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Accounting").finish_non_exhaustive()
    }
}

/// Parts of one session that are accounted for by themselves (RFC 6733, 9.6): each has its own
/// Accounting-Sub-Session-Id, its start and its end. They have the Session-Id in common, and no two of their records
/// have the same number, as long as this handle is there.
#[derive(Debug)]
pub struct SubSessions {
    session_id: String,
    accounting: Accounting,
}

impl SubSessions {
    /// Begins a part, as [`Accounting::start`] does a session. Its Session-Id is that of all parts.
    ///
    /// # Errors
    ///
    /// Those of [`Accounting::start`].
    pub async fn start<R: Request>(&self, request: R) -> Result<Session, NotAccepted> {
        let fields = [(avp::SESSION_ID.key, Some(self.session_id.as_bytes()))];
        // It can only become too long.
        let request = message(&request)?;
        let request = envelope::with(&request, &fields).unwrap_or(request);
        self.accounting.begin(request, SubSession::Next).await
    }
}

impl Drop for SubSessions {
    fn drop(&mut self) {
        // Nobody is there when the node has stopped.
        let _ = self.accounting.commands.send(Command::Release(self.session_id.clone()));
    }
}

/// A session whose use is accounted for.
///
/// When it is dropped, it is stopped with what it was told last: the STOP_RECORD is made all the same.
#[derive(Debug)]
pub struct Session {
    /// `None` once it is stopped.
    id: Option<u64>,
    commands: mpsc::UnboundedSender<Command>,
    events: mpsc::UnboundedReceiver<SessionEvent>,
}

/// What happens to a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SessionEvent {
    /// The user must lose the service now: no record gets through, and Accounting-Realtime-Required does not allow to go
    /// on. The authorization session ends too, by a Session-Termination-Request (RFC 6733, 8.2).
    Disconnect,
}

impl Session {
    /// Tells what was used since the start, for the next record.
    ///
    /// # Errors
    ///
    /// When the request is none of accounting.
    pub fn used<R: Request>(&self, request: R) -> Result<(), NotAccepted> {
        let request = message(&request)?;
        self.tell(|id| Command::Used(id, request));
        Ok(())
    }

    /// Makes an interim record now, that says what was used: a charging condition has changed (TS 32.299, 6.1.2).
    /// Returns when it is safe, in the buffer or at a server; it is sent after those that were made before it.
    ///
    /// # Errors
    ///
    /// When it is not safe, and when the request is none of accounting.
    pub async fn interim<R: Request>(&self, request: R) -> Result<(), NotAccepted> {
        let request = message(&request)?;
        let (reply, accepted) = oneshot::channel();
        self.tell(|id| Command::Interim(id, request, reply));
        accepted.await.map_err(|_| NotAccepted::Stopped)?
    }

    /// The user was authorized anew: makes an interim record (RFC 6733, 9.8.1).
    pub fn re_authorized(&self) {
        self.tell(Command::ReAuthorized);
    }

    /// An answer of the authorization rules the accounting from now on, as far as it says something.
    pub fn directed(&self, interim_interval: Option<Duration>, realtime: Option<Realtime>) {
        self.tell(|id| Command::Directed(id, interim_interval, realtime));
    }

    /// Waits for what happens next; `None` when the session is over.
    pub async fn next(&mut self) -> Option<SessionEvent> {
        self.events.recv().await
    }

    /// Ends the session with a STOP_RECORD that says what was used since the start, and returns when that is safe: in
    /// the buffer or at a server.
    ///
    /// # Errors
    ///
    /// When it is not, and when the request is none of accounting: the session then ends with what it was told last.
    pub async fn stop<R: Request>(mut self, request: R) -> Result<(), NotAccepted> {
        let request = message(&request)?;
        let id = self.id.take().ok_or(NotAccepted::Ended)?;
        let (reply, accepted) = oneshot::channel();
        let stop = Command::Stop(id, Some(request), Some(reply));
        self.commands.send(stop).map_err(|_| NotAccepted::Stopped)?;
        accepted.await.map_err(|_| NotAccepted::Stopped)?
    }

    fn tell(&self, command: impl FnOnce(u64) -> Command) {
        if let Some(id) = self.id {
            // Nobody is there when the node has stopped.
            let _ = self.commands.send(command(id));
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.tell(|id| Command::Stop(id, None, None));
    }
}

/// Whether a session has parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SubSession {
    None,
    Next,
}

/// Why a record is not safe, or a service must not be used.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotAccepted {
    /// The request is of another command.
    #[error("{command} is no request of accounting")]
    NotAccounting {
        /// Which one.
        command: &'static str,
    },
    /// The request cannot be encoded.
    #[error(transparent)]
    Encode(Arc<EncodeError>),
    /// A server has refused the record for good.
    #[error("a server has refused the record: Result-Code {0}")]
    Refused(ResultCode),
    /// No server can be reached and the buffer does not take the record, for this reason if it knows one.
    #[error("no server can be reached, and the record cannot be kept{}", cause(.0.as_deref()))]
    Lost(Option<Arc<io::Error>>),
    /// The record is in the buffer, but may not survive a loss of power. It is delivered all the same.
    #[error("the record is kept, but not safe: {0}")]
    NotSynced(Arc<io::Error>),
    /// No server can be reached, and with DELIVER_AND_GRANT that means: no service.
    #[error("no server can be reached, and Accounting-Realtime-Required asks for one")]
    Undelivered,
    /// The session is over: the user was to lose the service.
    #[error("the session is over")]
    Ended,
    /// The node has stopped.
    #[error("the node has stopped")]
    Stopped,
}

fn cause(error: Option<&io::Error>) -> String {
    error.map_or_else(String::new, |error| format!(": {error}"))
}

/// The message of a request, in the application that it is sent in.
fn message<R: Request>(request: &R) -> Result<Message, NotAccepted> {
    const ACCOUNTING: Option<u32> = Some(271);
    if R::DESCRIPTION.code != ACCOUNTING {
        return Err(NotAccepted::NotAccounting { command: R::DESCRIPTION.name });
    }
    let message = request.to_message(HopByHopId(0), NOT_SENT);
    let message = message.map_err(|error| NotAccepted::Encode(Arc::new(error)))?;
    let header = *message.header();
    if header.application_id != 0 {
        return Ok(message);
    }
    let named = avps::unsigned32(&message, avp::ACCT_APPLICATION_ID.key);
    let application_id = named.unwrap_or(BASE_ACCOUNTING);
    Ok(message.into_with_header(Header { application_id, ..header }))
}
