//! The capabilities exchange (RFC 6733, 5.3): what a received CER or CEA amounts to, and the answer
//! to a CER that cannot be accepted.

use diameter_core::{
    Command, DecodeErrors, DecodeOptions, DiameterIdentity, Message, Outcome, RawAvp, Tolerance,
    Utf8String,
};
use diameter_messages::base::{
    CapabilitiesExchangeAnswer, CapabilitiesExchangeRequest, ResultCode, avp,
};

use crate::capabilities::first;
use crate::{
    Capabilities, CloseReason, CommonApplications, INBAND_TLS, Local, NO_INBAND_SECURITY, Refused,
};

/// Whether octets are protected below Diameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Security {
    /// Plain TCP or SCTP: Inband-Security-Id decides whether TLS follows.
    Plain,
    /// TLS or DTLS is in place, or IPsec is: Inband-Security-Id is ignored.
    Protected,
}

/// What two peers have agreed on.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// What the peer says of itself.
    pub capabilities: Capabilities,
    /// The applications whose requests it may be sent.
    pub common: CommonApplications,
    /// Whether TLS starts now, inside the connection (RFC 6733, 6.10).
    pub starts_tls: bool,
    /// The mistakes of a CEA that was accepted nevertheless.
    pub errors: Option<DecodeErrors>,
}

/// Reads a CER, or says with which CEA it is refused.
pub(crate) fn judge_cer(
    local: &Local,
    cer: &Message,
    security: Security,
    options: &DecodeOptions,
) -> Result<Agreement, Box<Refused>> {
    let errors = CapabilitiesExchangeRequest::decode(cer, options).errors;
    if let Some(errors) = errors {
        return Err(malformed(local, cer, errors));
    }
    if let Some(refused) = vendor_applications(local, cer) {
        return Err(refused);
    }
    let refuse =
        |code, why, reason| Refused::with(local.failing_cea(cer, code, why, Vec::new()), reason);
    let Some(capabilities) = Capabilities::of(cer) else {
        // Unreachable: decoding has found both identities. Refusing is safer than a panic.
        let why = "Origin-Host or Origin-Realm cannot be read";
        let code = ResultCode::DIAMETER_INVALID_AVP_VALUE;
        return Err(refuse(code, why, CloseReason::NotIdentified));
    };
    let Some(starts_tls) = common_security(local, &capabilities, security) else {
        let why = "no Inband-Security-Id in common";
        let code = ResultCode::DIAMETER_NO_COMMON_SECURITY;
        return Err(refuse(code, why, CloseReason::NoCommonSecurity));
    };
    let common =
        CommonApplications::between(&local.capabilities().applications, &capabilities.applications);
    if common.is_empty() {
        let why = "no application in common";
        let code = ResultCode::DIAMETER_NO_COMMON_APPLICATION;
        return Err(refuse(code, why, CloseReason::NoCommonApplication));
    }
    Ok(Agreement { capabilities, common, starts_tls, errors: None })
}

/// Reads a CEA, or says why the connection cannot be used.
pub(crate) fn judge_cea(
    local: &Local,
    cea: &Message,
    security: Security,
    incomplete: Tolerance,
    options: &DecodeOptions,
) -> Result<Agreement, CloseReason> {
    let outcome = Outcome::of(cea);
    if outcome.is_some_and(Outcome::is_failure) {
        let error_message: Option<Utf8String> = first(cea, &avp::ERROR_MESSAGE);
        let host = first(cea, &avp::ORIGIN_HOST);
        return Err(CloseReason::Refused { host, outcome, error_message });
    }
    let errors = CapabilitiesExchangeAnswer::decode(cea, options).errors;
    if let (Some(errors), Tolerance::Refuse) = (&errors, incomplete) {
        return Err(CloseReason::MalformedCea(errors.clone()));
    }
    let Some(capabilities) = Capabilities::of(cea) else {
        return Err(invalid_identity(cea).unwrap_or_else(|| {
            errors.map_or(CloseReason::NotIdentified, CloseReason::MalformedCea)
        }));
    };
    let Some(starts_tls) = common_security(local, &capabilities, security) else {
        return Err(CloseReason::NoCommonSecurity);
    };
    let common =
        CommonApplications::between(&local.capabilities().applications, &capabilities.applications);
    if common.is_empty() {
        return Err(CloseReason::NoCommonApplication);
    }
    Ok(Agreement { capabilities, common, starts_tls, errors })
}

