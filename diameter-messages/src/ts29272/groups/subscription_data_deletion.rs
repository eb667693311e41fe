// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    OctetString, Unread,
};
use crate::ts29272::{DsrFlags, avp, required};
use diameter_core::builder::{append, Set, Unset};

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
pub struct SubscriptionDataDeletion {
    /// DSR-Flags (1421/10415), Unsigned32; 3GPP TS 29.272, 7.3.25.
    pub dsr_flags: DsrFlags,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.272, 7.3.1.
    pub scef_id: Option<DiameterIdentity>,
    /// Context-Identifier (1423/10415), Unsigned32; 3GPP TS 29.272, 7.3.27.
    pub context_identifier: Vec<u32>,
    /// Trace-Reference (1459/10415), OctetString; 3GPP TS 29.272, 7.3.64.
    pub trace_reference: Option<OctetString>,
    /// TS-Code (1487/10415), OctetString; 3GPP TS 29.272, 7.3.100.
    pub ts_code: Vec<OctetString>,
    /// SS-Code (1476/10415), OctetString; 3GPP TS 29.272, 7.3.87.
    pub ss_code: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SubscriptionDataDeletion {
    /// Starts building the AVPs of a Subscription-Data-Deletion.
    pub fn builder() -> SubscriptionDataDeletionBuilder {
        SubscriptionDataDeletionBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::DSR_FLAGS, &self.dsr_flags);
        encoder.optional(&avp::SCEF_ID, &self.scef_id);
        encoder.many(&avp::CONTEXT_IDENTIFIER, &self.context_identifier);
        encoder.optional(&avp::TRACE_REFERENCE, &self.trace_reference);
        encoder.many(&avp::TS_CODE, &self.ts_code);
        encoder.many(&avp::SS_CODE, &self.ss_code);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SubscriptionDataDeletion`]. `build` exists once all that is required is set: DSR-Flags.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SubscriptionDataDeletionBuilder<R = (Unset,)> {
    required: R,
    optional: SubscriptionDataDeletionOptional,
}

impl SubscriptionDataDeletionBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> SubscriptionDataDeletionBuilder<(A,)> {
    /// Sets DSR-Flags (required).
    pub fn dsr_flags(
        self,
        value: impl Into<DsrFlags>,
    ) -> SubscriptionDataDeletionBuilder<(Set<DsrFlags>,)> {
        let (_,) = self.required;
        SubscriptionDataDeletionBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SubscriptionDataDeletion
    where
        A: required::DsrFlags<DsrFlags>,
    {
        let (a,) = self.required;
        SubscriptionDataDeletion {
            dsr_flags: a.value(),
            scef_id: self.optional.scef_id,
            context_identifier: self.optional.context_identifier,
            trace_reference: self.optional.trace_reference,
            ts_code: self.optional.ts_code,
            ss_code: self.optional.ss_code,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Subscription-Data-Deletion may carry but need not.
#[derive(Clone, Debug, Default)]
struct SubscriptionDataDeletionOptional {
    scef_id: Option<DiameterIdentity>,
    context_identifier: Vec<u32>,
    trace_reference: Option<OctetString>,
    ts_code: Vec<OctetString>,
    ss_code: Vec<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> SubscriptionDataDeletionBuilder<R> {
    /// Sets SCEF-ID.
    pub fn scef_id(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.scef_id = Some(value.into());
        self
    }

    /// Adds one Context-Identifier.
    pub fn context_identifier(mut self, value: u32) -> Self {
        append(&mut self.optional.context_identifier, value);
        self
    }

    /// Adds any number of Context-Identifier.
    pub fn context_identifiers(mut self, values: impl IntoIterator<Item = u32>) -> Self {
        self.optional.context_identifier.extend(values);
        self
    }

    /// Sets Trace-Reference.
    pub fn trace_reference(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.trace_reference = Some(value.into());
        self
    }

    /// Adds one TS-Code.
    pub fn ts_code(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.ts_code, value.into());
        self
    }

    /// Adds any number of TS-Code.
    pub fn ts_codes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.ts_code.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one SS-Code.
    pub fn ss_code(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.ss_code, value.into());
        self
    }

    /// Adds any number of SS-Code.
    pub fn ss_codes(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.ss_code.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
