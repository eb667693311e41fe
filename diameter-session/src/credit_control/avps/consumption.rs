//! Envelopes, and how time is consumed (TS 32.299, 7.2.59 and 7.2.228).

use std::time::{Duration, SystemTime};

use super::super::TimeQuotaType;
use super::service::{seconds, whole_seconds};
use super::units::time;
use super::{Envelope, Number, Reader, TimeQuotaMechanism, Writer};
use crate::{AvpName, Timestamp};

const TIME_QUOTA_TYPE: AvpName = AvpName { name: "Time-Quota-Type", code: 1271, vendor: 10415 };

/// What a Time-Quota-Mechanism says before it is read.
pub(super) const NO_MECHANISM: TimeQuotaMechanism = TimeQuotaMechanism {
    time_quota_type: TimeQuotaType::DiscreteTimePeriod,
    base_time_interval: Duration::ZERO,
};

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, Envelope> {
    pub fn envelope_start_time<T: Copy + Into<SystemTime>>(&mut self, avp: &T) {
        self.said.start = Timestamp::from((*avp).into());
    }

    pub fn envelope_end_time<T: Copy + Into<SystemTime>>(&mut self, avp: &Option<T>) {
        self.said.end = avp.map(|it| Timestamp::from(it.into()));
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, Envelope> {
    pub fn envelope_start_time<T: TryFrom<SystemTime>>(&mut self, avp: &mut T) {
        if let Some(start) = time(self.says.start) {
            *avp = start;
        }
    }

    pub fn envelope_end_time<T: TryFrom<SystemTime>>(&mut self, avp: &mut Option<T>) {
        *avp = self.says.end.and_then(time);
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Reader<'_, TimeQuotaMechanism> {
    pub fn time_quota_type<T: Number>(&mut self, avp: &T) {
        if let Some(known) = self.known(TIME_QUOTA_TYPE, TimeQuotaType::of_number(*avp)) {
            self.said.time_quota_type = known;
        }
    }

    pub fn base_time_interval(&mut self, avp: &u32) {
        self.said.base_time_interval = seconds(*avp);
    }
}

#[expect(missing_docs, reason = "their names say it")]
impl Writer<'_, TimeQuotaMechanism> {
    pub fn time_quota_type<T: Number>(&mut self, avp: &mut T) {
        *avp = T::from(self.says.time_quota_type.number());
    }

    pub fn base_time_interval(&mut self, avp: &mut u32) {
        *avp = whole_seconds(self.says.base_time_interval);
    }
}
