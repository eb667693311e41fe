// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Address, Grammar, Group, Item, UnlistedAvps};
use crate::credit_control;
use crate::ts29173;
use crate::ts29368;
use crate::ts29173::ServingNode;
use crate::ts29368::PriorityIndication;
use crate::ts32299::avp;

/// A device trigger that is sent as a short message.
///
/// ```text
/// SM-Device-Trigger-Information ::= < AVP Header: 3405 10415 >
///                                   [ MTC-IWF-Address ]
///                                   [ Reference-Number ]
///                                   [ ts29173:Serving-Node ]
///                                   [ Validity-Time ]
///                                   [ Priority-Indication ]
///                                   [ Application-Port-Identifier ]
/// ```
///
/// AVP code 3405 of vendor 10415, 3GPP TS 32.299, 7.2.205B.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct SmDeviceTriggerInformation {
    /// MTC-IWF-Address (3406/10415), Address; 3GPP TS 32.299, 7.2.
    /// The address of the interworking function, with its address family in front.
    pub mtc_iwf_address: Option<Address>,
    /// Reference-Number (3007/10415), Unsigned32; 3GPP TS 29.368, 6.4.8.
    pub reference_number: Option<u32>,
    /// Serving-Node (2401/10415), Grouped; 3GPP TS 29.173, 6.4.3.
    pub serving_node: Option<ServingNode>,
    /// Validity-Time (448), Unsigned32; RFC 8506, 8.33.
    /// Seconds for which granted units are valid; the client asks again when they end.
    pub validity_time: Option<u32>,
    /// Priority-Indication (3006/10415), Enumerated; 3GPP TS 29.368, 6.4.7.
    pub priority_indication: Option<PriorityIndication>,
    /// Application-Port-Identifier (3010/10415), Unsigned32; 3GPP TS 29.368, 6.4.11.
    /// The port that the trigger is for.
    pub application_port_identifier: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for SmDeviceTriggerInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "SM-Device-Trigger-Information",
    items: &[
        Item::optional(avp::MTC_IWF_ADDRESS.description()),
        Item::optional(ts29368::avp::REFERENCE_NUMBER.description()),
        Item::optional(ts29173::avp::SERVING_NODE.description()),
        Item::optional(credit_control::avp::VALIDITY_TIME.description()),
        Item::optional(ts29368::avp::PRIORITY_INDICATION.description()),
        Item::optional(ts29368::avp::APPLICATION_PORT_IDENTIFIER.description()),
    ],
};

impl Contents for SmDeviceTriggerInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3406) => received.optional(0, &mut self.mtc_iwf_address),
            (10415, 3007) => received.optional(1, &mut self.reference_number),
            (10415, 2401) => received.optional(2, &mut self.serving_node),
            (0, 448) => received.optional(3, &mut self.validity_time),
            (10415, 3006) => received.optional(4, &mut self.priority_indication),
            (10415, 3010) => received.optional(5, &mut self.application_port_identifier),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::MTC_IWF_ADDRESS, &self.mtc_iwf_address);
        avps.optional(&ts29368::avp::REFERENCE_NUMBER, &self.reference_number);
        avps.optional(&ts29173::avp::SERVING_NODE, &self.serving_node);
        avps.optional(&credit_control::avp::VALIDITY_TIME, &self.validity_time);
        avps.optional(&ts29368::avp::PRIORITY_INDICATION, &self.priority_indication);
        avps.optional(
            &ts29368::avp::APPLICATION_PORT_IDENTIFIER,
            &self.application_port_identifier,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    SmDeviceTriggerInformationBuilder builds group SmDeviceTriggerInformation in Box<SmDeviceTriggerInformation>;
    optional mtc_iwf_address: IntoField<Address, Option<Address>>, "MTC-IWF-Address";
    optional reference_number: IntoField<u32, Option<u32>>, "Reference-Number";
    optional serving_node: IntoField<ServingNode, Option<ServingNode>>, "Serving-Node";
    optional validity_time: IntoField<u32, Option<u32>>, "Validity-Time";
    optional priority_indication: IntoField<PriorityIndication, Option<PriorityIndication>>, "Priority-Indication";
    optional application_port_identifier: IntoField<u32, Option<u32>>, "Application-Port-Identifier";
}
