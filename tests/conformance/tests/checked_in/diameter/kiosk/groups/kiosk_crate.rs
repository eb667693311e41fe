// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use super::super::super::required;
use super::super::{KioskShelf, avp};

/// ```text
/// Kiosk-Crate ::= < AVP Header: 1 32473 >
///                 { Kiosk-Label }
///                 [ Kiosk-Weight ]
///                 [ Kiosk-Crate ]
///               * [ Kiosk-Shelf ]
/// ```
///
/// AVP code 1 of vendor 32473, Kiosk 1.0, 4.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KioskCrate {
    /// Kiosk-Label (3/32473), UTF8String; Kiosk 1.0, 4.3.
    pub kiosk_label: Utf8String,
    /// Kiosk-Weight (4/32473), Kiosk-Grams (Unsigned32); Kiosk 1.0, 4.4.
    pub kiosk_weight: Option<crate::Grams>,
    /// Kiosk-Crate (1/32473), Grouped; Kiosk 1.0, 4.1.
    pub kiosk_crate: Option<Box<super::super::KioskCrate>>,
    /// Kiosk-Shelf (2/32473), Grouped; Kiosk 1.0, 4.2.
    pub kiosk_shelf: Vec<KioskShelf>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for KioskCrate {}

static GRAMMAR: Grammar = Grammar {
    name: "Kiosk-Crate",
    items: &[
        Item::required(avp::KIOSK_LABEL.description()),
        Item::optional(avp::KIOSK_WEIGHT.description()),
        Item::optional(avp::KIOSK_CRATE.description()),
        Item::repeated(avp::KIOSK_SHELF.description()),
    ],
};

impl Contents for KioskCrate {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            kiosk_label: unread.value(),
            kiosk_weight: None,
            kiosk_crate: None,
            kiosk_shelf: Vec::new(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (32473, 3) => received.one(0, 0, &mut self.kiosk_label),
            (32473, 4) => received.optional(1, &mut self.kiosk_weight),
            (32473, 1) => received.optional_boxed(2, &mut self.kiosk_crate),
            (32473, 2) => received.many(3, &mut self.kiosk_shelf),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::KIOSK_LABEL, &self.kiosk_label);
        avps.optional(&avp::KIOSK_WEIGHT, &self.kiosk_weight);
        avps.optional_boxed(&avp::KIOSK_CRATE, &self.kiosk_crate);
        avps.many(&avp::KIOSK_SHELF, &self.kiosk_shelf);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    KioskCrateBuilder<(A,) = (Unset,), (Set,)> builds group KioskCrate in Box<KioskCrate>;
    required kiosk_label: IntoField<Utf8String>, "Kiosk-Label" => (Set,), A: required::KioskLabel;
    optional kiosk_weight: IntoField<crate::Grams, Option<crate::Grams>>, "Kiosk-Weight";
    optional kiosk_crate: IntoField<super::super::KioskCrate, Option<Box<super::super::KioskCrate>>>, "Kiosk-Crate";
    repeated kiosk_shelf, kiosk_shelfs: IntoField<KioskShelf>, "Kiosk-Shelf";
}
