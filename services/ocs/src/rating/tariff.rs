//! Tariffs: rules in an order, and which of them says what something costs.

use std::sync::Arc;
use std::time::Duration;

use diameter_session::Timestamp;
use diameter_session::credit_control::{FinalUnit, FinalUnitAction, Service, UnitValue};
use serde::{Deserialize, Serialize};

use super::calendar::Zone;
use super::condition::Condition;
use super::facts::Facts;
use super::price::Price;
use crate::ledger::{Amount, Unit};

/// All tariffs, in one version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tariffs {
    /// Which version: what was charged says by which.
    pub version: u64,
    pub(super) tariffs: Vec<Tariff>,
}

/// A tariff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tariff {
    /// Its name, as accounts have it.
    pub name: String,
    /// Where its days and hours are those of the clock.
    pub zone: Zone,
    /// How clients are told that another price begins.
    pub switch: Switch,
    /// Its rules: the first that matches counts.
    pub rules: Vec<Rule>,
}

/// How clients are told that another price begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Switch {
    /// By Tariff-Time-Change (TS 32.299, 6.3.7.1): they report what was used before and after apart.
    #[default]
    TariffTimeChange,
    /// By a Validity-Time that ends then (TS 32.299, 6.3.7.2).
    ValidityTime,
}

/// A rule of a tariff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// When it matches.
    pub condition: Condition,
    /// What is done.
    pub outcome: Outcome,
}

/// What a rule says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It costs something.
    Charge(Arc<Charge>),
    /// It needs no credit control: 4011.
    Free,
    /// It is not allowed now: 4010.
    Deny,
    /// It is not allowed, and need not be asked for again: 5003.
    Reject,
}

/// How something is charged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge {
    /// What is counted: octets, seconds or events.
    pub unit: Unit,
    /// What it costs.
    pub price: Price,
    /// How much is granted.
    pub grant: GrantSize,
    /// Validity-Time.
    pub validity: Option<Duration>,
    /// By how much Validity-Time may be shorter, so that not all clients come at once.
    pub jitter: Duration,
    /// Quota-Holding-Time.
    pub holding_time: Option<Duration>,
    /// Quota-Consumption-Time.
    pub consumption_time: Option<Duration>,
    /// With how many percent of a grant left clients ask again (Time-, Volume-, Unit-Quota-Threshold).
    pub threshold: Option<u64>,
    /// Trigger-Types.
    pub triggers: Option<Vec<u32>>,
    /// Which pool its units are drawn from.
    pub pool: Option<Pool>,
    /// What follows the last unit.
    pub last_units: LastUnits,
}

/// How much is granted at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GrantSize {
    /// Where the request does not say, and when there is little to do.
    pub usual: u64,
    /// The most, and the usual where there is much to do.
    pub most: u64,
    /// Less than this is not worth a request: where there is not as much, nothing is granted.
    pub least: u64,
    /// How many percent of what is free may be granted to one service at once, `least` apart.
    pub share: u64,
}

/// A pool of services that draw on one another's units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pool {
    /// G-S-U-Pool-Identifier.
    pub id: u32,
    /// Unit-Value: how many units of the pool one unit takes.
    pub multiplier: UnitValue,
}

/// What follows the last unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LastUnits {
    /// Final-Unit-Indication.
    FinalUnit(FinalUnit),
    /// QoS-Final-Unit-Indication, beside a Final-Unit-Indication for clients that don't know it.
    Qos {
        /// For clients that know it.
        qos: FinalUnit,
        /// For others.
        other: FinalUnit,
    },
}

impl LastUnits {
    /// Whether the service goes on somehow, without credit.
    pub fn goes_on(&self) -> bool {
        let (Self::FinalUnit(last) | Self::Qos { qos: last, .. }) = self;
        last.action != FinalUnitAction::Terminate
    }
}

/// What a rule said of a service: it stays so until the next grant, whatever becomes of the tariffs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applied {
    /// The version of the tariffs.
    pub version: u64,
    /// The tariff.
    pub tariff: String,
    /// The rule.
    pub rule: String,
    /// What is counted.
    pub unit: Unit,
    /// What it costs.
    pub price: Price,
}

/// Which rule matches, and which will.
#[derive(Clone, Debug)]
pub struct Decision<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// When another price begins, and the rule that has it.
    pub then: Option<(Timestamp, &'a Rule)>,
}

impl Tariffs {
    /// A tariff by its name.
    pub fn tariff(&self, name: &str) -> Option<&Tariff> {
        self.tariffs.iter().find(|it| it.name == name)
    }

    /// All of them, in their order.
    pub fn tariffs(&self) -> &[Tariff] {
        &self.tariffs
    }

    /// What a rule of one of these tariffs says, to be kept.
    pub fn applied(&self, tariff: &Tariff, rule: &Rule, charge: &Charge) -> Applied {
        Applied {
            version: self.version,
            tariff: tariff.name.clone(),
            rule: rule.name.clone(),
            unit: charge.unit,
            price: charge.price.clone(),
        }
    }
}

impl Tariff {
    /// The first rule that matches.
    pub fn rule(&self, facts: &Facts, service: Service, at: Timestamp) -> Option<&Rule> {
        self.rules.iter().find(|it| it.condition.is_true(facts, service, &self.zone, at))
    }

    /// The first rule that matches, and the next one that has another price, if it matches within a time.
    pub fn decide(
        &self,
        facts: &Facts,
        service: Service,
        now: Timestamp,
        within: Duration,
    ) -> Option<Decision<'_>> {
        let rule = self.rule(facts, service, now)?;
        let end = now.after(within);
        let mut at = now;
        loop {
            let edges = self.rules.iter().filter_map(|it| it.condition.next_edge(&self.zone, at));
            at = match edges.min().filter(|it| *it <= end) {
                Some(edge) => edge,
                None => return Some(Decision { rule, then: None }),
            };
            match self.rule(facts, service, at) {
                Some(next) if next.outcome == rule.outcome => {}
                Some(next) => return Some(Decision { rule, then: Some((at, next)) }),
                None => return Some(Decision { rule, then: None }),
            }
        }
    }
}

impl Applied {
    /// Money costs what it is.
    pub(crate) fn money(version: u64, tariff: &str) -> Self {
        Self {
            version,
            tariff: tariff.to_owned(),
            rule: "money".to_owned(),
            unit: Unit::Money,
            price: Price::new(Amount::new(1), 1),
        }
    }

    /// How a trace names it.
    pub fn to_name(&self) -> String {
        format!("{}/{} of version {}", self.tariff, self.rule, self.version)
    }
}
