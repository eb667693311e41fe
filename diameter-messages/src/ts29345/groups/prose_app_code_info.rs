// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29345::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A code that was heard, and when.
///
/// ```text
/// ProSe-App-Code-Info ::= < AVP Header: 3835 10415 >
///                         { ProSe-App-Code }
///                         { MIC }
///                         { UTC-based-Counter }
///                       * [ AVP ]
/// ```
///
/// AVP code 3835 of vendor 10415, 3GPP TS 29.345, 6.3.39.
#[derive(Clone, Debug, PartialEq)]
pub struct ProseAppCodeInfo {
    /// ProSe-App-Code (3810/10415), OctetString; 3GPP TS 29.345, 6.3.16.
    pub prose_app_code: OctetString,
    /// MIC (3836/10415), OctetString; 3GPP TS 29.345, 6.3.40.
    pub mic: OctetString,
    /// UTC-based-Counter (3837/10415), Unsigned32; 3GPP TS 29.345, 6.3.41.
    pub utc_based_counter: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ProseAppCodeInfo {
    /// Starts building the AVPs of a ProSe-App-Code-Info.
    pub fn builder() -> ProseAppCodeInfoBuilder {
        ProseAppCodeInfoBuilder::new()
    }
}

impl Group for ProseAppCodeInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-App-Code-Info",
    items: &[
        Item::required(avp::PROSE_APP_CODE.description()),
        Item::required(avp::MIC.description()),
        Item::required(avp::UTC_BASED_COUNTER.description()),
        Item::any(),
    ],
};

impl Contents for ProseAppCodeInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            prose_app_code: unread.value(),
            mic: unread.value(),
            utc_based_counter: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3810) => received.one(0, 0, &mut self.prose_app_code),
            (10415, 3836) => received.one(1, 1, &mut self.mic),
            (10415, 3837) => received.one(2, 2, &mut self.utc_based_counter),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::PROSE_APP_CODE, &self.prose_app_code);
        encoder.one(&avp::MIC, &self.mic);
        encoder.one(&avp::UTC_BASED_COUNTER, &self.utc_based_counter);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ProseAppCodeInfo`]. `build` exists once all that is required is set: ProSe-App-Code,
/// MIC, UTC-based-Counter.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ProseAppCodeInfoBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: ProseAppCodeInfoOptional,
}

impl ProseAppCodeInfoBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> ProseAppCodeInfoBuilder<(A, B, C)> {
    /// Sets ProSe-App-Code (required).
    pub fn prose_app_code(
        self,
        value: impl Into<OctetString>,
    ) -> ProseAppCodeInfoBuilder<(Set<OctetString>, B, C)> {
        let (_, b, c) = self.required;
        ProseAppCodeInfoBuilder {
            required: (Set(value.into()), b, c),
            optional: self.optional,
        }
    }

    /// Sets MIC (required).
    pub fn mic(
        self,
        value: impl Into<OctetString>,
    ) -> ProseAppCodeInfoBuilder<(A, Set<OctetString>, C)> {
        let (a, _, c) = self.required;
        ProseAppCodeInfoBuilder {
            required: (a, Set(value.into()), c),
            optional: self.optional,
        }
    }

    /// Sets UTC-based-Counter (required).
    pub fn utc_based_counter(
        self,
        value: u32,
    ) -> ProseAppCodeInfoBuilder<(A, B, Set<u32>)> {
        let (a, b, _) = self.required;
        ProseAppCodeInfoBuilder {
            required: (a, b, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ProseAppCodeInfo
    where
        A: required::ProseAppCode<OctetString>,
        B: required::Mic<OctetString>,
        C: required::UtcBasedCounter<u32>,
    {
        let (a, b, c) = self.required;
        ProseAppCodeInfo {
            prose_app_code: a.value(),
            mic: b.value(),
            utc_based_counter: c.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a ProSe-App-Code-Info may carry but need not.
#[derive(Clone, Debug, Default)]
struct ProseAppCodeInfoOptional {
    additional_avps: AdditionalAvps,
}

impl<R> ProseAppCodeInfoBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
