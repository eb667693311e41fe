//! The home AAA server between an access device and the credit-control server (RFC 8506, 5.2.2): it makes
//! the first interrogation for those whom it authorizes, and passes on what the device asks later, and what the
//! credit-control server asks the device.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use diameter_core::{
    AdditionalAvps, AvpKey, Header, Identity, Message, Outcome, RawAvp, Rejection, Request,
    ResultCode,
};
use diameter_messages::base::{AbortSessionRequest, ReAuthRequest};

use super::carried::{self, CREDIT_AUTHORIZATION, RE_AUTHORIZATION};
use super::client::{ClientRequest, header};
use super::client_settings::ClientSettings;
use super::devices::{Device, Devices};
use crate::builder::NodeBuilder;
use crate::client::Client;
use crate::decoding::Decoding;
use crate::handler::{Context, Endpoint, Reply, reply};
use crate::send_error::NoAnswer;
use crate::session::avps;
use crate::session::envelope::{self, Field};
use crate::settings::SendOptions;

/// Credit control at the home AAA server, for its handlers of authorization requests.
///
/// To the credit-control server it is the client, and to the device it is the server: by
/// [`NodeBuilder::home_credit_control`] the node passes on what the device asks later, and what the credit-control
/// server asks in a session (RAR, ASR). Which sessions there are is known as long as the process lives; of one that
/// has begun before, the next request of the device tells.
///
/// ```
/// use diameter_core::{Rejection, Request as _};
/// use diameter_messages::credit_control::{CreditControlAnswer, CreditControlRequest};
/// use diameter_messages::nasreq::{AaAnswer, AaRequest, AuthRequestType, ResultCode};
/// use diameter_node::session::credit_control::{ClientSettings, HomeCreditControl};
/// use diameter_node::{Context, Node, NodeBuilder};
///
/// fn home_server(node: NodeBuilder) -> NodeBuilder {
///     let charging = HomeCreditControl::<CreditControlRequest>::new(ClientSettings::new("nas@example.net"));
///     node.home_credit_control(&charging)
///         // AVPs of credit control have the M bit.
///         .knows_for::<AaRequest>(CreditControlRequest::DESCRIPTION.dictionary)
///         .handle(move |request: AaRequest, context: Context| {
///             let charging = charging.clone();
///             async move {
///                 // Whether the user is who they say, and pays for the service, is known by now.
///                 let granted = charging.interrogate(&context, |_| {}).await?;
///                 let answer = request.answer(context.identity());
///                 let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS);
///                 let mut answer = answer.build();
///                 granted.add_to(&mut answer.additional_avps);
///                 Ok::<AaAnswer, Rejection>(answer)
///             }
///         })
/// }
/// # use diameter_core::Command as _;
/// # let _ = home_server;
/// ```
pub struct HomeCreditControl<R> {
    settings: ClientSettings,
    devices: Arc<Devices>,
    request: PhantomData<fn() -> R>,
}

impl NodeBuilder {
    /// Passes on Credit-Control-Requests of access devices whose first interrogation this home AAA server has made, and
    /// Re-Auth-Requests and Abort-Session-Requests of the credit-control server to the device of the session. One for a
    /// session that is not known is answered with 5002 DIAMETER_UNKNOWN_SESSION_ID.
    #[cfg_attr(docsrs, doc(cfg(feature = "session")))]
    pub fn home_credit_control<R: ClientRequest>(mut self, home: &HomeCreditControl<R>) -> Self {
        let application_id = R::DESCRIPTION.application_id;
        self.services.add_endpoint::<R>(Box::new(ToServer(home.clone())));
        let re_auths = Box::new(ToDevice::<ReAuthRequest, R>::new(home));
        self.services.add_endpoint_of::<ReAuthRequest>(application_id, re_auths);
        let aborts = Box::new(ToDevice::<AbortSessionRequest, R>::new(home));
        self.services.add_endpoint_of::<AbortSessionRequest>(application_id, aborts);
        self.knows_for::<ReAuthRequest>(R::DESCRIPTION.dictionary)
            .knows_for::<AbortSessionRequest>(R::DESCRIPTION.dictionary)
    }
}

/// Passes on what devices ask.
struct ToServer<R>(HomeCreditControl<R>);

/// Passes on what the credit-control server asks: requests of the type `Q`.
struct ToDevice<Q, R> {
    home: HomeCreditControl<R>,
    request: PhantomData<fn() -> Q>,
}

impl<Q, R> ToDevice<Q, R> {
    fn new(home: &HomeCreditControl<R>) -> Self {
        Self { home: home.clone(), request: PhantomData }
    }
}

impl<R: ClientRequest> Endpoint for ToServer<R> {
    fn call(&self, decoding: &Decoding, context: Context) -> Reply {
        let home = self.0.clone();
        let pass = move |_: R, context| async move { home.to_server(&context).await };
        reply(decoding, context, pass)
    }
}

