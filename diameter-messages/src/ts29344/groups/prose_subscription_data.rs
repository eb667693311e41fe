// @generated from dictionaries/ts29344.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::ts29061;
use crate::ts29344::{ProseAllowedPlmn, avp};

/// What a user may do with proximity services, and where.
///
/// ```text
/// ProSe-Subscription-Data ::= < AVP Header: 3701 10415 >
///                             { ProSe-Permission }
///                           * [ ProSe-Allowed-PLMN ]
///                             [ 3GPP-Charging-Characteristics ]
///                           * [ AVP ]
/// ```
///
/// AVP code 3701 of vendor 10415, 3GPP TS 29.344, 6.3.2.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProseSubscriptionData {
    /// ProSe-Permission (3702/10415), Unsigned32; 3GPP TS 29.344, 6.3.3.
    /// A bit mask of proximity services.
    pub prose_permission: u32,
    /// ProSe-Allowed-PLMN (3703/10415), Grouped; 3GPP TS 29.344, 6.3.4.
    pub prose_allowed_plmn: Vec<ProseAllowedPlmn>,
    /// 3GPP-Charging-Characteristics (13/10415), UTF8String; 3GPP TS 29.061, 16.4.7.
    /// The charging characteristics as text, 4 hexadecimal digits.
    pub three_gpp_charging_characteristics: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ProseSubscriptionData {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-Subscription-Data",
    items: &[
        Item::required(avp::PROSE_PERMISSION.description()),
        Item::repeated(avp::PROSE_ALLOWED_PLMN.description()),
        Item::optional(ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS.description()),
        Item::any(),
    ],
};

impl Contents for ProseSubscriptionData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            prose_permission: unread.value(),
            prose_allowed_plmn: Vec::new(),
            three_gpp_charging_characteristics: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3702) => received.one(0, 0, &mut self.prose_permission),
            (10415, 3703) => received.many(1, &mut self.prose_allowed_plmn),
            (10415, 13) => {
                received.optional(2, &mut self.three_gpp_charging_characteristics)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::PROSE_PERMISSION, &self.prose_permission);
        avps.many(&avp::PROSE_ALLOWED_PLMN, &self.prose_allowed_plmn);
        avps.optional(
            &ts29061::avp::THREE_GPP_CHARGING_CHARACTERISTICS,
            &self.three_gpp_charging_characteristics,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProseSubscriptionDataBuilder<(A,) = (Unset,), (Set,)> builds group ProseSubscriptionData in ProseSubscriptionData, with additional_avps;
    required prose_permission: IntoField<u32>, "ProSe-Permission" => (Set,), A: required::ProsePermission;
    optional three_gpp_charging_characteristics: IntoField<Utf8String, Option<Utf8String>>, "3GPP-Charging-Characteristics";
    repeated prose_allowed_plmn, prose_allowed_plmns: IntoField<ProseAllowedPlmn>, "ProSe-Allowed-PLMN";
}
