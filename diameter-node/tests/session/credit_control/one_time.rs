//! One-time events (RFC 8506, 6 and Table 5).

use std::sync::Arc;

use diameter_messages::credit_control::{
    CcRequestType, RequestedAction as Action, SubscriptionId, SubscriptionIdType,
};

use super::*;
use crate::rig;

fn event_settings(event: EventConfig) -> (ClientSettings, Arc<MemoryEvents>) {
    let events = Arc::new(MemoryEvents::new(10));
    (ClientSettings { event, events: events.clone(), ..settings() }, events)
}

/// A request of a subscriber.
fn blank(charging: &Charging) -> CreditControlRequest {
    let mut template = charging.template().unwrap();
    let subscriber = SubscriptionId::builder()
        .subscription_id_type(SubscriptionIdType::END_USER_E164)
        .subscription_id_data("4917012345678");
    template.subscription_id.push(subscriber.build());
    template
}

/// Whose balance is to be checked must be said.
// Proves: cc-87
#[tokio::test]
async fn a_balance_of_nobody_is_not_asked_for() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let template = charging.template().unwrap();
    let asking = charging.check_balance(template, INTERNET, MEGABYTE).await;
    assert!(matches!(asking, Err(EventFailed::Template(InvalidTemplate::NoSubscriber))));
    ocs.silence().await;
}

/// Each of the four says what it is, and hands over the answer.
#[tokio::test]
async fn four_events_that_are_granted() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    let actions = [
        Action::DIRECT_DEBITING,
        Action::REFUND_ACCOUNT,
        Action::CHECK_BALANCE,
        Action::PRICE_ENQUIRY,
    ];
    for action in actions {
        let template = blank(&charging);
        let asking = async {
            match action {
                Action::DIRECT_DEBITING => {
                    charging.direct_debit(template, INTERNET, MEGABYTE).await
                }
                Action::REFUND_ACCOUNT => charging.refund(template, INTERNET, MEGABYTE).await,
                Action::CHECK_BALANCE => charging.check_balance(template, INTERNET, MEGABYTE).await,
                _ => charging.price_enquiry(template, INTERNET, MEGABYTE).await,
            }
        };
        let answering = async {
            let asked = ocs.asked().await;
            assert_eq!(asked.request.cc_request_type, CcRequestType::EVENT_REQUEST);
            assert_eq!(asked.request.cc_request_number, 0);
            assert_eq!(asked.request.requested_action, Some(action));
            assert_eq!(asked.read().services[0].requested, Some(MEGABYTE));
            assert!(!asked.is_retransmitted());
            asked.grant(&[(INTERNET, MEGABYTE)]);
        };
        let (done, ()) = tokio::join!(rig::soon(asking), answering);
        let done = done.unwrap();
        assert_eq!(done.answer().unwrap().origin_host, rig::SERVER);
        assert!(!done.is_stored);
    }
}

/// Codes that are no success, and what the user gets.
#[tokio::test]
async fn events_that_are_refused() {
    let (mut ocs, _node, charging) = pair(settings()).await;
    for code in [3004, 4010, 4012, 5003, 5030, 5031, 5999] {
        let template = blank(&charging);
        let asking = charging.direct_debit(template, INTERNET, MEGABYTE);
        let refusing = async { ocs.asked().await.refuse(code) };
        let (done, ()) = tokio::join!(rig::soon(asking), refusing);
        assert!(matches!(done, Err(EventFailed::Refused(Some(_)))), "{code}");

        let template = blank(&charging);
        let asking = charging.check_balance(template, INTERNET, MEGABYTE);
        let refusing = async { ocs.asked().await.refuse(code) };
        let (done, ()) = tokio::join!(rig::soon(asking), refusing);
        let error = done.unwrap_err();
        assert!(matches!(error, EventFailed::Failed(Some(_)) | EventFailed::Refused(Some(_))));
        assert!(error.to_string().contains(&code.to_string()), "{error}");
    }
    // Credit control does not apply: the service is free.
    let asking = charging.direct_debit(charging.template().unwrap(), INTERNET, MEGABYTE);
    let refusing = async { ocs.asked().await.refuse(4011) };
    let (done, ()) = tokio::join!(rig::soon(asking), refusing);
    assert!(done.is_ok());
}

