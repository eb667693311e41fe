//! What answers requests: asynchronous functions over typed requests, and `tower` services of them,
//! with any layers around.

use std::marker::PhantomData;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::task::{self, Poll};

use diameter_core::{
    Answer, DiameterIdentity, Header, Identity, Message, Rejection, Request, ResultCode,
};
use futures_util::FutureExt;
use tower::load_shed::error::Overloaded;
use tower::timeout::error::Elapsed;
use tower::{BoxError, Service, ServiceExt};
use tracing::{Instrument, Span};

use crate::client::Client;
use crate::decoding::Decoding;
use crate::transport::BoxFuture;

/// A received request, as services take it.
#[derive(Clone, Debug)]
pub struct Inbound<R> {
    /// The request.
    pub request: R,
    /// What surrounds it.
    pub context: Context,
}

/// What surrounds a received request.
#[derive(Clone, Debug)]
pub struct Context {
    pub(crate) peer: Arc<DiameterIdentity>,
    pub(crate) client: Client,
    pub(crate) message: Message,
}

impl Context {
    /// Who this node is: what answers start from.
    pub fn identity(&self) -> &Identity {
        self.client.identity()
    }

    /// The peer that the request came from: its origin, or an agent on the way.
    pub fn peer(&self) -> &DiameterIdentity {
        &self.peer
    }

    /// The request as received.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// Sends requests of this node.
    pub fn client(&self) -> &Client {
        &self.client
    }
}

/// Makes a service of an asynchronous function, to put layers around it.
///
/// ```
/// use std::time::Duration;
/// use diameter_core::{Rejection, ResultCode};
/// use diameter_messages::gy::{CreditControlAnswer, CreditControlRequest};
/// use diameter_node::{Context, handler};
/// use tower::ServiceBuilder;
///
/// async fn credit_control(
///     request: CreditControlRequest,
///     context: Context,
/// ) -> Result<CreditControlAnswer, Rejection> {
///     Err(Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY))
/// }
///
/// let service = ServiceBuilder::new()
///     .load_shed()
///     .concurrency_limit(100)
///     .timeout(Duration::from_secs(2))
///     .service(handler(credit_control));
/// # fn is_service<R, S: tower::Service<diameter_node::Inbound<R>>>(_: &S) {}
/// # is_service::<CreditControlRequest, _>(&service);
/// ```
pub fn handler<R, F>(function: F) -> Handler<R, F> {
    Handler { function, request: PhantomData }
}

/// The service that [`handler`] makes.
#[derive(Debug)]
pub struct Handler<R, F> {
    function: F,
    request: PhantomData<fn(R)>,
}

impl<R, F: Clone> Clone for Handler<R, F> {
    fn clone(&self) -> Self {
        handler(self.function.clone())
    }
}

impl<R, F, Answering> Service<Inbound<R>> for Handler<R, F>
where
    R: Request,
    F: Fn(R, Context) -> Answering,
    Answering: Future<Output = Result<R::Answer, Rejection>>,
{
    type Response = R::Answer;
    type Error = Rejection;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut task::Context<'_>) -> Poll<Result<(), Rejection>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, Inbound { request, context }: Inbound<R>) -> Answering {
        (self.function)(request, context)
    }
}

/// What becomes of a received request.
pub(crate) enum Reply {
    /// It is not for any service of this node, and this is the answer.
    NotHere(Message),
    /// It is malformed, and this is the answer.
    Undecodable(Message),
    /// A service works on it.
    Later(BoxFuture<'static, Message>),
}

/// A service, whatever the type of its requests.
pub(crate) trait Endpoint: Send + Sync {
    /// Decodes the request and calls the service; what cannot be decoded is answered at once.
    fn call(&self, decoding: &Decoding, context: Context) -> Reply;
}

pub(crate) struct Typed<R, S> {
    service: S,
    request: PhantomData<fn(R)>,
}

impl<R, S> Typed<R, S> {
    pub(crate) fn new(service: S) -> Self {
        Self { service, request: PhantomData }
    }
}

impl<R, S> Endpoint for Typed<R, S>
where
    R: Request + Send + 'static,
    S: Service<Inbound<R>, Response = R::Answer> + Clone + Send + Sync + 'static,
    S::Error: Into<BoxError>,
    S::Future: Send,
{
    fn call(&self, decoding: &Decoding, context: Context) -> Reply {
        let (request, span) = match decode::<R>(decoding, &context) {
            Ok(decoded) => decoded,
            Err(answer) => return Reply::Undecodable(answer),
        };
        let service = self.service.clone();
        Reply::Later(Box::pin(answer(service, request, context).instrument(span)))
    }
}

/// Decodes a request, and makes the span in which it is answered; or the answer to a malformed one.
pub(crate) fn decode<R: Request>(
    decoding: &Decoding,
    context: &Context,
) -> Result<(R, Span), Message> {
    let request = decoding.decode::<R>(&context.message).into_result().map_err(|errors| {
        tracing::debug!(command = R::DESCRIPTION.name, %errors, "malformed request");
        errors.answer(&context.message, context.identity())
    })?;
    let Header { hop_by_hop_id, end_to_end_id, .. } = *context.message.header();
    let span = tracing::debug_span!(
        "request",
        command = R::DESCRIPTION.abbreviation,
        hop_by_hop_id = hop_by_hop_id.0,
        end_to_end_id = end_to_end_id.0,
    );
    Ok((request, span))
}

/// Has the service answer, and makes a message of its answer or error.
async fn answer<R, S>(service: S, request: R, context: Context) -> Message
where
    R: Request,
    S: Service<Inbound<R>, Response = R::Answer>,
    S::Error: Into<BoxError>,
{
    let Context { message, client, .. } = context.clone();
    let result = AssertUnwindSafe(service.oneshot(Inbound { request, context })).catch_unwind();
    let rejection = match result.await {
        Ok(Ok(answer)) => match answer.to_message(message.header()) {
            Ok(answer) => return answer,
            Err(error) => {
                tracing::error!(command = R::DESCRIPTION.name, %error, "answer cannot be encoded");
                Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY)
                    .because("the answer cannot be encoded")
            }
        },
        Ok(Err(error)) => rejection(R::DESCRIPTION.name, error.into()),
        Err(_) => {
            tracing::error!(command = R::DESCRIPTION.name, "handler panicked");
            Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY).because("internal error")
        }
    };
    rejection.answer_to(&message, R::DESCRIPTION, client.identity())
}

/// What a service's error says to the peer. Details that are internal are only logged.
fn rejection(command: &'static str, error: BoxError) -> Rejection {
    match error.downcast::<Rejection>() {
        Ok(rejection) if rejection.outcome().is_failure() => *rejection,
        Ok(rejection) => {
            let code = rejection.outcome().code();
            tracing::error!(command, code, "handler rejects a request with a code of success");
            Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY).because("internal error")
        }
        Err(error) if error.is::<Overloaded>() => {
            Rejection::new(ResultCode::DIAMETER_TOO_BUSY).because("too many requests at once")
        }
        Err(error) if error.is::<Elapsed>() => {
            tracing::warn!(command, "handler took too long");
            Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY).because("no answer in time")
        }
        Err(error) => {
            tracing::error!(command, error, "handler failed");
            Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY).because("internal error")
        }
    }
}
