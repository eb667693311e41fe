// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::ts29212::avp;
use diameter_core::builder::append;

/// Presence reporting areas not to report on any longer.
///
/// ```text
/// PRA-Remove ::= < AVP Header: 2846 10415 >
///              * [ Presence-Reporting-Area-Identifier ]
///              * [ AVP ]
/// ```
///
/// AVP code 2846 of vendor 10415, 3GPP TS 29.212, 5.3.131.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PraRemove {
    /// Presence-Reporting-Area-Identifier (2821/10415), OctetString; 3GPP TS 29.212, 5.3.108.
    pub presence_reporting_area_identifier: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PraRemove {
    /// Starts building the AVPs of a PRA-Remove.
    pub fn builder() -> PraRemoveBuilder {
        PraRemoveBuilder::new()
    }
}

impl Group for PraRemove {}

static GRAMMAR: Grammar = Grammar {
    name: "PRA-Remove",
    items: &[
        Item::repeated(avp::PRESENCE_REPORTING_AREA_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for PraRemove {
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
                received.many(0, &mut self.presence_reporting_area_identifier)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .many(
                &avp::PRESENCE_REPORTING_AREA_IDENTIFIER,
                &self.presence_reporting_area_identifier,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PraRemove`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct PraRemoveBuilder {
    contents: PraRemove,
}

impl PraRemoveBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one Presence-Reporting-Area-Identifier.
    pub fn presence_reporting_area_identifier(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        append(&mut self.contents.presence_reporting_area_identifier, value.into());
        self
    }

    /// Adds any number of Presence-Reporting-Area-Identifier.
    pub fn presence_reporting_area_identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents
            .presence_reporting_area_identifier
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> PraRemove {
        self.contents
    }
}
