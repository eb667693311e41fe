// @generated from dictionaries/oma-dds.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread, Utf8String,
};
use crate::oma_dds::{ApplicationServiceType, avp};

/// What any service enabler reports: the server, the session and the delivery.
///
/// ```text
/// Service-Generic-Information ::= < AVP Header: 1256 10415 >
///                                 [ Application-Server-Id ]
///                                 [ Application-Service-Type ]
///                                 [ Application-Session-Id ]
///                                 [ Delivery-Status ]
/// ```
///
/// AVP code 1256 of vendor 10415, OMA DDS Charging Data, 8.5.10.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServiceGenericInformation {
    /// Application-Server-Id (2101/10415), UTF8String; OMA DDS Charging Data, 8.4.
    pub application_server_id: Option<Utf8String>,
    /// Application-Service-Type (2102/10415), Enumerated; OMA DDS Charging Data, 8.4.
    pub application_service_type: Option<ApplicationServiceType>,
    /// Application-Session-Id (2103/10415), Unsigned32; OMA DDS Charging Data, 8.4.
    pub application_session_id: Option<u32>,
    /// Delivery-Status (2104/10415), UTF8String; OMA DDS Charging Data, 8.4.
    pub delivery_status: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl ServiceGenericInformation {
    /// Starts building the AVPs of a Service-Generic-Information.
    pub fn builder() -> ServiceGenericInformationBuilder {
        ServiceGenericInformationBuilder::new()
    }
}

impl Group for ServiceGenericInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Service-Generic-Information",
    items: &[
        Item::optional(avp::APPLICATION_SERVER_ID.description()),
        Item::optional(avp::APPLICATION_SERVICE_TYPE.description()),
        Item::optional(avp::APPLICATION_SESSION_ID.description()),
        Item::optional(avp::DELIVERY_STATUS.description()),
    ],
};

impl Contents for ServiceGenericInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2101) => received.optional(0, &mut self.application_server_id),
            (10415, 2102) => received.optional(1, &mut self.application_service_type),
            (10415, 2103) => received.optional(2, &mut self.application_session_id),
            (10415, 2104) => received.optional(3, &mut self.delivery_status),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::APPLICATION_SERVER_ID, &self.application_server_id);
        encoder.optional(&avp::APPLICATION_SERVICE_TYPE, &self.application_service_type);
        encoder.optional(&avp::APPLICATION_SESSION_ID, &self.application_session_id);
        encoder.optional(&avp::DELIVERY_STATUS, &self.delivery_status);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`ServiceGenericInformation`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ServiceGenericInformationBuilder {
    contents: Box<ServiceGenericInformation>,
}

impl ServiceGenericInformationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Application-Server-Id.
    pub fn application_server_id(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.application_server_id = Some(value.into());
        self
    }

    /// Sets Application-Service-Type.
    pub fn application_service_type(
        mut self,
        value: impl Into<ApplicationServiceType>,
    ) -> Self {
        self.contents.application_service_type = Some(value.into());
        self
    }

    /// Sets Application-Session-Id.
    pub fn application_session_id(mut self, value: u32) -> Self {
        self.contents.application_session_id = Some(value);
        self
    }

    /// Sets Delivery-Status.
    pub fn delivery_status(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.delivery_status = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> ServiceGenericInformation {
        *self.contents
    }

    /// The finished value in a box, as it is kept in what is around it: it is not moved.
    pub fn build_boxed(self) -> Box<ServiceGenericInformation> {
        self.contents
    }
}
