//! What a gateway makes of rules, events and usage: without a network.

use diameter_core::{Avp, IpFilterRule, Mandatory};
use diameter_messages::gx::*;

use crate::enforcement::{Enforced, Rule};
use crate::names;

static COLOUR: Avp<u32> = Avp::new("Colour", 1, 99999, Mandatory::May);

fn rule(name: &str, bits: u32) -> ChargingRuleDefinition {
    let filter: IpFilterRule = "permit out 17 from any to any".parse().unwrap();
    let quality = QosInformation::builder().guaranteed_bitrate_dl(bits).build();
    ChargingRuleDefinition::builder()
        .charging_rule_name(name)
        .flow_information(FlowInformation::builder().flow_description(filter).build())
        .qos_information(quality)
        .build()
}

fn install(rules: impl IntoIterator<Item = ChargingRuleDefinition>) -> [ChargingRuleInstall; 1] {
    [ChargingRuleInstall::builder().charging_rule_definitions(rules).build()]
}

fn remove(name: &str) -> [ChargingRuleRemove; 1] {
    [ChargingRuleRemove::builder().charging_rule_name(name).build()]
}

fn dynamic<'a>(enforced: &'a Enforced, name: &str) -> &'a ChargingRuleDefinition {
    match &enforced.rules[name] {
        Rule::Dynamic(rule) => rule,
        Rule::Predefined => panic!("{name} is the gateway's own"),
    }
}

// Proves: gx-05
#[test]
fn rules_are_installed_changed_by_their_name_and_removed() {
    let mut enforced = Enforced { room: 100, ..Enforced::default() };
    let mut voice = rule("voice", 10);
    voice.additional_avps.push(&COLOUR, &7).unwrap();
    let base = ChargingRuleInstall::builder().charging_rule_base_name("internet").build();
    let [own] = install([voice.clone(), rule("video", 20)]);
    let failed = enforced.change_rules(&[], &[base, own]);
    assert!(failed.invalid.is_empty() && failed.without_room.is_empty());
    assert_eq!(names(&enforced), ["internet", "video", "voice"]);
    assert_eq!(enforced.rules["internet"], Rule::Predefined);
    // What the gateway does not know of a rule stays with it.
    assert_eq!(dynamic(&enforced, "voice").additional_avps.get(&COLOUR), Some(Ok(7)));

    enforced.change_rules(&[], &install([rule("voice", 30)]));
    assert_eq!(*dynamic(&enforced, "voice"), rule("voice", 30));
    assert_eq!(enforced.rules.len(), 3);
    let base = ChargingRuleRemove::builder().charging_rule_base_name("internet").build();
    enforced.change_rules(&[remove("video"), [base]].concat(), &[]);
    assert_eq!(names(&enforced), ["voice"]);
}

// Proves: gx-09
#[test]
fn a_rule_that_fails_is_reported_and_what_was_before_stays() {
    let mut enforced = Enforced { room: 100, ..Enforced::default() };
    enforced.change_rules(&[], &install([rule("voice", 10)]));
    let mut nameless = rule("empty", 1);
    nameless.flow_information.clear();
    let mut more = ChargingRuleInstall::builder()
        .charging_rule_definitions([rule("voice", 101), nameless])
        .charging_rule_name("own")
        .charging_rule_base_name("unheard-of")
        .build();
    let failed = enforced.change_rules(&[], std::slice::from_ref(&more));
    let said: Vec<_> =
        failed.invalid.iter().map(|it| (it.rule_failure_code, it.pcc_rule_status)).collect();
    let inactive = Some(PccRuleStatus::INACTIVE);
    let unknown = (Some(RuleFailureCode::UNKNOWN_RULE_NAME), inactive);
    assert_eq!(
        said,
        [unknown, unknown, (Some(RuleFailureCode::MISSING_FLOW_INFORMATION), inactive)]
    );
    assert_eq!(failed.invalid[0].charging_rule_base_name, ["unheard-of"]);
    assert_eq!(failed.invalid[2].charging_rule_name, ["empty".into()]);
    assert_eq!(failed.without_room.len(), 1);
    assert_eq!(
        failed.without_room[0].rule_failure_code,
        Some(RuleFailureCode::RESOURCES_LIMITATION)
    );
    assert_eq!(*dynamic(&enforced, "voice"), rule("voice", 10));

    // Nothing is there to be removed: that is no failure.
    more = ChargingRuleInstall::default();
    let failed = enforced.change_rules(&remove("unheard-of"), &[more]);
    assert!(failed.invalid.is_empty() && failed.without_room.is_empty());
}

// Proves: gx-06
#[test]
fn a_list_of_event_triggers_replaces_the_one_before() {
    let mut enforced = Enforced::default();
    enforced.arm(&[EventTrigger::RAT_CHANGE, EventTrigger::USAGE_REPORT]);
    enforced.arm(&[]);
    assert_eq!(enforced.triggers, [EventTrigger::RAT_CHANGE, EventTrigger::USAGE_REPORT]);
    enforced.arm(&[EventTrigger::LOSS_OF_BEARER]);
    assert_eq!(enforced.triggers, [EventTrigger::LOSS_OF_BEARER]);
    enforced.arm(&[EventTrigger::NO_EVENT_TRIGGERS]);
    assert!(enforced.triggers.is_empty());
}

// Proves: gx-11
#[test]
fn usage_is_reported_at_the_threshold_and_counted_no_further_without_another() {
    let mut enforced = Enforced::default();
    let threshold = GrantedServiceUnit::builder().cc_total_octets(1_000).build();
    let monitor = UsageMonitoringInformation::builder().monitoring_key("all");
    let monitor = [monitor.granted_service_unit(threshold).build()];
    enforced.count(&monitor);
    assert_eq!(enforced.used(1_500), None, "nobody wants to know");
    enforced.count(&monitor);
    enforced.arm(&[EventTrigger::USAGE_REPORT]);
    assert_eq!(enforced.used(999), None);
    let usage = enforced.used(2).unwrap();
    assert_eq!(usage.used_service_unit[0].cc_total_octets, Some(1_001));
    assert_eq!(usage.monitoring_key, Some("all".into()));
    assert_eq!(enforced.used(5_000), None);
    assert_eq!(enforced.usage(), None);
}
