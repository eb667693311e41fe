// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread, Utf8String,
};
use crate::base;
use crate::ts29229::{avp, required};
use diameter_core::builder::{Set, Unset};

/// An identity that is registered for an emergency.
///
/// ```text
/// Identity-with-Emergency-Registration ::= < AVP Header: 651 10415 >
///                                          { User-Name }
///                                          { Public-Identity }
///                                        * [ AVP ]
/// ```
///
/// AVP code 651 of vendor 10415, 3GPP TS 29.229, 6.3.57.
#[derive(Clone, Debug, PartialEq)]
pub struct IdentityWithEmergencyRegistration {
    /// User-Name (1), UTF8String; RFC 6733, 8.14.
    pub user_name: Utf8String,
    /// Public-Identity (601/10415), UTF8String; 3GPP TS 29.229, 6.3.2.
    pub public_identity: Utf8String,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl IdentityWithEmergencyRegistration {
    /// Starts building the AVPs of an Identity-with-Emergency-Registration.
    pub fn builder() -> IdentityWithEmergencyRegistrationBuilder {
        IdentityWithEmergencyRegistrationBuilder::new()
    }
}

impl Group for IdentityWithEmergencyRegistration {}

static GRAMMAR: Grammar = Grammar {
    name: "Identity-with-Emergency-Registration",
    items: &[
        Item::required(base::avp::USER_NAME.description()),
        Item::required(avp::PUBLIC_IDENTITY.description()),
        Item::any(),
    ],
};

impl Contents for IdentityWithEmergencyRegistration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            user_name: unread.value(),
            public_identity: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 1) => received.one(0, 0, &mut self.user_name),
            (10415, 601) => received.one(1, 1, &mut self.public_identity),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&base::avp::USER_NAME, &self.user_name);
        encoder.one(&avp::PUBLIC_IDENTITY, &self.public_identity);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`IdentityWithEmergencyRegistration`]. `build` exists once all that is required is set:
/// User-Name, Public-Identity.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct IdentityWithEmergencyRegistrationBuilder<R = (Unset, Unset)> {
    required: R,
    optional: IdentityWithEmergencyRegistrationOptional,
}

impl IdentityWithEmergencyRegistrationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> IdentityWithEmergencyRegistrationBuilder<(A, B)> {
    /// Sets User-Name (required).
    pub fn user_name(
        self,
        value: impl Into<Utf8String>,
    ) -> IdentityWithEmergencyRegistrationBuilder<(Set<Utf8String>, B)> {
        let (_, b) = self.required;
        IdentityWithEmergencyRegistrationBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets Public-Identity (required).
    pub fn public_identity(
        self,
        value: impl Into<Utf8String>,
    ) -> IdentityWithEmergencyRegistrationBuilder<(A, Set<Utf8String>)> {
        let (a, _) = self.required;
        IdentityWithEmergencyRegistrationBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> IdentityWithEmergencyRegistration
    where
        A: required::UserName<Utf8String>,
        B: required::PublicIdentity<Utf8String>,
    {
        let (a, b) = self.required;
        IdentityWithEmergencyRegistration {
            user_name: a.value(),
            public_identity: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an Identity-with-Emergency-Registration may carry but need not.
#[derive(Clone, Debug, Default)]
struct IdentityWithEmergencyRegistrationOptional {
    additional_avps: AdditionalAvps,
}

impl<R> IdentityWithEmergencyRegistrationBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
