//! The accounting client on real connections: what goes on the wire, and what happens when nobody answers.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use diameter_core::{Command, EndToEndId, HopByHopId, Rejection, Request};
use diameter_messages::base::{AccountingRealtimeRequired, AccountingRequest, ResultCode};
use diameter_messages::nasreq;
use diameter_node::session::accounting::{
    FileBuffer, FileSettings, NotAccepted, RecordChange, SessionEvent, Settings,
};
use diameter_node::{ConnectOptions, Context, Node, Tcp, Undeliverable, UnknownPeers};
use diameter_session::Timestamp;
use diameter_session::accounting::{
    MemoryBuffer, Overflow, Realtime, Record, RecordBuffer, RecordKey, RecordType,
};
use tokio::sync::{mpsc, oneshot};

use super::{FIRST, Records, SECOND, acr, nas, nas_of, peer_of, taking};
use crate::rig::{self, REALM, server, soon, wait_until};

fn quick() -> Settings {
    Settings {
        attempts: 2,
        retransmit_after: Duration::from_millis(200),
        retry_after: Duration::from_millis(300),
        ..Settings::default()
    }
}

fn memory(capacity: usize) -> MemoryBuffer<Bytes> {
    MemoryBuffer::new(capacity, Overflow::Refuse)
}

async fn stored(records: &Records, count: usize) {
    wait_until(async || records.stored().len() >= count).await;
}

/// A node that knows a server which is not there.
async fn alone() -> Node {
    let gone = taking(FIRST, &Records::default()).await;
    let node = nas().peer(peer_of(&gone)).start().await.unwrap();
    gone.shutdown(Duration::ZERO).await;
    node
}

// Proves: acct-02, acct-11, acct-12, acct-14, acct-18
#[tokio::test]
async fn a_session_has_its_records_numbered_and_typed() {
    let records = Records::default();
    let server = taking(FIRST, &records).await;
    let node = nas_of(&[&server]).await;
    let accounting = node.accounting(quick(), memory(10));
    let request = acr(&node, "nothing yet");
    let session = soon(accounting.start(request.clone())).await.unwrap();
    stored(&records, 1).await;
    let mut some = request.clone();
    some.user_name = Some("some".into());
    session.used(some).unwrap();
    session.re_authorized();
    stored(&records, 2).await;
    let mut all = request.clone();
    all.user_name = Some("all".into());
    soon(session.stop(all)).await.unwrap();
    soon(accounting.delivered()).await;
    assert_eq!(records.types(), [(2, 0), (3, 1), (4, 2)]);
    let stored = records.stored();
    let used: Vec<_> = stored.iter().map(|it| it.user_name.as_deref().unwrap()).collect();
    assert_eq!(used, ["nothing yet", "some", "all"]);
    // As the server has named it from its first answer on.
    let multi: Vec<_> = stored.iter().map(|it| it.acct_multi_session_id.as_deref()).collect();
    assert_eq!(multi, [None, Some("multi;7"), Some("multi;7")]);
    for record in &stored {
        assert_eq!(record.session_id, request.session_id);
        assert!(record.event_timestamp.is_some());
        assert_eq!(record.origin_state_id, node.identity().state_id);
        assert_eq!(record.destination_host, None);
    }
    assert!(records.arrived().iter().all(|it| !it.is_retransmitted));
}

// Proves: acct-01, acct-20
#[tokio::test]
async fn interim_records_are_sent_at_the_interval_that_the_server_directs() {
    let records = Records::default();
    records.direct_interims(1);
    let server = taking(FIRST, &records).await;
    let node = nas_of(&[&server]).await;
    let accounting = node.accounting(quick(), memory(10));
    let session = soon(accounting.start(acr(&node, "a"))).await.unwrap();
    let begun = tokio::time::Instant::now();
    stored(&records, 3).await;
    assert!(begun.elapsed() > Duration::from_millis(1500), "two intervals, a tenth less at most");
    // The authorization's next answer wants none.
    session.directed(Some(Duration::ZERO), None);
    drop(session);
    stored(&records, 4).await;
    soon(accounting.delivered()).await;
    assert_eq!(records.types(), [(2, 0), (3, 1), (3, 2), (4, 3)]);
}

