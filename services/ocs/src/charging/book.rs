//! What happens to an account without a decision: a session ends that nobody hears of any more, or a request is
//! refused before it is decided on.

use std::sync::atomic::Ordering;

use diameter_node::session::credit_control::server::{Booking, Entry};
use diameter_session::credit_control::{Service, ServiceRequest};

use super::work::{Cause, Work};
use super::{ChargedRequest, Charging};
use crate::ledger::Change;

/// What entries in the books change. Those of a request that was decided on are in the change of that decision.
pub(super) fn book<R: ChargedRequest>(
    charging: &Charging<R>,
    booking: &Booking<'_, Charging<R>>,
) -> Vec<Change> {
    let Booking { session_id, account, entries, now, .. } = *booking;
    let is_decided = booking.cause.as_ref().is_some_and(|it| it.is_decided);
    let session = account.session(session_id).filter(|_| !is_decided);
    // Without a decision nothing changes but that a session ends.
    let (Some(session), Some(end)) = (session, &booking.end) else { return Vec::new() };
    let cause = Cause {
        session_id,
        number: booking.cause.as_ref().map(|it| it.asked.number),
        kind: if booking.cause.is_some() { "refused" } else { "expire" },
        subscriber: session.subscriber.clone(),
        now,
    };
    let tariffs = charging.tariffs();
    let how = (&charging.settings, &*tariffs, charging.load.load(Ordering::Relaxed));
    let mut work = Work::new(how, account, cause, None);
    for entry in entries {
        if let Entry::Debit(service, used) = *entry {
            let used = used.to_vec();
            let reported = ServiceRequest { service, used, ..ServiceRequest::default() };
            // What cannot be charged is in the trace.
            let _ = work.settle(&reported, now);
        }
    }
    work.say(Service::SESSION, "ended", format!("{end:?}"));
    vec![work.end(booking.cause.as_ref().map_or(0, |it| it.answer.result.0))]
}
