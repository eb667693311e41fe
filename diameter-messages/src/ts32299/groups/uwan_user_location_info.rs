// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Address, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place,
    Utf8String,
};
use crate::ts29212;
use crate::ts29273;
use crate::ts32299::{WlanOperatorId, avp, required};
use diameter_core::builder::{Set, Unset};

/// Where a user is in an untrusted WLAN.
///
/// ```text
/// UWAN-User-Location-Info ::= < AVP Header: 3918 10415 >
///                             { UE-Local-IP-Address }
///                             [ UDP-Source-Port ]
///                             [ SSID ]
///                             [ BSSID ]
///                             [ TCP-Source-Port ]
///                             [ Civic-Address-Information ]
///                             [ WLAN-Operator-Id ]
///                             [ Logical-Access-ID ]
/// ```
///
/// AVP code 3918 of vendor 10415, 3GPP TS 32.299, 7.2.
#[derive(Clone, Debug, PartialEq)]
pub struct UwanUserLocationInfo {
    /// UE-Local-IP-Address (2805/10415), Address; 3GPP TS 29.212, 5.3.96.
    pub ue_local_ip_address: Address,
    /// UDP-Source-Port (2806/10415), Unsigned32; 3GPP TS 29.212, 5.3.97.
    pub udp_source_port: Option<u32>,
    /// SSID (1524/10415), UTF8String; 3GPP TS 29.273, 5.2.3.22.
    pub ssid: Option<Utf8String>,
    /// BSSID (2716/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub bssid: Option<Utf8String>,
    /// TCP-Source-Port (2843/10415), Unsigned32; 3GPP TS 29.212, 5.3.129.
    pub tcp_source_port: Option<u32>,
    /// Civic-Address-Information (1305/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub civic_address_information: Option<Utf8String>,
    /// WLAN-Operator-Id (1306/10415), Grouped; 3GPP TS 32.299, 7.2.251.
    pub wlan_operator_id: Option<WlanOperatorId>,
    /// Logical-Access-ID (302/13019), OctetString; 3GPP TS 32.299, 7.3.3.
    pub logical_access_id: Option<OctetString>,
}

impl UwanUserLocationInfo {
    /// Starts building the AVPs of a UWAN-User-Location-Info.
    pub fn builder() -> UwanUserLocationInfoBuilder {
        UwanUserLocationInfoBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (ue_local_ip_address,): (Address,),
        optional: UwanUserLocationInfoOptional,
    ) -> Self {
        Self {
            ue_local_ip_address,
            udp_source_port: optional.udp_source_port,
            ssid: optional.ssid,
            bssid: optional.bssid,
            tcp_source_port: optional.tcp_source_port,
            civic_address_information: optional.civic_address_information,
            wlan_operator_id: optional.wlan_operator_id,
            logical_access_id: optional.logical_access_id,
        }
    }
}

impl Group for UwanUserLocationInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "UWAN-User-Location-Info",
    items: &[
        Item::required(ts29212::avp::UE_LOCAL_IP_ADDRESS.description()),
        Item::optional(ts29212::avp::UDP_SOURCE_PORT.description()),
        Item::optional(ts29273::avp::SSID.description()),
        Item::optional(avp::BSSID.description()),
        Item::optional(ts29212::avp::TCP_SOURCE_PORT.description()),
        Item::optional(avp::CIVIC_ADDRESS_INFORMATION.description()),
        Item::optional(avp::WLAN_OPERATOR_ID.description()),
        Item::optional(avp::LOGICAL_ACCESS_ID.description()),
    ],
};

impl Contents for UwanUserLocationInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut ue_local_ip_address = None;
        let mut optional = UwanUserLocationInfoOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 2805) => received.one(0, &mut ue_local_ip_address),
                (10415, 2806) => received.one(1, &mut optional.udp_source_port),
                (10415, 1524) => received.one(2, &mut optional.ssid),
                (10415, 2716) => received.one(3, &mut optional.bssid),
                (10415, 2843) => received.one(4, &mut optional.tcp_source_port),
                (10415, 1305) => received.one(5, &mut optional.civic_address_information),
                (10415, 1306) => received.one(6, &mut optional.wlan_operator_id),
                (13019, 302) => received.one(7, &mut optional.logical_access_id),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &ue_local_ip_address);
        let required = (ue_local_ip_address?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29212::avp::UE_LOCAL_IP_ADDRESS, &self.ue_local_ip_address);
        encoder.optional(&ts29212::avp::UDP_SOURCE_PORT, &self.udp_source_port);
        encoder.optional(&ts29273::avp::SSID, &self.ssid);
        encoder.optional(&avp::BSSID, &self.bssid);
        encoder.optional(&ts29212::avp::TCP_SOURCE_PORT, &self.tcp_source_port);
        encoder
            .optional(&avp::CIVIC_ADDRESS_INFORMATION, &self.civic_address_information);
        encoder.optional(&avp::WLAN_OPERATOR_ID, &self.wlan_operator_id);
        encoder.optional(&avp::LOGICAL_ACCESS_ID, &self.logical_access_id);
    }
}

/// Builds [`UwanUserLocationInfo`]. `build` exists once all that is required is set:
/// UE-Local-IP-Address.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct UwanUserLocationInfoBuilder<R = (Unset,)> {
    required: R,
    optional: UwanUserLocationInfoOptional,
}

impl UwanUserLocationInfoBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> UwanUserLocationInfoBuilder<(A,)> {
    /// Sets UE-Local-IP-Address (required).
    pub fn ue_local_ip_address(
        self,
        value: impl Into<Address>,
    ) -> UwanUserLocationInfoBuilder<(Set<Address>,)> {
        let (_,) = self.required;
        UwanUserLocationInfoBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> UwanUserLocationInfo
    where
        A: required::UeLocalIpAddress<Address>,
    {
        let (a,) = self.required;
        UwanUserLocationInfo::assemble((a.value(),), self.optional)
    }
}

/// What a UWAN-User-Location-Info may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct UwanUserLocationInfoOptional {
    pub(super) udp_source_port: Option<u32>,
    pub(super) ssid: Option<Utf8String>,
    pub(super) bssid: Option<Utf8String>,
    pub(super) tcp_source_port: Option<u32>,
    pub(super) civic_address_information: Option<Utf8String>,
    pub(super) wlan_operator_id: Option<WlanOperatorId>,
    pub(super) logical_access_id: Option<OctetString>,
}

impl<R> UwanUserLocationInfoBuilder<R> {
    /// Sets UDP-Source-Port.
    pub fn udp_source_port(mut self, value: u32) -> Self {
        self.optional.udp_source_port = Some(value);
        self
    }

    /// Sets SSID.
    pub fn ssid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.ssid = Some(value.into());
        self
    }

    /// Sets BSSID.
    pub fn bssid(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.bssid = Some(value.into());
        self
    }

    /// Sets TCP-Source-Port.
    pub fn tcp_source_port(mut self, value: u32) -> Self {
        self.optional.tcp_source_port = Some(value);
        self
    }

    /// Sets Civic-Address-Information.
    pub fn civic_address_information(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.civic_address_information = Some(value.into());
        self
    }

    /// Sets WLAN-Operator-Id.
    pub fn wlan_operator_id(mut self, value: impl Into<WlanOperatorId>) -> Self {
        self.optional.wlan_operator_id = Some(value.into());
        self
    }

    /// Sets Logical-Access-ID.
    pub fn logical_access_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.logical_access_id = Some(value.into());
        self
    }
}
