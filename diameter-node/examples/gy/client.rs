//! The gateway (PCEF): two services of one user draw on a pool while a tariff changes, until the user is sent
//! to a portal.

use std::error::Error;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_messages::gy::{CreditControlRequest, SubscriptionId, SubscriptionIdType};
use diameter_node::session::credit_control::*;
use diameter_node::{Node, PeerSettings, Tcp};

/// Charges one user at the charging system of this address.
pub(crate) async fn charge(address: String) -> Result<(), Box<dyn Error>> {
    let [pgw, ocs] = ["pgw1.example.net", "ocs1.example.net"].map(DiameterIdentity::from_static);
    let node = Node::builder(pgw, DiameterIdentity::from_static("example.net"))
        .sessions::<CreditControlRequest>()
        .peer(PeerSettings::new(ocs.clone()).connect(Tcp, address))
        .start()
        .await?;
    node.available(&ocs).await;
    let charging = node.credit_control(ClientSettings::new("32251@3gpp.org"));
    let mut template: CreditControlRequest = charging.template()?;
    let subscriber = SubscriptionId::builder()
        .subscription_id_type(SubscriptionIdType::END_USER_E164)
        .subscription_id_data("491701234567");
    template.subscription_id.push(subscriber.build());
    let services = [10, 20].map(|number| (Service::rating_group(number), Units::octets(1_000_000)));
    let mut session = charging.start(template, services).await?;
    while let Some(event) = session.next().await {
        println!("{:?}", event.change);
        match event.change {
            SessionChange::Granted(service, _) => {
                // Half of what the pool has left, and the rest a second later: the tariff may have changed.
                let left =
                    session.remaining(service).map_or(0, |it| it.amount(UnitType::TotalOctets));
                session.consumed(service, Units::octets(left / 2));
                tokio::time::sleep(Duration::from_secs(1)).await;
                session.consumed(service, Units::octets(left - left / 2));
            }
            SessionChange::FinalUnits(..) => break,
            _ => {}
        }
    }
    session.end(TerminationCause::LOGOUT).await;
    node.shutdown(Duration::from_secs(1)).await;
    Ok(())
}