/// An identity that is there and cannot be read.
fn invalid_identity(cea: &Message) -> Option<CloseReason> {
    let identities = [("Origin-Host", &avp::ORIGIN_HOST), ("Origin-Realm", &avp::ORIGIN_REALM)];
    identities.into_iter().find_map(|(name, avp)| {
        let found = cea.avps().map_while(Result::ok).find(|found| found.key() == avp.key)?;
        if found.to_raw().value::<DiameterIdentity>().is_ok() {
            return None;
        }
        let data = found.data();
        let text = String::from_utf8_lossy(data.get(..255).unwrap_or(data)).into_owned();
        Some(CloseReason::InvalidIdentity { avp: name, text })
    })
}

/// The refusal of a CER that breaks its grammar. The answer still says who we are, as a CEA must.
pub(crate) fn malformed(local: &Local, cer: &Message, errors: DecodeErrors) -> Box<Refused> {
    let error = errors.first();
    let failed = error.failed_avp().cloned().into_iter().collect();
    let code = error.result_code();
    let answer = if code.is_protocol_error() {
        local.rejection(cer, code, &error.to_string())
    } else {
        local.failing_cea(cer, code, &error.to_string(), failed)
    };
    Refused::with(answer, CloseReason::MalformedCer(errors))
}

/// Whether TLS starts after the exchange; `None` when the two have no security in common.
fn common_security(local: &Local, theirs: &Capabilities, security: Security) -> Option<bool> {
    if security == Security::Protected {
        return Some(false);
    }
    let offers =
        |ids: &[u32], id| ids.contains(&id) || (ids.is_empty() && id == NO_INBAND_SECURITY);
    let ours = &local.capabilities().inband_security_ids;
    let both = |id| offers(ours, id) && offers(&theirs.inband_security_ids, id);
    if both(INBAND_TLS) {
        return Some(true);
    }
    both(NO_INBAND_SECURITY).then_some(false)
}

/// A Vendor-Specific-Application-Id holds one Application-Id, not none and not both (RFC 6733, 6.11).
fn vendor_applications(local: &Local, cer: &Message) -> Option<Box<Refused>> {
    let groups = cer.avps().map_while(Result::ok);
    let groups = groups.filter(|avp| avp.key() == avp::VENDOR_SPECIFIC_APPLICATION_ID.key);
    let found = groups.map(|group| {
        let ids = [avp::AUTH_APPLICATION_ID.key, avp::ACCT_APPLICATION_ID.key];
        let inside = group.avps().map_while(Result::ok);
        inside.filter(|avp| ids.contains(&avp.key())).map(|avp| avp.to_raw()).collect::<Vec<_>>()
    });
    let wrong: Vec<RawAvp> = found.into_iter().find(|ids| ids.len() != 1)?;
    let (code, why, failed) = if wrong.is_empty() {
        let examples =
            [avp::AUTH_APPLICATION_ID.description(), avp::ACCT_APPLICATION_ID.description()];
        let why = "a Vendor-Specific-Application-Id without an Application-Id";
        (ResultCode::DIAMETER_MISSING_AVP, why, examples.map(|avp| avp.placeholder()).to_vec())
    } else {
        let why = "a Vendor-Specific-Application-Id with more than one Application-Id";
        (ResultCode::DIAMETER_AVP_OCCURS_TOO_MANY_TIMES, why, wrong)
    };
    let answer = local.failing_cea(cer, code, why, failed);
    Some(Refused::with(answer, CloseReason::WrongVendorApplication))
}
