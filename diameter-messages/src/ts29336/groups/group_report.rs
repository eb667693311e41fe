// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, DiameterIdentity, Encoder, Grammar, Group, Item,
    Unread,
};
use crate::ts29336::{GroupReportItem, avp, required};
use diameter_core::builder::{append, Set, Unset};

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
pub struct GroupReport {
    /// SCEF-Reference-ID (3124/10415), Unsigned32; 3GPP TS 29.336, 8.4.4.
    pub scef_reference_id: u32,
    /// SCEF-Reference-ID-Ext (3186/10415), Unsigned64; 3GPP TS 29.336, 8.4.82.
    pub scef_reference_id_ext: Option<u64>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    pub scef_id: Option<DiameterIdentity>,
    /// Group-Report-Item (3166/10415), Grouped; 3GPP TS 29.336, 8.4.62.
    pub group_report_item: Vec<GroupReportItem>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl GroupReport {
    /// Starts building the AVPs of a Group-Report.
    pub fn builder() -> GroupReportBuilder {
        GroupReportBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::SCEF_REFERENCE_ID, &self.scef_reference_id);
        encoder.optional(&avp::SCEF_REFERENCE_ID_EXT, &self.scef_reference_id_ext);
        encoder.optional(&avp::SCEF_ID, &self.scef_id);
        encoder.many(&avp::GROUP_REPORT_ITEM, &self.group_report_item);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`GroupReport`]. `build` exists once all that is required is set: SCEF-Reference-ID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct GroupReportBuilder<R = (Unset,)> {
    required: R,
    optional: GroupReportOptional,
}

impl GroupReportBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> GroupReportBuilder<(A,)> {
    /// Sets SCEF-Reference-ID (required).
    pub fn scef_reference_id(self, value: u32) -> GroupReportBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        GroupReportBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> GroupReport
    where
        A: required::ScefReferenceId<u32>,
    {
        let (a,) = self.required;
        GroupReport {
            scef_reference_id: a.value(),
            scef_reference_id_ext: self.optional.scef_reference_id_ext,
            scef_id: self.optional.scef_id,
            group_report_item: self.optional.group_report_item,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Group-Report may carry but need not.
#[derive(Clone, Debug, Default)]
struct GroupReportOptional {
    scef_reference_id_ext: Option<u64>,
    scef_id: Option<DiameterIdentity>,
    group_report_item: Vec<GroupReportItem>,
    additional_avps: AdditionalAvps,
}

impl<R> GroupReportBuilder<R> {
    /// Sets SCEF-Reference-ID-Ext.
    pub fn scef_reference_id_ext(mut self, value: u64) -> Self {
        self.optional.scef_reference_id_ext = Some(value);
        self
    }

    /// Sets SCEF-ID.
    pub fn scef_id(mut self, value: impl Into<DiameterIdentity>) -> Self {
        self.optional.scef_id = Some(value.into());
        self
    }

    /// Adds one Group-Report-Item.
    pub fn group_report_item(mut self, value: impl Into<GroupReportItem>) -> Self {
        append(&mut self.optional.group_report_item, value.into());
        self
    }

    /// Adds any number of Group-Report-Item.
    pub fn group_report_items(
        mut self,
        values: impl IntoIterator<Item = impl Into<GroupReportItem>>,
    ) -> Self {
        self.optional.group_report_item.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
