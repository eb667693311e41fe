//! Sessions: which requests become which records.

use std::time::Duration;

use diameter_cdf::record::{Cause, Kind, Limits};
use diameter_cdf::session::Rules;
use diameter_cdf::store::MemoryStore;

use crate::rig::{EVENT, INTERIM, Rig, START, STOP, acr, again, message, plain, quick, settings};

async fn rig() -> Rig {
    Rig::start(MemoryStore::new(), settings(Rules::default())).await
}

fn number_of(answer: &diameter_core::Message, code: u32) -> Option<u32> {
    let avp = answer.avps().map(Result::unwrap).find(|it| it.key().code == code)?;
    Some(u32::from_be_bytes(avp.octets().unwrap()))
}

// Proves: rf-07, rf-08, rf-15, acct-03
#[tokio::test]
async fn a_session_becomes_a_record_and_answers_repeat_type_and_number() {
    let rig = rig().await;
    for (number, record_type) in [(0, START), (1, INTERIM), (2, STOP)] {
        assert_eq!(rig.records().await.len(), 0);
        let (code, answer) = rig.send(acr("a", number, record_type)).await;
        assert_eq!(code, 2001);
        assert_eq!(number_of(&answer, 480), Some(record_type.cast_unsigned()));
        assert_eq!(number_of(&answer, 485), Some(number));
        assert_eq!(number_of(&answer, 259), Some(3));
    }
    let records = rig.records().await;
    assert_eq!(records.len(), 1);
    assert_eq!((records[0].kind, records[0].volume), (Kind::Pgw, 3000));
    let closing = records[0].closing.unwrap();
    assert_eq!((closing.cause, closing.number), (Cause::Normal, 1));
    assert!(!records[0].is_retransmitted);
    assert_eq!(rig.open().await, 0);
    rig.stop().await;
}

// Proves: rf-02, acct-27
#[tokio::test]
async fn requests_come_in_any_order() {
    let rig = rig().await;
    rig.takes([acr("a", 3, STOP), acr("a", 1, INTERIM), acr("a", 0, START)]).await;
    assert_eq!(rig.open().await, 1, "number 2 is waited for");
    rig.takes([acr("a", 2, INTERIM)]).await;
    let records = rig.records().await;
    assert_eq!((records.len(), records[0].volume), (1, 4000));
    rig.stop().await;
}

#[tokio::test]
async fn an_interim_opens_a_record_and_skipped_numbers_are_waited_for_only_so_long() {
    let rig = Rig::start(MemoryStore::new(), settings(quick())).await;
    rig.takes([acr("a", 4, INTERIM), acr("a", 9, STOP)]).await;
    assert_eq!(rig.records().await.len(), 0);
    let records = rig.closed(1).await;
    assert_eq!((records[0].requests(), records[0].volume), (2, 2000));
    // One that comes later still is a record of its own.
    rig.takes([acr("a", 5, INTERIM)]).await;
    let records = rig.closed(2).await;
    assert_eq!(records[1].closing.unwrap().cause, Cause::Abnormal);
    rig.stop().await;
}

// Proves: rf-03, rf-14
#[tokio::test]
async fn a_session_that_falls_silent_is_closed_and_what_comes_then_is_taken() {
    let rig = Rig::start(MemoryStore::new(), settings(quick())).await;
    rig.takes([acr("a", 0, START)]).await;
    tokio::time::sleep(Duration::from_millis(600)).await;
    rig.takes([acr("a", 1, INTERIM)]).await;
    // The interim has set the timer anew: the first one would have ended by now.
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(rig.records().await.len(), 0);
    let records = rig.closed(1).await;
    assert_eq!(records[0].closing.unwrap().cause, Cause::Abnormal);
    rig.takes([acr("a", 2, INTERIM)]).await;
    assert_eq!(rig.open().await, 1);
    rig.stop().await;
}

// Proves: rf-13, acct-06
#[tokio::test]
async fn what_comes_again_counts_once_and_a_marked_one_counts_where_the_first_was_lost() {
    let rig = rig().await;
    let start = acr("a", 0, START);
    let interim = acr("a", 1, INTERIM);
    rig.takes([start.clone(), again(&start), again(&start)]).await;
    // A client that was started again may have lost the End-to-End Identifier, and knows only that it had sent it.
    rig.takes([again(&acr("a", 0, START))]).await;
    // The marked one comes first, and then the one that took another way.
    rig.takes([again(&interim), interim]).await;
    rig.takes([acr("a", 2, STOP)]).await;
    // After the record is closed too.
    rig.takes([again(&start)]).await;
    let records = rig.records().await;
    assert_eq!(records.len(), 1);
    assert_eq!((records[0].requests(), records[0].volume), (3, 3000));
    assert!(records[0].is_retransmitted, "another function may have it");
    assert_eq!(rig.open().await, 0);

    rig.takes([acr("b", 0, EVENT)]).await;
    let lost = acr("c", 0, EVENT);
    rig.takes([again(&lost)]).await;
    let marked: Vec<bool> = rig.records().await.iter().map(|it| it.is_retransmitted).collect();
    assert_eq!(marked, [true, false, true]);
    rig.stop().await;
}

