// @generated from dictionaries/oma-dds.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
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
#[non_exhaustive]
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::APPLICATION_SERVER_ID, &self.application_server_id);
        avps.optional(&avp::APPLICATION_SERVICE_TYPE, &self.application_service_type);
        avps.optional(&avp::APPLICATION_SESSION_ID, &self.application_session_id);
        avps.optional(&avp::DELIVERY_STATUS, &self.delivery_status);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServiceGenericInformationBuilder builds group ServiceGenericInformation in Box<ServiceGenericInformation>;
    optional application_server_id: IntoField<Utf8String, Option<Utf8String>>, "Application-Server-Id";
    optional application_service_type: IntoField<ApplicationServiceType, Option<ApplicationServiceType>>, "Application-Service-Type";
    optional application_session_id: IntoField<u32, Option<u32>>, "Application-Session-Id";
    optional delivery_status: IntoField<Utf8String, Option<Utf8String>>, "Delivery-Status";
}
