//! Time that the machine counts by the packets that pass (TS 32.299, 6.5.4 to 6.5.7).

use diameter_session::credit_control::{
    Envelope, EnvelopeReporting, FinalUnit, PoolReference, TariffChanges, TariffUsage,
    TimeQuotaMechanism, TimeQuotaType, UnitType, UnitValue,
};

use super::*;

use TimeQuotaType::{ContinuousTimePeriod, DiscreteTimePeriod};

/// So many seconds, and a Quota-Consumption-Time of 10.
fn while_used(seconds: u64) -> Grant {
    Grant { quota_consumption_time: Some(10 * SECOND), ..Grant::new(RG10, Units::seconds(seconds)) }
}

fn in_intervals(seconds: u64, time_quota_type: TimeQuotaType) -> Grant {
    let base_time_interval = 10 * SECOND;
    let mechanism = TimeQuotaMechanism { time_quota_type, base_time_interval };
    Grant { time_quota_mechanism: Some(mechanism), ..Grant::new(RG10, Units::seconds(seconds)) }
}

fn packet(rig: &mut Rig, second: u64) -> Vec<Done> {
    let mut done = rig.until(second);
    done.extend(rig.feed(ClientEvent::Traffic(RG10, Units::NONE)));
    done
}

/// What the session reports at its end in this second, after packets in these.
fn consumed(grant: Grant, packets: &[u64], end: u64) -> u64 {
    let mut rig = Rig::open(config(), vec![grant]);
    for second in packets {
        assert_eq!(packet(&mut rig, *second), []);
    }
    assert_eq!(rig.until(end), []);
    assert_eq!(rig.feed(logout()), [Sent(Termination)]);
    rig.last().services[0].total_used().amount(UnitType::Time)
}

fn envelopes(rig: &Rig) -> Vec<(u64, Option<u64>)> {
    let seconds = |it: Timestamp| it.since(at(0)).as_secs();
    let envelopes = rig.last().services[0].envelopes.iter();
    envelopes.map(|it| (seconds(it.start), it.end.map(seconds))).collect()
}

// Proves: ro-29
#[test]
fn time_is_consumed_while_packets_follow_each_other() {
    assert_eq!(consumed(while_used(1000), &[0, 5, 30], 33), 15 + 3, "0 to 15, and from 30");
    assert_eq!(consumed(while_used(1000), &[0, 5, 30], 90), 15 + 10);
    assert_eq!(consumed(while_used(1000), &[7], 12), 5, "the session ends before the idle time");
    assert_eq!(consumed(while_used(1000), &[0, 10, 20], 25), 25, "gaps that are not longer");
    assert_eq!(consumed(while_used(1000), &[], 90), 0);
    for quota_consumption_time in [None, Some(Duration::ZERO)] {
        let continuous = Grant { quota_consumption_time, ..while_used(1000) };
        assert_eq!(consumed(continuous, &[20, 30], 90), 70, "from the first packet to the end");
    }
}

// Proves: ro-29
#[test]
fn server_is_asked_in_the_second_in_which_the_time_is_used_up() {
    let mut rig = Rig::open(config(), vec![while_used(15)]);
    packet(&mut rig, 100);
    packet(&mut rig, 108);
    assert_eq!(rig.remaining(RG10), Some(Units::seconds(7)));
    assert_eq!(rig.until(114), []);
    assert_eq!(rig.remaining(RG10), Some(Units::seconds(1)), "though nobody told anything since");
    assert_eq!(rig.until(115), [Sent(Update)]);
    assert_eq!(reasons(&rig), [Reason::QuotaExhausted]);
    assert_eq!(rig.last().services[0].total_used(), Units::seconds(15));
    // Nothing passes meanwhile, so that nothing is consumed.
    rig.until(117);
    rig.grant(vec![while_used(15)]);
    assert_eq!(rig.remaining(RG10), Some(Units::seconds(15)));
    assert_eq!(rig.client.next_timeout(), None);
    packet(&mut rig, 200);
    assert_eq!(rig.client.next_timeout(), Some(at(210)));
}

