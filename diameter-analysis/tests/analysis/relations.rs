//! Requests that were seen before.

use diameter_analysis::{Analysis, Relation, Settings};

use crate::message::{CCR, Message, request};

/// How each request relates to one before, by the numbers of the exchanges.
fn relations(messages: &[Message]) -> Vec<(&'static str, Option<u64>)> {
    let mut analysis = Analysis::new(Settings::default());
    for message in messages {
        analysis.observe(&message.captured());
    }
    let name = |relation| match relation {
        Relation::First => "first",
        Relation::Forwarded { .. } => "forwarded",
        Relation::Retransmitted { .. } => "retransmitted",
        Relation::FailedOver { .. } => "failed over",
    };
    let exchanges = analysis.exchanges();
    exchanges.map(|it| (name(it.relation), it.relation.follows().map(|it| it.0))).collect()
}

fn ccr() -> Message {
    request(CCR, 7).end_to_end(99).session("pgw;1;1").origin("pgw")
}

#[test]
fn agents_on_the_way_are_told_by_route_records() {
    let messages = [
        ccr().between(1, 2),
        ccr().between(2, 3).hop_by_hop(8).route_record("pgw"),
        ccr().between(3, 4).hop_by_hop(9).route_record("pgw").route_record("dra"),
    ];
    let expected = [("first", None), ("forwarded", Some(0)), ("forwarded", Some(1))];
    assert_eq!(relations(&messages), expected);
    // Whatever the order of the interfaces, the second follows one with fewer.
    let [one, two, three] = messages;
    assert_eq!(relations(&[one, three, two])[2], ("forwarded", Some(0)));
}

#[test]
fn an_agent_without_route_records_is_told_by_its_address() {
    let messages = [ccr().between(1, 2), ccr().between(2, 3).hop_by_hop(8)];
    assert_eq!(relations(&messages)[1], ("forwarded", Some(0)));
}

#[test]
fn what_the_same_host_sends_again_is_a_retransmission_or_a_failover() {
    let messages = [
        ccr().between(1, 2),
        ccr().between(1, 2).marked(),
        ccr().between(1, 3).hop_by_hop(8).marked(),
        // Not seen before, whatever its bit says.
        ccr().end_to_end(100).between(1, 3).marked(),
    ];
    let expected = [
        ("first", None),
        ("retransmitted", Some(0)),
        ("failed over", Some(1)),
        ("retransmitted", None),
    ];
    assert_eq!(relations(&messages), expected);
}

#[test]
fn an_agent_that_fails_over_forwards_the_same_request_twice() {
    let messages = [
        ccr().between(1, 2),
        ccr().between(2, 3).hop_by_hop(8).route_record("pgw"),
        ccr().between(2, 4).hop_by_hop(9).route_record("pgw").marked(),
    ];
    assert_eq!(relations(&messages)[2], ("failed over", Some(1)));
}

#[test]
fn other_hosts_may_use_the_same_identifier() {
    let other = request(CCR, 7).end_to_end(99).session("sgw;1;1").origin("sgw").between(1, 2);
    let messages = [ccr().between(1, 2).hop_by_hop(1), other];
    assert_eq!(relations(&messages)[1], ("first", None));
    // Where there is no session, hosts are told apart.
    let watchdog = |host| request(280, 7).end_to_end(99).origin(host);
    assert_eq!(relations(&[watchdog("a"), watchdog("b").hop_by_hop(8)])[1], ("first", None));
}

#[test]
fn without_connections_the_bit_and_the_identifiers_tell() {
    let alone = || ccr().on_no_connection();
    let messages = [alone(), alone().marked(), alone().hop_by_hop(8).route_record("pgw")];
    let expected = [("first", None), ("retransmitted", Some(0)), ("forwarded", Some(1))];
    assert_eq!(relations(&messages), expected);
}

#[test]
fn all_legs_of_a_request_are_found_from_any_of_them() {
    let mut analysis = Analysis::new(Settings::default());
    let messages = [
        ccr().between(1, 2),
        request(CCR, 50),
        ccr().between(2, 3).hop_by_hop(8).route_record("pgw"),
        ccr().between(2, 3).hop_by_hop(8).route_record("pgw").answer(3002),
        ccr().between(2, 4).hop_by_hop(9).route_record("pgw").marked(),
        ccr().between(2, 4).hop_by_hop(9).answer(2001),
        ccr().between(1, 2).answer(2001),
    ];
    let observed: Vec<_> =
        messages.iter().map(|it| analysis.observe(&it.captured()).unwrap().exchange).collect();
    for leg in [0, 2, 4] {
        let legs: Vec<_> = analysis.legs_of(observed[leg]).iter().map(|it| it.id).collect();
        assert_eq!(legs, [observed[0], observed[2], observed[4]]);
    }
    assert_eq!(analysis.legs_of(observed[1]).len(), 1);
    assert_eq!((observed[3], observed[5], observed[6]), (observed[2], observed[4], observed[0]));
}
