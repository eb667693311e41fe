//! Several services in one session, tariff changes, thresholds and holding times (RFC 8506, 5.1; TS 32.299,
//! 6.3.7 and 6.5).

use diameter_session::credit_control::{
    Concurrency, Reason, Scope, TariffChanges, TariffUsage, UnitType, Used,
};

use super::*;

fn both(octets: u64, seconds: u64) -> Units {
    Units::octets(octets).with(UnitType::Time, seconds)
}

// Proves: cc-16, cc-103
#[test]
fn quota_of_a_rating_group_is_drawn_on_by_all_its_services() {
    let one = Service::in_rating_group(1, 10);
    let mut rig = Rig::open(config(), vec![octets(RG10, 1000), octets(one, 50)]);
    assert_eq!(rig.uses(Service::in_rating_group(2, 10), Units::octets(600)), []);
    assert_eq!(rig.uses(one, Units::octets(49)), [], "it has a quota of its own");
    assert_eq!(rig.remaining(RG10), Some(Units::octets(400)));
    assert_eq!(rig.uses(Service::in_rating_group(3, 10), Units::octets(400)), [Sent(Update)]);
    assert_eq!(rig.last().services.len(), 1);
    assert_eq!(rig.last().services[0].service, RG10);
}

// Proves: cc-33, cc-47, cc-111
#[test]
fn first_type_of_units_to_run_out_asks_and_all_are_reported() {
    let mut rig = Rig::open(config(), vec![Grant::new(RG10, both(1000, 100))]);
    assert_eq!(rig.uses(RG10, Units::octets(999)), []);
    assert_eq!(rig.uses(RG10, Units::seconds(100)), [Sent(Update)]);
    assert_eq!(rig.last().services[0].total_used(), both(999, 100));
    // Of a type of which nothing was used that is said, too.
    rig.grant(vec![Grant::new(RG10, both(1000, 100))]);
    assert_eq!(rig.uses(RG10, Units::octets(1000)), [Sent(Update)]);
    assert_eq!(rig.last().services[0].total_used(), both(1000, 0));
}

// Proves: cc-18
#[test]
fn result_of_one_service_is_for_it_alone() {
    let refused =
        |code| Grant { result: Some(ResultCode(code)), service: RG20, ..Grant::default() };
    // Codes that nobody knows are refusals, too.
    for code in [4010, 4012, 5003, 5030, 5031, 3999, 4999, 5999, 6001] {
        let mut rig = Rig::started(config(), &[RG10, RG20]);
        let done = rig.grant(vec![octets(RG10, 100), refused(code)]);
        let denied = Told(ClientOutput::Denied(RG20, ResultCode(code)));
        assert_eq!(done, [granted(RG10, 100), denied]);
        assert_eq!(rig.client.state(), State::Open);
        assert_eq!(rig.remaining(RG20), Some(Units::NONE));
        assert_eq!(rig.uses(RG20, Units::octets(1)), []);
        assert_eq!(rig.uses_octets(100), [Sent(Update)]);
        assert_eq!(rig.last().services.len(), 1, "it is not asked for again");
    }
    let mut rig = Rig::started(config(), &[RG10, RG20]);
    let done = rig.grant(vec![octets(RG10, 100), refused(4011)]);
    assert_eq!(done[1], Told(ClientOutput::Uncontrolled(RG20)));
    assert_eq!(rig.remaining(RG20), None, "nobody counts");
    assert_eq!(rig.uses(RG20, Units::octets(1_000_000)), []);
}

#[test]
fn service_that_was_denied_is_asked_for_again_when_the_server_wants_it() {
    let mut rig = Rig::started(config(), &[RG10, RG20]);
    let denied = Grant { result: Some(ResultCode(4012)), service: RG20, ..Grant::default() };
    rig.grant(vec![octets(RG10, 100), denied]);
    assert_eq!(rig.feed(ClientEvent::RatingChanged(RG20)), []);
    let done = rig.feed(ClientEvent::ReAuthReceived(Scope::Session));
    assert_eq!(done, [ReAuthAnswered(2002), Sent(Update)]);
    assert_eq!(rig.last().services.len(), 2);
}

