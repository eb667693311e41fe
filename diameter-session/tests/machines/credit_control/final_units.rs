//! Graceful service termination (RFC 8506, 5.6; TS 32.299, 6.5.3).

use diameter_session::credit_control::{
    Filter, FinalUnit, FinalUnitAction, Reason, Scope, UnitType,
};

use super::*;

fn redirect() -> FinalUnit {
    let action = FinalUnitAction::Redirect("http://portal.example.net".into());
    FinalUnit { action, filters: vec![Filter::Rule("permit in ip from any to 192.0.2.1".into())] }
}

fn restrict() -> FinalUnit {
    FinalUnit {
        action: FinalUnitAction::RestrictAccess,
        filters: vec![Filter::Id("free".into()), Filter::Group(vec![0, 0, 1, 254])],
    }
}

fn last_units(service: Service, amount: u64, final_unit: FinalUnit) -> Grant {
    Grant { final_unit: Some(final_unit), ..octets(service, amount) }
}

fn begins(service: Service, final_unit: FinalUnit) -> Done {
    Told(ClientOutput::FinalUnits(service, final_unit))
}

// Proves: cc-58, ro-27
#[test]
fn one_service_ends_after_its_last_units_and_the_others_go_on() {
    let mut rig =
        Rig::open(config(), vec![last_units(RG10, 100, FinalUnit::TERMINATE), octets(RG20, 100)]);
    assert_eq!(rig.uses_octets(99), []);
    assert_eq!(rig.uses_octets(1), [begins(RG10, FinalUnit::TERMINATE), Sent(Update)]);
    let report = rig.last().services[0].clone();
    assert_eq!((report.service, report.requested), (RG10, None));
    assert_eq!((report.reason, report.total_used()), (Some(Reason::Final), Units::octets(100)));
    assert_eq!(rig.uses_octets(5), [], "nothing of it is counted any more");
    rig.grant(vec![]);
    assert_eq!(rig.client.state(), State::Open);
    assert_eq!(rig.uses(RG20, Units::octets(100)), [Sent(Update)]);
    rig.grant(vec![octets(RG20, 1)]);
    rig.feed(logout());
    assert_eq!(rig.last().services.len(), 1);
}

// Proves: cc-61
#[test]
fn action_without_a_name_ends_the_service() {
    assert_eq!(FinalUnitAction::from_number(7, None), FinalUnitAction::Terminate);
    assert_eq!(FinalUnitAction::from_number(1, None), FinalUnitAction::Terminate);
    assert_eq!(FinalUnitAction::from_number(2, None), FinalUnitAction::RestrictAccess);
    let address = "sip:portal@example.net";
    let redirect = FinalUnitAction::Redirect(address.into());
    assert_eq!(FinalUnitAction::from_number(1, Some(address)), redirect);
}

// Proves: cc-63, cc-64, cc-66, cc-67, ro-28
#[test]
fn redirection_begins_after_the_last_units_and_ends_with_a_new_quota() {
    for final_unit in [redirect(), restrict()] {
        let mut rig = Rig::open(config(), vec![last_units(RG10, 100, final_unit.clone())]);
        assert_eq!(rig.uses_octets(100), [begins(RG10, final_unit), Sent(Update)]);
        let report = rig.last().services[0].clone();
        assert_eq!((report.service, report.requested), (RG10, None), "nothing that rates");
        assert_eq!(report.total_used(), Units::octets(100));
        rig.answer(|number| Answer {
            validity_time: Some(60 * SECOND),
            ..Answer::granting(number, vec![])
        });
        assert_eq!(rig.remaining(RG10), Some(Units::NONE));
        // When the time is over, the server is asked whether there is money again.
        assert_eq!(rig.until(59), []);
        assert_eq!(rig.until(60), [Sent(Update)]);
        let report = rig.last().services[0].clone();
        assert!(report.used.is_empty() && report.requested.is_some());
        let done = rig.grant(vec![octets(RG10, 500)]);
        assert_eq!(done, [Told(ClientOutput::Restored(RG10, Units::octets(500)))]);
        assert_eq!(rig.remaining(RG10), Some(Units::octets(500)));
        assert_eq!(rig.uses_octets(500), [Sent(Update)], "and it goes on as before");
        assert!(rig.last().services[0].requested.is_some());
    }
}

