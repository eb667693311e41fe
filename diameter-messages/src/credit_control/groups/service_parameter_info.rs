// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::required;
use crate::credit_control::avp;

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
#[non_exhaustive]
pub struct ServiceParameterInfo {
    /// Service-Parameter-Type (441), Unsigned32; RFC 8506, 8.44.
    /// The kind of a service-specific parameter, assigned by the service context.
    pub service_parameter_type: u32,
    /// Service-Parameter-Value (442), OctetString; RFC 8506, 8.45.
    /// The value of a service-specific parameter.
    pub service_parameter_value: OctetString,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::SERVICE_PARAMETER_TYPE, &self.service_parameter_type);
        avps.one(&avp::SERVICE_PARAMETER_VALUE, &self.service_parameter_value);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServiceParameterInfoBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group ServiceParameterInfo in ServiceParameterInfo;
    required service_parameter_type: IntoField<u32>, "Service-Parameter-Type" => (Set, B), A: required::ServiceParameterType;
    required service_parameter_value: IntoField<OctetString>, "Service-Parameter-Value" => (A, Set), B: required::ServiceParameterValue;
}
