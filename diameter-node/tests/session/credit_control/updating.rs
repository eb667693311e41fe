//! The intermediate interrogations (RFC 8506, 5.3, 5.6 and Table 4).

use diameter_messages::credit_control::CcRequestType;
use diameter_session::Timestamp;
use diameter_session::credit_control::{
    Answer, Grant, PoolReference, Reason, TariffUsage, UnitValue,
};

use super::*;
use crate::rig;

/// What is due while an answer is awaited is asked for after it, all at once.
#[tokio::test]
async fn requests_wait_for_the_answer_before_them() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let mut session = open(&charging, &mut ocs).await;
    session.consumed(INTERNET, MEGABYTE);
    let asked = ocs.asked().await;
    session.request(VIDEO, MEGABYTE);
    session.rating_changed(INTERNET);
    ocs.silence().await;
    asked.grant(&[(INTERNET, MEGABYTE)]);
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));
    let asked = ocs.asked().await;
    assert_eq!(asked.request.cc_request_number, 2);
    let services: Vec<_> = asked.read().services.iter().map(|it| it.service).collect();
    assert_eq!(services, [INTERNET, VIDEO]);
    asked.grant(&[(INTERNET, MEGABYTE), (VIDEO, MEGABYTE)]);
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));
    assert_eq!(next(&mut session).await, SessionChange::Granted(VIDEO, MEGABYTE));
}

/// A threshold, a trigger, a change of rating and a Validity-Time each cause a report, with its reason.
#[tokio::test]
async fn reports_and_their_reasons() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let mut session = open(&charging, &mut ocs).await;
    let grant = Grant {
        threshold: Units::octets(200_000),
        triggers: Some(vec![2]),
        ..Grant::new(INTERNET, MEGABYTE)
    };
    session.rating_changed(INTERNET);
    let asked = ocs.asked().await;
    assert_eq!(asked.reason(), Some(Reason::RatingConditionChange));
    asked.grants([grant.clone()]);
    next(&mut session).await;

    session.consumed(INTERNET, Units::octets(800_000));
    ocs.silence().await;
    session.consumed(INTERNET, Units::octets(1));
    let asked = ocs.asked().await;
    assert_eq!(asked.reason(), Some(Reason::Threshold));
    assert_eq!(asked.read().services[0].total_used(), Units::octets(800_001));
    asked.grants([grant.clone()]);
    next(&mut session).await;

    session.triggered(INTERNET, 1);
    ocs.silence().await;
    session.triggered(INTERNET, 2);
    let asked = ocs.asked().await;
    assert_eq!(asked.read().services[0].trigger, Some(2));
    let validity_time = Some(Duration::from_secs(1));
    asked.grants([Grant { validity_time, ..Grant::new(INTERNET, MEGABYTE) }]);
    next(&mut session).await;

    let asked = ocs.asked().await;
    assert_eq!(asked.reason(), Some(Reason::ValidityTime));
    // A Validity-Time of 0 is none: nothing is asked in circles.
    let validity_time = Some(Duration::ZERO);
    asked.grants([Grant { validity_time, ..Grant::new(INTERNET, MEGABYTE) }]);
    next(&mut session).await;
    ocs.silence().await;
}

/// What the requests say beside units can be changed; what is the session's own cannot.
// Proves: cc-03, ro-38
#[tokio::test]
async fn the_template_changes_between_requests() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let mut session = open(&charging, &mut ocs).await;
    let change = |request: &mut CreditControlRequest| {
        request.user_name = Some("somebody".into());
        request.session_id = "another".into();
        request.service_context_id = "32270@3gpp.org".into();
        request.destination_host = None;
    };
    session.change(change).unwrap();
    session.consumed(INTERNET, MEGABYTE);
    let asked = ocs.asked().await;
    assert_eq!(asked.request.user_name, Some("somebody".into()));
    assert_eq!(asked.request.session_id.as_str(), session.session_id());
    assert_eq!(asked.request.service_context_id.as_str(), "32251@3gpp.org");
    assert_eq!(asked.request.destination_host, Some(rig::SERVER));
    asked.grant(&[(INTERNET, MEGABYTE)]);
    next(&mut session).await;
}

