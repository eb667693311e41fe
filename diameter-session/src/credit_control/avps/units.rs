//! Requested-, Granted- and Used-Service-Unit, and money (RFC 8506, 8.17 to 8.26).

use std::time::SystemTime;

use super::super::{Reason, TariffUsage, UnitType};
use super::{Blank, Envelope, Number, Reader, Says, UnitValue, Units, Used, Writer};
use crate::{AvpName, Timestamp};

/// Granted-Service-Unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Granted {
    /// How much.
    pub units: Units,
    /// Tariff-Time-Change.
    pub tariff_change: Option<Timestamp>,
}

/// CC-Money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Unit-Value.
    pub value: UnitValue,
    /// Currency-Code.
    pub currency: Option<u32>,
}

/// What has units of several types in it.
pub trait HasUnits {
    /// The units.
    fn units(&self) -> &Units;
    /// The units.
    fn units_mut(&mut self) -> &mut Units;
}

impl HasUnits for Units {
    fn units(&self) -> &Units {
        self
    }

    fn units_mut(&mut self) -> &mut Units {
        self
    }
}

impl HasUnits for Granted {
    fn units(&self) -> &Units {
        &self.units
    }

    fn units_mut(&mut self) -> &mut Units {
        &mut self.units
    }
}

impl HasUnits for Used {
    fn units(&self) -> &Units {
        &self.units
    }

    fn units_mut(&mut self) -> &mut Units {
        &mut self.units
    }
}

impl HasUnits for Envelope {
    fn units(&self) -> &Units {
        &self.units
    }

    fn units_mut(&mut self) -> &mut Units {
        &mut self.units
    }
}

const CC_MONEY: AvpName = AvpName::new("CC-Money", 413);
pub(super) const TARIFF_CHANGE_USAGE: AvpName = AvpName::new("Tariff-Change-Usage", 452);

/// Each is named as its AVP.
#[expect(missing_docs, reason = "their names say it")]
impl<M: HasUnits> Reader<'_, M> {
    pub fn cc_time(&mut self, avp: &Option<u32>) {
        self.put(UnitType::Time, avp.map(u64::from));
    }

    pub fn cc_money<G: Says<Amount>>(&mut self, avp: &Option<G>) {
        let Some(group) = avp else { return };
        let amount = self.group(group, Amount { value: UnitValue::new(0), currency: None });
        let is_other =
            self.money.currency.is_some_and(|own| amount.currency.is_some_and(|it| it != own));
        let units = self.money.amount(amount.value).filter(|_| !is_other);
        let units = self.known(CC_MONEY, units);
        self.put(UnitType::Money, units);
    }

    pub fn cc_total_octets(&mut self, avp: &Option<u64>) {
        self.put(UnitType::TotalOctets, *avp);
    }

    pub fn cc_input_octets(&mut self, avp: &Option<u64>) {
        self.put(UnitType::InputOctets, *avp);
    }

    pub fn cc_output_octets(&mut self, avp: &Option<u64>) {
        self.put(UnitType::OutputOctets, *avp);
    }

    pub fn cc_service_specific_units(&mut self, avp: &Option<u64>) {
        self.put(UnitType::ServiceSpecificUnits, *avp);
    }

    fn put(&mut self, unit_type: UnitType, amount: Option<u64>) {
        if let Some(amount) = amount {
            let units = self.said.units_mut();
            *units = units.with(unit_type, amount);
        }
    }
}

/// Each is named as its AVP. An amount that is larger than an AVP can hold becomes the largest.
#[expect(missing_docs, reason = "their names say it")]
impl<M: HasUnits> Writer<'_, M> {
    pub fn cc_time(&mut self, avp: &mut Option<u32>) {
        *avp = self.get(UnitType::Time).map(saturated);
    }

    pub fn cc_money<G: Says<Amount> + Blank>(&mut self, avp: &mut Option<G>) {
        let amount = self.get(UnitType::Money);
        let currency = self.money.currency;
        let amount = amount.map(|it| Amount { value: self.money.value(it), currency });
        self.group(avp, amount.as_ref());
    }

    pub fn cc_total_octets(&mut self, avp: &mut Option<u64>) {
        *avp = self.get(UnitType::TotalOctets);
    }

    pub fn cc_input_octets(&mut self, avp: &mut Option<u64>) {
        *avp = self.get(UnitType::InputOctets);
    }

    pub fn cc_output_octets(&mut self, avp: &mut Option<u64>) {
        *avp = self.get(UnitType::OutputOctets);
    }

    pub fn cc_service_specific_units(&mut self, avp: &mut Option<u64>) {
        *avp = self.get(UnitType::ServiceSpecificUnits);
    }

    fn get(&self, unit_type: UnitType) -> Option<u64> {
        self.says.units().get(unit_type)
    }
}

/// The largest value that fits.
pub(super) fn saturated(amount: u64) -> u32 {
    u32::try_from(amount).unwrap_or(u32::MAX)
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, Granted> {
    pub fn tariff_time_change<T: Copy + Into<SystemTime>>(&mut self, avp: &Option<T>) {
        self.said.tariff_change = avp.map(|it| Timestamp::from(it.into()));
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, Granted> {
    pub fn tariff_time_change<T: TryFrom<SystemTime>>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.tariff_change.and_then(time);
    }
}

/// The value of a Time AVP, which ends in 2104.
pub(super) fn time<T: TryFrom<SystemTime>>(timestamp: Timestamp) -> Option<T> {
    T::try_from(SystemTime::try_from(timestamp).ok()?).ok()
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, Used> {
    pub fn tariff_change_usage<T: Number>(&mut self, avp: &Option<T>) {
        if let Some(number) = *avp {
            self.said.tariff = self.known(TARIFF_CHANGE_USAGE, TariffUsage::of_number(number));
        }
    }

    /// One without a name is none.
    pub fn reporting_reason<T: Number>(&mut self, avp: &Option<T>) {
        self.said.reason = avp.and_then(Reason::of_number);
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, Used> {
    pub fn tariff_change_usage<T: Number>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.tariff.map(|it| T::from(it.number()));
    }

    pub fn reporting_reason<T: Number>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.reason.map(|it| T::from(it.number()));
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, Amount> {
    pub fn unit_value<G: Says<UnitValue>>(&mut self, avp: &G) {
        self.said.value = self.group(avp, UnitValue::new(0));
    }

    pub fn currency_code(&mut self, avp: &Option<u32>) {
        self.said.currency = *avp;
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, Amount> {
    pub fn unit_value<G: Says<UnitValue>>(&mut self, avp: &mut G) {
        avp.write(&mut Writer::new(&self.says.value, self.money));
    }

    /// One that is there stays where none is known.
    pub fn currency_code(&mut self, avp: &mut Option<u32>) {
        *avp = self.says.currency.or(*avp);
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, UnitValue> {
    pub fn value_digits(&mut self, avp: &i64) {
        self.said.digits = *avp;
    }

    pub fn exponent(&mut self, avp: &Option<i32>) {
        self.said.exponent = avp.unwrap_or_default();
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, UnitValue> {
    pub fn value_digits(&mut self, avp: &mut i64) {
        *avp = self.says.digits;
    }

    pub fn exponent(&mut self, avp: &mut Option<i32>) {
        *avp = Some(self.says.exponent).filter(|it| *it != 0);
    }
}
