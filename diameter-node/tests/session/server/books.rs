//! What comes into the books, commit by commit.

use std::time::Duration;

use diameter_node::session::credit_control::server::SessionEnd;
use diameter_node::session::credit_control::{ResultCode, UnitType};
use diameter_session::credit_control::RequestType::{Initial, Termination, Update};

use super::ocs::Change::{Debit, Release, Reserve};
use super::ocs::*;
use super::wire::*;
use crate::rig::wait_until;

#[tokio::test]
async fn all_entries_of_a_request_are_booked_together_and_say_what_causes_them() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None), (20, None)]).await;
    pgw.say(Update, 1, &[(10, Some(400)), (20, Some(7))]).await;
    // One that comes again is in the books already.
    pgw.say(Update, 1, &[(10, Some(400)), (20, Some(7))]).await;
    served.server.charging().tricks.lock().unwrap().push_back(Trick::Reject(4012));
    pgw.say(Update, 2, &[(20, Some(30))]).await;
    let books = served.server.charging().books.lock().unwrap().clone();
    let updated =
        [Release(1000), Debit(400), Release(1000), Debit(7), Reserve(1000), Reserve(1000)];
    let refused = [Release(1000), Debit(30), Release(1000)];
    assert_eq!(books.len(), 3);
    assert_eq!(books[0], (Some((0, 2001, true)), vec![Reserve(1000), Reserve(1000)], None));
    assert_eq!(books[1], (Some((1, 2001, true)), updated.to_vec(), None));
    let end = Some(SessionEnd::Refused(ResultCode(4012)));
    assert_eq!(books[2], (Some((2, 4012, true)), refused.to_vec(), end));
}

#[tokio::test]
async fn what_nobody_asked_for_has_no_cause_and_what_changes_nothing_is_not_booked() {
    let settings = quick(Duration::from_millis(100), Duration::from_secs(3600));
    let served = serve_with(Ocs::new(), accounts(1000), settings).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    wait_until(|| async { served.account().reserved == 0 }).await;
    assert_eq!(pgw.say(Termination, 1, &[(10, Some(400))]).await.code(), 5002);
    let books = served.server.charging().books.lock().unwrap().clone();
    let first = (Some((0, 2001, true)), vec![Reserve(1000)], None);
    assert_eq!(books, [first, (None, vec![Release(1000)], Some(SessionEnd::Silent))]);
}

#[tokio::test]
async fn end_of_a_session_is_told_though_nothing_is_booked() {
    let served = serve(Ocs::new(), accounts(0)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    pgw.say(Termination, 1, &[]).await;
    let books = served.server.charging().books.lock().unwrap().clone();
    assert_eq!(books, [(Some((1, 2001, true)), vec![], Some(SessionEnd::Terminated))]);
}

#[tokio::test]
async fn report_that_the_machine_refuses_is_booked_for_its_request() {
    let mut settings = quick(Duration::from_secs(3600), Duration::from_secs(3600));
    settings.sessions.rated = vec![UnitType::Time];
    let served = serve_with(Ocs::new(), accounts(10_000), settings).await;
    let mut pgw = Pgw::connect(&served.node).await;
    pgw.say(Initial, 0, &[(10, None)]).await;
    assert_eq!(pgw.say(Update, 1, &[(10, Some(400))]).await.code(), 5004);
    let books = served.server.charging().books.lock().unwrap().clone();
    let end = Some(SessionEnd::Refused(ResultCode(5004)));
    assert_eq!(books[1], (Some((1, 5004, false)), vec![Release(1000), Debit(400)], end));
}
