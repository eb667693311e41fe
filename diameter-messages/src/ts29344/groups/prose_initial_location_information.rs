// @generated from dictionaries/ts29344.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item, OctetString};
use crate::ts29173;
use crate::ts29272;

/// Where the user is when proximity services begin.
///
/// ```text
/// ProSe-Initial-Location-Information ::= < AVP Header: 3707 10415 >
///                                        [ MME-Name ]
///                                        [ E-UTRAN-Cell-Global-Identity ]
///                                        [ Tracking-Area-Identity ]
///                                        [ Age-Of-Location-Information ]
///                                      * [ AVP ]
/// ```
///
/// AVP code 3707 of vendor 10415, 3GPP TS 29.344, 6.3.9.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ProseInitialLocationInformation {
    /// MME-Name (2402/10415), DiameterIdentity; 3GPP TS 29.173, 6.4.4.
    pub mme_name: Option<DiameterIdentity>,
    /// E-UTRAN-Cell-Global-Identity (1602/10415), OctetString; 3GPP TS 29.272, 7.3.117.
    /// PLMN and cell identity, 7 octets.
    pub e_utran_cell_global_identity: Option<OctetString>,
    /// Tracking-Area-Identity (1603/10415), OctetString; 3GPP TS 29.272, 7.3.118.
    /// PLMN and tracking area code, 5 octets.
    pub tracking_area_identity: Option<OctetString>,
    /// Age-Of-Location-Information (1611/10415), Unsigned32; 3GPP TS 29.272, 7.3.126.
    /// Minutes since the last radio contact; 0 is now.
    pub age_of_location_information: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ProseInitialLocationInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-Initial-Location-Information",
    items: &[
        Item::optional(ts29173::avp::MME_NAME.description()),
        Item::optional(ts29272::avp::E_UTRAN_CELL_GLOBAL_IDENTITY.description()),
        Item::optional(ts29272::avp::TRACKING_AREA_IDENTITY.description()),
        Item::optional(ts29272::avp::AGE_OF_LOCATION_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for ProseInitialLocationInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2402) => received.optional(0, &mut self.mme_name),
            (10415, 1602) => received.optional(1, &mut self.e_utran_cell_global_identity),
            (10415, 1603) => received.optional(2, &mut self.tracking_area_identity),
            (10415, 1611) => received.optional(3, &mut self.age_of_location_information),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29173::avp::MME_NAME, &self.mme_name);
        avps.optional(
            &ts29272::avp::E_UTRAN_CELL_GLOBAL_IDENTITY,
            &self.e_utran_cell_global_identity,
        );
        avps.optional(
            &ts29272::avp::TRACKING_AREA_IDENTITY,
            &self.tracking_area_identity,
        );
        avps.optional(
            &ts29272::avp::AGE_OF_LOCATION_INFORMATION,
            &self.age_of_location_information,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProseInitialLocationInformationBuilder builds group ProseInitialLocationInformation in ProseInitialLocationInformation, with additional_avps;
    optional mme_name: IntoIdentity<Option<DiameterIdentity>>, "MME-Name";
    optional e_utran_cell_global_identity: IntoField<OctetString, Option<OctetString>>, "E-UTRAN-Cell-Global-Identity";
    optional tracking_area_identity: IntoField<OctetString, Option<OctetString>>, "Tracking-Area-Identity";
    optional age_of_location_information: IntoField<u32, Option<u32>>, "Age-Of-Location-Information";
}
