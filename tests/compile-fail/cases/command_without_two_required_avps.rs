use diameter_core::DiameterIdentity;
use diameter_messages::base::{CapabilitiesExchangeAnswer, ResultCode};

fn main() {
    let _answer = CapabilitiesExchangeAnswer::builder()
        .result_code(ResultCode::DIAMETER_SUCCESS)
        .origin_host(DiameterIdentity::from_static("ocs1.example.net"))
        .origin_realm(DiameterIdentity::from_static("example.net"))
        .vendor_id(0)
        .build();
}
