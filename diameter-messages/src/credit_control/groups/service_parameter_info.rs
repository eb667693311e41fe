// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
};
use crate::credit_control::{avp, required};
use diameter_core::builder::{Set, Unset};

/// A service-specific parameter for rating, as a type and a value.
///
/// ```text
/// Service-Parameter-Info ::= < AVP Header: 440 >
///                            { Service-Parameter-Type }
///                            { Service-Parameter-Value }
/// ```
///
/// AVP code 440, RFC 8506, 8.43.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceParameterInfo {
    /// Service-Parameter-Type (441), Unsigned32; RFC 8506, 8.44.
    pub service_parameter_type: u32,
    /// Service-Parameter-Value (442), OctetString; RFC 8506, 8.45.
    pub service_parameter_value: OctetString,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl ServiceParameterInfo {
    /// Starts building the AVPs of a Service-Parameter-Info.
    pub fn builder() -> ServiceParameterInfoBuilder {
        ServiceParameterInfoBuilder::new()
    }
}

impl Group for ServiceParameterInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Service-Parameter-Info",
    items: &[
        Item::required(avp::SERVICE_PARAMETER_TYPE.description()),
        Item::required(avp::SERVICE_PARAMETER_VALUE.description()),
    ],
};

impl Contents for ServiceParameterInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            service_parameter_type: unread.value(),
            service_parameter_value: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 441) => received.one(0, 0, &mut self.service_parameter_type),
            (0, 442) => received.one(1, 1, &mut self.service_parameter_value),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::SERVICE_PARAMETER_TYPE, &self.service_parameter_type);
        encoder.one(&avp::SERVICE_PARAMETER_VALUE, &self.service_parameter_value);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`ServiceParameterInfo`]. `build` exists once all that is required is set:
/// Service-Parameter-Type, Service-Parameter-Value.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ServiceParameterInfoBuilder<R = (Unset, Unset)> {
    required: R,
}

impl ServiceParameterInfoBuilder {
    pub(super) fn new() -> Self {
        Self { required: (Unset, Unset) }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> ServiceParameterInfoBuilder<(A, B)> {
    /// Sets Service-Parameter-Type (required).
    pub fn service_parameter_type(
        self,
        value: u32,
    ) -> ServiceParameterInfoBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        ServiceParameterInfoBuilder {
            required: (Set(value), b),
        }
    }

    /// Sets Service-Parameter-Value (required).
    pub fn service_parameter_value(
        self,
        value: impl Into<OctetString>,
    ) -> ServiceParameterInfoBuilder<(A, Set<OctetString>)> {
        let (a, _) = self.required;
        ServiceParameterInfoBuilder {
            required: (a, Set(value.into())),
        }
    }

    /// The finished value.
    pub fn build(self) -> ServiceParameterInfo
    where
        A: required::ServiceParameterType<u32>,
        B: required::ServiceParameterValue<OctetString>,
    {
        let (a, b) = self.required;
        ServiceParameterInfo {
            service_parameter_type: a.value(),
            service_parameter_value: b.value(),
            unlisted_avps: Default::default(),
        }
    }
}
