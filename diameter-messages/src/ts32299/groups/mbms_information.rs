// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Address, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps,
    Unread, Utf8String,
};
use crate::ts29061;
use crate::ts29329;
use crate::ts29061::{CnIpMulticastDistribution, Mbms2g3gIndicator, MbmsServiceType};
use crate::ts32299::{FileRepairSupported, MbmsChargedParty, MbmsUserServiceType, avp};
use diameter_core::builder::append;

/// Charging data for multimedia broadcast/multicast services.
///
/// ```text
/// MBMS-Information ::= < AVP Header: 880 10415 >
///                      [ TMGI ]
///                      [ MBMS-Service-Type ]
///                      [ MBMS-User-Service-Type ]
///                      [ File-Repair-Supported ]
///                      [ Required-MBMS-Bearer-Capabilities ]
///                      [ MBMS-2G-3G-Indicator ]
///                      [ RAI ]
///                    * [ MBMS-Service-Area ]
///                      [ MBMS-Session-Identity ]
///                      [ CN-IP-Multicast-Distribution ]
///                      [ MBMS-GW-Address ]
///                      [ MBMS-Charged-Party ]
///                    * [ MSISDN ]
///                      [ MBMS-Data-Transfer-Start ]
///                      [ MBMS-Data-Transfer-Stop ]
/// ```
///
/// AVP code 880 of vendor 10415, 3GPP TS 32.299, 7.2.99.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MbmsInformation {
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    pub tmgi: Option<OctetString>,
    /// MBMS-Service-Type (906/10415), Enumerated; 3GPP TS 29.061, 17.7.9.
    pub mbms_service_type: Option<MbmsServiceType>,
    /// MBMS-User-Service-Type (1225/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub mbms_user_service_type: Option<MbmsUserServiceType>,
    /// File-Repair-Supported (1224/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub file_repair_supported: Option<FileRepairSupported>,
    /// Required-MBMS-Bearer-Capabilities (901/10415), UTF8String; 3GPP TS 29.061, 17.7.3.
    pub required_mbms_bearer_capabilities: Option<Utf8String>,
    /// MBMS-2G-3G-Indicator (907/10415), Enumerated; 3GPP TS 29.061, 17.7.10.
    pub mbms_2g_3g_indicator: Option<Mbms2g3gIndicator>,
    /// RAI (909/10415), UTF8String; 3GPP TS 29.061, 17.7.12.
    pub rai: Option<Utf8String>,
    /// MBMS-Service-Area (903/10415), OctetString; 3GPP TS 29.061, 17.7.6.
    pub mbms_service_area: Vec<OctetString>,
    /// MBMS-Session-Identity (908/10415), OctetString; 3GPP TS 29.061, 17.7.11.
    pub mbms_session_identity: Option<OctetString>,
    /// CN-IP-Multicast-Distribution (921/10415), Enumerated; 3GPP TS 29.061, 17.7.24.
    pub cn_ip_multicast_distribution: Option<CnIpMulticastDistribution>,
    /// MBMS-GW-Address (2307/10415), Address; 3GPP TS 32.299, 7.2.
    pub mbms_gw_address: Option<Address>,
    /// MBMS-Charged-Party (2323/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub mbms_charged_party: Option<MbmsChargedParty>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    pub msisdn: Vec<OctetString>,
    /// MBMS-Data-Transfer-Start (929/10415), Unsigned64; 3GPP TS 29.061, 20.5a.7.
    pub mbms_data_transfer_start: Option<u64>,
    /// MBMS-Data-Transfer-Stop (930/10415), Unsigned64; 3GPP TS 29.061, 20.5a.8.
    pub mbms_data_transfer_stop: Option<u64>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl MbmsInformation {
    /// Starts building the AVPs of a MBMS-Information.
    pub fn builder() -> MbmsInformationBuilder {
        MbmsInformationBuilder::new()
    }
}

