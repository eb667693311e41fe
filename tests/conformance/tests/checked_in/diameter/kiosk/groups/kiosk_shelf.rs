// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use super::super::{KioskCrate, avp};

/// ```text
/// Kiosk-Shelf ::= < AVP Header: 2 32473 >
///               * [ Kiosk-Crate ]
///               * [ AVP ]
/// ```
///
/// AVP code 2 of vendor 32473, Kiosk 1.0, 4.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct KioskShelf {
    /// Kiosk-Crate (1/32473), Grouped; Kiosk 1.0, 4.1.
    pub kiosk_crate: Vec<KioskCrate>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for KioskShelf {}

static GRAMMAR: Grammar = Grammar {
    name: "Kiosk-Shelf",
    items: &[Item::repeated(avp::KIOSK_CRATE.description()), Item::any()],
};

impl Contents for KioskShelf {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (32473, 1) => received.many(0, &mut self.kiosk_crate),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::KIOSK_CRATE, &self.kiosk_crate);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    KioskShelfBuilder builds group KioskShelf in KioskShelf, with additional_avps;
    repeated kiosk_crate, kiosk_crates: IntoField<KioskCrate>, "Kiosk-Crate";
}
