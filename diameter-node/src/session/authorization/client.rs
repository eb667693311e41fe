//! The access device as applications see it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use diameter_core::{Answer, DecodeErrors, Request};
use diameter_session::authorization::{
    Authorization, ClientConfig, Comply, ReAuthRequestType, SessionState,
};
use diameter_session::{ResultCode, TerminationCause};
use serde::{Deserialize, Serialize};
use tokio::sync::{mpsc, oneshot};

use super::driver::Driver;
use super::server_request::ServerRequest;
use super::snapshot::DeviceSnapshot;
use crate::client::Client;
use crate::node::Node;
use crate::send_error::SendError;
use crate::session::Registered as _;
use crate::transport::BoxFuture;

/// Has authorization sessions of one application, whose requests are of the type `R`; from
/// [`Node::authorization`].
///
/// The server is asked again before Authorization-Lifetime ends, and when it wants that (RAR); the session ends
/// when time is up, when the server wants that (ASR) or has lost it, with a Session-Termination-Request where the
/// server keeps its state. A node that has such sessions says so by
/// [`NodeBuilder::sessions`](crate::NodeBuilder::sessions).
///
/// Each request is made of the one that the session began with: see [`Settings::renewal`]. Origin-Host, Origin-Realm,
/// Class and Destination-Host in all requests but the first are written by the session.
///
/// ```no_run
/// # type AaRequest = diameter_messages::nasreq::AaRequest;
/// use diameter_node::Node;
/// use diameter_node::session::authorization::{SessionEvent, Settings, TerminationCause};
///
/// # async fn example(node: Node, request: AaRequest) -> Result<(), Box<dyn std::error::Error>> {
/// let authorizing = node.authorization(Settings::default());
/// let mut session = authorizing.request(request).await?; // the user has access
/// while let Some(event) = session.next().await {
///     match event {
///         SessionEvent::Provided(answer) => println!("it goes on: {answer:?}"),
///         SessionEvent::Ended(end) => println!("the user loses access: {end:?}"),
///         _ => {}
///     }
/// }
/// # let session = session;
/// session.end(TerminationCause::LOGOUT).await; // or the user has left before
/// # Ok(())
/// # }
/// ```
pub struct Authorizing<R: Request> {
    client: Client,
    settings: Arc<Settings<R>>,
}

/// How authorization sessions of a device work.
#[derive(Clone)]
pub struct Settings<R: Request> {
    /// How long before the end of Authorization-Lifetime the server is asked again, at most half of it. 10 seconds by
    /// default.
    pub re_authorize_before: Duration,
    /// How many octets of Class AVPs can be kept: 4,096 by default. A session with more is ended.
    pub class_limit: usize,
    /// What the first request says of Auth-Session-State, as a hint.
    pub hint: SessionState,
    /// How long an answer may take; `None` for the node's default.
    pub timeout: Option<Duration>,
    /// Who answers Re-Auth-Requests: the session by default.
    pub re_auths: ReAuths,
    /// Whose requests of the server are taken: those of any user by default.
    pub users: Users,
    /// Whether Re-Auth-Requests that the session answers are complied with: yes by default.
    pub re_auth: Comply,
    /// Whether Abort-Session-Requests are complied with: yes by default.
    pub abort: Comply,
    /// Changes the request before it is sent again to renew the authorization: credentials that are not needed for
    /// AUTHORIZE_ONLY, the number of a Credit-Control-Request of Gx. Nothing by default, but Auth-Request-Type is set
    /// where the request has it.
    pub renewal: Option<Renewal<R>>,
    /// Makes the request that ends the session of the last one, in applications that have no Session-Termination-Request:
    /// the type and the number of a Credit-Control-Request of Gx.
    pub termination: Option<Termination<R>>,
    /// Goes on with an authentication of several rounds (DIAMETER_MULTI_ROUND_AUTH): makes the next request of the
    /// last one and its answer, or gives up. Without it such an answer is a refusal.
    pub next_round: Option<NextRound<R>>,
}

/// Who answers the Re-Auth-Requests of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReAuths {
    /// The session does, and asks the server again (RFC 6733, 8.3).
    #[default]
    BySession,
    /// The application does: they are events, in order with the answers of the server, and nothing follows unless the
    /// application asks. In Gx they bring rules, in Rx they tell what became of the bearers.
    ByApplication,
}

/// Whose Re-Auth-Requests and Abort-Session-Requests a session takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Users {
    /// Those that name its Session-Id.
    #[default]
    Any,
    /// Only those whose User-Name, if they have one, is that of the session's requests. Others are answered with 5002
    /// DIAMETER_UNKNOWN_SESSION_ID, as in S6b (3GPP TS 29.273, 9.1.2.4.2).
    Same,
}

/// What changes a request before it is sent again.
pub type Renewal<R> = Arc<dyn Fn(&mut R, ReAuthRequestType) + Send + Sync>;

