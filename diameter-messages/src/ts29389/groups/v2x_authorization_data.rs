// @generated from dictionaries/ts29389.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29388;
use crate::ts29388::Pc5RatType;
use crate::ts29389::{V2xApplicationServer, avp};

/// What V2X services a terminal may use in a network.
///
/// ```text
/// V2X-Authorization-Data ::= < AVP Header: 4700 10415 >
///                            [ V2X-Permission-in-VPLMN ]
///                          * [ PC5-RAT-Type ]
///                          * [ V2X-Application-Server ]
///                          * [ AVP ]
/// ```
///
/// AVP code 4700 of vendor 10415, 3GPP TS 29.389, 6.3.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct V2xAuthorizationData {
    /// V2X-Permission-in-VPLMN (4701/10415), Unsigned32; 3GPP TS 29.389, 6.3.3.
    /// A bit mask of what is permitted in the visited network.
    pub v2x_permission_in_vplmn: Option<u32>,
    /// PC5-RAT-Type (4604/10415), Enumerated; 3GPP TS 29.388, 6.4.
    pub pc5_rat_type: Vec<Pc5RatType>,
    /// V2X-Application-Server (4702/10415), Grouped; 3GPP TS 29.389, 6.3.4.
    pub v2x_application_server: Vec<V2xApplicationServer>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for V2xAuthorizationData {}

static GRAMMAR: Grammar = Grammar {
    name: "V2X-Authorization-Data",
    items: &[
        Item::optional(avp::V2X_PERMISSION_IN_VPLMN.description()),
        Item::repeated(ts29388::avp::PC5_RAT_TYPE.description()),
        Item::repeated(avp::V2X_APPLICATION_SERVER.description()),
        Item::any(),
    ],
};

impl Contents for V2xAuthorizationData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4701) => received.optional(0, &mut self.v2x_permission_in_vplmn),
            (10415, 4604) => received.many(1, &mut self.pc5_rat_type),
            (10415, 4702) => received.many(2, &mut self.v2x_application_server),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::V2X_PERMISSION_IN_VPLMN, &self.v2x_permission_in_vplmn);
        avps.many(&ts29388::avp::PC5_RAT_TYPE, &self.pc5_rat_type);
        avps.many(&avp::V2X_APPLICATION_SERVER, &self.v2x_application_server);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    V2xAuthorizationDataBuilder builds group V2xAuthorizationData in V2xAuthorizationData, with additional_avps;
    optional v2x_permission_in_vplmn: IntoField<u32, Option<u32>>, "V2X-Permission-in-VPLMN";
    repeated pc5_rat_type, pc5_rat_types: IntoField<Pc5RatType>, "PC5-RAT-Type";
    repeated v2x_application_server, v2x_application_servers: IntoField<V2xApplicationServer>, "V2X-Application-Server";
}
