//! Credit pools (RFC 8506, 5.1.2), and the arithmetic below them.

use diameter_session::credit_control::{Credit, PoolReference, Reason, Scope, UnitType, UnitValue};

use super::*;

fn reference(pool: u32, multiplier: UnitValue) -> PoolReference {
    PoolReference { pool, unit_type: UnitType::TotalOctets, multiplier }
}

fn pooled(service: Service, amount: u64, multiplier: i64) -> Grant {
    let pools = vec![reference(1, UnitValue::new(multiplier))];
    Grant { pools, ..octets(service, amount) }
}

fn services(rig: &Rig) -> Vec<Service> {
    rig.last().services.iter().map(|it| it.service).collect()
}

// Proves: cc-20, ro-20
#[test]
fn pool_is_exhausted_by_the_sum_and_not_by_one_quota() {
    let mut rig = Rig::open(config(), vec![pooled(RG10, 100, 10), pooled(RG20, 200, 5)]);
    assert_eq!(rig.uses_octets(150), [], "1500 of 2000, though its own quota was 100");
    assert_eq!(rig.remaining(RG10), Some(Units::octets(50)));
    assert_eq!(rig.remaining(RG20), Some(Units::octets(100)));
    assert_eq!(rig.uses(RG20, Units::octets(99)), []);
    assert_eq!(rig.uses(RG20, Units::octets(1)), [Sent(Update)]);
    assert_eq!(services(&rig), [RG10, RG20]);
    assert!(rig.last().services.iter().all(|it| it.reason == Some(Reason::PoolExhausted)));
    let used: Vec<_> = rig.last().services.iter().map(|it| it.total_used()).collect();
    assert_eq!(used, [Units::octets(150), Units::octets(100)]);
}

// Proves: cc-21
#[test]
fn multipliers_have_exponents_and_nothing_is_rounded() {
    // 0.01 for one, 3.3 for the other: S = 1 + 330 = 331.
    let cents = vec![reference(1, UnitValue::with_exponent(1, -2))];
    let tenths = vec![reference(1, UnitValue::with_exponent(33, -1))];
    let grants = vec![
        Grant { pools: cents, ..octets(RG10, 100) },
        Grant { pools: tenths, ..octets(RG20, 100) },
    ];
    let mut rig = Rig::open(config(), grants);
    assert_eq!(rig.uses(RG20, Units::octets(100)), []);
    assert_eq!(rig.uses_octets(99), [], "330.99");
    assert_eq!(rig.uses_octets(1), [Sent(Update)], "331.00");
}

// Proves: cc-21
#[test]
fn credit_is_exact_for_all_exponents() {
    for exponent in -9..=9 {
        // Ten times a tenth is one.
        let tenth = Credit::new(7, UnitValue::with_exponent(3, exponent - 1));
        let sum = (0..10).fold(Credit::ZERO, |sum, _| sum.plus(tenth));
        let whole = Credit::new(7, UnitValue::with_exponent(3, exponent));
        assert_eq!(sum, whole, "{exponent}");
        assert!(sum.minus(Credit::new(1, UnitValue::with_exponent(1, -18))) < whole);
        assert_eq!(sum.minus(tenth).plus(tenth), whole);
        assert!(tenth < whole && Credit::ZERO < tenth);
    }
    let largest = Credit::new(u64::MAX, UnitValue::with_exponent(i64::MAX, 18));
    let smallest = Credit::new(1, UnitValue::with_exponent(1, -18));
    assert!(largest.plus(smallest) > largest, "the largest product is not cut");
    assert_eq!(largest.plus(largest).minus(largest), largest);
    assert_eq!(Credit::ZERO.minus(smallest), Credit::ZERO);
    let third = UnitValue::with_exponent(3, -1);
    assert_eq!(Credit::new(1, UnitValue::new(1)).units_at(third), 3, "0.9 of 1");
    assert_eq!(Credit::new(3, third).units_at(third), 3);
    assert_eq!(largest.units_at(UnitValue::new(0)), u64::MAX);
    assert_eq!(Credit::ZERO.units_at(third), 0);
    assert!(
        !UnitValue::new(-1).is_multiplier() && !UnitValue::with_exponent(1, 19).is_multiplier()
    );
}

// Proves: cc-22
#[test]
fn service_that_joins_adds_its_quota_and_one_that_leaves_takes_what_it_used() {
    let mut rig = Rig::open(config(), vec![pooled(RG10, 100, 10), pooled(RG20, 100, 10)]);
    // S = 2000. RG20 uses 30 and leaves with 300: S = 1700, of which 70 * 10 were its quota.
    rig.uses(RG20, Units::octets(30));
    rig.feed(ClientEvent::RatingChanged(RG20));
    assert_eq!(services(&rig), [RG20]);
    rig.grant(vec![octets(RG20, 500)]);
    assert_eq!(rig.uses(RG20, Units::octets(400)), [], "it draws on its own quota now");
    assert_eq!(rig.uses_octets(169), []);
    // It comes back with 5 * 10: S = 1750, and what it used meanwhile is of its own quota.
    rig.feed(ClientEvent::RatingChanged(RG20));
    rig.grant(vec![pooled(RG20, 5, 10)]);
    assert_eq!(rig.uses_octets(5), [], "1740");
    assert_eq!(rig.uses(RG20, Units::octets(1)), [Sent(Update)], "1750");
    assert_eq!(services(&rig), [RG10, RG20]);
}

