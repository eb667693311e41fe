//! Authentication (TS 29.228, 6.3).

use std::net::IpAddr;

use diameter_core::OctetString;
use diameter_messages::base::ResultCode;
use diameter_messages::cx::{
    ExperimentalResultCode, MultimediaAuthAnswer, MultimediaAuthRequest, SipDigestAuthenticate,
    ThreeGppSipAuthDataItem,
};
use diameter_messages::ts29229::avp;

use super::features;
use super::results::{Results, Said};
use crate::authentication::{Domain, Requester, Vector, resynchronize};
use crate::ims::{AssignedServer, ImsState, PublicIdentity, RegistrationState, SipDigest};
use crate::s6a::{Hss, MOST_VECTORS};
use crate::subscriber::{Record, Subscriber};

/// How a terminal is authenticated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    /// By the card: IMS AKA, of either version.
    Aka(&'static str),
    Digest,
    /// By the fixed line.
    Nass,
    /// By the address (GIBA).
    Address,
}

const DIGEST: &str = "SIP Digest";
const NASS: &str = "NASS-Bundled";
const GIBA: &str = "Early-IMS-Security";

impl Scheme {
    /// The scheme of a name, if the subscriber can be authenticated so. Without a name, or with `Unknown`, it is the
    /// one that is provisioned.
    fn of(name: Option<&str>, subscriber: &Subscriber, private: &str) -> Option<Self> {
        let has_digest = digest_of(subscriber, private).is_some();
        let ims = subscriber.ims.as_ref()?;
        let has_lines = !ims.lines.is_empty();
        match name {
            Some("Digest-AKAv1-MD5") => Some(Self::Aka("Digest-AKAv1-MD5")),
            Some("Digest-AKAv2-SHA-256") => Some(Self::Aka("Digest-AKAv2-SHA-256")),
            Some(DIGEST) => has_digest.then_some(Self::Digest),
            Some(NASS) => has_lines.then_some(Self::Nass),
            Some(GIBA) => ims.address.map(|_| Self::Address),
            Some("Unknown") | None if has_digest => Some(Self::Digest),
            Some("Unknown") | None if has_lines => Some(Self::Nass),
            Some(_) | None => None,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Aka(name) => name,
            Self::Digest => DIGEST,
            Self::Nass => NASS,
            Self::Address => GIBA,
        }
    }
}

/// Answers a Multimedia-Auth-Request of an S-CSCF. `rand` makes challenges, out of a source that nobody can predict.
///
/// The sequence numbers of vectors are taken from the record: it must be written down before the answer leaves.
pub fn multimedia_auth(
    hss: &Hss,
    request: &MultimediaAuthRequest,
    record: Option<&mut Record>,
    rand: impl FnMut() -> [u8; 16],
) -> MultimediaAuthAnswer {
    let mut answer = request.answer(&hss.identity).build();
    answer.supported_features = features::common(&request.supported_features);
    match items(request, record, rand) {
        Ok(items) => {
            answer.user_name = Some(request.user_name.clone());
            answer.public_identity = Some(request.public_identity.clone());
            answer.three_gpp_sip_number_auth_items = u32::try_from(items.len()).ok();
            answer.three_gpp_sip_auth_data_item = items;
            answer.said(Said::SUCCESS)
        }
        Err(said) => answer.said(said),
    }
}

fn items(
    request: &MultimediaAuthRequest,
    record: Option<&mut Record>,
    rand: impl FnMut() -> [u8; 16],
) -> Result<Vec<ThreeGppSipAuthDataItem>, Said> {
    let record = record.ok_or(Said::USER_UNKNOWN)?;
    let ims = record.subscriber.ims.as_ref().ok_or(Said::USER_UNKNOWN)?;
    if !ims.has_private(&request.user_name) {
        return Err(Said::IDENTITIES_DONT_MATCH);
    }
    let found = ims.public_identity(&request.public_identity);
    let (_, identity) = found.ok_or(Said::IDENTITIES_DONT_MATCH)?;
    if identity.service.is_some() {
        return Err(Said::USER_UNKNOWN);
    }
    let asked = &request.three_gpp_sip_auth_data_item;
    let name = asked.three_gpp_sip_authentication_scheme.as_deref();
    let scheme = Scheme::of(name, &record.subscriber, &request.user_name)
        .ok_or(Said::Cx(ExperimentalResultCode::DIAMETER_ERROR_AUTH_SCHEME_NOT_SUPPORTED))?;
    let auts = asked.three_gpp_sip_authorization.as_ref();
    if let (Some(auts), false) = (auts, matches!(scheme, Scheme::Aka(_))) {
        let code = ResultCode::DIAMETER_AVP_NOT_ALLOWED;
        return Err(Said::failed(code, &avp::THREE_GPP_SIP_AUTHORIZATION, auts));
    }
    let mut item = ThreeGppSipAuthDataItem::default();
    item.three_gpp_sip_authentication_scheme = Some(scheme.name().into());
    let items = match scheme {
        Scheme::Aka(_) => aka(request, record, auts, &item, rand)?,
        Scheme::Digest => {
            let digest = digest_of(&record.subscriber, &request.user_name);
            item.sip_digest_authenticate = digest.map(digest_authenticate);
            vec![item]
        }
        Scheme::Nass => {
            let lines = ims.lines.iter().map(|it| OctetString::from(it.as_bytes().to_vec()));
            item.line_identifier = lines.collect();
            vec![item]
        }
        Scheme::Address => {
            match ims.address {
                Some(IpAddr::V4(address)) => {
                    item.framed_ip_address = Some(address.octets().to_vec().into());
                }
                Some(IpAddr::V6(address)) => {
                    // A reserved octet and the length of the prefix come first (RFC 3162, 2.3).
                    let prefix = [&[0, 128][..], &address.octets()].concat();
                    item.framed_ipv6_prefix = Some(prefix.into());
                }
                None => {}
            }
            vec![item]
        }
    };
    if auts.is_none() && matches!(scheme, Scheme::Aka(_) | Scheme::Digest) {
        authenticating(request, record);
    }
    Ok(items)
}

