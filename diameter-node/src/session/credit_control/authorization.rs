//! Sessions whose first interrogation travels in an authorization request (RFC 8506, 5.2.2 and Table 2).

use std::fmt;

use diameter_core::{Answer, EncodeError, HopByHopId, Message, Request};
use diameter_session::credit_control::{
    AnswerMessage, Client, ClientConfig, ClientEvent, ClientOutput, FirstInterrogation, Service,
    Units,
};

use super::carried::{self, CREDIT_CONTROL, RE_AUTHORIZATION, RESULT_CODE};
use super::client::{ClientRequest, CreditControlClient, InvalidTemplate, header};
use super::client_session::CreditControlSession;
use super::machines::Machines;
use super::snapshot::{Server, SessionSnapshot};
use crate::send_error::SendError;
use crate::session::envelope::{self, Origin};
use crate::settings::SendOptions;

/// What an authorization has brought.
pub struct Authorized<R: ClientRequest, A> {
    /// The answer to the authorization request.
    pub answer: A,
    /// The credit-control session that has begun with it; `None` where this user needs none.
    pub session: Option<CreditControlSession<R>>,
}

impl<R: ClientRequest> CreditControlClient<R> {
    /// Asks for authorization, and has the home AAA server make the first interrogation (RFC 8506, 5.2.2):
    /// the request gets a Credit-Control AVP, and says what the first Credit-Control-Request of this template
    /// would say. Its Session-Id is that of the credit-control session too, whose later requests are sent to
    /// the server that answers.
    ///
    /// The node must know the AVPs of credit control in these answers:
    /// `knows_for::<AaRequest>(CreditControlRequest::DESCRIPTION.dictionary)`, see
    /// [`NodeBuilder::knows_for`](crate::NodeBuilder::knows_for).
    ///
    /// # Errors
    ///
    /// When the user is not authorized, or nobody has said so before Tx expired.
    pub async fn authorize<A: Request>(
        &self,
        authorization: &A,
        template: R,
        services: impl IntoIterator<Item = (Service, Units)> + Send,
    ) -> Result<Authorized<R, A::Answer>, NotAuthorized<A::Answer>> {
        let charging = self.charging();
        let client = &charging.client;
        let clock = &charging.sessions().clock;
        let first_interrogation = FirstInterrogation::InAuthorization;
        let config = ClientConfig { first_interrogation, ..charging.machine_config() };
        let tx = config.tx;
        let mut machine = Client::new(config);
        for (service, units) in services {
            machine.handle(clock.now(), ClientEvent::ServiceRequested(service, units));
        }
        machine.handle(clock.now(), ClientEvent::AccessRequested);

        let request = authorization.to_message(HopByHopId(0), client.new_end_to_end_id())?;
        let mut carrying = None;
        while let Some(output) = machine.poll() {
            if let ClientOutput::Send(first, _) = output {
                carrying = carried::in_request(&request, &charging.make(&template, &first)?);
            }
        }
        let carrying = carrying.ok_or(InvalidTemplate::TooLong)?;
        let options = SendOptions { timeout: Some(tx), peer: None };
        let message = client.send_message(carrying, options).await;
        let message = message.map_err(SendError::NoAnswer)?;
        let answer = client.sort::<A::Answer>(&message)?;
        if !carried::has_grant(&message) {
            return Ok(Authorized { answer, session: None });
        }

        let Some(first) = self.first_answer(&message) else {
            return Err(NotAuthorized::Unusable(Box::new(answer)));
        };
        machine.handle(clock.now(), ClientEvent::Answered(first));
        let Origin { session_id, host, state_id, .. } = Origin::of(&message);
        let session_id = String::from_utf8_lossy(session_id.unwrap_or_default()).into_owned();
        let session = self.resume(SessionSnapshot {
            machine: Machines::new(machine),
            session_id,
            template: charging.octets(&template),
            in_flight: Vec::new(),
            server: Server { index: 0, host: host.map(str::to_owned), state_id },
            changes: Vec::new(),
            sub_sessions: Vec::new(),
        })?;
        Ok(Authorized { answer, session: Some(session) })
    }

