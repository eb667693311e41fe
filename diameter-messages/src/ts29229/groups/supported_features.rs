// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::base;
use crate::ts29229::avp;

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
#[non_exhaustive]
pub struct SupportedFeatures {
    /// Vendor-Id (266), Unsigned32; RFC 6733, 5.3.3.
    /// A private enterprise number of IANA; in CER and CEA that of the maker of the Diameter
    /// implementation.
    pub vendor_id: u32,
    /// Feature-List-ID (629/10415), Unsigned32; 3GPP TS 29.229, 6.3.30.
    /// Which list of features, within the vendor's.
    pub feature_list_id: u32,
    /// Feature-List (630/10415), Unsigned32; 3GPP TS 29.229, 6.3.31.
    /// A bit mask of the features of one list.
    pub feature_list: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::VENDOR_ID, &self.vendor_id);
        avps.one(&avp::FEATURE_LIST_ID, &self.feature_list_id);
        avps.one(&avp::FEATURE_LIST, &self.feature_list);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SupportedFeaturesBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group SupportedFeatures in SupportedFeatures, with additional_avps;
    required vendor_id: IntoField<u32>, "Vendor-Id" => (Set, B, C), A: required::VendorId;
    required feature_list_id: IntoField<u32>, "Feature-List-ID" => (A, Set, C), B: required::FeatureListId;
    required feature_list: IntoField<u32>, "Feature-List" => (A, B, Set), C: required::FeatureList;
}
