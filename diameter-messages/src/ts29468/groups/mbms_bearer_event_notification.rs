// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29061;
use crate::ts29468::{MbmsBearerEventDiagnosticInfo, UserplaneProtocolResult, avp};

/// An event of a bearer.
///
/// ```text
/// MBMS-Bearer-Event-Notification ::= < AVP Header: 3503 10415 >
///                                    { TMGI }
///                                    { MBMS-Flow-Identifier }
///                                    { MBMS-Bearer-Event }
///                                    [ MBMS-Bearer-Event-Diagnostic-Info ]
///                                  * [ Userplane-Protocol-Result ]
///                                  * [ AVP ]
/// ```
///
/// AVP code 3503 of vendor 10415, 3GPP TS 29.468, 6.4.5.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MbmsBearerEventNotification {
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    /// The temporary mobile group identity: 3 octets of service, then MCC and MNC in 3 octets.
    pub tmgi: OctetString,
    /// MBMS-Flow-Identifier (920/10415), OctetString; 3GPP TS 29.061, 17.7.23.
    /// 2 octets: a part of a service that differs from place to place.
    pub mbms_flow_identifier: OctetString,
    /// MBMS-Bearer-Event (3502/10415), Unsigned32; 3GPP TS 29.468, 6.4.4.
    /// A bit mask of what happened to the bearer: bit 0, it was terminated.
    pub mbms_bearer_event: u32,
    /// MBMS-Bearer-Event-Diagnostic-Info (3533/10415), Enumerated; 3GPP TS 29.468, 6.4.35.
    pub mbms_bearer_event_diagnostic_info: Option<MbmsBearerEventDiagnosticInfo>,
    /// Userplane-Protocol-Result (3529/10415), Grouped; 3GPP TS 29.468, 6.4.31.
    pub userplane_protocol_result: Vec<UserplaneProtocolResult>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MbmsBearerEventNotification {}

static GRAMMAR: Grammar = Grammar {
    name: "MBMS-Bearer-Event-Notification",
    items: &[
        Item::required(ts29061::avp::TMGI.description()),
        Item::required(ts29061::avp::MBMS_FLOW_IDENTIFIER.description()),
        Item::required(avp::MBMS_BEARER_EVENT.description()),
        Item::optional(avp::MBMS_BEARER_EVENT_DIAGNOSTIC_INFO.description()),
        Item::repeated(avp::USERPLANE_PROTOCOL_RESULT.description()),
        Item::any(),
    ],
};

impl Contents for MbmsBearerEventNotification {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tmgi: unread.value(),
            mbms_flow_identifier: unread.value(),
            mbms_bearer_event: unread.value(),
            mbms_bearer_event_diagnostic_info: None,
            userplane_protocol_result: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 900) => received.one(0, 0, &mut self.tmgi),
            (10415, 920) => received.one(1, 1, &mut self.mbms_flow_identifier),
            (10415, 3502) => received.one(2, 2, &mut self.mbms_bearer_event),
            (10415, 3533) => {
                received.optional(3, &mut self.mbms_bearer_event_diagnostic_info)
            }
            (10415, 3529) => received.many(4, &mut self.userplane_protocol_result),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29061::avp::TMGI, &self.tmgi);
        avps.one(&ts29061::avp::MBMS_FLOW_IDENTIFIER, &self.mbms_flow_identifier);
        avps.one(&avp::MBMS_BEARER_EVENT, &self.mbms_bearer_event);
        avps.optional(
            &avp::MBMS_BEARER_EVENT_DIAGNOSTIC_INFO,
            &self.mbms_bearer_event_diagnostic_info,
        );
        avps.many(&avp::USERPLANE_PROTOCOL_RESULT, &self.userplane_protocol_result);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MbmsBearerEventNotificationBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group MbmsBearerEventNotification in MbmsBearerEventNotification, with additional_avps;
    required tmgi: IntoField<OctetString>, "TMGI" => (Set, B, C), A: required::Tmgi;
    required mbms_flow_identifier: IntoField<OctetString>, "MBMS-Flow-Identifier" => (A, Set, C), B: required::MbmsFlowIdentifier;
    required mbms_bearer_event: IntoField<u32>, "MBMS-Bearer-Event" => (A, B, Set), C: required::MbmsBearerEvent;
    optional mbms_bearer_event_diagnostic_info: IntoField<MbmsBearerEventDiagnosticInfo, Option<MbmsBearerEventDiagnosticInfo>>, "MBMS-Bearer-Event-Diagnostic-Info";
    repeated userplane_protocol_result, userplane_protocol_results: IntoField<UserplaneProtocolResult>, "Userplane-Protocol-Result";
}
