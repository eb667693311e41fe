// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, Place};
use crate::nasreq;
use crate::es283034::{AggregationNetworkType, avp, required};
use crate::nasreq::NasPortType;
use diameter_core::builder::{Set, Unset};

/// The kind of access, and of the network that aggregates it.
///
/// ```text
/// Access-Network-Type ::= < AVP Header: 306 13019 >
///                         { NAS-Port-Type }
///                         [ Aggregation-Network-Type ]
/// ```
///
/// AVP code 306 of vendor 13019, ETSI ES 283 034, 7.3.7.
#[derive(Clone, Debug, PartialEq)]
pub struct AccessNetworkType {
    /// NAS-Port-Type (61), Enumerated; RFC 7155, 4.2.4.
    pub nas_port_type: NasPortType,
    /// Aggregation-Network-Type (307/13019), Enumerated; ETSI ES 283 034, 7.3.8.
    pub aggregation_network_type: Option<AggregationNetworkType>,
}

impl AccessNetworkType {
    /// Starts building the AVPs of an Access-Network-Type.
    pub fn builder() -> AccessNetworkTypeBuilder {
        AccessNetworkTypeBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (nas_port_type,): (NasPortType,),
        optional: AccessNetworkTypeOptional,
    ) -> Self {
        Self {
            nas_port_type,
            aggregation_network_type: optional.aggregation_network_type,
        }
    }
}

impl Group for AccessNetworkType {}

static GRAMMAR: Grammar = Grammar {
    name: "Access-Network-Type",
    items: &[
        Item::required(nasreq::avp::NAS_PORT_TYPE.description()),
        Item::optional(avp::AGGREGATION_NETWORK_TYPE.description()),
    ],
};

impl Contents for AccessNetworkType {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut nas_port_type = None;
        let mut optional = AccessNetworkTypeOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 61) => received.one(0, &mut nas_port_type),
                (13019, 307) => received.one(1, &mut optional.aggregation_network_type),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &nas_port_type);
        let required = (nas_port_type?,);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&nasreq::avp::NAS_PORT_TYPE, &self.nas_port_type);
        encoder.optional(&avp::AGGREGATION_NETWORK_TYPE, &self.aggregation_network_type);
    }
}

/// Builds [`AccessNetworkType`]. `build` exists once all that is required is set: NAS-Port-Type.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct AccessNetworkTypeBuilder<R = (Unset,)> {
    required: R,
    optional: AccessNetworkTypeOptional,
}

impl AccessNetworkTypeBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> AccessNetworkTypeBuilder<(A,)> {
    /// Sets NAS-Port-Type (required).
    pub fn nas_port_type(
        self,
        value: impl Into<NasPortType>,
    ) -> AccessNetworkTypeBuilder<(Set<NasPortType>,)> {
        let (_,) = self.required;
        AccessNetworkTypeBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> AccessNetworkType
    where
        A: required::NasPortType<NasPortType>,
    {
        let (a,) = self.required;
        AccessNetworkType::assemble((a.value(),), self.optional)
    }
}

/// What an Access-Network-Type may carry but need not.
#[derive(Clone, Debug, Default)]
pub(super) struct AccessNetworkTypeOptional {
    pub(super) aggregation_network_type: Option<AggregationNetworkType>,
}

impl<R> AccessNetworkTypeBuilder<R> {
    /// Sets Aggregation-Network-Type.
    pub fn aggregation_network_type(
        mut self,
        value: impl Into<AggregationNetworkType>,
    ) -> Self {
        self.optional.aggregation_network_type = Some(value.into());
        self
    }
}
