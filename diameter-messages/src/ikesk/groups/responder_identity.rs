// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ikesk::{IdType, avp, required};
use diameter_core::builder::{Set, Unset};

/// The IDr payload: which server the IKEv2 peer wants to speak with.
///
/// ```text
/// Responder-Identity ::= < AVP Header: 594 >
///                        { ID-Type }
///                        { Identification-Data }
///                      * [ AVP ]
/// ```
///
/// AVP code 594, RFC 6738, 6.2.2.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponderIdentity {
    /// ID-Type (592), Enumerated; RFC 6738, 6.2.1.1.
    pub id_type: IdType,
    /// Identification-Data (593), OctetString; RFC 6738, 6.2.1.2.
    pub identification_data: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ResponderIdentity {
    /// Starts building the AVPs of a Responder-Identity.
    pub fn builder() -> ResponderIdentityBuilder {
        ResponderIdentityBuilder::new()
    }
}

impl Group for ResponderIdentity {}

static GRAMMAR: Grammar = Grammar {
    name: "Responder-Identity",
    items: &[
        Item::required(avp::ID_TYPE.description()),
        Item::required(avp::IDENTIFICATION_DATA.description()),
        Item::any(),
    ],
};

impl Contents for ResponderIdentity {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            id_type: unread.value(),
            identification_data: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 592) => received.one(0, 0, &mut self.id_type),
            (0, 593) => received.one(1, 1, &mut self.identification_data),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::ID_TYPE, &self.id_type);
        encoder.one(&avp::IDENTIFICATION_DATA, &self.identification_data);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ResponderIdentity`]. `build` exists once all that is required is set: ID-Type,
/// Identification-Data.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ResponderIdentityBuilder<R = (Unset, Unset)> {
    required: R,
    optional: ResponderIdentityOptional,
}

impl ResponderIdentityBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> ResponderIdentityBuilder<(A, B)> {
    /// Sets ID-Type (required).
    pub fn id_type(
        self,
        value: impl Into<IdType>,
    ) -> ResponderIdentityBuilder<(Set<IdType>, B)> {
        let (_, b) = self.required;
        ResponderIdentityBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Identification-Data (required).
    pub fn identification_data(
        self,
        value: impl Into<OctetString>,
    ) -> ResponderIdentityBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        ResponderIdentityBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> ResponderIdentity
    where
        A: required::IdType<IdType>,
        B: required::IdentificationData<OctetString>,
    {
        let (a, b) = self.required;
        ResponderIdentity {
            id_type: a.value(),
            identification_data: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Responder-Identity may carry but need not.
#[derive(Clone, Debug, Default)]
struct ResponderIdentityOptional {
    additional_avps: AdditionalAvps,
}

impl<R> ResponderIdentityBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
