// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, OctetString};
use crate::ts29212::{
    AllocationRetentionPriority, ConditionalApnAggregateMaxBitrate, QosClassIdentifier,
    QosInformation,
};
use diameter_core::builder::append;

/// Builds [`QosInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct QosInformationBuilder {
    contents: Box<QosInformation>,
}

impl QosInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets QoS-Class-Identifier.
    pub fn qos_class_identifier(mut self, value: impl Into<QosClassIdentifier>) -> Self {
        self.contents.qos_class_identifier = Some(value.into());
        self
    }

    /// Sets Max-Requested-Bandwidth-UL.
    pub fn max_requested_bandwidth_ul(mut self, value: u32) -> Self {
        self.contents.max_requested_bandwidth_ul = Some(value);
        self
    }

    /// Sets Max-Requested-Bandwidth-DL.
    pub fn max_requested_bandwidth_dl(mut self, value: u32) -> Self {
        self.contents.max_requested_bandwidth_dl = Some(value);
        self
    }

    /// Sets Extended-Max-Requested-BW-UL.
    pub fn extended_max_requested_bw_ul(mut self, value: u32) -> Self {
        self.contents.extended_max_requested_bw_ul = Some(value);
        self
    }

    /// Sets Extended-Max-Requested-BW-DL.
    pub fn extended_max_requested_bw_dl(mut self, value: u32) -> Self {
        self.contents.extended_max_requested_bw_dl = Some(value);
        self
    }

    /// Sets Guaranteed-Bitrate-UL.
    pub fn guaranteed_bitrate_ul(mut self, value: u32) -> Self {
        self.contents.guaranteed_bitrate_ul = Some(value);
        self
    }

    /// Sets Guaranteed-Bitrate-DL.
    pub fn guaranteed_bitrate_dl(mut self, value: u32) -> Self {
        self.contents.guaranteed_bitrate_dl = Some(value);
        self
    }

    /// Sets Extended-GBR-UL.
    pub fn extended_gbr_ul(mut self, value: u32) -> Self {
        self.contents.extended_gbr_ul = Some(value);
        self
    }

    /// Sets Extended-GBR-DL.
    pub fn extended_gbr_dl(mut self, value: u32) -> Self {
        self.contents.extended_gbr_dl = Some(value);
        self
    }

    /// Sets Bearer-Identifier.
    pub fn bearer_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.bearer_identifier = Some(value.into());
        self
    }

    /// Sets Allocation-Retention-Priority.
    pub fn allocation_retention_priority(
        mut self,
        value: impl Into<AllocationRetentionPriority>,
    ) -> Self {
        self.contents.allocation_retention_priority = Some(value.into());
        self
    }

    /// Sets APN-Aggregate-Max-Bitrate-UL.
    pub fn apn_aggregate_max_bitrate_ul(mut self, value: u32) -> Self {
        self.contents.apn_aggregate_max_bitrate_ul = Some(value);
        self
    }

    /// Sets APN-Aggregate-Max-Bitrate-DL.
    pub fn apn_aggregate_max_bitrate_dl(mut self, value: u32) -> Self {
        self.contents.apn_aggregate_max_bitrate_dl = Some(value);
        self
    }

    /// Sets Extended-APN-AMBR-UL.
    pub fn extended_apn_ambr_ul(mut self, value: u32) -> Self {
        self.contents.extended_apn_ambr_ul = Some(value);
        self
    }

    /// Sets Extended-APN-AMBR-DL.
    pub fn extended_apn_ambr_dl(mut self, value: u32) -> Self {
        self.contents.extended_apn_ambr_dl = Some(value);
        self
    }

    /// Adds one Conditional-APN-Aggregate-Max-Bitrate.
    pub fn conditional_apn_aggregate_max_bitrate(
        mut self,
        value: impl Into<ConditionalApnAggregateMaxBitrate>,
    ) -> Self {
        append(&mut self.contents.conditional_apn_aggregate_max_bitrate, value.into());
        self
    }

    /// Adds any number of Conditional-APN-Aggregate-Max-Bitrate.
    pub fn conditional_apn_aggregate_max_bitrates(
        mut self,
        values: impl IntoIterator<Item = impl Into<ConditionalApnAggregateMaxBitrate>>,
    ) -> Self {
        self.contents
            .conditional_apn_aggregate_max_bitrate
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> QosInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<QosInformation> {
        self.contents
    }
}