impl Group for MbmsInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "MBMS-Information",
    items: &[
        Item::optional(ts29061::avp::TMGI.description()),
        Item::optional(ts29061::avp::MBMS_SERVICE_TYPE.description()),
        Item::optional(avp::MBMS_USER_SERVICE_TYPE.description()),
        Item::optional(avp::FILE_REPAIR_SUPPORTED.description()),
        Item::optional(ts29061::avp::REQUIRED_MBMS_BEARER_CAPABILITIES.description()),
        Item::optional(ts29061::avp::MBMS_2G_3G_INDICATOR.description()),
        Item::optional(ts29061::avp::RAI.description()),
        Item::repeated(ts29061::avp::MBMS_SERVICE_AREA.description()),
        Item::optional(ts29061::avp::MBMS_SESSION_IDENTITY.description()),
        Item::optional(ts29061::avp::CN_IP_MULTICAST_DISTRIBUTION.description()),
        Item::optional(avp::MBMS_GW_ADDRESS.description()),
        Item::optional(avp::MBMS_CHARGED_PARTY.description()),
        Item::repeated(ts29329::avp::MSISDN.description()),
        Item::optional(ts29061::avp::MBMS_DATA_TRANSFER_START.description()),
        Item::optional(ts29061::avp::MBMS_DATA_TRANSFER_STOP.description()),
    ],
};

