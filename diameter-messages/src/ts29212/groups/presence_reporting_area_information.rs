// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29212::avp;

/// An area, and whether the user is in it.
///
/// ```text
/// Presence-Reporting-Area-Information ::= < AVP Header: 2822 10415 >
///                                         [ Presence-Reporting-Area-Identifier ]
///                                         [ Presence-Reporting-Area-Status ]
///                                         [ Presence-Reporting-Area-Elements-List ]
///                                         [ Presence-Reporting-Area-Node ]
///                                       * [ AVP ]
/// ```
///
/// AVP code 2822 of vendor 10415, 3GPP TS 29.212, 5.3.109.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct PresenceReportingAreaInformation {
    /// Presence-Reporting-Area-Identifier (2821/10415), OctetString; 3GPP TS 29.212, 5.3.108.
    /// The identity of an area, in octets.
    pub presence_reporting_area_identifier: Option<OctetString>,
    /// Presence-Reporting-Area-Status (2823/10415), Unsigned32; 3GPP TS 29.212, 5.3.110.
    /// 0 inside, 1 outside, 2 inactive.
    pub presence_reporting_area_status: Option<u32>,
    /// Presence-Reporting-Area-Elements-List (2820/10415), OctetString; 3GPP TS 29.212, 5.3.107.
    /// The elements of an area, in octets of TS 29.274.
    pub presence_reporting_area_elements_list: Option<OctetString>,
    /// Presence-Reporting-Area-Node (2855/10415), Unsigned32; 3GPP TS 29.212, 5.3.141.
    pub presence_reporting_area_node: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PresenceReportingAreaInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Presence-Reporting-Area-Information",
    items: &[
        Item::optional(avp::PRESENCE_REPORTING_AREA_IDENTIFIER.description()),
        Item::optional(avp::PRESENCE_REPORTING_AREA_STATUS.description()),
        Item::optional(avp::PRESENCE_REPORTING_AREA_ELEMENTS_LIST.description()),
        Item::optional(avp::PRESENCE_REPORTING_AREA_NODE.description()),
        Item::any(),
    ],
};

impl Contents for PresenceReportingAreaInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2821) => {
                received.optional(0, &mut self.presence_reporting_area_identifier)
            }
            (10415, 2823) => {
                received.optional(1, &mut self.presence_reporting_area_status)
            }
            (10415, 2820) => {
                received.optional(2, &mut self.presence_reporting_area_elements_list)
            }
            (10415, 2855) => received.optional(3, &mut self.presence_reporting_area_node),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::PRESENCE_REPORTING_AREA_IDENTIFIER,
            &self.presence_reporting_area_identifier,
        );
        avps.optional(
            &avp::PRESENCE_REPORTING_AREA_STATUS,
            &self.presence_reporting_area_status,
        );
        avps.optional(
            &avp::PRESENCE_REPORTING_AREA_ELEMENTS_LIST,
            &self.presence_reporting_area_elements_list,
        );
        avps.optional(
            &avp::PRESENCE_REPORTING_AREA_NODE,
            &self.presence_reporting_area_node,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PresenceReportingAreaInformationBuilder builds group PresenceReportingAreaInformation in PresenceReportingAreaInformation, with additional_avps;
    optional presence_reporting_area_identifier: IntoField<OctetString, Option<OctetString>>, "Presence-Reporting-Area-Identifier";
    optional presence_reporting_area_status: IntoField<u32, Option<u32>>, "Presence-Reporting-Area-Status";
    optional presence_reporting_area_elements_list: IntoField<OctetString, Option<OctetString>>, "Presence-Reporting-Area-Elements-List";
    optional presence_reporting_area_node: IntoField<u32, Option<u32>>, "Presence-Reporting-Area-Node";
}
