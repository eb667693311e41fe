// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::ts29345::{avp, required};
use diameter_core::builder::{append, Set, Unset};

/// A code, its masks and how long they are valid.
///
/// ```text
/// ProSe-Discovery-Filter ::= < AVP Header: 3813 10415 >
///                            { Filter-Id }
///                            { ProSe-App-Id }
///                            { ProSe-Validity-Timer }
///                            { ProSe-App-Code }
///                          * [ ProSe-App-Mask ]
///                          * [ AVP ]
/// ```
///
/// AVP code 3813 of vendor 10415, 3GPP TS 29.345, 6.3.20.
#[derive(Clone, Debug, PartialEq)]
pub struct ProseDiscoveryFilter {
    /// Filter-Id (3805/10415), OctetString; 3GPP TS 29.345, 6.3.9.
    pub prose_filter_id: OctetString,
    /// ProSe-App-Id (3811/10415), UTF8String; 3GPP TS 29.345, 6.3.17.
    pub prose_app_id: Utf8String,
    /// ProSe-Validity-Timer (3815/10415), Unsigned32; 3GPP TS 29.345, 6.3.22.
    pub prose_validity_timer: u32,
    /// ProSe-App-Code (3810/10415), OctetString; 3GPP TS 29.345, 6.3.16.
    pub prose_app_code: OctetString,
    /// ProSe-App-Mask (3812/10415), OctetString; 3GPP TS 29.345, 6.3.18.
    pub prose_app_mask: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ProseDiscoveryFilter {
    /// Starts building the AVPs of a ProSe-Discovery-Filter.
    pub fn builder() -> ProseDiscoveryFilterBuilder {
        ProseDiscoveryFilterBuilder::new()
    }
}

impl Group for ProseDiscoveryFilter {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-Discovery-Filter",
    items: &[
        Item::required(avp::PROSE_FILTER_ID.description()),
        Item::required(avp::PROSE_APP_ID.description()),
        Item::required(avp::PROSE_VALIDITY_TIMER.description()),
        Item::required(avp::PROSE_APP_CODE.description()),
        Item::repeated(avp::PROSE_APP_MASK.description()),
        Item::any(),
    ],
};

impl Contents for ProseDiscoveryFilter {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            prose_filter_id: unread.value(),
            prose_app_id: unread.value(),
            prose_validity_timer: unread.value(),
            prose_app_code: unread.value(),
            prose_app_mask: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3805) => received.one(0, 0, &mut self.prose_filter_id),
            (10415, 3811) => received.one(1, 1, &mut self.prose_app_id),
            (10415, 3815) => received.one(2, 2, &mut self.prose_validity_timer),
            (10415, 3810) => received.one(3, 3, &mut self.prose_app_code),
            (10415, 3812) => received.many(4, &mut self.prose_app_mask),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::PROSE_FILTER_ID, &self.prose_filter_id);
        encoder.one(&avp::PROSE_APP_ID, &self.prose_app_id);
        encoder.one(&avp::PROSE_VALIDITY_TIMER, &self.prose_validity_timer);
        encoder.one(&avp::PROSE_APP_CODE, &self.prose_app_code);
        encoder.many(&avp::PROSE_APP_MASK, &self.prose_app_mask);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ProseDiscoveryFilter`]. `build` exists once all that is required is set: Filter-Id,
/// ProSe-App-Id, ProSe-Validity-Timer, ProSe-App-Code.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ProseDiscoveryFilterBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: ProseDiscoveryFilterOptional,
}

impl ProseDiscoveryFilterBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> ProseDiscoveryFilterBuilder<(A, B, C, D)> {
    /// Sets Filter-Id (required).
    pub fn prose_filter_id(
        self,
        value: impl Into<OctetString>,
    ) -> ProseDiscoveryFilterBuilder<(Set<OctetString>, B, C, D)> {
        let (_, b, c, d) = self.required;
        ProseDiscoveryFilterBuilder {
            required: (Set(value.into()), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets ProSe-App-Id (required).
    pub fn prose_app_id(
        self,
        value: impl Into<Utf8String>,
    ) -> ProseDiscoveryFilterBuilder<(A, Set<Utf8String>, C, D)> {
        let (a, _, c, d) = self.required;
        ProseDiscoveryFilterBuilder {
            required: (a, Set(value.into()), c, d),
            optional: self.optional,
        }
    }

    /// Sets ProSe-Validity-Timer (required).
    pub fn prose_validity_timer(
        self,
        value: u32,
    ) -> ProseDiscoveryFilterBuilder<(A, B, Set<u32>, D)> {
        let (a, b, _, d) = self.required;
        ProseDiscoveryFilterBuilder {
            required: (a, b, Set(value), d),
            optional: self.optional,
        }
    }

    /// Sets ProSe-App-Code (required).
    pub fn prose_app_code(
        self,
        value: impl Into<OctetString>,
    ) -> ProseDiscoveryFilterBuilder<(A, B, C, Set<OctetString>)> {
        let (a, b, c, _) = self.required;
        ProseDiscoveryFilterBuilder {
            required: (a, b, c, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ProseDiscoveryFilter
    where
        A: required::FilterId<OctetString>,
        B: required::ProseAppId<Utf8String>,
        C: required::ProseValidityTimer<u32>,
        D: required::ProseAppCode<OctetString>,
    {
        let (a, b, c, d) = self.required;
        ProseDiscoveryFilter {
            prose_filter_id: a.value(),
            prose_app_id: b.value(),
            prose_validity_timer: c.value(),
            prose_app_code: d.value(),
            prose_app_mask: self.optional.prose_app_mask,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a ProSe-Discovery-Filter may carry but need not.
#[derive(Clone, Debug, Default)]
struct ProseDiscoveryFilterOptional {
    prose_app_mask: Vec<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> ProseDiscoveryFilterBuilder<R> {
    /// Adds one ProSe-App-Mask.
    pub fn prose_app_mask(mut self, value: impl Into<OctetString>) -> Self {
        append(&mut self.optional.prose_app_mask, value.into());
        self
    }

    /// Adds any number of ProSe-App-Mask.
    pub fn prose_app_masks(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.optional.prose_app_mask.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
