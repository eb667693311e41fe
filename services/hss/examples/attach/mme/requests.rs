//! What an MME asks (TS 29.272, 5.2 and 6.2). An HSS that is known is asked by its name; before that, its network is.

use diameter_core::coding::PlmnId;
use diameter_core::{DiameterIdentity, Identity, Utf8String};
use diameter_hss::Terminal;
use diameter_messages::base::AuthSessionState;
use diameter_messages::s6a::*;
use diameter_messages::s13::{EquipmentStatus, MeIdentityCheckRequest};

/// Who asks: the name of the MME, its network, and a Session-Id of this request.
#[derive(Clone, Debug)]
pub(crate) struct Asking {
    pub(crate) identity: Identity,
    pub(crate) plmn: PlmnId,
    pub(crate) session_id: Utf8String,
}

/// How a subscriber comes to this MME.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// It attaches.
    Attach,
    /// It comes from another MME, or an SGSN that has S4.
    Moves,
    /// It comes from an SGSN that has Gn and Gp only.
    FromOldSgsn,
    /// It makes an emergency call, and nobody knows who it is.
    UnauthenticatedEmergency,
}

/// What an MME has to tell about a subscriber.
#[derive(Clone, Debug)]
pub(crate) enum Notice {
    /// A gateway was chosen for an APN.
    Gateway { apn: Utf8String, agent: Mip6AgentInfo },
    /// It uses another terminal.
    Terminal(Terminal),
    /// Its terminal can, or cannot, hand voice over to circuit switching.
    Srvcc(UeSrvccCapability),
    /// Whether voice over IMS works everywhere here.
    ImsVoice(HomogeneousSupportOfImsVoiceOverPsSessions),
    /// It can be reached, as the HSS wanted to know.
    Reachable,
    /// It has room for messages again.
    Alert,
    /// Short messages don't come through this MME any more.
    NoSms,
}

/// The realm of the home network of an IMSI (TS 23.003, 19.2).
pub(crate) fn home_realm(imsi: &str) -> Option<DiameterIdentity> {
    let mcc = imsi.get(..3)?;
    // Network codes have three digits in North America and some other places, elsewhere two.
    let three = ["302", "334", "338", "708", "732", "750"];
    let is_three = three.contains(&mcc) || ("310"..="316").contains(&mcc);
    let mnc = imsi.get(3..if is_three { 6 } else { 5 })?;
    DiameterIdentity::try_from(format!("epc.mnc{mnc:0>3}.mcc{mcc}.3gppnetwork.org")).ok()
}

/// Authentication Information: an MME asks for vectors of E-UTRAN alone, and says that it needs one now. `resync` is
/// what a card has said to an old challenge.
pub(crate) fn authentication_information(
    asking: &Asking,
    imsi: &str,
    resync: Option<(&[u8; 16], &[u8; 14])>,
) -> Option<AuthenticationInformationRequest> {
    let mut wanted = RequestedEutranAuthenticationInfo::builder()
        .number_of_requested_vectors(1)
        .immediate_response_preferred(1)
        .build();
    wanted.re_synchronization_info = resync.map(|(rand, auts)| [&rand[..], auts].concat().into());
    let request = AuthenticationInformationRequest::builder()
        .session_id(asking.session_id.clone())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(asking.identity.host.clone())
        .origin_realm(asking.identity.realm.clone())
        .destination_realm(home_realm(imsi)?)
        .user_name(imsi.to_owned())
        .requested_eutran_authentication_info(wanted)
        .visited_plmn_id(asking.plmn);
    Some(request.build())
}

