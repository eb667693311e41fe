//! What starts sessions at the client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use diameter_core::{
    Answer, AvpKey, Command, DecodeErrors, EncodeError, EndToEndId, Header, HopByHopId, Identity,
    Message, Outcome, Request,
};
use diameter_session::ResultCode;
use diameter_session::credit_control::{
    Answer as CcAnswer, AnswerMessage, ClientConfig, EventConfig, Request as CcRequest,
    RequestMessage, Service, Units,
};

use super::client_event::Reply;
use super::client_session::CreditControlSession;
use super::client_settings::ClientSettings;
use super::driver::Driver;
use super::in_flight::{InFlight, Sent};
use super::snapshot::SessionSnapshot;
use crate::client::{Client, retransmitted};
use crate::node::Node;
use crate::send_error::SendError;
use crate::session::{Sessions, envelope};
use crate::settings::SendOptions;

/// A Credit-Control-Request of an application: RFC 8506's, Gy's, a vendor's. All types are that machines can
/// read and write.
pub trait ClientRequest:
    Request<Answer: AnswerMessage + Send + Sync + 'static> + RequestMessage + Send + Sync + 'static
{
}

impl<R> ClientRequest for R
where
    R: Request + RequestMessage + Send + Sync + 'static,
    R::Answer: AnswerMessage + Send + Sync + 'static,
{
}

/// Starts credit-control sessions of one kind, and one-time events. Clones are cheap, and do not keep the
/// node running.
pub struct CreditControlClient<R: ClientRequest> {
    charging: Arc<Charging<R>>,
}

/// What sessions of one kind share.
pub(super) struct Charging<R> {
    pub(super) client: Client,
    pub(super) settings: ClientSettings,
    request: PhantomData<fn() -> R>,
}

impl Node {
    /// Credit control as a client, by requests of this type. The node has to be built with
    /// [`sessions`](crate::NodeBuilder::sessions) of it.
    pub fn credit_control<R: ClientRequest>(
        &self,
        settings: ClientSettings,
    ) -> CreditControlClient<R> {
        let client = self.client().clone();
        CreditControlClient {
            charging: Arc::new(Charging { client, settings, request: PhantomData }),
        }
    }
}

impl<R: ClientRequest> CreditControlClient<R> {
    pub(super) fn charging(&self) -> &Arc<Charging<R>> {
        &self.charging
    }

    /// A request that says what the settings say, and nothing of a subscriber: what is to be added goes into
    /// its fields. All requests of a session are made of one such template.
    ///
    /// # Errors
    ///
    /// When the type requires other AVPs than RFC 8506 does: then it is made by its builder, with whatever
    /// Session-Id, Origin-Host, Origin-Realm, CC-Request-Type and CC-Request-Number.
    pub fn template(&self) -> Result<R, InvalidTemplate> {
        self.charging.template()
    }

    /// Starts a session: asks for these services, with so many units each; none leaves it to the server.
    /// Without any service the session as a whole gets units, as many as the server likes.
    ///
    /// Waits until it is known whether the user gets the service. Dropping the future ends the session.
    ///
    /// # Errors
    ///
    /// When the user gets no service, or the template is no request.
    pub async fn start(
        &self,
        template: R,
        services: impl IntoIterator<Item = (Service, Units)> + Send,
    ) -> Result<CreditControlSession<R>, NotStarted<R::Answer>> {
        let session_id = self.charging.client.new_session_id();
        let first = self.charging.settings.server(0).map(|it| it.as_str());
        let template = self.charging.seal(&template, session_id.as_str(), None, first)?;
        let driver = Driver::new(self.charging.clone(), session_id.as_str().into(), template);
        CreditControlSession::new(driver).begin(services).await
    }

    /// Goes on with a session that was written down. What awaited an answer is sent again, with the T flag.
    ///
    /// The Origin-State-Id of the node must be the one that the session began under, else the server takes it
    /// that its sessions are lost: see [`NodeBuilder::state_id`](crate::NodeBuilder::state_id).
    ///
    /// # Errors
    ///
    /// When the snapshot does not hold requests of this type.
    pub fn resume(
        &self,
        snapshot: SessionSnapshot,
    ) -> Result<CreditControlSession<R>, InvalidTemplate> {
        let parse = |octets: &Vec<u8>| {
            Message::parse(octets.clone()).map_err(|error| InvalidTemplate::Decode(error.into()))
        };
        let template = parse(&snapshot.template)?;
        let template = self.charging.client.decode::<R>(&template)?;
        let host = snapshot.server.host.as_deref();
        let template = self.charging.seal(&template, &snapshot.session_id, None, host)?;
        let mut in_flight = Vec::new();
        for (number, octets) in &snapshot.in_flight {
            in_flight.push(InFlight::new(*number, Sent::Octets(parse(octets)?)));
        }
        let driver = Driver::resumed(self.charging.clone(), template, in_flight, snapshot);
        driver.resume();
        Ok(CreditControlSession::new(driver))
    }
}

