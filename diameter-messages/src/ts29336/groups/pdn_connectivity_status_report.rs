// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Contents, Encoder, Grammar, Group, Item, List, Unread,
    Utf8String,
};
use crate::rfc5778;
use crate::ts29272;
use crate::ts32299;
use crate::ts29272::{NonIpPdnTypeIndicator, PdnType};
use crate::ts29336::{avp, required};
use diameter_core::builder::{Set, Unset};

/// The status of a connection.
///
/// ```text
/// PDN-Connectivity-Status-Report ::= < AVP Header: 3181 10415 >
///                                    { Service-Selection }
///                                    { PDN-Connectivity-Status-Type }
///                                    [ PDN-Type ]
///                                    [ Non-IP-PDN-Type-Indicator ]
///                                    [ Non-IP-Data-Delivery-Mechanism ]
///                                 *2 [ Served-Party-IP-Address ]
///                                  * [ AVP ]
/// ```
///
/// AVP code 3181 of vendor 10415, 3GPP TS 29.336, 8.4.77.
#[derive(Clone, Debug, PartialEq)]
pub struct PdnConnectivityStatusReport {
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    pub service_selection: Utf8String,
    /// PDN-Connectivity-Status-Type (3182/10415), Unsigned32; 3GPP TS 29.336, 8.4.78.
    pub pdn_connectivity_status_type: u32,
    /// PDN-Type (1456/10415), Enumerated; 3GPP TS 29.272, 7.3.62.
    pub pdn_type: Option<PdnType>,
    /// Non-IP-PDN-Type-Indicator (1681/10415), Enumerated; 3GPP TS 29.272, 7.3.204.
    pub non_ip_pdn_type_indicator: Option<NonIpPdnTypeIndicator>,
    /// Non-IP-Data-Delivery-Mechanism (1682/10415), Unsigned32; 3GPP TS 29.272, 7.3.205.
    pub non_ip_data_delivery_mechanism: Option<u32>,
    /// Served-Party-IP-Address (848/10415), Address; 3GPP TS 32.299, 7.2.
    pub served_party_ip_address: List<Address, 0, 2>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PdnConnectivityStatusReport {
    /// Starts building the AVPs of a PDN-Connectivity-Status-Report.
    pub fn builder() -> PdnConnectivityStatusReportBuilder {
        PdnConnectivityStatusReportBuilder::new()
    }
}

impl Group for PdnConnectivityStatusReport {}

static GRAMMAR: Grammar = Grammar {
    name: "PDN-Connectivity-Status-Report",
    items: &[
        Item::required(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::required(avp::PDN_CONNECTIVITY_STATUS_TYPE.description()),
        Item::optional(ts29272::avp::PDN_TYPE.description()),
        Item::optional(ts29272::avp::NON_IP_PDN_TYPE_INDICATOR.description()),
        Item::optional(ts29272::avp::NON_IP_DATA_DELIVERY_MECHANISM.description()),
        Item::optional(ts32299::avp::SERVED_PARTY_IP_ADDRESS.description())
            .times(0, Some(2)),
        Item::any(),
    ],
};

impl Contents for PdnConnectivityStatusReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            service_selection: unread.value(),
            pdn_connectivity_status_type: unread.value(),
            pdn_type: None,
            non_ip_pdn_type_indicator: None,
            non_ip_data_delivery_mechanism: None,
            served_party_ip_address: Default::default(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 493) => received.one(0, 0, &mut self.service_selection),
            (10415, 3182) => received.one(1, 1, &mut self.pdn_connectivity_status_type),
            (10415, 1456) => received.optional(2, &mut self.pdn_type),
            (10415, 1681) => received.optional(3, &mut self.non_ip_pdn_type_indicator),
            (10415, 1682) => {
                received.optional(4, &mut self.non_ip_data_delivery_mechanism)
            }
            (10415, 848) => received.up_to(5, &mut self.served_party_ip_address),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        encoder
            .one(&avp::PDN_CONNECTIVITY_STATUS_TYPE, &self.pdn_connectivity_status_type);
        encoder.optional(&ts29272::avp::PDN_TYPE, &self.pdn_type);
        encoder
            .optional(
                &ts29272::avp::NON_IP_PDN_TYPE_INDICATOR,
                &self.non_ip_pdn_type_indicator,
            );
        encoder
            .optional(
                &ts29272::avp::NON_IP_DATA_DELIVERY_MECHANISM,
                &self.non_ip_data_delivery_mechanism,
            );
        encoder
            .many(&ts32299::avp::SERVED_PARTY_IP_ADDRESS, &self.served_party_ip_address);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PdnConnectivityStatusReport`]. `build` exists once all that is required is set:
/// Service-Selection, PDN-Connectivity-Status-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PdnConnectivityStatusReportBuilder<R = (Unset, Unset)> {
    required: R,
    optional: PdnConnectivityStatusReportOptional,
}

impl PdnConnectivityStatusReportBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> PdnConnectivityStatusReportBuilder<(A, B)> {
    /// Sets Service-Selection (required).
    pub fn service_selection(
        self,
        value: impl Into<Utf8String>,
    ) -> PdnConnectivityStatusReportBuilder<(Set<Utf8String>, B)> {
        let (_, b) = self.required;
        PdnConnectivityStatusReportBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets PDN-Connectivity-Status-Type (required).
    pub fn pdn_connectivity_status_type(
        self,
        value: u32,
    ) -> PdnConnectivityStatusReportBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        PdnConnectivityStatusReportBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PdnConnectivityStatusReport
    where
        A: required::ServiceSelection<Utf8String>,
        B: required::PdnConnectivityStatusType<u32>,
    {
        let (a, b) = self.required;
        PdnConnectivityStatusReport {
            service_selection: a.value(),
            pdn_connectivity_status_type: b.value(),
            pdn_type: self.optional.pdn_type,
            non_ip_pdn_type_indicator: self.optional.non_ip_pdn_type_indicator,
            non_ip_data_delivery_mechanism: self.optional.non_ip_data_delivery_mechanism,
            served_party_ip_address: self.optional.served_party_ip_address,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a PDN-Connectivity-Status-Report may carry but need not.
#[derive(Clone, Debug, Default)]
struct PdnConnectivityStatusReportOptional {
    pdn_type: Option<PdnType>,
    non_ip_pdn_type_indicator: Option<NonIpPdnTypeIndicator>,
    non_ip_data_delivery_mechanism: Option<u32>,
    served_party_ip_address: List<Address, 0, 2>,
    additional_avps: AdditionalAvps,
}

impl<R> PdnConnectivityStatusReportBuilder<R> {
    /// Sets PDN-Type.
    pub fn pdn_type(mut self, value: impl Into<PdnType>) -> Self {
        self.optional.pdn_type = Some(value.into());
        self
    }

    /// Sets Non-IP-PDN-Type-Indicator.
    pub fn non_ip_pdn_type_indicator(
        mut self,
        value: impl Into<NonIpPdnTypeIndicator>,
    ) -> Self {
        self.optional.non_ip_pdn_type_indicator = Some(value.into());
        self
    }

    /// Sets Non-IP-Data-Delivery-Mechanism.
    pub fn non_ip_data_delivery_mechanism(mut self, value: u32) -> Self {
        self.optional.non_ip_data_delivery_mechanism = Some(value);
        self
    }

    /// Sets all Served-Party-IP-Address.
    pub fn served_party_ip_address(
        mut self,
        value: impl Into<List<Address, 0, 2>>,
    ) -> Self {
        self.optional.served_party_ip_address = value.into();
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
