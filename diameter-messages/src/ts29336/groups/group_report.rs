// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
use crate::required;
use crate::ts29336::{GroupReportItem, avp};

/// Reports for a group of users.
///
/// ```text
/// Group-Report ::= < AVP Header: 3165 10415 >
///                  { SCEF-Reference-ID }
///                  [ SCEF-Reference-ID-Ext ]
///                  [ SCEF-ID ]
///                * [ Group-Report-Item ]
///                * [ AVP ]
/// ```
///
/// AVP code 3165 of vendor 10415, 3GPP TS 29.336, 8.4.61.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GroupReport {
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    /// Identifies, with SCEF-ID, a monitoring event.
    pub scef_reference_id: u32,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    /// Like SCEF-Reference-ID, 64 bits wide.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    /// The exposure function, by its Diameter identity.
    pub scef_id: Option<DiameterIdentity>,
    /// Group-Report-Item (3166/10415), Grouped; 3GPP TS 29.336, 8.4.62.
    pub group_report_item: Vec<GroupReportItem>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for GroupReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Group-Report",
    items: &[
        Item::required(avp::SCEF_REFERENCE_ID.description()),
        Item::optional(avp::SCEF_REFERENCE_ID_EXT.description()),
        Item::optional(avp::SCEF_ID.description()),
        Item::repeated(avp::GROUP_REPORT_ITEM.description()),
        Item::any(),
    ],
};

impl Contents for GroupReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            scef_reference_id: unread.value(),
            scef_reference_id_ext: None,
            scef_id: None,
            group_report_item: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3124) => received.one(0, 0, &mut self.scef_reference_id),
            (10415, 3186) => received.optional(1, &mut self.scef_reference_id_ext),
            (10415, 3125) => received.optional(2, &mut self.scef_id),
            (10415, 3166) => received.many(3, &mut self.group_report_item),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        avps.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        avps.optional(&avp::SCEF_ID, &self.scef_id);
        avps.many(&avp::GROUP_REPORT_ITEM, &self.group_report_item);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    GroupReportBuilder<(A,) = (Unset,), (Set,)> builds group GroupReport in GroupReport, with additional_avps;
    required scef_reference_id: IntoField<u32>, "SCEF-Reference-ID" => (Set,), A: required::ScefReferenceId;
    optional scef_reference_id_ext: IntoField<u64, Option<u64>>, "SCEF-Reference-ID-Ext";
    optional scef_id: IntoIdentity<Option<DiameterIdentity>>, "SCEF-ID";
    large group_report_item, group_report_items: IntoField<GroupReportItem, Vec<GroupReportItem>>, IntoField<GroupReportItem>, "Group-Report-Item";
}
