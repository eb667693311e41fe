// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29272::{CurrentLocationRetrieved, avp};
use crate::ts32299::UserCsgInformation;

/// The user's location at the SGSN.
///
/// ```text
/// SGSN-Location-Information ::= < AVP Header: 1601 10415 >
///                               [ Cell-Global-Identity ]
///                               [ Location-Area-Identity ]
///                               [ Service-Area-Identity ]
///                               [ Routing-Area-Identity ]
///                               [ Geographical-Information ]
///                               [ Geodetic-Information ]
///                               [ Current-Location-Retrieved ]
///                               [ Age-Of-Location-Information ]
///                               [ User-CSG-Information ]
///                             * [ AVP ]
/// ```
///
/// AVP code 1601 of vendor 10415, 3GPP TS 29.272, 7.3.116.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SgsnLocationInformation {
    /// Cell-Global-Identity (1604/10415), OctetString; 3GPP TS 29.272, 7.3.119.
    /// PLMN, location area code and cell identity, 7 octets.
    pub cell_global_identity: Option<OctetString>,
    /// Location-Area-Identity (1606/10415), OctetString; 3GPP TS 29.272, 7.3.121.
    /// PLMN and location area code, 5 octets.
    pub location_area_identity: Option<OctetString>,
    /// Service-Area-Identity (1607/10415), OctetString; 3GPP TS 29.272, 7.3.122.
    /// PLMN, location area code and service area code, 7 octets.
    pub service_area_identity: Option<OctetString>,
    /// Routing-Area-Identity (1605/10415), OctetString; 3GPP TS 29.272, 7.3.120.
    /// PLMN, location area code and routing area code, 6 octets.
    pub routing_area_identity: Option<OctetString>,
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
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for SgsnLocationInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "SGSN-Location-Information",
    items: &[
        Item::optional(avp::CELL_GLOBAL_IDENTITY.description()),
        Item::optional(avp::LOCATION_AREA_IDENTITY.description()),
        Item::optional(avp::SERVICE_AREA_IDENTITY.description()),
        Item::optional(avp::ROUTING_AREA_IDENTITY.description()),
        Item::optional(avp::GEOGRAPHICAL_INFORMATION.description()),
        Item::optional(avp::GEODETIC_INFORMATION.description()),
        Item::optional(avp::CURRENT_LOCATION_RETRIEVED.description()),
        Item::optional(avp::AGE_OF_LOCATION_INFORMATION.description()),
        Item::optional(avp::USER_CSG_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for SgsnLocationInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1604) => received.optional(0, &mut self.cell_global_identity),
            (10415, 1606) => received.optional(1, &mut self.location_area_identity),
            (10415, 1607) => received.optional(2, &mut self.service_area_identity),
            (10415, 1605) => received.optional(3, &mut self.routing_area_identity),
            (10415, 1608) => received.optional(4, &mut self.geographical_information),
            (10415, 1609) => received.optional(5, &mut self.geodetic_information),
            (10415, 1610) => received.optional(6, &mut self.current_location_retrieved),
            (10415, 1611) => received.optional(7, &mut self.age_of_location_information),
            (10415, 2319) => received.optional(8, &mut self.user_csg_information),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::CELL_GLOBAL_IDENTITY, &self.cell_global_identity);
        avps.optional(&avp::LOCATION_AREA_IDENTITY, &self.location_area_identity);
        avps.optional(&avp::SERVICE_AREA_IDENTITY, &self.service_area_identity);
        avps.optional(&avp::ROUTING_AREA_IDENTITY, &self.routing_area_identity);
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
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SgsnLocationInformationBuilder builds group SgsnLocationInformation in Box<SgsnLocationInformation>, with additional_avps;
    optional cell_global_identity: IntoField<OctetString, Option<OctetString>>, "Cell-Global-Identity";
    optional location_area_identity: IntoField<OctetString, Option<OctetString>>, "Location-Area-Identity";
    optional service_area_identity: IntoField<OctetString, Option<OctetString>>, "Service-Area-Identity";
    optional routing_area_identity: IntoField<OctetString, Option<OctetString>>, "Routing-Area-Identity";
    optional geographical_information: IntoField<OctetString, Option<OctetString>>, "Geographical-Information";
    optional geodetic_information: IntoField<OctetString, Option<OctetString>>, "Geodetic-Information";
    optional current_location_retrieved: IntoField<CurrentLocationRetrieved, Option<CurrentLocationRetrieved>>, "Current-Location-Retrieved";
    optional age_of_location_information: IntoField<u32, Option<u32>>, "Age-Of-Location-Information";
    optional user_csg_information: IntoField<UserCsgInformation, Option<UserCsgInformation>>, "User-CSG-Information";
}