/// What makes a request one that ends the session.
pub type Termination<R> = Arc<dyn Fn(&mut R, TerminationCause) + Send + Sync>;

/// What makes the next request of several rounds.
pub type NextRound<R> =
    Arc<dyn Fn(R, <R as Request>::Answer) -> BoxFuture<'static, Option<R>> + Send + Sync>;

impl<R: Request> Default for Settings<R> {
    fn default() -> Self {
        let ClientConfig { re_authorize_before, class_limit, hint } = ClientConfig::default();
        Self {
            re_authorize_before,
            class_limit,
            hint,
            timeout: None,
            re_auths: ReAuths::default(),
            users: Users::default(),
            re_auth: Comply::Yes,
            abort: Comply::Yes,
            renewal: None,
            termination: None,
            next_round: None,
        }
    }
}

impl<R: Request> Settings<R> {
    /// Changes the request before it is sent again to renew the authorization.
    #[must_use]
    pub fn renewal(
        self,
        renewal: impl Fn(&mut R, ReAuthRequestType) + Send + Sync + 'static,
    ) -> Self {
        Self { renewal: Some(Arc::new(renewal)), ..self }
    }

    /// Has the application answer Re-Auth-Requests: [`SessionEvent::Requested`].
    #[must_use]
    pub fn answering_re_auths(self) -> Self {
        Self { re_auths: ReAuths::ByApplication, ..self }
    }

    /// Takes requests of the server for no other user: [`Users::Same`].
    #[must_use]
    pub fn of_same_user(self) -> Self {
        Self { users: Users::Same, ..self }
    }

    /// Ends the session by a request of the application.
    #[must_use]
    pub fn termination(
        self,
        termination: impl Fn(&mut R, TerminationCause) + Send + Sync + 'static,
    ) -> Self {
        Self { termination: Some(Arc::new(termination)), ..self }
    }

    /// Goes on with an authentication of several rounds.
    #[must_use]
    pub fn next_round<Answering>(
        self,
        next: impl Fn(R, R::Answer) -> Answering + Send + Sync + 'static,
    ) -> Self
    where
        Answering: Future<Output = Option<R>> + Send + 'static,
    {
        Self {
            next_round: Some(Arc::new(move |request, answer| Box::pin(next(request, answer)))),
            ..self
        }
    }
}

impl Node {
    /// Has authorization sessions of an application, whose requests are of this type. The node was built with
    /// [`NodeBuilder::sessions`](crate::NodeBuilder::sessions).
    #[cfg_attr(docsrs, doc(cfg(feature = "session")))]
    pub fn authorization<R: Request>(&self, settings: Settings<R>) -> Authorizing<R> {
        Authorizing::new(self.client().clone(), Arc::new(settings))
    }
}

impl<R: Request> Authorizing<R> {
    pub(crate) fn new(client: Client, settings: Arc<Settings<R>>) -> Self {
        Self { client, settings }
    }
}

impl<R> Authorizing<R>
where
    R: Request<Answer: Send + 'static> + Clone + Send + 'static,
{
    /// Asks the server, and begins a session if it authorizes the user. Its Session-Id is that of the request.
    ///
    /// # Errors
    ///
    /// When the user is not authorized.
    pub async fn request(&self, request: R) -> Result<Session<R>, NotAuthorized<R::Answer>> {
        let (reply, first) = oneshot::channel();
        let (to_session, events) = mpsc::unbounded_channel();
        let (client, settings) = (self.client.clone(), self.settings.clone());
        let driver = Driver::begin(client, settings, request, to_session, reply)?;
        // A session that is dropped ends: so does one that nobody waits for any more.
        let mut session = Session { driver, events, first: None, is_given_away: false };
        let Some(first) = self.client.shared().stopped.run_until_cancelled(first).await else {
            session.driver.stopped();
            return Err(NotAuthorized::Ended);
        };
        session.first = Some(first.map_err(|_| NotAuthorized::Ended)??);
        Ok(session)
    }

    /// Goes on with a session that was written down. What awaited an answer is sent again, with the T flag.
    ///
    /// The Origin-State-Id of the node must be the one that the session began under, else the server takes it that its
    /// sessions are lost: see [`NodeBuilder::state_id`](crate::NodeBuilder::state_id).
    ///
    /// # Errors
    ///
    /// When the snapshot does not hold requests of this type.
    pub fn resume(&self, snapshot: DeviceSnapshot) -> Result<Session<R>, DecodeErrors> {
        let (to_session, events) = mpsc::unbounded_channel();
        let (client, settings) = (self.client.clone(), self.settings.clone());
        let driver = Driver::resume(client, settings, snapshot, to_session)?;
        Ok(Session { driver, events, first: None, is_given_away: false })
    }
}

impl<R: Request> fmt::Debug for Authorizing<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authorizing").finish_non_exhaustive()
    }
}