/// Split accounting is the application 3, coupled accounting the application of the service.
// Proves: acct-04
#[tokio::test]
async fn the_application_is_that_of_the_accounting() {
    let records = Records::default();
    let seen = Arc::new(Mutex::new(None));
    let to_see = seen.clone();
    let coupled = move |request: nasreq::AccountingRequest, context: Context| {
        *to_see.lock().unwrap() = Some(context.message().header().application_id);
        let answer = request.answer(context.identity());
        let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
        async { Ok::<_, Rejection>(answer) }
    };
    let server =
        server(FIRST).accounting_server(records.clone()).handle(coupled).start().await.unwrap();
    let node =
        nas().sends::<nasreq::AccountingRequest>().peer(peer_of(&server)).start().await.unwrap();
    assert!(node.available(&FIRST).await);
    let accounting = node.accounting(quick(), memory(10));
    soon(accounting.event(acr(&node, "split"))).await.unwrap();
    let request = nasreq::AccountingRequest::builder()
        .session_id(node.client().new_session_id())
        .origin_host(node.identity().host.clone())
        .origin_realm(REALM)
        .destination_realm(REALM)
        .accounting_record_type(nasreq::AccountingRecordType::EVENT_RECORD)
        .accounting_record_number(0)
        .acct_application_id(1)
        .build();
    soon(accounting.event(request)).await.unwrap();
    soon(accounting.delivered()).await;
    let split = &records.arrived()[0].message;
    assert_eq!(split.header().application_id, 3);
    assert_eq!(AccountingRequest::from_message(split).unwrap().acct_application_id, Some(3));
    assert_eq!(*seen.lock().unwrap(), Some(1));
}

#[tokio::test]
async fn only_requests_of_accounting_are_taken() {
    let node = nas().start().await.unwrap();
    let accounting = node.accounting(quick(), memory(10));
    let error = accounting.event(rig::ccr(&node, 0)).await.unwrap_err();
    assert_eq!(error.to_string(), "Credit-Control-Request is no request of accounting");
}

/// The first answer never comes.
// Proves: acct-06
#[tokio::test]
async fn a_record_without_an_answer_is_sent_again_and_is_the_same() {
    let records = Records::default();
    let (store, calls) = (records.clone(), Arc::new(AtomicUsize::new(0)));
    let silent = move |request: AccountingRequest, context: Context| {
        use diameter_node::session::accounting::AccountingServer;
        let answer = store.answer(&request, &context);
        let call = calls.fetch_add(1, Ordering::Relaxed);
        async move {
            if call == 0 {
                std::future::pending::<()>().await;
            }
            Ok::<_, Rejection>(answer)
        }
    };
    let server = server(FIRST).handle(silent).start().await.unwrap();
    let node = nas_of(&[&server]).await;
    let accounting = node.accounting(quick(), memory(10));
    soon(accounting.event(acr(&node, "a"))).await.unwrap();
    soon(accounting.delivered()).await;
    let arrived = records.arrived();
    let flags: Vec<_> = arrived.iter().map(|it| it.is_retransmitted).collect();
    assert_eq!(flags, [false, true]);
    let [first, again] = [&arrived[0].message, &arrived[1].message];
    assert_eq!(first.header().end_to_end_id, again.header().end_to_end_id);
    assert_eq!(first.as_bytes()[20..], again.as_bytes()[20..], "the same AVPs");
}

// Proves: acct-05, acct-13, acct-24
#[tokio::test]
async fn the_next_server_takes_over_with_the_t_flag() {
    let records = Records::default();
    let first = taking(FIRST, &records).await;
    let second = taking(SECOND, &records).await;
    let node = nas_of(&[&first, &second]).await;
    let settings = Settings { servers: vec![FIRST, SECOND], ..quick() };
    let accounting = node.accounting(settings, memory(10));
    let mut request = acr(&node, "a");
    // A server must be there; that it is another one is no reason to stop.
    request.accounting_realtime_required = Some(AccountingRealtimeRequired::DELIVER_AND_GRANT);
    let session = soon(accounting.start(request.clone())).await.unwrap();
    assert_eq!(records.stored()[0].destination_host, Some(FIRST));
    first.shutdown(Duration::ZERO).await;
    soon(session.stop(request)).await.unwrap();
    soon(accounting.delivered()).await;
    assert_eq!(records.types(), [(2, 0), (4, 1)]);
    let last = records.arrived().pop().unwrap();
    assert!(last.is_retransmitted);
    assert_eq!(records.stored()[1].destination_host, Some(SECOND));
}

