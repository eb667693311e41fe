//! An Access-Request as AA-Request or Diameter-EAP-Request (RFC 4005, 9.1; RFC 4072, 6.1).

use diameter_core::{Command, DiameterIdentity, OctetString, Utf8String};
use diameter_messages::base::{self, AuthRequestType, ProxyInfo};
use diameter_messages::eap::{self, DiameterEapRequest};
use diameter_messages::nasreq::{self, AaRequest, ChapAlgorithm, ChapAuth, OriginAaaProtocol};
use thiserror::Error;

use super::avps::Avps;
use super::session::{self, State};
use super::table;
use super::to_avps::{self, Hiding, integer};
use super::{Asking, Lost, Part, Translated, Why};
use crate::packet::{AttributeType, Code, Packet};

/// Service-Type of a request without credentials: the NAS only asks what a call may do (RFC 2865, 5.6).
const CALL_CHECK: u32 = 10;
/// Service-Type of a request for what a known user may do (RFC 5176, 3.1).
const AUTHORIZE_ONLY: u32 = 17;

/// Why a packet becomes no request.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Untranslatable {
    /// It is another kind of packet.
    #[error("{0} is not what is translated here")]
    Code(Code),
    /// It has nothing that proves who the user is.
    #[error(
        "it has no User-Password, CHAP-Password, EAP-Message, State, or the like, and Service-Type asks for no less"
    )]
    NoCredentials,
    /// It has two kinds of proof (RFC 2865, 4.1; RFC 3579, 3.1).
    #[error("it has two of User-Password, CHAP-Password and EAP-Message")]
    TwoCredentials,
    /// An attribute without which nothing can be asked is not as it should be.
    #[error("{0}")]
    Attribute(Lost),
    /// Accounting without what tells sessions apart (RFC 2866, 5.5).
    #[error("it has neither a Class of an agent nor an Acct-Session-Id")]
    NoSession,
    /// Accounting whose Acct-Status-Type is missing, or has a value that no record stands for.
    #[error("it has no Acct-Status-Type that a record stands for")]
    StatusType,
    /// Credit is asked for, and nothing says who pays.
    #[error("it does not say who pays: the attribute that [prepaid] names is missing")]
    NoSubscriber,
    /// The message would be too long.
    #[error("the message would be longer than Diameter has them")]
    TooLong,
}

impl From<Why> for Untranslatable {
    /// What the translation puts by itself is known to fit, but for the length.
    fn from(_: Why) -> Self {
        Self::TooLong
    }
}

/// What proves who the user is.
enum Credentials {
    Password,
    Chap(ChapAuth, Vec<u8>),
    Eap(Vec<u8>),
    /// Nothing does, and nothing has to.
    None,
}

/// The request that an Access-Request becomes: an AAR, or a DER if it carries EAP or goes on with a session that began
/// with EAP. The packet has been verified.
///
/// # Errors
///
/// When no server could be asked: the packet is dropped, or rejected, as the agent sees fit.
pub fn request(packet: &Packet<'_>, asking: &Asking<'_>) -> Result<Translated, Untranslatable> {
    if packet.code() != Code::ACCESS_REQUEST {
        return Err(Untranslatable::Code(packet.code()));
    }
    let state = packet.value_of(AttributeType::Standard(24));
    let ours = state.as_deref().and_then(State::parse);
    let session_id = match &ours {
        Some(state) => state.session_id.clone(),
        None => session::of_login(packet, asking),
    };
    let credentials = credentials(packet, ours.is_some() || state.is_some())?;
    let has_eap = matches!(credentials, Credentials::Eap(_));
    let description = match has_eap {
        true => DiameterEapRequest::DESCRIPTION,
        false => AaRequest::DESCRIPTION,
    };
    let mut avps = Avps::of(description);
    let mut lost = Vec::new();
    let user_name = packet.value_of(AttributeType::Standard(1));
    let realm = realm_of(user_name.as_deref());
    avps.put(&base::avp::SESSION_ID, &Utf8String::from(session_id))?;
    avps.put(&base::avp::AUTH_APPLICATION_ID, &description.application_id)?;
    avps.put(&base::avp::ORIGIN_HOST, asking.origin_host)?;
    avps.put(&base::avp::ORIGIN_REALM, asking.origin_realm)?;
    let asked = ours.as_ref().map(|state| [&state.realm, &state.host].map(|it| identity(it)));
    let (realm, host) = match asked {
        Some([Some(realm), host]) => (Some(realm), host),
        _ => (realm, None),
    };
    avps.put(&base::avp::DESTINATION_REALM, realm.as_ref().unwrap_or(asking.default_realm))?;
    if let Some(host) = host {
        avps.put(&base::avp::DESTINATION_HOST, &host)?;
    }
    let authorizes_only = matches!(credentials, Credentials::None);
    avps.put(
        &base::avp::AUTH_REQUEST_TYPE,
        &match authorizes_only {
            true => AuthRequestType::AUTHORIZE_ONLY,
            false => AuthRequestType::AUTHORIZE_AUTHENTICATE,
        },
    )?;
    avps.put(&nasreq::avp::ORIGIN_AAA_PROTOCOL, &OriginAaaProtocol::RADIUS)?;
    // The server's own State goes back to it; one that is of no agent goes as it is.
    let state = match ours {
        Some(State { state, .. }) => state,
        None => state.map(|it| it.into_owned()),
    };
    if let Some(state) = state {
        avps.put(&nasreq::avp::STATE, &OctetString::from(state))?;
    }
    match credentials {
        Credentials::Chap(auth, challenge) => {
            avps.put(&nasreq::avp::CHAP_AUTH, &auth)?;
            if packet.value_of(AttributeType::Standard(60)).is_none() {
                avps.put(&nasreq::avp::CHAP_CHALLENGE, &OctetString::from(challenge))?;
            }
        }
        Credentials::Eap(payload) => {
            avps.put(&eap::avp::EAP_PAYLOAD, &OctetString::from(payload))?;
        }
        Credentials::Password | Credentials::None => {}
    }
    let hiding = Hiding { secret: asking.secret, request_authenticator: packet.authenticator() };
    to_avps::translate(packet, &[], hiding, &mut avps, &mut lost);
    refuse_without_password(packet, &lost)?;
    route(asking, &mut avps)?;
    Ok(Translated { message: avps.into_request()?, lost })
}

