// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{AdditionalAvps, Address, List, OctetString, Utf8String};
use crate::ts29212::{
    EventReportIndication, EventTrigger, IpCanType, PresenceReportingAreaInformation,
    RatType,
};
use crate::ts29272::TraceData;
use crate::ts29273::AnTrusted;
use crate::ts32299::UserCsgInformation;
use diameter_core::builder::append;

/// Builds [`EventReportIndication`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct EventReportIndicationBuilder {
    contents: Box<EventReportIndication>,
}

impl EventReportIndicationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets AN-Trusted.
    pub fn an_trusted(mut self, value: impl Into<AnTrusted>) -> Self {
        self.contents.an_trusted = Some(value.into());
        self
    }

    /// Adds one Event-Trigger.
    pub fn event_trigger(mut self, value: impl Into<EventTrigger>) -> Self {
        append(&mut self.contents.event_trigger, value.into());
        self
    }

    /// Adds any number of Event-Trigger.
    pub fn event_triggers(
        mut self,
        values: impl IntoIterator<Item = impl Into<EventTrigger>>,
    ) -> Self {
        self.contents.event_trigger.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets User-CSG-Information.
    pub fn user_csg_information(mut self, value: impl Into<UserCsgInformation>) -> Self {
        self.contents.user_csg_information = Some(value.into());
        self
    }

    /// Sets IP-CAN-Type.
    pub fn ip_can_type(mut self, value: impl Into<IpCanType>) -> Self {
        self.contents.ip_can_type = Some(value.into());
        self
    }

    /// Sets all AN-GW-Address.
    pub fn an_gw_address(mut self, value: impl Into<List<Address, 0, 2>>) -> Self {
        self.contents.an_gw_address = value.into();
        self
    }

    /// Sets 3GPP-SGSN-Address.
    pub fn three_gpp_sgsn_address(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_sgsn_address = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-IPv6-Address.
    pub fn three_gpp_sgsn_ipv6_address(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_sgsn_ipv6_address = Some(value.into());
        self
    }

    /// Sets 3GPP-SGSN-MCC-MNC.
    pub fn three_gpp_sgsn_mcc_mnc(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.three_gpp_sgsn_mcc_mnc = Some(value.into());
        self
    }

    /// Sets Framed-IP-Address.
    pub fn framed_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.framed_ip_address = Some(value.into());
        self
    }

    /// Sets RAT-Type.
    pub fn rat_type(mut self, value: impl Into<RatType>) -> Self {
        self.contents.rat_type = Some(value.into());
        self
    }

    /// Sets RAI.
    pub fn rai(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.rai = Some(value.into());
        self
    }

    /// Sets 3GPP-User-Location-Info.
    pub fn three_gpp_user_location_info(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.contents.three_gpp_user_location_info = Some(value.into());
        self
    }

    /// Sets Trace-Data.
    pub fn trace_data(mut self, value: impl Into<Box<TraceData>>) -> Self {
        self.contents.trace_data = Some(value.into());
        self
    }

    /// Sets Trace-Reference.
    pub fn trace_reference(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.trace_reference = Some(value.into());
        self
    }

    /// Sets 3GPP2-BSID.
    pub fn three_gpp2_bsid(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.three_gpp2_bsid = Some(value.into());
        self
    }

    /// Sets 3GPP-MS-TimeZone.
    pub fn three_gpp_ms_time_zone(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.three_gpp_ms_time_zone = Some(value.into());
        self
    }

    /// Sets Routing-IP-Address.
    pub fn routing_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.routing_ip_address = Some(value.into());
        self
    }

    /// Sets UE-Local-IP-Address.
    pub fn ue_local_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.ue_local_ip_address = Some(value.into());
        self
    }

    /// Sets HeNB-Local-IP-Address.
    pub fn he_nb_local_ip_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.he_nb_local_ip_address = Some(value.into());
        self
    }

    /// Sets UDP-Source-Port.
    pub fn udp_source_port(mut self, value: u32) -> Self {
        self.contents.udp_source_port = Some(value);
        self
    }

    /// Sets Presence-Reporting-Area-Information.
    pub fn presence_reporting_area_information(
        mut self,
        value: impl Into<PresenceReportingAreaInformation>,
    ) -> Self {
        self.contents.presence_reporting_area_information = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> EventReportIndication {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<EventReportIndication> {
        self.contents
    }
}