/// One server has no space, the other has.
// Proves: acct-29
#[tokio::test]
async fn a_server_without_space_is_one_that_is_not_there() {
    let (full, records) = (Records::default(), Records::default());
    full.set_full(true);
    let first = taking(FIRST, &full).await;
    let second = taking(SECOND, &records).await;
    let node = nas_of(&[&first, &second]).await;
    let settings = Settings { servers: vec![FIRST, SECOND], ..quick() };
    let accounting = node.accounting(settings, memory(10));
    soon(accounting.event(acr(&node, "a"))).await.unwrap();
    soon(accounting.delivered()).await;
    assert_eq!((full.arrived().len(), full.stored().len(), records.stored().len()), (1, 0, 1));
}

/// A peer that the node was connected to by hand leads to no realm: who has the records is to be named.
#[tokio::test]
async fn why_nobody_is_sent_a_record_is_told() {
    let records = Records::default();
    let server = taking(FIRST, &records).await;
    let node = nas().start().await.unwrap();
    let options = ConnectOptions::default();
    node.connect(Tcp, rig::address(&server).to_string(), options).await.unwrap();
    let (told, mut reasons) = mpsc::unbounded_channel();
    let settings = quick().listener(move |event| {
        if let RecordChange::Undeliverable(why) = event.change {
            // The test may be over.
            let _ = told.send(why);
        }
    });
    let accounting = node.accounting(settings.clone(), memory(10));
    soon(accounting.event(acr(&node, "a"))).await.unwrap();
    let why = soon(reasons.recv()).await.unwrap();
    assert!(
        matches!(&why, Undeliverable::NoPeer { realm: Some(it), .. } if it == REALM.as_str()),
        "{why}"
    );
    assert!(why.to_string().contains("leads to the realm example.net"), "{why}");
    let settings = Settings { servers: vec![FIRST], ..settings };
    let accounting = node.accounting(settings, memory(10));
    soon(accounting.event(acr(&node, "b"))).await.unwrap();
    soon(accounting.delivered()).await;
    assert_eq!(records.stored().len(), 1);
}

/// The server is away for the start and the middle of a session, and comes back.
// Proves: acct-07, acct-15, acct-25
#[tokio::test]
async fn records_wait_for_the_server_and_come_in_order() {
    let fates = Arc::new(Mutex::new(Vec::new()));
    let told = fates.clone();
    let settings = quick().listener(move |event| {
        let change = match event.change {
            RecordChange::Kept => "kept",
            RecordChange::Delivered(_) => "delivered",
            RecordChange::Undeliverable(_) => return,
            _ => "other",
        };
        told.lock().unwrap().push((event.key.number, change));
    });
    let directory = tempfile::tempdir().unwrap();
    let (buffer, _) = FileBuffer::open(directory.path(), FileSettings::default()).unwrap();
    let records = Records::default();
    let gone = taking(FIRST, &records).await;
    let address = rig::address(&gone);
    let node = nas().peer(peer_of(&gone)).start().await.unwrap();
    gone.shutdown(Duration::ZERO).await;
    let accounting = node.accounting(settings, buffer);
    let request = acr(&node, "a");
    let session = soon(accounting.start(request.clone())).await.unwrap();
    for _ in 0..3 {
        session.re_authorized();
    }
    soon(session.stop(request)).await.unwrap();
    assert!(records.stored().is_empty());

    let back = Node::builder(FIRST, REALM)
        .accounting_server(records.clone())
        .listen(Tcp, address)
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap();
    soon(accounting.delivered()).await;
    // Of the interim records the last one, or none that the stop record came before.
    let types: Vec<_> = records.types();
    assert_eq!(types, [(2, 0), (3, 3), (4, 4)]);
    assert!(records.arrived().iter().all(|it| it.is_retransmitted));
    let fates = fates.lock().unwrap().clone();
    for number in [0, 3, 4] {
        let of_it: Vec<_> = fates.iter().filter(|it| it.0 == number).map(|it| it.1).collect();
        assert_eq!(of_it, ["kept", "delivered"], "record {number}");
    }
    back.shutdown(Duration::ZERO).await;
}

