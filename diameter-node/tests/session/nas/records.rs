//! What records say of users.

use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_messages::base::{ResultCode, TerminationCause as WireCause};
use diameter_messages::nasreq::{AaAnswer, AaRequest, AccountingRequest, AuthRequestType};
use diameter_node::session::accounting::{NotAccepted, Settings as AccountingSettings};
use diameter_node::session::authorization::{SessionEnd, TerminationCause};
use diameter_node::session::nas::{AccountingSession, NotAdmitted, Settings, Usage, UserEvent};

use super::{Aaa, Device, accounting, number, settings};
use crate::authorization::HOME;
use crate::rig::{soon, wait_until};

const USED: Usage =
    Usage { input_octets: 5_000_000_000, output_octets: 2, input_packets: 3, output_packets: 4 };

/// Octets from the user and to them, packets, and seconds.
fn counters(record: &AccountingRequest) -> [Option<u64>; 5] {
    [
        record.accounting_input_octets,
        record.accounting_output_octets,
        record.accounting_input_packets,
        record.accounting_output_packets,
        record.acct_session_time.map(u64::from),
    ]
}

// Proves: nas-03, nas-09, nas-31, nas-32, nas-33
#[tokio::test]
async fn a_session_has_one_start_and_one_stop_and_interims_when_something_was_authorized() {
    let aaa = Aaa::start(|request, answer| {
        let is_first = request.auth_request_type == AuthRequestType::AUTHORIZE_AUTHENTICATE;
        answer.authorization_lifetime = Some(if is_first { 1 } else { 600 });
        answer.class = vec!["a class".into()];
    })
    .await;
    let device = Device::of(&aaa, settings()).await;
    let mut user = soon(device.server.login(device.request())).await.unwrap();
    user.used(Usage { input_octets: 1, ..USED }).unwrap();
    assert_eq!(soon(user.next()).await, Some(UserEvent::Continued));
    assert_eq!(user.answer().authorization_lifetime, Some(600));
    wait_until(async || aaa.records().len() == 2).await;
    soon(user.end(TerminationCause::LOGOUT, USED)).await.unwrap();
    soon(device.accounting.delivered()).await;
    // AAR, ACR, AAR, ACR, STR, ACR.
    assert_eq!(aaa.commands(), [265, 271, 265, 271, 275, 271]);
    assert_eq!(aaa.record_types(), [(2, 0), (3, 1), (4, 2)]);
    let records = aaa.records();
    assert_eq!(counters(&records[0]), [None; 5], "nothing is used at the start");
    assert_eq!(counters(&records[1])[0], Some(1));
    assert!(records[1].acct_session_time.is_some());
    assert_eq!(counters(&records[2])[..4], [5_000_000_000, 2, 3, 4].map(Some));
    assert!(records[2].acct_session_time.is_some());
    let causes: Vec<_> = records.iter().map(|it| it.termination_cause).collect();
    assert_eq!(causes, [None, None, Some(WireCause::DIAMETER_LOGOUT)]);
    for record in &records {
        assert_eq!(record.acct_application_id, 1);
        assert_eq!((&*record.session_id, record.nas_port), (&*aaa.logins()[0].session_id, Some(7)));
        assert_eq!(record.user_name.as_deref(), Some("alice"));
        assert_eq!(record.class, ["a class".into()]);
        assert!(record.additional_avps.is_empty(), "no application of a vendor: {record:?}");
    }
}

// Proves: nas-05, nas-20, nas-32
#[tokio::test]
async fn a_session_that_does_not_begin_is_one_event_with_the_reason() {
    let aaa = Aaa::start(|request, answer| match request.user_name.as_deref() {
        Some("mallory") => answer.result_code = ResultCode::DIAMETER_AUTHENTICATION_REJECTED,
        Some("bob") => answer.framed_mtu = Some(1),
        _ => {}
    })
    .await;
    let device = Device::of(&aaa, settings()).await;
    let mut said = Vec::new();
    for name in ["mallory", "bob"] {
        let mut request = device.request();
        request.user_name = Some(name.into());
        said.push(device.refused(request).await);
    }
    assert_eq!(aaa.record_types(), [(1, 0), (1, 0)]);
    for (record, (code, error)) in aaa.records().iter().zip([4001_u32, 5004].into_iter().zip(&said))
    {
        let avp = |code| {
            let found = record.additional_avps.iter().find(|it| it.code == code);
            found.map(|it| it.data.to_vec()).unwrap()
        };
        assert_eq!(avp(268), code.to_be_bytes(), "Result-Code");
        assert_eq!(avp(281), error.to_string().as_bytes(), "Error-Message");
        assert_eq!(record.acct_application_id, 1);
    }
    drop(soon(device.server.login(device.request())).await.unwrap());
    soon(device.accounting.delivered()).await;
    assert_eq!(aaa.record_types()[2..], [(2, 0), (4, 1)], "the others have a start and a stop");
}

