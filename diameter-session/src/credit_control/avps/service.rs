//! Multiple-Services-Credit-Control, in requests and in answers (RFC 8506, 8.16; TS 32.299, 7.2.115).

use std::time::Duration;

use super::super::{EnvelopeReporting, Reason, TariffUsage, UnitType};
use super::consumption::NO_MECHANISM;
use super::final_unit::complete;
use super::units::{TARIFF_CHANGE_USAGE, saturated};
use super::{
    Blank, Envelope, FinalUnit, Grant, Granted, Number, PoolReference, Reader, Says, Service,
    ServiceRequest, TimeQuotaMechanism, UnitValue, Units, Used, Writer,
};
use crate::{AvpName, ResultCode, Timestamp};

/// All Service-Identifiers of a Multiple-Services-Credit-Control. A [`Service`] has the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Identifiers(pub Vec<u32>);

/// Trigger: its Trigger-Types.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TriggerTypes(pub Vec<u32>);

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, Service> {
    pub fn service_identifier(&mut self, avps: &[u32]) {
        self.said.service_identifier = avps.first().copied();
    }

    pub fn rating_group(&mut self, avp: &Option<u32>) {
        self.said.rating_group = *avp;
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, Service> {
    pub fn service_identifier(&mut self, avps: &mut Vec<u32>) {
        avps.clear();
        avps.extend(self.says.service_identifier);
    }

    pub fn rating_group(&mut self, avp: &mut Option<u32>) {
        *avp = self.says.rating_group;
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, Identifiers> {
    pub fn service_identifier(&mut self, avps: &[u32]) {
        avps.clone_into(&mut self.said.0);
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, Identifiers> {
    pub fn service_identifier(&mut self, avps: &mut Vec<u32>) {
        self.says.0.clone_into(avps);
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, ServiceRequest> {
    pub fn requested_service_unit<G: Says<Units>>(&mut self, avp: &Option<G>) {
        self.said.requested = avp.as_ref().map(|it| self.group(it, Units::NONE));
    }

    pub fn used_service_unit<G: Says<Used>>(&mut self, avps: &[G]) {
        self.said.used = avps.iter().map(|it| self.group(it, Used::new(Units::NONE))).collect();
    }

    /// The first that has a name.
    pub fn reporting_reason<T: Number>(&mut self, avps: &[T]) {
        self.said.reason = avps.iter().find_map(|it| Reason::of_number(*it));
    }

    pub fn trigger<G: Says<TriggerTypes>>(&mut self, avp: &Option<G>) {
        let types = avp.as_ref().map(|it| self.group(it, TriggerTypes::default()).0);
        self.said.trigger = types.and_then(|it| it.first().copied());
    }

    pub fn envelope<G: Says<Envelope>>(&mut self, avps: &[G]) {
        let blank = Envelope { start: Timestamp::default(), end: None, units: Units::NONE };
        self.said.envelopes = avps.iter().map(|it| self.group(it, blank)).collect();
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, ServiceRequest> {
    pub fn requested_service_unit<G: Says<Units> + Blank>(&mut self, avp: &mut Option<G>) {
        self.group(avp, self.says.requested.as_ref());
    }

    pub fn used_service_unit<G: Says<Used> + Blank>(&mut self, avps: &mut Vec<G>) {
        self.list(avps, &self.says.used);
    }

    pub fn reporting_reason<T: Number>(&mut self, avps: &mut Vec<T>) {
        avps.clear();
        avps.extend(self.says.reason.map(|it| T::from(it.number())));
    }

    pub fn trigger<G: Says<TriggerTypes> + Blank>(&mut self, avp: &mut Option<G>) {
        let types = self.says.trigger.map(|it| TriggerTypes(vec![it]));
        self.group(avp, types.as_ref());
    }

    pub fn envelope<G: Says<Envelope> + Blank>(&mut self, avps: &mut Vec<G>) {
        self.list(avps, &self.says.envelopes);
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, Grant> {
    pub fn granted_service_unit<G: Says<Granted>>(&mut self, avp: &Option<G>) {
        let Some(group) = avp else { return };
        let Granted { units, tariff_change } = self.group(group, Granted::default());
        (self.said.granted, self.said.tariff_change) = (Some(units), tariff_change);
    }

    pub fn tariff_change_usage<T: Number>(&mut self, avp: &Option<T>) {
        if let Some(number) = *avp {
            self.said.tariff_usage =
                self.known(TARIFF_CHANGE_USAGE, TariffUsage::of_number(number));
        }
    }

    pub fn validity_time(&mut self, avp: &Option<u32>) {
        self.said.validity_time = avp.map(seconds);
    }

    pub fn result_code<T: Copy + Into<u32>>(&mut self, avp: &Option<T>) {
        self.said.result = avp.map(|it| ResultCode(it.into()));
    }

    pub fn final_unit_indication<G: Says<FinalUnit>>(&mut self, avp: &Option<G>) {
        self.said.final_unit = self.final_unit(avp);
    }

    pub fn qos_final_unit_indication<G: Says<FinalUnit>>(&mut self, avp: &Option<G>) {
        self.said.qos_final_unit = self.final_unit(avp);
    }

    pub fn g_s_u_pool_reference<G: Says<PoolReference>>(&mut self, avps: &[G]) {
        self.said.pools = avps.iter().map(|it| self.pool(it)).collect();
    }

    pub fn time_quota_threshold(&mut self, avp: &Option<u32>) {
        self.threshold(UnitType::Time, *avp);
    }

    /// For octets of the kinds that are granted, or else for all octets.
    pub fn volume_quota_threshold(&mut self, avp: &Option<u32>) {
        let granted = self.said.granted.unwrap_or_default();
        let is_granted = |it: &UnitType| granted.get(*it).is_some();
        let mut kinds = VOLUMES.into_iter().filter(is_granted).peekable();
        if kinds.peek().is_none() {
            return self.threshold(UnitType::TotalOctets, *avp);
        }
        kinds.for_each(|kind| self.threshold(kind, *avp));
    }

    pub fn unit_quota_threshold(&mut self, avp: &Option<u32>) {
        self.threshold(UnitType::ServiceSpecificUnits, *avp);
    }

    pub fn trigger<G: Says<TriggerTypes>>(&mut self, avp: &Option<G>) {
        self.said.triggers = avp.as_ref().map(|it| self.group(it, TriggerTypes::default()).0);
    }

    pub fn quota_holding_time(&mut self, avp: &Option<u32>) {
        self.said.quota_holding_time = avp.map(seconds);
    }

    pub fn quota_consumption_time(&mut self, avp: &Option<u32>) {
        self.said.quota_consumption_time = avp.map(seconds);
    }

    /// One without a name is none.
    pub fn envelope_reporting<T: Number>(&mut self, avp: &Option<T>) {
        self.said.envelope_reporting = avp.and_then(EnvelopeReporting::of_number);
    }

    pub fn time_quota_mechanism<G: Says<TimeQuotaMechanism>>(&mut self, avp: &Option<G>) {
        self.said.time_quota_mechanism = avp.as_ref().map(|it| self.group(it, NO_MECHANISM));
    }

    fn threshold(&mut self, unit_type: UnitType, amount: Option<u32>) {
        if let Some(amount) = amount {
            self.said.threshold = self.said.threshold.with(unit_type, amount.into());
        }
    }

    /// Multipliers of money are for the currency itself, machines count smaller units of it.
    fn pool(&mut self, group: &impl Says<PoolReference>) -> PoolReference {
        let multiplier = UnitValue::new(0);
        let blank = PoolReference { pool: 0, unit_type: UnitType::Time, multiplier };
        let mut said = self.group(group, blank);
        if said.unit_type == UnitType::Money {
            let exponent = said.multiplier.exponent.checked_add(self.money.exponent);
            said.multiplier.exponent = self.known(UNIT_VALUE, exponent).unwrap_or_default();
        }
        said
    }
}

impl<M> Reader<'_, M> {
    pub(super) fn final_unit(&mut self, avp: &Option<impl Says<FinalUnit>>) -> Option<FinalUnit> {
        avp.as_ref().map(|group| complete(self.group(group, FinalUnit::TERMINATE)))
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, Grant> {
    pub fn granted_service_unit<G: Says<Granted> + Blank>(&mut self, avp: &mut Option<G>) {
        self.group(avp, granted(self.says).as_ref());
    }

    pub fn tariff_change_usage<T: Number>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.tariff_usage.map(|it| T::from(it.number()));
    }

    pub fn validity_time(&mut self, avp: &mut Option<u32>) {
        *avp = self.says.validity_time.map(whole_seconds);
    }

    pub fn result_code<T: From<u32>>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.result.map(|it| T::from(it.0));
    }

    pub fn final_unit_indication<G: Says<FinalUnit> + Blank>(&mut self, avp: &mut Option<G>) {
        self.group(avp, self.says.final_unit.as_ref());
    }

    pub fn qos_final_unit_indication<G: Says<FinalUnit> + Blank>(&mut self, avp: &mut Option<G>) {
        self.group(avp, self.says.qos_final_unit.as_ref());
    }

    pub fn g_s_u_pool_reference<G: Says<PoolReference> + Blank>(&mut self, avps: &mut Vec<G>) {
        self.list(avps, &self.says.pools);
    }

    pub fn time_quota_threshold(&mut self, avp: &mut Option<u32>) {
        *avp = self.says.threshold.get(UnitType::Time).map(saturated);
    }

    /// The largest, where there are several for octets of different kinds: the server is then asked early.
    pub fn volume_quota_threshold(&mut self, avp: &mut Option<u32>) {
        let thresholds = VOLUMES.into_iter().filter_map(|it| self.says.threshold.get(it));
        *avp = thresholds.max().map(saturated);
    }

    pub fn unit_quota_threshold(&mut self, avp: &mut Option<u32>) {
        *avp = self.says.threshold.get(UnitType::ServiceSpecificUnits).map(saturated);
    }

    pub fn trigger<G: Says<TriggerTypes> + Blank>(&mut self, avp: &mut Option<G>) {
        let types = self.says.triggers.clone().map(TriggerTypes);
        self.group(avp, types.as_ref());
    }

    pub fn quota_holding_time(&mut self, avp: &mut Option<u32>) {
        *avp = self.says.quota_holding_time.map(whole_seconds);
    }

    pub fn quota_consumption_time(&mut self, avp: &mut Option<u32>) {
        *avp = self.says.quota_consumption_time.map(whole_seconds);
    }

    pub fn envelope_reporting<T: Number>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.envelope_reporting.map(|it| T::from(it.number()));
    }

    pub fn time_quota_mechanism<G>(&mut self, avp: &mut Option<G>)
    where
        G: Says<TimeQuotaMechanism> + Blank,
    {
        self.group(avp, self.says.time_quota_mechanism.as_ref());
    }
}

/// The Granted-Service-Unit of a grant.
pub(super) fn granted(grant: &Grant) -> Option<Granted> {
    let tariff_change = grant.tariff_change;
    grant.granted.map(|units| Granted { units, tariff_change })
}

const VOLUMES: [UnitType; 3] =
    [UnitType::TotalOctets, UnitType::InputOctets, UnitType::OutputOctets];

pub(super) fn seconds(seconds: u32) -> Duration {
    Duration::from_secs(seconds.into())
}

/// Whole seconds, as many as an AVP can hold.
pub(super) fn whole_seconds(duration: Duration) -> u32 {
    saturated(duration.as_secs())
}

const UNIT_VALUE: AvpName = AvpName::new("Unit-Value", 445);
const CC_UNIT_TYPE: AvpName = AvpName::new("CC-Unit-Type", 454);

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, PoolReference> {
    pub fn g_s_u_pool_identifier(&mut self, avp: &u32) {
        self.said.pool = *avp;
    }

    pub fn cc_unit_type<T: Number>(&mut self, avp: &T) {
        if let Some(unit_type) = self.known(CC_UNIT_TYPE, UnitType::of_number(*avp)) {
            self.said.unit_type = unit_type;
        }
    }

    pub fn unit_value<G: Says<UnitValue>>(&mut self, avp: &G) {
        self.said.multiplier = self.group(avp, UnitValue::new(0));
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, PoolReference> {
    pub fn g_s_u_pool_identifier(&mut self, avp: &mut u32) {
        *avp = self.says.pool;
    }

    pub fn cc_unit_type<T: Number>(&mut self, avp: &mut T) {
        *avp = T::from(self.says.unit_type.number());
    }

    pub fn unit_value<G: Says<UnitValue>>(&mut self, avp: &mut G) {
        let mut multiplier = self.says.multiplier;
        if self.says.unit_type == UnitType::Money {
            multiplier.exponent = multiplier.exponent.saturating_sub(self.money.exponent);
        }
        avp.write(&mut Writer::new(&multiplier, self.money));
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, TriggerTypes> {
    pub fn trigger_type<T: Number>(&mut self, avps: &[T]) {
        self.said.0 = avps.iter().map(|it| (*it).into().cast_unsigned()).collect();
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, TriggerTypes> {
    pub fn trigger_type<T: Number>(&mut self, avps: &mut Vec<T>) {
        avps.clear();
        avps.extend(self.says.0.iter().map(|it| T::from(it.cast_signed())));
    }
}
