//! Registration and the user's data (TS 29.273, 8.1.2.2.2): every Server-Assignment-Type of SWx.

use diameter_core::Rejection;
use diameter_messages::base::ResultCode;
use diameter_messages::swx::{
    EmergencyInfo, Non3gppUserData, ServerAssignmentAnswer, ServerAssignmentRequest,
    ServerAssignmentType,
};
use diameter_messages::{rfc5447, rfc5778};

use super::{
    HSS_RESTORATION, NOT_REGISTERED, already_registered, check_home, common, features,
    no_subscription, told,
};
use crate::answers::{USER_UNKNOWN, experimental, missing, unable};
use crate::equipment::Terminal;
use crate::gateways::{choose, is_static};
use crate::location::{AaaServer, Gateway};
use crate::s6a::{self, Hss};
use crate::subscriber::Record;

/// Answers a Server-Assignment-Request. The record must be written down before the answer leaves, also where this
/// is refused: an AAA server that registers for a subscriber without APNs is not in charge of it any more.
///
/// # Errors
///
/// Why the request is refused.
pub fn server_assignment(
    hss: &Hss,
    request: &ServerAssignmentRequest,
    record: Option<&mut Record>,
) -> Result<ServerAssignmentAnswer, Rejection> {
    let record = record.ok_or_else(|| experimental(USER_UNKNOWN))?;
    check_home(hss, &request.origin_realm, &record.subscriber)?;
    let mut answer = request.answer(&hss.identity).build();
    answer.supported_features = common(&request.supported_features);
    let kind = request.server_assignment_type;
    match &record.location.aaa {
        Some(other) if !other.is(&request.origin_host) => {
            answer.experimental_result = Some(already_registered());
            answer.three_gpp_aaa_server_name = Some(other.host.clone());
            return Ok(answer);
        }
        // After a restart the HSS may have lost it (TS 29.273, 8.1.2.4).
        None if kind != ServerAssignmentType::RESTORATION => {
            return Err(unable("no AAA server is in charge of the subscriber"));
        }
        _ => {}
    }
    match kind {
        ServerAssignmentType::REGISTRATION => {
            answer.non_3gpp_user_data = Some(register(hss, request, record)?);
        }
        ServerAssignmentType::USER_DEREGISTRATION
        | ServerAssignmentType::ADMINISTRATIVE_DEREGISTRATION
        | ServerAssignmentType::AUTHENTICATION_FAILURE
        | ServerAssignmentType::AUTHENTICATION_TIMEOUT => record.location.aaa = None,
        ServerAssignmentType::AAA_USER_DATA_REQUEST => {
            answer.non_3gpp_user_data = Some(told(record).ok_or_else(no_subscription)?.into());
        }
        ServerAssignmentType::PGW_UPDATE => update_gateway(request, record)?,
        ServerAssignmentType::RESTORATION => restore(request, record)?,
        _ => return Err(unable("the Server-Assignment-Type is none of SWx")),
    }
    answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
    Ok(answer)
}

fn register(
    hss: &Hss,
    request: &ServerAssignmentRequest,
    record: &mut Record,
) -> Result<Box<Non3gppUserData>, Rejection> {
    let Some(data) = told(record) else {
        record.location.aaa = None;
        return Err(no_subscription());
    };
    if let Some(aaa) = &mut record.location.aaa {
        aaa.is_registered = true;
        // It has all of it now.
        aaa.untold = None;
        if !request.supported_features.is_empty() {
            aaa.restores = features(&request.supported_features) & HSS_RESTORATION != 0;
        }
    }
    if let Some(terminal) = Terminal::told(request.terminal_information.as_ref()) {
        record.equipment.see(terminal, hss.now);
    }
    Ok(data.into())
}

/// Keeps the gateway that was chosen for an APN, or for emergencies.
fn update_gateway(request: &ServerAssignmentRequest, record: &mut Record) -> Result<(), Rejection> {
    if record.location.aaa.as_ref().is_none_or(|it| !it.is_registered) {
        return Err(experimental(NOT_REGISTERED));
    }
    let agent = request.mip6_agent_info.as_ref();
    let agent = agent.ok_or_else(|| missing(&rfc5447::avp::MIP6_AGENT_INFO))?.clone();
    if request.emergency_services.is_some_and(|it| it & 1 != 0) {
        let mut info = EmergencyInfo::default();
        info.mip6_agent_info = Some(agent);
        // MMEs are to hear of it: the user may move to them in the middle of a call.
        s6a::change(record, |it| it.more.emergency_info = Some(info));
        return Ok(());
    }
    let apn = request.service_selection.as_ref();
    let apn = apn.ok_or_else(|| missing(&rfc5778::avp::SERVICE_SELECTION))?.clone();
    let eps = record.subscriber.eps.as_ref().filter(|it| it.has_apn(apn.as_str()));
    let eps = eps.ok_or_else(|| unable("the APN is not subscribed to"))?;
    if eps.apn(apn.as_str()).is_some_and(is_static) {
        return Err(unable("the gateway of the APN is put down in the subscription"));
    }
    let network = request.visited_network_identifier.clone();
    choose(record, &request.origin_host, |gateways| Gateway { apn, agent, network }.put(gateways));
    Ok(())
}

/// Takes back what a server knows, after the HSS has told of a restart: who is in charge, and the gateways.
fn restore(request: &ServerAssignmentRequest, record: &mut Record) -> Result<(), Rejection> {
    if features(&request.supported_features) & HSS_RESTORATION == 0 {
        return Err(unable("restoration takes the feature HSS Restoration"));
    }
    if told(record).is_none() {
        return Err(no_subscription());
    }
    let (host, realm) = (request.origin_host.clone(), request.origin_realm.clone());
    let mut server = AaaServer::new(host, realm);
    server.is_registered = true;
    server.restores = true;
    // It has what it was told before the restart.
    server.untold = Some(record.changes);
    record.location.aaa = Some(server);
    let apns = request.active_apn.iter();
    let known = apns.filter_map(|it| {
        let (apn, agent) = (it.service_selection.clone()?, it.mip6_agent_info.clone()?);
        Some(Gateway { apn, agent, network: it.visited_network_identifier.clone() })
    });
    choose(record, &request.origin_host, |gateways| known.for_each(|it| it.put(gateways)));
    Ok(())
}
