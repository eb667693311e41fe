// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
    Utf8String,
};
use crate::sip::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A part of the user profile.
///
/// ```text
/// SIP-User-Data ::= < AVP Header: 389 >
///                   { SIP-User-Data-Type }
///                   { SIP-User-Data-Contents }
///                 * [ AVP ]
/// ```
///
/// AVP code 389, RFC 4740, 9.12.
#[derive(Clone, Debug, PartialEq)]
pub struct SipUserData {
    /// SIP-User-Data-Type (390), UTF8String; RFC 4740, 9.12.1.
    pub sip_user_data_type: Utf8String,
    /// SIP-User-Data-Contents (391), OctetString; RFC 4740, 9.12.2.
    pub sip_user_data_contents: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl SipUserData {
    /// Starts building the AVPs of a SIP-User-Data.
    pub fn builder() -> SipUserDataBuilder {
        SipUserDataBuilder::new()
    }
}

impl Group for SipUserData {}

static GRAMMAR: Grammar = Grammar {
    name: "SIP-User-Data",
    items: &[
        Item::required(avp::SIP_USER_DATA_TYPE.description()),
        Item::required(avp::SIP_USER_DATA_CONTENTS.description()),
        Item::any(),
    ],
};

impl Contents for SipUserData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            sip_user_data_type: unread.value(),
            sip_user_data_contents: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 390) => received.one(0, 0, &mut self.sip_user_data_type),
            (0, 391) => received.one(1, 1, &mut self.sip_user_data_contents),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::SIP_USER_DATA_TYPE, &self.sip_user_data_type);
        encoder.one(&avp::SIP_USER_DATA_CONTENTS, &self.sip_user_data_contents);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`SipUserData`]. `build` exists once all that is required is set: SIP-User-Data-Type,
/// SIP-User-Data-Contents.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct SipUserDataBuilder<R = (Unset, Unset)> {
    required: R,
    optional: SipUserDataOptional,
}

impl SipUserDataBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> SipUserDataBuilder<(A, B)> {
    /// Sets SIP-User-Data-Type (required).
    pub fn sip_user_data_type(
        self,
        value: impl Into<Utf8String>,
    ) -> SipUserDataBuilder<(Set<Utf8String>, B)> {
        let (_, b) = self.required;
        SipUserDataBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets SIP-User-Data-Contents (required).
    pub fn sip_user_data_contents(
        self,
        value: impl Into<OctetString>,
    ) -> SipUserDataBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        SipUserDataBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> SipUserData
    where
        A: required::SipUserDataType<Utf8String>,
        B: required::SipUserDataContents<OctetString>,
    {
        let (a, b) = self.required;
        SipUserData {
            sip_user_data_type: a.value(),
            sip_user_data_contents: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a SIP-User-Data may carry but need not.
#[derive(Clone, Debug, Default)]
struct SipUserDataOptional {
    additional_avps: AdditionalAvps,
}

impl<R> SipUserDataBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
