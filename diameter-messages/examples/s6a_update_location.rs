//! S6a Update-Location: an MME tells the HSS where a subscriber attached (ULR), the HSS answers with
//! the subscription (ULA). Built through the typed API, printed as hex, decoded back and printed as a
//! tree.
//!
//! Run it with `cargo run --example s6a_update_location --features s6a`; with `-- --hex` it prints
//! nothing but one line of hex a message.

use std::error::Error;

use diameter_core::coding::{CodingError, PlmnId, Tbcd};
use diameter_core::{
    Answer, Command, DiameterIdentity, EndToEndId, HopByHopId, Identity, Message, Request,
    Utf8String,
};
use diameter_messages::base::{AuthSessionState, ResultCode, VendorSpecificApplicationId};
use diameter_messages::s6a::*;

const MME: DiameterIdentity = DiameterIdentity::from_static("mme1.example.net");
const HSS: DiameterIdentity = DiameterIdentity::from_static("hss1.example.net");
const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
const SESSION_ID: Utf8String = Utf8String::from_static("mme1.example.net;1876543210;7");
const VENDOR_3GPP: u32 = 10415;
const HOME: PlmnId = PlmnId::from_static("26201");

fn main() -> Result<(), Box<dyn Error>> {
    let only_hex = std::env::args().any(|argument| argument == "--hex");

    let request = update_location_request();
    let message = request.to_message(HopByHopId(1), EndToEndId(0xb000_0001))?;
    show(&message, only_hex);
    assert_eq!(UpdateLocationRequest::from_message(&message)?, request);

    let answer = update_location_answer(&request)?;
    let message = answer.to_message(message.header())?;
    show(&message, only_hex);
    assert_eq!(UpdateLocationAnswer::from_message(&message)?, answer);
    Ok(())
}

fn update_location_request() -> UpdateLocationRequest {
    UpdateLocationRequest::builder()
        .session_id(SESSION_ID)
        .vendor_specific_application_id(application())
        .auth_session_state(AuthSessionState::NO_STATE_MAINTAINED)
        .origin_host(MME)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .user_name("262011234567890")
        .rat_type(RatType::EUTRAN)
        .ulr_flags(UlrFlags::S6A_S6D_INDICATOR | UlrFlags::INITIAL_ATTACH_INDICATOR)
        .visited_plmn_id(HOME)
        .terminal_information(
            TerminalInformation::builder().imei("35209900176148").software_version("23").build(),
        )
        .build()
}

fn update_location_answer(
    request: &UpdateLocationRequest,
) -> Result<UpdateLocationAnswer, CodingError> {
    let hss = Identity { host: HSS, realm: REALM, state_id: None };
    let answer = request
        .answer(&hss)
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .ula_flags(UlaFlags::SEPARATION_INDICATION)
        .subscription_data(subscription()?)
        .build();
    Ok(answer)
}

fn subscription() -> Result<SubscriptionData, CodingError> {
    let subscription = SubscriptionData::builder()
        .subscriber_status(SubscriberStatus::SERVICE_GRANTED)
        .msisdn("491700000001".parse::<Tbcd>()?)
        .network_access_mode(NetworkAccessMode::ONLY_PACKET)
        .access_restriction_data(AccessRestrictionData::default())
        .ambr(
            Ambr::builder()
                .max_requested_bandwidth_ul(50_000_000)
                .max_requested_bandwidth_dl(100_000_000)
                .build(),
        )
        .apn_configuration_profile(
            ApnConfigurationProfile::builder()
                .context_identifier(1)
                .all_apn_configurations_included_indicator(
                    AllApnConfigurationsIncludedIndicator::ALL_APN_CONFIGURATIONS_INCLUDED,
                )
                .apn_configuration([apn(1, "internet", 9), apn(2, "ims", 5)])
                .build(),
        )
        .build();
    Ok(subscription)
}

fn apn(context: u32, name: &str, qci: i32) -> ApnConfiguration {
    ApnConfiguration::builder()
        .context_identifier(context)
        .pdn_type(PdnType::IPV4V6)
        .service_selection(name)
        .eps_subscribed_qos_profile(
            EpsSubscribedQosProfile::builder()
                .qos_class_identifier(qci)
                .allocation_retention_priority(
                    AllocationRetentionPriority::builder()
                        .priority_level(8)
                        .pre_emption_capability(
                            PreEmptionCapability::PRE_EMPTION_CAPABILITY_DISABLED,
                        )
                        .pre_emption_vulnerability(
                            PreEmptionVulnerability::PRE_EMPTION_VULNERABILITY_ENABLED,
                        )
                        .build(),
                )
                .build(),
        )
        .build()
}

fn application() -> VendorSpecificApplicationId {
    VendorSpecificApplicationId::builder()
        .vendor_id(VENDOR_3GPP)
        .auth_application_id(APPLICATION_ID)
        .build()
}

/// 262/01, the filler between them.
fn show(message: &Message, only_hex: bool) {
    let hex: String = message.as_bytes().iter().map(|octet| format!("{octet:02x}")).collect();
    println!("{hex}");
    if !only_hex {
        println!("{}\n", message.tree(&DICTIONARY));
    }
}
