//! What a device says in the requests of a session, as the machine wants it said.

use diameter_core::{Header, HopByHopId, Message, Request};
use diameter_messages::base::{SessionTerminationRequest, TerminationCause as WireCause, avp};
use diameter_session::TerminationCause;
use diameter_session::authorization::{
    Destination, ReAuthRequestType, Request as Asked, SessionState,
};

use super::driver::{Driver, State, encode};
use crate::session::avps;
use crate::session::envelope::{self, Field};

impl<R> Driver<R>
where
    R: Request<Answer: Send + 'static> + Clone + Send + 'static,
{
    /// Writes what the machine says into a request.
    pub(super) fn complete(
        &self,
        state: &State<R>,
        message: &Message,
        asked: &Asked,
        is_renewal: bool,
    ) -> Option<Message> {
        const AUTHORIZE_ONLY: [u8; 4] = 2_u32.to_be_bytes();
        const AUTHORIZE_AUTHENTICATE: [u8; 4] = 3_u32.to_be_bytes();
        const NOT_MAINTAINED: [u8; 4] = 1_u32.to_be_bytes();
        let identity = self.client.identity();
        let state_id = identity.state_id.map(u32::to_be_bytes);
        let mut fields: Vec<Field<'_>> = vec![
            (envelope::SESSION_ID, Some(self.session_id.as_bytes())),
            (envelope::ORIGIN_HOST, Some(identity.host.as_str().as_bytes())),
            (envelope::ORIGIN_REALM, Some(identity.realm.as_str().as_bytes())),
            (envelope::ORIGIN_STATE_ID, state_id.as_ref().map(|it| &it[..])),
        ];
        match (&state.server, asked.destination) {
            // The first one goes where the application says.
            (None, _) => {}
            (Some(host), Destination::Host) => {
                fields.push((envelope::DESTINATION_HOST, Some(host.as_bytes())));
            }
            (Some(_), Destination::Realm) => fields.push((envelope::DESTINATION_HOST, None)),
        }
        let hint = asked.session_state == Some(SessionState::NotMaintained);
        fields.push((avp::AUTH_SESSION_STATE.key, hint.then_some(&NOT_MAINTAINED[..])));
        let has_type = avps::unsigned32(message, avp::AUTH_REQUEST_TYPE.key).is_some();
        if let (true, true, Some(kind)) = (is_renewal, has_type, asked.re_auth) {
            let value = match kind {
                ReAuthRequestType::AuthorizeOnly => &AUTHORIZE_ONLY,
                ReAuthRequestType::AuthorizeAuthenticate => &AUTHORIZE_AUTHENTICATE,
            };
            fields.push((avp::AUTH_REQUEST_TYPE.key, Some(value)));
        }
        fields.extend(asked.class.iter().map(|class| (avp::CLASS.key, Some(&class[..]))));
        envelope::with(message, &fields)
    }

    /// The request that ends the session at the server.
    pub(super) fn termination(
        &self,
        state: &State<R>,
        cause: TerminationCause,
        destination: Destination,
        class: &[Vec<u8>],
    ) -> Option<Message> {
        if let Some(terminate) = &self.settings.termination {
            let mut last = state.template.clone();
            terminate(&mut last, cause);
            let message = encode(&last, self.client.new_end_to_end_id()).ok()?;
            let asked =
                Asked { session_state: None, destination, re_auth: None, class: class.to_vec() };
            return self.complete(state, &message, &asked, false);
        }
        let identity = self.client.identity();
        let application_id = state.message.header().application_id;
        let request = SessionTerminationRequest::builder()
            .session_id(&*self.session_id)
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
            .destination_realm(identity.realm.clone())
            .auth_application_id(application_id)
            .termination_cause(WireCause(cause.0 as i32))
            .build();
        let message = request.to_message(HopByHopId(0), self.client.new_end_to_end_id()).ok()?;
        let realm = avps::all(&state.message, envelope::DESTINATION_REALM).next();
        let user = avps::all(&state.message, avp::USER_NAME.key).next();
        let state_id = identity.state_id.map(u32::to_be_bytes);
        let mut fields: Vec<Field<'_>> = vec![
            (envelope::DESTINATION_REALM, realm.as_deref()),
            (avp::USER_NAME.key, user.as_deref()),
            (envelope::ORIGIN_STATE_ID, state_id.as_ref().map(|it| &it[..])),
        ];
        if let (Some(host), Destination::Host) = (&state.server, destination) {
            fields.push((envelope::DESTINATION_HOST, Some(host.as_bytes())));
        }
        fields.extend(class.iter().map(|class| (avp::CLASS.key, Some(&class[..]))));
        let message = envelope::with(&message, &fields)?;
        let header = Header { application_id, ..*message.header() };
        Some(message.into_with_header(header))
    }
}
