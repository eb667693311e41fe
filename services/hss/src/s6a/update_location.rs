//! Update location (TS 29.272, 5.2.1.1).

use diameter_messages::s6a::{
    AccessRestrictionData, CancellationType, ClrFlags, ErrorDiagnostic, RatType, UlaFlags,
    UlrFlags, UpdateLocationAnswer, UpdateLocationRequest,
};
use diameter_messages::ts29272::S6aFeatureList2;

use super::refusal::{Refusal, Results, visited};
use super::requests::Cancellation;
use super::subscription_data::{knows_non_ip, subscription_data, unsupported_barring};
use super::{Hss, features};
use crate::equipment::Terminal;
use crate::gateways;
use crate::location::{Features, Gateway, Location, ServingNode};
use crate::subscriber::{Record, Subscriber};

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
    answer.supported_features = features::common(&request.supported_features);
    let checked = record.ok_or(Refusal::UserUnknown).and_then(|record| {
        let node = check(hss, request, &record.subscriber)?;
        Ok((record, node))
    });
    let (record, node) = match checked {
        Ok(checked) => checked,
        Err(refusal) => {
            return Updated { answer: answer.refused(refusal), cancellations: Vec::new() };
        }
    };
    let flags = request.ulr_flags;
    let known = if is_mme(request) { &record.location.mme } else { &record.location.sgsn };
    // Who has missed a change gets all, whatever it has.
    let has_missed = known.as_ref().is_some_and(|it| it.is(&node.host) && it.untold.is_some());
    answer.ula_flags = Some(UlaFlags::SEPARATION_INDICATION);
    let cancelled = record.cancelled;
    move_to(record, request, node);
    note(hss, record, request);
    let Location { mme, sgsn, gateways, .. } = &record.location;
    let node = if is_mme(request) { mme } else { sgsn }.as_ref();
    let node = node.filter(|_| has_missed || !flags.contains(UlrFlags::SKIP_SUBSCRIBER_DATA));
    answer.subscription_data =
        node.map(|it| Box::new(subscription_data(&record.subscriber, gateways, it)));
    let new = record.cancellations.iter().filter(|it| it.number > cancelled);
    Updated { answer: answer.success(), cancellations: new.cloned().collect() }
}

/// Whether a request comes over S6a; over S6d if not.
fn is_mme(request: &UpdateLocationRequest) -> bool {
    request.ulr_flags.contains(UlrFlags::S6A_S6D_INDICATOR)
}

/// What is checked, in the order of the text: no subscription, radio access, roaming. Gives the node that is to
/// serve the subscriber.
fn check(
    hss: &Hss,
    request: &UpdateLocationRequest,
    subscriber: &Subscriber,
) -> Result<ServingNode, Refusal> {
    let plmn = visited(&request.visited_plmn_id)?;
    // No one registers subscribers in a network that it does not speak for.
    hss.access.check_network(&request.origin_realm, plmn).map_err(Refusal::Denied)?;
    let mut node =
        ServingNode::new(request.origin_host.clone(), request.origin_realm.clone(), plmn);
    node.features = Features::told(&request.supported_features);
    node.is_combined = request.ulr_flags.contains(UlrFlags::NODE_TYPE_INDICATOR);
    node.number = request.sgsn_number.clone();
    node.gmlc = request.gmlc_address.clone();
    let gprs = &subscriber.more.gprs_subscription_data;
    let has_eps = subscriber
        .eps
        .as_ref()
        .is_some_and(|subscription| subscription.apns_for(knows_non_ip(&node)).next().is_some());
    if is_mme(request) && !has_eps {
        let diagnostic = match gprs {
            Some(_) => ErrorDiagnostic::GPRS_DATA_SUBSCRIBED,
            None => ErrorDiagnostic::NO_GPRS_DATA_SUBSCRIBED,
        };
        return Err(Refusal::UnknownEpsSubscription(Some(diagnostic)));
    }
    if !is_mme(request) {
        if !has_eps && gprs.is_none() {
            return Err(Refusal::UnknownEpsSubscription(None));
        }
        let wants_gprs = request.ulr_flags.contains(UlrFlags::GPRS_SUBSCRIPTION_DATA_INDICATOR);
        node.takes_gprs = wants_gprs || !has_eps;
        let camel = S6aFeatureList2::SGSN_CAMEL_CAPABILITY;
        if subscriber.has_camel && node.features.second.contains(camel) {
            return Err(Refusal::CamelSubscriptionPresent);
        }
    }
    let restriction = subscriber.eps.as_ref().map(|it| it.access_restriction);
    if !is_allowed(restriction.unwrap_or_default(), request.rat_type) {
        return Err(Refusal::RatNotAllowed);
    }
    if !subscriber.may_be_in(plmn) {
        return Err(Refusal::RoamingNotAllowed(None));
    }
    if let Some(diagnostic) = unsupported_barring(subscriber, &node) {
        return Err(Refusal::RoamingNotAllowed(Some(diagnostic)));
    }
    Ok(node)
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

/// Registers the node, and puts down whom it takes the subscriber from.
fn move_to(record: &mut Record, request: &UpdateLocationRequest, mut node: ServingNode) {
    let (is_mme, flags) = (is_mme(request), request.ulr_flags);
    // What the node was still to be told is over: it serves the subscriber again.
    record.cancellations.retain(|it| !(it.node.is(&node.host) && it.concerns(is_mme)));
    node.srvcc = request.ue_srvcc_capability;
    node.ims_voice = request.homogeneous_support_of_ims_voice_over_ps_sessions;
    let host = node.host.clone();
    let cancel = |record: &mut Record, from: Option<ServingNode>, kind, flags| {
        if let Some(node) = from.filter(|it| !it.is(&host)) {
            Cancellation::add(record, node, kind, flags);
        }
    };
    if !is_mme {
        let before = record.location.sgsn.replace(node);
        cancel(record, before, CancellationType::SGSN_UPDATE_PROCEDURE, None);
        return;
    }
    let before = record.location.mme.replace(node);
    cancel(record, before, CancellationType::MME_UPDATE_PROCEDURE, None);
    if flags.contains(UlrFlags::SINGLE_REGISTRATION_INDICATION) {
        let sgsn = record.location.sgsn.take();
        cancel(record, sgsn, CancellationType::SGSN_UPDATE_PROCEDURE, None);
    } else if flags.contains(UlrFlags::INITIAL_ATTACH_INDICATOR) {
        let sgsn = record.location.sgsn.take();
        let indicator = Some(ClrFlags::S6A_S6D_INDICATOR);
        cancel(record, sgsn, CancellationType::INITIAL_ATTACH_PROCEDURE, indicator);
    }
}

/// Keeps what the node tells about the terminal and its connections.
fn note(hss: &Hss, record: &mut Record, request: &UpdateLocationRequest) {
    if let Some(terminal) = Terminal::told(request.terminal_information.as_ref()) {
        record.equipment.see(terminal, hss.now);
    }
    // The list replaces what was known (TS 29.272, 5.2.1.1.3).
    if !request.active_apn.is_empty() {
        let chosen = request.active_apn.iter().filter_map(|active| {
            Some(Gateway {
                apn: active.service_selection.clone()?,
                agent: active.mip6_agent_info.clone()?,
                network: active.visited_network_identifier.clone(),
            })
        });
        let chosen = chosen.collect();
        gateways::choose(record, &request.origin_host, |known| *known = chosen);
    }
}