/// Update Location; `None` for who need not be known.
pub(crate) fn update_location(
    asking: &Asking,
    imsi: &str,
    arrival: Arrival,
    terminal: Option<&Terminal>,
) -> Option<UpdateLocationRequest> {
    let flags = match arrival {
        Arrival::Attach => UlrFlags::INITIAL_ATTACH_INDICATOR,
        Arrival::Moves => UlrFlags(0),
        Arrival::FromOldSgsn => UlrFlags::SINGLE_REGISTRATION_INDICATION,
        Arrival::UnauthenticatedEmergency => return None,
    };
    let mut request = UpdateLocationRequest::builder()
        .session_id(asking.session_id.clone())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(asking.identity.host.clone())
        .origin_realm(asking.identity.realm.clone())
        .destination_realm(home_realm(imsi)?)
        .user_name(imsi.to_owned())
        .rat_type(RatType::EUTRAN)
        .ulr_flags(flags | UlrFlags::S6A_S6D_INDICATOR)
        .visited_plmn_id(asking.plmn)
        .build();
    request.terminal_information = terminal.map(information);
    Some(request)
}

/// Purge UE: the subscriber's data was deleted here. `hss` has answered its update of the location.
pub(crate) fn purge(
    asking: &Asking,
    imsi: &str,
    (host, realm): (DiameterIdentity, DiameterIdentity),
) -> PurgeUeRequest {
    PurgeUeRequest::builder()
        .session_id(asking.session_id.clone())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(asking.identity.host.clone())
        .origin_realm(asking.identity.realm.clone())
        .destination_host(host)
        .destination_realm(realm)
        .user_name(imsi.to_owned())
        .build()
}

/// Notification.
pub(crate) fn notify(
    asking: &Asking,
    imsi: &str,
    (host, realm): (DiameterIdentity, DiameterIdentity),
    notice: Notice,
) -> NotifyRequest {
    let mut request = NotifyRequest::builder()
        .session_id(asking.session_id.clone())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(asking.identity.host.clone())
        .origin_realm(asking.identity.realm.clone())
        .destination_host(host)
        .destination_realm(realm)
        .user_name(imsi.to_owned())
        .build();
    let mut flags = NorFlags::S6A_S6D_INDICATOR;
    match notice {
        Notice::Gateway { apn, agent } => {
            request.service_selection = Some(apn);
            request.mip6_agent_info = Some(agent);
        }
        Notice::Terminal(terminal) => request.terminal_information = Some(information(&terminal)),
        Notice::Srvcc(capability) => request.ue_srvcc_capability = Some(capability),
        Notice::ImsVoice(support) => {
            flags = flags | NorFlags::HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS;
            request.homogeneous_support_of_ims_voice_over_ps_sessions = Some(support);
        }
        Notice::Reachable => flags = flags | NorFlags::UE_REACHABLE_FROM_MME,
        Notice::Alert => {
            flags = flags | NorFlags::READY_FOR_SM_FROM_MME;
            request.alert_reason = Some(AlertReason::UE_MEMORY_AVAILABLE);
        }
        Notice::NoSms => flags = flags | NorFlags::REMOVAL_OF_MME_REGISTRATION_FOR_SMS,
    }
    request.nor_flags = Some(flags);
    request
}

/// ME Identity Check: is this terminal welcome? The subscriber goes along only where the operator wants it to.
pub(crate) fn check_equipment(
    asking: &Asking,
    realm: DiameterIdentity,
    terminal: &Terminal,
    imsi: Option<&str>,
) -> MeIdentityCheckRequest {
    let mut request = MeIdentityCheckRequest::builder()
        .session_id(asking.session_id.clone())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(asking.identity.host.clone())
        .origin_realm(asking.identity.realm.clone())
        .destination_realm(realm)
        .terminal_information(information(terminal))
        .build();
    request.user_name = imsi.map(|it| it.to_owned().into());
    request
}

/// Whether a terminal is served: not if it is stolen, or nothing is known of it. One on the grey list is, and watched.
pub(crate) fn is_welcome(status: Option<EquipmentStatus>) -> bool {
    matches!(status, Some(EquipmentStatus::WHITELISTED | EquipmentStatus::GREYLISTED))
}

fn information(terminal: &Terminal) -> TerminalInformation {
    let mut information = TerminalInformation::default();
    information.imei = Some(terminal.imei.clone());
    information.software_version = terminal.software_version.clone();
    information
}
