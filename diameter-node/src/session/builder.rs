//! What a node answers for its sessions.

use std::sync::Arc;

use diameter_core::{Rejection, Request, ResultCode, Utf8String};
use diameter_messages::base::{
    AbortSessionAnswer, AbortSessionRequest, ReAuthAnswer, ReAuthRequest,
};

use super::{Registered, Sessions};
use crate::builder::NodeBuilder;
use crate::handler::Context;
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
        let (re_auths, aborts) = (self.sessions.clone(), self.sessions.clone());
        self.sends::<R>()
            .knows_for::<ReAuthRequest>(R::DESCRIPTION.dictionary)
            .knows_for::<AbortSessionRequest>(R::DESCRIPTION.dictionary)
            .handle(move |request, context| re_auth(re_auths.clone(), request, context))
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

async fn re_auth(
    sessions: Arc<Sessions>,
    request: ReAuthRequest,
    context: Context,
) -> Result<ReAuthAnswer, Rejection> {
    let session = find(&sessions, &request.session_id)?;
    session.clone().caught_up().await;
    sessions.registry.observe(&request.origin_host, request.origin_state_id);
    let code = accepted(session.re_auth(context.message()).into())?;
    Ok(request.answer(context.identity()).result_code(code).build())
}

async fn abort(
    sessions: Arc<Sessions>,
    request: AbortSessionRequest,
    context: Context,
) -> Result<AbortSessionAnswer, Rejection> {
    let session = find(&sessions, &request.session_id)?;
    session.clone().caught_up().await;
    sessions.registry.observe(&request.origin_host, request.origin_state_id);
    let code = accepted(session.abort(context.message()).into())?;
    Ok(request.answer(context.identity()).result_code(code).build())
}

fn find(sessions: &Sessions, session_id: &Utf8String) -> Result<Arc<dyn Registered>, Rejection> {
    let unknown = || Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID);
    sessions.registry.find(session_id.as_str()).ok_or_else(unknown)
}

fn accepted(code: ResultCode) -> Result<ResultCode, Rejection> {
    if code.is_success() { Ok(code) } else { Err(Rejection::new(code)) }
}
