//! What a server answers, and what it books.

use bytes::Bytes;
use diameter_core::{AvpFlags, Command, RawAvp, Rejection, ResultCode};
use diameter_messages::gy::{CreditControlAnswer, MultipleServicesIndicator};
use diameter_node::session::credit_control::server::{
    Answer, DecisionKind, FailedAvp, MultipleServices, ServerSettings, SessionEnd,
};
use diameter_node::session::credit_control::{
    self as session, RequestedAction, Service, UnitType, Units,
};
use diameter_session::credit_control::RequestType::{Initial, Termination, Update};

use super::ocs::*;
use super::wire::*;

#[tokio::test]
async fn session_reserves_debits_and_releases() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    let opened = pgw.say(Initial, 0, &[(10, None), (20, None)]).await;
    let thousand = Units::octets(1000);
    let both = [(Service::rating_group(10), thousand), (Service::rating_group(20), thousand)];
    assert_eq!((opened.code(), opened.granted()), (2001, both.to_vec()));
    assert_eq!(served.account(), Account { balance: 10_000, reserved: 2000, debited: 0 });
    // More was used than was granted: it is debited all the same.
    let updated = pgw.say(Update, 1, &[(10, Some(1200))]).await;
    assert_eq!(updated.granted(), both[..1]);
    assert_eq!(served.account(), Account { balance: 8800, reserved: 2000, debited: 1200 });
    let ended = pgw.say(Termination, 2, &[(10, Some(300)), (20, Some(0))]).await;
    assert_eq!((ended.code(), ended.granted()), (2001, vec![]));
    assert_eq!(served.account(), Account { balance: 8500, reserved: 0, debited: 1500 });
    let ocs = served.server.charging();
    let kinds = [(DecisionKind::Open, 0), (DecisionKind::Grant, 1), (DecisionKind::Close, 2)];
    assert_eq!(*ocs.decisions.lock().unwrap(), kinds);
    assert_eq!(ocs.ended(), [SessionEnd::Terminated]);
}

#[tokio::test]
async fn one_time_events_debit_refund_or_only_tell() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    use DecisionKind::*;
    let rows = [
        (RequestedAction::DirectDebiting, DirectDebit, 9700),
        (RequestedAction::RefundAccount, Refund, 10_000),
        (RequestedAction::CheckBalance, CheckBalance, 10_000),
        (RequestedAction::PriceEnquiry, PriceEnquiry, 10_000),
    ];
    for (number, (action, kind, balance)) in rows.into_iter().enumerate() {
        let request = event(&format!("pgw1.example.net;2;{number}"), action, 300);
        let answered = pgw.ask(&request).await;
        assert_eq!(answered.code(), 2001, "{action:?}");
        let decided = served.server.charging().decisions.lock().unwrap().last().copied();
        assert_eq!(decided, Some((kind, 0)));
        assert_eq!(served.account().balance, balance, "{action:?}");
        assert_eq!(served.account().reserved, 0);
    }
}

#[tokio::test]
async fn requests_in_no_row_of_the_table_are_errors_and_decide_nothing() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    for (request_type, number) in [(Update, 1), (Termination, 2)] {
        let answered = pgw.say(request_type, number, &[(10, Some(5))]).await;
        assert_eq!(answered.code(), 5002, "there is no session");
    }
    assert_eq!(served.server.store().sessions(), 0, "nothing is kept of it");
    pgw.say(Initial, 3, &[(10, None)]).await;
    let again = pgw.say(Initial, 4, &[(10, None)]).await;
    assert_eq!(again.code(), 5012, "it has begun");
    assert_eq!(served.server.charging().decisions(), 1);
    assert_eq!(served.account().reserved, 1000);
}

// Proves: cc-116
#[tokio::test]
async fn account_that_is_not_there_is_an_unknown_user() {
    let served = serve(Ocs::new(), accounts(10_000)).await;
    let mut pgw = Pgw::connect(&served.node).await;
    let mut request = ccr(SESSION, Initial, 0, &[(10, None)]);
    request.user_name = Some("491709999999".into());
    assert_eq!(pgw.ask(&request).await.code(), 5030);
    request.user_name = None;
    assert_eq!(pgw.ask(&request).await.code(), 5030);
    assert_eq!(served.server.charging().decisions(), 0);
}

