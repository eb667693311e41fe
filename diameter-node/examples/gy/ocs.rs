//! The online charging system: a subscriber who has octets left gets a megabyte of them at a time, for all
//! services together, and a portal after the last of them. A tariff changes a second after the first.

use std::net::SocketAddr;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Rejection, ResultCode};
use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::server::*;
use diameter_node::session::credit_control::{FinalUnit, FinalUnitAction, UnitType, Units};
use diameter_node::{Node, StartError, Tcp, UnknownPeers};
use diameter_session::credit_control::{PoolReference, UnitValue};

pub(crate) async fn start(address: SocketAddr) -> Result<Node, StartError> {
    let store = MemoryStore::from_iter([("491701234567", Balance::of(5_000_000))]);
    let host = DiameterIdentity::from_static("ocs1.example.net");
    Node::builder(host, DiameterIdentity::from_static("example.net"))
        .credit_control_server(&CreditControlServer::new(Ocs, store))
        .listen(Tcp, address)
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
}

struct Ocs;

impl OnlineCharging for Ocs {
    type Request = CreditControlRequest;
    type Account = Balance;
    type Change = Balance;

    fn account(&self, request: &CreditControlRequest) -> Result<String, Rejection> {
        let subscriber = request.subscription_id.first();
        let subscriber = subscriber.ok_or(Rejection::new(ResultCode::DIAMETER_MISSING_AVP))?;
        Ok(subscriber.subscription_id_data.to_string())
    }

    async fn decide(&self, decision: Decision<'_, Self>) -> Result<Decided<Self>, Rejection> {
        let mut free = decision.account.free();
        let pool = PoolReference {
            pool: 1,
            unit_type: UnitType::TotalOctets,
            multiplier: UnitValue::new(1),
        };
        let is_first = decision.kind == DecisionKind::Open;
        let tariff_change = is_first.then(|| decision.now.after(Duration::from_secs(1)));
        let portal = FinalUnitAction::Redirect("http://portal.example.net".into());
        let redirect = FinalUnit { action: portal, filters: Vec::new() };
        Ok(Decided::granting(decision.wanted().map(|(service, _)| {
            let octets = free.min(1_000_000);
            free -= octets;
            Grant {
                pools: vec![pool],
                tariff_change,
                final_unit: (free == 0).then(|| redirect.clone()),
                ..Grant::new(service, Units::octets(octets))
            }
        })))
    }

    fn book(&self, booking: Booking<'_, Self>) -> Vec<Balance> {
        booking.entries.iter().map(|it| Balance::change(it, UnitType::TotalOctets)).collect()
    }
}