/// A silent server: the user gets the service when Tx expires. What is answered late decides what is kept.
#[tokio::test]
async fn a_debit_that_is_answered_late() {
    let event = EventConfig { tx: SHORT, ..EventConfig::default() };
    for code in [2001, 3004] {
        let (settings, kept) = event_settings(event.clone());
        let (mut ocs, _node, charging) = pair(settings).await;
        let asking = charging.direct_debit(charging.template().unwrap(), INTERNET, MEGABYTE);
        let (done, asked) = tokio::join!(rig::soon(asking), ocs.asked());
        assert!(done.unwrap().reply.is_none());
        assert!(kept.events().is_empty());
        asked.refuse(code);
        let expected = usize::from(code == 3004);
        rig::wait_until(|| async { kept.events().len() == expected }).await;
        ocs.silence().await;
        assert_eq!(kept.events().len(), expected);
    }
}

/// No server takes it: it is kept, with the service granted, and sent again with the T flag.
#[tokio::test]
async fn a_debit_that_is_kept_and_sent_again() {
    let (settings, kept) = event_settings(EventConfig::default());
    let (ocs, node, charging) = pair(settings).await;
    let address = ocs.address();
    ocs.node.shutdown(Duration::ZERO).await;
    drop(ocs);
    rig::wait_until(|| async { node.peers().await.iter().all(|it| it.remote.is_none()) }).await;
    let debit = charging.direct_debit(charging.template().unwrap(), INTERNET, MEGABYTE);
    assert!(rig::soon(debit).await.unwrap().is_stored);
    let refund = charging.refund(charging.template().unwrap(), INTERNET, MEGABYTE);
    assert!(rig::soon(refund).await.unwrap().is_stored);
    let [debit, refund] = kept.events().try_into().unwrap();
    // Nobody is there yet.
    assert!(!rig::soon(charging.send_stored(debit.clone())).await.unwrap());
    assert_eq!(kept.events().len(), 2);

    let ocs = Node::builder(rig::SERVER, rig::REALM)
        .listen(diameter_node::Tcp, address)
        .unknown_peers(diameter_node::UnknownPeers::accept());
    let mut ocs = Ocs::of(ocs).await;
    assert!(rig::soon(node.available(&rig::SERVER)).await);
    for (event, action) in [(debit, Action::DIRECT_DEBITING), (refund, Action::REFUND_ACCOUNT)] {
        let text = serde_json::to_string(&event).unwrap();
        let sending = charging.send_stored(serde_json::from_str(&text).unwrap());
        let answering = async {
            let asked = ocs.asked().await;
            assert!(asked.is_retransmitted());
            assert_eq!(asked.request.session_id.as_str(), event.session_id());
            assert_eq!(asked.request.requested_action, Some(action));
            asked.grant(&[(INTERNET, MEGABYTE)]);
        };
        let (is_done, ()) = tokio::join!(rig::soon(sending), answering);
        assert!(is_done.unwrap());
    }
    assert!(kept.events().is_empty());
}

/// Another server is tried, with the same request.
#[tokio::test]
async fn an_event_moves_to_another_server() {
    let (mut first, mut second) = (Ocs::start(rig::SERVER).await, Ocs::start(rig::OTHER).await);
    let node = gateway(&[&first, &second]).await;
    let servers = vec![rig::SERVER, rig::OTHER];
    let charging: Charging = node.credit_control(ClientSettings { servers, ..settings() });
    let asking = charging.direct_debit(charging.template().unwrap(), INTERNET, MEGABYTE);
    let answering = async {
        let asked = first.asked().await;
        let id = asked.message.header().end_to_end_id;
        asked.refuse(3004);
        let asked = second.asked().await;
        assert!(asked.is_retransmitted());
        assert_eq!(asked.message.header().end_to_end_id, id);
        asked.grant(&[(INTERNET, MEGABYTE)]);
    };
    let (done, ()) = tokio::join!(rig::soon(asking), answering);
    assert_eq!(done.unwrap().answer().unwrap().origin_host, rig::OTHER);
}
