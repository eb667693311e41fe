//! The access server: it lets users in, or says why not.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use diameter_core::{OctetString, Outcome, ResultCode};
use diameter_messages::nasreq::{AaAnswer, AaRequest, ServiceType};
use diameter_session::TerminationCause;
use diameter_session::authorization::ReAuthRequestType;

use super::answers::{Abilities, SERVICE_UNAVAILABLE, Unusable};
use super::credentials::{self, BadCredentials, Credentials};
use super::records::{self, AccountingSession, NASREQ};
use super::user_session::UserSession;
use crate::client::Client;
use crate::node::Node;
use crate::send_error::SendError;
use crate::session::accounting::{Accounting, NotAccepted};
use crate::session::authorization::{self, Authorizing, NotAuthorized};
use crate::transport::BoxFuture;

/// A network access server, whose users log in by NASREQ. Clones are the same server.
///
/// It refuses to send what RFC 7155 forbids, shows users the questions of an authentication of several rounds, ends a
/// session whose answer it cannot follow, and accounts for each: START when the user is in, INTERIM when something was
/// authorized anew, STOP at the end, or one EVENT that says why there is no session.
///
/// ```no_run
/// use diameter_messages::nasreq::{AaRequest, ServiceType};
/// use diameter_node::Node;
/// use diameter_node::session::accounting::Accounting;
/// use diameter_node::session::authorization::TerminationCause;
/// use diameter_node::session::nas::{AccessServer, Settings, Usage, UserEvent};
///
/// # async fn example(node: Node, accounting: Accounting, request: AaRequest) -> Result<(), Box<dyn std::error::Error>> {
/// // The node was built with `.sessions::<AaRequest>()` and `.sends::<AccountingRequest>()`, both of NASREQ.
/// let services = [ServiceType::FRAMED, ServiceType::LOGIN];
/// let settings = Settings::new(services).prompt(|answer| async move {
///     println!("{:?}", answer.reply_message);
///     Some("what the user types".into())
/// });
/// let server = AccessServer::new(&node, settings).accounting(&accounting);
/// let mut user = server.port([ServiceType::FRAMED]).login(request).await?; // the user is in
/// user.used(Usage { input_octets: 1_000, ..Usage::default() })?;
/// while let Some(event) = user.next().await {
///     if let UserEvent::Ended(end) = event {
///         println!("the user is out: {end:?}");
///     }
/// }
/// user.end(TerminationCause::LOGOUT, Usage::default()).await?; // or the user has left before
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AccessServer {
    client: Client,
    settings: Arc<Settings>,
    accounting: Option<Accounting>,
    port: Option<Arc<[ServiceType]>>,
}

/// How an access server works.
#[derive(Clone)]
pub struct Settings {
    /// The services that the device has. Any other in an answer ends the session (RFC 7155, 4.4.1).
    pub services: Vec<ServiceType>,
    /// Shows a user the Reply-Message of an answer that asks for another round, and gives back what was typed, or
    /// `None` where the user gives up. Without it such an answer is an error, and access is denied (RFC 7155, 3.2).
    pub prompt: Option<Prompt>,
    /// Which Session-Id records have.
    pub accounting_session: AccountingSession,
    /// How long an answer may take; `None` for the node's default.
    pub timeout: Option<Duration>,
}

/// What shows an answer to a user. Prompt says whether what is typed may be seen.
pub type Prompt = Arc<dyn Fn(AaAnswer) -> BoxFuture<'static, Option<OctetString>> + Send + Sync>;

impl Settings {
    /// For a device with these services, which shows nothing to users.
    pub fn new(services: impl Into<Vec<ServiceType>>) -> Self {
        let accounting_session = AccountingSession::Same;
        Self { services: services.into(), prompt: None, accounting_session, timeout: None }
    }

