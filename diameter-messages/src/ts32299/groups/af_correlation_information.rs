// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::required;
use crate::ts29214;
use crate::ts29214::Flows;

/// Ties the charging of an application function to that of the flows it asked for.
///
/// ```text
/// AF-Correlation-Information ::= < AVP Header: 1276 10415 >
///                                { AF-Charging-Identifier }
///                              * [ Flows ]
/// ```
///
/// AVP code 1276 of vendor 10415, 3GPP TS 32.299, 7.2.11.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AfCorrelationInformation {
    /// AF-Charging-Identifier (505/10415), OctetString; 3GPP TS 29.214, 5.3.6.
    /// The charging identifier of the application, on SIP the ICID.
    pub af_charging_identifier: OctetString,
    /// Flows (510/10415), Grouped; 3GPP TS 29.214, 5.3.10.
    pub flows: Vec<Flows>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for AfCorrelationInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "AF-Correlation-Information",
    items: &[
        Item::required(ts29214::avp::AF_CHARGING_IDENTIFIER.description()),
        Item::repeated(ts29214::avp::FLOWS.description()),
    ],
};

impl Contents for AfCorrelationInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            af_charging_identifier: unread.value(),
            flows: Vec::new(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 505) => received.one(0, 0, &mut self.af_charging_identifier),
            (10415, 510) => received.many(1, &mut self.flows),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29214::avp::AF_CHARGING_IDENTIFIER, &self.af_charging_identifier);
        avps.many(&ts29214::avp::FLOWS, &self.flows);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AfCorrelationInformationBuilder<(A,) = (Unset,), (Set,)> builds group AfCorrelationInformation in AfCorrelationInformation;
    required af_charging_identifier: IntoField<OctetString>, "AF-Charging-Identifier" => (Set,), A: required::AfChargingIdentifier;
    repeated flows, flows_list: IntoField<Flows>, "Flows";
}
