//! SWx: what the AAA server asks the HSS, and what the HSS tells it (3GPP TS 29.273, 8).

use diameter_core::{
    DiameterIdentity, DiameterUri, Identity, OctetString, Outcome, Rejection, ResultCode,
};
use diameter_messages::base::AuthSessionState;
use diameter_messages::swx::*;
use diameter_node::{Client, Context, SendError};

use crate::aaa::{Action, State};
use crate::eap;
use crate::users::Affected;

/// DIAMETER_ERROR_IDENTITY_ALREADY_REGISTERED (3GPP TS 29.229, 6.2.2.5).
const ALREADY_REGISTERED: u32 = 5005;

/// Why nothing becomes of a request of the access network or a gateway.
pub(crate) enum Refusal {
    Rejected(Rejection),
    /// Another AAA server has the user: it is to be asked.
    Elsewhere(DiameterUri),
}

impl From<Rejection> for Refusal {
    fn from(rejection: Rejection) -> Self {
        Self::Rejected(rejection)
    }
}

/// What the HSS has refused is refused for the same reason, unless its answer names another AAA server; where it is not
/// there, nothing can be done.
pub(crate) fn refused<A>(
    error: SendError<A>,
    other: impl FnOnce(&A) -> Option<&DiameterIdentity>,
) -> Refusal {
    let unable = Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
    let SendError::Failure { outcome: Outcome::Experimental { vendor_id, code }, answer } = error
    else {
        return Refusal::Rejected(unable);
    };
    let other = other(&answer).filter(|_| code == ALREADY_REGISTERED);
    match other.and_then(|host| format!("aaa://{host}").parse().ok()) {
        Some(host) => Refusal::Elsewhere(host),
        None => Refusal::Rejected(Rejection::experimental(vendor_id, code)),
    }
}

/// What a phone is challenged with, and what it is to answer.
pub(crate) struct Vector {
    pub(crate) rand: [u8; 16],
    pub(crate) autn: Vec<u8>,
    pub(crate) xres: Vec<u8>,
    pub(crate) ck: Vec<u8>,
    pub(crate) ik: Vec<u8>,
}

impl Vector {
    fn of(item: SipAuthDataItem) -> Option<Self> {
        let challenge = item.three_gpp_sip_authenticate?;
        let (rand, autn) = challenge.split_first_chunk()?;
        Some(Self {
            rand: *rand,
            autn: autn.to_vec(),
            xres: item.three_gpp_sip_authorization?.to_vec(),
            ck: item.confidentiality_key?.to_vec(),
            ik: item.integrity_key?.to_vec(),
        })
    }
}

/// A vector of the HSS (MAR). A card that is out of sequence has answered a challenge with what follows it.
pub(crate) async fn vector(
    client: &Client,
    imsi: &str,
    out_of_sequence: Option<([u8; 16], [u8; 14])>,
) -> Result<Vector, Refusal> {
    let Identity { host, realm, .. } = client.identity().clone();
    let scheme = SipAuthDataItem::builder().three_gpp_sip_authentication_scheme("EAP-AKA'");
    let mut item = scheme.build();
    item.three_gpp_sip_authorization =
        out_of_sequence.map(|(rand, auts)| OctetString::from([&rand[..], &auts].concat()));
    let request = MultimediaAuthRequest::builder()
        .session_id(client.new_session_id())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(host)
        .origin_realm(realm.clone())
        .destination_realm(realm)
        .user_name(imsi.to_owned())
        .rat_type(RatType::WLAN)
        .anid(eap::NETWORK)
        .sip_auth_data_item(item)
        .three_gpp_sip_number_auth_items(1)
        .build();
    let answer = client.send(request).await;
    let answer =
        answer.map_err(|error| refused(error, |it| it.three_gpp_aaa_server_name.as_ref()))?;
    let none = || Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
    let item = answer.sip_auth_data_item.into_iter().next();
    Ok(item.and_then(Vector::of).ok_or_else(none)?)
}

/// What the HSS is told of a user, or asked (SAR).
pub(crate) fn assignment(
    client: &Client,
    imsi: &str,
    kind: ServerAssignmentType,
) -> ServerAssignmentRequest {
    let Identity { host, realm, .. } = client.identity().clone();
    ServerAssignmentRequest::builder()
        .session_id(client.new_session_id())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(host)
        .origin_realm(realm.clone())
        .destination_realm(realm)
        .user_name(imsi.to_owned())
        .server_assignment_type(kind)
        .build()
}

/// The HSS has another profile (PPR): sessions that it changes something for are authorized again.
pub(crate) async fn push_profile(
    state: State,
    request: PushProfileRequest,
    context: Context,
) -> Result<PushProfileAnswer, Rejection> {
    let pushed = request.non_3gpp_user_data.as_deref().cloned().unwrap_or_default();
    let Affected { access, connections } =
        state.users(|it| it.change(&request.user_name, &pushed))?;
    connections.into_iter().for_each(|it| state.tell(Action::ReAuthorize(it)));
    access.into_iter().for_each(|it| state.tell(Action::ReAuthenticate(it)));
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}

/// The HSS ends the registration of a user (RTR), of whom nothing is kept. The sessions end too, unless another AAA
/// server has the user from now on.
pub(crate) async fn deregister(
    state: State,
    request: RegistrationTerminationRequest,
    context: Context,
) -> Result<RegistrationTerminationAnswer, Rejection> {
    let Affected { access, connections } = state.users(|it| it.forget(&request.user_name));
    let reason = request.deregistration_reason.reason_code;
    if reason != ReasonCode::NEW_SERVER_ASSIGNED {
        connections.into_iter().for_each(|it| state.tell(Action::Abort(it)));
        access.into_iter().for_each(|it| state.tell(Action::Detach(it)));
    }
    let answer = request.answer(context.identity());
    Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
}
