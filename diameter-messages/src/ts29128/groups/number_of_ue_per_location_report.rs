// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29272;
use crate::ts29128::{avp, required};
use crate::ts29272::{EpsLocationInformation, ImsiGroupId};
use diameter_core::builder::{Set, Unset};

/// How many terminals are at a place.
///
/// ```text
/// Number-Of-UE-Per-Location-Report ::= < AVP Header: 4307 10415 >
///                                      { EPS-Location-Information }
///                                      { UE-Count }
///                                      [ IMSI-Group-Id ]
///                                    * [ AVP ]
/// ```
///
/// AVP code 4307 of vendor 10415, 3GPP TS 29.128, 6.4.12.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberOfUePerLocationReport {
    /// EPS-Location-Information (1496/10415), Grouped; 3GPP TS 29.272, 7.3.111.
    pub eps_location_information: Box<EpsLocationInformation>,
    /// UE-Count (4308/10415), Unsigned32; 3GPP TS 29.128, 6.4.13.
    pub ue_count: u32,
    /// IMSI-Group-Id (1675/10415), Grouped; 3GPP TS 29.272, 7.3.189.
    pub imsi_group_id: Option<ImsiGroupId>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl NumberOfUePerLocationReport {
    /// Starts building the AVPs of a Number-Of-UE-Per-Location-Report.
    pub fn builder() -> NumberOfUePerLocationReportBuilder {
        NumberOfUePerLocationReportBuilder::new()
    }
}

impl Group for NumberOfUePerLocationReport {}

static GRAMMAR: Grammar = Grammar {
    name: "Number-Of-UE-Per-Location-Report",
    items: &[
        Item::required(ts29272::avp::EPS_LOCATION_INFORMATION.description()),
        Item::required(avp::UE_COUNT.description()),
        Item::optional(ts29272::avp::IMSI_GROUP_ID.description()),
        Item::any(),
    ],
};

impl Contents for NumberOfUePerLocationReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            eps_location_information: unread.boxed(),
            ue_count: unread.value(),
            imsi_group_id: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1496) => received.one_boxed(0, 0, &mut self.eps_location_information),
            (10415, 4308) => received.one(1, 1, &mut self.ue_count),
            (10415, 1675) => received.optional(2, &mut self.imsi_group_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .one(
                &ts29272::avp::EPS_LOCATION_INFORMATION,
                &*self.eps_location_information,
            );
        encoder.one(&avp::UE_COUNT, &self.ue_count);
        encoder.optional(&ts29272::avp::IMSI_GROUP_ID, &self.imsi_group_id);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`NumberOfUePerLocationReport`]. `build` exists once all that is required is set:
/// EPS-Location-Information, UE-Count.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct NumberOfUePerLocationReportBuilder<R = (Unset, Unset)> {
    required: R,
    optional: NumberOfUePerLocationReportOptional,
}

impl NumberOfUePerLocationReportBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> NumberOfUePerLocationReportBuilder<(A, B)> {
    /// Sets EPS-Location-Information (required).
    pub fn eps_location_information(
        self,
        value: impl Into<Box<EpsLocationInformation>>,
    ) -> NumberOfUePerLocationReportBuilder<(Set<Box<EpsLocationInformation>>, B)> {
        let (_, b) = self.required;
        NumberOfUePerLocationReportBuilder {
            required: (Set(value.into()), b),
            optional: self.optional,
        }
    }

    /// Sets UE-Count (required).
    pub fn ue_count(
        self,
        value: u32,
    ) -> NumberOfUePerLocationReportBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        NumberOfUePerLocationReportBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> NumberOfUePerLocationReport
    where
        A: required::EpsLocationInformation<Box<EpsLocationInformation>>,
        B: required::UeCount<u32>,
    {
        let (a, b) = self.required;
        NumberOfUePerLocationReport {
            eps_location_information: a.value(),
            ue_count: b.value(),
            imsi_group_id: self.optional.imsi_group_id,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Number-Of-UE-Per-Location-Report may carry but need not.
#[derive(Clone, Debug, Default)]
struct NumberOfUePerLocationReportOptional {
    imsi_group_id: Option<ImsiGroupId>,
    additional_avps: AdditionalAvps,
}

impl<R> NumberOfUePerLocationReportBuilder<R> {
    /// Sets IMSI-Group-Id.
    pub fn imsi_group_id(mut self, value: impl Into<ImsiGroupId>) -> Self {
        self.optional.imsi_group_id = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
