// @generated from dictionaries/ts29389.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::required;
use crate::ts29272;
use crate::ts32299;

/// The address of a V2X application server.
///
/// ```text
/// V2X-Application-Server ::= < AVP Header: 4702 10415 >
///                            { Application-Server }
///                          * [ Geographical-Information ]
///                          * [ AVP ]
/// ```
///
/// AVP code 4702 of vendor 10415, 3GPP TS 29.389, 6.3.4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V2xApplicationServer {
    /// Application-Server (836/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The SIP URI of an application server.
    pub application_server: Utf8String,
    /// Geographical-Information (1608/10415), OctetString; 3GPP TS 29.272, 7.3.123.
    /// A point with uncertainty, 8 octets as in TS 23.032.
    pub geographical_information: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for V2xApplicationServer {}

static GRAMMAR: Grammar = Grammar {
    name: "V2X-Application-Server",
    items: &[
        Item::required(ts32299::avp::APPLICATION_SERVER.description()),
        Item::repeated(ts29272::avp::GEOGRAPHICAL_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for V2xApplicationServer {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            application_server: unread.value(),
            geographical_information: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 836) => received.one(0, 0, &mut self.application_server),
            (10415, 1608) => received.many(1, &mut self.geographical_information),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts32299::avp::APPLICATION_SERVER, &self.application_server);
        avps.many(
            &ts29272::avp::GEOGRAPHICAL_INFORMATION,
            &self.geographical_information,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    V2xApplicationServerBuilder<(A,) = (Unset,), (Set,)> builds group V2xApplicationServer in V2xApplicationServer, with additional_avps;
    required application_server: IntoField<Utf8String>, "Application-Server" => (Set,), A: required::ApplicationServer;
    repeated geographical_information, geographical_informations: IntoField<OctetString>, "Geographical-Information";
}
