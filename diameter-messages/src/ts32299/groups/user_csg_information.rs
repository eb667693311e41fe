// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::required;
use crate::ts29272;
use crate::ts32299::{CsgAccessMode, CsgMembershipIndication, avp};

/// The closed subscriber group of the cell where the user is.
///
/// ```text
/// User-CSG-Information ::= < AVP Header: 2319 10415 >
///                          { CSG-Id }
///                          { CSG-Access-Mode }
///                          [ CSG-Membership-Indication ]
/// ```
///
/// AVP code 2319 of vendor 10415, 3GPP TS 32.299, 7.2.240A.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserCsgInformation {
    /// CSG-Id (1437/10415), Unsigned32; 3GPP TS 29.272, 7.3.79.
    /// A closed subscriber group, 27 bits; the upper 5 bits are 0.
    pub csg_id: u32,
    /// CSG-Access-Mode (2317/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub csg_access_mode: CsgAccessMode,
    /// CSG-Membership-Indication (2318/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub csg_membership_indication: Option<CsgMembershipIndication>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for UserCsgInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "User-CSG-Information",
    items: &[
        Item::required(ts29272::avp::CSG_ID.description()),
        Item::required(avp::CSG_ACCESS_MODE.description()),
        Item::optional(avp::CSG_MEMBERSHIP_INDICATION.description()),
    ],
};

impl Contents for UserCsgInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            csg_id: unread.value(),
            csg_access_mode: unread.value(),
            csg_membership_indication: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1437) => received.one(0, 0, &mut self.csg_id),
            (10415, 2317) => received.one(1, 1, &mut self.csg_access_mode),
            (10415, 2318) => received.optional(2, &mut self.csg_membership_indication),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29272::avp::CSG_ID, &self.csg_id);
        avps.one(&avp::CSG_ACCESS_MODE, &self.csg_access_mode);
        avps.optional(&avp::CSG_MEMBERSHIP_INDICATION, &self.csg_membership_indication);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UserCsgInformationBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group UserCsgInformation in UserCsgInformation;
    required csg_id: IntoField<u32>, "CSG-Id" => (Set, B), A: required::CsgId;
    required csg_access_mode: IntoField<CsgAccessMode>, "CSG-Access-Mode" => (A, Set), B: required::CsgAccessMode;
    optional csg_membership_indication: IntoField<CsgMembershipIndication, Option<CsgMembershipIndication>>, "CSG-Membership-Indication";
}
