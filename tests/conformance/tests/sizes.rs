//! The sizes that the generator reports are those that structs and values have.
#![cfg(target_pointer_width = "64")]

use std::mem::size_of;

use diameter_codegen::model::DataType;
use diameter_codegen::{layout, load, standard_dictionaries, struct_size};
use diameter_core::{
    Address, DiameterIdentity, DiameterUri, IpFilterRule, OctetString, QosFilterRule, Time,
    Utf8String,
};
use diameter_messages::base::ResultCode;
use diameter_messages::{base, credit_control, ts29212, ts29272, ts32299};

#[test]
fn values_are_as_large_as_the_generator_says() {
    macro_rules! check {
        ($($format:ident: $value:ty),+ $(,)?) => {$(
            let found = layout(DataType::$format);
            let measured = (size_of::<$value>(), size_of::<Option<$value>>());
            assert_eq!((found.size, found.optional), measured, stringify!($format));
        )+};
    }
    check! {
        OctetString: OctetString,
        Integer32: i32,
        Integer64: i64,
        Unsigned32: u32,
        Unsigned64: u64,
        Float32: f32,
        Float64: f64,
        Address: Address,
        Time: Time,
        Utf8String: Utf8String,
        DiameterIdentity: DiameterIdentity,
        DiameterUri: DiameterUri,
        Enumerated: ResultCode,
        IpFilterRule: IpFilterRule,
        QosFilterRule: QosFilterRule,
    }
}

#[test]
fn groups_are_as_large_as_the_generator_says() {
    let model = load(&standard_dictionaries()).unwrap();
    macro_rules! check {
        ($($dictionary:literal $name:literal: $group:ty),+ $(,)?) => {$(
            let computed = struct_size(&model, $dictionary, $name);
            assert_eq!(computed, Some(size_of::<$group>()), $name);
        )+};
    }
    check! {
        "base" "Failed-AVP": base::FailedAvp,
        "base" "Proxy-Info": base::ProxyInfo,
        "base" "Vendor-Specific-Application-Id": base::VendorSpecificApplicationId,
        "credit-control" "Final-Unit-Indication": credit_control::FinalUnitIndication,
        "ts32299" "Multiple-Services-Credit-Control": ts32299::MultipleServicesCreditControl,
        "credit-control" "Unit-Value": credit_control::UnitValue,
        "ts29212" "QoS-Information": ts29212::QosInformation,
        "ts29272" "APN-Configuration": ts29272::ApnConfiguration,
        "ts29272" "Subscription-Data": ts29272::SubscriptionData,
        "ts32299" "IMS-Information": ts32299::ImsInformation,
        "ts32299" "PS-Information": ts32299::PsInformation,
        "ts32299" "Service-Information": ts32299::ServiceInformation,
    }
}
