// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
};
use crate::ts29061;
use crate::ts32299::{PsAppendFreeFormatData, avp, required};
use diameter_core::builder::{Set, Unset};

/// Free-format data that the online charging system puts into charging data records.
///
/// ```text
/// PS-Furnish-Charging-Information ::= < AVP Header: 865 10415 >
///                                     { 3GPP-Charging-Id }
///                                     { PS-Free-Format-Data }
///                                     [ PS-Append-Free-Format-Data ]
/// ```
///
/// AVP code 865 of vendor 10415, 3GPP TS 32.299, 7.2.157.
#[derive(Clone, Debug, PartialEq)]
pub struct PsFurnishChargingInformation {
    /// 3GPP-Charging-Id (2/10415), OctetString; 3GPP TS 29.061, 16.4.7.
    pub three_gpp_charging_id: OctetString,
    /// PS-Free-Format-Data (866/10415), OctetString; 3GPP TS 32.299, 7.2.
    pub ps_free_format_data: OctetString,
    /// PS-Append-Free-Format-Data (867/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub ps_append_free_format_data: Option<PsAppendFreeFormatData>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl PsFurnishChargingInformation {
    /// Starts building the AVPs of a PS-Furnish-Charging-Information.
    pub fn builder() -> PsFurnishChargingInformationBuilder {
        PsFurnishChargingInformationBuilder::new()
    }
}

impl Group for PsFurnishChargingInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "PS-Furnish-Charging-Information",
    items: &[
        Item::required(ts29061::avp::THREE_GPP_CHARGING_ID.description()),
        Item::required(avp::PS_FREE_FORMAT_DATA.description()),
        Item::optional(avp::PS_APPEND_FREE_FORMAT_DATA.description()),
    ],
};

impl Contents for PsFurnishChargingInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            three_gpp_charging_id: unread.value(),
            ps_free_format_data: unread.value(),
            ps_append_free_format_data: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2) => received.one(0, 0, &mut self.three_gpp_charging_id),
            (10415, 866) => received.one(1, 1, &mut self.ps_free_format_data),
            (10415, 867) => received.optional(2, &mut self.ps_append_free_format_data),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&ts29061::avp::THREE_GPP_CHARGING_ID, &self.three_gpp_charging_id);
        encoder.one(&avp::PS_FREE_FORMAT_DATA, &self.ps_free_format_data);
        encoder
            .optional(
                &avp::PS_APPEND_FREE_FORMAT_DATA,
                &self.ps_append_free_format_data,
            );
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`PsFurnishChargingInformation`]. `build` exists once all that is required is set:
/// 3GPP-Charging-Id, PS-Free-Format-Data.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PsFurnishChargingInformationBuilder<R = (Unset, Unset)> {
    required: R,
    optional: PsFurnishChargingInformationOptional,
}

impl PsFurnishChargingInformationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> PsFurnishChargingInformationBuilder<(A, B)> {
    /// Sets 3GPP-Charging-Id (required).
    pub fn three_gpp_charging_id(
        self,
        value: impl Into<OctetString>,
    ) -> PsFurnishChargingInformationBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        PsFurnishChargingInformationBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets PS-Free-Format-Data (required).
    pub fn ps_free_format_data(
        self,
        value: impl Into<OctetString>,
    ) -> PsFurnishChargingInformationBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        PsFurnishChargingInformationBuilder {
            required: (a, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PsFurnishChargingInformation
    where
        A: required::ThreeGppChargingId<OctetString>,
        B: required::PsFreeFormatData<OctetString>,
    {
        let (a, b) = self.required;
        PsFurnishChargingInformation {
            three_gpp_charging_id: a.value(),
            ps_free_format_data: b.value(),
            ps_append_free_format_data: self.optional.ps_append_free_format_data,
            unlisted_avps: Default::default(),
        }
    }
}

/// What a PS-Furnish-Charging-Information may carry but need not.
#[derive(Clone, Debug, Default)]
struct PsFurnishChargingInformationOptional {
    ps_append_free_format_data: Option<PsAppendFreeFormatData>,
}

impl<R> PsFurnishChargingInformationBuilder<R> {
    /// Sets PS-Append-Free-Format-Data.
    pub fn ps_append_free_format_data(
        mut self,
        value: impl Into<PsAppendFreeFormatData>,
    ) -> Self {
        self.optional.ps_append_free_format_data = Some(value.into());
        self
    }
}
