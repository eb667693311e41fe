// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::ts32299::{SupplementaryService, avp};

/// Charging data for multimedia telephony.
///
/// ```text
/// MMTel-Information ::= < AVP Header: 2030 10415 >
///                     * [ Supplementary-Service ]
/// ```
///
/// AVP code 2030 of vendor 10415, 3GPP TS 32.299, 7.2.111.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MmtelInformation {
    /// Supplementary-Service (2048/10415), Grouped; 3GPP TS 32.299, 7.2.219.
    pub supplementary_service: Vec<SupplementaryService>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for MmtelInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "MMTel-Information",
    items: &[Item::repeated(avp::SUPPLEMENTARY_SERVICE.description())],
};

impl Contents for MmtelInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2048) => received.many(0, &mut self.supplementary_service),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::SUPPLEMENTARY_SERVICE, &self.supplementary_service);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MmtelInformationBuilder builds group MmtelInformation in Box<MmtelInformation>;
    repeated supplementary_service, supplementary_services: IntoField<SupplementaryService>, "Supplementary-Service";
}
