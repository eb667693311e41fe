//! Counts, sizes, latencies, and what happened over time.

use std::time::Duration;

use diameter_analysis::{Dimension, Ending, Key, Peer, Row, Settings, Statistics};
use diameter_core::{Outcome, ResultCode};

use crate::message::{CCR, Message, request, time};

fn counted(tables: &[&[Dimension]], messages: &[Message]) -> Statistics {
    let mut statistics = Statistics::new(&Settings::default(), tables);
    for message in messages {
        statistics.observe(&message.captured());
    }
    statistics.finish();
    statistics
}

fn exchange(hop_by_hop: u32, result: u32, at: u64, latency: u64) -> [Message; 2] {
    let ccr = request(CCR, hop_by_hop).session("s").origin("pgw").at(at);
    [ccr.clone(), ccr.answer(result).origin("ocs").at(at + latency)]
}

fn counts(row: &Row) -> [u64; 6] {
    [row.requests, row.answers, row.failures, row.unanswered, row.repeated, row.forwarded]
}

#[test]
fn exchanges_are_counted_with_how_they_ended() {
    let mut messages = Vec::new();
    messages.extend(exchange(1, 2001, 0, 10));
    messages.extend(exchange(2, 5012, 5, 30));
    messages.extend(exchange(3, 2001, 8, 20));
    // Never answered, sent again, and an answer to nothing.
    messages.push(request(280, 4).origin("pgw").at(40));
    messages.push(request(280, 4).origin("pgw").at(50).marked());
    messages.push(request(CCR, 9).answer(2001).at(60));
    let tables: [&[Dimension]; 3] =
        [&[Dimension::Command], &[Dimension::Result], &[Dimension::Client, Dimension::Server]];
    let statistics = counted(&tables, &messages);
    assert_eq!(statistics.messages(), 9);
    assert_eq!(counts(statistics.total()), [5, 4, 1, 2, 1, 0]);
    assert_eq!(statistics.times(), Some((time(0), time(60))));
    let [commands, results, peers] = &statistics.tables()[..] else { panic!("three tables") };
    let code = |key: &Key| key.command_code.unwrap();
    let of_commands: Vec<_> =
        commands.rows.iter().map(|(key, row)| (code(key), counts(row))).collect();
    assert_eq!(of_commands, [(CCR, [3, 4, 1, 0, 0, 0]), (280, [2, 0, 0, 2, 1, 0])]);
    let row = &commands.rows[0].1;
    assert_eq!(row.latencies.count(), 3);
    let median = row.latencies.quantile(0.5).unwrap();
    assert!(median.abs_diff(Duration::from_millis(20)) < Duration::from_micros(200), "{median:?}");
    let length = request(CCR, 1).session("s").origin("pgw").captured().octets.len() as u64;
    let sizes = row.request_octets;
    assert_eq!((sizes.count, sizes.mean(), sizes.most), (3, length, length));
    let outcome = |code| Some(Ending::Outcome(Outcome::Result(ResultCode(code))));
    let of_results: Vec<_> =
        results.rows.iter().map(|(key, row)| (key.ending, row.requests, row.answers)).collect();
    let expected = [(outcome(2001), 2, 3), (Some(Ending::Unanswered), 2, 0), (outcome(5012), 1, 1)];
    assert_eq!(of_results, expected);
    // The requests that came before the server said who it is are its own all the same.
    let [(key, row)] = &peers.rows[..] else { panic!("{peers:?}") };
    let host = |name: &str| Some(Peer::Host(name.into()));
    assert_eq!((&key.client, &key.server), (&host("pgw"), &host("ocs")));
    assert_eq!((key.command_code, row.requests), (None, 5));
}

#[test]
fn without_connections_peers_are_who_the_messages_name() {
    let ccr = request(CCR, 1).origin("pgw").on_no_connection();
    let messages = [ccr.clone(), ccr.answer(2001).origin("ocs"), ccr.end_to_end(2)];
    let statistics = counted(&[&[Dimension::Client, Dimension::Server]], &messages);
    let rows = &statistics.tables()[0].rows;
    let names: Vec<_> = rows
        .iter()
        .map(|(key, _)| [&key.client, &key.server].map(|it| it.as_ref().unwrap().to_string()))
        .collect();
    assert_eq!(names, [["pgw", "ocs"], ["pgw", "unknown"]]);
}

#[test]
fn time_is_cut_into_as_many_intervals_as_there_is_room_for() {
    let mut messages = Vec::new();
    for number in 0..1000u32 {
        let result = if number < 500 { 2001 } else { 3004 };
        messages.extend(exchange(number, result, u64::from(number) * 1000, 3));
    }
    let statistics = counted(&[], &messages);
    let series = statistics.series();
    assert_eq!(series.start(), Some(time(0)));
    let (width, intervals) = (series.width(), series.intervals());
    assert_eq!(width, Duration::from_millis(8192));
    assert_eq!(intervals.len(), 999_000 / 8192 + 1);
    assert_eq!(intervals.iter().map(|it| it.requests).sum::<u64>(), 1000);
    assert_eq!(intervals.iter().map(|it| it.failures).sum::<u64>(), 500);
    assert_eq!(intervals.iter().map(|it| it.latencies.count()).sum::<u64>(), 1000);
    // 8192 ms hold eight or nine whole seconds.
    assert!(intervals[..121].iter().all(|it| matches!(it.requests, 8 | 9)), "{intervals:?}");
    assert_eq!((intervals[0].failures, intervals[120].failures), (0, intervals[120].requests));
}

#[test]
fn a_clock_that_is_wrong_by_a_century_takes_no_more_room() {
    let messages = [exchange(1, 2001, 0, 1), exchange(2, 2001, 3_200_000_000_000, 1)].concat();
    let statistics = counted(&[], &messages);
    assert!(statistics.series().intervals().len() <= 240);
    assert_eq!(statistics.total().requests, 2);
}

#[test]
fn rows_that_have_no_room_are_counted_together() {
    let mut messages = Vec::new();
    for command in 0..1200 {
        messages.push(request(1_000_000 + command, 1));
    }
    let statistics = counted(&[&[Dimension::Command]], &messages);
    let table = &statistics.tables()[0];
    assert_eq!((table.rows.len(), table.others.as_ref().unwrap().requests), (1000, 200));
}