#[test]
fn seconds_add_up_from_parts() {
    let mechanism = TimeQuotaMechanism {
        time_quota_type: DiscreteTimePeriod,
        base_time_interval: Duration::from_millis(700),
    };
    let grant = Grant { time_quota_mechanism: Some(mechanism), ..while_used(2) };
    let mut rig = Rig::open(config(), vec![grant]);
    assert_eq!(packet(&mut rig, 0), []);
    assert_eq!(packet(&mut rig, 1), []);
    assert_eq!(packet(&mut rig, 2), [Sent(Update)], "2.1 seconds");
}

// Proves: ro-30
#[test]
fn time_runs_on_through_an_answer_if_packets_may_pass() {
    let with_threshold = || Grant { threshold: Units::seconds(96), ..while_used(100) };
    let asked = || {
        let mut rig = Rig::open(config(), vec![with_threshold()]);
        packet(&mut rig, 0);
        assert_eq!(rig.until(5), [Sent(Update)], "95 are left");
        assert_eq!(rig.last().services[0].total_used(), Units::seconds(5));
        rig.until(7);
        rig
    };
    let used_until = |rig: &mut Rig, second| {
        rig.until(second);
        rig.feed(logout());
        rig.last().services[0].total_used()
    };
    let mut rig = asked();
    rig.grant(vec![while_used(100)]);
    assert_eq!(rig.client.next_timeout(), Some(at(10)), "three seconds after the answer");
    assert_eq!(used_until(&mut rig, 60), Units::seconds(5), "are consumed of the new quota");

    // Another value: it stops, and begins with the next packet.
    let mut rig = asked();
    let another = Grant { quota_consumption_time: Some(20 * SECOND), ..while_used(100) };
    rig.grant(vec![another]);
    assert_eq!(rig.client.next_timeout(), None);
    assert_eq!(used_until(&mut rig, 60), Units::seconds(2));
}

// Proves: ro-30
#[test]
fn time_stops_with_the_last_unit_and_begins_with_the_next_packet() {
    let mut rig = Rig::open(config(), vec![while_used(5)]);
    packet(&mut rig, 0);
    assert_eq!(rig.until(5), [Sent(Update)]);
    rig.until(7);
    rig.grant(vec![while_used(100)]);
    rig.until(50);
    packet(&mut rig, 50);
    rig.until(54);
    rig.feed(logout());
    assert_eq!(rig.last().services[0].total_used(), Units::seconds(4));
}

// Proves: ro-35
#[test]
fn time_is_consumed_in_intervals() {
    let packets = [0, 12, 40];
    assert_eq!(consumed(in_intervals(1000, DiscreteTimePeriod), &packets, 90), 30);
    assert_eq!(consumed(in_intervals(1000, ContinuousTimePeriod), &packets, 90), 30 + 20);
    let reported = |time_quota_type| {
        let grant = Grant {
            envelope_reporting: Some(EnvelopeReporting::Report),
            ..in_intervals(1000, time_quota_type)
        };
        let mut rig = Rig::open(config(), vec![grant]);
        packets.iter().for_each(|it| assert_eq!(packet(&mut rig, *it), []));
        rig.until(90);
        rig.feed(logout());
        envelopes(&rig)
    };
    assert_eq!(reported(DiscreteTimePeriod), [(0, Some(10)), (12, Some(22)), (40, Some(50))]);
    assert_eq!(reported(ContinuousTimePeriod), [(0, Some(30)), (40, Some(60))]);
}

// Proves: ro-35
#[test]
fn traffic_passes_for_the_whole_interval_that_is_consumed_at_its_start() {
    for time_quota_type in [DiscreteTimePeriod, ContinuousTimePeriod] {
        let mut rig = Rig::open(config(), vec![in_intervals(10, time_quota_type)]);
        assert_eq!(packet(&mut rig, 0), [Sent(Update)], "all is consumed");
        assert_eq!(rig.last().services[0].total_used(), Units::seconds(10));
        assert_eq!(rig.remaining(RG10), Some(Units::seconds(10)));
        rig.until(4);
        assert_eq!(rig.remaining(RG10), Some(Units::seconds(6)));
        rig.grant(vec![in_intervals(10, time_quota_type)]);
        assert_eq!(packet(&mut rig, 9), [], "the interval goes on");
        assert_eq!(rig.remaining(RG10), Some(Units::seconds(10)));
    }
}

