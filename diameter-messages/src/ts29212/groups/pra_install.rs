// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29212::{PresenceReportingAreaInformation, avp};
use diameter_core::builder::append;

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
pub struct PraInstall {
    /// Presence-Reporting-Area-Information (2822/10415), Grouped; 3GPP TS 29.212, 5.3.109.
    pub presence_reporting_area_information: Vec<PresenceReportingAreaInformation>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PraInstall {
    /// Starts building the AVPs of a PRA-Install.
    pub fn builder() -> PraInstallBuilder {
        PraInstallBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .many(
                &avp::PRESENCE_REPORTING_AREA_INFORMATION,
                &self.presence_reporting_area_information,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PraInstall`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct PraInstallBuilder {
    contents: PraInstall,
}

impl PraInstallBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Presence-Reporting-Area-Information.
    pub fn presence_reporting_area_information(
        mut self,
        value: impl Into<PresenceReportingAreaInformation>,
    ) -> Self {
        append(&mut self.contents.presence_reporting_area_information, value.into());
        self
    }

    /// Adds any number of Presence-Reporting-Area-Information.
    pub fn presence_reporting_area_informations(
        mut self,
        values: impl IntoIterator<Item = impl Into<PresenceReportingAreaInformation>>,
    ) -> Self {
        self.contents
            .presence_reporting_area_information
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> PraInstall {
        self.contents
    }
}
