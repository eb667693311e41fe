use diameter_messages::gy::{CreditControlRequest, SubscriptionId};

fn main() {
    let _builder = CreditControlRequest::builder()
        .subscription_id(SubscriptionId::builder().subscription_id_data("262011234567890"));
}
