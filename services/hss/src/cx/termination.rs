//! Network initiated de-registration (TS 29.228, 6.1.3).

use diameter_core::{Identity, Utf8String};
use diameter_messages::base::{AuthSessionState, avp};
use diameter_messages::cx::{
    AssociatedIdentities, DeregistrationReason, ReasonCode, RegistrationTerminationAnswer,
    RegistrationTerminationRequest,
};

use crate::ims::AssignedServer;
use crate::subscriber::Record;

/// An S-CSCF is to be told that something is not registered there any more.
#[derive(Clone, Debug, PartialEq)]
pub struct Termination {
    /// Its number among those of the subscriber.
    pub number: u64,
    /// The subscriber.
    pub imsi: String,
    /// The S-CSCF.
    pub server: AssignedServer,
    /// The private identity that had it registered.
    pub private_identity: String,
    /// Others that lose all of theirs with it.
    pub associated: Vec<String>,
    /// The public identities; all of those of the private identities, when there are none.
    pub identities: Vec<String>,
    /// Why.
    pub reason: ReasonCode,
    /// Why, for people to read.
    pub info: Option<String>,
}

impl Termination {
    /// Puts it down that an S-CSCF is to be told.
    pub(super) fn add(record: &mut Record, termination: Self) {
        record.cancelled += 1;
        let (number, imsi) = (record.cancelled, record.subscriber.imsi.clone());
        record.ims.terminations.push(Self { number, imsi, ..termination });
    }

    /// One without a number.
    pub(super) fn new(
        server: AssignedServer,
        private: impl Into<String>,
        reason: ReasonCode,
    ) -> Self {
        Self {
            number: 0,
            imsi: String::new(),
            server,
            private_identity: private.into(),
            associated: Vec::new(),
            identities: Vec::new(),
            reason,
            info: None,
        }
    }

    /// Whether the S-CSCF is still to be told.
    pub fn is_pending(&self, record: &Record) -> bool {
        record.ims.terminations.iter().any(|it| it.number == self.number)
    }

    /// The S-CSCF has answered. What it says it keeps, for there is an emergency registration, stays registered there.
    pub fn settle(&self, record: &mut Record, answer: Option<&RegistrationTerminationAnswer>) {
        record.ims.terminations.retain(|it| it.number != self.number);
        let kept = answer.iter().flat_map(|it| &it.identity_with_emergency_registration);
        let Record { subscriber, ims: state, .. } = record;
        let Some(ims) = &subscriber.ims else { return };
        for pair in kept {
            let Some((set, _)) = ims.public_identity(&pair.public_identity) else { continue };
            if !ims.has_private(&pair.user_name) {
                continue;
            }
            // Another S-CSCF may serve the subscriber by now: that counts.
            let server = state.server.get_or_insert_with(|| self.server.clone());
            if server.is(&self.server.name) {
                state.register(set, &pair.user_name);
            }
        }
    }

    /// The Registration-Termination-Request.
    pub fn request(
        &self,
        hss: &Identity,
        session_id: Utf8String,
    ) -> RegistrationTerminationRequest {
        let mut reason = DeregistrationReason::builder().reason_code(self.reason).build();
        reason.reason_info = self.info.clone().map(Into::into);
        let mut request = RegistrationTerminationRequest::builder()
            .session_id(session_id)
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(hss.host.clone())
            .origin_realm(hss.realm.clone())
            .destination_realm(self.server.node.realm.clone())
            .user_name(self.private_identity.clone())
            .public_identities(self.identities.iter().cloned())
            .deregistration_reason(reason)
            .build();
        // The grammar does not have it, and the S-CSCF is reached by it. The name of a host fits.
        let _ = request.additional_avps.push(&avp::DESTINATION_HOST, &self.server.node.host);
        if !self.associated.is_empty() {
            let associated = AssociatedIdentities::builder();
            let associated = associated.user_names(self.associated.iter().cloned());
            request.associated_identities = Some(associated.build());
        }
        request
    }
}