/// Vectors for IMS AKA.
fn aka(
    request: &MultimediaAuthRequest,
    record: &mut Record,
    auts: Option<&OctetString>,
    item: &ThreeGppSipAuthDataItem,
    mut rand: impl FnMut() -> [u8; 16],
) -> Result<Vec<ThreeGppSipAuthDataItem>, Said> {
    let subscriber = &record.subscriber;
    // On a copy: a refusal changes nothing.
    let mut sequence = record.sequence.clone();
    if let Some(info) = auts {
        let parts = info
            .split_first_chunk::<16>()
            .and_then(|(rand, auts)| Some((rand, <&[u8; 14]>::try_from(auts).ok()?)));
        let (rand, auts) = parts.ok_or_else(|| {
            let code = ResultCode::DIAMETER_INVALID_AVP_VALUE;
            Said::failed(code, &avp::THREE_GPP_SIP_AUTHORIZATION, info)
        })?;
        if resynchronize(&subscriber.algorithm, rand, auts, &mut sequence).is_err() {
            return Err(Said::UNABLE_TO_COMPLY);
        }
    }
    let requester = Requester::new(Domain::Ims, request.origin_host.as_str());
    let count = request.three_gpp_sip_number_auth_items.clamp(1, MOST_VECTORS);
    let vector = |number| {
        let sqn = sequence.next(&requester).ok()?;
        let vector = Vector::new(&subscriber.algorithm, rand(), sqn, subscriber.amf);
        let mut item = item.clone();
        item.three_gpp_sip_item_number = Some(number);
        let challenge = [&vector.rand()[..], &vector.autn()[..]].concat();
        item.three_gpp_sip_authenticate = Some(challenge.into());
        item.three_gpp_sip_authorization = Some(vector.xres().to_vec().into());
        item.confidentiality_key = Some(vector.ck().to_vec().into());
        item.integrity_key = Some(vector.ik().to_vec().into());
        Some(item)
    };
    let items: Vec<_> = (1..=count).map_while(vector).collect();
    if items.is_empty() {
        return Err(Said::UNABLE_TO_COMPLY);
    }
    record.sequence = sequence;
    Ok(items)
}

/// The S-CSCF that authenticates is remembered. Where another one serves the subscriber, that stays until the
/// registration.
fn authenticating(request: &MultimediaAuthRequest, record: &mut Record) {
    let Record { subscriber, ims: state, .. } = record;
    let Some(ims) = &subscriber.ims else { return };
    let Some((set, identity)) = ims.public_identity(&request.public_identity) else { return };
    let is_registered = state.state_of(identity) == RegistrationState::Registered;
    if !state.server.as_ref().is_some_and(|it| it.is(&request.server_name)) {
        let (host, realm) = (request.origin_host.clone(), request.origin_realm.clone());
        let server = AssignedServer::new(request.server_name.as_str(), host, realm);
        replace(state, server, ims.public_identities());
    }
    if !is_registered {
        state.set_pending(set, &request.user_name);
    }
}

/// Puts an S-CSCF in the place of another one, which is remembered if it serves anything.
fn replace<'i>(
    state: &mut ImsState,
    server: AssignedServer,
    mut identities: impl Iterator<Item = &'i PublicIdentity>,
) {
    let serves = identities.any(|it| {
        matches!(
            state.state_of(it),
            RegistrationState::Registered | RegistrationState::Unregistered
        )
    });
    if let Some(again) = state.previous.take_if(|it| it.is(&server.name)) {
        state.server = Some(again);
        return;
    }
    let before = state.server.replace(server);
    // One that has only been trying is not the one that serves.
    if serves && state.previous.is_none() {
        state.previous = before;
    }
}

fn digest_of<'s>(subscriber: &'s Subscriber, private: &str) -> Option<&'s SipDigest> {
    let key = crate::ims::with_small_host(private);
    let mut digests = subscriber.digests.iter();
    digests.find(|it| crate::ims::with_small_host(it.private_identity()) == key)
}

/// What an S-CSCF checks the response of a terminal with.
pub(super) fn digest_authenticate(digest: &SipDigest) -> SipDigestAuthenticate {
    SipDigestAuthenticate::builder()
        .digest_realm(digest.realm())
        .digest_algorithm("MD5")
        .digest_qop("auth")
        .digest_ha1(digest.ha1())
        .build()
}
