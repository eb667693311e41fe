//! Authentication (TS 29.273, 8.1.2.1): vectors for EAP-AKA and EAP-AKA'.

use std::str;

use diameter_core::{OctetString, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::swx::{
    MultimediaAuthAnswer, MultimediaAuthRequest, ReasonCode, SipAuthDataItem,
};
use diameter_messages::{ts29229, ts29273};

use super::requests::Deregistration;
use super::{
    RAT_NOT_ALLOWED, ROAMING_NOT_ALLOWED, already_registered, check_home, common, features,
    no_subscription,
};
use crate::access::networks_of;
use crate::answers::{USER_UNKNOWN, experimental, invalid, missing, unable};
use crate::authentication::{Amf, Domain, Requester, SequenceState, Vector, resynchronize};
use crate::location::AaaServer;
use crate::s6a::{Hss, MOST_VECTORS};
use crate::subscriber::{CardKind, Record, Roaming, Subscriber};

/// Answers a Multimedia-Auth-Request. `record` is that of the subscriber, if there is one; `rand` makes challenges, out
/// of a source that nobody can predict.
///
/// The sequence numbers of the vectors are taken from the record, and the AAA server is put down in it: it must be
/// written down before the answer leaves.
///
/// # Errors
///
/// Why there are no vectors. Nothing is changed then.
pub fn multimedia_auth(
    hss: &Hss,
    request: &MultimediaAuthRequest,
    record: Option<&mut Record>,
    rand: impl FnMut() -> [u8; 16],
) -> Result<MultimediaAuthAnswer, Rejection> {
    let record = record.ok_or_else(|| experimental(USER_UNKNOWN))?;
    check(hss, request, &record.subscriber)?;
    let mut answer = request.answer(&hss.identity).build();
    answer.supported_features = common(&request.supported_features);
    let in_charge = record.location.aaa.as_ref().filter(|it| !it.is(&request.origin_host));
    // Bit 0: the server in charge has failed, and this one takes over.
    let takes_over = request.aaa_failure_indication.is_some_and(|it| it & 1 != 0);
    if let Some(other) = in_charge
        && !takes_over
    {
        answer.experimental_result = Some(already_registered());
        answer.three_gpp_aaa_server_name = Some(other.host.clone());
        return Ok(answer);
    }
    let items = items(request, record, rand)?;
    put_in_charge(record, request);
    answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
    answer.three_gpp_sip_number_auth_items = Some(items.len() as u32);
    answer.sip_auth_data_item = items;
    Ok(answer)
}

/// What is checked first, in the order of the text.
fn check(
    hss: &Hss,
    request: &MultimediaAuthRequest,
    subscriber: &Subscriber,
) -> Result<(), Rejection> {
    check_home(hss, &request.origin_realm, subscriber)?;
    let subscription = subscriber.non_3gpp.as_ref().ok_or_else(no_subscription)?;
    let visited = request.visited_network_identifier.as_ref();
    if visited.is_some_and(|it| !may_be_in(subscriber, it)) {
        return Err(experimental(ROAMING_NOT_ALLOWED));
    }
    if request.rat_type.is_some_and(|it| subscription.forbidden.contains(&it)) {
        return Err(experimental(RAT_NOT_ALLOWED));
    }
    Ok(())
}

/// Whether a subscriber may be in a network that is named like a realm of TS 23.003, 19.2. A network that has another
/// name is allowed to those only who may be everywhere.
fn may_be_in(subscriber: &Subscriber, network: &OctetString) -> bool {
    let named = str::from_utf8(network).unwrap_or_default();
    subscriber.roaming == Roaming::Everywhere
        || networks_of(named).any(|it| subscriber.may_be_in(it))
}

/// The two protocols over EAP.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scheme {
    /// EAP-AKA (RFC 4187).
    Aka,
    /// EAP-AKA' (RFC 9048): keys are bound to the access network.
    AkaPrime,
}

impl Scheme {
    fn of(item: &SipAuthDataItem) -> Result<Self, Rejection> {
        let avp = &ts29229::avp::THREE_GPP_SIP_AUTHENTICATION_SCHEME;
        let scheme = item.three_gpp_sip_authentication_scheme.as_ref();
        match scheme.ok_or_else(|| missing(avp))?.as_str() {
            "EAP-AKA" => Ok(Self::Aka),
            "EAP-AKA'" => Ok(Self::AkaPrime),
            _ => Err(unable("the scheme is neither EAP-AKA nor EAP-AKA'")),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Aka => "EAP-AKA",
            Self::AkaPrime => "EAP-AKA'",
        }
    }
}

