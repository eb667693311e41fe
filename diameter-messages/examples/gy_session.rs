//! A Gy session for a data bearer: a gateway asks an online charging system for quota (CCR-I),
//! reports what was used and asks for more (CCR-U), and closes (CCR-T). Each message is built through
//! the typed API, printed as hex, decoded back and printed as a tree.
//!
//! Run it with `cargo run --example gy_session --features gy`; with `-- --hex` it prints nothing but
//! one line of hex a message, as other tools read it.

use std::error::Error;
use std::net::Ipv4Addr;

use diameter_core::{
    Address, Answer, Command, DiameterIdentity, EndToEndId, HopByHopId, Identity, Message, Request,
    Time, Utf8String,
};
use diameter_messages::base::ResultCode;
use diameter_messages::gy::*;

const GATEWAY: DiameterIdentity = DiameterIdentity::from_static("pgw1.example.net");
const CHARGING_SYSTEM: DiameterIdentity = DiameterIdentity::from_static("ocs1.example.net");
const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
const SESSION_ID: Utf8String = Utf8String::from_static("pgw1.example.net;1876543210;1024");

fn main() -> Result<(), Box<dyn Error>> {
    let only_hex = std::env::args().any(|argument| argument == "--hex");
    let now = Time::from_unix_seconds(1_760_000_000)?;

    let exchanges = [
        (initial_request(now), Some(grant(1_000_000))),
        (update_request(now), Some(grant(2_000_000))),
        // A termination is granted nothing: there is nothing left to use it.
        (termination_request(now), None),
    ];
    for (number, (request, grant)) in (1..).zip(exchanges) {
        let message = request.to_message(HopByHopId(number), EndToEndId(0xa000_0000 | number))?;
        show(&message, only_hex);
        assert_eq!(CreditControlRequest::from_message(&message)?, request);

        let answer = answer(&request, grant);
        let message = answer.to_message(message.header())?;
        show(&message, only_hex);
        assert_eq!(CreditControlAnswer::from_message(&message)?, answer);
    }
    Ok(())
}

/// The bearer is being set up: ask for a first quota.
fn initial_request(now: Time) -> CreditControlRequest {
    CreditControlRequest::builder()
        .session_id(SESSION_ID)
        .origin_host(GATEWAY)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(0)
        .event_timestamp(now)
        .subscription_ids(subscriber())
        .multiple_services_indicator(MultipleServicesIndicator::MULTIPLE_SERVICES_SUPPORTED)
        .multiple_services_credit_control(
            MultipleServicesCreditControl::builder()
                .rating_group(10)
                .requested_service_unit(
                    RequestedServiceUnit::builder().cc_total_octets(1_000_000).build(),
                )
                .build(),
        )
        .service_information(bearer())
        .build()
}

/// The quota is used up: report it and ask for more.
fn update_request(now: Time) -> CreditControlRequest {
    CreditControlRequest::builder()
        .session_id(SESSION_ID)
        .origin_host(GATEWAY)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .destination_host(CHARGING_SYSTEM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::UPDATE_REQUEST)
        .cc_request_number(1)
        .event_timestamp(now)
        .subscription_ids(subscriber())
        .multiple_services_credit_control(
            MultipleServicesCreditControl::builder()
                .rating_group(10)
                .requested_service_unit(RequestedServiceUnit::default())
                .used_service_unit(used(600_000, 400_000))
                .reporting_reason(ReportingReason::QUOTA_EXHAUSTED)
                .build(),
        )
        .service_information(bearer())
        .build()
}