/// The first record of a session could not be delivered; the second one could, but waits.
// Proves: acct-06, acct-09
#[tokio::test]
async fn what_is_made_later_does_not_overtake_what_waits() {
    let is_open = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (opened, told) = (is_open.clone(), seen.clone());
    let server = server(FIRST)
        .handle(move |request: AccountingRequest, context: Context| {
            let number = request.accounting_record_number;
            let answers = number > 0 || opened.load(Ordering::Relaxed);
            if answers {
                told.lock().unwrap().push(number);
            }
            let answer = request.answer(context.identity());
            let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).build();
            async move {
                if !answers {
                    std::future::pending::<()>().await;
                }
                Ok::<_, Rejection>(answer)
            }
        })
        .start()
        .await
        .unwrap();
    let node = nas_of(&[&server]).await;
    let settings = Settings { retry_after: Duration::from_secs(2), ..quick() };
    let accounting = node.accounting(settings, memory(10));
    let request = acr(&node, "a");
    let session = soon(accounting.start(request.clone())).await.unwrap();
    // Two attempts of 200 ms, and it waits.
    tokio::time::sleep(Duration::from_millis(1000)).await;
    is_open.store(true, Ordering::Relaxed);
    soon(session.stop(request)).await.unwrap();
    soon(accounting.delivered()).await;
    assert_eq!(*seen.lock().unwrap(), [0, 1]);
}

// Proves: acct-24
#[tokio::test]
async fn deliver_and_grant_is_no_service_without_a_server() {
    let node = alone().await;
    let accounting = node.accounting(quick(), memory(10));
    let mut request = acr(&node, "a");
    request.accounting_realtime_required = Some(AccountingRealtimeRequired::DELIVER_AND_GRANT);
    let refused = soon(accounting.start(request)).await.unwrap_err();
    assert!(matches!(refused, NotAccepted::Undelivered), "{refused}");
}

// Proves: acct-24, acct-30
#[tokio::test]
async fn deliver_and_grant_ends_when_the_last_server_is_gone() {
    let records = Records::default();
    let server = taking(FIRST, &records).await;
    let node = nas_of(&[&server]).await;
    let accounting = node.accounting(quick(), memory(10));
    let request = acr(&node, "a");
    let mut session = soon(accounting.start(request.clone())).await.unwrap();
    stored(&records, 1).await;
    session.directed(None, Some(Realtime::DeliverAndGrant));
    server.shutdown(Duration::ZERO).await;
    session.re_authorized();
    assert_eq!(soon(session.next()).await, Some(SessionEvent::Disconnect));
    assert_eq!(soon(session.next()).await, None);
    let error = soon(session.stop(request)).await.unwrap_err();
    assert!(matches!(error, NotAccepted::Ended), "{error}");
}

// Proves: acct-25, acct-26
#[tokio::test]
async fn without_server_and_space_only_those_that_may_lose_records_go_on() {
    let node = alone().await;
    let accounting = node.accounting(quick(), memory(0));
    let mut request = acr(&node, "a");
    let refused = soon(accounting.start(request.clone())).await.unwrap_err();
    assert!(matches!(refused, NotAccepted::Lost(None)), "{refused}");

    request.accounting_realtime_required = Some(AccountingRealtimeRequired::GRANT_AND_LOSE);
    let session = soon(accounting.start(request.clone())).await.unwrap();
    let lost = soon(session.stop(request)).await.unwrap_err();
    assert!(matches!(lost, NotAccepted::Lost(None)), "{lost}");
}