impl<Q: Request + Send + 'static, R: ClientRequest> Endpoint for ToDevice<Q, R> {
    fn call(&self, decoding: &Decoding, context: Context) -> Reply {
        let home = self.home.clone();
        let pass = move |_: Q, context| async move { home.to_device(&context).await };
        reply(decoding, context, pass)
    }
}

/// What a first interrogation has brought, for the authorization answer. It is empty where the user needs
/// no credit control, or has a session already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "the access device is to be told"]
pub struct GrantedAvps(Vec<RawAvp>);

impl GrantedAvps {
    /// Puts them beside the AVPs of the answer's own grammar.
    pub fn add_to(self, answer: &mut AdditionalAvps) {
        self.0.into_iter().for_each(|avp| answer.push_raw(avp));
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<R: ClientRequest> HomeCreditControl<R> {
    /// Asks the first server of the settings, or one to which the node's routes lead, in the realm of the
    /// settings.
    pub fn new(settings: ClientSettings) -> Self {
        Self { settings, devices: Arc::default(), request: PhantomData }
    }

    /// Makes the first interrogation for an authorization request whose user pays by credit: what it says of
    /// the user and of the service stands in the Credit-Control-Request, with the same Session-Id. The
    /// function adds what else the price depends on.
    ///
    /// In a re-authorization nobody is asked.
    ///
    /// # Errors
    ///
    /// What the request is to be answered with: DIAMETER_AUTHORIZATION_REJECTED where the device has no
    /// credit control; else what the credit-control server has said.
    pub async fn interrogate(
        &self,
        context: &Context,
        complete: impl FnOnce(&mut R) + Send,
    ) -> Result<GrantedAvps, Rejection> {
        let authorization = context.message();
        match carried::credit_control(authorization) {
            Some(CREDIT_AUTHORIZATION) => {}
            Some(RE_AUTHORIZATION) => return Ok(GrantedAvps::default()),
            Some(_) | None => {
                let rejection = Rejection::new(ResultCode::DIAMETER_AUTHORIZATION_REJECTED);
                return Err(rejection.because("the user needs credit control"));
            }
        }
        let mut request = self.first_request(context).ok_or_else(unable)?;
        complete(&mut request);
        let client = context.client();
        let message =
            request.to_message(authorization.header().hop_by_hop_id, client.new_end_to_end_id());
        let message = message.map_err(|_| unable())?;
        let answer = client.send_message(message, SendOptions::default()).await;
        let answer = answer.map_err(|error| unable().because(error.to_string()))?;
        match Outcome::of(&answer) {
            Some(Outcome::Result(ResultCode::DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE)) => {
                Ok(GrantedAvps::default())
            }
            Some(outcome) if outcome.is_failure() => Err(refused(outcome)),
            Some(_) => {
                self.devices.heard(context);
                let avps = carried::avps(&answer).filter(carried::is_of_service);
                Ok(GrantedAvps(avps.map(|avp| avp.to_raw()).collect()))
            }
            None => Err(unable()),
        }
    }

    /// Passes a later request of a device on to the credit-control server, and its answer back. Both sides see this
    /// node as the other end.
    async fn to_server(&self, context: &Context) -> Result<Message, Rejection> {
        let request = context.message();
        let fields = [self.server(), self.realm(context)];
        let answer = pass_on(context, fields, None).await;
        let answer = answer.map_err(|error| unable().because(error.to_string()))?;
        let is_over = match Outcome::of(&answer) {
            Some(Outcome::Result(code)) if code.is_protocol_error() => {
                return Err(refused(Outcome::Result(code)));
            }
            Some(outcome) => outcome.is_failure() || avps::unsigned32(request, TYPE) == TERMINATION,
            None => return Err(unable()),
        };
        match is_over {
            true => self.devices.forget(&session_id(request)),
            false => self.devices.heard(context),
        }
        Ok(answer)
    }

    /// Passes a request of the credit-control server on to the device of the session, and its answer back.
    async fn to_device(&self, context: &Context) -> Result<Message, Rejection> {
        let session_id = session_id(context.message());
        let unknown = || Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID);
        let device = self.devices.find(&session_id).ok_or_else(unknown)?;
        let Device { host, realm, agent } = &*device;
        let fields = [
            (envelope::DESTINATION_HOST, Some(host.as_bytes())),
            (envelope::DESTINATION_REALM, Some(realm.as_bytes())),
        ];
        let answer = pass_on(context, fields, agent.as_deref()).await.map_err(|error| {
            let undelivered = Rejection::new(ResultCode::DIAMETER_UNABLE_TO_DELIVER);
            undelivered.because(error.to_string())
        })?;
        let unknown_session = Outcome::Result(ResultCode::DIAMETER_UNKNOWN_SESSION_ID);
        if Outcome::of(&answer) == Some(unknown_session) {
            self.devices.forget(&session_id);
        }
        Ok(answer)
    }

    /// The first request, of what the authorization request says.
    fn first_request(&self, context: &Context) -> Option<R> {
        let authorization = context.message();
        let find =
            |key| carried::avps(authorization).find(|avp| avp.key() == key).map(|avp| avp.data());
        let Identity { host, realm, state_id } = context.identity();
        let state_id = state_id.map(u32::to_be_bytes);
        let application = R::DESCRIPTION.application_id.to_be_bytes();
        let initial = 1_u32.to_be_bytes();
        let configured = self.settings.service_context_id.as_str().as_bytes();
        let service_context_id = find(envelope::SERVICE_CONTEXT_ID).unwrap_or(configured);
        let fields = [
            (envelope::SESSION_ID, find(envelope::SESSION_ID)),
            (envelope::ORIGIN_HOST, Some(host.as_str().as_bytes())),
            (envelope::ORIGIN_REALM, Some(realm.as_str().as_bytes())),
            self.realm(context),
            (envelope::AUTH_APPLICATION_ID, Some(&application[..])),
            (envelope::SERVICE_CONTEXT_ID, Some(service_context_id)),
            (envelope::CC_REQUEST_TYPE, Some(&initial)),
            (envelope::CC_REQUEST_NUMBER, Some(&[0; 4])),
            self.server(),
            (envelope::ORIGIN_STATE_ID, state_id.as_ref().map(|it| &it[..])),
        ];
        let grammar = R::DESCRIPTION.grammar;
        let message: Message = carried::as_another(authorization, header::<R>(), grammar, &fields)?;
        context.client().decode::<R>(&message).ok()
    }

    /// Destination-Host.
    fn server(&self) -> envelope::Field<'_> {
        (envelope::DESTINATION_HOST, self.settings.server(0).map(|it| it.as_str().as_bytes()))
    }

