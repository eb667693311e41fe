//! What stands in octets and flag words of real messages, read through the types for it.

use diameter_core::Command;
use diameter_core::coding::{MsTimeZone, PlmnId, Tbcd, ThreeGppRatType, UserLocationInfo};
use diameter_messages::s6a::UlaFlags;
use diameter_messages::ts29272::{S6aFeatureList1, S6aFeatureList2};
use diameter_messages::{gy, s6a};
use diameter_tests::workload::{ccr, ula};

#[test]
fn bearer_of_a_charging_request_is_where_and_when_tshark_says() {
    let request = gy::CreditControlRequest::from_message(&ccr()).unwrap();
    let bearer = request.service_information.unwrap().ps_information.unwrap();
    let location = bearer.three_gpp_user_location_info.as_ref().map(UserLocationInfo::try_from);
    assert_eq!(location.unwrap().unwrap().to_string(), "TAI 00101-0001, ECGI 00101-0012345");
    let zone = bearer.three_gpp_ms_time_zone.as_ref().map(MsTimeZone::try_from);
    assert_eq!(zone.unwrap().unwrap().offset_minutes(), 8 * 60);
    let technology = bearer.three_gpp_rat_type.as_ref().map(ThreeGppRatType::try_from);
    assert_eq!(technology, Some(Ok(ThreeGppRatType::EUTRAN)));
    let network: PlmnId = bearer.three_gpp_imsi_mcc_mnc.unwrap().parse().unwrap();
    assert_eq!(network, PlmnId::from_static("00101"));
}

#[test]
fn subscription_has_a_number_and_the_answer_its_flags() {
    let answer = s6a::UpdateLocationAnswer::from_message(&ula()).unwrap();
    assert_eq!(answer.ula_flags, Some(UlaFlags::SEPARATION_INDICATION));
    let msisdn = answer.subscription_data.unwrap().msisdn.unwrap();
    assert_eq!(Tbcd::try_from(&msisdn).unwrap().to_string(), "15550100123");
}

#[test]
fn features_are_written_and_read_as_bits() {
    let offered = S6aFeatureList1::ODB_ALL_APN | S6aFeatureList1::ADDITIONAL_MSISDN;
    let features = s6a::SupportedFeatures::builder()
        .vendor_id(10415)
        .feature_list_id(1)
        .feature_list(offered)
        .build();
    assert_eq!(features.feature_list, 0x8000_0001);
    let accepted = S6aFeatureList2::from(0x1_8000);
    assert_eq!(accepted.to_string(), "ProSe-Capability | P-CSCF-Restoration");
}