#[tokio::test]
async fn a_client_that_does_not_count_loses_nothing() {
    let rig = rig().await;
    let requests = [START, INTERIM, INTERIM, STOP].map(|it| acr("a", 0, it));
    rig.takes(requests.clone()).await;
    // What has the same End-to-End Identifier is the same.
    rig.takes([requests[1].clone()]).await;
    let records = rig.records().await;
    let volume: u64 = records.iter().map(|it| it.volume).sum();
    assert_eq!((records.len(), volume), (3, 3000));
    assert_eq!(rig.open().await, 1, "its end had no number of its own: the timer closes it");
    assert_eq!(rig.cdf.close_session("a").await.unwrap(), Some(1));
    assert_eq!(rig.records().await[3].closing.unwrap().cause, Cause::Management);
    assert_eq!(rig.cdf.close_session("a").await.unwrap(), None);
    rig.stop().await;
}

#[tokio::test]
async fn an_event_in_a_session_is_a_record_of_its_own_and_two_ends_are_one() {
    let rig = rig().await;
    rig.takes([acr("a", 0, START), acr("a", 7, EVENT)]).await;
    assert_eq!((rig.records().await.len(), rig.open().await), (1, 1));
    rig.takes([acr("a", 1, STOP), acr("a", 2, STOP)]).await;
    let records = rig.records().await;
    assert_eq!((records.len(), records[1].volume), (2, 2000));
    assert_eq!(rig.open().await, 1, "the second end is kept until its time is over");
    rig.stop().await;
}

#[tokio::test]
async fn parts_of_a_record_are_closed_by_volume_and_time() {
    let limits =
        Limits { volume: Some(2500), time: Some(Duration::from_millis(700)), ..Limits::default() };
    let rules = Rules { limits, ..Rules::default() };
    let rig = Rig::start(MemoryStore::new(), settings(rules)).await;
    rig.takes([acr("a", 0, START), acr("a", 1, INTERIM), acr("a", 2, INTERIM)]).await;
    let first = &rig.records().await[0];
    assert_eq!((first.volume, first.part), (3000, Some(1)));
    assert_eq!(first.closing.unwrap().cause, Cause::Volume);
    rig.takes([acr("a", 3, INTERIM)]).await;
    let second = &rig.closed(2).await[1];
    assert_eq!((second.volume, second.part), (1000, Some(2)));
    assert_eq!(second.closing.unwrap().cause, Cause::Time);
    rig.takes([acr("a", 4, STOP)]).await;
    let third = &rig.records().await[2];
    assert_eq!((third.volume, third.part), (1000, Some(3)));
    rig.stop().await;
}

// Proves: acct-17, acct-31
#[tokio::test]
async fn accounting_of_rfc_6733_has_its_own_grammar_and_sub_sessions() {
    let rig = rig().await;
    for (number, record_type, sub) in [(0, START, Some(1)), (1, START, Some(2)), (2, START, None)] {
        rig.takes([message(&plain("a", number, record_type, sub))]).await;
    }
    assert_eq!(rig.open().await, 1);
    rig.takes([message(&plain("a", 3, STOP, None))]).await;
    let records = rig.records().await;
    assert_eq!(records.len(), 3, "the end without a sub-session ends them all");
    assert!(records.iter().all(|it| it.kind == Kind::Accounting));

    let mut wrong = plain("b", 0, EVENT, None);
    wrong.acct_application_id = Some(4);
    assert_eq!(rig.send(message(&wrong)).await.0, 5004);
    // Rf's grammar has Service-Context-Id once: what has it is of Rf, and is judged by it.
    let mut octets = acr("c", 0, EVENT).as_bytes().to_vec();
    let context = [&461_u32.to_be_bytes()[..], &[0x40, 0, 0, 12], b"none"].concat();
    octets.extend(context);
    let length = u32::try_from(octets.len()).unwrap().to_be_bytes();
    octets[1..4].copy_from_slice(&length[1..]);
    let twice = diameter_core::Message::parse(octets).unwrap();
    assert_eq!(rig.send(twice).await.0, 5009);
    assert_eq!(rig.records().await.len(), 3);
    rig.stop().await;
}

// Proves: rf-06
#[tokio::test]
async fn the_interval_of_interims_is_told_where_there_will_be_some() {
    let mut settings = settings(Rules::default());
    settings.interim_interval = Some(300);
    let rig = Rig::start(MemoryStore::new(), settings).await;
    for (record_type, interval) in [(START, Some(300)), (INTERIM, Some(300)), (STOP, None)] {
        let number = record_type.cast_unsigned();
        let (_, answer) = rig.send(acr("a", number, record_type)).await;
        assert_eq!(number_of(&answer, 85), interval);
    }
    rig.stop().await;
}
