//! Authentication information retrieval (TS 29.272, 5.2.3.1).

use diameter_core::OctetString;
use diameter_core::coding::PlmnId;
use diameter_messages::s6a::{
    AuthenticationInfo, AuthenticationInformationAnswer, AuthenticationInformationRequest,
    EUtranVector, UtranVector,
};
use diameter_messages::ts29272::avp::RE_SYNCHRONIZATION_INFO;

use super::refusal::{Refusal, Results, invalid, visited};
use super::{Hss, features};
use crate::authentication::{Amf, Domain, Requester, SequenceState, Vector, resynchronize};
use crate::subscriber::{CardKind, Record, Subscriber};

/// The most vectors of one kind in an answer: five, as MAP has it. Fewer than were asked for may be given
/// (TS 29.272, 5.2.3.1.3).
pub const MOST_VECTORS: u32 = 5;

/// Answers an Authentication-Information-Request. `record` is that of the subscriber, if there is one; `rand`
/// makes challenges, out of a source that nobody can predict.
///
/// The sequence numbers of the vectors are taken from the record: it must be written down before the
/// answer leaves.
pub fn authentication_information(
    hss: &Hss,
    request: &AuthenticationInformationRequest,
    record: Option<&mut Record>,
    rand: impl FnMut() -> [u8; 16],
) -> AuthenticationInformationAnswer {
    let mut answer = request.answer(&hss.identity).build();
    answer.supported_features = features::common(&request.supported_features);
    match vectors(hss, request, record, rand) {
        Ok(info) => {
            answer.authentication_info = Some(info);
            answer.success()
        }
        Err(refusal) => answer.refused(refusal),
    }
}

fn vectors(
    hss: &Hss,
    request: &AuthenticationInformationRequest,
    record: Option<&mut Record>,
    mut rand: impl FnMut() -> [u8; 16],
) -> Result<AuthenticationInfo, Refusal> {
    let record = record.ok_or(Refusal::UserUnknown)?;
    let plmn = visited(&request.visited_plmn_id)?;
    hss.access.check_network(&request.origin_realm, plmn).map_err(Refusal::Denied)?;
    let (eutran, utran) = (
        request.requested_eutran_authentication_info.as_ref(),
        request.requested_utran_geran_authentication_info.as_ref(),
    );
    let eutran_count = eutran.map_or(0, |it| it.number_of_requested_vectors.unwrap_or(1));
    let utran_count = utran.map_or(0, |it| it.number_of_requested_vectors.unwrap_or(1));
    let eutran_is_wanted_now = eutran.is_some_and(|it| it.immediate_response_preferred.is_some());
    let subscriber = &record.subscriber;
    let eutran_count = match (may_have_eutran(subscriber), eutran_count > 0) {
        (Ok(()), _) | (_, false) => eutran_count,
        // With other vectors asked for, those for E-UTRAN are just left out, unless they are needed now.
        (Err(_), true) if utran_count > 0 && !eutran_is_wanted_now => 0,
        (Err(refusal), true) => return Err(refusal),
    };
    // On a copy: a refusal changes nothing.
    let mut sequence = record.sequence.clone();
    let infos = [
        eutran.and_then(|it| it.re_synchronization_info.as_ref()),
        utran.and_then(|it| it.re_synchronization_info.as_ref()),
    ];
    match infos {
        [Some(_), Some(_)] => return Err(Refusal::UnableToComply),
        [Some(info), None] | [None, Some(info)] => follow(subscriber, info, &mut sequence)?,
        [None, None] => {}
    }
    let host = request.origin_host.as_str();
    let mut vectors = |domain, count: u32, amf| {
        let requester = Requester::new(domain, host);
        let vector = |_| {
            let sqn = sequence.next(&requester).ok()?;
            Some(Vector::new(&subscriber.algorithm, rand(), sqn, amf))
        };
        (0..count.min(MOST_VECTORS)).map_while(vector).collect::<Vec<_>>()
    };
    let with_separation = Amf([subscriber.amf.0[0] | Amf::EUTRAN.0[0], subscriber.amf.0[1]]);
    let for_eutran = vectors(Domain::Eps, eutran_count, with_separation);
    let for_utran = vectors(Domain::Ps, utran_count, subscriber.amf);
    if for_eutran.is_empty() && for_utran.is_empty() {
        return Err(Refusal::AuthenticationDataUnavailable);
    }
    record.sequence = sequence;
    let mut info = AuthenticationInfo::default();
    info.e_utran_vector = for_eutran.iter().map(|it| eutran_vector(it, plmn)).collect();
    info.utran_vector = for_utran.iter().map(utran_vector).collect();
    let numbers = (info.e_utran_vector.iter_mut().map(|it| &mut it.item_number))
        .chain(info.utran_vector.iter_mut().map(|it| &mut it.item_number));
    // The order in which they are to be used (TS 29.272, 7.3.23).
    if for_eutran.len() + for_utran.len() > 1 {
        for (number, at) in numbers.zip(1..) {
            *number = Some(at);
        }
    }
    Ok(info)
}

/// Whether a subscriber can have vectors for E-UTRAN.
fn may_have_eutran(subscriber: &Subscriber) -> Result<(), Refusal> {
    match (subscriber.eps.as_ref().filter(|it| !it.apns.is_empty()), subscriber.card) {
        (None, _) => Err(Refusal::UnknownEpsSubscription(None)),
        (Some(_), CardKind::Sim) => Err(Refusal::AuthorizationRejected),
        (Some(_), CardKind::Usim) => Ok(()),
    }
}

/// Takes RAND and AUTS of a card that was asked with an old number.
fn follow(
    subscriber: &Subscriber,
    info: &OctetString,
    sequence: &mut SequenceState,
) -> Result<(), Refusal> {
    let (rand, auts) = info
        .split_first_chunk::<16>()
        .and_then(|(rand, auts)| Some((rand, <&[u8; 14]>::try_from(auts).ok()?)))
        .ok_or_else(|| invalid(&RE_SYNCHRONIZATION_INFO, info))?;
    match resynchronize(&subscriber.algorithm, rand, auts, sequence) {
        Ok(_) => Ok(()),
        // Nothing is said about the card, and nobody can try MACs out quickly: it is as if there were no vectors.
        Err(_) => Err(Refusal::AuthenticationDataUnavailable),
    }
}

fn eutran_vector(vector: &Vector, plmn: PlmnId) -> EUtranVector {
    EUtranVector::builder()
        .rand(*vector.rand())
        .xres(vector.xres())
        .autn(*vector.autn())
        .kasme(vector.kasme(plmn))
        .build()
}

fn utran_vector(vector: &Vector) -> UtranVector {
    UtranVector::builder()
        .rand(*vector.rand())
        .xres(vector.xres())
        .autn(*vector.autn())
        .confidentiality_key(vector.ck())
        .integrity_key(vector.ik())
        .build()
}
