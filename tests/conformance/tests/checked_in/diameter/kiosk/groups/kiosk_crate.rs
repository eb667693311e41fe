// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread, Utf8String,
};
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
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl KioskCrate {
    /// Starts building the AVPs of a Kiosk-Crate.
    pub fn builder() -> KioskCrateBuilder {
        KioskCrateBuilder::new()
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::KIOSK_LABEL, &self.kiosk_label);
        encoder.optional(&avp::KIOSK_WEIGHT, &self.kiosk_weight);
        encoder.optional_boxed(&avp::KIOSK_CRATE, &self.kiosk_crate);
        encoder.many(&avp::KIOSK_SHELF, &self.kiosk_shelf);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
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
        KioskCrate {
            kiosk_label: a.value(),
            kiosk_weight: self.optional.kiosk_weight,
            kiosk_crate: self.optional.kiosk_crate,
            kiosk_shelf: self.optional.kiosk_shelf,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a Kiosk-Crate may carry but need not.
#[derive(Clone, Debug, Default)]
struct KioskCrateOptional {
    kiosk_weight: Option<crate::Grams>,
    kiosk_crate: Option<Box<super::super::KioskCrate>>,
    kiosk_shelf: Vec<KioskShelf>,
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