/// The reason is that of the disk.
#[tokio::test]
async fn a_buffer_that_is_full_says_so() {
    let node = alone().await;
    let directory = tempfile::tempdir().unwrap();
    let settings = FileSettings { octets: 100, ..FileSettings::default() };
    let (buffer, _) = FileBuffer::open(directory.path(), settings).unwrap();
    let accounting = node.accounting(quick(), buffer);
    let refused = soon(accounting.event(acr(&node, "a"))).await.unwrap_err();
    let NotAccepted::Lost(Some(error)) = refused else { panic!("{refused}") };
    assert_eq!(error.kind(), std::io::ErrorKind::StorageFull);
}

#[tokio::test]
async fn a_record_that_is_refused_is_told_and_not_sent_again() {
    let refuse = |_: AccountingRequest, _: Context| async { Err(Rejection::new(ResultCode(5030))) };
    let server = server(FIRST).handle(refuse).start().await.unwrap();
    let node = nas_of(&[&server]).await;
    let settings =
        Settings { storing: diameter_session::accounting::Storing::WhenUndelivered, ..quick() };
    let accounting = node.accounting(settings, memory(10));
    let refused = soon(accounting.event(acr(&node, "a"))).await.unwrap_err();
    assert!(matches!(refused, NotAccepted::Refused(code) if code.0 == 5030), "{refused}");
    let refused = soon(accounting.start(acr(&node, "a"))).await.unwrap_err();
    assert!(matches!(refused, NotAccepted::Refused(code) if code.0 == 5030), "{refused}");
    soon(accounting.delivered()).await;
}

// Proves: acct-16, acct-17, acct-22, acct-23
#[tokio::test]
async fn sub_sessions_share_the_session_and_its_numbers() {
    let records = Records::default();
    let server = taking(FIRST, &records).await;
    let node = nas_of(&[&server]).await;
    let accounting = node.accounting(quick(), memory(10));
    let parts = accounting.sub_sessions("nas1.example.net;7;7");
    let request = acr(&node, "a");
    for _ in 0..2 {
        let part = soon(parts.start(request.clone())).await.unwrap();
        stored(&records, 1).await;
        soon(part.stop(request.clone())).await.unwrap();
        soon(accounting.delivered()).await;
    }
    let stored = records.stored();
    let said: Vec<_> = stored
        .iter()
        .map(|it| {
            (it.accounting_sub_session_id, it.accounting_record_type.0, it.accounting_record_number)
        })
        .collect();
    assert_eq!(said, [(Some(1), 2, 0), (Some(1), 4, 1), (Some(2), 2, 2), (Some(2), 4, 3)]);
    assert!(stored.iter().all(|it| it.session_id == "nas1.example.net;7;7"));
}

/// A buffer that was filled before: of each session what it is asked for.
fn filled(sessions: &[(&str, u32)], node: &Node) -> MemoryBuffer<Bytes> {
    let mut buffer = memory(100);
    for (session_id, number) in sessions {
        let mut request = acr(node, "a");
        request.session_id = (*session_id).into();
        request.accounting_record_number = *number;
        let message = request.to_message(HopByHopId(0), EndToEndId(1 + number)).unwrap();
        let record = Record {
            key: RecordKey { session_id: (*session_id).into(), number: *number },
            record_type: RecordType::Event,
            sub_session_id: None,
            multi_session_id: None,
            made_at: Timestamp::from_secs(1_700_000_000),
            is_retransmitted: true,
            usage: message.into_bytes(),
        };
        buffer.store(&record, None).unwrap();
    }
    buffer
}

/// A server whose answers wait until the test gives them.
struct Slow {
    node: Node,
    arriving: mpsc::UnboundedReceiver<Held>,
    held: Vec<Held>,
}

/// Session-Id and number of a record, and where its Result-Code goes.
type Held = (String, u32, oneshot::Sender<u32>);