impl<R: ClientRequest> Charging<R> {
    pub(super) fn sessions(&self) -> &Sessions {
        self.client.sessions()
    }

    pub(super) fn machine_config(&self) -> ClientConfig {
        ClientConfig { servers: self.settings.server_count(), ..self.settings.session.clone() }
    }

    pub(super) fn event_config(&self) -> EventConfig {
        EventConfig { servers: self.settings.server_count(), ..self.settings.event.clone() }
    }

    /// Answers are waited for longer than any machine waits.
    pub(super) fn send_options(&self) -> SendOptions {
        let ClientSettings { session, event, .. } = &self.settings;
        let longest = session.request_timeout.max(event.request_timeout).min(LONGEST);
        SendOptions { timeout: Some(longest + GRACE), peer: None }
    }

    fn template(&self) -> Result<R, InvalidTemplate> {
        let Identity { host, realm, .. } = self.client.identity();
        let destination = self.settings.realm.as_ref().unwrap_or(realm);
        let application = R::DESCRIPTION.application_id.to_be_bytes();
        let initial = 1_u32.to_be_bytes();
        let fields = [
            // What a session writes over it.
            (envelope::SESSION_ID, host.as_str().as_bytes()),
            (envelope::ORIGIN_HOST, host.as_str().as_bytes()),
            (envelope::ORIGIN_REALM, realm.as_str().as_bytes()),
            (envelope::DESTINATION_REALM, destination.as_str().as_bytes()),
            (envelope::AUTH_APPLICATION_ID, &application),
            (envelope::SERVICE_CONTEXT_ID, self.settings.service_context_id.as_str().as_bytes()),
            (envelope::CC_REQUEST_TYPE, &initial),
            (envelope::CC_REQUEST_NUMBER, &[0; 4]),
        ];
        let fields = fields.map(|(key, value)| (key, Some(value)));
        let message = envelope::message(header::<R>(), &fields).ok_or(InvalidTemplate::TooLong)?;
        Ok(self.client.decode(&message)?)
    }

    /// The template with what is a session's own.
    pub(super) fn seal(
        &self,
        template: &R,
        session_id: &str,
        service_context_id: Option<&[u8]>,
        server: Option<&str>,
    ) -> Result<R, InvalidTemplate> {
        let message = template.to_message(HopByHopId(0), EndToEndId(0))?;
        let Identity { host, realm, state_id } = self.client.identity();
        let state_id = state_id.map(u32::to_be_bytes);
        let mut fields = vec![
            (envelope::SESSION_ID, Some(session_id.as_bytes())),
            (envelope::ORIGIN_HOST, Some(host.as_str().as_bytes())),
            (envelope::ORIGIN_REALM, Some(realm.as_str().as_bytes())),
            (envelope::ORIGIN_STATE_ID, state_id.as_ref().map(|it| &it[..])),
        ];
        if let Some(server) = server {
            fields.push((envelope::DESTINATION_HOST, Some(server.as_bytes())));
        }
        if let Some(service_context_id) = service_context_id {
            fields.push((envelope::SERVICE_CONTEXT_ID, Some(service_context_id)));
        }
        let sealed = envelope::with(&message, &fields).ok_or(InvalidTemplate::TooLong)?;
        Ok(self.client.decode(&sealed)?)
    }

    /// Makes the message of a request.
    pub(super) fn make(&self, template: &R, request: &CcRequest) -> Result<Message, EncodeError> {
        self.encode(template, request, self.client.new_end_to_end_id())
    }

    /// The message of a request with this identifier: of the same, the same octets.
    pub(super) fn encode(
        &self,
        template: &R,
        request: &CcRequest,
        id: EndToEndId,
    ) -> Result<Message, EncodeError> {
        let mut command = template.clone();
        command.write(request, self.settings.money);
        let message = command.to_message(HopByHopId(0), id)?;
        Ok(if request.is_retransmitted { retransmitted(message) } else { message })
    }

