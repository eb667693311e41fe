// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
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
pub struct PresenceReportingAreaInformation {
    /// Presence-Reporting-Area-Identifier (2821/10415), OctetString; 3GPP TS 29.212, 5.3.108.
    pub presence_reporting_area_identifier: Option<OctetString>,
    /// Presence-Reporting-Area-Status (2823/10415), Unsigned32; 3GPP TS 29.212, 5.3.110.
    pub presence_reporting_area_status: Option<u32>,
    /// Presence-Reporting-Area-Elements-List (2820/10415), OctetString; 3GPP TS 29.212, 5.3.107.
    pub presence_reporting_area_elements_list: Option<OctetString>,
    /// Presence-Reporting-Area-Node (2855/10415), Unsigned32; 3GPP TS 29.212, 5.3.141.
    pub presence_reporting_area_node: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PresenceReportingAreaInformation {
    /// Starts building the AVPs of a Presence-Reporting-Area-Information.
    pub fn builder() -> PresenceReportingAreaInformationBuilder {
        PresenceReportingAreaInformationBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .optional(
                &avp::PRESENCE_REPORTING_AREA_IDENTIFIER,
                &self.presence_reporting_area_identifier,
            );
        encoder
            .optional(
                &avp::PRESENCE_REPORTING_AREA_STATUS,
                &self.presence_reporting_area_status,
            );
        encoder
            .optional(
                &avp::PRESENCE_REPORTING_AREA_ELEMENTS_LIST,
                &self.presence_reporting_area_elements_list,
            );
        encoder
            .optional(
                &avp::PRESENCE_REPORTING_AREA_NODE,
                &self.presence_reporting_area_node,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PresenceReportingAreaInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct PresenceReportingAreaInformationBuilder {
    contents: PresenceReportingAreaInformation,
}

impl PresenceReportingAreaInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Presence-Reporting-Area-Identifier.
    pub fn presence_reporting_area_identifier(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.contents.presence_reporting_area_identifier = Some(value.into());
        self
    }

    /// Sets Presence-Reporting-Area-Status.
    pub fn presence_reporting_area_status(mut self, value: u32) -> Self {
        self.contents.presence_reporting_area_status = Some(value);
        self
    }

    /// Sets Presence-Reporting-Area-Elements-List.
    pub fn presence_reporting_area_elements_list(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.contents.presence_reporting_area_elements_list = Some(value.into());
        self
    }

    /// Sets Presence-Reporting-Area-Node.
    pub fn presence_reporting_area_node(mut self, value: u32) -> Self {
        self.contents.presence_reporting_area_node = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> PresenceReportingAreaInformation {
        self.contents
    }
}
