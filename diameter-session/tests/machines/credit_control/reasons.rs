//! Reporting-Reason (TS 32.299, 6.5.1.3): why units are reported, and where that stands.

use diameter_session::credit_control::{
    PoolReference, Scope, ServiceRequest, UnitType, UnitValue, Used,
};

use super::*;

/// 1000 octets and 100 seconds, of which less than 10 make the server be asked.
fn two_types() -> Grant {
    Grant {
        threshold: Units::seconds(10),
        validity_time: Some(500 * SECOND),
        quota_holding_time: Some(300 * SECOND),
        ..Grant::new(RG10, Units::octets(1000).with(UnitType::Time, 100))
    }
}

fn used(units: Units, reason: Reason) -> Used {
    Used { reason: Some(reason), ..Used::new(units) }
}

/// The report that follows, from a session in which 5 octets and 7 seconds were used.
fn report(grant: Grant, cause: impl FnOnce(&mut Rig)) -> ServiceRequest {
    let mut rig = Rig::open(config(), vec![grant]);
    rig.uses(RG10, Units::octets(5).with(UnitType::Time, 7));
    cause(&mut rig);
    assert_eq!(rig.last().services.len(), 1);
    rig.last().services[0].clone()
}

// Proves: ro-24
#[test]
fn reason_of_the_report_stands_beside_its_units() {
    type Cause = fn(&mut Rig);
    let rows: [(Reason, Cause); 5] = [
        (Reason::QuotaHoldingTime, |rig| assert_eq!(rig.until(300), [Sent(Update)])),
        (Reason::Final, |rig| assert_eq!(rig.feed(logout()), [Sent(Termination)])),
        (Reason::ValidityTime, |rig| {
            rig.until(250);
            rig.uses_octets(0);
            assert_eq!(rig.until(500), [Sent(Update)]);
        }),
        (Reason::RatingConditionChange, |rig| {
            rig.feed(ClientEvent::RatingChanged(RG10));
        }),
        (Reason::ForcedReauthorisation, |rig| {
            rig.feed(ClientEvent::ReAuthReceived(Scope::Session));
        }),
    ];
    for (reason, cause) in rows {
        let report = report(two_types(), cause);
        assert_eq!(report.reason, Some(reason));
        let units = Units::octets(5).with(UnitType::Time, 7);
        assert_eq!(report.used, [Used::new(units)], "{reason:?}");
    }
}

// Proves: ro-24, ro-25
#[test]
fn reason_of_a_type_of_units_stands_with_them() {
    let rows = [
        (
            Units::octets(995),
            [
                used(Units::octets(1000), Reason::QuotaExhausted),
                used(Units::seconds(7), Reason::OtherQuotaType),
            ],
        ),
        (
            Units::seconds(84),
            [
                used(Units::seconds(91), Reason::Threshold),
                used(Units::octets(5), Reason::OtherQuotaType),
            ],
        ),
        // Both at once.
        (
            Units::seconds(90).with(UnitType::TotalOctets, 995),
            [
                used(Units::octets(1000), Reason::QuotaExhausted),
                used(Units::seconds(97), Reason::Threshold),
            ],
        ),
    ];
    for (more, expected) in rows {
        let report = report(two_types(), |rig| {
            assert_eq!(rig.uses(RG10, more), [Sent(Update)]);
        });
        assert_eq!((report.reason, &report.used[..]), (None, &expected[..]));
    }
}

// Proves: ro-24
#[test]
fn reason_of_a_pool_stands_with_its_units_or_with_all() {
    let (pool, multiplier) = (1, UnitValue::new(1));
    let reference = |unit_type| PoolReference { pool, unit_type, multiplier };
    let draws = |rig: &mut Rig| assert_eq!(rig.uses_octets(2000), [Sent(Update)]);
    let octets = reference(UnitType::TotalOctets);
    let report_of_one = report(Grant { pools: vec![octets], ..two_types() }, draws);
    let expected = [
        used(Units::octets(2005), Reason::PoolExhausted),
        used(Units::seconds(7), Reason::OtherQuotaType),
    ];
    assert_eq!((report_of_one.reason, &report_of_one.used[..]), (None, &expected[..]));

    let pools = vec![octets, reference(UnitType::Time)];
    let report_of_all = report(Grant { pools, ..two_types() }, draws);
    assert_eq!(report_of_all.reason, Some(Reason::PoolExhausted));
    let units = Units::octets(2005).with(UnitType::Time, 7);
    assert_eq!(report_of_all.used, [Used::new(units)]);
}

// Proves: ro-24
#[test]
fn without_units_there_is_no_reason() {
    let mut rig = Rig::open(config(), vec![octets(RG10, 100)]);
    assert_eq!(rig.sent[0].services[0].reason, None);
    rig.uses_octets(100);
    assert_eq!(reasons(&rig), [Reason::QuotaExhausted]);
    rig.grant(vec![]);
    rig.feed(ClientEvent::RatingChanged(RG10));
    assert_eq!((rig.last().services[0].used.len(), rig.last().services[0].reason), (0, None));
}

// Proves: ro-24
#[test]
fn cause_that_another_one_overtakes_is_not_told() {
    // While an answer is awaited the quota is used up, and then the price changes.
    let mut rig = Rig::open(config(), vec![octets(RG10, 100), octets(RG20, 100)]);
    rig.uses_octets(100);
    rig.uses(RG20, Units::octets(100));
    rig.feed(ClientEvent::RatingChanged(RG20));
    rig.grant(vec![octets(RG10, 100)]);
    let report = &rig.last().services[0];
    assert_eq!((report.service, report.reason), (RG20, Some(Reason::RatingConditionChange)));
    assert_eq!(report.used, [Used::new(Units::octets(100))]);
}
