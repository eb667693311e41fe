//! What a gateway enforces for a user, as a value: rules, events that are reported, speed, and what is counted.

use std::collections::BTreeMap;

use diameter_core::OctetString;
use diameter_messages::gx::*;

/// Groups of rules that every gateway of the operator has.
const RULE_BASES: [&str; 1] = ["internet"];

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Enforced {
    /// By name; those of the PCRF as it has given them.
    pub(crate) rules: BTreeMap<String, Rule>,
    pub(crate) triggers: Vec<EventTrigger>,
    pub(crate) quality: Option<DefaultEpsBearerQos>,
    /// Bits a second to the user, for all that has no bandwidth of its own.
    pub(crate) speed: Option<u32>,
    pub(crate) monitor: Option<Monitor>,
    /// Bits a second that the gateway can guarantee this user.
    pub(crate) room: u32,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Rule {
    /// The gateway's own.
    Predefined,
    /// The PCRF's.
    Dynamic(Box<ChargingRuleDefinition>),
}

/// What is counted, and when it is reported.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Monitor {
    key: OctetString,
    threshold: u64,
    used: u64,
}

/// Rules that could not be installed.
#[derive(Default)]
pub(crate) struct Failed {
    /// They are wrong in themselves.
    pub(crate) invalid: Vec<ChargingRuleReport>,
    /// There is no room for them.
    pub(crate) without_room: Vec<ChargingRuleReport>,
}

impl Enforced {
    /// Takes rules back and installs others; a rule that cannot be changed stays as it was.
    pub(crate) fn change_rules(
        &mut self,
        remove: &[ChargingRuleRemove],
        install: &[ChargingRuleInstall],
    ) -> Failed {
        for remove in remove {
            remove.charging_rule_name.iter().for_each(|it| drop(self.rules.remove(&text(it))));
            remove.charging_rule_base_name.iter().for_each(|it| drop(self.rules.remove(&**it)));
        }
        let mut failed = Failed::default();
        for install in install {
            for base in &install.charging_rule_base_name {
                if RULE_BASES.contains(&&**base) {
                    self.rules.insert(base.to_string(), Rule::Predefined);
                } else {
                    let report = report(RuleFailureCode::UNKNOWN_RULE_NAME);
                    failed.invalid.push(report.charging_rule_base_name(base.clone()).build());
                }
            }
            for name in &install.charging_rule_name {
                let report = report(RuleFailureCode::UNKNOWN_RULE_NAME);
                failed.invalid.push(report.charging_rule_name(name.clone()).build());
            }
            for rule in &install.charging_rule_definition {
                let name = &rule.charging_rule_name;
                let no = |code| report(code).charging_rule_name(name.clone()).build();
                if rule.flow_information.is_empty() && !self.rules.contains_key(&text(name)) {
                    failed.invalid.push(no(RuleFailureCode::MISSING_FLOW_INFORMATION));
                } else if !self.has_room_for(rule) {
                    failed.without_room.push(no(RuleFailureCode::RESOURCES_LIMITATION));
                } else {
                    self.rules.insert(text(name), Rule::Dynamic(Box::new(rule.clone())));
                }
            }
        }
        failed
    }

    fn has_room_for(&self, new: &ChargingRuleDefinition) -> bool {
        let others = self.rules.iter().filter(|(name, _)| **name != text(&new.charging_rule_name));
        let others = others.filter_map(|(_, rule)| match rule {
            Rule::Dynamic(rule) => Some(guaranteed(rule)),
            Rule::Predefined => None,
        });
        others.sum::<u64>() + guaranteed(new) <= self.room.into()
    }

    /// Which events are to be reported: a list replaces the one before, none changes nothing.
    pub(crate) fn arm(&mut self, triggers: &[EventTrigger]) {
        match triggers {
            [] => {}
            [EventTrigger::NO_EVENT_TRIGGERS] => self.triggers.clear(),
            triggers => self.triggers = triggers.to_vec(),
        }
    }

    pub(crate) fn set_quality(
        &mut self,
        quality: Option<&DefaultEpsBearerQos>,
        speeds: &[QosInformation],
    ) {
        self.quality = quality.or(self.quality.as_ref()).cloned();
        let speed = speeds.iter().find_map(|it| it.apn_aggregate_max_bitrate_dl);
        self.speed = speed.or(self.speed);
    }

    pub(crate) fn count(&mut self, monitors: &[UsageMonitoringInformation]) {
        for monitor in monitors {
            let threshold = monitor.granted_service_unit.first().and_then(|it| it.cc_total_octets);
            if let Some((key, threshold)) = monitor.monitoring_key.clone().zip(threshold) {
                self.monitor = Some(Monitor { key, threshold, used: 0 });
            }
        }
    }

    /// The user has sent or received so much. At the threshold it is to be reported.
    pub(crate) fn used(&mut self, octets: u64) -> Option<UsageMonitoringInformation> {
        let monitor = self.monitor.as_mut()?;
        monitor.used = monitor.used.saturating_add(octets);
        let is_due = monitor.used >= monitor.threshold;
        if is_due && self.triggers.contains(&EventTrigger::USAGE_REPORT) {
            self.usage()
        } else {
            None
        }
    }

    /// What was counted; counting ends.
    pub(crate) fn usage(&mut self) -> Option<UsageMonitoringInformation> {
        let Monitor { key, used, .. } = self.monitor.take()?;
        let used = UsedServiceUnit::builder().cc_total_octets(used).build();
        Some(
            UsageMonitoringInformation::builder()
                .monitoring_key(key)
                .used_service_unit(used)
                .build(),
        )
    }

    /// These rules have lost their bearer.
    pub(crate) fn lose(&mut self, names: &[&str]) -> Vec<ChargingRuleReport> {
        let lost = names.iter().filter(|it| self.rules.remove(**it).is_some());
        let code = RuleFailureCode::RESOURCE_ALLOCATION_FAILURE;
        lost.map(|it| report(code).charging_rule_name(*it).build()).collect()
    }
}

fn report(code: RuleFailureCode) -> ChargingRuleReportBuilder {
    ChargingRuleReport::builder().pcc_rule_status(PccRuleStatus::INACTIVE).rule_failure_code(code)
}

fn guaranteed(rule: &ChargingRuleDefinition) -> u64 {
    let quality = rule.qos_information.as_ref();
    quality.and_then(|it| it.guaranteed_bitrate_dl).unwrap_or_default().into()
}

fn text(name: &OctetString) -> String {
    String::from_utf8_lossy(name).into_owned()
}
