//! What is logged of sessions: nothing of a subscriber above the level trace.

use std::io;
use std::sync::{Arc, Mutex};

use diameter_messages::credit_control::{SubscriptionId, SubscriptionIdType};
use tracing_subscriber::fmt::MakeWriter;

use super::*;
use crate::rig;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(octets);
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn subscribers_are_not_logged() {
    const SUBSCRIBER: &str = "4917012345678";
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::DEBUG)
        .with_writer(log.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    let (mut ocs, _node, charging) = pair(settings()).await;
    let mut template = charging.template().unwrap();
    template.subscription_id.push(
        SubscriptionId::builder()
            .subscription_id_type(SubscriptionIdType::END_USER_E164)
            .subscription_id_data(SUBSCRIBER)
            .build(),
    );
    let starting = charging.start(template, [(INTERNET, MEGABYTE)]);
    let granting = async { ocs.asked().await.grant(&[(INTERNET, MEGABYTE)]) };
    let (session, ()) = tokio::join!(starting, granting);
    let mut session = session.unwrap();
    let event = rig::soon(session.next()).await.unwrap();
    session.consumed(INTERNET, MEGABYTE);
    ocs.asked().await.refuse(5031);
    rest(&mut session).await;
    let told = format!("{session:?} {event:?} {charging:?} {:?}", session.snapshot());
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("connection is open"), "the log is there: {log}");
    assert!(!log.contains(SUBSCRIBER), "{log}");
    assert!(!told.contains(SUBSCRIBER), "{told}");
}
