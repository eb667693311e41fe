//! The same sessions on the node's own store and the simplest account: what is left is the price of charging.

use std::time::Duration;

use diameter_core::{Rejection, ResultCode};
use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::server::*;
use diameter_node::session::credit_control::{UnitType, Units};

use super::load::{Measured, OUTSTANDING, Pair, subscriber};

pub(crate) fn measure(time: Duration) -> Measured {
    let names: Vec<_> = (0..OUTSTANDING as u64).map(subscriber).collect();
    let store: MemoryStore<Balance> =
        names.iter().map(|it| (it.as_str(), Balance::of(i64::MAX / 2))).collect();
    let server = CreditControlServer::new(Ocs, store);
    Pair::start(|node| node.credit_control_server(&server)).measure(time)
}

struct Ocs;

impl OnlineCharging for Ocs {
    type Request = CreditControlRequest;
    type Account = Balance;
    type Change = Balance;

    fn account(&self, request: &CreditControlRequest) -> Result<String, Rejection> {
        let subscriber = request.subscription_id.first();
        let subscriber = subscriber.ok_or(Rejection::new(ResultCode(5030)))?;
        Ok(subscriber.subscription_id_data.to_string())
    }

    async fn decide(&self, decision: Decision<'_, Self>) -> Result<Decided<Self>, Rejection> {
        let octets = decision.account.free().min(1_000_000);
        let grants =
            decision.wanted().map(|(service, _)| Grant::new(service, Units::octets(octets)));
        Ok(Decided::granting(grants))
    }

    fn book(&self, booking: Booking<'_, Self>) -> Vec<Balance> {
        booking.entries.iter().map(|it| Balance::change(it, UnitType::TotalOctets)).collect()
    }
}
