// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
};
use crate::ts29212::{
    CsServiceResourceFailureCause, CsServiceResourceResultOperation, avp,
};
use diameter_core::builder::append;

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

impl CsServiceResourceReport {
    /// Starts building the AVPs of a CS-Service-Resource-Report.
    pub fn builder() -> CsServiceResourceReportBuilder {
        CsServiceResourceReportBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .many(
                &avp::CS_SERVICE_QOS_REQUEST_IDENTIFIER,
                &self.cs_service_qos_request_identifier,
            );
        encoder
            .optional(
                &avp::CS_SERVICE_RESOURCE_RESULT_OPERATION,
                &self.cs_service_resource_result_operation,
            );
        encoder
            .optional(
                &avp::CS_SERVICE_RESOURCE_FAILURE_CAUSE,
                &self.cs_service_resource_failure_cause,
            );
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`CsServiceResourceReport`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct CsServiceResourceReportBuilder {
    contents: CsServiceResourceReport,
}

impl CsServiceResourceReportBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Adds one CS-Service-Qos-Request-Identifier.
    pub fn cs_service_qos_request_identifier(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        append(&mut self.contents.cs_service_qos_request_identifier, value.into());
        self
    }

    /// Adds any number of CS-Service-Qos-Request-Identifier.
    pub fn cs_service_qos_request_identifiers(
        mut self,
        values: impl IntoIterator<Item = impl Into<OctetString>>,
    ) -> Self {
        self.contents
            .cs_service_qos_request_identifier
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets CS-Service-Resource-Result-Operation.
    pub fn cs_service_resource_result_operation(
        mut self,
        value: impl Into<CsServiceResourceResultOperation>,
    ) -> Self {
        self.contents.cs_service_resource_result_operation = Some(value.into());
        self
    }

    /// Sets CS-Service-Resource-Failure-Cause.
    pub fn cs_service_resource_failure_cause(
        mut self,
        value: impl Into<CsServiceResourceFailureCause>,
    ) -> Self {
        self.contents.cs_service_resource_failure_cause = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> CsServiceResourceReport {
        self.contents
    }
}
