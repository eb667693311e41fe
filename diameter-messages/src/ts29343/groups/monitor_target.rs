// @generated from dictionaries/ts29343.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::ts29345;
use crate::ts29343::{ProseCodeSuffixMask, avp, required};
use diameter_core::builder::{append, Set, Unset};

/// A user who may be monitored.
///
/// ```text
/// Monitor-Target ::= < AVP Header: 3607 10415 >
///                    { Target-RPAUID }
///                    { PDUID }
///                    [ Metadata-Indicator ]
///                  * [ ProSe-Code-Suffix-Mask ]
///                  * [ AVP ]
/// ```
///
/// AVP code 3607 of vendor 10415, 3GPP TS 29.343, 6.4.9.
#[derive(Clone, Debug, PartialEq)]
pub struct MonitorTarget {
    /// Target-RPAUID (3844/10415), UTF8String; 3GPP TS 29.345, 6.3.65.
    pub target_rpauid: Utf8String,
    /// PDUID (3604/10415), OctetString; 3GPP TS 29.343, 6.4.6.
    pub pduid: OctetString,
    /// Metadata-Indicator (3612/10415), Unsigned32; 3GPP TS 29.343, 6.4.18.
    pub metadata_indicator: Option<u32>,
    /// ProSe-Code-Suffix-Mask (3608/10415), Grouped; 3GPP TS 29.343, 6.4.10.
    pub prose_code_suffix_mask: Vec<ProseCodeSuffixMask>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MonitorTarget {
    /// Starts building the AVPs of a Monitor-Target.
    pub fn builder() -> MonitorTargetBuilder {
        MonitorTargetBuilder::new()
    }
}

impl Group for MonitorTarget {}

static GRAMMAR: Grammar = Grammar {
    name: "Monitor-Target",
    items: &[
        Item::required(ts29345::avp::TARGET_RPAUID.description()),
        Item::required(avp::PDUID.description()),
        Item::optional(avp::METADATA_INDICATOR.description()),
        Item::repeated(avp::PROSE_CODE_SUFFIX_MASK.description()),
        Item::any(),
    ],
};

impl Contents for MonitorTarget {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            target_rpauid: unread.value(),
            pduid: unread.value(),
            metadata_indicator: None,
            prose_code_suffix_mask: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3844) => received.one(0, 0, &mut self.target_rpauid),
            (10415, 3604) => received.one(1, 1, &mut self.pduid),
            (10415, 3612) => received.optional(2, &mut self.metadata_indicator),
            (10415, 3608) => received.many(3, &mut self.prose_code_suffix_mask),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29345::avp::TARGET_RPAUID, &self.target_rpauid);
        encoder.one(&avp::PDUID, &self.pduid);
        encoder.optional(&avp::METADATA_INDICATOR, &self.metadata_indicator);
        encoder.many(&avp::PROSE_CODE_SUFFIX_MASK, &self.prose_code_suffix_mask);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MonitorTarget`]. `build` exists once all that is required is set: Target-RPAUID, PDUID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MonitorTargetBuilder<R = (Unset, Unset)> {
    required: R,
    optional: MonitorTargetOptional,
}

impl MonitorTargetBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> MonitorTargetBuilder<(A, B)> {
    /// Sets Target-RPAUID (required).
    pub fn target_rpauid(
        self,
        value: impl Into<Utf8String>,
    ) -> MonitorTargetBuilder<(Set<Utf8String>, B)> {
        let (_, b) = self.required;
        MonitorTargetBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets PDUID (required).
    pub fn pduid(
        self,
        value: impl Into<OctetString>,
    ) -> MonitorTargetBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        MonitorTargetBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MonitorTarget
    where
        A: required::TargetRpauid<Utf8String>,
        B: required::Pduid<OctetString>,
    {
        let (a, b) = self.required;
        MonitorTarget {
            target_rpauid: a.value(),
            pduid: b.value(),
            metadata_indicator: self.optional.metadata_indicator,
            prose_code_suffix_mask: self.optional.prose_code_suffix_mask,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Monitor-Target may carry but need not.
#[derive(Clone, Debug, Default)]
struct MonitorTargetOptional {
    metadata_indicator: Option<u32>,
    prose_code_suffix_mask: Vec<ProseCodeSuffixMask>,
    additional_avps: AdditionalAvps,
}

impl<R> MonitorTargetBuilder<R> {
    /// Sets Metadata-Indicator.
    pub fn metadata_indicator(mut self, value: u32) -> Self {
        self.optional.metadata_indicator = Some(value);
        self
    }

    /// Adds one ProSe-Code-Suffix-Mask.
    pub fn prose_code_suffix_mask(
        mut self,
        value: impl Into<ProseCodeSuffixMask>,
    ) -> Self {
        append(&mut self.optional.prose_code_suffix_mask, value.into());
        self
    }

    /// Adds any number of ProSe-Code-Suffix-Mask.
    pub fn prose_code_suffix_masks(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProseCodeSuffixMask>>,
    ) -> Self {
        self.optional.prose_code_suffix_mask.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
