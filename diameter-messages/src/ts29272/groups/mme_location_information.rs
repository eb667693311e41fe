// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29217;
use crate::ts29272::{CurrentLocationRetrieved, avp};
use crate::ts32299::UserCsgInformation;

/// The user's location at the MME.
///
/// ```text
/// MME-Location-Information ::= < AVP Header: 1600 10415 >
///                              [ E-UTRAN-Cell-Global-Identity ]
///                              [ Tracking-Area-Identity ]
///                              [ Geographical-Information ]
///                              [ Geodetic-Information ]
///                              [ Current-Location-Retrieved ]
///                              [ Age-Of-Location-Information ]
///                              [ User-CSG-Information ]
///                              [ eNodeB-Id ]
///                              [ Extended-eNodeB-Id ]
///                            * [ AVP ]
/// ```
///
/// AVP code 1600 of vendor 10415, 3GPP TS 29.272, 7.3.115.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MmeLocationInformation {
    /// E-UTRAN-Cell-Global-Identity (1602/10415), OctetString; 3GPP TS 29.272, 7.3.117.
    /// PLMN and cell identity, 7 octets.
    pub e_utran_cell_global_identity: Option<OctetString>,
    /// Tracking-Area-Identity (1603/10415), OctetString; 3GPP TS 29.272, 7.3.118.
    /// PLMN and tracking area code, 5 octets.
    pub tracking_area_identity: Option<OctetString>,
    /// Geographical-Information (1608/10415), OctetString; 3GPP TS 29.272, 7.3.123.
    /// A point with uncertainty, 8 octets as in TS 23.032.
    pub geographical_information: Option<OctetString>,
    /// Geodetic-Information (1609/10415), OctetString; 3GPP TS 29.272, 7.3.124.
    /// A point with uncertainty and confidence, 10 octets as in Q.763.
    pub geodetic_information: Option<OctetString>,
    /// Current-Location-Retrieved (1610/10415), Enumerated; 3GPP TS 29.272, 7.3.125.
    pub current_location_retrieved: Option<CurrentLocationRetrieved>,
    /// Age-Of-Location-Information (1611/10415), Unsigned32; 3GPP TS 29.272, 7.3.126.
    /// Minutes since the last radio contact; 0 is now.
    pub age_of_location_information: Option<u32>,
    /// User-CSG-Information (2319/10415), Grouped; 3GPP TS 29.272, 7.3.1.
    pub user_csg_information: Option<UserCsgInformation>,
    /// eNodeB-Id (4008/10415), OctetString; 3GPP TS 29.272, 7.3.1.
    pub e_nodeb_id: Option<OctetString>,
    /// Extended-eNodeB-Id (4013/10415), OctetString; 3GPP TS 29.217, 5.3.15.
    /// The identity of a short (18 bits) or long (21 bits) macro eNodeB.
    pub extended_e_nodeb_id: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MmeLocationInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "MME-Location-Information",
    items: &[
        Item::optional(avp::E_UTRAN_CELL_GLOBAL_IDENTITY.description()),
        Item::optional(avp::TRACKING_AREA_IDENTITY.description()),
        Item::optional(avp::GEOGRAPHICAL_INFORMATION.description()),
        Item::optional(avp::GEODETIC_INFORMATION.description()),
        Item::optional(avp::CURRENT_LOCATION_RETRIEVED.description()),
        Item::optional(avp::AGE_OF_LOCATION_INFORMATION.description()),
        Item::optional(avp::USER_CSG_INFORMATION.description()),
        Item::optional(avp::E_NODEB_ID.description()),
        Item::optional(ts29217::avp::EXTENDED_E_NODEB_ID.description()),
        Item::any(),
    ],
};

impl Contents for MmeLocationInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1602) => received.optional(0, &mut self.e_utran_cell_global_identity),
            (10415, 1603) => received.optional(1, &mut self.tracking_area_identity),
            (10415, 1608) => received.optional(2, &mut self.geographical_information),
            (10415, 1609) => received.optional(3, &mut self.geodetic_information),
            (10415, 1610) => received.optional(4, &mut self.current_location_retrieved),
            (10415, 1611) => received.optional(5, &mut self.age_of_location_information),
            (10415, 2319) => received.optional(6, &mut self.user_csg_information),
            (10415, 4008) => received.optional(7, &mut self.e_nodeb_id),
            (10415, 4013) => received.optional(8, &mut self.extended_e_nodeb_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::E_UTRAN_CELL_GLOBAL_IDENTITY,
            &self.e_utran_cell_global_identity,
        );
        avps.optional(&avp::TRACKING_AREA_IDENTITY, &self.tracking_area_identity);
        avps.optional(&avp::GEOGRAPHICAL_INFORMATION, &self.geographical_information);
        avps.optional(&avp::GEODETIC_INFORMATION, &self.geodetic_information);
        avps.optional(
            &avp::CURRENT_LOCATION_RETRIEVED,
            &self.current_location_retrieved,
        );
        avps.optional(
            &avp::AGE_OF_LOCATION_INFORMATION,
            &self.age_of_location_information,
        );
        avps.optional(&avp::USER_CSG_INFORMATION, &self.user_csg_information);
        avps.optional(&avp::E_NODEB_ID, &self.e_nodeb_id);
        avps.optional(&ts29217::avp::EXTENDED_E_NODEB_ID, &self.extended_e_nodeb_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MmeLocationInformationBuilder builds group MmeLocationInformation in Box<MmeLocationInformation>, with additional_avps;
    optional e_utran_cell_global_identity: IntoField<OctetString, Option<OctetString>>, "E-UTRAN-Cell-Global-Identity";
    optional tracking_area_identity: IntoField<OctetString, Option<OctetString>>, "Tracking-Area-Identity";
    optional geographical_information: IntoField<OctetString, Option<OctetString>>, "Geographical-Information";
    optional geodetic_information: IntoField<OctetString, Option<OctetString>>, "Geodetic-Information";
    optional current_location_retrieved: IntoField<CurrentLocationRetrieved, Option<CurrentLocationRetrieved>>, "Current-Location-Retrieved";
    optional age_of_location_information: IntoField<u32, Option<u32>>, "Age-Of-Location-Information";
    optional user_csg_information: IntoField<UserCsgInformation, Option<UserCsgInformation>>, "User-CSG-Information";
    optional e_nodeb_id: IntoField<OctetString, Option<OctetString>>, "eNodeB-Id";
    optional extended_e_nodeb_id: IntoField<OctetString, Option<OctetString>>, "Extended-eNodeB-Id";
}
