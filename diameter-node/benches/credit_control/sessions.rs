//! The same through sessions at both ends.

use std::sync::atomic::Ordering;
use std::time::Duration;

use diameter_core::{Rejection, ResultCode};
use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::server::*;
use diameter_node::session::credit_control::{
    ClientSettings, CreditControlClient, SessionChange, UnitType,
};
use diameter_session::credit_control::Grant;

use super::{OUTSTANDING, Pair, QUOTA, SERVICE, account, subscriber};
use crate::throughput::Throughput;

pub(crate) fn measure(time: Duration) -> Throughput {
    let store = MemoryStore::new();
    (0..OUTSTANDING).for_each(|number| store.put(&account(number), Used(0)));
    let server = CreditControlServer::new(Ocs, store);
    let pair = Pair::start(|node| node.credit_control_server(&server));
    pair.measure(time, |client, number, answered, is_over| async move {
        let charging: CreditControlClient<CreditControlRequest> =
            client.credit_control(ClientSettings::new("32251@3gpp.org"));
        let mut template = charging.template().unwrap();
        template.subscription_id.push(subscriber(number));
        let mut session = charging.start(template, [(SERVICE, QUOTA)]).await.unwrap();
        while !is_over.load(Ordering::Relaxed) {
            let event = session.next().await.unwrap();
            assert_eq!(event.change, SessionChange::Granted(SERVICE, QUOTA));
            session.consumed(SERVICE, QUOTA);
            answered.fetch_add(1, Ordering::Relaxed);
        }
    })
}

struct Ocs;

/// Octets that were used.
#[derive(Clone)]
struct Used(u64);

impl MemoryAccount for Used {
    type Change = u64;

    fn apply(&mut self, change: &u64) {
        self.0 += change;
    }
}

impl OnlineCharging for Ocs {
    type Request = CreditControlRequest;
    type Account = Used;
    type Change = u64;

    fn account(&self, request: &CreditControlRequest) -> Result<String, Rejection> {
        let subscriber = request.subscription_id.first();
        let subscriber = subscriber.ok_or(Rejection::new(ResultCode::DIAMETER_MISSING_AVP))?;
        Ok(subscriber.subscription_id_data.to_string())
    }

    async fn decide(&self, decision: Decision<'_, Self>) -> Result<Decided<Self>, Rejection> {
        Ok(Decided::granting(decision.wanted().map(|(service, _)| Grant::new(service, QUOTA))))
    }

    fn book(&self, booking: Booking<'_, Self>) -> Vec<u64> {
        let debits = booking.entries.iter().filter(|it| matches!(it, Entry::Debit(..)));
        debits.map(|it| it.units().amount(UnitType::TotalOctets)).collect()
    }
}