// Proves: ro-36
#[test]
fn intervals_count_where_both_mechanisms_are_there() {
    let both = Grant {
        quota_consumption_time: Some(2 * SECOND),
        ..in_intervals(1000, DiscreteTimePeriod)
    };
    assert_eq!(consumed(both, &[0, 5, 12], 90), 20);
}

// Proves: ro-33
#[test]
fn each_period_of_traffic_is_an_envelope() {
    use EnvelopeReporting::{DoNotReport, Report, WithEvents, WithVolume, WithVolumeAndEvents};

    let events = |amount| Units::of(UnitType::ServiceSpecificUnits, amount);
    let both = |octets, amount| Units::octets(octets).with(UnitType::ServiceSpecificUnits, amount);
    let rows = [
        (Some(Report), Some([Units::NONE, Units::NONE])),
        (Some(WithVolume), Some([Units::octets(7), Units::octets(1)])),
        (Some(WithEvents), Some([events(2), events(1)])),
        (Some(WithVolumeAndEvents), Some([both(7, 2), both(1, 1)])),
        (Some(DoNotReport), None),
        (None, None),
    ];
    for (envelope_reporting, expected) in rows {
        let grant = Grant { envelope_reporting, ..while_used(1000) };
        let mut rig = Rig::open(config(), vec![grant]);
        for (second, octets) in [(0, 3), (6, 4), (100, 1)] {
            rig.until(second);
            rig.feed(ClientEvent::Traffic(RG10, both(octets, 1)));
        }
        rig.until(200);
        rig.feed(logout());
        let reported = &rig.last().services[0];
        assert_eq!(reported.total_used().amount(UnitType::Time), 16 + 10, "whatever is reported");
        let envelope = |start, end, units| Envelope { start: at(start), end: Some(at(end)), units };
        let expected =
            expected.map(|[one, two]| vec![envelope(0, 16, one), envelope(100, 110, two)]);
        assert_eq!(reported.envelopes, expected.unwrap_or_default(), "{envelope_reporting:?}");
    }
}

// Proves: ro-34
#[test]
fn envelope_that_is_open_is_reported_and_reported_again() {
    let envelope_reporting = Some(EnvelopeReporting::WithVolume);
    let grant = || Grant { envelope_reporting, ..while_used(1000) };
    let mut rig = Rig::open(config(), vec![grant()]);
    let three = |rig: &mut Rig, second| {
        rig.until(second);
        rig.feed(ClientEvent::Traffic(RG10, Units::octets(3)));
    };
    three(&mut rig, 0);
    three(&mut rig, 30);
    rig.until(35);
    rig.feed(ClientEvent::RatingChanged(RG10));
    assert_eq!(envelopes(&rig), [(0, Some(10)), (30, None)]);
    rig.grant(vec![grant()]);
    three(&mut rig, 38);
    rig.until(60);
    rig.feed(ClientEvent::RatingChanged(RG10));
    assert_eq!(envelopes(&rig), [(30, Some(48))]);
    assert_eq!(rig.last().services[0].envelopes[0].units, Units::octets(6), "since its start");
    rig.grant(vec![grant()]);
    rig.feed(ClientEvent::RatingChanged(RG10));
    assert_eq!(envelopes(&rig), []);
    // One that is open when the session ends does so, too.
    rig.grant(vec![grant()]);
    packet(&mut rig, 100);
    rig.until(103);
    rig.feed(logout());
    assert_eq!(envelopes(&rig), [(100, Some(103))]);
}

#[test]
fn time_without_a_quota_for_it_is_not_reported() {
    let grant = Grant { quota_consumption_time: Some(10 * SECOND), ..octets(RG10, 100) };
    let mut rig = Rig::open(config(), vec![grant]);
    rig.feed(ClientEvent::Traffic(RG10, Units::octets(3)));
    rig.until(90);
    rig.feed(logout());
    assert_eq!(rig.last().services[0].total_used(), Units::octets(3));
}

