// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
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
#[non_exhaustive]
pub struct EpsLocationInformation {
    /// MME-Location-Information (1600/10415), Grouped; 3GPP TS 29.272, 7.3.115.
    pub mme_location_information: Option<Box<MmeLocationInformation>>,
    /// SGSN-Location-Information (1601/10415), Grouped; 3GPP TS 29.272, 7.3.116.
    pub sgsn_location_information: Option<Box<SgsnLocationInformation>>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional_boxed(
            &avp::MME_LOCATION_INFORMATION,
            &self.mme_location_information,
        );
        avps.optional_boxed(
            &avp::SGSN_LOCATION_INFORMATION,
            &self.sgsn_location_information,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EpsLocationInformationBuilder builds group EpsLocationInformation in Box<EpsLocationInformation>, with additional_avps;
    optional mme_location_information: IntoField<MmeLocationInformation, Option<Box<MmeLocationInformation>>>, "MME-Location-Information";
    optional sgsn_location_information: IntoField<SgsnLocationInformation, Option<Box<SgsnLocationInformation>>>, "SGSN-Location-Information";
}
