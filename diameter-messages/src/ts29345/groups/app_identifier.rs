// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::ts29345::{avp, required};
use diameter_core::builder::{Set, Unset};

/// An application, by operating system and name.
///
/// ```text
/// App-Identifier ::= < AVP Header: 3840 10415 >
///                    { OS-ID }
///                    { OS-App-ID }
///                  * [ AVP ]
/// ```
///
/// AVP code 3840 of vendor 10415, 3GPP TS 29.345, 6.3.61.
#[derive(Clone, Debug, PartialEq)]
pub struct AppIdentifier {
    /// OS-ID (3841/10415), OctetString; 3GPP TS 29.345, 6.3.62.
    pub os_id: OctetString,
    /// OS-App-ID (3842/10415), UTF8String; 3GPP TS 29.345, 6.3.63.
    pub os_app_id: Utf8String,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl AppIdentifier {
    /// Starts building the AVPs of an App-Identifier.
    pub fn builder() -> AppIdentifierBuilder {
        AppIdentifierBuilder::new()
    }
}

impl Group for AppIdentifier {}

static GRAMMAR: Grammar = Grammar {
    name: "App-Identifier",
    items: &[
        Item::required(avp::OS_ID.description()),
        Item::required(avp::OS_APP_ID.description()),
        Item::any(),
    ],
};

impl Contents for AppIdentifier {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            os_id: unread.value(),
            os_app_id: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3841) => received.one(0, 0, &mut self.os_id),
            (10415, 3842) => received.one(1, 1, &mut self.os_app_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::OS_ID, &self.os_id);
        encoder.one(&avp::OS_APP_ID, &self.os_app_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`AppIdentifier`]. `build` exists once all that is required is set: OS-ID, OS-App-ID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AppIdentifierBuilder<R = (Unset, Unset)> {
    required: R,
    optional: AppIdentifierOptional,
}

impl AppIdentifierBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> AppIdentifierBuilder<(A, B)> {
    /// Sets OS-ID (required).
    pub fn os_id(
        self,
        value: impl Into<OctetString>,
    ) -> AppIdentifierBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        AppIdentifierBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets OS-App-ID (required).
    pub fn os_app_id(
        self,
        value: impl Into<Utf8String>,
    ) -> AppIdentifierBuilder<(A, Set<Utf8String>)> {
        let (a, _) = self.required;
        AppIdentifierBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AppIdentifier
    where
        A: required::OsId<OctetString>,
        B: required::OsAppId<Utf8String>,
    {
        let (a, b) = self.required;
        AppIdentifier {
            os_id: a.value(),
            os_app_id: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What an App-Identifier may carry but need not.
#[derive(Clone, Debug, Default)]
struct AppIdentifierOptional {
    additional_avps: AdditionalAvps,
}

impl<R> AppIdentifierBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