// Proves: cc-68, cc-70
#[test]
fn restriction_without_units_begins_at_once_and_is_not_reported() {
    let mut rig = Rig::started(config(), &[RG10]);
    let grant = Grant {
        service: RG10,
        final_unit: Some(restrict()),
        validity_time: Some(60 * SECOND),
        ..Grant::default()
    };
    assert_eq!(rig.grant(vec![grant.clone()]), [begins(RG10, restrict())]);
    assert_eq!(rig.client.state(), State::Open);
    assert_eq!(rig.until(60), [Sent(Update)]);
    // Still no money: it goes on, and is not begun again.
    assert_eq!(rig.grant(vec![grant]), []);
    assert_eq!(rig.client.next_timeout(), Some(at(120)));
}

// Proves: cc-60, ro-28
#[test]
fn last_units_that_are_none_begin_the_action_at_once() {
    let mut rig = Rig::started(config(), &[RG10]);
    assert_eq!(rig.grant(vec![last_units(RG10, 0, redirect())]), [begins(RG10, redirect())]);
    let mut rig = Rig::started(config(), &[RG10]);
    let done = rig.grant(vec![last_units(RG10, 0, FinalUnit::TERMINATE)]);
    assert_eq!(done, [begins(RG10, FinalUnit::TERMINATE)]);
    assert_eq!(rig.uses_octets(4), []);
    // At command level the session ends with it.
    let mut rig = Rig::started(config(), &[RG10]);
    let done = rig.answer(|number| Answer {
        final_unit: Some(FinalUnit::TERMINATE),
        ..Answer::granting(number, vec![octets(RG10, 0)])
    });
    assert_eq!(done[1..], [begins(RG10, FinalUnit::TERMINATE), Sent(Termination)]);
}

// Proves: cc-62
#[test]
fn last_units_of_the_session_end_it() {
    let session = Service::SESSION;
    let grant = last_units(session, 100, FinalUnit::TERMINATE);
    let mut rig = Rig::open(config(), vec![grant]);
    assert!(!rig.sent[0].multiple_services);
    assert_eq!(rig.uses(session, Units::octets(100)), [TerminateService, Sent(Termination)]);
    assert_eq!(rig.last().services[0].total_used(), Units::octets(100));
}

// Proves: cc-111
#[test]
fn first_type_of_the_last_units_to_run_out_begins_the_action() {
    let units = Units::octets(1000).with(UnitType::Time, 10);
    let grant = Grant { final_unit: Some(restrict()), ..Grant::new(RG10, units) };
    let mut rig = Rig::open(config(), vec![grant]);
    let done = rig.uses(RG10, Units::seconds(10));
    assert_eq!(done, [begins(RG10, restrict()), Sent(Update)]);
    let used = Units::octets(0).with(UnitType::Time, 10);
    assert_eq!(rig.last().services[0].total_used(), used, "all types are reported");
}

// Proves: cc-71
#[test]
fn qos_final_unit_indication_counts_where_both_are_there() {
    let grant = Grant { qos_final_unit: Some(restrict()), ..last_units(RG10, 10, redirect()) };
    let mut rig = Rig::open(config(), vec![grant]);
    assert_eq!(rig.uses_octets(10)[0], begins(RG10, restrict()));
}

// Proves: cc-73, cc-69
#[test]
fn money_that_was_topped_up_ends_the_restriction_at_once() {
    let restricted = || {
        let mut rig = Rig::open(config(), vec![last_units(RG10, 10, redirect())]);
        rig.uses_octets(10);
        let validity_time = Some(600 * SECOND);
        rig.answer(|number| Answer { validity_time, ..Answer::granting(number, vec![]) });
        rig
    };
    let by_server = ClientEvent::ReAuthReceived(Scope::Session);
    let by_client = ClientEvent::RatingChanged(RG10);
    for event in [by_server, by_client] {
        let mut rig = restricted();
        assert_eq!(rig.feed(event).last(), Some(&Sent(Update)));
        assert!(rig.last().services[0].used.is_empty());
        let done = rig.grant(vec![octets(RG10, 50)]);
        assert_eq!(done, [Told(ClientOutput::Restored(RG10, Units::octets(50)))]);
    }
}

#[test]
fn threshold_does_not_cut_the_last_units() {
    let grant = Grant { threshold: Units::octets(20), ..last_units(RG10, 100, redirect()) };
    let mut rig = Rig::open(config(), vec![grant]);
    assert_eq!(rig.uses_octets(90), []);
    assert_eq!(rig.uses_octets(10).len(), 2);
}
