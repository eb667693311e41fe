// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::{StatusAsCode, avp};

/// An application server that took part, and the called party it put in.
///
/// ```text
/// Application-Server-Information ::= < AVP Header: 850 10415 >
///                                    [ Application-Server ]
///                                  * [ Application-Provided-Called-Party-Address ]
///                                    [ Status-AS-Code ]
/// ```
///
/// AVP code 850 of vendor 10415, 3GPP TS 32.299, 7.2.24.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ApplicationServerInformation {
    /// Application-Server (836/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The SIP URI of an application server.
    pub application_server: Option<Utf8String>,
    /// Application-Provided-Called-Party-Address (837/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The called party as the application server changed it.
    pub application_provided_called_party_address: Vec<Utf8String>,
    /// Status-AS-Code (2702/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub status_as_code: Option<StatusAsCode>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ApplicationServerInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Application-Server-Information",
    items: &[
        Item::optional(avp::APPLICATION_SERVER.description()),
        Item::repeated(avp::APPLICATION_PROVIDED_CALLED_PARTY_ADDRESS.description()),
        Item::optional(avp::STATUS_AS_CODE.description()),
    ],
};

impl Contents for ApplicationServerInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 836) => received.optional(0, &mut self.application_server),
            (10415, 837) => {
                received.many(1, &mut self.application_provided_called_party_address)
            }
            (10415, 2702) => received.optional(2, &mut self.status_as_code),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::APPLICATION_SERVER, &self.application_server);
        avps.many(
            &avp::APPLICATION_PROVIDED_CALLED_PARTY_ADDRESS,
            &self.application_provided_called_party_address,
        );
        avps.optional(&avp::STATUS_AS_CODE, &self.status_as_code);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ApplicationServerInformationBuilder builds group ApplicationServerInformation in ApplicationServerInformation;
    optional application_server: IntoField<Utf8String, Option<Utf8String>>, "Application-Server";
    optional status_as_code: IntoField<StatusAsCode, Option<StatusAsCode>>, "Status-AS-Code";
    repeated application_provided_called_party_address, application_provided_called_party_addresses: IntoField<Utf8String>, "Application-Provided-Called-Party-Address";
}