#[test]
fn use_draws_on_the_quota_that_is_most_like_it() {
    let one = Service::identifier(1);
    let mut rig = Rig::open(config(), vec![octets(one, 50), octets(RG10, 1000)]);
    rig.uses(Service::in_rating_group(1, 10), Units::octets(7));
    assert_eq!(rig.remaining(one), Some(Units::octets(43)));
    assert_eq!(rig.remaining(RG10), Some(Units::octets(1000)));
}

// Proves: cc-17
#[test]
fn result_of_the_command_overrides_those_of_its_services() {
    let mut rig = Rig::started(config(), &[RG10]);
    let done = rig.answer(|number| Answer {
        grants: vec![octets(RG10, 100)],
        ..Answer::new(number, ResultCode(4010))
    });
    assert_eq!(done, [TerminateService, Ended]);
    assert_eq!(rig.remaining(RG10), Some(Units::NONE));
}

// Proves: cc-19
#[test]
fn validity_time_stands_at_either_level() {
    let mut rig = Rig::started(config(), &[RG10, RG20]);
    rig.answer(|number| Answer {
        validity_time: Some(50 * SECOND),
        ..Answer::granting(
            number,
            vec![octets(RG10, 10), Grant { validity_time: Some(70 * SECOND), ..octets(RG20, 10) }],
        )
    });
    assert_eq!(rig.until(50), [Sent(Update)]);
    assert_eq!(rig.last().services.iter().map(|it| it.service).collect::<Vec<_>>(), [RG10]);
    rig.grant(vec![octets(RG10, 10)]);
    assert_eq!(rig.until(70), [Sent(Update)]);
    assert_eq!(rig.last().services.iter().map(|it| it.service).collect::<Vec<_>>(), [RG20]);
}

#[test]
fn quota_of_0_is_not_asked_for_again_at_once() {
    let rig = Rig::open(config(), vec![octets(RG10, 0)]);
    assert_eq!(rig.remaining(RG10), Some(Units::octets(0)));
    assert_eq!(rig.client.next_timeout(), None);
    let grant = Grant { validity_time: Some(30 * SECOND), ..octets(RG10, 0) };
    let mut rig = Rig::open(config(), vec![grant]);
    assert_eq!(rig.until(30), [Sent(Update)]);
}

#[test]
fn service_that_begins_later_is_asked_for_at_once() {
    let mut rig = Rig::open(config(), vec![octets(RG10, 100)]);
    let wanted = Units::octets(300);
    assert_eq!(rig.feed(ClientEvent::ServiceRequested(RG20, wanted)), [Sent(Update)]);
    let asked = &rig.last().services[..];
    assert_eq!((asked.len(), asked[0].service, asked[0].requested), (1, RG20, Some(wanted)));
    assert_eq!((asked[0].used.len(), asked[0].reason), (0, None));
    assert_eq!(rig.grant(vec![octets(RG20, 300)]), [granted(RG20, 300)]);
}

// Proves: ro-40
#[test]
fn rating_group_is_in_a_session_once() {
    let mut rig = Rig::open(config(), vec![octets(RG10, 100)]);
    rig.feed(ClientEvent::ServiceRequested(RG10, Units::octets(300)));
    rig.uses_octets(100);
    assert_eq!(rig.last().services.len(), 1);
    assert_eq!(rig.last().services[0].requested, Some(Units::octets(300)));
}

// Proves: ro-26
#[test]
fn server_is_asked_when_less_than_the_threshold_is_left() {
    let grant = Grant { threshold: Units::octets(200), ..octets(RG10, 1000) };
    let mut rig = Rig::open(config(), vec![grant]);
    assert_eq!(rig.uses_octets(800), [], "200 are left, which is not less");
    assert_eq!(rig.uses_octets(1), [Sent(Update)]);
    assert_eq!(reasons(&rig), [Reason::Threshold]);
    assert_eq!(rig.remaining(RG10), Some(Units::octets(199)));
    rig.uses_octets(199);
    assert_eq!(rig.remaining(RG10), Some(Units::octets(0)));
}

