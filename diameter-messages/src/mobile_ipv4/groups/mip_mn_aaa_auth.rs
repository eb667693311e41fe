// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::mobile_ipv4::avp;

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
#[non_exhaustive]
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::MIP_MN_AAA_SPI, &self.mip_mn_aaa_spi);
        avps.one(&avp::MIP_AUTH_INPUT_DATA_LENGTH, &self.mip_auth_input_data_length);
        avps.one(&avp::MIP_AUTHENTICATOR_LENGTH, &self.mip_authenticator_length);
        avps.one(&avp::MIP_AUTHENTICATOR_OFFSET, &self.mip_authenticator_offset);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MipMnAaaAuthBuilder<(A, B, C, D) = (Unset, Unset, Unset, Unset), (Set, Set, Set, Set)> builds group MipMnAaaAuth in MipMnAaaAuth, with additional_avps;
    required mip_mn_aaa_spi: IntoField<u32>, "MIP-MN-AAA-SPI" => (Set, B, C, D), A: required::MipMnAaaSpi;
    required mip_auth_input_data_length: IntoField<u32>, "MIP-Auth-Input-Data-Length" => (A, Set, C, D), B: required::MipAuthInputDataLength;
    required mip_authenticator_length: IntoField<u32>, "MIP-Authenticator-Length" => (A, B, Set, D), C: required::MipAuthenticatorLength;
    required mip_authenticator_offset: IntoField<u32>, "MIP-Authenticator-Offset" => (A, B, C, Set), D: required::MipAuthenticatorOffset;
}