// Proves: cc-23
#[test]
fn quota_of_a_pool_that_is_renewed_takes_the_place_of_the_old_one() {
    let mut rig = Rig::open(config(), vec![pooled(RG10, 100, 10), pooled(RG20, 200, 5)]);
    // RG10 has used 50 more than it had: they came from RG20's.
    rig.uses_octets(150);
    rig.feed(ClientEvent::RatingChanged(RG10));
    rig.grant(vec![pooled(RG10, 100, 10)]);
    // S = 2000 - 1500 + 1000 = 1500, and nothing of it is used.
    assert_eq!(rig.uses_octets(100), []);
    assert_eq!(rig.uses(RG20, Units::octets(99)), []);
    assert_eq!(rig.uses(RG20, Units::octets(1)), [Sent(Update)]);

    // RG10 has used 50 less than it had: they are the server's again.
    let mut rig = Rig::open(config(), vec![pooled(RG10, 100, 10), pooled(RG20, 200, 5)]);
    rig.uses_octets(50);
    rig.feed(ClientEvent::RatingChanged(RG10));
    rig.uses_octets(20);
    rig.grant(vec![pooled(RG10, 100, 10)]);
    // S = 2000, of which 200 were used while the answer was awaited.
    assert_eq!(rig.uses_octets(179), []);
    assert_eq!(rig.uses_octets(1), [Sent(Update)]);
}

// Proves: cc-24
#[test]
fn types_of_one_service_draw_on_a_pool_each_for_itself() {
    let units = Units::octets(100).with(UnitType::Time, 10);
    let time = PoolReference { pool: 1, unit_type: UnitType::Time, multiplier: UnitValue::new(20) };
    let pools = vec![time, reference(1, UnitValue::new(3))];
    let mut rig = Rig::open(config(), vec![Grant { pools, ..Grant::new(RG10, units) }]);
    // S = 10 * 20 + 100 * 3 = 500.
    assert_eq!(rig.uses(RG10, Units::seconds(15)), [], "300");
    assert_eq!(rig.uses_octets(66), [], "498");
    assert_eq!(rig.uses_octets(1), [Sent(Update)]);
}

// Proves: cc-25
#[test]
fn units_without_a_reference_are_no_business_of_the_pool() {
    let units = Units::octets(100).with(UnitType::Time, 10);
    let pools = vec![reference(1, UnitValue::new(1))];
    let grants =
        || vec![Grant { pools: pools.clone(), ..Grant::new(RG10, units) }, octets(RG20, 50)];
    let mut rig = Rig::open(config(), grants());
    assert_eq!(rig.uses(RG10, Units::seconds(9)), []);
    assert_eq!(rig.uses(RG10, Units::seconds(1)), [Sent(Update)]);
    assert_eq!(reasons(&rig), [Reason::QuotaExhausted, Reason::OtherQuotaType]);
    assert_eq!(services(&rig), [RG10]);
    let mut rig = Rig::open(config(), grants());
    assert_eq!(rig.uses(RG20, Units::octets(50)), [Sent(Update)]);
    assert_eq!(services(&rig), [RG20]);
}

// Proves: cc-104
#[test]
fn pool_for_units_that_are_not_granted_ends_the_session() {
    let time = PoolReference { pool: 1, unit_type: UnitType::Time, multiplier: UnitValue::new(1) };
    let negative = reference(1, UnitValue::new(-1));
    for bad in [time, negative] {
        let mut rig = Rig::started(config(), &[RG10]);
        let done = rig.grant(vec![Grant { pools: vec![bad], ..octets(RG10, 10) }]);
        assert_eq!(done[1..], [TerminateService, Sent(Termination)]);
        assert_eq!(rig.last().termination_cause, Some(TerminationCause::BAD_ANSWER));
    }
}

// Proves: cc-53, ro-17
#[test]
fn re_authorization_of_a_pool_is_for_its_services() {
    let mut rig = Rig::open(config(), vec![pooled(RG10, 100, 1), octets(RG20, 100)]);
    let done = rig.feed(ClientEvent::ReAuthReceived(Scope::Pool(1)));
    assert_eq!(done, [ReAuthAnswered(2002), Sent(Update)]);
    assert_eq!(services(&rig), [RG10]);
    rig.grant(vec![pooled(RG10, 100, 1)]);
    assert_eq!(rig.feed(ClientEvent::ReAuthReceived(Scope::Pool(2))), [ReAuthAnswered(5012)]);
}

// Proves: cc-25
#[test]
fn service_that_has_ended_has_nothing_left_whatever_its_pool_has() {
    use diameter_session::credit_control::FinalUnit;

    let units = Units::octets(100).with(UnitType::Time, 10);
    let ends = Grant {
        pools: vec![reference(1, UnitValue::new(1))],
        final_unit: Some(FinalUnit::TERMINATE),
        ..Grant::new(RG10, units)
    };
    let mut rig = Rig::open(config(), vec![ends, pooled(RG20, 100, 1)]);
    rig.uses(RG10, Units::seconds(10));
    assert_eq!(rig.remaining(RG10), Some(Units::NONE));
    assert_eq!(rig.remaining(RG20), Some(Units::octets(200)));
}

#[test]
fn pool_without_credit_is_not_asked_for_again_at_once() {
    let mut rig = Rig::open(config(), vec![pooled(RG10, 0, 1)]);
    assert_eq!(rig.uses_octets(0), []);
    assert_eq!(rig.client.next_timeout(), None);
}

#[test]
fn sums_end_at_the_largest_credit() {
    let largest = Credit::new(u64::MAX, UnitValue::with_exponent(i64::MAX, 18));
    let mut sum = Credit::ZERO;
    for _ in 0..2000 {
        let more = sum.plus(largest);
        assert!(more >= sum);
        sum = more;
    }
}