/// Whether a request asks what a call may do, and begins no session (RFC 2865, 5.6).
pub(crate) fn is_call_check(packet: &Packet<'_>) -> bool {
    let service = packet.value_of(AttributeType::Standard(6)).and_then(|it| integer(&it));
    service == Some(CALL_CHECK)
}

/// A password that cannot be read is not left out: what is asked without it is another question.
fn refuse_without_password(packet: &Packet<'_>, lost: &[Lost]) -> Result<(), Untranslatable> {
    let password = Part::Attribute(AttributeType::Standard(2));
    match lost.iter().find(|it| it.what == password) {
        Some(lost) if packet.code() == Code::ACCESS_REQUEST => {
            Err(Untranslatable::Attribute(lost.clone()))
        }
        _ => Ok(()),
    }
}

/// Whom the answer passes on its way back.
pub(super) fn route(asking: &Asking<'_>, avps: &mut Avps) -> Result<(), Why> {
    let proxy_info = ProxyInfo::builder()
        .proxy_host(asking.proxy_host.clone())
        .proxy_state(asking.proxy_state)
        .build();
    avps.put(&base::avp::PROXY_INFO, &proxy_info)?;
    asking.route.iter().try_for_each(|host| avps.put(&base::avp::ROUTE_RECORD, host))
}

fn credentials(packet: &Packet<'_>, has_state: bool) -> Result<Credentials, Untranslatable> {
    let chap = packet.value_of(AttributeType::Standard(3));
    let payload = packet.joined(AttributeType::Standard(79));
    let has_password = packet.value_of(AttributeType::Standard(2)).is_some();
    if usize::from(chap.is_some()) + usize::from(payload.is_some()) + usize::from(has_password) > 1
    {
        return Err(Untranslatable::TwoCredentials);
    }
    if let Some(payload) = payload {
        return Ok(Credentials::Eap(payload));
    }
    if let Some(chap) = chap {
        return chap_of(packet, &chap);
    }
    if has_password {
        return Ok(Credentials::Password);
    }
    let service = packet.value_of(AttributeType::Standard(6)).and_then(|it| integer(&it));
    let has_other = table::PROVES.iter().any(|proof| packet.value_of(*proof).is_some());
    let asks_less = matches!(service, Some(CALL_CHECK | AUTHORIZE_ONLY));
    match asks_less || has_other || has_state {
        // It proves; the request type says so.
        true if has_other => Ok(Credentials::Password),
        true => Ok(Credentials::None),
        false => Err(Untranslatable::NoCredentials),
    }
}

/// CHAP-Password, whose challenge is the Request Authenticator without a CHAP-Challenge (RFC 2865, 5.3).
fn chap_of(packet: &Packet<'_>, value: &[u8]) -> Result<Credentials, Untranslatable> {
    let &[ident, ref response @ ..] = value else { return Err(malformed(3)) };
    if response.len() != 16 {
        return Err(malformed(3));
    }
    let auth = ChapAuth::builder()
        .chap_algorithm(ChapAlgorithm::CHAP_WITH_MD5)
        .chap_ident([ident])
        .chap_response(response)
        .build();
    Ok(Credentials::Chap(auth, packet.authenticator().to_vec()))
}

fn malformed(number: u8) -> Untranslatable {
    let what = Part::Attribute(AttributeType::Standard(number));
    Untranslatable::Attribute(Lost { what, why: Why::Malformed })
}

/// The realm of a Network Access Identifier: what stands behind its last `@` (RFC 7542, 2.2).
pub(crate) fn realm_of(user_name: Option<&[u8]>) -> Option<DiameterIdentity> {
    let name = str::from_utf8(user_name?).ok()?;
    identity(name.rsplit_once('@')?.1)
}

pub(super) fn identity(name: &str) -> Option<DiameterIdentity> {
    DiameterIdentity::try_from(name).ok()
}