impl Slow {
    async fn start() -> Self {
        let (arrived, arriving) = mpsc::unbounded_channel();
        let answer = move |request: AccountingRequest, context: Context| {
            let (reply, code) = oneshot::channel();
            let number = request.accounting_record_number;
            arrived.send((request.session_id.to_string(), number, reply)).unwrap();
            async move {
                let code = ResultCode(code.await.unwrap());
                if code.is_protocol_error() {
                    return Err(Rejection::new(code));
                }
                Ok(request.answer(context.identity()).result_code(code).build())
            }
        };
        let node = server(FIRST).handle(answer).start().await.unwrap();
        Self { node, arriving, held: Vec::new() }
    }

    /// So many records come, and no more.
    async fn come(&mut self, count: usize) -> Vec<String> {
        let mut come = Vec::new();
        for _ in 0..count {
            let record = soon(self.arriving.recv()).await.unwrap();
            come.push(format!("{}{}", record.0, record.1));
            self.held.push(record);
        }
        let more = tokio::time::timeout(Duration::from_millis(50), self.arriving.recv()).await;
        assert!(more.is_err(), "{:?}", more.unwrap().unwrap());
        come.sort();
        come
    }

    fn answer(&mut self, session_id: &str, code: u32) {
        let place = self.held.iter().position(|it| it.0 == session_id).unwrap();
        self.held.remove(place).2.send(code).unwrap();
    }
}

// Proves: acct-09
#[tokio::test]
async fn records_of_the_buffer_are_on_their_way_together_and_of_each_session_one() {
    let mut slow = Slow::start().await;
    let node = nas_of(&[&slow.node]).await;
    let settings = Settings {
        delivered_at_once: 3,
        retransmit_after: Duration::from_secs(60),
        retry_after: Duration::from_secs(2),
        ..Settings::default()
    };
    let kept = [("a", 0), ("a", 1), ("b", 0), ("c", 0), ("b", 1), ("d", 0)];
    let accounting = node.accounting(settings, filled(&kept, &node));
    assert_eq!(slow.come(3).await, ["a0", "b0", "c0"]);
    slow.answer("b", 2001);
    assert_eq!(slow.come(1).await, ["b1"]);
    // What was in vain holds up its session, and no other.
    slow.answer("a", 3004);
    slow.answer("c", 2001);
    assert_eq!(slow.come(1).await, ["d0"]);
    assert_eq!(slow.come(1).await, ["a0"], "it comes again after a while");
    slow.answer("a", 2001);
    assert_eq!(slow.come(1).await, ["a1"]);
    ["a", "b", "d"].into_iter().for_each(|it| slow.answer(it, 2001));
    soon(accounting.delivered()).await;
}

/// Thousands of records wait: they come in order, some at a time, and none is lost.
#[tokio::test]
async fn a_long_outage_is_made_up_for() {
    let directory = tempfile::tempdir().unwrap();
    let settings = FileSettings { segment_octets: 20_000, ..FileSettings::default() };
    let node = alone().await;
    let (buffer, _) = FileBuffer::open(directory.path(), settings).unwrap();
    let accounting = node.accounting(quick(), buffer);
    let making = (0..2000).map(|number| accounting.event(acr(&node, &number.to_string())));
    for made in futures_util::future::join_all(making).await {
        made.unwrap();
    }
    drop(accounting);
    node.shutdown(Duration::ZERO).await;

    let records = Records::default();
    let server = taking(FIRST, &records).await;
    let node = nas_of(&[&server]).await;
    let (buffer, found) = FileBuffer::open(directory.path(), settings).unwrap();
    assert_eq!(found.records, 2000);
    let accounting = node.accounting(quick(), buffer);
    soon(accounting.delivered()).await;
    let names: Vec<_> =
        records.stored().into_iter().map(|it| it.user_name.unwrap().to_string()).collect();
    let expected: Vec<_> = (0..2000).map(|number: i32| number.to_string()).collect();
    let place = |name: &String| name.parse::<usize>().unwrap();
    let is_near = |(at, name): (usize, &String)| at.abs_diff(place(name)) < 16;
    assert!(names.iter().enumerate().all(is_near), "the oldest come first");
    let mut sorted = names;
    sorted.sort_by_key(place);
    assert_eq!(sorted, expected);
    assert!(records.arrived().iter().all(|it| it.is_retransmitted));
}
