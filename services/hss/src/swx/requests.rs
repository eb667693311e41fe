//! What the HSS asks AAA servers (TS 29.273, 8.1.2.2.3, 8.1.2.3 and 8.1.2.4).

use diameter_core::{Identity, Utf8String};
use diameter_messages::base::AuthSessionState;
use diameter_messages::swx::{
    DeregistrationReason, Non3gppUserData, PushProfileRequest, ReasonCode,
    RegistrationTerminationRequest,
};

use super::told;
use crate::location::AaaServer;
use crate::subscriber::Record;

/// An AAA server is to be told that it is not in charge of a subscriber any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deregistration {
    /// Its number among those of the subscriber.
    pub number: u64,
    /// The subscriber.
    pub imsi: String,
    /// The server.
    pub server: AaaServer,
    /// Why: the subscription has ended, or another server is in charge.
    pub reason: ReasonCode,
}

impl Deregistration {
    /// Puts it down that a server is to be told.
    pub(crate) fn add(record: &mut Record, server: AaaServer, reason: ReasonCode) {
        record.cancelled += 1;
        let (number, imsi) = (record.cancelled, record.subscriber.imsi.clone());
        record.deregistrations.push(Self { number, imsi, server, reason });
    }

    /// Whether the server is still to be told. It is not when it is in charge again.
    pub fn is_pending(&self, record: &Record) -> bool {
        record.deregistrations.iter().any(|it| it.number == self.number)
    }

    /// The server has answered. Whatever it has said, it has heard of it.
    pub fn settle(&self, record: &mut Record) {
        record.deregistrations.retain(|it| it.number != self.number);
    }

    /// The Registration-Termination-Request.
    pub fn request(
        &self,
        hss: &Identity,
        session_id: Utf8String,
    ) -> RegistrationTerminationRequest {
        RegistrationTerminationRequest::builder()
            .session_id(session_id)
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(hss.host.clone())
            .origin_realm(hss.realm.clone())
            .destination_host(self.server.host.clone())
            .destination_realm(self.server.realm.clone())
            .user_name(self.imsi.clone())
            .deregistration_reason(DeregistrationReason::builder().reason_code(self.reason).build())
            .build()
    }
}

/// A Push-Profile-Request with all of the subscriber's data, for the AAA server that has registered; `None` when no
/// server has, or nothing is to be told.
pub fn push_profile(
    hss: &Identity,
    session_id: Utf8String,
    record: &Record,
) -> Option<PushProfileRequest> {
    let server = record.location.aaa.as_ref().filter(|it| it.is_registered)?;
    let data = told(record)?;
    Some(push(hss, session_id, server, record.subscriber.imsi.clone(), data))
}

/// What an AAA server is asked about the access of a subscriber.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AccessQuestions {
    /// Which network it is, and where.
    pub network: bool,
    /// The time zone there.
    pub time_zone: bool,
}

/// A Push-Profile-Request that pushes nothing and asks about the access (TS 29.273, 8.2.3.17); `None` when no server
/// has registered.
pub fn ask_access(
    hss: &Identity,
    session_id: Utf8String,
    record: &Record,
    questions: AccessQuestions,
) -> Option<PushProfileRequest> {
    let server = record.location.aaa.as_ref().filter(|it| it.is_registered)?;
    let imsi = record.subscriber.imsi.clone();
    let mut request = push(hss, session_id, server, imsi, Non3gppUserData::default());
    let AccessQuestions { network, time_zone } = questions;
    request.ppr_flags = Some(u32::from(network) << 1 | u32::from(time_zone) << 2);
    Some(request)
}

/// A Push-Profile-Request that tells of a restart: the server is to restore what it knows of subscribers whose IMSIs
/// begin so, of all without digits.
pub fn reset(
    hss: &Identity,
    session_id: Utf8String,
    server: &AaaServer,
    digits: &str,
) -> PushProfileRequest {
    let who = if digits.is_empty() { "*" } else { digits };
    let mut request = push(hss, session_id, server, who.to_owned(), Non3gppUserData::default());
    request.ppr_flags = Some(1);
    request
}

fn push(
    hss: &Identity,
    session_id: Utf8String,
    server: &AaaServer,
    user: String,
    data: Non3gppUserData,
) -> PushProfileRequest {
    PushProfileRequest::builder()
        .session_id(session_id)
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(hss.host.clone())
        .origin_realm(hss.realm.clone())
        .destination_host(server.host.clone())
        .destination_realm(server.realm.clone())
        .user_name(user)
        .non_3gpp_user_data(data)
        .build()
}