/// Used before and after a tariff change is reported apart.
#[tokio::test]
async fn a_tariff_change() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let mut session = open(&charging, &mut ocs).await;
    session.rating_changed(INTERNET);
    let now = Timestamp::from(std::time::SystemTime::now());
    // Whole seconds are what Tariff-Time-Change has.
    let change = Timestamp::from_secs(now.as_millis() / 1000 + 2);
    let tariff_change = Some(change);
    ocs.asked().await.grants([Grant { tariff_change, ..Grant::new(INTERNET, MEGABYTE) }]);
    next(&mut session).await;
    session.consumed(INTERNET, Units::octets(300_000));
    tokio::time::sleep(change.since(now) + Duration::from_millis(20)).await;
    session.consumed(INTERNET, Units::octets(700_000));
    let asked = ocs.asked().await;
    let used = &asked.read().services[0].used;
    let sides: Vec<_> = used.iter().map(|it| (it.units, it.tariff)).collect();
    let before = (Units::octets(300_000), Some(TariffUsage::Before));
    let after = (Units::octets(700_000), Some(TariffUsage::After));
    assert_eq!(sides, [before, after]);
}

/// Two services draw on a pool: one of them may use what the other one does not.
#[tokio::test]
async fn a_pool_is_exhausted_by_one_service() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let services = [(INTERNET, MEGABYTE), (VIDEO, MEGABYTE)];
    let starting = charging.start(charging.template().unwrap(), services);
    let pooled = |service, multiplier| Grant {
        pools: vec![PoolReference {
            pool: 1,
            unit_type: UnitType::TotalOctets,
            multiplier: UnitValue::new(multiplier),
        }],
        ..Grant::new(service, MEGABYTE)
    };
    let answering = async { ocs.asked().await.grants([pooled(INTERNET, 1), pooled(VIDEO, 2)]) };
    let (session, ()) = tokio::join!(starting, answering);
    let mut session = session.unwrap();
    next(&mut session).await;
    next(&mut session).await;
    assert_eq!(session.remaining(INTERNET), Some(Units::octets(3_000_000)));
    session.consumed(INTERNET, Units::octets(2_900_000));
    ocs.silence().await;
    session.consumed(INTERNET, Units::octets(100_000));
    let asked = ocs.asked().await;
    assert_eq!(asked.reason(), Some(Reason::PoolExhausted));
}

/// The last units: the user is redirected, and comes back after the account was filled.
#[tokio::test]
async fn final_units_redirect_and_service_comes_back() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let mut session = open(&charging, &mut ocs).await;
    session.consumed(INTERNET, MEGABYTE);
    let portal = FinalUnit {
        action: FinalUnitAction::Redirect("http://top-up.example.net".into()),
        filters: Vec::new(),
    };
    let last = Units::octets(1000);
    let final_unit = Some(portal.clone());
    ocs.asked().await.grants([Grant { final_unit, ..Grant::new(INTERNET, last) }]);
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, last));
    session.consumed(INTERNET, last);
    assert_eq!(next(&mut session).await, SessionChange::FinalUnits(INTERNET, portal));
    let asked = ocs.asked().await;
    assert_eq!(asked.reason(), Some(Reason::Final));
    asked.grant(&[]);
    rig::wait_until(|| async { session.state() == State::Open }).await;
    assert_eq!(ocs.re_auth(session.session_id(), None).await, 2002);
    ocs.asked().await.grant(&[(INTERNET, MEGABYTE)]);
    assert_eq!(next(&mut session).await, SessionChange::ReAuthorized(Scope::Session));
    assert_eq!(next(&mut session).await, SessionChange::Restored(INTERNET, MEGABYTE));
}

/// A final unit without units: what it says happens at once.
#[tokio::test]
async fn a_final_unit_without_units() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let mut session = open(&charging, &mut ocs).await;
    session.consumed(INTERNET, MEGABYTE);
    let restrict = FinalUnit { action: FinalUnitAction::RestrictAccess, filters: Vec::new() };
    let final_unit = Some(restrict.clone());
    ocs.asked().await.grants([Grant { service: INTERNET, final_unit, ..Grant::default() }]);
    assert_eq!(next(&mut session).await, SessionChange::FinalUnits(INTERNET, restrict));
}

/// A quota of 0 is no quota, and is not asked for again at once.
#[tokio::test]
async fn a_quota_of_nothing() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let mut session = open(&charging, &mut ocs).await;
    session.consumed(INTERNET, MEGABYTE);
    ocs.asked().await.grant(&[(INTERNET, Units::octets(0))]);
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, Units::octets(0)));
    ocs.silence().await;
    assert_eq!(session.remaining(INTERNET), Some(Units::octets(0)));
    // After a top-up there is something.
    assert_eq!(ocs.re_auth(session.session_id(), Some(10)).await, 2002);
    ocs.asked().await.grant(&[(INTERNET, MEGABYTE)]);
}

