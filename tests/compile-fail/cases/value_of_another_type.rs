use diameter_messages::gy::CreditControlRequest;

fn main() {
    let _builder = CreditControlRequest::builder().origin_state_id("5");
}
