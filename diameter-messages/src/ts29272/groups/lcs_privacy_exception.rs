// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29272::{
    ExternalClient, NotificationToUeUser, PlmnClient, ThreeGppServiceType, avp,
};

/// An exception from the privacy of the user's location.
///
/// ```text
/// LCS-PrivacyException ::= < AVP Header: 1475 10415 >
///                          { SS-Code }
///                          { SS-Status }
///                          [ Notification-To-UE-User ]
///                        * [ External-Client ]
///                        * [ PLMN-Client ]
///                        * [ Service-Type ]
///                        * [ AVP ]
/// ```
///
/// AVP code 1475 of vendor 10415, 3GPP TS 29.272, 7.3.86.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LcsPrivacyException {
    /// SS-Code (1476/10415), OctetString; 3GPP TS 29.272, 7.3.87.
    /// A supplementary service, one octet as in TS 29.002.
    pub ss_code: OctetString,
    /// SS-Status (1477/10415), OctetString; 3GPP TS 29.272, 7.3.88.
    /// The state of a supplementary service, one octet as in TS 29.002.
    pub ss_status: OctetString,
    /// Notification-To-UE-User (1478/10415), Enumerated; 3GPP TS 29.272, 7.3.89.
    pub notification_to_ue_user: Option<NotificationToUeUser>,
    /// External-Client (1479/10415), Grouped; 3GPP TS 29.272, 7.3.90.
    pub external_client: Vec<ExternalClient>,
    /// PLMN-Client (1482/10415), Enumerated; 3GPP TS 29.272, 7.3.93.
    pub plmn_client: Vec<PlmnClient>,
    /// Service-Type (1483/10415), Grouped; 3GPP TS 29.272, 7.3.94.
    pub three_gpp_service_type: Vec<ThreeGppServiceType>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for LcsPrivacyException {}

static GRAMMAR: Grammar = Grammar {
    name: "LCS-PrivacyException",
    items: &[
        Item::required(avp::SS_CODE.description()),
        Item::required(avp::SS_STATUS.description()),
        Item::optional(avp::NOTIFICATION_TO_UE_USER.description()),
        Item::repeated(avp::EXTERNAL_CLIENT.description()),
        Item::repeated(avp::PLMN_CLIENT.description()),
        Item::repeated(avp::THREE_GPP_SERVICE_TYPE.description()),
        Item::any(),
    ],
};

impl Contents for LcsPrivacyException {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            ss_code: unread.value(),
            ss_status: unread.value(),
            notification_to_ue_user: None,
            external_client: Vec::new(),
            plmn_client: Vec::new(),
            three_gpp_service_type: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1476) => received.one(0, 0, &mut self.ss_code),
            (10415, 1477) => received.one(1, 1, &mut self.ss_status),
            (10415, 1478) => received.optional(2, &mut self.notification_to_ue_user),
            (10415, 1479) => received.many(3, &mut self.external_client),
            (10415, 1482) => received.many(4, &mut self.plmn_client),
            (10415, 1483) => received.many(5, &mut self.three_gpp_service_type),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SS_CODE, &self.ss_code);
        avps.one(&avp::SS_STATUS, &self.ss_status);
        avps.optional(&avp::NOTIFICATION_TO_UE_USER, &self.notification_to_ue_user);
        avps.many(&avp::EXTERNAL_CLIENT, &self.external_client);
        avps.many(&avp::PLMN_CLIENT, &self.plmn_client);
        avps.many(&avp::THREE_GPP_SERVICE_TYPE, &self.three_gpp_service_type);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LcsPrivacyExceptionBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group LcsPrivacyException in LcsPrivacyException, with additional_avps;
    required ss_code: IntoField<OctetString>, "SS-Code" => (Set, B), A: required::SsCode;
    required ss_status: IntoField<OctetString>, "SS-Status" => (A, Set), B: required::SsStatus;
    optional notification_to_ue_user: IntoField<NotificationToUeUser, Option<NotificationToUeUser>>, "Notification-To-UE-User";
    repeated external_client, external_clients: IntoField<ExternalClient>, "External-Client";
    repeated plmn_client, plmn_clients: IntoField<PlmnClient>, "PLMN-Client";
    repeated three_gpp_service_type, three_gpp_service_types: IntoField<ThreeGppServiceType>, "Service-Type";
}
