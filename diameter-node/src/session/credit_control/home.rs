//! The home AAA server between an access device and the credit-control server (RFC 8506, 5.2.2): it makes
//! the first interrogation for those whom it authorizes, and passes on what the device asks later.

use std::fmt;
use std::marker::PhantomData;

use diameter_core::{
    AdditionalAvps, Header, Identity, Message, Outcome, RawAvp, Rejection, ResultCode,
};

use super::carried::{self, CREDIT_AUTHORIZATION, RE_AUTHORIZATION};
use super::client::{ClientRequest, header};
use super::client_settings::ClientSettings;
use crate::handler::Context;
use crate::send_error::SendError;
use crate::session::envelope;
use crate::settings::SendOptions;

/// Credit control at the home AAA server, for its handlers of authorization requests and of later
/// Credit-Control-Requests.
///
/// To the credit-control server it is the client: what that server asks in a session (RAR, ASR) comes here.
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
///     let later = charging.clone();
///     node.sends::<CreditControlRequest>()
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
///         .handle(move |_: CreditControlRequest, context: Context| {
///             let charging = later.clone();
///             async move { charging.forward(&context).await }
///         })
/// }
/// # use diameter_core::Command as _;
/// # let _ = home_server;
/// ```
pub struct HomeCreditControl<R> {
    settings: ClientSettings,
    request: PhantomData<fn() -> R>,
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
    pub const fn new(settings: ClientSettings) -> Self {
        Self { settings, request: PhantomData }
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
                let avps = carried::avps(&answer).filter(carried::is_of_service);
                Ok(GrantedAvps(avps.map(|avp| avp.to_raw()).collect()))
            }
            None => Err(unable()),
        }
    }

    /// Passes a later request of the device on to the credit-control server, and its answer back. Both sides
    /// see this node as the other end.
    ///
    /// # Errors
    ///
    /// What the request is to be answered with, where there is no answer of the server that could be passed
    /// on.
    pub async fn forward(&self, context: &Context) -> Result<R::Answer, Rejection> {
        let client = context.client();
        let Identity { host, realm, state_id } = context.identity();
        let state_id = state_id.map(u32::to_be_bytes);
        let origin = [
            (envelope::ORIGIN_HOST, Some(host.as_str().as_bytes())),
            (envelope::ORIGIN_REALM, Some(realm.as_str().as_bytes())),
            (envelope::ORIGIN_STATE_ID, state_id.as_ref().map(|it| &it[..])),
        ];
        let [host, realm, state_id] = origin;
        let request = envelope::with(
            context.message(),
            &[host, realm, state_id, self.server(), self.realm(context)],
        );
        let request = request.ok_or_else(unable)?;
        // Who sends it is another one: its number is of this node.
        let id = client.new_end_to_end_id();
        let request = request.with_header(Header { end_to_end_id: id, ..*request.header() });
        let answer = client.send_message(request, SendOptions::default()).await;
        let answer = answer.map_err(|error| unable().because(error.to_string()))?;
        let answer = envelope::with(&answer, &[host, realm, state_id]).ok_or_else(unable)?;
        match client.sort::<R::Answer>(&answer) {
            Ok(answer) => Ok(answer),
            Err(SendError::Failure { answer, .. }) => Ok(*answer),
            Err(SendError::Error(error)) => Err(error.outcome().map_or_else(unable, refused)),
            Err(_) => Err(unable()),
        }
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
        Self { settings: self.settings.clone(), request: PhantomData }
    }
}

impl<R> fmt::Debug for HomeCreditControl<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HomeCreditControl")
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}
