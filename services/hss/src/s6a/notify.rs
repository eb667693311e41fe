//! Notification (TS 29.272, 5.2.5.1).

use diameter_messages::s6a::{NorFlags, NotifyAnswer, NotifyRequest};

use super::refusal::{Refusal, Results};
use super::{Hss, features};
use crate::equipment::Terminal;
use crate::gateways;
use crate::location::Gateway;
use crate::subscriber::Record;

/// Answers a Notify-Request: keeps what the serving node tells about the terminal, a gateway and whether the
/// subscriber can be reached.
pub fn notify(hss: &Hss, request: &NotifyRequest, record: Option<&mut Record>) -> NotifyAnswer {
    let mut answer = request.answer(&hss.identity).build();
    answer.supported_features = features::common(&request.supported_features);
    match keep(hss, request, record) {
        Ok(()) => answer.success(),
        Err(refusal) => answer.refused(refusal),
    }
}

fn keep(hss: &Hss, request: &NotifyRequest, record: Option<&mut Record>) -> Result<(), Refusal> {
    let record = record.ok_or(Refusal::UserUnknown)?;
    let Record { location, subscriber, .. } = record;
    let node = location.nodes_mut().find(|it| it.is(&request.origin_host));
    let node = node.ok_or(Refusal::UnknownServingNode)?;
    let flags = request.nor_flags.unwrap_or(NorFlags(0));
    // A gateway of an APN that is not subscribed to is not kept (TS 29.272, 5.2.5.1.3).
    let gateway = request.mip6_agent_info.as_ref().zip(request.service_selection.as_ref());
    let is_known = |apn: &str| subscriber.eps.as_ref().is_some_and(|it| it.has_apn(apn));
    if gateway.is_some_and(|(_, apn)| !is_known(apn.as_str())) {
        return Err(Refusal::UnableToComply);
    }
    let reachable = NorFlags::UE_REACHABLE_FROM_MME.0 | NorFlags::UE_REACHABLE_FROM_SGSN.0;
    if flags.0 & reachable != 0 {
        node.reports_reachability = false;
    }
    if request.ue_srvcc_capability.is_some() {
        node.srvcc = request.ue_srvcc_capability;
    }
    // The flag says that the AVP counts; without the AVP it is not known any more (TS 29.272, 5.2.5.1.2).
    if flags.contains(NorFlags::HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS) {
        node.ims_voice = request.homogeneous_support_of_ims_voice_over_ps_sessions;
    }
    gateways::choose(record, &request.origin_host, |gateways| {
        if flags.contains(NorFlags::DELETE_ALL_APN_AND_PDN_GW_IDENTITY_PAIRS) {
            gateways.clear();
        }
        if let Some((agent, apn)) = gateway {
            let network = request.visited_network_identifier.clone();
            Gateway { apn: apn.clone(), agent: agent.clone(), network }.put(gateways);
        }
    });
    if let Some(terminal) = Terminal::told(request.terminal_information.as_ref()) {
        record.equipment.see(terminal, hss.now);
    }
    Ok(())
}