    /// Shows questions to users.
    #[must_use]
    pub fn prompt<Answering>(
        self,
        prompt: impl Fn(AaAnswer) -> Answering + Send + Sync + 'static,
    ) -> Self
    where
        Answering: Future<Output = Option<OctetString>> + Send + 'static,
    {
        Self { prompt: Some(Arc::new(move |answer| Box::pin(prompt(answer)))), ..self }
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("services", &self.services)
            .field("accounting_session", &self.accounting_session)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

impl AccessServer {
    /// On this node, which was built with [`sessions`](crate::NodeBuilder::sessions) of [`AaRequest`].
    pub fn new(node: &Node, settings: Settings) -> Self {
        let (client, settings) = (node.client().clone(), Arc::new(settings));
        Self { client, settings, accounting: None, port: None }
    }

    /// Accounts for users. The node [sends](crate::NodeBuilder::sends) Accounting-Requests of NASREQ.
    #[must_use]
    pub fn accounting(self, accounting: &Accounting) -> Self {
        Self { accounting: Some(accounting.clone()), ..self }
    }

    /// The same for a port that has these services only: a user who is given another one is not let in.
    #[must_use]
    pub fn port(&self, services: impl Into<Arc<[ServiceType]>>) -> Self {
        Self { port: Some(services.into()), ..self.clone() }
    }

    /// Asks whether a user may come in, and lets them in. The request's Auth-Application-Id is written over.
    ///
    /// # Errors
    ///
    /// When the user is not let in. If the server was asked and accounting is on, a record says so.
    pub async fn login(&self, mut request: AaRequest) -> Result<UserSession, NotAdmitted> {
        credentials::check(&request)?;
        request.auth_application_id = NASREQ;
        let settings = Arc::new(self.authorization_of(&request));
        let authorizing = Authorizing::new(self.client.clone(), settings);
        let admitted = match authorizing.request(request.clone()).await {
            Ok(session) => self.admit(&request, session).await,
            Err(error) => Err(NotAdmitted::NotAuthorized(error)),
        };
        if let Err(error) = &admitted {
            self.failed(&request, error).await;
        }
        admitted
    }

    async fn admit(
        &self,
        request: &AaRequest,
        mut session: authorization::Session<AaRequest>,
    ) -> Result<UserSession, NotAdmitted> {
        // The handle is new: nobody has taken the answer.
        let Some(answer) = session.take_answer() else {
            return Err(NotAdmitted::NotAuthorized(NotAuthorized::Ended));
        };
        if let Err(unusable) = self.abilities().check(&answer) {
            session.end(unusable.cause()).await;
            return Err(unusable.into());
        }
        let mut record = self.record(request);
        records::grant(&mut record, &answer);
        let mut accounted = None;
        if let Some(accounting) = &self.accounting {
            match accounting.start(record.clone()).await {
                Ok(started) => accounted = Some(started),
                Err(error) => {
                    session.end(SERVICE_UNAVAILABLE).await;
                    return Err(error.into());
                }
            }
        }
        Ok(UserSession::new(self.clone(), session, answer, accounted, record))
    }

    pub(super) fn abilities(&self) -> Abilities<'_> {
        Abilities {
            services: &self.settings.services,
            of_port: self.port.as_deref(),
            accounts: self.accounting.is_some(),
        }
    }

    /// A record that says who it is about.
    fn record(&self, request: &AaRequest) -> diameter_messages::nasreq::AccountingRequest {
        let session_id = match self.settings.accounting_session {
            AccountingSession::Same => request.session_id.clone(),
            AccountingSession::Own => self.client.new_session_id(),
        };
        records::about(request, session_id)
    }

    /// The one record of a session that did not begin.
    async fn failed(&self, request: &AaRequest, error: &NotAdmitted) {
        let Some(accounting) = &self.accounting else { return };
        let mut record = self.record(request);
        records::failed(&mut record, error.result_code(), &error.to_string());
        if let Err(error) = accounting.event(record).await {
            tracing::warn!(%error, "the record of a session that did not begin is lost");
        }
    }

    /// How the session of a request goes on.
    fn authorization_of(&self, request: &AaRequest) -> authorization::Settings<AaRequest> {
        let proven = Credentials::of(request);
        let settings = authorization::Settings::default().renewal(move |request, kind| {
            let credentials = match kind {
                ReAuthRequestType::AuthorizeOnly => Credentials::none(),
                ReAuthRequestType::AuthorizeAuthenticate => proven.clone(),
            };
            credentials.put(request);
        });
        let settings = authorization::Settings { timeout: self.settings.timeout, ..settings };
        let Some(prompt) = self.settings.prompt.clone() else { return settings };
        settings.next_round(move |request: AaRequest, answer: AaAnswer| {
            let (prompt, state) = (prompt.clone(), answer.state.clone());
            async move {
                let typed = prompt(answer).await?;
                next_round(request, state, typed)
            }
        })
    }
}

/// The answer to a question: the user's, with the State of the server (RFC 7155, 3.1).
fn next_round(
    mut request: AaRequest,
    state: Option<OctetString>,
    typed: OctetString,
) -> Option<AaRequest> {
    credentials::check_password(&typed).ok()?;
    Credentials::none().put(&mut request);
    request.user_password = Some(typed);
    request.state = state;
    Some(request)
}

/// Why a user is not let in.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotAdmitted {
    /// The request may not be sent as it is.
    #[error(transparent)]
    Credentials(#[from] BadCredentials),
    /// The server does not authorize the user, or cannot be asked.
    #[error(transparent)]
    NotAuthorized(#[from] NotAuthorized<AaAnswer>),
    /// The server authorizes the user for what cannot be done here. It was told that the session is over.
    #[error(transparent)]
    Unusable(#[from] Unusable),
    /// The user cannot be accounted for as the server wants it. It was told that the session is over.
    #[error("the user cannot be accounted for: {0}")]
    NotAccounted(#[from] NotAccepted),
}

impl NotAdmitted {
    /// The same as a Result-Code: that of the server where there is one.
    pub fn result_code(&self) -> ResultCode {
        match self {
            Self::Credentials(_) => ResultCode::DIAMETER_INVALID_AVP_VALUE,
            Self::Unusable(unusable) => unusable.result_code(),
            Self::NotAccounted(NotAccepted::Refused(code)) => ResultCode(code.0),
            Self::NotAccounted(_) => ResultCode::DIAMETER_UNABLE_TO_COMPLY,
            Self::NotAuthorized(error) => match error {
                NotAuthorized::Answer(SendError::Failure { outcome, .. }) => code(*outcome),
                NotAuthorized::Answer(SendError::Error(error)) => {
                    error.outcome().map_or(ResultCode::DIAMETER_UNABLE_TO_COMPLY, code)
                }
                NotAuthorized::Answer(SendError::NoAnswer(_)) => {
                    ResultCode::DIAMETER_UNABLE_TO_DELIVER
                }
                NotAuthorized::Unfinished => ResultCode::DIAMETER_MULTI_ROUND_AUTH,
                NotAuthorized::Unusable => ResultCode::DIAMETER_INVALID_AVP_VALUE,
                NotAuthorized::Answer(_) | NotAuthorized::Ended => {
                    ResultCode::DIAMETER_UNABLE_TO_COMPLY
                }
            },
        }
    }
}

fn code(outcome: Outcome) -> ResultCode {
    ResultCode(outcome.code())
}

/// What a session's end is called in its last record.
pub(super) fn cause_of(end: authorization::SessionEnd) -> TerminationCause {
    use authorization::SessionEnd::*;
    match end {
        Terminated(cause) => cause,
        Expired => TerminationCause::SESSION_TIMEOUT,
        Refused(_) | Undelivered => TerminationCause::AUTHORIZATION_EXPIRED,
        ServerRestarted | NotReAuthorized => TerminationCause::ADMINISTRATIVE,
    }
}
