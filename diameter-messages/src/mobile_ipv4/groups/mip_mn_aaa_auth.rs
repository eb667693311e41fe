// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::mobile_ipv4::{avp, required};
use diameter_core::builder::{Set, Unset};

/// Where in the registration request the mobile node's authenticator is.
///
/// ```text
/// MIP-MN-AAA-Auth ::= < AVP Header: 322 >
///                     { MIP-MN-AAA-SPI }
///                     { MIP-Auth-Input-Data-Length }
///                     { MIP-Authenticator-Length }
///                     { MIP-Authenticator-Offset }
///                   * [ AVP ]
/// ```
///
/// AVP code 322, RFC 4004, 7.6.
#[derive(Clone, Debug, PartialEq)]
pub struct MipMnAaaAuth {
    /// MIP-MN-AAA-SPI (341), Unsigned32; RFC 4004, 7.6.1.
    pub mip_mn_aaa_spi: u32,
    /// MIP-Auth-Input-Data-Length (338), Unsigned32; RFC 4004, 7.6.2.
    pub mip_auth_input_data_length: u32,
    /// MIP-Authenticator-Length (339), Unsigned32; RFC 4004, 7.6.3.
    pub mip_authenticator_length: u32,
    /// MIP-Authenticator-Offset (340), Unsigned32; RFC 4004, 7.6.4.
    pub mip_authenticator_offset: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MipMnAaaAuth {
    /// Starts building the AVPs of a MIP-MN-AAA-Auth.
    pub fn builder() -> MipMnAaaAuthBuilder {
        MipMnAaaAuthBuilder::new()
    }
}

impl Group for MipMnAaaAuth {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-MN-AAA-Auth",
    items: &[
        Item::required(avp::MIP_MN_AAA_SPI.description()),
        Item::required(avp::MIP_AUTH_INPUT_DATA_LENGTH.description()),
        Item::required(avp::MIP_AUTHENTICATOR_LENGTH.description()),
        Item::required(avp::MIP_AUTHENTICATOR_OFFSET.description()),
        Item::any(),
    ],
};

impl Contents for MipMnAaaAuth {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 4;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mip_mn_aaa_spi: unread.value(),
            mip_auth_input_data_length: unread.value(),
            mip_authenticator_length: unread.value(),
            mip_authenticator_offset: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 341) => received.one(0, 0, &mut self.mip_mn_aaa_spi),
            (0, 338) => received.one(1, 1, &mut self.mip_auth_input_data_length),
            (0, 339) => received.one(2, 2, &mut self.mip_authenticator_length),
            (0, 340) => received.one(3, 3, &mut self.mip_authenticator_offset),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::MIP_MN_AAA_SPI, &self.mip_mn_aaa_spi);
        encoder.one(&avp::MIP_AUTH_INPUT_DATA_LENGTH, &self.mip_auth_input_data_length);
        encoder.one(&avp::MIP_AUTHENTICATOR_LENGTH, &self.mip_authenticator_length);
        encoder.one(&avp::MIP_AUTHENTICATOR_OFFSET, &self.mip_authenticator_offset);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MipMnAaaAuth`]. `build` exists once all that is required is set: MIP-MN-AAA-SPI,
/// MIP-Auth-Input-Data-Length, MIP-Authenticator-Length, MIP-Authenticator-Offset.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MipMnAaaAuthBuilder<R = (Unset, Unset, Unset, Unset)> {
    required: R,
    optional: MipMnAaaAuthOptional,
}

impl MipMnAaaAuthBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D> MipMnAaaAuthBuilder<(A, B, C, D)> {
    /// Sets MIP-MN-AAA-SPI (required).
    pub fn mip_mn_aaa_spi(self, value: u32) -> MipMnAaaAuthBuilder<(Set<u32>, B, C, D)> {
        let (_, b, c, d) = self.required;
        MipMnAaaAuthBuilder {
            required: (Set(value), b, c, d),
            optional: self.optional,
        }
    }

    /// Sets MIP-Auth-Input-Data-Length (required).
    pub fn mip_auth_input_data_length(
        self,
        value: u32,
    ) -> MipMnAaaAuthBuilder<(A, Set<u32>, C, D)> {
        let (a, _, c, d) = self.required;
        MipMnAaaAuthBuilder {
            required: (a, Set(value), c, d),
            optional: self.optional,
        }
    }

    /// Sets MIP-Authenticator-Length (required).
    pub fn mip_authenticator_length(
        self,
        value: u32,
    ) -> MipMnAaaAuthBuilder<(A, B, Set<u32>, D)> {
        let (a, b, _, d) = self.required;
        MipMnAaaAuthBuilder {
            required: (a, b, Set(value), d),
            optional: self.optional,
        }
    }

    /// Sets MIP-Authenticator-Offset (required).
    pub fn mip_authenticator_offset(
        self,
        value: u32,
    ) -> MipMnAaaAuthBuilder<(A, B, C, Set<u32>)> {
        let (a, b, c, _) = self.required;
        MipMnAaaAuthBuilder {
            required: (a, b, c, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MipMnAaaAuth
    where
        A: required::MipMnAaaSpi<u32>,
        B: required::MipAuthInputDataLength<u32>,
        C: required::MipAuthenticatorLength<u32>,
        D: required::MipAuthenticatorOffset<u32>,
    {
        let (a, b, c, d) = self.required;
        MipMnAaaAuth {
            mip_mn_aaa_spi: a.value(),
            mip_auth_input_data_length: b.value(),
            mip_authenticator_length: c.value(),
            mip_authenticator_offset: d.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a MIP-MN-AAA-Auth may carry but need not.
#[derive(Clone, Debug, Default)]
struct MipMnAaaAuthOptional {
    additional_avps: AdditionalAvps,
}

impl<R> MipMnAaaAuthBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
