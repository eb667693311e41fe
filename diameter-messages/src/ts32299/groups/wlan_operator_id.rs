// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::avp;

/// The operator of a WLAN.
///
/// ```text
/// WLAN-Operator-Id ::= < AVP Header: 1306 10415 >
///                      [ WLAN-PLMN-Id ]
///                      [ WLAN-Operator-Name ]
/// ```
///
/// AVP code 1306 of vendor 10415, 3GPP TS 32.299, 7.2.251.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct WlanOperatorId {
    /// WLAN-PLMN-Id (1308/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The network of the WLAN's operator: MCC and MNC as text.
    pub wlan_plmn_id: Option<Utf8String>,
    /// WLAN-Operator-Name (1307/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The operator's name.
    pub wlan_operator_name: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for WlanOperatorId {}

static GRAMMAR: Grammar = Grammar {
    name: "WLAN-Operator-Id",
    items: &[
        Item::optional(avp::WLAN_PLMN_ID.description()),
        Item::optional(avp::WLAN_OPERATOR_NAME.description()),
    ],
};

impl Contents for WlanOperatorId {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1308) => received.optional(0, &mut self.wlan_plmn_id),
            (10415, 1307) => received.optional(1, &mut self.wlan_operator_name),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::WLAN_PLMN_ID, &self.wlan_plmn_id);
        avps.optional(&avp::WLAN_OPERATOR_NAME, &self.wlan_operator_name);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    WlanOperatorIdBuilder builds group WlanOperatorId in WlanOperatorId;
    optional wlan_plmn_id: IntoField<Utf8String, Option<Utf8String>>, "WLAN-PLMN-Id";
    optional wlan_operator_name: IntoField<Utf8String, Option<Utf8String>>, "WLAN-Operator-Name";
}