// Proves: cc-117
#[tokio::test]
async fn service_that_cannot_be_rated_is_the_failed_avp_and_ends_the_session() {
    let rating_group = RawAvp {
        code: 432,
        vendor_id: 0,
        flags: AvpFlags::MANDATORY,
        data: Bytes::from_static(&[0, 0, 0, 99]),
    };
    let rejection = Rejection::new(ResultCode::DIAMETER_RATING_FAILED);
    let failing = |avp| Answer::failing(0, session::ResultCode::RATING_FAILED, avp);
    let tricks = [
        Trick::RejectAvp(rejection.with_failed_avp(rating_group.clone())),
        Trick::Answer(failing(FailedAvp::RatingGroup(Some(99)))),
    ];
    for trick in tricks {
        let served = serve(Ocs::new(), accounts(10_000)).await;
        let mut pgw = Pgw::connect(&served.node).await;
        pgw.say(Initial, 0, &[(10, None)]).await;
        let ocs = served.server.charging();
        ocs.tricks.lock().unwrap().push_back(trick);
        let answered = pgw.say(Update, 1, &[(10, Some(400)), (99, None)]).await;
        assert_eq!((answered.code(), failed(&answered)), (5031, rating_group.clone()));
        // What it reported is debited, and it is over.
        assert_eq!(served.account(), Account { balance: 9600, reserved: 0, debited: 400 });
        assert_eq!(ocs.ended(), [SessionEnd::Refused(session::ResultCode(5031))]);
        assert_eq!(pgw.say(Update, 2, &[(10, None)]).await.code(), 5002);
    }
}

// Proves: cc-13
#[tokio::test]
async fn services_of_a_server_without_them_and_units_that_it_cannot_rate_are_failed_avps() {
    let mut settings = ServerSettings::default();
    settings.sessions.rated = vec![UnitType::Time];
    let served = serve_with(Ocs::new(), accounts(10_000), settings.clone()).await;
    let mut pgw = Pgw::connect(&served.node).await;
    let mut request = ccr(SESSION, Initial, 0, &[(10, Some(7)), (20, Some(9))]);
    let answered = pgw.ask(&request).await;
    // CC-Total-Octets of the first service.
    let octets = failed(&answered);
    assert_eq!((answered.code(), octets.code), (5004, 421));
    assert_eq!(*octets.data, 7_u64.to_be_bytes());

    settings.sessions.multiple_services = MultipleServices::Unsupported;
    let served = serve_with(Ocs::new(), accounts(10_000), settings).await;
    let mut pgw = Pgw::connect(&served.node).await;
    request.multiple_services_indicator = None;
    let answered = pgw.ask(&request).await;
    assert_eq!((answered.code(), failed(&answered).code), (5001, 456));
    request.multiple_services_indicator =
        Some(MultipleServicesIndicator::MULTIPLE_SERVICES_SUPPORTED);
    let answered = pgw.ask(&request).await;
    assert_eq!((answered.code(), failed(&answered).code), (5001, 455));
    assert_eq!(served.server.charging().decisions(), 0);
}

#[tokio::test]
async fn update_that_the_machine_refuses_settles_the_session() {
    let mut settings = ServerSettings::default();
    settings.sessions.rated = vec![UnitType::Time];
    let served = serve_with(Ocs::new(), accounts(10_000), settings).await;
    let mut pgw = Pgw::connect(&served.node).await;
    // It asks for units without saying which.
    assert_eq!(pgw.say(Initial, 0, &[(10, None)]).await.code(), 2001);
    let refused = pgw.say(Update, 1, &[(10, Some(400))]).await;
    assert_eq!((refused.code(), failed(&refused).code), (5004, 421));
    assert_eq!(served.account(), Account { balance: 9600, reserved: 0, debited: 400 });
    let end = SessionEnd::Refused(session::ResultCode(5004));
    assert_eq!(served.server.charging().ended(), [end]);
    let again = pgw.say(Update, 1, &[(10, Some(400))]).await;
    assert_eq!(again.0.as_bytes()[20..], refused.0.as_bytes()[20..]);
}

/// What Failed-AVP holds.
fn failed(answered: &Answered) -> RawAvp {
    let answer = CreditControlAnswer::from_message(&answered.0).unwrap();
    assert!(answer.failed_avp.is_some(), "{answer:?}");
    answer.failed_avp.unwrap().avps.to_vec().remove(0)
}
