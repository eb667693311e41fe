// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29272::avp;

/// The area where measurements are collected.
///
/// ```text
/// Area-Scope ::= < AVP Header: 1624 10415 >
///              * [ Cell-Global-Identity ]
///              * [ E-UTRAN-Cell-Global-Identity ]
///              * [ Routing-Area-Identity ]
///              * [ Location-Area-Identity ]
///              * [ Tracking-Area-Identity ]
///              * [ NR-Cell-Global-Identity ]
///              * [ AVP ]
/// ```
///
/// AVP code 1624 of vendor 10415, 3GPP TS 29.272, 7.3.138.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AreaScope {
    /// Cell-Global-Identity (1604/10415), OctetString; 3GPP TS 29.272, 7.3.119.
    /// PLMN, location area code and cell identity, 7 octets.
    pub cell_global_identity: Vec<OctetString>,
    /// E-UTRAN-Cell-Global-Identity (1602/10415), OctetString; 3GPP TS 29.272, 7.3.117.
    /// PLMN and cell identity, 7 octets.
    pub e_utran_cell_global_identity: Vec<OctetString>,
    /// Routing-Area-Identity (1605/10415), OctetString; 3GPP TS 29.272, 7.3.120.
    /// PLMN, location area code and routing area code, 6 octets.
    pub routing_area_identity: Vec<OctetString>,
    /// Location-Area-Identity (1606/10415), OctetString; 3GPP TS 29.272, 7.3.121.
    /// PLMN and location area code, 5 octets.
    pub location_area_identity: Vec<OctetString>,
    /// Tracking-Area-Identity (1603/10415), OctetString; 3GPP TS 29.272, 7.3.118.
    /// PLMN and tracking area code, 5 octets.
    pub tracking_area_identity: Vec<OctetString>,
    /// NR-Cell-Global-Identity (1726/10415), OctetString; 3GPP TS 29.272.
    /// PLMN and NR cell identity, 8 octets.
    pub nr_cell_global_identity: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AreaScope {}

static GRAMMAR: Grammar = Grammar {
    name: "Area-Scope",
    items: &[
        Item::repeated(avp::CELL_GLOBAL_IDENTITY.description()),
        Item::repeated(avp::E_UTRAN_CELL_GLOBAL_IDENTITY.description()),
        Item::repeated(avp::ROUTING_AREA_IDENTITY.description()),
        Item::repeated(avp::LOCATION_AREA_IDENTITY.description()),
        Item::repeated(avp::TRACKING_AREA_IDENTITY.description()),
        Item::repeated(avp::NR_CELL_GLOBAL_IDENTITY.description()),
        Item::any(),
    ],
};

impl Contents for AreaScope {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1604) => received.many(0, &mut self.cell_global_identity),
            (10415, 1602) => received.many(1, &mut self.e_utran_cell_global_identity),
            (10415, 1605) => received.many(2, &mut self.routing_area_identity),
            (10415, 1606) => received.many(3, &mut self.location_area_identity),
            (10415, 1603) => received.many(4, &mut self.tracking_area_identity),
            (10415, 1726) => received.many(5, &mut self.nr_cell_global_identity),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::CELL_GLOBAL_IDENTITY, &self.cell_global_identity);
        avps.many(
            &avp::E_UTRAN_CELL_GLOBAL_IDENTITY,
            &self.e_utran_cell_global_identity,
        );
        avps.many(&avp::ROUTING_AREA_IDENTITY, &self.routing_area_identity);
        avps.many(&avp::LOCATION_AREA_IDENTITY, &self.location_area_identity);
        avps.many(&avp::TRACKING_AREA_IDENTITY, &self.tracking_area_identity);
        avps.many(&avp::NR_CELL_GLOBAL_IDENTITY, &self.nr_cell_global_identity);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AreaScopeBuilder builds group AreaScope in AreaScope, with additional_avps;
    repeated cell_global_identity, cell_global_identities: IntoField<OctetString>, "Cell-Global-Identity";
    repeated e_utran_cell_global_identity, e_utran_cell_global_identities: IntoField<OctetString>, "E-UTRAN-Cell-Global-Identity";
    repeated routing_area_identity, routing_area_identities: IntoField<OctetString>, "Routing-Area-Identity";
    repeated location_area_identity, location_area_identities: IntoField<OctetString>, "Location-Area-Identity";
    repeated tracking_area_identity, tracking_area_identities: IntoField<OctetString>, "Tracking-Area-Identity";
    repeated nr_cell_global_identity, nr_cell_global_identities: IntoField<OctetString>, "NR-Cell-Global-Identity";
}
