// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29212::{PresenceReportingAreaInformation, avp};

/// Presence reporting areas to report on.
///
/// ```text
/// PRA-Install ::= < AVP Header: 2845 10415 >
///               * [ Presence-Reporting-Area-Information ]
///               * [ AVP ]
/// ```
///
/// AVP code 2845 of vendor 10415, 3GPP TS 29.212, 5.3.130.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PraInstall {
    /// Presence-Reporting-Area-Information (2822/10415), Grouped; 3GPP TS 29.212, 5.3.109.
    pub presence_reporting_area_information: Vec<PresenceReportingAreaInformation>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PraInstall {}

static GRAMMAR: Grammar = Grammar {
    name: "PRA-Install",
    items: &[
        Item::repeated(avp::PRESENCE_REPORTING_AREA_INFORMATION.description()),
        Item::any(),
    ],
};

impl Contents for PraInstall {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2822) => {
                received.many(0, &mut self.presence_reporting_area_information)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(
            &avp::PRESENCE_REPORTING_AREA_INFORMATION,
            &self.presence_reporting_area_information,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PraInstallBuilder builds group PraInstall in PraInstall, with additional_avps;
    repeated presence_reporting_area_information, presence_reporting_area_informations: IntoField<PresenceReportingAreaInformation>, "Presence-Reporting-Area-Information";
}
