// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, Address, DiameterUri, Grammar, Group, Item, OctetString,
};
use crate::required;
use crate::ts29272::{MdtConfiguration, MdtConfigurationNr, TraceDepth, avp};

/// How a subscriber is to be traced, and where the results go.
///
/// ```text
/// Trace-Data ::= < AVP Header: 1458 10415 >
///                { Trace-Reference }
///                { Trace-Depth }
///                { Trace-NE-Type-List }
///                [ Trace-Interface-List ]
///                { Trace-Event-List }
///                [ OMC-Id ]
///                { Trace-Collection-Entity }
///                [ MDT-Configuration ]
///                [ MDT-Configuration-NR ]
///                [ Trace-Reporting-Consumer-Uri ]
///              * [ AVP ]
/// ```
///
/// AVP code 1458 of vendor 10415, 3GPP TS 29.272, 7.3.63.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TraceData {
    /// Trace-Reference (1459/10415), OctetString; 3GPP TS 29.272, 7.3.64.
    /// MCC and MNC in 3 octets, then a trace id in 3 octets.
    pub trace_reference: OctetString,
    /// Trace-Depth (1462/10415), Enumerated; 3GPP TS 29.272, 7.3.67.
    pub trace_depth: TraceDepth,
    /// Trace-NE-Type-List (1463/10415), OctetString; 3GPP TS 29.272, 7.3.68.
    /// A bit string of the network elements that are to trace.
    pub trace_ne_type_list: OctetString,
    /// Trace-Interface-List (1464/10415), OctetString; 3GPP TS 29.272, 7.3.69.
    /// A bit string of the interfaces that are to be traced.
    pub trace_interface_list: Option<OctetString>,
    /// Trace-Event-List (1465/10415), OctetString; 3GPP TS 29.272, 7.3.70.
    /// A bit string of the events that start a trace.
    pub trace_event_list: OctetString,
    /// OMC-Id (1466/10415), OctetString; 3GPP TS 29.272, 7.3.71.
    /// The operation and maintenance centre that started the trace.
    pub omc_id: Option<OctetString>,
    /// Trace-Collection-Entity (1452/10415), Address; 3GPP TS 29.272, 7.3.98.
    /// The address that trace records are sent to.
    pub trace_collection_entity: Address,
    /// MDT-Configuration (1622/10415), Grouped; 3GPP TS 29.272, 7.3.136.
    pub mdt_configuration: Option<Box<MdtConfiguration>>,
    /// MDT-Configuration-NR (1720/10415), Grouped; 3GPP TS 29.272.
    pub mdt_configuration_nr: Option<Box<MdtConfigurationNr>>,
    /// Trace-Reporting-Consumer-Uri (1727/10415), DiameterURI; 3GPP TS 29.272.
    /// Where streaming trace reports are sent to.
    pub trace_reporting_consumer_uri: Option<DiameterUri>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TraceData {}

static GRAMMAR: Grammar = Grammar {
    name: "Trace-Data",
    items: &[
        Item::required(avp::TRACE_REFERENCE.description()),
        Item::required(avp::TRACE_DEPTH.description()),
        Item::required(avp::TRACE_NE_TYPE_LIST.description()),
        Item::optional(avp::TRACE_INTERFACE_LIST.description()),
        Item::required(avp::TRACE_EVENT_LIST.description()),
        Item::optional(avp::OMC_ID.description()),
        Item::required(avp::TRACE_COLLECTION_ENTITY.description()),
        Item::optional(avp::MDT_CONFIGURATION.description()),
        Item::optional(avp::MDT_CONFIGURATION_NR.description()),
        Item::optional(avp::TRACE_REPORTING_CONSUMER_URI.description()),
        Item::any(),
    ],
};

impl Contents for TraceData {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 5;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            trace_reference: unread.value(),
            trace_depth: unread.value(),
            trace_ne_type_list: unread.value(),
            trace_interface_list: None,
            trace_event_list: unread.value(),
            omc_id: None,
            trace_collection_entity: unread.value(),
            mdt_configuration: None,
            mdt_configuration_nr: None,
            trace_reporting_consumer_uri: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1459) => received.one(0, 0, &mut self.trace_reference),
            (10415, 1462) => received.one(1, 1, &mut self.trace_depth),
            (10415, 1463) => received.one(2, 2, &mut self.trace_ne_type_list),
            (10415, 1464) => received.optional(3, &mut self.trace_interface_list),
            (10415, 1465) => received.one(4, 3, &mut self.trace_event_list),
            (10415, 1466) => received.optional(5, &mut self.omc_id),
            (10415, 1452) => received.one(6, 4, &mut self.trace_collection_entity),
            (10415, 1622) => received.optional_boxed(7, &mut self.mdt_configuration),
            (10415, 1720) => received.optional_boxed(8, &mut self.mdt_configuration_nr),
            (10415, 1727) => received.optional(9, &mut self.trace_reporting_consumer_uri),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TRACE_REFERENCE, &self.trace_reference);
        avps.one(&avp::TRACE_DEPTH, &self.trace_depth);
        avps.one(&avp::TRACE_NE_TYPE_LIST, &self.trace_ne_type_list);
        avps.optional(&avp::TRACE_INTERFACE_LIST, &self.trace_interface_list);
        avps.one(&avp::TRACE_EVENT_LIST, &self.trace_event_list);
        avps.optional(&avp::OMC_ID, &self.omc_id);
        avps.one(&avp::TRACE_COLLECTION_ENTITY, &self.trace_collection_entity);
        avps.optional_boxed(&avp::MDT_CONFIGURATION, &self.mdt_configuration);
        avps.optional_boxed(&avp::MDT_CONFIGURATION_NR, &self.mdt_configuration_nr);
        avps.optional(
            &avp::TRACE_REPORTING_CONSUMER_URI,
            &self.trace_reporting_consumer_uri,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TraceDataBuilder<(A, B, C, D, E) = (Unset, Unset, Unset, Unset, Unset), (Set, Set, Set, Set, Set)> builds group TraceData in Box<TraceData>, with additional_avps;
    required trace_reference: IntoField<OctetString>, "Trace-Reference" => (Set, B, C, D, E), A: required::TraceReference;
    required trace_depth: IntoField<TraceDepth>, "Trace-Depth" => (A, Set, C, D, E), B: required::TraceDepth;
    required trace_ne_type_list: IntoField<OctetString>, "Trace-NE-Type-List" => (A, B, Set, D, E), C: required::TraceNeTypeList;
    required trace_event_list: IntoField<OctetString>, "Trace-Event-List" => (A, B, C, Set, E), D: required::TraceEventList;
    required trace_collection_entity: IntoField<Address>, "Trace-Collection-Entity" => (A, B, C, D, Set), E: required::TraceCollectionEntity;
    optional trace_interface_list: IntoField<OctetString, Option<OctetString>>, "Trace-Interface-List";
    optional omc_id: IntoField<OctetString, Option<OctetString>>, "OMC-Id";
    optional mdt_configuration: IntoField<MdtConfiguration, Option<Box<MdtConfiguration>>>, "MDT-Configuration";
    optional mdt_configuration_nr: IntoField<MdtConfigurationNr, Option<Box<MdtConfigurationNr>>>, "MDT-Configuration-NR";
    optional trace_reporting_consumer_uri: IntoField<DiameterUri, Option<DiameterUri>>, "Trace-Reporting-Consumer-Uri";
}
