// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Address, Grammar, Group, Item, List, OctetString};
use crate::ts29061;
use crate::ts29468::{UserplaneProtocolResult, avp};

/// The outcome for one bearer.
///
/// ```text
/// MBMS-Bearer-Response ::= < AVP Header: 3505 10415 >
///                          [ TMGI ]
///                          [ MBMS-Flow-Identifier ]
///                          [ MBMS-Session-Duration ]
///                          [ MBMS-Bearer-Result ]
///                       *2 [ BMSC-Address ]
///                          [ BMSC-Port ]
///                          [ MB2U-Security ]
///                        * [ Radio-Frequency ]
///                        * [ Userplane-Protocol-Result ]
///                        * [ AVP ]
/// ```
///
/// AVP code 3505 of vendor 10415, 3GPP TS 29.468, 6.4.7.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MbmsBearerResponse {
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    /// The temporary mobile group identity: 3 octets of service, then MCC and MNC in 3 octets.
    pub tmgi: Option<OctetString>,
    /// MBMS-Flow-Identifier (920/10415), OctetString; 3GPP TS 29.061, 17.7.23.
    /// 2 octets: a part of a service that differs from place to place.
    pub mbms_flow_identifier: Option<OctetString>,
    /// MBMS-Session-Duration (904/10415), OctetString; 3GPP TS 29.061, 17.7.7.
    /// 3 octets: 17 bits of seconds, 7 bits of days; all zeros is without end.
    pub mbms_session_duration: Option<OctetString>,
    /// MBMS-Bearer-Result (3506/10415), Unsigned32; 3GPP TS 29.468, 6.4.8.
    /// A bit mask of the outcome: bit 0, success.
    pub mbms_bearer_result: Option<u32>,
    /// BMSC-Address (3500/10415), Address; 3GPP TS 29.468, 6.4.2.
    /// The address of the BM-SC's user plane.
    pub bmsc_address: List<Address, 0, 2>,
    /// BMSC-Port (3501/10415), Unsigned32; 3GPP TS 29.468, 6.4.3.
    /// The port of the BM-SC's user plane.
    pub bmsc_port: Option<u32>,
    /// MB2U-Security (3517/10415), Unsigned32; 3GPP TS 29.468, 6.4.19.
    /// Whether the user plane must be secured.
    pub mb2u_security: Option<u32>,
    /// Radio-Frequency (3508/10415), Unsigned32; 3GPP TS 29.468, 6.4.10.
    /// The radio frequency of the broadcast, as in TS 36.101.
    pub mb2_radio_frequency: Vec<u32>,
    /// Userplane-Protocol-Result (3529/10415), Grouped; 3GPP TS 29.468, 6.4.31.
    pub userplane_protocol_result: Vec<UserplaneProtocolResult>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MbmsBearerResponse {}

static GRAMMAR: Grammar = Grammar {
    name: "MBMS-Bearer-Response",
    items: &[
        Item::optional(ts29061::avp::TMGI.description()),
        Item::optional(ts29061::avp::MBMS_FLOW_IDENTIFIER.description()),
        Item::optional(ts29061::avp::MBMS_SESSION_DURATION.description()),
        Item::optional(avp::MBMS_BEARER_RESULT.description()),
        Item::optional(avp::BMSC_ADDRESS.description()).times(0, Some(2)),
        Item::optional(avp::BMSC_PORT.description()),
        Item::optional(avp::MB2U_SECURITY.description()),
        Item::repeated(avp::MB2_RADIO_FREQUENCY.description()),
        Item::repeated(avp::USERPLANE_PROTOCOL_RESULT.description()),
        Item::any(),
    ],
};

impl Contents for MbmsBearerResponse {
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
            (10415, 920) => received.optional(1, &mut self.mbms_flow_identifier),
            (10415, 904) => received.optional(2, &mut self.mbms_session_duration),
            (10415, 3506) => received.optional(3, &mut self.mbms_bearer_result),
            (10415, 3500) => received.up_to(4, &mut self.bmsc_address),
            (10415, 3501) => received.optional(5, &mut self.bmsc_port),
            (10415, 3517) => received.optional(6, &mut self.mb2u_security),
            (10415, 3508) => received.many(7, &mut self.mb2_radio_frequency),
            (10415, 3529) => received.many(8, &mut self.userplane_protocol_result),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29061::avp::TMGI, &self.tmgi);
        avps.optional(&ts29061::avp::MBMS_FLOW_IDENTIFIER, &self.mbms_flow_identifier);
        avps.optional(&ts29061::avp::MBMS_SESSION_DURATION, &self.mbms_session_duration);
        avps.optional(&avp::MBMS_BEARER_RESULT, &self.mbms_bearer_result);
        avps.many(&avp::BMSC_ADDRESS, &self.bmsc_address);
        avps.optional(&avp::BMSC_PORT, &self.bmsc_port);
        avps.optional(&avp::MB2U_SECURITY, &self.mb2u_security);
        avps.many(&avp::MB2_RADIO_FREQUENCY, &self.mb2_radio_frequency);
        avps.many(&avp::USERPLANE_PROTOCOL_RESULT, &self.userplane_protocol_result);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MbmsBearerResponseBuilder builds group MbmsBearerResponse in MbmsBearerResponse, with additional_avps;
    optional tmgi: IntoField<OctetString, Option<OctetString>>, "TMGI";
    optional mbms_flow_identifier: IntoField<OctetString, Option<OctetString>>, "MBMS-Flow-Identifier";
    optional mbms_session_duration: IntoField<OctetString, Option<OctetString>>, "MBMS-Session-Duration";
    optional mbms_bearer_result: IntoField<u32, Option<u32>>, "MBMS-Bearer-Result";
    optional bmsc_address: IntoField<Address, List<Address, 0, 2>>, "BMSC-Address";
    optional bmsc_port: IntoField<u32, Option<u32>>, "BMSC-Port";
    optional mb2u_security: IntoField<u32, Option<u32>>, "MB2U-Security";
    repeated mb2_radio_frequency, mb2_radio_frequencies: IntoField<u32>, "Radio-Frequency";
    repeated userplane_protocol_result, userplane_protocol_results: IntoField<UserplaneProtocolResult>, "Userplane-Protocol-Result";
}