/// The vectors. They and what the card has told are taken from the record's sequence numbers.
fn items(
    request: &MultimediaAuthRequest,
    record: &mut Record,
    mut rand: impl FnMut() -> [u8; 16],
) -> Result<Vec<SipAuthDataItem>, Rejection> {
    let asked = &request.sip_auth_data_item;
    let scheme = Scheme::of(asked)?;
    let network = match (scheme, &request.anid) {
        (Scheme::AkaPrime, None) => return Err(missing(&ts29273::avp::ANID)),
        (Scheme::AkaPrime, Some(anid)) if u16::try_from(anid.len()).is_err() => {
            return Err(invalid(&ts29273::avp::ANID, anid));
        }
        (_, anid) => anid.as_ref().map_or("", |it| it.as_str()),
    };
    let count = request.three_gpp_sip_number_auth_items;
    if count == 0 {
        return Err(invalid(&ts29229::avp::THREE_GPP_SIP_NUMBER_AUTH_ITEMS, &count));
    }
    let subscriber = &record.subscriber;
    if subscriber.card == CardKind::Sim {
        return Err(unable("the subscriber has a SIM, which cannot do AKA"));
    }
    // On a copy: a refusal changes nothing.
    let mut sequence = record.sequence.clone();
    if let Some(octets) = &asked.three_gpp_sip_authorization {
        follow(subscriber, octets, &mut sequence)?;
    }
    // The separation bit says that CK and IK are not what the access network has (TS 33.402, 6.1).
    let amf = match scheme {
        Scheme::Aka => subscriber.amf,
        Scheme::AkaPrime => Amf([subscriber.amf.0[0] | Amf::EUTRAN.0[0], subscriber.amf.0[1]]),
    };
    let requester = Requester::new(Domain::NonThreeGpp, request.origin_host.as_str());
    let mut item = |number: u32| {
        let sqn = sequence.next(&requester).ok()?;
        let vector = Vector::new(&subscriber.algorithm, rand(), sqn, amf);
        item(&vector, scheme, network, number)
    };
    let items: Vec<_> = (1..=count.min(MOST_VECTORS)).map_while(&mut item).collect();
    if items.is_empty() {
        return Err(unable("all sequence numbers of this subscriber were given out"));
    }
    record.sequence = sequence;
    Ok(items)
}

fn item(vector: &Vector, scheme: Scheme, network: &str, number: u32) -> Option<SipAuthDataItem> {
    let item = SipAuthDataItem::builder()
        .three_gpp_sip_item_number(number)
        .three_gpp_sip_authentication_scheme(scheme.name())
        .three_gpp_sip_authenticate([&vector.rand()[..], vector.autn()].concat())
        .three_gpp_sip_authorization(vector.xres());
    let item = match scheme {
        Scheme::Aka => item.confidentiality_key(vector.ck()).integrity_key(vector.ik()),
        Scheme::AkaPrime => {
            let (ck, ik) = vector.access_network_keys(network)?;
            item.confidentiality_key(ck).integrity_key(ik)
        }
    };
    Some(item.build())
}

/// Takes RAND and AUTS of a card that was asked with an old number: 30 octets.
fn follow(
    subscriber: &Subscriber,
    octets: &OctetString,
    sequence: &mut SequenceState,
) -> Result<(), Rejection> {
    let (rand, auts) = octets
        .split_first_chunk::<16>()
        .and_then(|(rand, auts)| Some((rand, <&[u8; 14]>::try_from(auts).ok()?)))
        .ok_or_else(|| invalid(&ts29229::avp::THREE_GPP_SIP_AUTHORIZATION, octets))?;
    match resynchronize(&subscriber.algorithm, rand, auts, sequence) {
        Ok(_) => Ok(()),
        // Nothing is said about the card, and nobody can try MACs out quickly.
        Err(_) => Err(unable("there are no vectors for this")),
    }
}

/// Puts down who is in charge; who was before is to be told.
fn put_in_charge(record: &mut Record, request: &MultimediaAuthRequest) {
    let host = &request.origin_host;
    // It is in charge again: what it was to be told is over.
    record.deregistrations.retain(|it| !it.server.is(host));
    let before = record.location.aaa.take();
    let mut server = match before {
        Some(same) if same.is(host) => same,
        before => {
            if let Some(other) = before {
                Deregistration::add(record, other, ReasonCode::NEW_SERVER_ASSIGNED);
            }
            AaaServer::new(host.clone(), request.origin_realm.clone())
        }
    };
    server.realm = request.origin_realm.clone();
    server.restores = features(&request.supported_features) & super::HSS_RESTORATION != 0;
    record.location.aaa = Some(server);
}