#[test]
fn time_that_is_counted_draws_on_the_pool() {
    let (pool, unit_type, multiplier) = (1, UnitType::Time, UnitValue::new(10));
    let pools = vec![PoolReference { pool, unit_type, multiplier }];
    let mut rig = Rig::open(config(), vec![Grant { pools, ..while_used(100) }]);
    packet(&mut rig, 0);
    packet(&mut rig, 8);
    rig.until(12);
    assert_eq!(rig.remaining(RG10), Some(Units::seconds(88)));
    for second in (13..100).step_by(9) {
        packet(&mut rig, second);
    }
    assert_eq!(rig.until(100), [Sent(Update)]);
    assert_eq!(rig.last().services[0].reason, Some(Reason::PoolExhausted));
    assert_eq!(rig.remaining(RG10), Some(Units::seconds(0)));

    let intervals = in_intervals(10, DiscreteTimePeriod);
    let pools = vec![PoolReference { pool, unit_type, multiplier }];
    let mut rig = Rig::open(config(), vec![Grant { pools, ..intervals }]);
    assert_eq!(packet(&mut rig, 0), [Sent(Update)]);
    rig.until(3);
    assert_eq!(rig.remaining(RG10), Some(Units::seconds(7)), "of the interval");
}

#[test]
fn time_is_split_by_the_tariff_change_though_nothing_happens_then() {
    let grant = Grant { tariff_change: Some(at(100)), ..while_used(1000) };
    let tariff_changes = TariffChanges::OfTimeToo;
    let mut rig = Rig::open(ClientConfig { tariff_changes, ..config() }, vec![grant]);
    packet(&mut rig, 97);
    rig.now = at(105);
    rig.feed(logout());
    let used: Vec<_> = rig.last().services[0].used.iter().map(|it| (it.units, it.tariff)).collect();
    let expected = [
        (Units::seconds(2), Some(TariffUsage::Before)),
        (Units::seconds(6), Some(TariffUsage::After)),
    ];
    assert_eq!(used, expected, "99.999 is before it");
}

#[test]
fn last_units_of_time_end_the_service_in_their_second() {
    let grant = Grant { final_unit: Some(FinalUnit::TERMINATE), ..while_used(5) };
    let mut rig = Rig::open(config(), vec![grant]);
    packet(&mut rig, 0);
    let done = rig.until(5);
    let over = Told(ClientOutput::FinalUnits(RG10, FinalUnit::TERMINATE));
    assert_eq!(done, [over, Sent(Update)]);
    assert_eq!(rig.remaining(RG10), Some(Units::NONE));
}

#[test]
fn clock_that_goes_back_consumes_nothing() {
    let mut rig = Rig::open(config(), vec![while_used(100)]);
    packet(&mut rig, 50);
    packet(&mut rig, 55);
    rig.now = at(40);
    rig.feed(ClientEvent::Traffic(RG10, Units::NONE));
    assert_eq!(rig.remaining(RG10), Some(Units::seconds(95)));
    packet(&mut rig, 56);
    assert_eq!(rig.remaining(RG10), Some(Units::seconds(94)), "nor twice");
}

#[test]
fn continuous_time_goes_on_with_the_next_quota() {
    let mut rig = Rig::open(config(), vec![Grant::new(RG10, Units::seconds(5))]);
    packet(&mut rig, 0);
    assert_eq!(rig.until(5), [Sent(Update)]);
    rig.until(7);
    rig.grant(vec![Grant::new(RG10, Units::seconds(100))]);
    rig.until(17);
    assert_eq!(rig.remaining(RG10), Some(Units::seconds(90)), "without another packet");
}

#[test]
fn time_of_a_pool_is_used_up_by_what_others_draw_too() {
    let reference = |unit_type, multiplier| {
        vec![PoolReference { pool: 1, unit_type, multiplier: UnitValue::new(multiplier) }]
    };
    let pools = reference(UnitType::Time, 10);
    let time = Grant { pools, ..Grant::new(RG10, Units::seconds(50)) };
    let pools = reference(UnitType::TotalOctets, 1);
    let mut rig = Rig::open(config(), vec![time, Grant { pools, ..octets(RG20, 100) }]);
    packet(&mut rig, 0);
    assert_eq!(rig.uses(RG20, Units::octets(200)), []);
    assert_eq!(rig.until(39), []);
    assert_eq!(rig.until(40), [Sent(Update)], "600, of which 200 are octets");
}

#[test]
fn rest_of_an_interval_is_told_in_seconds_that_have_begun() {
    let mut rig = Rig::open(config(), vec![in_intervals(10, DiscreteTimePeriod)]);
    packet(&mut rig, 0);
    rig.now = Timestamp::from_millis(at(3).as_millis() + 500);
    assert_eq!(rig.remaining(RG10), Some(Units::seconds(7)));
}