impl Contents for MbmsInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 900) => received.optional(0, &mut self.tmgi),
            (10415, 906) => received.optional(1, &mut self.mbms_service_type),
            (10415, 1225) => received.optional(2, &mut self.mbms_user_service_type),
            (10415, 1224) => received.optional(3, &mut self.file_repair_supported),
            (10415, 901) => {
                received.optional(4, &mut self.required_mbms_bearer_capabilities)
            }
            (10415, 907) => received.optional(5, &mut self.mbms_2g_3g_indicator),
            (10415, 909) => received.optional(6, &mut self.rai),
            (10415, 903) => received.many(7, &mut self.mbms_service_area),
            (10415, 908) => received.optional(8, &mut self.mbms_session_identity),
            (10415, 921) => received.optional(9, &mut self.cn_ip_multicast_distribution),
            (10415, 2307) => received.optional(10, &mut self.mbms_gw_address),
            (10415, 2323) => received.optional(11, &mut self.mbms_charged_party),
            (10415, 701) => received.many(12, &mut self.msisdn),
            (10415, 929) => received.optional(13, &mut self.mbms_data_transfer_start),
            (10415, 930) => received.optional(14, &mut self.mbms_data_transfer_stop),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&ts29061::avp::TMGI, &self.tmgi);
        encoder.optional(&ts29061::avp::MBMS_SERVICE_TYPE, &self.mbms_service_type);
        encoder.optional(&avp::MBMS_USER_SERVICE_TYPE, &self.mbms_user_service_type);
        encoder.optional(&avp::FILE_REPAIR_SUPPORTED, &self.file_repair_supported);
        encoder
            .optional(
                &ts29061::avp::REQUIRED_MBMS_BEARER_CAPABILITIES,
                &self.required_mbms_bearer_capabilities,
            );
        encoder
            .optional(&ts29061::avp::MBMS_2G_3G_INDICATOR, &self.mbms_2g_3g_indicator);
        encoder.optional(&ts29061::avp::RAI, &self.rai);
        encoder.many(&ts29061::avp::MBMS_SERVICE_AREA, &self.mbms_service_area);
        encoder
            .optional(&ts29061::avp::MBMS_SESSION_IDENTITY, &self.mbms_session_identity);
        encoder
            .optional(
                &ts29061::avp::CN_IP_MULTICAST_DISTRIBUTION,
                &self.cn_ip_multicast_distribution,
            );
        encoder.optional(&avp::MBMS_GW_ADDRESS, &self.mbms_gw_address);
        encoder.optional(&avp::MBMS_CHARGED_PARTY, &self.mbms_charged_party);
        encoder.many(&ts29329::avp::MSISDN, &self.msisdn);
        encoder
            .optional(
                &ts29061::avp::MBMS_DATA_TRANSFER_START,
                &self.mbms_data_transfer_start,
            );
        encoder
            .optional(
                &ts29061::avp::MBMS_DATA_TRANSFER_STOP,
                &self.mbms_data_transfer_stop,
            );
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`MbmsInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct MbmsInformationBuilder {
    contents: Box<MbmsInformation>,
}

impl MbmsInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets TMGI.
    pub fn tmgi(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.tmgi = Some(value.into());
        self
    }

    /// Sets MBMS-Service-Type.
    pub fn mbms_service_type(mut self, value: impl Into<MbmsServiceType>) -> Self {
        self.contents.mbms_service_type = Some(value.into());
        self
    }

    /// Sets MBMS-User-Service-Type.
    pub fn mbms_user_service_type(
        mut self,
        value: impl Into<MbmsUserServiceType>,
    ) -> Self {
        self.contents.mbms_user_service_type = Some(value.into());
        self
    }

    /// Sets File-Repair-Supported.
    pub fn file_repair_supported(
        mut self,
        value: impl Into<FileRepairSupported>,
    ) -> Self {
        self.contents.file_repair_supported = Some(value.into());
        self
    }

    /// Sets Required-MBMS-Bearer-Capabilities.
    pub fn required_mbms_bearer_capabilities(
        mut self,
        value: impl Into<Utf8String>,
    ) -> Self {
        self.contents.required_mbms_bearer_capabilities = Some(value.into());
        self
    }

    /// Sets MBMS-2G-3G-Indicator.
    pub fn mbms_2g_3g_indicator(mut self, value: impl Into<Mbms2g3gIndicator>) -> Self {
        self.contents.mbms_2g_3g_indicator = Some(value.into());
        self
    }

    /// Sets RAI.
    pub fn rai(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.rai = Some(value.into());
        self
    }

    /// Adds one MBMS-Service-Area.
    pub fn mbms_service_area(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.contents.mbms_service_area, value.into());
        self
    }

    /// Adds any number of MBMS-Service-Area.
    pub fn mbms_service_areas(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents.mbms_service_area.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets MBMS-Session-Identity.
    pub fn mbms_session_identity(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.mbms_session_identity = Some(value.into());
        self
    }

    /// Sets CN-IP-Multicast-Distribution.
    pub fn cn_ip_multicast_distribution(
        mut self,
        value: impl Into<CnIpMulticastDistribution>,
    ) -> Self {
        self.contents.cn_ip_multicast_distribution = Some(value.into());
        self
    }

    /// Sets MBMS-GW-Address.
    pub fn mbms_gw_address(mut self, value: impl Into<Address>) -> Self {
        self.contents.mbms_gw_address = Some(value.into());
        self
    }

    /// Sets MBMS-Charged-Party.
    pub fn mbms_charged_party(mut self, value: impl Into<MbmsChargedParty>) -> Self {
        self.contents.mbms_charged_party = Some(value.into());
        self
    }

    /// Adds one MSISDN.
    pub fn msisdn(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.contents.msisdn, value.into());
        self
    }

    /// Adds any number of MSISDN.
    pub fn msisdns(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents.msisdn.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets MBMS-Data-Transfer-Start.
    pub fn mbms_data_transfer_start(mut self, value: u64) -> Self {
        self.contents.mbms_data_transfer_start = Some(value);
        self
    }

    /// Sets MBMS-Data-Transfer-Stop.
    pub fn mbms_data_transfer_stop(mut self, value: u64) -> Self {
        self.contents.mbms_data_transfer_stop = Some(value);
        self
    }

    /// The finished value.
    pub fn build(self) -> MbmsInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<MbmsInformation> {
        self.contents
    }
}
