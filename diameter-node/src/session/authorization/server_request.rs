//! Requests of a server that an application answers itself: a Re-Auth-Request of Gx brings rules, and its answer says
//! which of them hold.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use diameter_core::{Answer, Message, Rejection, Request};
use tokio::sync::oneshot;

use crate::handler::{Context, encode};

/// A request of the server to an open session, for the application to answer: see
/// [`Settings::answering_re_auths`](super::Settings::answering_re_auths). Clones are the same request, which is answered
/// once. When all are dropped without an answer, the server hears 5012 DIAMETER_UNABLE_TO_COMPLY.
#[derive(Clone)]
pub struct ServerRequest {
    context: Context,
    reply: Arc<Mutex<Option<oneshot::Sender<Reply>>>>,
}

/// The answer, or what is said in its place.
pub(crate) type Reply = Result<Message, Rejection>;

impl ServerRequest {
    /// The request, and where its answer comes from.
    pub(super) fn new(context: Context) -> (Self, oneshot::Receiver<Reply>) {
        let (reply, answer) = oneshot::channel();
        (Self { context, reply: Arc::new(Mutex::new(Some(reply))) }, answer)
    }

    /// The request as a command of the application. One that is malformed is answered, and `None`.
    pub fn decode<R: Request>(&self) -> Option<R> {
        match self.context.client.decode(&self.context.message) {
            Ok(request) => Some(request),
            Err(errors) => {
                self.reply(Ok(errors.answer(&self.context.message, self.context.identity())));
                None
            }
        }
    }

    /// Answers the request; what comes after a first answer is not sent.
    pub fn answer<A: Answer>(&self, answer: &A) {
        self.reply(encode(answer, self.context.message.header()));
    }

    /// Refuses the request.
    pub fn reject(&self, rejection: Rejection) {
        self.reply(Err(rejection));
    }

    /// What surrounds the request: whom answers are from, and the message itself.
    pub fn context(&self) -> &Context {
        &self.context
    }

    fn reply(&self, reply: Reply) {
        // What is in the cell is whole at any time.
        let to_server = self.reply.lock().unwrap_or_else(PoisonError::into_inner).take();
        // The connection may be gone.
        to_server.map(|it| it.send(reply));
    }
}

/// Whether they are the same request.
impl PartialEq for ServerRequest {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.reply, &other.reply)
    }
}

/// Without the request's AVPs, which are about a user.
impl fmt::Debug for ServerRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerRequest").field("header", self.context.message.header()).finish()
    }
}
