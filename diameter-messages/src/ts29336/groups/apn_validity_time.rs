// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place, Time,
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

    #[inline]
    pub(super) fn assemble(
        (granted_validity_time,): (Time,),
        optional: ApnValidityTimeOptional,
    ) -> Self {
        Self {
            granted_validity_time,
            service_selection: optional.service_selection,
            additional_avps: optional.additional_avps,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut granted_validity_time = None;
        let mut optional = ApnValidityTimeOptional::default();
        while let Some(key) = received.next() {
            match key {
                (10415, 3160) => received.one(0, &mut granted_validity_time),
                (0, 493) => received.one(1, &mut optional.service_selection),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &granted_validity_time);
        let required = (granted_validity_time?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
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
        ApnValidityTime::assemble((a.value(),), self.optional)
    }
}

/// What an APN-Validity-Time may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct ApnValidityTimeOptional {
    pub(super) service_selection: Option<Utf8String>,
    pub(super) additional_avps: AdditionalAvps,
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
