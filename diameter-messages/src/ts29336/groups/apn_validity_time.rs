// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Time, Unread,
    Utf8String,
};
use crate::rfc5778;
use crate::ts29336::{avp, required};
use diameter_core::builder::{Set, Unset};

/// Until when an APN is authorised for non-IP data.
///
/// ```text
/// APN-Validity-Time ::= < AVP Header: 3169 10415 >
///                       { Granted-Validity-Time }
///                       [ Service-Selection ]
///                     * [ AVP ]
/// ```
///
/// AVP code 3169 of vendor 10415, 3GPP TS 29.336, 8.4.65.
#[derive(Clone, Debug, PartialEq)]
pub struct ApnValidityTime {
    /// Granted-Validity-Time (3160/10415), Time; 3GPP TS 29.336, 8.4.56.
    pub granted_validity_time: Time,
    /// Service-Selection (493), UTF8String; RFC 5778, 6.2.
    pub service_selection: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ApnValidityTime {
    /// Starts building the AVPs of an APN-Validity-Time.
    pub fn builder() -> ApnValidityTimeBuilder {
        ApnValidityTimeBuilder::new()
    }
}

impl Group for ApnValidityTime {}

static GRAMMAR: Grammar = Grammar {
    name: "APN-Validity-Time",
    items: &[
        Item::required(avp::GRANTED_VALIDITY_TIME.description()),
        Item::optional(rfc5778::avp::SERVICE_SELECTION.description()),
        Item::any(),
    ],
};

impl Contents for ApnValidityTime {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            granted_validity_time: unread.value(),
            service_selection: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3160) => received.one(0, 0, &mut self.granted_validity_time),
            (0, 493) => received.optional(1, &mut self.service_selection),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::GRANTED_VALIDITY_TIME, &self.granted_validity_time);
        encoder.optional(&rfc5778::avp::SERVICE_SELECTION, &self.service_selection);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ApnValidityTime`]. `build` exists once all that is required is set:
/// Granted-Validity-Time.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ApnValidityTimeBuilder<R = (Unset,)> {
    required: R,
    optional: ApnValidityTimeOptional,
}

impl ApnValidityTimeBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> ApnValidityTimeBuilder<(A,)> {
    /// Sets Granted-Validity-Time (required).
    pub fn granted_validity_time(
        self,
        value: impl Into<Time>,
    ) -> ApnValidityTimeBuilder<(Set<Time>,)> {
        let (_,) = self.required;
        ApnValidityTimeBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ApnValidityTime
    where
        A: required::GrantedValidityTime<Time>,
    {
        let (a,) = self.required;
        ApnValidityTime {
            granted_validity_time: a.value(),
            service_selection: self.optional.service_selection,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an APN-Validity-Time may carry but need not.
#[derive(Clone, Debug, Default)]
struct ApnValidityTimeOptional {
    service_selection: Option<Utf8String>,
    additional_avps: AdditionalAvps,
}

impl<R> ApnValidityTimeBuilder<R> {
    /// Sets Service-Selection.
    pub fn service_selection(mut self, value: impl Into<Utf8String>) -> Self {
        self.optional.service_selection = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
