// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::required;
use crate::ts29345::avp;

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
#[non_exhaustive]
pub struct AppIdentifier {
    /// OS-ID (3841/10415), OctetString; 3GPP TS 29.345, 6.3.62.
    pub os_id: OctetString,
    /// OS-App-ID (3842/10415), UTF8String; 3GPP TS 29.345, 6.3.63.
    pub os_app_id: Utf8String,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::OS_ID, &self.os_id);
        avps.one(&avp::OS_APP_ID, &self.os_app_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AppIdentifierBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group AppIdentifier in AppIdentifier, with additional_avps;
    required os_id: IntoField<OctetString>, "OS-ID" => (Set, B), A: required::OsId;
    required os_app_id: IntoField<Utf8String>, "OS-App-ID" => (A, Set), B: required::OsAppId;
}
