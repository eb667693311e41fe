//! What befalls a session of a device from outside: time, requests of its server, and that the server or the node is gone.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use diameter_core::{Message, Request};
use diameter_messages::base::avp;
use diameter_session::ResultCode;
use diameter_session::authorization::{ClientEvent, ReAuthRequestType, State as MachineState};
use tokio::sync::oneshot;

use super::super::client::{ReAuths, SessionEnd, SessionEvent, Users};
use super::super::server_request::{Reply, ServerRequest};
use super::Driver;
use crate::handler::Context;
use crate::peer::Arrival;
use crate::session::{Registered, Timed, avps};
use crate::transport::BoxFuture;

impl<R> Timed for Driver<R>
where
    R: Request<Answer: Send + 'static> + Clone + Send + 'static,
{
    fn timeout(&self) {
        let mut state = self.lock();
        state.timer.fired();
        if state.events.is_none() {
            return;
        }
        let before = std::mem::replace(&mut state.end, SessionEnd::Expired);
        state.machine.handle_timeout(self.sessions().clock.now());
        self.follow(&mut state);
        if state.end == SessionEnd::Expired {
            state.end = before;
        }
    }
}

impl<R> Registered for Driver<R>
where
    R: Request<Answer: Send + 'static> + Clone + Send + 'static,
{
    fn caught_up(self: Arc<Self>) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            loop {
                let changed = self.changed.notified();
                let has_arrived = |it: &Arrival| it.load(Ordering::Acquire);
                if !self.lock().arrival.as_ref().is_some_and(has_arrived) {
                    return;
                }
                changed.await;
            }
        })
    }

    fn is_for(&self, request: &Message) -> bool {
        let user = |it: &Message| avps::all(it, avp::USER_NAME.key).next();
        match (self.settings.users, user(request)) {
            (Users::Same, Some(named)) => user(&self.lock().message).is_none_or(|own| own == named),
            _ => true,
        }
    }

    fn hands_over(&self) -> bool {
        self.settings.re_auths == ReAuths::ByApplication
    }

    fn hand_over(&self, context: &Context) -> Option<oneshot::Receiver<Reply>> {
        let state = self.lock();
        if state.machine.state() != MachineState::Open {
            return None;
        }
        let (request, answer) = ServerRequest::new(context.clone());
        state.tell(SessionEvent::Requested(request));
        Some(answer)
    }

    fn re_auth(&self, request: &Message) -> ResultCode {
        const AUTHORIZE_AUTHENTICATE: u32 = 1;
        let wanted = match avps::unsigned32(request, avp::RE_AUTH_REQUEST_TYPE.key) {
            Some(AUTHORIZE_AUTHENTICATE) => ReAuthRequestType::AuthorizeAuthenticate,
            _ => ReAuthRequestType::AuthorizeOnly,
        };
        let event = ClientEvent::ReAuthReceived(self.settings.re_auth);
        let code = self.handle(event, |state| {
            state.end = SessionEnd::NotReAuthorized;
            state.wanted = Some(wanted);
        });
        code.unwrap_or(ResultCode::UNKNOWN_SESSION_ID)
    }

    fn abort(&self, _: &Message) -> ResultCode {
        let code = self.handle(ClientEvent::AbortReceived(self.settings.abort), |_| {});
        code.unwrap_or(ResultCode::UNKNOWN_SESSION_ID)
    }

    fn server_restarted(&self, host: &str, state_id: u32) {
        let mut state = self.lock();
        let is_it = state.server.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(host));
        let is_older = state.server_state_id.is_none_or(|it| it < state_id);
        if is_it && is_older {
            state.end = SessionEnd::ServerRestarted;
            state.machine.handle(self.sessions().clock.now(), ClientEvent::ServerRestarted);
            self.follow(&mut state);
        }
    }

    fn stopped(&self) {
        let mut state = self.lock();
        self.close(&mut state);
        // Whoever waits for them hears that nobody will say anything.
        (state.first, state.waiting) = (None, Vec::new());
    }
}
