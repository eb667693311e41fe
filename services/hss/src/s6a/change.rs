//! Changes by the operator, and what follows for the nodes that serve the subscriber (TS 29.272, 5.2.1.2.3, 5.2.2.1.3
//! and 5.2.2.2.3).

use diameter_messages::s6a::{CancellationType, DsrFlags, SubscriptionData};
use diameter_messages::swx::ReasonCode;

use super::requests::Cancellation;
use super::subscription_data::{subscription_data, withdrawn};
use crate::location::{Location, ServingNode, Untold};
use crate::subscriber::{Record, Subscriber};
use crate::swx::{self, Deregistration};
use crate::{cx, sh};

/// Changes what the operator has provisioned. The record then says which nodes are to be told of it: those that serve
/// the subscriber and whose data is another one now ([`Untold`]), and application servers that have subscribed to it.
/// Who may not serve the subscriber any more, for there is no subscription or it may not roam there, loses it.
///
/// ```
/// use diameter_core::DiameterIdentity;
/// use diameter_core::coding::PlmnId;
/// use diameter_hss::authentication::Algorithm;
/// use diameter_hss::location::ServingNode;
/// use diameter_hss::{Record, Subscriber, s6a};
///
/// let algorithm = Algorithm::milenage([0x46; 16], [0xcd; 16]);
/// let mut record = Record::new(Subscriber::new("262011234567890", algorithm));
/// let realm = DiameterIdentity::from_static("epc.mnc001.mcc262.3gppnetwork.org");
/// let mme = ServingNode::new(realm.clone(), realm, PlmnId::from_static("26201"));
/// record.location.mme = Some(mme);
/// // There is no subscription: the MME is to be told.
/// s6a::change(&mut record, |_| {});
/// assert_eq!(record.cancellations.len(), 1);
/// ```
pub fn change(record: &mut Record, change: impl FnOnce(&mut Subscriber)) {
    sh::watch(record, None, |record| change_watched(record, change));
}

fn change_watched(record: &mut Record, change: impl FnOnce(&mut Subscriber)) {
    let (before, aaa) = (told(record), swx::told(record));
    let subscriber_before = record.subscriber.clone();
    change(&mut record.subscriber);
    record.changes += 1;
    swx::changed(record, aaa);
    cx::changed(record, &subscriber_before);
    changed(record, &before);
    let Record { subscriber, location, .. } = record;
    let gprs = subscriber.more.gprs_subscription_data.is_some();
    let eps = subscriber.eps.is_some();
    let may_be = |it: &ServingNode, has_any: bool| has_any && subscriber.may_be_in(it.plmn);
    let mme = location.mme.take_if(|it| !may_be(it, eps));
    let sgsn = location.sgsn.take_if(|it| !may_be(it, eps || gprs));
    withdraw(record, mme, sgsn);
}

/// What each node that serves the subscriber is told of it as it is.
pub(crate) fn told(record: &Record) -> Vec<SubscriptionData> {
    let Record { subscriber, location, .. } = record;
    let nodes = location.nodes();
    nodes.map(|it| subscription_data(subscriber, &location.gateways, it)).collect()
}

/// What is told may have changed: nodes are to hear of it.
pub(crate) fn changed(record: &mut Record, before: &[SubscriptionData]) {
    let after = told(record);
    let Record { location, changes, .. } = record;
    for ((node, before), after) in location.nodes_mut().zip(before).zip(&after) {
        if after != before {
            node.untold = Some(untold(node.untold.take(), *changes, before, after));
        }
    }
}

/// Nodes that serve the subscriber are to tell when it can be reached (URRP; TS 29.272, 5.2.2.1.2).
pub(crate) fn await_reachability(record: &mut Record) {
    let change = record.changes + 1;
    for node in record.location.nodes_mut().filter(|it| !it.is_purged && !it.reports_reachability) {
        node.reports_reachability = true;
        node.untold = Some(Untold { change, ..node.untold.take().unwrap_or_default() });
        record.changes = change;
    }
}

/// Has all nodes that serve the subscriber let it go, over whichever access. It keeps its subscription, and can attach
/// anew.
pub fn cancel_location(record: &mut Record) {
    let Location { mme, sgsn, aaa, .. } = std::mem::take(&mut record.location);
    withdraw(record, mme, sgsn);
    if let Some(aaa) = aaa {
        Deregistration::add(record, aaa, ReasonCode::PERMANENT_TERMINATION);
    }
}

/// An MME and an SGSN are to let the subscriber go; a combined node is told once.
fn withdraw(record: &mut Record, mme: Option<ServingNode>, sgsn: Option<ServingNode>) {
    let sgsn = sgsn.filter(|it| mme.as_ref().is_none_or(|mme| !mme.is(&it.host)));
    for node in mme.into_iter().chain(sgsn) {
        Cancellation::add(record, node, CancellationType::SUBSCRIPTION_WITHDRAWAL, None);
    }
}

fn untold(
    known: Option<Untold>,
    change: u64,
    before: &SubscriptionData,
    after: &SubscriptionData,
) -> Untold {
    let Untold { withdrawn: flags, mut contexts, .. } = known.unwrap_or_default();
    let (withdrawn, gone) = withdrawn(before, after);
    contexts.extend(gone);
    // What has come back meanwhile is told like all else.
    let is_there = |id: &u32| {
        let profile = after.apn_configuration_profile.iter();
        profile.flat_map(|it| it.apn_configuration.iter()).any(|it| it.context_identifier == *id)
    };
    contexts.retain(|it| !is_there(it));
    let apns = DsrFlags::PDN_SUBSCRIPTION_CONTEXTS_WITHDRAWAL;
    let flags = flags.with(withdrawn).without(apns);
    let flags = if contexts.is_empty() { flags } else { flags.with(apns) };
    Untold { change, withdrawn: flags, contexts }
}
