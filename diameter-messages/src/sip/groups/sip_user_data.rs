// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::required;
use crate::sip::avp;

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
#[non_exhaustive]
pub struct SipUserData {
    /// SIP-User-Data-Type (390), UTF8String; RFC 4740, 9.12.1.
    /// What kind of data SIP-User-Data-Contents is.
    pub sip_user_data_type: Utf8String,
    /// SIP-User-Data-Contents (391), OctetString; RFC 4740, 9.12.2.
    /// The user profile, in octets by its kind.
    pub sip_user_data_contents: OctetString,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SIP_USER_DATA_TYPE, &self.sip_user_data_type);
        avps.one(&avp::SIP_USER_DATA_CONTENTS, &self.sip_user_data_contents);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SipUserDataBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group SipUserData in SipUserData, with additional_avps;
    required sip_user_data_type: IntoField<Utf8String>, "SIP-User-Data-Type" => (Set, B), A: required::SipUserDataType;
    required sip_user_data_contents: IntoField<OctetString>, "SIP-User-Data-Contents" => (A, Set), B: required::SipUserDataContents;
}
