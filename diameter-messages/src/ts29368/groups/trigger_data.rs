// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29368::{PriorityIndication, avp, required};
use diameter_core::builder::{Set, Unset};

/// What the trigger carries.
///
/// ```text
/// Trigger-Data ::= < AVP Header: 3003 10415 >
///                  { Payload }
///                  [ Priority-Indication ]
///                  [ Application-Port-Identifier ]
///                * [ AVP ]
/// ```
///
/// AVP code 3003 of vendor 10415, 3GPP TS 29.368, 6.4.4.
#[derive(Clone, Debug, PartialEq)]
pub struct TriggerData {
    /// Payload (3004/10415), OctetString; 3GPP TS 29.368, 6.4.5.
    pub payload: OctetString,
    /// Priority-Indication (3006/10415), Enumerated; 3GPP TS 29.368, 6.4.7.
    pub priority_indication: Option<PriorityIndication>,
    /// Application-Port-Identifier (3010/10415), Unsigned32; 3GPP TS 29.368, 6.4.11.
    pub application_port_identifier: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl TriggerData {
    /// Starts building the AVPs of a Trigger-Data.
    pub fn builder() -> TriggerDataBuilder {
        TriggerDataBuilder::new()
    }
}

impl Group for TriggerData {}

static GRAMMAR: Grammar = Grammar {
    name: "Trigger-Data",
    items: &[
        Item::required(avp::PAYLOAD.description()),
        Item::optional(avp::PRIORITY_INDICATION.description()),
        Item::optional(avp::APPLICATION_PORT_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for TriggerData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            payload: unread.value(),
            priority_indication: None,
            application_port_identifier: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3004) => received.one(0, 0, &mut self.payload),
            (10415, 3006) => received.optional(1, &mut self.priority_indication),
            (10415, 3010) => received.optional(2, &mut self.application_port_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::PAYLOAD, &self.payload);
        encoder.optional(&avp::PRIORITY_INDICATION, &self.priority_indication);
        encoder
            .optional(
                &avp::APPLICATION_PORT_IDENTIFIER,
                &self.application_port_identifier,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`TriggerData`]. `build` exists once all that is required is set: Payload.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TriggerDataBuilder<R = (Unset,)> {
    required: R,
    optional: TriggerDataOptional,
}

impl TriggerDataBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> TriggerDataBuilder<(A,)> {
    /// Sets Payload (required).
    pub fn payload(
        self,
        value: impl Into<OctetString>,
    ) -> TriggerDataBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        TriggerDataBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> TriggerData
    where
        A: required::Payload<OctetString>,
    {
        let (a,) = self.required;
        TriggerData {
            payload: a.value(),
            priority_indication: self.optional.priority_indication,
            application_port_identifier: self.optional.application_port_identifier,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Trigger-Data may carry but need not.
#[derive(Clone, Debug, Default)]
struct TriggerDataOptional {
    priority_indication: Option<PriorityIndication>,
    application_port_identifier: Option<u32>,
    additional_avps: AdditionalAvps,
}

impl<R> TriggerDataBuilder<R> {
    /// Sets Priority-Indication.
    pub fn priority_indication(mut self, value: impl Into<PriorityIndication>) -> Self {
        self.optional.priority_indication = Some(value.into());
        self
    }

    /// Sets Application-Port-Identifier.
    pub fn application_port_identifier(mut self, value: u32) -> Self {
        self.optional.application_port_identifier = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