// Proves: ro-21
#[test]
fn quota_that_is_not_used_is_given_back() {
    let grant = Grant { quota_holding_time: Some(20 * SECOND), ..octets(RG10, 1000) };
    let mut rig = Rig::open(config(), vec![grant]);
    rig.until(15);
    rig.uses_octets(5);
    assert_eq!(rig.until(34), [], "it counts from the last use");
    assert_eq!(rig.until(35), [Sent(Update)]);
    let report = rig.last().services[0].clone();
    assert_eq!((report.reason, report.requested), (Some(Reason::QuotaHoldingTime), None));
    assert_eq!(report.total_used(), Units::octets(5));
    rig.grant(vec![]);
    assert_eq!(rig.remaining(RG10), Some(Units::NONE));
    assert_eq!(rig.client.next_timeout(), None);
    // The traffic comes back.
    assert_eq!(rig.feed(ClientEvent::ServiceRequested(RG10, Units::NONE)), [Sent(Update)]);
    // 0 switches it off.
    rig.grant(vec![Grant { quota_holding_time: Some(Duration::ZERO), ..octets(RG10, 10) }]);
    assert_eq!(rig.client.next_timeout(), None);
}

// Proves: ro-22, ro-23
#[test]
fn events_are_reported_as_far_as_the_server_has_armed_them() {
    const QOS: u32 = 2;
    const RAT: u32 = 4;
    let with = |triggers: Option<Vec<u32>>| Grant { triggers, ..octets(RG10, 1000) };
    let config = ClientConfig { default_triggers: vec![RAT], ..config() };
    let mut rig = Rig::open(config, vec![with(None)]);
    let mut check = |triggers: Option<Vec<u32>>, armed: &[u32]| {
        for trigger in [QOS, RAT] {
            rig.uses_octets(3);
            let done = rig.feed(ClientEvent::Triggered(RG10, trigger));
            if armed.contains(&trigger) {
                assert_eq!(done, [Sent(Update)], "{trigger}");
                let report = rig.last().services[0].clone();
                assert_eq!(report.reason, Some(Reason::RatingConditionChange));
                assert_eq!(report.trigger, Some(trigger));
                assert!(report.total_used().amount(UnitType::TotalOctets) >= 3);
                rig.grant(vec![with(None)]);
            } else {
                assert_eq!(done, [], "{trigger}");
            }
        }
        rig.feed(ClientEvent::RatingChanged(RG10));
        assert_eq!(rig.last().services[0].trigger, None);
        rig.grant(vec![with(triggers)]);
    };
    // Those of the configuration, until there is a Trigger; then those that it names.
    check(Some(vec![QOS]), &[RAT]);
    check(Some(vec![QOS, RAT]), &[QOS]);
    check(Some(vec![]), &[QOS, RAT]);
    check(None, &[]);
}

/// A session whose tariff changes after 100 seconds.
fn with_tariff(tariff_changes: TariffChanges, units: Units) -> Rig {
    let grant = Grant { tariff_change: Some(at(100)), ..Grant::new(RG10, units) };
    Rig::open(ClientConfig { tariff_changes, ..config() }, vec![grant])
}

fn exhausted(units: Units) -> Used {
    Used { reason: Some(Reason::QuotaExhausted), ..Used::new(units) }
}

fn used(units: Units, tariff: TariffUsage) -> Used {
    Used { tariff: Some(tariff), ..exhausted(units) }
}

