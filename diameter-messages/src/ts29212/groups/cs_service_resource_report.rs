// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::ts29212::{
    CsServiceResourceFailureCause, CsServiceResourceResultOperation, avp,
};

/// What became of a quality of service for the circuit-switched domain.
///
/// ```text
/// CS-Service-Resource-Report ::= < AVP Header: 2813 10415 >
///                              * [ CS-Service-Qos-Request-Identifier ]
///                                [ CS-Service-Resource-Result-Operation ]
///                                [ CS-Service-Resource-Failure-Cause ]
/// ```
///
/// AVP code 2813 of vendor 10415, 3GPP TS 29.212, E.6.3.6.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CsServiceResourceReport {
    /// CS-Service-Qos-Request-Identifier (2807/10415), OctetString; 3GPP TS 29.212, E.6.3.2.
    pub cs_service_qos_request_identifier: Vec<OctetString>,
    /// CS-Service-Resource-Result-Operation (2815/10415), Enumerated; 3GPP TS 29.212, E.6.3.4.
    pub cs_service_resource_result_operation: Option<CsServiceResourceResultOperation>,
    /// CS-Service-Resource-Failure-Cause (2814/10415), Enumerated; 3GPP TS 29.212, E.6.3.5.
    pub cs_service_resource_failure_cause: Option<CsServiceResourceFailureCause>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for CsServiceResourceReport {}

static GRAMMAR: Grammar = Grammar {
    name: "CS-Service-Resource-Report",
    items: &[
        Item::repeated(avp::CS_SERVICE_QOS_REQUEST_IDENTIFIER.description()),
        Item::optional(avp::CS_SERVICE_RESOURCE_RESULT_OPERATION.description()),
        Item::optional(avp::CS_SERVICE_RESOURCE_FAILURE_CAUSE.description()),
    ],
};

impl Contents for CsServiceResourceReport {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2807) => {
                received.many(0, &mut self.cs_service_qos_request_identifier)
            }
            (10415, 2815) => {
                received.optional(1, &mut self.cs_service_resource_result_operation)
            }
            (10415, 2814) => {
                received.optional(2, &mut self.cs_service_resource_failure_cause)
            }
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(
            &avp::CS_SERVICE_QOS_REQUEST_IDENTIFIER,
            &self.cs_service_qos_request_identifier,
        );
        avps.optional(
            &avp::CS_SERVICE_RESOURCE_RESULT_OPERATION,
            &self.cs_service_resource_result_operation,
        );
        avps.optional(
            &avp::CS_SERVICE_RESOURCE_FAILURE_CAUSE,
            &self.cs_service_resource_failure_cause,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CsServiceResourceReportBuilder builds group CsServiceResourceReport in CsServiceResourceReport;
    optional cs_service_resource_result_operation: IntoField<CsServiceResourceResultOperation, Option<CsServiceResourceResultOperation>>, "CS-Service-Resource-Result-Operation";
    optional cs_service_resource_failure_cause: IntoField<CsServiceResourceFailureCause, Option<CsServiceResourceFailureCause>>, "CS-Service-Resource-Failure-Cause";
    repeated cs_service_qos_request_identifier, cs_service_qos_request_identifiers: IntoField<OctetString>, "CS-Service-Qos-Request-Identifier";
}