    /// Has a user of a session authorized again: the Credit-Control AVP says that the credit-control server
    /// is not to be contacted (RFC 8506, 5.2.2). If that fails, the session is to be ended.
    ///
    /// # Errors
    ///
    /// When there is no answer, or one that is no success.
    pub async fn re_authorize<A: Request>(
        &self,
        authorization: &A,
    ) -> Result<A::Answer, NotAuthorized<A::Answer>> {
        let client = &self.charging().client;
        let request = authorization.to_message(HopByHopId(0), client.new_end_to_end_id())?;
        let value = RE_AUTHORIZATION.to_be_bytes();
        let request = envelope::with(&request, &[(CREDIT_CONTROL, Some(&value))]);
        let request = request.ok_or(InvalidTemplate::TooLong)?;
        let message = client.send_message(request, SendOptions::default()).await;
        Ok(client.sort(&message.map_err(SendError::NoAnswer)?)?)
    }

    /// What the answer says of the first interrogation, in the terms of the machine.
    fn first_answer(&self, message: &Message) -> Option<diameter_session::credit_control::Answer> {
        let charging = self.charging();
        let find = |key| carried::avps(message).find(|avp| avp.key() == key).map(|avp| avp.data());
        let application = R::DESCRIPTION.application_id.to_be_bytes();
        let initial = 1_u32.to_be_bytes();
        let fields = [
            (envelope::SESSION_ID, find(envelope::SESSION_ID)),
            (RESULT_CODE, find(RESULT_CODE)),
            (envelope::ORIGIN_HOST, find(envelope::ORIGIN_HOST)),
            (envelope::ORIGIN_REALM, find(envelope::ORIGIN_REALM)),
            (envelope::AUTH_APPLICATION_ID, Some(&application[..])),
            (envelope::CC_REQUEST_TYPE, Some(&initial)),
            (envelope::CC_REQUEST_NUMBER, Some(&[0; 4])),
        ];
        let grammar = <R::Answer as diameter_core::Command>::DESCRIPTION.grammar;
        let answer = carried::as_another(message, header::<R::Answer>(), grammar, &fields)?;
        let answer = charging.client.decode::<R::Answer>(&answer).ok()?;
        answer.read(charging.settings.money).ok()
    }
}

/// Why there is neither service nor session.
#[non_exhaustive]
pub enum NotAuthorized<A> {
    /// The template is no request.
    Template(InvalidTemplate),
    /// The user is not authorized, or has no credit; or nobody has said so in time.
    Refused(SendError<A>),
    /// The user is authorized, but what the answer grants is of no use. The authorization is to be ended.
    Unusable(Box<A>),
}

impl<A: Answer> fmt::Display for NotAuthorized<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Template(error) => error.fmt(f),
            Self::Refused(error) => write!(f, "no service: {error}"),
            Self::Unusable(_) => f.write_str("no service: the answer is of no use"),
        }
    }
}

/// As it is displayed: an answer may be about a subscriber.
impl<A: Answer> fmt::Debug for NotAuthorized<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<A: Answer> std::error::Error for NotAuthorized<A> {}

impl<A> From<InvalidTemplate> for NotAuthorized<A> {
    fn from(error: InvalidTemplate) -> Self {
        Self::Template(error)
    }
}

impl<A> From<EncodeError> for NotAuthorized<A> {
    fn from(error: EncodeError) -> Self {
        Self::Refused(SendError::Encode(error))
    }
}

impl<A> From<SendError<A>> for NotAuthorized<A> {
    fn from(error: SendError<A>) -> Self {
        Self::Refused(error)
    }
}

impl<R: ClientRequest, A> fmt::Debug for Authorized<R, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.session.as_ref().map(CreditControlSession::session_id);
        f.debug_struct("Authorized").field("session", &id).finish_non_exhaustive()
    }
}
