use diameter_messages::gy::{SubscriptionId, SubscriptionIdType};

fn main() {
    let _subscription_id = SubscriptionId::builder()
        .subscription_id_type(SubscriptionIdType::END_USER_IMSI)
        .build();
}