/// What becomes of a session whose update is answered with a code that is no success.
#[tokio::test]
async fn codes_that_refuse_an_update() {
    use FailureHandling::{Continue, RetryAndTerminate, Terminate};
    // (Result-Code, failure handling, whether the user keeps the service)
    let rows = [
        (3002, Terminate, false),
        (3002, Continue, true),
        (3004, RetryAndTerminate, false),
        (3005, Continue, true),
        (4010, Continue, false),
        (4011, Terminate, true),
        (4012, Continue, false),
        (5002, Terminate, false),
        (5003, Continue, true),
        (5030, Terminate, false),
        (5030, Continue, true),
        (5031, RetryAndTerminate, false),
        (5031, Continue, true),
        (5999, Terminate, false),
    ];
    for (code, failure_handling, is_served) in rows {
        let (mut ocs, _node, charging) = pair(with(handling(failure_handling))).await;
        let mut session = open(&charging, &mut ocs).await;
        session.consumed(INTERNET, MEGABYTE);
        ocs.asked().await.refuse(code);
        let change = match is_served {
            true => SessionChange::ServiceContinues,
            false => SessionChange::ServiceTerminated,
        };
        let event = rig::soon(session.next()).await.unwrap();
        assert_eq!(event.change, change, "{code} {failure_handling:?}");
        assert!(event.error().unwrap().to_string().contains(&code.to_string()));
        assert_eq!(rest(&mut session).await, [SessionChange::Ended]);
        // The session is over: nothing can be reported, and nobody finds it.
        assert_eq!(ocs.re_auth(session.session_id(), None).await, 5002);
        ocs.silence().await;
    }
}

/// Tx expires while an update is not answered; its answer comes late, or never.
#[tokio::test]
async fn an_update_that_is_answered_late() {
    let config = ClientConfig { tx: SHORT, ..handling(FailureHandling::Continue) };
    let (mut ocs, _node, charging) = pair(with(config)).await;
    let mut session = open(&charging, &mut ocs).await;
    session.consumed(INTERNET, MEGABYTE);
    let asked = ocs.asked().await;
    assert_eq!(next(&mut session).await, SessionChange::ServiceContinues);
    assert_eq!(session.state(), State::PendingU);
    asked.grant(&[(INTERNET, MEGABYTE)]);
    assert_eq!(next(&mut session).await, SessionChange::Granted(INTERNET, MEGABYTE));

    let config = ClientConfig { tx: SHORT, ..handling(FailureHandling::Terminate) };
    let (mut ocs, _node, charging) = pair(with(config)).await;
    let mut session = open(&charging, &mut ocs).await;
    session.consumed(INTERNET, MEGABYTE);
    let asked = ocs.asked().await;
    let changes = [SessionChange::ServiceTerminated, SessionChange::Ended];
    assert_eq!(rest(&mut session).await, changes);
    // It was given up.
    asked.grant(&[(INTERNET, MEGABYTE)]);
    ocs.silence().await;
    assert_eq!(rest(&mut session).await, []);
}

/// A request times out for good, though its answer might still come.
#[tokio::test]
async fn an_update_that_is_never_answered() {
    let config =
        ClientConfig { request_timeout: SHORT, ..handling(FailureHandling::RetryAndTerminate) };
    let (mut ocs, _node, charging) = pair(with(config)).await;
    let mut session = open(&charging, &mut ocs).await;
    session.consumed(INTERNET, MEGABYTE);
    let asked = ocs.asked().await;
    let changes = [SessionChange::ServiceTerminated, SessionChange::Ended];
    assert_eq!(rest(&mut session).await, changes);
    asked.grant(&[(INTERNET, MEGABYTE)]);
    ocs.silence().await;
}

/// Units that are not counted here: the session ends, and says that the answer was bad (RFC 8506, 8.17).
#[tokio::test]
async fn an_answer_that_cannot_be_carried_out() {
    let config = ClientConfig { counted: vec![UnitType::TotalOctets], ..ClientConfig::default() };
    let (mut ocs, _node, charging) = pair(with(config)).await;
    let mut session = open(&charging, &mut ocs).await;
    session.consumed(INTERNET, MEGABYTE);
    ocs.asked().await.grant(&[(INTERNET, Units::seconds(60))]);
    let asked = ocs.asked().await;
    assert_eq!(asked.request.cc_request_type, CcRequestType::TERMINATION_REQUEST);
    assert_eq!(asked.read().termination_cause, Some(TerminationCause::BAD_ANSWER));
    asked.say(&Answer::new(2, ResultCode::SUCCESS));
    assert!(rest(&mut session).await.contains(&SessionChange::ServiceTerminated));
}