/// The bearer is gone: report the rest.
fn termination_request(now: Time) -> CreditControlRequest {
    CreditControlRequest::builder()
        .session_id(SESSION_ID)
        .origin_host(GATEWAY)
        .origin_realm(REALM)
        .destination_realm(REALM)
        .destination_host(CHARGING_SYSTEM)
        .service_context_id("32251@3gpp.org")
        .cc_request_type(CcRequestType::TERMINATION_REQUEST)
        .cc_request_number(2)
        .event_timestamp(now)
        .subscription_ids(subscriber())
        .termination_cause(TerminationCause::DIAMETER_LOGOUT)
        .multiple_services_credit_control(
            MultipleServicesCreditControl::builder()
                .rating_group(10)
                .used_service_unit(used(12_345, 6_789))
                .reporting_reason(ReportingReason::FINAL)
                .build(),
        )
        .service_information(bearer())
        .build()
}

fn subscriber() -> [SubscriptionId; 2] {
    [
        SubscriptionId::builder()
            .subscription_id_type(SubscriptionIdType::END_USER_E164)
            .subscription_id_data("491700000001")
            .build(),
        SubscriptionId::builder()
            .subscription_id_type(SubscriptionIdType::END_USER_IMSI)
            .subscription_id_data("262011234567890")
            .build(),
    ]
}

/// What the gateway knows of the bearer.
fn bearer() -> ServiceInformation {
    let ps_information = PsInformation::builder()
        .three_gpp_charging_id([0x00, 0x01, 0xe2, 0x40])
        .three_gpp_pdp_type(ThreeGppPdpType::IPV4)
        .pdp_address(Address::from(Ipv4Addr::new(10, 45, 0, 7)))
        .sgsn_address(Address::from(Ipv4Addr::new(192, 0, 2, 10)))
        .ggsn_address(Address::from(Ipv4Addr::new(192, 0, 2, 20)))
        .three_gpp_imsi_mcc_mnc("26201")
        .three_gpp_ggsn_mcc_mnc("26201")
        .called_station_id("internet.example.net")
        .three_gpp_selection_mode("0")
        .three_gpp_charging_characteristics("0800")
        .three_gpp_sgsn_mcc_mnc("26201")
        // Two hours east of Greenwich, one of them for daylight saving.
        .three_gpp_ms_time_zone([0x80, 0x01])
        // TAI and ECGI of 262/01.
        .three_gpp_user_location_info([
            0x82, 0x62, 0xf2, 0x10, 0x00, 0x01, 0x62, 0xf2, 0x10, 0x00, 0x0a, 0xbc, 0x01,
        ])
        // EUTRAN.
        .three_gpp_rat_type([6])
        .qos_information(
            QosInformation::builder()
                .qos_class_identifier(QosClassIdentifier::QCI_9)
                .allocation_retention_priority(
                    AllocationRetentionPriority::builder().priority_level(8).build(),
                )
                .apn_aggregate_max_bitrate_ul(50_000_000)
                .apn_aggregate_max_bitrate_dl(100_000_000)
                .build(),
        )
        .build();
    ServiceInformation::builder().ps_information(ps_information).build()
}

fn used(input: u64, output: u64) -> UsedServiceUnit {
    UsedServiceUnit::builder()
        .cc_input_octets(input)
        .cc_output_octets(output)
        .cc_total_octets(input + output)
        .build()
}

fn grant(octets: u64) -> MultipleServicesCreditControl {
    MultipleServicesCreditControl::builder()
        .rating_group(10)
        .granted_service_unit(GrantedServiceUnit::builder().cc_total_octets(octets).build())
        .validity_time(3600)
        .volume_quota_threshold(100_000)
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .build()
}

/// A successful answer, with a grant or without.
fn answer(
    request: &CreditControlRequest,
    grant: Option<MultipleServicesCreditControl>,
) -> CreditControlAnswer {
    let charging_system = Identity { host: CHARGING_SYSTEM, realm: REALM, state_id: None };
    request
        .answer(&charging_system)
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .multiple_services_credit_controls(grant)
        .build()
}

fn show(message: &Message, only_hex: bool) {
    let hex: String = message.as_bytes().iter().map(|octet| format!("{octet:02x}")).collect();
    println!("{hex}");
    if !only_hex {
        println!("{}\n", message.tree(&DICTIONARY));
    }
}
