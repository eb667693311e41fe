// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{DiameterIdentity, Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts29336;
use crate::ts32299::{NiddSubmission, SgwChange, avp};

/// Charging data for data sent over the control plane.
///
/// ```text
/// CPDT-Information ::= < AVP Header: 3927 10415 >
///                      [ ts29336:External-Identifier ]
///                      [ ts29336:SCEF-ID ]
///                      [ Serving-Node-Identity ]
///                      [ SGW-Change ]
///                      [ NIDD-Submission ]
/// ```
///
/// AVP code 3927 of vendor 10415, 3GPP TS 32.299, 7.2.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CpdtInformation {
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
    /// local-part@domain, as in TS 23.003.
    pub external_identifier: Option<Utf8String>,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    /// The exposure function, by its Diameter identity.
    pub scef_id: Option<DiameterIdentity>,
    /// Serving-Node-Identity (3929/10415), DiameterIdentity; 3GPP TS 32.299, 7.2.
    pub serving_node_identity: Option<DiameterIdentity>,
    /// SGW-Change (2065/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub sgw_change: Option<SgwChange>,
    /// NIDD-Submission (3928/10415), Grouped; 3GPP TS 32.299, 7.2.
    pub nidd_submission: Option<NiddSubmission>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for CpdtInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "CPDT-Information",
    items: &[
        Item::optional(ts29336::avp::EXTERNAL_IDENTIFIER.description()),
        Item::optional(ts29336::avp::SCEF_ID.description()),
        Item::optional(avp::SERVING_NODE_IDENTITY.description()),
        Item::optional(avp::SGW_CHANGE.description()),
        Item::optional(avp::NIDD_SUBMISSION.description()),
    ],
};

impl Contents for CpdtInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3111) => received.optional(0, &mut self.external_identifier),
            (10415, 3125) => received.optional(1, &mut self.scef_id),
            (10415, 3929) => received.optional(2, &mut self.serving_node_identity),
            (10415, 2065) => received.optional(3, &mut self.sgw_change),
            (10415, 3928) => received.optional(4, &mut self.nidd_submission),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29336::avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        avps.optional(&ts29336::avp::SCEF_ID, &self.scef_id);
        avps.optional(&avp::SERVING_NODE_IDENTITY, &self.serving_node_identity);
        avps.optional(&avp::SGW_CHANGE, &self.sgw_change);
        avps.optional(&avp::NIDD_SUBMISSION, &self.nidd_submission);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CpdtInformationBuilder builds group CpdtInformation in Box<CpdtInformation>;
    optional external_identifier: IntoField<Utf8String, Option<Utf8String>>, "External-Identifier";
    optional scef_id: IntoIdentity<Option<DiameterIdentity>>, "SCEF-ID";
    optional serving_node_identity: IntoIdentity<Option<DiameterIdentity>>, "Serving-Node-Identity";
    optional sgw_change: IntoField<SgwChange, Option<SgwChange>>, "SGW-Change";
    optional nidd_submission: IntoField<NiddSubmission, Option<NiddSubmission>>, "NIDD-Submission";
}
