// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread};
use crate::ts32299::{SupplementaryService, avp};
use diameter_core::builder::append;

/// Charging data for multimedia telephony.
///
/// ```text
/// MMTel-Information ::= < AVP Header: 2030 10415 >
///                     * [ Supplementary-Service ]
/// ```
///
/// AVP code 2030 of vendor 10415, 3GPP TS 32.299, 7.2.111.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MmtelInformation {
    /// Supplementary-Service (2048/10415), Grouped; 3GPP TS 32.299, 7.2.219.
    pub supplementary_service: Vec<SupplementaryService>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl MmtelInformation {
    /// Starts building the AVPs of a MMTel-Information.
    pub fn builder() -> MmtelInformationBuilder {
        MmtelInformationBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.many(&avp::SUPPLEMENTARY_SERVICE, &self.supplementary_service);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`MmtelInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct MmtelInformationBuilder {
    contents: Box<MmtelInformation>,
}

impl MmtelInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Supplementary-Service.
    pub fn supplementary_service(
        mut self,
        value: impl Into<SupplementaryService>,
    ) -> Self {
        append(&mut self.contents.supplementary_service, value.into());
        self
    }

    /// Adds any number of Supplementary-Service.
    pub fn supplementary_services(
        mut self,
        values: impl IntoIterator<Item = impl Into<SupplementaryService>>,
    ) -> Self {
        self.contents.supplementary_service.extend(values.into_iter().map(Into::into));
        self
    }

    /// The finished value.
    pub fn build(self) -> MmtelInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<MmtelInformation> {
        self.contents
    }
}
