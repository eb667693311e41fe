//! Update location (TS 29.272, 5.2.1.1).

use diameter_core::coding::PlmnId;
use diameter_messages::s6a::{
    AccessRestrictionData, CancellationType, ClrFlags, ErrorDiagnostic, OperatorDeterminedBarring,
    RatType, UlaFlags, UlrFlags, UpdateLocationAnswer, UpdateLocationRequest,
};
use diameter_messages::ts29272::S6aFeatureList1;

use super::refusal::{Refusal, Results};
use super::requests::Cancellation;
use super::subscription_data::subscription_data;
use super::{Hss, common_features, features_of};
use crate::location::{Gateway, ServingNode, Terminal};
use crate::subscriber::{EpsSubscription, Record, Subscriber};

/// What an Update-Location-Request leads to.
#[derive(Clone, Debug)]
#[must_use]
pub struct Updated {
    /// The answer.
    pub answer: UpdateLocationAnswer,
    /// Who is to be told that it does not serve the subscriber any more. They stand in the record too, until they
    /// are.
    pub cancellations: Vec<Cancellation>,
}

/// Answers an Update-Location-Request. The record must be written down before the answer and the
/// cancellations leave.
pub fn update_location(
    hss: &Hss,
    request: &UpdateLocationRequest,
    record: Option<&mut Record>,
) -> Updated {
    let mut answer = request.answer(&hss.identity).build();
    answer.supported_features = common_features(&request.supported_features);
    let refused = |answer: UpdateLocationAnswer, refusal| Updated {
        answer: answer.refused(refusal),
        cancellations: Vec::new(),
    };
    let Some(record) = record else { return refused(answer, Refusal::UserUnknown) };
    let (plmn, subscription) = match check(request, &record.subscriber) {
        Ok(checked) => checked,
        Err(refusal) => return refused(answer, refusal),
    };
    let is_mme = request.ulr_flags.contains(UlrFlags::S6A_S6D_INDICATOR);
    let node = ServingNode {
        host: request.origin_host.clone(),
        realm: request.origin_realm.clone(),
        plmn,
        features: features_of(&request.supported_features),
        is_purged: false,
        reports_reachability: false,
    };
    let is_skipped = request.ulr_flags.contains(UlrFlags::SKIP_SUBSCRIBER_DATA);
    if !is_skipped {
        let data = subscription_data(&record.subscriber, subscription, &node);
        answer.subscription_data = Some(Box::new(data));
    }
    answer.ula_flags = Some(UlaFlags::SEPARATION_INDICATION);
    let cancellations = move_to(record, request.ulr_flags, node, is_mme);
    note(record, request);
    record.cancellations.extend(cancellations.iter().cloned());
    Updated { answer: answer.success(), cancellations }
}

/// What is checked, in the order of the text: unknown, no subscription, radio access, roaming.
fn check<'a>(
    request: &UpdateLocationRequest,
    subscriber: &'a Subscriber,
) -> Result<(PlmnId, &'a EpsSubscription), Refusal> {
    let subscription = subscriber.eps.as_ref().filter(|it| !it.apns.is_empty());
    let subscription = subscription.ok_or(Refusal::UnknownEpsSubscription)?;
    if !is_allowed(subscription.access_restriction, request.rat_type) {
        return Err(Refusal::RatNotAllowed);
    }
    let plmn = PlmnId::try_from(&request.visited_plmn_id).map_err(|_| Refusal::InvalidAvpValue)?;
    if !subscriber.may_be_in(plmn) {
        return Err(Refusal::RoamingNotAllowed(None));
    }
    // What the node cannot bar itself must be barred here (TS 29.272, 7.3.10).
    let supports = features_of(&request.supported_features);
    let bars = |bit| subscriber.barring.contains(bit);
    let roams = !subscriber.is_home(plmn);
    let barred = [
        (
            OperatorDeterminedBarring::ALL_PACKET_ORIENTED_SERVICES_BARRED,
            true,
            S6aFeatureList1::ODB_ALL_APN,
            ErrorDiagnostic::ODB_ALL_APN,
        ),
        (
            OperatorDeterminedBarring::ROAMER_ACCESS_HPLMN_AP_BARRED,
            roams,
            S6aFeatureList1::ODB_HPLMN_APN,
            ErrorDiagnostic::ODB_HPLMN_APN,
        ),
        (
            OperatorDeterminedBarring::ROAMER_ACCESS_TO_VPLMN_AP_BARRED,
            roams,
            S6aFeatureList1::ODB_VPLMN_APN,
            ErrorDiagnostic::ODB_VPLMN_APN,
        ),
    ];
    for (barring, applies, feature, diagnostic) in barred {
        if bars(barring) && applies && !supports.contains(feature) {
            return Err(Refusal::RoamingNotAllowed(Some(diagnostic)));
        }
    }
    Ok((plmn, subscription))
}

