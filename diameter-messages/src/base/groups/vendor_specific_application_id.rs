// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place};
use crate::base::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A vendor's application. The text requires exactly one of the two application ids, although both
/// are optional here.
///
/// ```text
/// Vendor-Specific-Application-Id ::= < AVP Header: 260 >
///                                    { Vendor-Id }
///                                    [ Auth-Application-Id ]
///                                    [ Acct-Application-Id ]
/// ```
///
/// AVP code 260, RFC 6733, 6.11.
#[derive(Clone, Debug, PartialEq)]
pub struct VendorSpecificApplicationId {
    /// Vendor-Id (266), Unsigned32; RFC 6733, 5.3.3.
    pub vendor_id: u32,
    /// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
    pub auth_application_id: Option<u32>,
    /// Acct-Application-Id (259), Unsigned32; RFC 6733, 6.9.
    pub acct_application_id: Option<u32>,
}

impl VendorSpecificApplicationId {
    /// Starts building the AVPs of a Vendor-Specific-Application-Id.
    pub fn builder() -> VendorSpecificApplicationIdBuilder {
        VendorSpecificApplicationIdBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (vendor_id,): (u32,),
        optional: VendorSpecificApplicationIdOptional,
    ) -> Self {
        Self {
            vendor_id,
            auth_application_id: optional.auth_application_id,
            acct_application_id: optional.acct_application_id,
        }
    }
}

impl Group for VendorSpecificApplicationId {}

static GRAMMAR: Grammar = Grammar {
    name: "Vendor-Specific-Application-Id",
    items: &[
        Item::required(avp::VENDOR_ID.description()),
        Item::optional(avp::AUTH_APPLICATION_ID.description()),
        Item::optional(avp::ACCT_APPLICATION_ID.description()),
    ],
};

impl Contents for VendorSpecificApplicationId {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut vendor_id = None;
        let mut optional = VendorSpecificApplicationIdOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 266) => received.one(0, &mut vendor_id),
                (0, 258) => received.one(1, &mut optional.auth_application_id),
                (0, 259) => received.one(2, &mut optional.acct_application_id),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &vendor_id);
        let required = (vendor_id?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::VENDOR_ID, &self.vendor_id);
        encoder.optional(&avp::AUTH_APPLICATION_ID, &self.auth_application_id);
        encoder.optional(&avp::ACCT_APPLICATION_ID, &self.acct_application_id);
    }
}

/// Builds [`VendorSpecificApplicationId`]. `build` exists once all that is required is set:
/// Vendor-Id.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct VendorSpecificApplicationIdBuilder<R = (Unset,)> {
    required: R,
    optional: VendorSpecificApplicationIdOptional,
}

impl VendorSpecificApplicationIdBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> VendorSpecificApplicationIdBuilder<(A,)> {
    /// Sets Vendor-Id (required).
    pub fn vendor_id(
        self,
        value: u32,
    ) -> VendorSpecificApplicationIdBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        VendorSpecificApplicationIdBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> VendorSpecificApplicationId
    where
        A: required::VendorId<u32>,
    {
        let (a,) = self.required;
        VendorSpecificApplicationId::assemble((a.value(),), self.optional)
    }
}

/// What a Vendor-Specific-Application-Id may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct VendorSpecificApplicationIdOptional {
    pub(super) auth_application_id: Option<u32>,
    pub(super) acct_application_id: Option<u32>,
}

impl<R> VendorSpecificApplicationIdBuilder<R> {
    /// Sets Auth-Application-Id.
    pub fn auth_application_id(mut self, value: u32) -> Self {
        self.optional.auth_application_id = Some(value);
        self
    }

    /// Sets Acct-Application-Id.
    pub fn acct_application_id(mut self, value: u32) -> Self {
        self.optional.acct_application_id = Some(value);
        self
    }
}
