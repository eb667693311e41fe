//! What a node answers for its sessions.

use std::sync::Arc;

use diameter_core::{Message, Rejection, Request, ResultCode};
use diameter_messages::base::{AbortSessionAnswer, AbortSessionRequest, ReAuthRequest};

use super::envelope::{Origin, SESSION_ID};
use super::{Registered, Sessions, avps};
use crate::builder::NodeBuilder;
use crate::decoding::Decoding;
use crate::handler::{Context, Endpoint, Reply, encode, later, reply, span};
use crate::node::Node;

impl NodeBuilder {
    /// Has sessions of an application, whose requests are of this type: advertises the application, and
    /// answers Re-Auth-Requests and Abort-Session-Requests. One for a session that this node does not have is
    /// answered with 5002 DIAMETER_UNKNOWN_SESSION_ID.
    ///
    /// They are answered by handlers of [`ReAuthRequest`] and [`AbortSessionRequest`], which serve all
    /// applications. A handler for an application's own type takes its requests away from sessions.
    #[cfg_attr(docsrs, doc(cfg(feature = "session")))]
    pub fn sessions<R: Request>(self) -> Self {
        let aborts = self.sessions.clone();
        let re_auths = Box::new(ReAuths(self.sessions.clone()));
        let mut builder = self.sends::<R>();
        builder.services.add_endpoint::<ReAuthRequest>(re_auths);
        builder
            .knows_for::<ReAuthRequest>(R::DESCRIPTION.dictionary)
            .knows_for::<AbortSessionRequest>(R::DESCRIPTION.dictionary)
            .handle(move |request, context| abort(aborts.clone(), request, context))
    }
}

impl Node {
    /// How many sessions this node has open as a client.
    #[cfg_attr(docsrs, doc(cfg(feature = "session")))]
    pub fn open_sessions(&self) -> usize {
        self.shared.sessions.registry.len()
    }
}

struct ReAuths(Arc<Sessions>);

impl Endpoint for ReAuths {
    fn call(&self, decoding: &Decoding, context: Context) -> Reply {
        let sessions = self.0.clone();
        let session_id = avps::text(context.message(), SESSION_ID);
        let session = session_id.map(|id| find(&sessions, &id, context.message()));
        // Where the application answers, it decodes: its grammar may be another than that of the base protocol, as in Rx.
        match session.filter(|found| found.as_ref().map_or(true, |it| it.hands_over())) {
            Some(found) => {
                let (span, received) = (span::<ReAuthRequest>(&context), context.clone());
                later::<ReAuthRequest>(context, span, async move {
                    hand_over(&sessions, found?, &received).await
                })
            }
            None => {
                reply::<ReAuthRequest, _>(decoding, context, move |request, context| async move {
                    re_auth(&sessions, request, &context).await
                })
            }
        }
    }
}

/// Has the application answer.
async fn hand_over(
    sessions: &Sessions,
    session: Arc<dyn Registered>,
    context: &Context,
) -> Result<Message, Rejection> {
    session.clone().caught_up().await;
    if let Origin { host: Some(host), state_id, .. } = Origin::of(context.message()) {
        sessions.registry.observe(host, state_id);
    }
    let unanswered = || Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
    match session.hand_over(context) {
        Some(answer) => answer.await.map_err(|_| unanswered())?,
        // It is not open: the answer is a refusal.
        None => Err(accepted(session.re_auth(context.message()).into())
            .err()
            .unwrap_or_else(unanswered)),
    }
}

async fn re_auth(
    sessions: &Sessions,
    request: ReAuthRequest,
    context: &Context,
) -> Result<Message, Rejection> {
    let session = find(sessions, &request.session_id, context.message())?;
    session.clone().caught_up().await;
    sessions.registry.observe(&request.origin_host, request.origin_state_id);
    let code = accepted(session.re_auth(context.message()).into())?;
    let answer = request.answer(context.identity()).result_code(code).build();
    encode(&answer, context.message().header())
}

async fn abort(
    sessions: Arc<Sessions>,
    request: AbortSessionRequest,
    context: Context,
) -> Result<AbortSessionAnswer, Rejection> {
    let session = find(&sessions, &request.session_id, context.message())?;
    session.clone().caught_up().await;
    sessions.registry.observe(&request.origin_host, request.origin_state_id);
    let code = accepted(session.abort(context.message()).into())?;
    Ok(request.answer(context.identity()).result_code(code).build())
}

/// The session that a request is for.
fn find(
    sessions: &Sessions,
    session_id: &str,
    request: &Message,
) -> Result<Arc<dyn Registered>, Rejection> {
    let unknown = || Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID);
    let session = sessions.registry.find(session_id).filter(|it| it.is_for(request));
    session.ok_or_else(unknown)
}

fn accepted(code: ResultCode) -> Result<ResultCode, Rejection> {
    if code.is_success() { Ok(code) } else { Err(Rejection::new(code)) }
}