    /// An answer in the terms of the machine. One that is not of this request, or cannot be read, is a
    /// failed answer.
    pub(super) fn read(
        &self,
        number: u32,
        is_of_session: bool,
        reply: &Result<R::Answer, SendError<R::Answer>>,
    ) -> CcAnswer {
        let failed = |result| CcAnswer::new(number, result);
        let answer = match reply {
            Ok(answer) => answer,
            Err(SendError::Failure { answer, .. }) => &**answer,
            Err(SendError::Error(error)) => {
                return failed(match error.outcome() {
                    Some(Outcome::Result(code)) if !code.is_success() => code.into(),
                    // A vendor's code, or a success that is malformed.
                    _ => ResultCode::UNABLE_TO_COMPLY,
                });
            }
            Err(_) => return failed(ResultCode::UNABLE_TO_COMPLY),
        };
        match answer.read(self.settings.money) {
            Ok(answer) if answer.number == number && is_of_session => answer,
            Ok(_) => failed(ResultCode::UNABLE_TO_COMPLY),
            Err(error) => failed(error.result),
        }
    }

    /// The Service-Context-Id of a template.
    pub(super) fn service_context_id(&self, template: &R) -> Option<Bytes> {
        let message = template.to_message(HopByHopId(0), EndToEndId(0)).ok()?;
        let mut avps = message.avps().map_while(Result::ok);
        let avp = avps.find(|avp| avp.key() == envelope::SERVICE_CONTEXT_ID)?;
        Some(Bytes::copy_from_slice(avp.data()))
    }

    /// Whether a template says who the subscriber is, by Subscription-Id or Subscription-Id-Extension.
    pub(super) fn has_subscriber(&self, template: &R) -> bool {
        let message = template.to_message(HopByHopId(0), EndToEndId(0));
        message.is_ok_and(|message| {
            let mut avps = message.avps().map_while(Result::ok);
            avps.any(|avp| SUBSCRIPTION_IDS.contains(&avp.key()))
        })
    }

    /// A template as octets.
    pub(super) fn octets(&self, template: &R) -> Vec<u8> {
        // It was made of a message.
        let message = template.to_message(HopByHopId(0), EndToEndId(0));
        message.map(|it| it.into_bytes().to_vec()).unwrap_or_default()
    }
}

/// The header of a message that is not sent.
pub(super) fn header<R: Command>() -> Header {
    Header {
        flags: R::DESCRIPTION.flags,
        command_code: R::DESCRIPTION.code.unwrap_or_default(),
        application_id: R::DESCRIPTION.application_id,
        hop_by_hop_id: HopByHopId(0),
        end_to_end_id: EndToEndId(0),
    }
}

impl<R: ClientRequest> Clone for CreditControlClient<R> {
    fn clone(&self) -> Self {
        Self { charging: self.charging.clone() }
    }
}

impl<R: ClientRequest> fmt::Debug for CreditControlClient<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut client = f.debug_struct("CreditControlClient");
        client.field("settings", &self.charging.settings).finish_non_exhaustive()
    }
}

/// Why there is no session.
#[derive(Clone)]
#[non_exhaustive]
pub enum NotStarted<A> {
    /// The template is no request.
    Template(InvalidTemplate),
    /// The user does not get the service: because of this reply, or because there was none before Tx expired.
    Refused(Option<Reply<A>>),
    /// The session of which it was to be a part is over.
    Ended,
}

impl<A: Answer> fmt::Display for NotStarted<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Template(error) => error.fmt(f),
            Self::Ended => f.write_str("no service: the session is over"),
            Self::Refused(None) => f.write_str("no service: the server has not answered in time"),
            Self::Refused(Some(reply)) => match &**reply {
                Ok(_) => f.write_str("no service: the answer is of no use"),
                Err(error) => write!(f, "no service: {error}"),
            },
        }
    }
}

/// As it is displayed: an answer may be about a subscriber.
impl<A: Answer> fmt::Debug for NotStarted<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<A: Answer> std::error::Error for NotStarted<A> {}

impl<A> From<InvalidTemplate> for NotStarted<A> {
    fn from(error: InvalidTemplate) -> Self {
        Self::Template(error)
    }
}

/// A template of which no request can be made.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidTemplate {
    /// It cannot be encoded.
    #[error("the template cannot be encoded: {0}")]
    Encode(#[from] EncodeError),
    /// What it is encoded as cannot be decoded.
    #[error("the template is no request: {0:#}")]
    Decode(#[from] DecodeErrors),
    /// It is longer than messages are.
    #[error("the template is too long")]
    TooLong,
    /// It does not say whose balance is to be checked.
    #[error("the template has no Subscription-Id: whose balance is to be checked?")]
    NoSubscriber,
}

/// How much longer than a machine the node waits: the machine is to give up first.
const GRACE: Duration = Duration::from_secs(5);

/// No answer is waited for longer.
const LONGEST: Duration = Duration::from_secs(30 * 86_400);

/// Subscription-Id, and Subscription-Id-Extension (RFC 8506, 8.46 and 8.58).
const SUBSCRIPTION_IDS: [AvpKey; 2] = [AvpKey::ietf(443), AvpKey::ietf(659)];
