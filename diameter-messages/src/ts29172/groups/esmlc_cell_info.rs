// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29172::avp;

/// The cell, and the portion of it.
///
/// ```text
/// ESMLC-Cell-Info ::= < AVP Header: 2552 10415 >
///                     [ ECGI ]
///                     [ Cell-Portion-ID ]
///                   * [ AVP ]
/// ```
///
/// AVP code 2552 of vendor 10415, 3GPP TS 29.172, 7.4.57.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct EsmlcCellInfo {
    /// ECGI (2517/10415), OctetString; 3GPP TS 29.172, 7.4.19.
    /// The cell, in 7 octets: PLMN and E-UTRAN cell identity (TS 29.274).
    pub ecgi: Option<OctetString>,
    /// Cell-Portion-ID (2553/10415), Unsigned32; 3GPP TS 29.172, 7.4.58.
    /// The portion of a cell, 0 to 4095.
    pub cell_portion_id: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EsmlcCellInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "ESMLC-Cell-Info",
    items: &[
        Item::optional(avp::ECGI.description()),
        Item::optional(avp::CELL_PORTION_ID.description()),
        Item::any(),
    ],
};

impl Contents for EsmlcCellInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2517) => received.optional(0, &mut self.ecgi),
            (10415, 2553) => received.optional(1, &mut self.cell_portion_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::ECGI, &self.ecgi);
        avps.optional(&avp::CELL_PORTION_ID, &self.cell_portion_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EsmlcCellInfoBuilder builds group EsmlcCellInfo in EsmlcCellInfo, with additional_avps;
    optional ecgi: IntoField<OctetString, Option<OctetString>>, "ECGI";
    optional cell_portion_id: IntoField<u32, Option<u32>>, "Cell-Portion-ID";
}
