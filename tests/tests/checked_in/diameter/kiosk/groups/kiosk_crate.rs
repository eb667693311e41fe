// @generated from ../tests/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place, Utf8String};
use super::super::{KioskShelf, avp, required};
use diameter_core::builder::{append, Set, Unset};

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
pub struct KioskCrate {
    /// Kiosk-Label (3/32473), UTF8String; Kiosk 1.0, 4.3.
    pub kiosk_label: Utf8String,
    /// Kiosk-Weight (4/32473), Kiosk-Grams (Unsigned32); Kiosk 1.0, 4.4.
    pub kiosk_weight: Option<crate::Grams>,
    /// Kiosk-Crate (1/32473), Grouped; Kiosk 1.0, 4.1.
    pub kiosk_crate: Option<Box<super::super::KioskCrate>>,
    /// Kiosk-Shelf (2/32473), Grouped; Kiosk 1.0, 4.2.
    pub kiosk_shelf: Vec<KioskShelf>,
}

impl KioskCrate {
    /// Starts building the AVPs of a Kiosk-Crate.
    pub fn builder() -> KioskCrateBuilder {
        KioskCrateBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (kiosk_label,): (Utf8String,),
        optional: KioskCrateOptional,
    ) -> Self {
        Self {
            kiosk_label,
            kiosk_weight: optional.kiosk_weight,
            kiosk_crate: optional.kiosk_crate,
            kiosk_shelf: optional.kiosk_shelf,
        }
    }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut kiosk_label = None;
        let mut optional = KioskCrateOptional::default();
        while let Some(key) = received.next() {
            match key {
                (32473, 3) => received.one(0, &mut kiosk_label),
                (32473, 4) => received.one(1, &mut optional.kiosk_weight),
                (32473, 1) => received.one_boxed(2, &mut optional.kiosk_crate),
                (32473, 2) => received.many(3, &mut optional.kiosk_shelf),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &kiosk_label);
        let required = (kiosk_label?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::KIOSK_LABEL, &self.kiosk_label);
        encoder.optional(&avp::KIOSK_WEIGHT, &self.kiosk_weight);
        encoder.optional_boxed(&avp::KIOSK_CRATE, &self.kiosk_crate);
        encoder.many(&avp::KIOSK_SHELF, &self.kiosk_shelf);
    }
}

/// Builds [`KioskCrate`]. `build` exists once all that is required is set: Kiosk-Label.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct KioskCrateBuilder<R = (Unset,)> {
    required: R,
    optional: KioskCrateOptional,
}

impl KioskCrateBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> KioskCrateBuilder<(A,)> {
    /// Sets Kiosk-Label (required).
    pub fn kiosk_label(
        self,
        value: impl Into<Utf8String>,
    ) -> KioskCrateBuilder<(Set<Utf8String>,)> {
        let (_,) = self.required;
        KioskCrateBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> KioskCrate
    where
        A: required::KioskLabel<Utf8String>,
    {
        let (a,) = self.required;
        KioskCrate::assemble((a.value(),), self.optional)
    }
}

/// What a Kiosk-Crate may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct KioskCrateOptional {
    pub(super) kiosk_weight: Option<crate::Grams>,
    pub(super) kiosk_crate: Option<Box<super::super::KioskCrate>>,
    pub(super) kiosk_shelf: Vec<KioskShelf>,
}

impl<R> KioskCrateBuilder<R> {
    /// Sets Kiosk-Weight.
    pub fn kiosk_weight(mut self, value: impl Into<crate::Grams>) -> Self {
        self.optional.kiosk_weight = Some(value.into());
        self
    }

    /// Sets Kiosk-Crate.
    pub fn kiosk_crate(
        mut self,
        value: impl Into<Box<super::super::KioskCrate>>,
    ) -> Self {
        self.optional.kiosk_crate = Some(value.into());
        self
    }

    /// Adds one Kiosk-Shelf.
    pub fn kiosk_shelf(mut self, value: impl Into<KioskShelf>) -> Self {
        append(&mut self.optional.kiosk_shelf, value.into());
        self
    }

    /// Adds any number of Kiosk-Shelf.
    pub fn kiosk_shelfs(
        mut self,
        values: impl IntoIterator<Item = impl Into<KioskShelf>>,
    ) -> Self {
        self.optional.kiosk_shelf.extend(values.into_iter().map(Into::into));
        self
    }
}
