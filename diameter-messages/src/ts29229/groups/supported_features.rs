// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::base;
use crate::ts29229::{avp, required};
use diameter_core::builder::{Set, Unset};

/// Features that the sender supports, or requires: then the M bit is set.
///
/// ```text
/// Supported-Features ::= < AVP Header: 628 10415 >
///                        { Vendor-Id }
///                        { Feature-List-ID }
///                        { Feature-List }
///                      * [ AVP ]
/// ```
///
/// AVP code 628 of vendor 10415, 3GPP TS 29.229, 6.3.29.
#[derive(Clone, Debug, PartialEq)]
pub struct SupportedFeatures {
    /// Vendor-Id (266), Unsigned32; RFC 6733, 5.3.3.
    pub vendor_id: u32,
    /// Feature-List-ID (629/10415), Unsigned32; 3GPP TS 29.229, 6.3.30.
    pub feature_list_id: u32,
    /// Feature-List (630/10415), Unsigned32; 3GPP TS 29.229, 6.3.31.
    pub feature_list: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SupportedFeatures {
    /// Starts building the AVPs of a Supported-Features.
    pub fn builder() -> SupportedFeaturesBuilder {
        SupportedFeaturesBuilder::new()
    }
}

impl Group for SupportedFeatures {}

static GRAMMAR: Grammar = Grammar {
    name: "Supported-Features",
    items: &[
        Item::required(base::avp::VENDOR_ID.description()),
        Item::required(avp::FEATURE_LIST_ID.description()),
        Item::required(avp::FEATURE_LIST.description()),
        Item::any(),
    ],
};

impl Contents for SupportedFeatures {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            vendor_id: unread.value(),
            feature_list_id: unread.value(),
            feature_list: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 266) => received.one(0, 0, &mut self.vendor_id),
            (10415, 629) => received.one(1, 1, &mut self.feature_list_id),
            (10415, 630) => received.one(2, 2, &mut self.feature_list),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::VENDOR_ID, &self.vendor_id);
        encoder.one(&avp::FEATURE_LIST_ID, &self.feature_list_id);
        encoder.one(&avp::FEATURE_LIST, &self.feature_list);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SupportedFeatures`]. `build` exists once all that is required is set: Vendor-Id,
/// Feature-List-ID, Feature-List.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SupportedFeaturesBuilder<R = (Unset, Unset, Unset)> {
    required: R,
    optional: SupportedFeaturesOptional,
}

impl SupportedFeaturesBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C> SupportedFeaturesBuilder<(A, B, C)> {
    /// Sets Vendor-Id (required).
    pub fn vendor_id(self, value: u32) -> SupportedFeaturesBuilder<(Set<u32>, B, C)> {
        let (_, b, c) = self.required;
        SupportedFeaturesBuilder {
            required: (Set(value), b, c),
            optional: self.optional,
        }
    }

    /// Sets Feature-List-ID (required).
    pub fn feature_list_id(
        self,
        value: u32,
    ) -> SupportedFeaturesBuilder<(A, Set<u32>, C)> {
        let (a, _, c) = self.required;
        SupportedFeaturesBuilder {
            required: (a, Set(value), c),
            optional: self.optional,
        }
    }

    /// Sets Feature-List (required).
    pub fn feature_list(self, value: u32) -> SupportedFeaturesBuilder<(A, B, Set<u32>)> {
        let (a, b, _) = self.required;
        SupportedFeaturesBuilder {
            required: (a, b, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SupportedFeatures
    where
        A: required::VendorId<u32>,
        B: required::FeatureListId<u32>,
        C: required::FeatureList<u32>,
    {
        let (a, b, c) = self.required;
        SupportedFeatures {
            vendor_id: a.value(),
            feature_list_id: b.value(),
            feature_list: c.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Supported-Features may carry but need not.
#[derive(Clone, Debug, Default)]
struct SupportedFeaturesOptional {
    additional_avps: AdditionalAvps,
}

impl<R> SupportedFeaturesBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