// Proves: cc-08, ro-12
#[test]
fn units_before_and_after_a_tariff_change_are_reported_apart() {
    let mut rig = with_tariff(TariffChanges::ButOfTime, Units::octets(1000));
    rig.until(99);
    rig.uses_octets(300);
    rig.until(100);
    rig.feed(ClientEvent::UsedAroundTariffChange(RG10, Units::octets(40)));
    assert_eq!(rig.uses_octets(660), [Sent(Update)]);
    assert_eq!(
        rig.last().services[0].used[..],
        [
            used(Units::octets(300), TariffUsage::Before),
            used(Units::octets(660), TariffUsage::After),
            used(Units::octets(40), TariffUsage::Indeterminate),
        ]
    );
    // The change is over.
    rig.grant(vec![octets(RG10, 10)]);
    rig.uses_octets(10);
    assert_eq!(rig.last().services[0].used, [exhausted(Units::octets(10))]);
}

// Proves: cc-109
#[test]
fn nothing_is_split_before_a_tariff_change_or_without_one() {
    let mut rig = with_tariff(TariffChanges::ButOfTime, Units::octets(1000));
    rig.until(50);
    rig.uses_octets(1000);
    assert_eq!(rig.last().services[0].used, [exhausted(Units::octets(1000))]);
}

// Proves: cc-10, ro-13
#[test]
fn time_is_split_where_the_application_wants_it() {
    for (changes, split) in [(TariffChanges::ButOfTime, false), (TariffChanges::OfTimeToo, true)] {
        let mut rig = with_tariff(changes, Units::seconds(200));
        rig.until(100);
        rig.uses(RG10, Units::seconds(100));
        rig.until(200);
        rig.uses(RG10, Units::seconds(100));
        let (before, after) = if split { (0, 200) } else { (200, 0) };
        assert_eq!(
            rig.last().services[0].used[..],
            [
                used(Units::seconds(before), TariffUsage::Before),
                used(Units::seconds(after), TariffUsage::After),
            ]
        );
    }
}

// Proves: cc-09
#[test]
fn client_that_cannot_split_ends_the_session() {
    let mut rig = Rig::started(
        ClientConfig { tariff_changes: TariffChanges::Unsupported, ..config() },
        &[RG10],
    );
    let done = rig.grant(vec![Grant { tariff_change: Some(at(100)), ..octets(RG10, 1000) }]);
    assert_eq!(done[1..], [TerminateService, Sent(Termination)]);
    assert_eq!(rig.last().termination_cause, Some(TerminationCause::BAD_ANSWER));
}

// Proves: cc-26
#[test]
fn second_quota_is_drawn_on_after_the_tariff_change_and_both_are_reported_at_once() {
    let grant = |amount, usage| Grant {
        tariff_change: Some(at(100)),
        tariff_usage: Some(usage),
        ..octets(RG10, amount)
    };
    let grants = vec![grant(500, TariffUsage::Before), grant(80, TariffUsage::After)];
    let mut rig = Rig::open(config(), grants.clone());
    rig.uses_octets(300);
    assert_eq!(rig.remaining(RG10), Some(Units::octets(200)));
    rig.until(100);
    assert_eq!(rig.remaining(RG10), Some(Units::octets(80)), "what is left of the first is gone");
    assert_eq!(rig.uses_octets(79), []);
    assert_eq!(rig.uses_octets(1), [Sent(Update)]);
    let before_and_after = [
        used(Units::octets(300), TariffUsage::Before),
        used(Units::octets(80), TariffUsage::After),
    ];
    assert_eq!(rig.last().services.len(), 1);
    assert_eq!(rig.last().services[0].used, before_and_after);
    // Before the change, the first quota is the one that runs out.
    let mut rig = Rig::open(config(), grants);
    assert_eq!(rig.uses_octets(499), []);
    assert_eq!(rig.uses_octets(1), [Sent(Update)]);
}

#[test]
fn use_while_the_answer_was_awaited_that_brings_a_past_tariff_change_is_indeterminate() {
    let mut rig = Rig::open(config(), vec![octets(RG10, 100)]);
    rig.uses_octets(100);
    rig.uses_octets(7);
    rig.until(5);
    rig.grant(vec![Grant { tariff_change: Some(at(3)), ..octets(RG10, 100) }]);
    rig.uses_octets(93);
    let expected = [
        used(Units::octets(93), TariffUsage::After),
        used(Units::octets(7), TariffUsage::Indeterminate),
    ];
    assert_eq!(rig.last().services[0].used, expected);
}

