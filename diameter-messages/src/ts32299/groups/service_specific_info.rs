// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts32299::avp;

/// Data of a service that no other AVP holds.
///
/// ```text
/// Service-Specific-Info ::= < AVP Header: 1249 10415 >
///                           [ Service-Specific-Data ]
///                           [ Service-Specific-Type ]
/// ```
///
/// AVP code 1249 of vendor 10415, 3GPP TS 32.299, 7.2.195.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceSpecificInfo {
    /// Service-Specific-Data (863/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The value of service-specific data.
    pub service_specific_data: Option<Utf8String>,
    /// Service-Specific-Type (1257/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// The kind of service-specific data.
    pub service_specific_type: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for ServiceSpecificInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "Service-Specific-Info",
    items: &[
        Item::optional(avp::SERVICE_SPECIFIC_DATA.description()),
        Item::optional(avp::SERVICE_SPECIFIC_TYPE.description()),
    ],
};

impl Contents for ServiceSpecificInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 863) => received.optional(0, &mut self.service_specific_data),
            (10415, 1257) => received.optional(1, &mut self.service_specific_type),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::SERVICE_SPECIFIC_DATA, &self.service_specific_data);
        avps.optional(&avp::SERVICE_SPECIFIC_TYPE, &self.service_specific_type);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ServiceSpecificInfoBuilder builds group ServiceSpecificInfo in ServiceSpecificInfo;
    optional service_specific_data: IntoField<Utf8String, Option<Utf8String>>, "Service-Specific-Data";
    optional service_specific_type: IntoField<u32, Option<u32>>, "Service-Specific-Type";
}
