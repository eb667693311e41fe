// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::{PocUserRoleInfoUnits, avp};

/// The roles of a participant.
///
/// ```text
/// PoC-User-Role ::= < AVP Header: 1252 10415 >
///                   [ PoC-User-Role-IDs ]
///                   [ PoC-User-Role-Info-Units ]
/// ```
///
/// AVP code 1252 of vendor 10415, 3GPP TS 32.299, 7.2.149.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PocUserRole {
    /// PoC-User-Role-IDs (1253/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub poc_user_role_ids: Option<Utf8String>,
    /// PoC-User-Role-Info-Units (1254/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub poc_user_role_info_units: Option<PocUserRoleInfoUnits>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for PocUserRole {}

static GRAMMAR: Grammar = Grammar {
    name: "PoC-User-Role",
    items: &[
        Item::optional(avp::POC_USER_ROLE_IDS.description()),
        Item::optional(avp::POC_USER_ROLE_INFO_UNITS.description()),
    ],
};

impl Contents for PocUserRole {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1253) => received.optional(0, &mut self.poc_user_role_ids),
            (10415, 1254) => received.optional(1, &mut self.poc_user_role_info_units),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::POC_USER_ROLE_IDS, &self.poc_user_role_ids);
        avps.optional(&avp::POC_USER_ROLE_INFO_UNITS, &self.poc_user_role_info_units);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PocUserRoleBuilder builds group PocUserRole in PocUserRole;
    optional poc_user_role_ids: IntoField<Utf8String, Option<Utf8String>>, "PoC-User-Role-IDs";
    optional poc_user_role_info_units: IntoField<PocUserRoleInfoUnits, Option<PocUserRoleInfoUnits>>, "PoC-User-Role-Info-Units";
}
