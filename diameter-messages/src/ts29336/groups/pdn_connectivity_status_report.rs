// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Address, Grammar, Group, Item, List, Utf8String};
use crate::required;
use crate::rfc5778;
use crate::ts29272;
use crate::ts32299;
use crate::ts29272::{NonIpPdnTypeIndicator, PdnType};
use crate::ts29336::avp;

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
#[non_exhaustive]
pub struct PdnConnectivityStatusReport {
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Utf8String,
    /// PDN-Connectivity-Status-Type (3182/10415), Unsigned32; 3GPP TS 29.336, 8.4.78.
    pub pdn_connectivity_status_type: u32,
    /// PDN-Type (1456/10415), Enumerated; 3GPP TS 29.272, 7.3.62.
    pub pdn_type: Option<PdnType>,
    /// Non-IP-PDN-Type-Indicator (1681/10415), Enumerated; 3GPP TS 29.272, 7.3.204.
    pub non_ip_pdn_type_indicator: Option<NonIpPdnTypeIndicator>,
    /// Non-IP-Data-Delivery-Mechanism (1682/10415), Unsigned32; 3GPP TS 29.272, 7.3.205.
    /// How non-IP data is delivered: 0 through SGi, 1 through the SCEF.
    pub non_ip_data_delivery_mechanism: Option<u32>,
    /// Served-Party-IP-Address (848/10415), Address; 3GPP TS 32.299, 7.2.
    /// An IP address of the served user, with its address family in front.
    pub served_party_ip_address: List<Address, 0, 2>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.one(&avp::PDN_CONNECTIVITY_STATUS_TYPE, &self.pdn_connectivity_status_type);
        avps.optional(&ts29272::avp::PDN_TYPE, &self.pdn_type);
        avps.optional(
            &ts29272::avp::NON_IP_PDN_TYPE_INDICATOR,
            &self.non_ip_pdn_type_indicator,
        );
        avps.optional(
            &ts29272::avp::NON_IP_DATA_DELIVERY_MECHANISM,
            &self.non_ip_data_delivery_mechanism,
        );
        avps.many(&ts32299::avp::SERVED_PARTY_IP_ADDRESS, &self.served_party_ip_address);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PdnConnectivityStatusReportBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group PdnConnectivityStatusReport in PdnConnectivityStatusReport, with additional_avps;
    required service_selection: IntoField<Utf8String>, "Service-Selection" => (Set, B), A: required::ServiceSelection;
    required pdn_connectivity_status_type: IntoField<u32>, "PDN-Connectivity-Status-Type" => (A, Set), B: required::PdnConnectivityStatusType;
    optional pdn_type: IntoField<PdnType, Option<PdnType>>, "PDN-Type";
    optional non_ip_pdn_type_indicator: IntoField<NonIpPdnTypeIndicator, Option<NonIpPdnTypeIndicator>>, "Non-IP-PDN-Type-Indicator";
    optional non_ip_data_delivery_mechanism: IntoField<u32, Option<u32>>, "Non-IP-Data-Delivery-Mechanism";
    optional served_party_ip_address: IntoField<Address, List<Address, 0, 2>>, "Served-Party-IP-Address";
}