// Proves: cc-08
#[test]
fn tariff_change_while_the_answer_is_awaited_splits_what_is_used_meanwhile() {
    let mut rig = with_tariff(TariffChanges::ButOfTime, Units::octets(1000));
    rig.until(95);
    rig.uses_octets(1000);
    rig.uses_octets(3);
    rig.until(104);
    rig.uses_octets(4);
    rig.grant(vec![octets(RG10, 10)]);
    rig.uses_octets(3);
    let expected =
        [used(Units::octets(3), TariffUsage::Before), used(Units::octets(7), TariffUsage::After)];
    assert_eq!(rig.last().services[0].used, expected);
}

// Proves: cc-106
#[test]
fn units_that_cannot_be_counted_end_the_session() {
    let mut rig = Rig::started(config(), &[RG10]);
    let done = rig.grant(vec![Grant::new(RG10, Units::of(UnitType::Money, 5))]);
    assert_eq!(done[1..], [TerminateService, Sent(Termination)]);
    assert_eq!(rig.last().termination_cause, Some(TerminationCause::BAD_ANSWER));
}

// Proves: cc-46
#[test]
fn units_are_asked_for_only_where_they_are_wanted() {
    let mut rig = Rig::open(config(), vec![octets(RG10, 100)]);
    rig.uses_octets(100);
    assert!(rig.last().services[0].requested.is_some());
    rig.grant(vec![octets(RG10, 100)]);
    rig.feed(logout());
    assert!(rig.last().services[0].requested.is_none());
}

#[test]
fn what_is_due_while_an_answer_is_awaited_goes_out_at_once_or_after_it() {
    for (concurrency, at_once) in [(Concurrency::OneAtATime, false), (Concurrency::Parallel, true)]
    {
        let config = ClientConfig { concurrency, ..config() };
        let mut rig = Rig::open(config, vec![octets(RG10, 100), octets(RG20, 100)]);
        rig.uses_octets(100);
        let done = rig.uses(RG20, Units::octets(100));
        assert_eq!(done, if at_once { vec![Sent(Update)] } else { vec![] });
        let first = Answer::granting(1, vec![octets(RG10, 100)]);
        let done = rig.feed(ClientEvent::Answered(first));
        assert_eq!(done.contains(&Sent(Update)), !at_once);
        assert_eq!(rig.sent.len(), 3);
    }
}

// Proves: cc-05
#[test]
fn user_who_is_not_authorized_again_is_reported_to_the_end() {
    let mut rig = Rig::open(config(), vec![octets(RG10, 1000)]);
    rig.uses_octets(12);
    let refused = ClientEvent::ServiceTerminated(TerminationCause::AUTHORIZATION_EXPIRED);
    assert_eq!(rig.feed(refused), [Sent(Termination)]);
    assert_eq!(rig.last().services[0].total_used(), Units::octets(12));
}

// Proves: cc-26
#[test]
fn second_quota_of_time_is_drawn_on_after_the_tariff_change() {
    let grant = |amount, usage| Grant {
        tariff_change: Some(at(100)),
        tariff_usage: Some(usage),
        ..Grant::new(RG10, Units::seconds(amount))
    };
    let grants = vec![grant(500, TariffUsage::Before), grant(80, TariffUsage::After)];
    let mut rig = Rig::open(config(), grants);
    rig.uses(RG10, Units::seconds(99));
    rig.until(100);
    assert_eq!(rig.uses(RG10, Units::seconds(79)), []);
    assert_eq!(rig.uses(RG10, Units::seconds(1)), [Sent(Update)]);
    let seconds = rig.last().services[0].used.iter().map(|it| it.units).collect::<Vec<_>>();
    assert_eq!(seconds, [Units::seconds(99), Units::seconds(80)]);
}
