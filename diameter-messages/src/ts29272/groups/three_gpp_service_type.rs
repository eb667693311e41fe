// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29272::{GmlcRestriction, NotificationToUeUser, avp};

/// A service that may ask for the user's location. Code 1483 of vendor 10415; code 6 is
/// Service-Type of RADIUS.
///
/// ```text
/// Service-Type ::= < AVP Header: 1483 10415 >
///                  { ServiceTypeIdentity }
///                  [ GMLC-Restriction ]
///                  [ Notification-To-UE-User ]
///                * [ AVP ]
/// ```
///
/// AVP code 1483 of vendor 10415, 3GPP TS 29.272, 7.3.94.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreeGppServiceType {
    /// ServiceTypeIdentity (1484/10415), Unsigned32; 3GPP TS 29.272, 7.3.95.
    pub service_type_identity: u32,
    /// GMLC-Restriction (1481/10415), Enumerated; 3GPP TS 29.272, 7.3.92.
    pub gmlc_restriction: Option<GmlcRestriction>,
    /// Notification-To-UE-User (1478/10415), Enumerated; 3GPP TS 29.272, 7.3.89.
    pub notification_to_ue_user: Option<NotificationToUeUser>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ThreeGppServiceType {}

static GRAMMAR: Grammar = Grammar {
    name: "Service-Type",
    items: &[
        Item::required(avp::SERVICE_TYPE_IDENTITY.description()),
        Item::optional(avp::GMLC_RESTRICTION.description()),
        Item::optional(avp::NOTIFICATION_TO_UE_USER.description()),
        Item::any(),
    ],
};

impl Contents for ThreeGppServiceType {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            service_type_identity: unread.value(),
            gmlc_restriction: None,
            notification_to_ue_user: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1484) => received.one(0, 0, &mut self.service_type_identity),
            (10415, 1481) => received.optional(1, &mut self.gmlc_restriction),
            (10415, 1478) => received.optional(2, &mut self.notification_to_ue_user),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SERVICE_TYPE_IDENTITY, &self.service_type_identity);
        avps.optional(&avp::GMLC_RESTRICTION, &self.gmlc_restriction);
        avps.optional(&avp::NOTIFICATION_TO_UE_USER, &self.notification_to_ue_user);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ThreeGppServiceTypeBuilder<(A,) = (Unset,), (Set,)> builds group ThreeGppServiceType in ThreeGppServiceType, with additional_avps;
    required service_type_identity: IntoField<u32>, "ServiceTypeIdentity" => (Set,), A: required::ServiceTypeIdentity;
    optional gmlc_restriction: IntoField<GmlcRestriction, Option<GmlcRestriction>>, "GMLC-Restriction";
    optional notification_to_ue_user: IntoField<NotificationToUeUser, Option<NotificationToUeUser>>, "Notification-To-UE-User";
}