/// Whether radio access of a type is allowed.
fn is_allowed(restriction: AccessRestrictionData, rat: RatType) -> bool {
    let forbidden = match rat {
        RatType::UTRAN => AccessRestrictionData::UTRAN_NOT_ALLOWED,
        RatType::GERAN => AccessRestrictionData::GERAN_NOT_ALLOWED,
        RatType::GAN => AccessRestrictionData::GAN_NOT_ALLOWED,
        RatType::HSPA_EVOLUTION => AccessRestrictionData::I_HSPA_EVOLUTION_NOT_ALLOWED,
        RatType::EUTRAN => AccessRestrictionData::WB_E_UTRAN_NOT_ALLOWED,
        RatType::EUTRAN_NB_IOT => AccessRestrictionData::NB_IOT_NOT_ALLOWED,
        RatType::LTE_M => AccessRestrictionData::LTE_M_NOT_ALLOWED,
        _ => return true,
    };
    !restriction.contains(forbidden)
}

/// Registers the node, and tells whom it takes the subscriber from.
fn move_to(
    record: &mut Record,
    flags: UlrFlags,
    node: ServingNode,
    is_mme: bool,
) -> Vec<Cancellation> {
    let location = &mut record.location;
    let imsi = &record.subscriber.imsi;
    let mut cancellations = Vec::new();
    let mut cancel = |from: Option<ServingNode>, kind, flags| {
        if let Some(node) = from {
            let imsi = imsi.clone();
            cancellations.push(Cancellation { imsi, node, kind, flags });
        }
    };
    let host = node.host.clone();
    let is_other = |it: &ServingNode| !it.is(&host);
    if !is_mme {
        let before = location.sgsn.replace(node);
        cancel(before.filter(is_other), CancellationType::SGSN_UPDATE_PROCEDURE, None);
        return cancellations;
    }
    let before = location.mme.replace(node);
    cancel(before.filter(is_other), CancellationType::MME_UPDATE_PROCEDURE, None);
    if flags.contains(UlrFlags::SINGLE_REGISTRATION_INDICATION) {
        let sgsn = location.sgsn.take().filter(is_other);
        cancel(sgsn, CancellationType::SGSN_UPDATE_PROCEDURE, None);
    } else if flags.contains(UlrFlags::INITIAL_ATTACH_INDICATOR) {
        let sgsn = location.sgsn.take().filter(is_other);
        let indicator = Some(ClrFlags::S6A_S6D_INDICATOR);
        cancel(sgsn, CancellationType::INITIAL_ATTACH_PROCEDURE, indicator);
    }
    cancellations
}

/// Keeps what the node tells about the terminal and its connections.
fn note(record: &mut Record, request: &UpdateLocationRequest) {
    if let Some(terminal) = Terminal::told(request.terminal_information.as_ref()) {
        record.location.terminal = Some(terminal);
    }
    // The list replaces what was known (TS 29.272, 5.2.1.1.3).
    if !request.active_apn.is_empty() {
        let gateways = request.active_apn.iter().filter_map(|active| {
            Some(Gateway {
                apn: active.service_selection.clone()?,
                agent: active.mip6_agent_info.clone()?,
            })
        });
        record.location.gateways = gateways.collect();
    }
}