/// No server takes records, and DELIVER_AND_GRANT wants one.
// Proves: nas-05, nas-06
#[tokio::test]
async fn a_user_who_cannot_be_accounted_for_is_not_let_in() {
    let wanting = |_: &AaRequest, answer: &mut AaAnswer| {
        answer.additional_avps = [number(483, 1)].into_iter().collect();
    };
    let aaa = Aaa::start(wanting).await;
    let nowhere = DiameterIdentity::from_static("nowhere.example.net");
    let accounts = AccountingSettings { servers: vec![nowhere, HOME], ..accounting() };
    let device = Device::with(&aaa.node, settings(), accounts).await;
    // The second one does.
    drop(soon(device.server.login(device.request())).await.unwrap());
    soon(device.accounting.delivered()).await;
    assert_eq!(aaa.record_types(), [(2, 0), (4, 1)]);
    let aaa = Aaa::start(wanting).await;
    let nowhere = DiameterIdentity::from_static("nowhere.example.net");
    let accounts = AccountingSettings { servers: vec![nowhere], ..accounting() };
    let device = Device::with(&aaa.node, settings(), accounts).await;
    let request = device.request();
    let error = soon(device.server.login(request.clone())).await.unwrap_err();
    let is_undelivered = matches!(error, NotAdmitted::NotAccounted(NotAccepted::Undelivered));
    assert!(is_undelivered, "{error}");
    let end = aaa.ends().pop().unwrap();
    assert_eq!((end.session_id, end.termination_cause), (request.session_id, WireCause(25)));
}

// Proves: nas-10, nas-11
#[tokio::test]
async fn the_end_is_told_of_the_session_that_was_authorized() {
    let aaa = Aaa::start(|_, _| {}).await;
    let settings = Settings { accounting_session: AccountingSession::Own, ..settings() };
    let device = Device::of(&aaa, settings).await;
    // The user leaves; somebody in charge ends it.
    for cause in [TerminationCause::LOGOUT, TerminationCause::ADMINISTRATIVE] {
        let request = device.request();
        let user = soon(device.server.login(request.clone())).await.unwrap();
        soon(user.end(cause, USED)).await.unwrap();
        soon(device.accounting.delivered()).await;
        let end = aaa.ends().pop().unwrap();
        assert_eq!(end.session_id, request.session_id);
        assert_eq!(end.termination_cause, WireCause(cause.0 as i32));
        let records = aaa.records();
        let [.., start, stop] = &records[..] else { panic!("{records:?}") };
        assert_eq!(start.session_id, stop.session_id);
        assert_ne!(start.session_id, request.session_id);
        assert_eq!(start.acct_multi_session_id, Some(request.session_id));
    }
}

// Proves: nas-07
#[tokio::test]
async fn a_user_who_is_not_authorized_again_is_out() {
    let aaa = Aaa::start(|request, answer| {
        answer.authorization_lifetime = Some(1);
        if request.auth_request_type == AuthRequestType::AUTHORIZE_ONLY {
            answer.result_code = ResultCode::DIAMETER_AUTHORIZATION_REJECTED;
        }
    })
    .await;
    let device = Device::of(&aaa, settings()).await;
    let begun = tokio::time::Instant::now();
    let mut user = soon(device.server.login(device.request())).await.unwrap();
    let Some(UserEvent::Ended(SessionEnd::Refused(code))) = soon(user.next()).await else {
        panic!("the user is still in");
    };
    assert_eq!(code.0, ResultCode::DIAMETER_AUTHORIZATION_REJECTED.0);
    assert!(begun.elapsed() >= Duration::from_millis(400), "not before it had to be");
    let logins = aaa.logins();
    assert_eq!(logins.len(), 2);
    assert_eq!(logins[0].session_id, logins[1].session_id);
    soon(user.end(TerminationCause::LOGOUT, USED)).await.unwrap();
    soon(device.accounting.delivered()).await;
    let last = aaa.records().pop().unwrap();
    assert_eq!(last.termination_cause, Some(WireCause(6)), "the authorization is over");
    assert!(aaa.ends().is_empty(), "the server knows");
}

// Proves: nas-34
#[tokio::test]
async fn a_record_that_could_not_be_delivered_says_how_long_it_waited() {
    let aaa = Aaa::start(|_, _| {}).await;
    let device = Device::of(&aaa, settings()).await;
    let user = soon(device.server.login(device.request())).await.unwrap();
    soon(device.accounting.delivered()).await;
    assert_eq!(aaa.records()[0].acct_delay_time, None, "it was delivered at once");
    let address = crate::rig::address(&aaa.node);
    aaa.node.shutdown(Duration::ZERO).await;
    let begun = tokio::time::Instant::now();
    soon(user.end(TerminationCause::LOGOUT, USED)).await.unwrap();
    // The record is safe, and waits for a server.
    tokio::time::sleep(Duration::from_millis(1100)).await;
    let again = Aaa::at(address, |_, _| {}).await;
    soon(device.accounting.delivered()).await;
    let records = again.records();
    let [stop] = &records[..] else { panic!("{records:?}") };
    let waited = stop.acct_delay_time.unwrap();
    assert!((1..=begun.elapsed().as_secs() as u32 + 1).contains(&waited), "{waited}");
}
