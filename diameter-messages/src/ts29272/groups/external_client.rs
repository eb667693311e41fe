// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272::{GmlcRestriction, NotificationToUeUser, avp};

/// An outside client that may ask for the user's location.
///
/// ```text
/// External-Client ::= < AVP Header: 1479 10415 >
///                     { Client-Identity }
///                     [ GMLC-Restriction ]
///                     [ Notification-To-UE-User ]
///                   * [ AVP ]
/// ```
///
/// AVP code 1479 of vendor 10415, 3GPP TS 29.272, 7.3.90.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExternalClient {
    /// Client-Identity (1480/10415), OctetString; 3GPP TS 29.272, 7.3.91.
    /// The client's ISDN number, in TBCD.
    pub client_identity: OctetString,
    /// GMLC-Restriction (1481/10415), Enumerated; 3GPP TS 29.272, 7.3.92.
    pub gmlc_restriction: Option<GmlcRestriction>,
    /// Notification-To-UE-User (1478/10415), Enumerated; 3GPP TS 29.272, 7.3.89.
    pub notification_to_ue_user: Option<NotificationToUeUser>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ExternalClient {}

static GRAMMAR: Grammar = Grammar {
    name: "External-Client",
    items: &[
        Item::required(avp::CLIENT_IDENTITY.description()),
        Item::optional(avp::GMLC_RESTRICTION.description()),
        Item::optional(avp::NOTIFICATION_TO_UE_USER.description()),
        Item::any(),
    ],
};

impl Contents for ExternalClient {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            client_identity: unread.value(),
            gmlc_restriction: None,
            notification_to_ue_user: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1480) => received.one(0, 0, &mut self.client_identity),
            (10415, 1481) => received.optional(1, &mut self.gmlc_restriction),
            (10415, 1478) => received.optional(2, &mut self.notification_to_ue_user),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::CLIENT_IDENTITY, &self.client_identity);
        avps.optional(&avp::GMLC_RESTRICTION, &self.gmlc_restriction);
        avps.optional(&avp::NOTIFICATION_TO_UE_USER, &self.notification_to_ue_user);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ExternalClientBuilder<(A,) = (Unset,), (Set,)> builds group ExternalClient in ExternalClient, with additional_avps;
    required client_identity: IntoField<OctetString>, "Client-Identity" => (Set,), A: required::ClientIdentity;
    optional gmlc_restriction: IntoField<GmlcRestriction, Option<GmlcRestriction>>, "GMLC-Restriction";
    optional notification_to_ue_user: IntoField<NotificationToUeUser, Option<NotificationToUeUser>>, "Notification-To-UE-User";
}
