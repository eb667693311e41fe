//! User location query (TS 29.228, 6.1.4).

use diameter_messages::cx::{
    ExperimentalResultCode, LiaFlags, LocationInfoAnswer, LocationInfoRequest,
    UserAuthorizationType,
};
use diameter_messages::ts29229::CxFeatureList1;

use super::authorization::capabilities;
use super::features;
use super::results::{Results, Said};
use crate::ims::RegistrationState;
use crate::s6a::Hss;
use crate::subscriber::Record;

/// Answers a Location-Info-Request: which S-CSCF, or which application server, serves a public identity.
pub fn location_info(
    hss: &Hss,
    request: &LocationInfoRequest,
    record: Option<&mut Record>,
) -> LocationInfoAnswer {
    let mut answer = request.answer(&hss.identity).build();
    answer.supported_features = features::common(&request.supported_features);
    match locate(request, record, &mut answer) {
        Ok(said) | Err(said) => answer.said(said),
    }
}

fn locate(
    request: &LocationInfoRequest,
    record: Option<&mut Record>,
    answer: &mut LocationInfoAnswer,
) -> Result<Said, Said> {
    let record = record.ok_or(Said::USER_UNKNOWN)?;
    let Record { subscriber, ims: state, .. } = record;
    let ims = subscriber.ims.as_ref().ok_or(Said::USER_UNKNOWN)?;
    let found = ims.public_identity(&request.public_identity);
    let (_, identity) = found.ok_or(Said::USER_UNKNOWN)?;
    if identity.service.as_ref().is_some_and(|it| it.is_inactive) {
        return Err(Said::USER_UNKNOWN);
    }
    let is_originating = request.originating_request.is_some();
    let wildcard = identity.is_wildcard().then(|| identity.uri.clone().into());
    let direct = identity.service.as_ref().and_then(|it| it.server.as_ref());
    if let Some(server) = direct.filter(|_| !is_originating) {
        answer.server_name = Some(server.clone().into());
        answer.lia_flags = Some(LiaFlags::PSI_DIRECT_ROUTING_INDICATION);
        answer.wildcarded_public_identity = wildcard;
        return Ok(Said::SUCCESS);
    }
    let kind = request.user_authorization_type;
    if kind == Some(UserAuthorizationType::REGISTRATION_AND_CAPABILITIES) {
        let told = features::told(&request.supported_features);
        if state.server.is_some() && told.contains(CxFeatureList1::IMSRESTORATIONIND) {
            state.may_be_reassigned = true;
        }
        answer.server_capabilities = capabilities(&ims.capabilities);
        answer.wildcarded_public_identity = wildcard;
        return Ok(Said::SUCCESS);
    }
    let state_of = state.state_of(identity);
    let is_served =
        matches!(state_of, RegistrationState::Registered | RegistrationState::Unregistered);
    let serves_unregistered = identity.service.is_some()
        || ims.profile_of(identity).is_some_and(|it| it.serves_unregistered);
    if !is_served && !serves_unregistered && !is_originating {
        return Err(Said::NOT_REGISTERED);
    }
    answer.wildcarded_public_identity = wildcard;
    match &state.server {
        Some(server) => {
            answer.server_name = Some(server.name.clone().into());
            Ok(Said::SUCCESS)
        }
        None => {
            answer.server_capabilities = capabilities(&ims.capabilities);
            Ok(Said::Cx(ExperimentalResultCode::DIAMETER_UNREGISTERED_SERVICE))
        }
    }
}
