use diameter_messages::gy::CreditControlRequest;

fn main() {
    let _builder =
        CreditControlRequest::builder().event_timestamp(std::time::SystemTime::now());
}
