//! The gateway: asks for quota, uses it, and ends the session.

use std::error::Error;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_messages::gy::{CreditControlRequest, SubscriptionId, SubscriptionIdType};
use diameter_node::session::credit_control::*;
use diameter_node::{Node, PeerSettings, Tcp};

/// Charges one user at the charging system of this address.
pub(crate) async fn charge(address: String) -> Result<SessionChange, Box<dyn Error>> {
    let [pgw, ocs] = ["pgw1.example.net", "ocs1.example.net"].map(DiameterIdentity::from_static);
    let node = Node::builder(pgw, DiameterIdentity::from_static("example.net"))
        .sessions::<CreditControlRequest>()
        .peer(PeerSettings::new(ocs.clone()).connect(Tcp, address))
        .start()
        .await?;
    node.available(&ocs).await;
    let settings = ClientSettings::new("32251@3gpp.org");
    let charging = node.credit_control::<CreditControlRequest>(settings);
    let internet = (Service::rating_group(10), Units::octets(1_000_000));
    let mut template = charging.template()?;
    let subscriber = SubscriptionId::builder()
        .subscription_id_type(SubscriptionIdType::END_USER_E164)
        .subscription_id_data("491701234567");
    template.subscription_id.push(subscriber.build());
    let mut session = charging.start(template, [internet]).await?;
    let granted = session.next().await.ok_or("the session is over")?;
    session.end(TerminationCause::LOGOUT).await;
    node.shutdown(Duration::from_secs(1)).await;
    Ok(granted.change)
}
