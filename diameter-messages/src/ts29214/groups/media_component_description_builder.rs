// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, List, OctetString};
use crate::ts29209::ReservationPriority;
use crate::ts29212::{PreEmptionCapability, PreEmptionVulnerability};
use crate::ts29214::{
    FlowStatus, MediaComponentDescription, MediaSubComponent, MediaType,
    PrioritySharingIndicator, required,
};
use diameter_core::builder::{append, Set, Unset};

/// Builds [`MediaComponentDescription`]. `build` exists once all that is required is set:
/// Media-Component-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MediaComponentDescriptionBuilder<R = (Unset,)> {
    required: R,
    optional: MediaComponentDescriptionOptional,
}

impl MediaComponentDescriptionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> MediaComponentDescriptionBuilder<(A,)> {
    /// Sets Media-Component-Number (required).
    pub fn media_component_number(
        self,
        value: u32,
    ) -> MediaComponentDescriptionBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        MediaComponentDescriptionBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MediaComponentDescription
    where
        A: required::MediaComponentNumber<u32>,
    {
        let (a,) = self.required;
        MediaComponentDescription {
            media_component_number: a.value(),
            media_sub_component: self.optional.media_sub_component,
            af_application_identifier: self.optional.af_application_identifier,
            flus_identifier: self.optional.flus_identifier,
            media_type: self.optional.media_type,
            max_requested_bandwidth_ul: self.optional.max_requested_bandwidth_ul,
            max_requested_bandwidth_dl: self.optional.max_requested_bandwidth_dl,
            max_supported_bandwidth_ul: self.optional.max_supported_bandwidth_ul,
            max_supported_bandwidth_dl: self.optional.max_supported_bandwidth_dl,
            min_desired_bandwidth_ul: self.optional.min_desired_bandwidth_ul,
            min_desired_bandwidth_dl: self.optional.min_desired_bandwidth_dl,
            min_requested_bandwidth_ul: self.optional.min_requested_bandwidth_ul,
            min_requested_bandwidth_dl: self.optional.min_requested_bandwidth_dl,
            extended_max_requested_bw_ul: self.optional.extended_max_requested_bw_ul,
            extended_max_requested_bw_dl: self.optional.extended_max_requested_bw_dl,
            extended_max_supported_bw_ul: self.optional.extended_max_supported_bw_ul,
            extended_max_supported_bw_dl: self.optional.extended_max_supported_bw_dl,
            extended_min_desired_bw_ul: self.optional.extended_min_desired_bw_ul,
            extended_min_desired_bw_dl: self.optional.extended_min_desired_bw_dl,
            extended_min_requested_bw_ul: self.optional.extended_min_requested_bw_ul,
            extended_min_requested_bw_dl: self.optional.extended_min_requested_bw_dl,
            flow_status: self.optional.flow_status,
            priority_sharing_indicator: self.optional.priority_sharing_indicator,
            pre_emption_capability: self.optional.pre_emption_capability,
            pre_emption_vulnerability: self.optional.pre_emption_vulnerability,
            reservation_priority: self.optional.reservation_priority,
            rs_bandwidth: self.optional.rs_bandwidth,
            rr_bandwidth: self.optional.rr_bandwidth,
            codec_data: self.optional.codec_data,
            sharing_key_dl: self.optional.sharing_key_dl,
            sharing_key_ul: self.optional.sharing_key_ul,
            content_version: self.optional.content_version,
            max_plr_dl: self.optional.max_plr_dl,
            max_plr_ul: self.optional.max_plr_ul,
            desired_max_latency: self.optional.desired_max_latency,
            desired_max_loss: self.optional.desired_max_loss,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Media-Component-Description may carry but need not.
#[derive(Clone, Debug, Default)]
struct MediaComponentDescriptionOptional {
    media_sub_component: Vec<MediaSubComponent>,
    af_application_identifier: Option<OctetString>,
    flus_identifier: Option<OctetString>,
    media_type: Option<MediaType>,
    max_requested_bandwidth_ul: Option<u32>,
    max_requested_bandwidth_dl: Option<u32>,
    max_supported_bandwidth_ul: Option<u32>,
    max_supported_bandwidth_dl: Option<u32>,
    min_desired_bandwidth_ul: Option<u32>,
    min_desired_bandwidth_dl: Option<u32>,
    min_requested_bandwidth_ul: Option<u32>,
    min_requested_bandwidth_dl: Option<u32>,
    extended_max_requested_bw_ul: Option<u32>,
    extended_max_requested_bw_dl: Option<u32>,
    extended_max_supported_bw_ul: Option<u32>,
    extended_max_supported_bw_dl: Option<u32>,
    extended_min_desired_bw_ul: Option<u32>,
    extended_min_desired_bw_dl: Option<u32>,
    extended_min_requested_bw_ul: Option<u32>,
    extended_min_requested_bw_dl: Option<u32>,
    flow_status: Option<FlowStatus>,
    priority_sharing_indicator: Option<PrioritySharingIndicator>,
    pre_emption_capability: Option<PreEmptionCapability>,
    pre_emption_vulnerability: Option<PreEmptionVulnerability>,
    reservation_priority: Option<ReservationPriority>,
    rs_bandwidth: Option<u32>,
    rr_bandwidth: Option<u32>,
    codec_data: List<OctetString, 0, 2>,
    sharing_key_dl: Option<u32>,
    sharing_key_ul: Option<u32>,
    content_version: Option<u64>,
    max_plr_dl: Option<f32>,
    max_plr_ul: Option<f32>,
    desired_max_latency: Option<f32>,
    desired_max_loss: Option<f32>,
    additional_avps: AdditionalAvps,
}

impl<R> MediaComponentDescriptionBuilder<R> {
    /// Adds one Media-Sub-Component.
    pub fn media_sub_component(mut self, value: impl Into<MediaSubComponent>) -> Self {
        append(&mut self.optional.media_sub_component, value.into());
        self
    }

    /// Adds any number of Media-Sub-Component.
    pub fn media_sub_components(
        mut self,
        values: impl IntoIterator<Item = impl Into<MediaSubComponent>>,
    ) -> Self {
        self.optional.media_sub_component.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets AF-Application-Identifier.
    pub fn af_application_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.af_application_identifier = Some(value.into());
        self
    }

    /// Sets FLUS-Identifier.
    pub fn flus_identifier(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.flus_identifier = Some(value.into());
        self
    }

    /// Sets Media-Type.
    pub fn media_type(mut self, value: impl Into<MediaType>) -> Self {
        self.optional.media_type = Some(value.into());
        self
    }

    /// Sets Max-Requested-Bandwidth-UL.
    pub fn max_requested_bandwidth_ul(mut self, value: u32) -> Self {
        self.optional.max_requested_bandwidth_ul = Some(value);
        self
    }

    /// Sets Max-Requested-Bandwidth-DL.
    pub fn max_requested_bandwidth_dl(mut self, value: u32) -> Self {
        self.optional.max_requested_bandwidth_dl = Some(value);
        self
    }

    /// Sets Max-Supported-Bandwidth-UL.
    pub fn max_supported_bandwidth_ul(mut self, value: u32) -> Self {
        self.optional.max_supported_bandwidth_ul = Some(value);
        self
    }

    /// Sets Max-Supported-Bandwidth-DL.
    pub fn max_supported_bandwidth_dl(mut self, value: u32) -> Self {
        self.optional.max_supported_bandwidth_dl = Some(value);
        self
    }

    /// Sets Min-Desired-Bandwidth-UL.
    pub fn min_desired_bandwidth_ul(mut self, value: u32) -> Self {
        self.optional.min_desired_bandwidth_ul = Some(value);
        self
    }

    /// Sets Min-Desired-Bandwidth-DL.
    pub fn min_desired_bandwidth_dl(mut self, value: u32) -> Self {
        self.optional.min_desired_bandwidth_dl = Some(value);
        self
    }

    /// Sets Min-Requested-Bandwidth-UL.
    pub fn min_requested_bandwidth_ul(mut self, value: u32) -> Self {
        self.optional.min_requested_bandwidth_ul = Some(value);
        self
    }

    /// Sets Min-Requested-Bandwidth-DL.
    pub fn min_requested_bandwidth_dl(mut self, value: u32) -> Self {
        self.optional.min_requested_bandwidth_dl = Some(value);
        self
    }

    /// Sets Extended-Max-Requested-BW-UL.
    pub fn extended_max_requested_bw_ul(mut self, value: u32) -> Self {
        self.optional.extended_max_requested_bw_ul = Some(value);
        self
    }

    /// Sets Extended-Max-Requested-BW-DL.
    pub fn extended_max_requested_bw_dl(mut self, value: u32) -> Self {
        self.optional.extended_max_requested_bw_dl = Some(value);
        self
    }

    /// Sets Extended-Max-Supported-BW-UL.
    pub fn extended_max_supported_bw_ul(mut self, value: u32) -> Self {
        self.optional.extended_max_supported_bw_ul = Some(value);
        self
    }

    /// Sets Extended-Max-Supported-BW-DL.
    pub fn extended_max_supported_bw_dl(mut self, value: u32) -> Self {
        self.optional.extended_max_supported_bw_dl = Some(value);
        self
    }

    /// Sets Extended-Min-Desired-BW-UL.
    pub fn extended_min_desired_bw_ul(mut self, value: u32) -> Self {
        self.optional.extended_min_desired_bw_ul = Some(value);
        self
    }

    /// Sets Extended-Min-Desired-BW-DL.
    pub fn extended_min_desired_bw_dl(mut self, value: u32) -> Self {
        self.optional.extended_min_desired_bw_dl = Some(value);
        self
    }

    /// Sets Extended-Min-Requested-BW-UL.
    pub fn extended_min_requested_bw_ul(mut self, value: u32) -> Self {
        self.optional.extended_min_requested_bw_ul = Some(value);
        self
    }

    /// Sets Extended-Min-Requested-BW-DL.
    pub fn extended_min_requested_bw_dl(mut self, value: u32) -> Self {
        self.optional.extended_min_requested_bw_dl = Some(value);
        self
    }

    /// Sets Flow-Status.
    pub fn flow_status(mut self, value: impl Into<FlowStatus>) -> Self {
        self.optional.flow_status = Some(value.into());
        self
    }

    /// Sets Priority-Sharing-Indicator.
    pub fn priority_sharing_indicator(
        mut self,
        value: impl Into<PrioritySharingIndicator>,
    ) -> Self {
        self.optional.priority_sharing_indicator = Some(value.into());
        self
    }

    /// Sets Pre-emption-Capability.
    pub fn pre_emption_capability(
        mut self,
        value: impl Into<PreEmptionCapability>,
    ) -> Self {
        self.optional.pre_emption_capability = Some(value.into());
        self
    }

    /// Sets Pre-emption-Vulnerability.
    pub fn pre_emption_vulnerability(
        mut self,
        value: impl Into<PreEmptionVulnerability>,
    ) -> Self {
        self.optional.pre_emption_vulnerability = Some(value.into());
        self
    }

    /// Sets Reservation-Priority.
    pub fn reservation_priority(
        mut self,
        value: impl Into<ReservationPriority>,
    ) -> Self {
        self.optional.reservation_priority = Some(value.into());
        self
    }

    /// Sets RS-Bandwidth.
    pub fn rs_bandwidth(mut self, value: u32) -> Self {
        self.optional.rs_bandwidth = Some(value);
        self
    }

    /// Sets RR-Bandwidth.
    pub fn rr_bandwidth(mut self, value: u32) -> Self {
        self.optional.rr_bandwidth = Some(value);
        self
    }

    /// Sets all Codec-Data.
    pub fn codec_data(mut self, value: impl Into<List<OctetString, 0, 2>>) -> Self {
        self.optional.codec_data = value.into();
        self
    }

    /// Sets Sharing-Key-DL.
    pub fn sharing_key_dl(mut self, value: u32) -> Self {
        self.optional.sharing_key_dl = Some(value);
        self
    }

    /// Sets Sharing-Key-UL.
    pub fn sharing_key_ul(mut self, value: u32) -> Self {
        self.optional.sharing_key_ul = Some(value);
        self
    }

    /// Sets Content-Version.
    pub fn content_version(mut self, value: u64) -> Self {
        self.optional.content_version = Some(value);
        self
    }

    /// Sets Max-PLR-DL.
    pub fn max_plr_dl(mut self, value: f32) -> Self {
        self.optional.max_plr_dl = Some(value);
        self
    }

    /// Sets Max-PLR-UL.
    pub fn max_plr_ul(mut self, value: f32) -> Self {
        self.optional.max_plr_ul = Some(value);
        self
    }

    /// Sets Desired-Max-Latency.
    pub fn desired_max_latency(mut self, value: f32) -> Self {
        self.optional.desired_max_latency = Some(value);
        self
    }

    /// Sets Desired-Max-Loss.
    pub fn desired_max_loss(mut self, value: f32) -> Self {
        self.optional.desired_max_loss = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
