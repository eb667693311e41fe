// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::required;
use crate::credit_control;
use crate::ts29329;
use crate::ts29336;
use crate::ts29368::{ActionType, TriggerData, avp};

/// What to do with a device: trigger it, recall or replace a trigger.
///
/// ```text
/// Device-Action ::= < AVP Header: 3001 10415 >
///                   [ External-Identifier ]
///                   [ MSISDN ]
///                   [ SCS-Identity ]
///                   { Reference-Number }
///                   [ Old-Reference-Number ]
///                   { Action-Type }
///                   [ Trigger-Data ]
///                   [ Validity-Time ]
///                 * [ AVP ]
/// ```
///
/// AVP code 3001 of vendor 10415, 3GPP TS 29.368, 6. 4.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeviceAction {
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
    /// Old-Reference-Number (3011/10415), Unsigned32; 3GPP TS 29.368, 6.4.12.
    pub old_reference_number: Option<u32>,
    /// Action-Type (3005/10415), Enumerated; 3GPP TS 29.368, 6.4.6.
    pub action_type: ActionType,
    /// Trigger-Data (3003/10415), Grouped; 3GPP TS 29.368, 6.4.4.
    pub trigger_data: Option<TriggerData>,
    /// Validity-Time (448), Unsigned32; RFC 8506, 8.33.
    /// Seconds for which granted units are valid; the client asks again when they end.
    pub validity_time: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for DeviceAction {}

static GRAMMAR: Grammar = Grammar {
    name: "Device-Action",
    items: &[
        Item::optional(ts29336::avp::EXTERNAL_IDENTIFIER.description()),
        Item::optional(ts29329::avp::MSISDN.description()),
        Item::optional(ts29336::avp::SCS_IDENTITY.description()),
        Item::required(avp::REFERENCE_NUMBER.description()),
        Item::optional(avp::OLD_REFERENCE_NUMBER.description()),
        Item::required(avp::ACTION_TYPE.description()),
        Item::optional(avp::TRIGGER_DATA.description()),
        Item::optional(credit_control::avp::VALIDITY_TIME.description()),
        Item::any(),
    ],
};

impl Contents for DeviceAction {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            external_identifier: None,
            msisdn: None,
            scs_identity: None,
            reference_number: unread.value(),
            old_reference_number: None,
            action_type: unread.value(),
            trigger_data: None,
            validity_time: None,
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
            (10415, 3011) => received.optional(4, &mut self.old_reference_number),
            (10415, 3005) => received.one(5, 1, &mut self.action_type),
            (10415, 3003) => received.optional(6, &mut self.trigger_data),
            (0, 448) => received.optional(7, &mut self.validity_time),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29336::avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        avps.optional(&ts29329::avp::MSISDN, &self.msisdn);
        avps.optional(&ts29336::avp::SCS_IDENTITY, &self.scs_identity);
        avps.one(&avp::REFERENCE_NUMBER, &self.reference_number);
        avps.optional(&avp::OLD_REFERENCE_NUMBER, &self.old_reference_number);
        avps.one(&avp::ACTION_TYPE, &self.action_type);
        avps.optional(&avp::TRIGGER_DATA, &self.trigger_data);
        avps.optional(&credit_control::avp::VALIDITY_TIME, &self.validity_time);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DeviceActionBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group DeviceAction in DeviceAction, with additional_avps;
    required reference_number: IntoField<u32>, "Reference-Number" => (Set, B), A: required::ReferenceNumber;
    required action_type: IntoField<ActionType>, "Action-Type" => (A, Set), B: required::ActionType;
    optional external_identifier: IntoField<Utf8String, Option<Utf8String>>, "External-Identifier";
    optional msisdn: IntoField<OctetString, Option<OctetString>>, "MSISDN";
    optional scs_identity: IntoField<OctetString, Option<OctetString>>, "SCS-Identity";
    optional old_reference_number: IntoField<u32, Option<u32>>, "Old-Reference-Number";
    optional trigger_data: IntoField<TriggerData, Option<TriggerData>>, "Trigger-Data";
    optional validity_time: IntoField<u32, Option<u32>>, "Validity-Time";
}