/// An open session: the user has access. Dropped, it ends as by [`TerminationCause::LOGOUT`].
pub struct Session<R>
where
    R: Request<Answer: Send + 'static> + Clone + Send + 'static,
{
    driver: Arc<Driver<R>>,
    events: mpsc::UnboundedReceiver<SessionEvent<R::Answer>>,
    /// What the user was authorized with.
    first: Option<R::Answer>,
    is_given_away: bool,
}

/// What happens to a session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SessionEvent<A> {
    /// The user was authorized again: access goes on under the terms of this answer, or, where the server could not
    /// be reached and Session-Server-Failover allows it, of the last one.
    Provided(Option<Box<A>>),
    /// The server wants something, which is for the application to answer:
    /// [`Settings::answering_re_auths`].
    Requested(ServerRequest),
    /// The user loses access, and the session is over.
    Ended(SessionEnd),
}

/// Why a session is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum SessionEnd {
    /// It was ended, by whoever this says; a server that keeps its state was told so.
    Terminated(TerminationCause),
    /// The server does not authorize the user any more.
    Refused(ResultCode),
    /// The server cannot be reached.
    Undelivered,
    /// Its time was up, and no server keeps its state.
    Expired,
    /// The server has restarted, and lost its sessions (RFC 6733, 8.6).
    ServerRestarted,
    /// The server wanted the user authorized again, and the device does not comply.
    NotReAuthorized,
}

impl<R> Session<R>
where
    R: Request<Answer: Send + 'static> + Clone + Send + 'static,
{
    /// Session-Id.
    pub fn session_id(&self) -> &str {
        self.driver.session_id()
    }

    /// The answer that authorized the user, unless it was taken.
    pub fn take_answer(&mut self) -> Option<R::Answer> {
        self.first.take()
    }

    /// The terms of the last successful answer.
    pub fn authorization(&self) -> Authorization {
        self.driver.authorization()
    }

    /// Waits for what happens next; `None` when the session is over.
    pub async fn next(&mut self) -> Option<SessionEvent<R::Answer>> {
        self.events.recv().await
    }

    /// Asks for more, with this request, whose Session-Id becomes that of the session. What the server says is the next
    /// event. Later requests are made of this one.
    ///
    /// # Errors
    ///
    /// When the request cannot be encoded.
    pub fn request(&self, request: R) -> Result<(), NotAuthorized<R::Answer>> {
        self.driver.request(request)
    }

    /// Ends the session, and returns once it is over: with the server's answer where it keeps the state.
    pub async fn end(self, cause: TerminationCause) {
        // What is over already has an end.
        let _ = self.driver.end(None, cause).await;
    }

    /// The same where the end is a request of the application ([`Settings::termination`]): it is made of this one, which
    /// says what was not said before, as the octets that were used since the last report.
    pub async fn end_with(self, last: R, cause: TerminationCause) {
        // What is over already has an end.
        let _ = self.driver.end(Some(last), cause).await;
    }

    /// The session as it is now, to be kept where it survives this process. Of answers that were not taken it has the
    /// terms, not more.
    pub fn snapshot(&self) -> DeviceSnapshot {
        self.driver.snapshot(&self.events)
    }

    /// Gives the session away: it goes on where the snapshot is taken up, and here its timers do not fire any more. The
    /// server is told nothing.
    pub fn into_snapshot(mut self) -> DeviceSnapshot {
        self.is_given_away = true;
        self.driver.give_away(&self.events)
    }
}

impl<R> Drop for Session<R>
where
    R: Request<Answer: Send + 'static> + Clone + Send + 'static,
{
    fn drop(&mut self) {
        if !self.is_given_away {
            drop(self.driver.end(None, TerminationCause::LOGOUT));
        }
    }
}

impl<R> fmt::Debug for Session<R>
where
    R: Request<Answer: Send + 'static> + Clone + Send + 'static,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("session_id", &self.session_id()).finish_non_exhaustive()
    }
}

/// Why the user has no access.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotAuthorized<A> {
    /// What came in place of a good answer.
    Answer(SendError<A>),
    /// The answer is a success that cannot be used: its times contradict each other, or it has more Class AVPs than can
    /// be kept. The server is told so.
    Unusable,
    /// An authentication of several rounds came to no end.
    Unfinished,
    /// The session ended before there was an answer.
    Ended,
}

impl<A: Answer> fmt::Display for NotAuthorized<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(error) => error.fmt(f),
            Self::Unusable => f.write_str("the answer authorizes the user, but cannot be used"),
            Self::Unfinished => {
                f.write_str("the authentication has another round, which did not come")
            }
            Self::Ended => f.write_str("the session ended before there was an answer"),
        }
    }
}

impl<A: Answer + fmt::Debug> std::error::Error for NotAuthorized<A> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Answer(error) => error.source(),
            Self::Unusable | Self::Unfinished | Self::Ended => None,
        }
    }
}
