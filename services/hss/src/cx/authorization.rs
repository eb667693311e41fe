//! User registration status query (TS 29.228, 6.1.1).

use diameter_core::OctetString;
use diameter_messages::base::ResultCode;
use diameter_messages::cx::{
    ExperimentalResultCode, ServerCapabilities, UarFlags, UserAuthorizationAnswer,
    UserAuthorizationRequest, UserAuthorizationType,
};
use diameter_messages::ts29229::{CxFeatureList1, avp};

use super::features;
use super::results::{Results, Said};
use crate::ims::{Capabilities, ImsSubscription};
use crate::s6a::Hss;
use crate::subscriber::Record;

/// Answers a User-Authorization-Request of an I-CSCF: whether the subscriber may register, and at which S-CSCF.
pub fn user_authorization(
    hss: &Hss,
    request: &UserAuthorizationRequest,
    record: Option<&mut Record>,
) -> UserAuthorizationAnswer {
    let mut answer = request.answer(&hss.identity).build();
    answer.supported_features = features::common(&request.supported_features);
    match authorize(request, record) {
        Ok(Authorized { said, server, capabilities }) => {
            answer.server_name = server.map(Into::into);
            answer.server_capabilities = capabilities;
            answer.said(said)
        }
        Err(said) => answer.said(said),
    }
}

struct Authorized {
    said: Said,
    server: Option<String>,
    capabilities: Option<ServerCapabilities>,
}

/// The checks come in this order, and the first fault counts.
fn authorize(
    request: &UserAuthorizationRequest,
    record: Option<&mut Record>,
) -> Result<Authorized, Said> {
    let record = record.ok_or(Said::USER_UNKNOWN)?;
    let Record { subscriber, ims: state, .. } = record;
    let ims = subscriber.ims.as_ref().ok_or(Said::USER_UNKNOWN)?;
    if !ims.has_private(&request.user_name) {
        return Err(Said::IDENTITIES_DONT_MATCH);
    }
    let found = ims.public_identity(&request.public_identity);
    let (set, identity) = found.ok_or(Said::IDENTITIES_DONT_MATCH)?;
    if identity.service.is_some() || identity.is_wildcard() {
        return Err(Said::USER_UNKNOWN);
    }
    let rejected = Said::Base(ResultCode::DIAMETER_AUTHORIZATION_REJECTED);
    let flags = request.uar_flags.unwrap_or(UarFlags(0));
    let is_emergency = flags.contains(UarFlags::IMS_EMERGENCY_REGISTRATION);
    if !is_emergency && set.identities.iter().all(|it| it.is_barred) {
        return Err(rejected);
    }
    let kind = request.user_authorization_type.unwrap_or(UserAuthorizationType::REGISTRATION);
    let is_registration = kind != UserAuthorizationType::DE_REGISTRATION;
    if is_registration && !is_emergency {
        if !may_register_from(ims, &request.visited_network_identifier) {
            return Err(Said::Cx(ExperimentalResultCode::DIAMETER_ERROR_ROAMING_NOT_ALLOWED));
        }
        if identity.is_not_to_register {
            return Err(rejected);
        }
    }
    let server = state.server.as_ref().map(|it| it.name.clone());
    match (kind, server) {
        (UserAuthorizationType::REGISTRATION, Some(server)) => {
            let said = Said::Cx(ExperimentalResultCode::DIAMETER_SUBSEQUENT_REGISTRATION);
            Ok(Authorized { said, server: Some(server), capabilities: None })
        }
        (UserAuthorizationType::REGISTRATION, None) => {
            let said = Said::Cx(ExperimentalResultCode::DIAMETER_FIRST_REGISTRATION);
            Ok(Authorized { said, server: None, capabilities: capabilities(&ims.capabilities) })
        }
        (UserAuthorizationType::DE_REGISTRATION, Some(server)) => {
            Ok(Authorized { said: Said::SUCCESS, server: Some(server), capabilities: None })
        }
        (UserAuthorizationType::DE_REGISTRATION, None) => Err(Said::NOT_REGISTERED),
        (UserAuthorizationType::REGISTRATION_AND_CAPABILITIES, server) => {
            let told = features::told(&request.supported_features);
            if server.is_some() && told.contains(CxFeatureList1::IMSRESTORATIONIND) {
                state.may_be_reassigned = true;
            }
            let capabilities = capabilities(&ims.capabilities);
            Ok(Authorized { said: Said::SUCCESS, server: None, capabilities })
        }
        (other, _) => Err(Said::failed(
            ResultCode::DIAMETER_INVALID_AVP_VALUE,
            &avp::USER_AUTHORIZATION_TYPE,
            &other,
        )),
    }
}

/// Whether a subscriber may register from a network, by its domain name. It may stand in quotation marks.
fn may_register_from(ims: &ImsSubscription, network: &OctetString) -> bool {
    let Some(networks) = &ims.visited_networks else { return true };
    let name = network.strip_prefix(b"\"").and_then(|it| it.strip_suffix(b"\""));
    let name = name.unwrap_or(network);
    networks.iter().any(|it| it.as_bytes().eq_ignore_ascii_case(name))
}

/// What an S-CSCF has to be able to do; `None` when any will do.
pub(super) fn capabilities(capabilities: &Capabilities) -> Option<ServerCapabilities> {
    let Capabilities { mandatory, optional, servers } = capabilities;
    let is_any = mandatory.is_empty() && optional.is_empty() && servers.is_empty();
    (!is_any).then(|| {
        ServerCapabilities::builder()
            .mandatory_capabilities(mandatory.iter().copied())
            .optional_capabilities(optional.iter().copied())
            .server_names(servers.iter().cloned())
            .build()
    })
}
