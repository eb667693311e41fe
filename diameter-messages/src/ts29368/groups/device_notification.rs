// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::required;
use crate::ts29329;
use crate::ts29336;
use crate::ts29337;
use crate::ts29338;
use crate::ts29368::{ActionType, DeliveryOutcome, RequestStatus, avp};

/// What became of a trigger.
///
/// ```text
/// Device-Notification ::= < AVP Header: 3002 10415 >
///                         [ External-Identifier ]
///                         [ MSISDN ]
///                         [ SCS-Identity ]
///                         { Reference-Number }
///                         { Action-Type }
///                         [ Request-Status ]
///                         [ MTC-Error-Diagnostic ]
///                         [ Delivery-Outcome ]
///                         [ SM-RP-UI ]
///                         [ Application-Port-Identifier ]
///                       * [ AVP ]
/// ```
///
/// AVP code 3002 of vendor 10415, 3GPP TS 29.368, 6.4.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeviceNotification {
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
    /// local-part@domain, as in TS 23.003.
    pub external_identifier: Option<Utf8String>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Option<OctetString>,
    /// SCS-Identity (3104/10415), OctetString; 3GPP TS 29.336, 6.4.4.
    pub scs_identity: Option<OctetString>,
    /// Reference-Number (3007/10415), Unsigned32; 3GPP TS 29.368, 6.4.8.
    pub reference_number: u32,
    /// Action-Type (3005/10415), Enumerated; 3GPP TS 29.368, 6.4.6.
    pub action_type: ActionType,
    /// Request-Status (3008/10415), Enumerated; 3GPP TS 29.368, 6.4.9.
    pub request_status: Option<RequestStatus>,
    /// MTC-Error-Diagnostic (3203/10415), Unsigned32; 3GPP TS 29.337, 6.3.7.
    pub mtc_error_diagnostic: Option<u32>,
    /// Delivery-Outcome (3009/10415), Enumerated; 3GPP TS 29.368, 6.4.10.
    pub delivery_outcome: Option<DeliveryOutcome>,
    /// SM-RP-UI (3301/10415), OctetString; 3GPP TS 29.338, 6.3.3.3.
    /// The transfer protocol data unit of a short message, at most 200 octets.
    pub sm_rp_ui: Option<OctetString>,
    /// Application-Port-Identifier (3010/10415), Unsigned32; 3GPP TS 29.368, 6.4.11.
    /// The port that the trigger is for.
    pub application_port_identifier: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for DeviceNotification {}

static GRAMMAR: Grammar = Grammar {
    name: "Device-Notification",
    items: &[
        Item::optional(ts29336::avp::EXTERNAL_IDENTIFIER.description()),
        Item::optional(ts29329::avp::MSISDN.description()),
        Item::optional(ts29336::avp::SCS_IDENTITY.description()),
        Item::required(avp::REFERENCE_NUMBER.description()),
        Item::required(avp::ACTION_TYPE.description()),
        Item::optional(avp::REQUEST_STATUS.description()),
        Item::optional(ts29337::avp::MTC_ERROR_DIAGNOSTIC.description()),
        Item::optional(avp::DELIVERY_OUTCOME.description()),
        Item::optional(ts29338::avp::SM_RP_UI.description()),
        Item::optional(avp::APPLICATION_PORT_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for DeviceNotification {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            external_identifier: None,
            msisdn: None,
            scs_identity: None,
            reference_number: unread.value(),
            action_type: unread.value(),
            request_status: None,
            mtc_error_diagnostic: None,
            delivery_outcome: None,
            sm_rp_ui: None,
            application_port_identifier: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3111) => received.optional(0, &mut self.external_identifier),
            (10415, 701) => received.optional(1, &mut self.msisdn),
            (10415, 3104) => received.optional(2, &mut self.scs_identity),
            (10415, 3007) => received.one(3, 0, &mut self.reference_number),
            (10415, 3005) => received.one(4, 1, &mut self.action_type),
            (10415, 3008) => received.optional(5, &mut self.request_status),
            (10415, 3203) => received.optional(6, &mut self.mtc_error_diagnostic),
            (10415, 3009) => received.optional(7, &mut self.delivery_outcome),
            (10415, 3301) => received.optional(8, &mut self.sm_rp_ui),
            (10415, 3010) => received.optional(9, &mut self.application_port_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29336::avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        avps.optional(&ts29329::avp::MSISDN, &self.msisdn);
        avps.optional(&ts29336::avp::SCS_IDENTITY, &self.scs_identity);
        avps.one(&avp::REFERENCE_NUMBER, &self.reference_number);
        avps.one(&avp::ACTION_TYPE, &self.action_type);
        avps.optional(&avp::REQUEST_STATUS, &self.request_status);
        avps.optional(&ts29337::avp::MTC_ERROR_DIAGNOSTIC, &self.mtc_error_diagnostic);
        avps.optional(&avp::DELIVERY_OUTCOME, &self.delivery_outcome);
        avps.optional(&ts29338::avp::SM_RP_UI, &self.sm_rp_ui);
        avps.optional(
            &avp::APPLICATION_PORT_IDENTIFIER,
            &self.application_port_identifier,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DeviceNotificationBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group DeviceNotification in DeviceNotification, with additional_avps;
    required reference_number: IntoField<u32>, "Reference-Number" => (Set, B), A: required::ReferenceNumber;
    required action_type: IntoField<ActionType>, "Action-Type" => (A, Set), B: required::ActionType;
    optional external_identifier: IntoField<Utf8String, Option<Utf8String>>, "External-Identifier";
    optional msisdn: IntoField<OctetString, Option<OctetString>>, "MSISDN";
    optional scs_identity: IntoField<OctetString, Option<OctetString>>, "SCS-Identity";
    optional request_status: IntoField<RequestStatus, Option<RequestStatus>>, "Request-Status";
    optional mtc_error_diagnostic: IntoField<u32, Option<u32>>, "MTC-Error-Diagnostic";
    optional delivery_outcome: IntoField<DeliveryOutcome, Option<DeliveryOutcome>>, "Delivery-Outcome";
    optional sm_rp_ui: IntoField<OctetString, Option<OctetString>>, "SM-RP-UI";
    optional application_port_identifier: IntoField<u32, Option<u32>>, "Application-Port-Identifier";
}
