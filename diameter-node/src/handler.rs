//! What answers requests: asynchronous functions over typed requests, and `tower` services of them,
//! with any layers around.

use std::marker::PhantomData;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::task::{self, Poll};

use diameter_core::{
    Answer, DiameterIdentity, Header, Identity, Message, Rejection, Request, ResultCode,
};
use diameter_routing::redirect::Indication;
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
    pub(crate) peer_realm: Option<Arc<DiameterIdentity>>,
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

    /// The realm of that peer: as the node was told of it, or else as the peer said when it connected.
    pub fn peer_realm(&self) -> Option<&DiameterIdentity> {
        self.peer_realm.as_deref()
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
    /// A function for requests of any kind works on it, and may leave it without an answer.
    OfAnyKind(BoxFuture<'static, Option<Message>>),
}

/// What answers requests of any kind.
pub(crate) type OfAnyKind =
    Box<dyn Fn(Context) -> BoxFuture<'static, Option<Message>> + Send + Sync>;

/// Has a request of any kind answered, whatever the answering does: if it panics, with 5012.
pub(crate) fn of_any_kind(
    context: Context,
    answering: impl Future<Output = Option<Message>> + Send + 'static,
) -> BoxFuture<'static, Option<Message>> {
    Box::pin(async move {
        let answered = AssertUnwindSafe(answering).catch_unwind().await;
        answered.unwrap_or_else(|_| {
            tracing::error!(command = context.message.header().command_code, "handler panicked");
            let rejection = Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
            Some(rejection.because("internal error").answer(&context.message, context.identity()))
        })
    })
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
        let service = self.service.clone();
        reply::<R, _>(decoding, context, move |request, context| async move {
            let received = context.clone();
            let error: BoxError = match service.oneshot(Inbound { request, context }).await {
                Ok(answer) => return encode(&answer, received.message.header()),
                Err(error) => error.into(),
            };
            match error.downcast::<Indication>() {
                Ok(indication) => Ok(indication.answer(&received.message, received.identity())),
                Err(error) => Err(rejection(R::DESCRIPTION.name, error)),
            }
        })
    }
}

/// Decodes a request and has it answered, whatever the answering does: if it panics, with 5012.
pub(crate) fn reply<R, Answering>(
    decoding: &Decoding,
    context: Context,
    answer: impl FnOnce(R, Context) -> Answering + Send + 'static,
) -> Reply
where
    R: Request + Send + 'static,
    Answering: Future<Output = Result<Message, Rejection>> + Send,
{
    let (request, span) = match decode::<R>(decoding, &context) {
        Ok(decoded) => decoded,
        Err(answer) => return Reply::Undecodable(answer),
    };
    let received = context.clone();
    let answering = async move { answer(request, context).await };
    later::<R>(received, span, answering)
}

/// Has a request answered that may not be decoded yet, whatever the answering does: if it panics, with 5012.
pub(crate) fn later<R: Request>(
    context: Context,
    span: Span,
    answering: impl Future<Output = Result<Message, Rejection>> + Send + 'static,
) -> Reply {
    let command = R::DESCRIPTION;
    let answering = async move {
        let result = AssertUnwindSafe(answering).catch_unwind();
        let internal =
            || Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY).because("internal error");
        let rejection = match result.await {
            Ok(Ok(answer)) => return answer,
            Ok(Err(rejection)) if rejection.outcome().is_failure() => rejection,
            Ok(Err(rejection)) => {
                let (command, code) = (command.name, rejection.outcome().code());
                tracing::error!(command, code, "handler rejects a request with a code of success");
                internal()
            }
            Err(_) => {
                tracing::error!(command = command.name, "handler panicked");
                internal()
            }
        };
        rejection.answer_to(&context.message, command, context.identity())
    };
    Reply::Later(Box::pin(answering.instrument(span)))
}

/// Makes a message of an answer to the request with this header.
pub(crate) fn encode<A: Answer>(answer: &A, header: &Header) -> Result<Message, Rejection> {
    answer.to_message(header).map_err(|error| {
        tracing::error!(command = A::DESCRIPTION.name, %error, "answer cannot be encoded");
        Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY)
            .because("the answer cannot be encoded")
    })
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
    Ok((request, span::<R>(context)))
}

/// The span in which a request is answered.
pub(crate) fn span<R: Request>(context: &Context) -> Span {
    let Header { hop_by_hop_id, end_to_end_id, .. } = *context.message.header();
    tracing::debug_span!(
        "request",
        command = R::DESCRIPTION.abbreviation,
        hop_by_hop_id = hop_by_hop_id.0,
        end_to_end_id = end_to_end_id.0,
    )
}

/// What a service's error says to the peer. Details that are internal are only logged.
pub(crate) fn rejection(command: &'static str, error: BoxError) -> Rejection {
    match error.downcast::<Rejection>() {
        Ok(rejection) => *rejection,
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
