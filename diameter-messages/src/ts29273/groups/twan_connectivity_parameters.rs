// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, Address, Grammar, Group, Item, List, OctetString, Utf8String,
};
use crate::rfc5778;
use crate::ts29272;
use crate::ts32299;
use crate::ts29272::PdnType;
use crate::ts29273::avp;

/// What a terminal asks for or gets in single-connection mode.
///
/// ```text
/// TWAN-Connectivity-Parameters ::= < AVP Header: 1528 10415 >
///                                  [ Connectivity-Flags ]
///                                  [ Service-Selection ]
///                                  [ PDN-Type ]
///                               *2 [ Served-Party-IP-Address ]
///                                  [ TWAN-PCO ]
///                                  [ TWAG-UP-Address ]
///                                  [ TWAN-S2a-Failure-Cause ]
///                                  [ SM-Back-Off-Timer ]
///                                * [ AVP ]
/// ```
///
/// AVP code 1528 of vendor 10415, 3GPP TS 29.273, 5.2.3.26.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TwanConnectivityParameters {
    /// Connectivity-Flags (1529/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.27.
    pub connectivity_flags: Option<u32>,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    /// The name of the service or network the user wants: in 3GPP the APN, without operator identifier.
    /// "\*" is the wildcard APN of S6a.
    pub service_selection: Option<Utf8String>,
    /// PDN-Type (1456/10415), Enumerated; 3GPP TS 29.272, 7.3.62.
    pub pdn_type: Option<PdnType>,
    /// Served-Party-IP-Address (848/10415), Address; 3GPP TS 32.299, 7.2.
    /// An IP address of the served user, with its address family in front.
    pub served_party_ip_address: List<Address, 0, 2>,
    /// TWAN-PCO (1530/10415), OctetString; 3GPP TS 29.273, 5.2.3.28.
    /// Protocol configuration options of TS 24.008.
    pub twan_pco: Option<OctetString>,
    /// TWAG-UP-Address (1532/10415), UTF8String; 3GPP TS 29.273, 5.2.3.30.
    /// The gateway's user plane address, as text.
    pub twag_up_address: Option<Utf8String>,
    /// TWAN-S2a-Failure-Cause (1533/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.31.
    pub twan_s2a_failure_cause: Option<u32>,
    /// SM-Back-Off-Timer (1534/10415), Unsigned32; 3GPP TS 29.273, 5.2.3.32.
    /// Seconds the terminal must wait before it asks again.
    pub sm_back_off_timer: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TwanConnectivityParameters {}

static GRAMMAR: Grammar = Grammar {
    name: "TWAN-Connectivity-Parameters",
    items: &[
        Item::optional(avp::CONNECTIVITY_FLAGS.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::optional(ts29272::avp::PDN_TYPE.description()),
        Item::optional(ts32299::avp::SERVED_PARTY_IP_ADDRESS.description())
            .times(0, Some(2)),
        Item::optional(avp::TWAN_PCO.description()),
        Item::optional(avp::TWAG_UP_ADDRESS.description()),
        Item::optional(avp::TWAN_S2A_FAILURE_CAUSE.description()),
        Item::optional(avp::SM_BACK_OFF_TIMER.description()),
        Item::any(),
    ],
};

impl Contents for TwanConnectivityParameters {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1529) => received.optional(0, &mut self.connectivity_flags),
            (0, 493) => received.optional(1, &mut self.service_selection),
            (10415, 1456) => received.optional(2, &mut self.pdn_type),
            (10415, 848) => received.up_to(3, &mut self.served_party_ip_address),
            (10415, 1530) => received.optional(4, &mut self.twan_pco),
            (10415, 1532) => received.optional(5, &mut self.twag_up_address),
            (10415, 1533) => received.optional(6, &mut self.twan_s2a_failure_cause),
            (10415, 1534) => received.optional(7, &mut self.sm_back_off_timer),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::CONNECTIVITY_FLAGS, &self.connectivity_flags);
        avps.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        avps.optional(&ts29272::avp::PDN_TYPE, &self.pdn_type);
        avps.many(&ts32299::avp::SERVED_PARTY_IP_ADDRESS, &self.served_party_ip_address);
        avps.optional(&avp::TWAN_PCO, &self.twan_pco);
        avps.optional(&avp::TWAG_UP_ADDRESS, &self.twag_up_address);
        avps.optional(&avp::TWAN_S2A_FAILURE_CAUSE, &self.twan_s2a_failure_cause);
        avps.optional(&avp::SM_BACK_OFF_TIMER, &self.sm_back_off_timer);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TwanConnectivityParametersBuilder builds group TwanConnectivityParameters in TwanConnectivityParameters, with additional_avps;
    optional connectivity_flags: IntoField<u32, Option<u32>>, "Connectivity-Flags";
    optional service_selection: IntoField<Utf8String, Option<Utf8String>>, "Service-Selection";
    optional pdn_type: IntoField<PdnType, Option<PdnType>>, "PDN-Type";
    optional served_party_ip_address: IntoField<Address, List<Address, 0, 2>>, "Served-Party-IP-Address";
    optional twan_pco: IntoField<OctetString, Option<OctetString>>, "TWAN-PCO";
    optional twag_up_address: IntoField<Utf8String, Option<Utf8String>>, "TWAG-UP-Address";
    optional twan_s2a_failure_cause: IntoField<u32, Option<u32>>, "TWAN-S2a-Failure-Cause";
    optional sm_back_off_timer: IntoField<u32, Option<u32>>, "SM-Back-Off-Timer";
}
