//! The packet gateways that were chosen for a subscriber's APNs, over whichever access. A connection can move to another
//! access, and stays at its gateway then: nodes of all accesses are told which it is.

use diameter_core::DiameterIdentity;
use diameter_messages::s6a::{ApnConfiguration, PdnGwAllocationType, SpecificApnInfo};

use crate::location::Gateway;
use crate::subscriber::{EpsSubscription, Record, WILDCARD};
use crate::{s6a, swx};

/// Chooses gateways anew. Nodes and AAA servers are to hear of it (TS 29.272, 5.2.2.1.1; TS 29.273, 8.1.2.3.2), but not
/// the one that has told it.
pub(crate) fn choose(
    record: &mut Record,
    told_by: &DiameterIdentity,
    choice: impl FnOnce(&mut Vec<Gateway>),
) {
    let mut gateways = record.location.gateways.clone();
    choice(&mut gateways);
    if gateways == record.location.gateways {
        return;
    }
    let (nodes, aaa) = (s6a::told(record), swx::told(record));
    record.location.gateways = gateways;
    if s6a::told(record) == nodes && swx::told(record) == aaa {
        return;
    }
    // Who has not heard of something else is to hear of all.
    let location = &record.location;
    let has_heard: Vec<bool> = location.nodes().map(|it| it.untold.is_none()).collect();
    let has_aaa_heard = location.aaa.as_ref().is_some_and(|it| it.untold.is_none());
    record.changes += 1;
    s6a::changed(record, &nodes);
    swx::changed(record, aaa);
    for (node, has_heard) in record.location.nodes_mut().zip(has_heard) {
        node.untold.take_if(|_| has_heard && node.host.eq_ignore_ascii_case(told_by));
    }
    if let Some(aaa) = record.location.aaa.as_mut().filter(|it| has_aaa_heard && it.is(told_by)) {
        aaa.untold = None;
    }
}

/// Whether a gateway of an APN is one that the operator has put down, and no node chooses.
pub(crate) fn is_static(apn: &ApnConfiguration) -> bool {
    apn.mip6_agent_info.is_some()
        && apn.pdn_gw_allocation_type != Some(PdnGwAllocationType::DYNAMIC)
}

/// An APN with the gateway that was chosen for it. Under the wildcard stand the APNs that it allows and that have one.
pub(crate) fn with_gateways(
    apn: &ApnConfiguration,
    eps: &EpsSubscription,
    gateways: &[Gateway],
) -> ApnConfiguration {
    let mut apn = apn.clone();
    if apn.service_selection.as_str() == WILDCARD {
        let others = gateways.iter().filter(|it| eps.apn(it.apn.as_str()).is_none());
        apn.specific_apn_info.extend(others.map(|it| {
            let mut info = SpecificApnInfo::builder()
                .service_selection(it.apn.clone())
                .mip6_agent_info(it.agent.clone())
                .build();
            info.visited_network_identifier.clone_from(&it.network);
            info
        }));
    } else if !is_static(&apn) {
        let name = apn.service_selection.as_str();
        let chosen = gateways.iter().find(|it| it.apn.as_str().eq_ignore_ascii_case(name));
        if let Some(chosen) = chosen {
            apn.mip6_agent_info = Some(chosen.agent.clone());
            apn.pdn_gw_allocation_type = Some(PdnGwAllocationType::DYNAMIC);
            apn.visited_network_identifier.clone_from(&chosen.network);
        }
    }
    apn
}
