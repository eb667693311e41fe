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
    let Some(session) = account.session(session_id).filter(|_| !is_decided) else {
        return Vec::new();
    };
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
        match *entry {
            Entry::Debit(service, used) => {
                let used = used.to_vec();
                let reported = ServiceRequest { service, used, ..ServiceRequest::default() };
                // What cannot be charged is in the trace.
                let _ = work.settle(&reported, now);
            }
            // A report settles what was held for it.
            Entry::Release(service, _) if !reports(entries, service) => work.release(Some(service)),
            Entry::Release(..) | Entry::Reserve(..) | Entry::Refund(..) => {}
        }
    }
    let result = booking.cause.as_ref().map_or(0, |it| it.answer.result.0);
    match &booking.end {
        Some(end) => {
            work.say(Service::SESSION, "ended", format!("{end:?}"));
            vec![work.end(result)]
        }
        None => vec![work.keep(result)],
    }
}

fn reports(entries: &[Entry<'_>], service: Service) -> bool {
    entries.iter().any(|it| matches!(it, Entry::Debit(of, _) if *of == service))
}
