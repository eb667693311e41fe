// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29272::{MmeLocationInformation, SgsnLocationInformation, avp};

/// The user's location, as the MME, the SGSN or both know it.
///
/// ```text
/// EPS-Location-Information ::= < AVP Header: 1496 10415 >
///                              [ MME-Location-Information ]
///                              [ SGSN-Location-Information ]
///                            * [ AVP ]
/// ```
///
/// AVP code 1496 of vendor 10415, 3GPP TS 29.272, 7.3.111.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct EpsLocationInformation {
    /// MME-Location-Information (1600/10415), Grouped; 3GPP TS 29.272, 7.3.115.
    pub mme_location_information: Option<Box<MmeLocationInformation>>,
    /// SGSN-Location-Information (1601/10415), Grouped; 3GPP TS 29.272, 7.3.116.
    pub sgsn_location_information: Option<Box<SgsnLocationInformation>>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl EpsLocationInformation {
    /// Starts building the AVPs of an EPS-Location-Information.
    pub fn builder() -> EpsLocationInformationBuilder {
        EpsLocationInformationBuilder::new()
    }
}

impl Group for EpsLocationInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "EPS-Location-Information",
    items: &[
        Item::optional(avp::MME_LOCATION_INFORMATION.description()),
        Item::optional(avp::SGSN_LOCATION_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for EpsLocationInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1600) => {
                received.optional_boxed(0, &mut self.mme_location_information)
            }
            (10415, 1601) => {
                received.optional_boxed(1, &mut self.sgsn_location_information)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .optional_boxed(
                &avp::MME_LOCATION_INFORMATION,
                &self.mme_location_information,
            );
        encoder
            .optional_boxed(
                &avp::SGSN_LOCATION_INFORMATION,
                &self.sgsn_location_information,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`EpsLocationInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct EpsLocationInformationBuilder {
    contents: Box<EpsLocationInformation>,
}

impl EpsLocationInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets MME-Location-Information.
    pub fn mme_location_information(
        mut self,
        value: impl Into<Box<MmeLocationInformation>>,
    ) -> Self {
        self.contents.mme_location_information = Some(value.into());
        self
    }

    /// Sets SGSN-Location-Information.
    pub fn sgsn_location_information(
        mut self,
        value: impl Into<Box<SgsnLocationInformation>>,
    ) -> Self {
        self.contents.sgsn_location_information = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> EpsLocationInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<EpsLocationInformation> {
        self.contents
    }
}
