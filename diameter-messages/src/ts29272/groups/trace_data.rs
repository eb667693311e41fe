// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Address, Avps, Contents, DiameterUri, Encoder, Grammar, Group, Item,
    OctetString, Unread,
};
use crate::ts29272::{MdtConfiguration, MdtConfigurationNr, TraceDepth, avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct TraceData {
    /// Trace-Reference (1459/10415), OctetString; 3GPP TS 29.272, 7.3.64.
    pub trace_reference: OctetString,
    /// Trace-Depth (1462/10415), Enumerated; 3GPP TS 29.272, 7.3.67.
    pub trace_depth: TraceDepth,
    /// Trace-NE-Type-List (1463/10415), OctetString; 3GPP TS 29.272, 7.3.68.
    pub trace_ne_type_list: OctetString,
    /// Trace-Interface-List (1464/10415), OctetString; 3GPP TS 29.272, 7.3.69.
    pub trace_interface_list: Option<OctetString>,
    /// Trace-Event-List (1465/10415), OctetString; 3GPP TS 29.272, 7.3.70.
    pub trace_event_list: OctetString,
    /// OMC-Id (1466/10415), OctetString; 3GPP TS 29.272, 7.3.71.
    pub omc_id: Option<OctetString>,
    /// Trace-Collection-Entity (1452/10415), Address; 3GPP TS 29.272, 7.3.98.
    pub trace_collection_entity: Address,
    /// MDT-Configuration (1622/10415), Grouped; 3GPP TS 29.272, 7.3.136.
    pub mdt_configuration: Option<Box<MdtConfiguration>>,
    /// MDT-Configuration-NR (1720/10415), Grouped; 3GPP TS 29.272.
    pub mdt_configuration_nr: Option<Box<MdtConfigurationNr>>,
    /// Trace-Reporting-Consumer-Uri (1727/10415), DiameterURI; 3GPP TS 29.272.
    pub trace_reporting_consumer_uri: Option<DiameterUri>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl TraceData {
    /// Starts building the AVPs of a Trace-Data.
    pub fn builder() -> TraceDataBuilder {
        TraceDataBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::TRACE_REFERENCE, &self.trace_reference);
        encoder.one(&avp::TRACE_DEPTH, &self.trace_depth);
        encoder.one(&avp::TRACE_NE_TYPE_LIST, &self.trace_ne_type_list);
        encoder.optional(&avp::TRACE_INTERFACE_LIST, &self.trace_interface_list);
        encoder.one(&avp::TRACE_EVENT_LIST, &self.trace_event_list);
        encoder.optional(&avp::OMC_ID, &self.omc_id);
        encoder.one(&avp::TRACE_COLLECTION_ENTITY, &self.trace_collection_entity);
        encoder.optional_boxed(&avp::MDT_CONFIGURATION, &self.mdt_configuration);
        encoder.optional_boxed(&avp::MDT_CONFIGURATION_NR, &self.mdt_configuration_nr);
        encoder
            .optional(
                &avp::TRACE_REPORTING_CONSUMER_URI,
                &self.trace_reporting_consumer_uri,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`TraceData`]. `build` exists once all that is required is set: Trace-Reference,
/// Trace-Depth, Trace-NE-Type-List, Trace-Event-List, Trace-Collection-Entity.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct TraceDataBuilder<R = (Unset, Unset, Unset, Unset, Unset)> {
    required: R,
    optional: TraceDataOptional,
}

impl TraceDataBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset, Unset, Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B, C, D, E> TraceDataBuilder<(A, B, C, D, E)> {
    /// Sets Trace-Reference (required).
    pub fn trace_reference(
        self,
        value: impl Into<OctetString>,
    ) -> TraceDataBuilder<(Set<OctetString>, B, C, D, E)> {
        let (_, b, c, d, e) = self.required;
        TraceDataBuilder {
            required: (Set(value.into()), b, c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Trace-Depth (required).
    pub fn trace_depth(
        self,
        value: impl Into<TraceDepth>,
    ) -> TraceDataBuilder<(A, Set<TraceDepth>, C, D, E)> {
        let (a, _, c, d, e) = self.required;
        TraceDataBuilder {
            required: (a, Set(value.into()), c, d, e),
            optional: self.optional,
        }
    }

    /// Sets Trace-NE-Type-List (required).
    pub fn trace_ne_type_list(
        self,
        value: impl Into<OctetString>,
    ) -> TraceDataBuilder<(A, B, Set<OctetString>, D, E)> {
        let (a, b, _, d, e) = self.required;
        TraceDataBuilder {
            required: (a, b, Set(value.into()), d, e),
            optional: self.optional,
        }
    }

    /// Sets Trace-Event-List (required).
    pub fn trace_event_list(
        self,
        value: impl Into<OctetString>,
    ) -> TraceDataBuilder<(A, B, C, Set<OctetString>, E)> {
        let (a, b, c, _, e) = self.required;
        TraceDataBuilder {
            required: (a, b, c, Set(value.into()), e),
            optional: self.optional,
        }
    }

    /// Sets Trace-Collection-Entity (required).
    pub fn trace_collection_entity(
        self,
        value: impl Into<Address>,
    ) -> TraceDataBuilder<(A, B, C, D, Set<Address>)> {
        let (a, b, c, d, _) = self.required;
        TraceDataBuilder {
            required: (a, b, c, d, Set(value.into())),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> TraceData
    where
        A: required::TraceReference<OctetString>,
        B: required::TraceDepth<TraceDepth>,
        C: required::TraceNeTypeList<OctetString>,
        D: required::TraceEventList<OctetString>,
        E: required::TraceCollectionEntity<Address>,
    {
        let (a, b, c, d, e) = self.required;
        TraceData {
            trace_reference: a.value(),
            trace_depth: b.value(),
            trace_ne_type_list: c.value(),
            trace_interface_list: self.optional.trace_interface_list,
            trace_event_list: d.value(),
            omc_id: self.optional.omc_id,
            trace_collection_entity: e.value(),
            mdt_configuration: self.optional.mdt_configuration,
            mdt_configuration_nr: self.optional.mdt_configuration_nr,
            trace_reporting_consumer_uri: self.optional.trace_reporting_consumer_uri,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Trace-Data may carry but need not.
#[derive(Clone, Debug, Default)]
struct TraceDataOptional {
    trace_interface_list: Option<OctetString>,
    omc_id: Option<OctetString>,
    mdt_configuration: Option<Box<MdtConfiguration>>,
    mdt_configuration_nr: Option<Box<MdtConfigurationNr>>,
    trace_reporting_consumer_uri: Option<DiameterUri>,
    additional_avps: AdditionalAvps,
}

impl<R> TraceDataBuilder<R> {
    /// Sets Trace-Interface-List.
    pub fn trace_interface_list(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.trace_interface_list = Some(value.into());
        self
    }

    /// Sets OMC-Id.
    pub fn omc_id(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.omc_id = Some(value.into());
        self
    }

    /// Sets MDT-Configuration.
    pub fn mdt_configuration(mut self, value: impl Into<Box<MdtConfiguration>>) -> Self {
        self.optional.mdt_configuration = Some(value.into());
        self
    }

    /// Sets MDT-Configuration-NR.
    pub fn mdt_configuration_nr(
        mut self,
        value: impl Into<Box<MdtConfigurationNr>>,
    ) -> Self {
        self.optional.mdt_configuration_nr = Some(value.into());
        self
    }

    /// Sets Trace-Reporting-Consumer-Uri.
    pub fn trace_reporting_consumer_uri(
        mut self,
        value: impl Into<DiameterUri>,
    ) -> Self {
        self.optional.trace_reporting_consumer_uri = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
