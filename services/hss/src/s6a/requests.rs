//! What the HSS asks serving nodes (TS 29.272, 5.2.1.2, 5.2.2 and 5.2.4).

use diameter_core::{DiameterIdentity, Identity, Utf8String};
use diameter_messages::base::AuthSessionState;
use diameter_messages::s6a::{
    CancelLocationRequest, CancellationType, ClrFlags, DeleteSubscriberDataRequest, IdrFlags,
    InsertSubscriberDataRequest, ResetRequest,
};

use super::subscription_data::subscription_data;
use crate::location::ServingNode;
use crate::subscriber::Record;

/// A serving node is to be told that it does not serve a subscriber any more.
#[derive(Clone, Debug, PartialEq)]
pub struct Cancellation {
    /// Its number among those of the subscriber.
    pub number: u64,
    /// The subscriber.
    pub imsi: String,
    /// The node.
    pub node: ServingNode,
    /// Why.
    pub kind: CancellationType,
    /// To a combined node: as what it is meant.
    pub flags: Option<ClrFlags>,
}

impl Cancellation {
    /// Puts it down that a node is to be told.
    pub(crate) fn add(
        record: &mut Record,
        node: ServingNode,
        kind: CancellationType,
        flags: Option<ClrFlags>,
    ) {
        record.cancelled += 1;
        let (number, imsi) = (record.cancelled, record.subscriber.imsi.clone());
        record.cancellations.push(Self { number, imsi, node, kind, flags });
    }

    /// Whether the node is still to be told. It is not when it serves the subscriber again.
    pub fn is_pending(&self, record: &Record) -> bool {
        record.cancellations.iter().any(|it| it.number == self.number)
    }

    /// The node has answered. Whatever it has said, it has heard of it.
    pub fn settle(&self, record: &mut Record) {
        record.cancellations.retain(|it| it.number != self.number);
    }

    /// Whether it is about the node as an MME, over S6a, or else as an SGSN, over S6d.
    pub(crate) fn concerns(&self, mme: bool) -> bool {
        match self.kind {
            CancellationType::MME_UPDATE_PROCEDURE => mme,
            CancellationType::SGSN_UPDATE_PROCEDURE => !mme,
            CancellationType::INITIAL_ATTACH_PROCEDURE => !mme,
            _ => true,
        }
    }

    /// The Cancel-Location-Request.
    pub fn request(&self, hss: &Identity, session_id: Utf8String) -> CancelLocationRequest {
        let mut request = CancelLocationRequest::builder()
            .session_id(session_id)
            .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
            .origin_host(hss.host.clone())
            .origin_realm(hss.realm.clone())
            .destination_host(self.node.host.clone())
            .destination_realm(self.node.realm.clone())
            .user_name(self.imsi.clone())
            .cancellation_type(self.kind)
            .build();
        request.clr_flags = self.flags;
        request
    }
}

/// An Insert-Subscriber-Data-Request with all of the subscriber's data, for a node that serves it, and which is to tell
/// when the subscriber can be reached if somebody waits for that; `None` without a subscription.
pub fn insert_subscriber_data(
    hss: &Identity,
    session_id: Utf8String,
    record: &Record,
    node: &ServingNode,
) -> Option<InsertSubscriberDataRequest> {
    let Record { subscriber, location, .. } = record;
    let has_any = subscriber.eps.is_some() || subscriber.more.gprs_subscription_data.is_some();
    let data = has_any.then(|| subscription_data(subscriber, &location.gateways, node))?;
    let mut request = InsertSubscriberDataRequest::builder()
        .session_id(session_id)
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(hss.host.clone())
        .origin_realm(hss.realm.clone())
        .destination_host(node.host.clone())
        .destination_realm(node.realm.clone())
        .user_name(subscriber.imsi.clone())
        .subscription_data(data)
        .build();
    request.idr_flags = node.reports_reachability.then_some(IdrFlags::UE_REACHABILITY_REQUEST);
    Some(request)
}

/// A Delete-Subscriber-Data-Request of what was taken from a subscriber and the node has not been told; `None` if
/// there is nothing. The whole profile is never taken from an MME (TS 29.272, 5.2.2.2.3).
pub fn delete_subscriber_data(
    hss: &Identity,
    session_id: Utf8String,
    imsi: &str,
    node: &ServingNode,
) -> Option<DeleteSubscriberDataRequest> {
    let untold = node.untold.as_ref().filter(|it| it.withdrawn.0 != 0)?;
    let request = DeleteSubscriberDataRequest::builder()
        .session_id(session_id)
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(hss.host.clone())
        .origin_realm(hss.realm.clone())
        .destination_host(node.host.clone())
        .destination_realm(node.realm.clone())
        .user_name(imsi.to_owned())
        .dsr_flags(untold.withdrawn)
        .context_identifiers(untold.contexts.iter().copied());
    Some(request.build())
}

/// Whose data a Reset is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResetScope {
    /// All subscribers of this HSS.
    All,
    /// Those whose IMSI begins with one of these digits.
    Prefixes(Vec<String>),
}

/// A Reset-Request: the HSS was restarted, and the node is to update the location of its subscribers when
/// they are next seen.
pub fn reset(
    hss: &Identity,
    session_id: Utf8String,
    (host, realm): (&DiameterIdentity, &DiameterIdentity),
    scope: &ResetScope,
) -> ResetRequest {
    let prefixes = match scope {
        ResetScope::All => &[][..],
        ResetScope::Prefixes(prefixes) => prefixes,
    };
    ResetRequest::builder()
        .session_id(session_id)
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(hss.host.clone())
        .origin_realm(hss.realm.clone())
        .destination_host(host.clone())
        .destination_realm(realm.clone())
        .user_ids(prefixes.iter().cloned())
        .build()
}
