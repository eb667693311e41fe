//! Primary and secondary charging data function (TS 32.299, 6.1.3.1): what all sessions of a client know.

use std::time::Duration;

use diameter_core::Rejection;
use diameter_messages::base::AccountingRequest;
use diameter_messages::base::ResultCode;
use diameter_node::session::accounting::{MemoryBuffer, Overflow, Settings};
use diameter_node::{Context, Node, Tcp, UnknownPeers};

use super::{FIRST, Records, SECOND, acr, nas_of, taking};
use crate::rig::{self, REALM, server, soon, wait_until};

fn both() -> Settings {
    Settings {
        servers: vec![FIRST, SECOND],
        attempts: 2,
        retransmit_after: Duration::from_millis(300),
        ..Settings::rf()
    }
}

// Proves: rf-09
#[tokio::test]
async fn records_go_to_the_primary_again_when_it_is_back() {
    let (first_records, second_records) = (Records::default(), Records::default());
    let first = taking(FIRST, &first_records).await;
    let second = taking(SECOND, &second_records).await;
    let node = nas_of(&[&first, &second]).await;
    let accounting = node.accounting(both(), MemoryBuffer::new(10, Overflow::Refuse));
    let request = acr(&node, "a");
    let session = soon(accounting.start(request.clone())).await.unwrap();
    soon(accounting.delivered()).await;
    let address = rig::address(&first);
    first.shutdown(Duration::ZERO).await;
    soon(session.interim(request.clone())).await.unwrap();
    soon(accounting.delivered()).await;
    let back = Node::builder(FIRST, REALM)
        .accounting_server(first_records.clone())
        .listen(Tcp, address)
        .unknown_peers(UnknownPeers::accept())
        .start()
        .await
        .unwrap();
    assert!(soon(node.available(&FIRST)).await);
    // The peer is there again, and the client is told so by and by.
    wait_until(async || {
        soon(accounting.event(acr(&node, "other"))).await.unwrap();
        soon(accounting.delivered()).await;
        first_records.stored().len() >= 2
    })
    .await;
    soon(session.stop(request.clone())).await.unwrap();
    soon(accounting.delivered()).await;
    let of_session = |records: &Records| {
        let stored = records.stored();
        let own = stored.iter().filter(|it| it.session_id == request.session_id);
        own.map(|it| it.accounting_record_number).collect::<Vec<_>>()
    };
    assert_eq!((of_session(&first_records), of_session(&second_records)), (vec![0, 2], vec![1]));
    assert!(second_records.arrived()[0].is_retransmitted);
    back.shutdown(Duration::ZERO).await;
}

/// A charging data function that is a peer, but does not answer: only the first record waits for it.
// Proves: rf-09, rf-11
#[tokio::test]
async fn what_one_session_finds_out_all_know() {
    let silent = |_: AccountingRequest, _: Context| async {
        std::future::pending::<()>().await;
        Err(Rejection::new(ResultCode::DIAMETER_TOO_BUSY))
    };
    let first = server(FIRST).handle(silent).start().await.unwrap();
    let records = Records::default();
    let second = taking(SECOND, &records).await;
    let node = nas_of(&[&first, &second]).await;
    let accounting = node.accounting(both(), MemoryBuffer::new(10, Overflow::Refuse));
    soon(accounting.event(acr(&node, "a"))).await.unwrap();
    soon(accounting.delivered()).await;
    let begun = tokio::time::Instant::now();
    for _ in 0..10 {
        soon(accounting.event(acr(&node, "b"))).await.unwrap();
        soon(accounting.delivered()).await;
    }
    assert!(begun.elapsed() < Duration::from_millis(600), "ten records did not wait for it");
    let marks: Vec<_> = records.arrived().iter().map(|it| it.is_retransmitted).collect();
    assert_eq!(marks, [&[true][..], &[false; 10]].concat());
}