    /// Destination-Realm.
    fn realm<'a>(&'a self, context: &'a Context) -> envelope::Field<'a> {
        let realm = self.settings.realm.as_ref().unwrap_or(&context.identity().realm);
        (envelope::DESTINATION_REALM, Some(realm.as_str().as_bytes()))
    }
}

/// Sends a request to another node, and returns the answer, both as those of this node. On the way back there may be an
/// agent that knows a way.
async fn pass_on(
    context: &Context,
    [host, realm]: [Field<'_>; 2],
    agent: Option<&str>,
) -> Result<Message, NoAnswer> {
    let client = context.client();
    let received = context.message();
    let identity = context.identity();
    let state_id = identity.state_id.map(u32::to_be_bytes);
    let origin = [
        (envelope::ORIGIN_HOST, Some(identity.host.as_str().as_bytes())),
        (envelope::ORIGIN_REALM, Some(identity.realm.as_str().as_bytes())),
        (envelope::ORIGIN_STATE_ID, state_id.as_ref().map(|it| &it[..])),
    ];
    let [own_host, own_realm, own_state_id] = origin;
    // The way that it has come is no part of the way that it takes now.
    let fields = [own_host, own_realm, own_state_id, host, realm, (ROUTE_RECORD, None)];
    let request = envelope::with(received, &fields).unwrap_or_else(|| received.clone());
    // Who sends it is another one: its number is of this node.
    let end_to_end_id = client.new_end_to_end_id();
    let request = request.with_header(Header { end_to_end_id, ..*request.header() });
    let answer = deliver(client, request, agent).await?;
    let answer = envelope::with(&answer, &origin).unwrap_or(answer);
    let Header { hop_by_hop_id, end_to_end_id, .. } = *received.header();
    let header = Header { hop_by_hop_id, end_to_end_id, ..*answer.header() };
    Ok(answer.into_with_header(header))
}

/// Sends a message by way of an agent, or else by any.
pub(super) async fn deliver(
    client: &Client,
    message: Message,
    agent: Option<&str>,
) -> Result<Message, NoAnswer> {
    let agent = agent.and_then(|it| it.to_owned().try_into().ok());
    if agent.is_some() {
        let options = SendOptions { peer: agent, ..SendOptions::default() };
        match client.send_message(message.clone(), options).await {
            Err(NoAnswer::Undeliverable(_)) => {}
            ended => return ended,
        }
    }
    client.send_message(message, SendOptions::default()).await
}

fn session_id(message: &Message) -> String {
    avps::text(message, envelope::SESSION_ID).unwrap_or_default()
}

fn unable() -> Rejection {
    Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY)
}

/// What the credit-control server has said. A protocol error is of the way to it, not of this request.
fn refused(outcome: Outcome) -> Rejection {
    match outcome {
        Outcome::Result(code) if !(3000..4000).contains(&u32::from(code)) => Rejection::new(code),
        Outcome::Result(_) => unable(),
        Outcome::Experimental { vendor_id, code } => Rejection::experimental(vendor_id, code),
    }
}

impl<R> Clone for HomeCreditControl<R> {
    fn clone(&self) -> Self {
        let (settings, devices) = (self.settings.clone(), self.devices.clone());
        Self { settings, devices, request: PhantomData }
    }
}

impl<R> fmt::Debug for HomeCreditControl<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HomeCreditControl")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

const ROUTE_RECORD: AvpKey = AvpKey::ietf(282);
const TYPE: AvpKey = envelope::CC_REQUEST_TYPE;
/// TERMINATION_REQUEST.
const TERMINATION: Option<u32> = Some(3);
