// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272::{DsrFlags, avp};

/// What is to be deleted from shared subscription data.
///
/// ```text
/// Subscription-Data-Deletion ::= < AVP Header: 1685 10415 >
///                                { DSR-Flags }
///                                [ SCEF-ID ]
///                              * [ Context-Identifier ]
///                                [ Trace-Reference ]
///                              * [ TS-Code ]
///                              * [ SS-Code ]
///                              * [ AVP ]
/// ```
///
/// AVP code 1685 of vendor 10415, 3GPP TS 29.272, 7.3.208.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionDataDeletion {
    /// DSR-Flags (1421/10415), Unsigned32; 3GPP TS 29.272, 7.3.25.
    pub dsr_flags: DsrFlags,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.272, 7.3.1.
    pub scef_id: Option<DiameterIdentity>,
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    /// Identifies an APN configuration or PDP context among those of one user.
    pub context_identifier: Vec<u32>,
    /// Trace-Reference (1459/10415), OctetString; 3GPP TS 29.272, 7.3.64.
    /// MCC and MNC in 3 octets, then a trace id in 3 octets.
    pub trace_reference: Option<OctetString>,
    /// TS-Code (1487/10415), OctetString; 3GPP TS 29.272, 7.3.100.
    /// A teleservice, one octet as in TS 29.002.
    pub ts_code: Vec<OctetString>,
    /// SS-Code (1476/10415), OctetString; 3GPP TS 29.272, 7.3.87.
    /// A supplementary service, one octet as in TS 29.002.
    pub ss_code: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SubscriptionDataDeletion {}

static GRAMMAR: Grammar = Grammar {
    name: "Subscription-Data-Deletion",
    items: &[
        Item::required(avp::DSR_FLAGS.description()),
        Item::optional(avp::SCEF_ID.description()),
        Item::repeated(avp::CONTEXT_IDENTIFIER.description()),
        Item::optional(avp::TRACE_REFERENCE.description()),
        Item::repeated(avp::TS_CODE.description()),
        Item::repeated(avp::SS_CODE.description()),
        Item::any(),
    ],
};

impl Contents for SubscriptionDataDeletion {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            dsr_flags: unread.value(),
            scef_id: None,
            context_identifier: Vec::new(),
            trace_reference: None,
            ts_code: Vec::new(),
            ss_code: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1421) => received.one(0, 0, &mut self.dsr_flags),
            (10415, 3125) => received.optional(1, &mut self.scef_id),
            (10415, 1423) => received.many(2, &mut self.context_identifier),
            (10415, 1459) => received.optional(3, &mut self.trace_reference),
            (10415, 1487) => received.many(4, &mut self.ts_code),
            (10415, 1476) => received.many(5, &mut self.ss_code),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::DSR_FLAGS, &self.dsr_flags);
        avps.optional(&avp::SCEF_ID, &self.scef_id);
        avps.many(&avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        avps.optional(&avp::TRACE_REFERENCE, &self.trace_reference);
        avps.many(&avp::TS_CODE, &self.ts_code);
        avps.many(&avp::SS_CODE, &self.ss_code);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SubscriptionDataDeletionBuilder<(A,) = (Unset,), (Set,)> builds group SubscriptionDataDeletion in SubscriptionDataDeletion, with additional_avps;
    required dsr_flags: IntoField<DsrFlags>, "DSR-Flags" => (Set,), A: required::DsrFlags;
    optional scef_id: IntoIdentity<Option<DiameterIdentity>>, "SCEF-ID";
    optional trace_reference: IntoField<OctetString, Option<OctetString>>, "Trace-Reference";
    repeated context_identifier, context_identifiers: IntoField<u32>, "Context-Identifier";
    repeated ts_code, ts_codes: IntoField<OctetString>, "TS-Code";
    repeated ss_code, ss_codes: IntoField<OctetString>, "SS-Code";
}
