// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
use crate::ts29209;
use crate::ts29214;
use crate::es283034::avp;
use crate::ts29209::ReservationPriority;
use crate::ts29214::MediaType;

/// A quality of service profile of the access.
///
/// ```text
/// QoS-Profile-Description ::= < AVP Header: 304 13019 >
///                           * [ Application-Class-ID ]
///                           * [ Media-Type ]
///                             [ Reservation-Priority ]
///                             [ Maximum-Allowed-Bandwidth-UL ]
///                             [ Maximum-Allowed-Bandwidth-DL ]
///                             [ Transport-Class ]
/// ```
///
/// AVP code 304 of vendor 13019, ETSI ES 283 034, 7.3.5.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct QosProfileDescription {
    /// Application-Class-ID (312/13019), UTF8String; ETSI ES 283 034, 7.3.13.
    /// The class of applications that the profile is for.
    pub application_class_id: Vec<Utf8String>,
    /// Media-Type (520/10415), Enumerated; 3GPP TS 29.214, 5.3.19.
    pub media_type: Vec<MediaType>,
    /// Reservation-Priority (458/13019), Enumerated; 3GPP TS 29.209, 7.3.9.
    pub reservation_priority: Option<ReservationPriority>,
    /// Maximum-Allowed-Bandwidth-UL (308/13019), Unsigned32; ETSI ES 283 034, 7.3.9.
    /// Bits a second.
    pub maximum_allowed_bandwidth_ul: Option<u32>,
    /// Maximum-Allowed-Bandwidth-DL (309/13019), Unsigned32; ETSI ES 283 034, 7.3.10.
    /// Bits a second.
    pub maximum_allowed_bandwidth_dl: Option<u32>,
    /// Transport-Class (311/13019), Unsigned32; ETSI ES 283 034, 7.3.12.
    /// The transport class, a number of the operator's.
    pub transport_class: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for QosProfileDescription {}

static GRAMMAR: Grammar = Grammar {
    name: "QoS-Profile-Description",
    items: &[
        Item::repeated(avp::APPLICATION_CLASS_ID.description()),
        Item::repeated(ts29214::avp::MEDIA_TYPE.description()),
        Item::optional(ts29209::avp::RESERVATION_PRIORITY.description()),
        Item::optional(avp::MAXIMUM_ALLOWED_BANDWIDTH_UL.description()),
        Item::optional(avp::MAXIMUM_ALLOWED_BANDWIDTH_DL.description()),
        Item::optional(avp::TRANSPORT_CLASS.description()),
    ],
};

impl Contents for QosProfileDescription {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (13019, 312) => received.many(0, &mut self.application_class_id),
            (10415, 520) => received.many(1, &mut self.media_type),
            (13019, 458) => received.optional(2, &mut self.reservation_priority),
            (13019, 308) => received.optional(3, &mut self.maximum_allowed_bandwidth_ul),
            (13019, 309) => received.optional(4, &mut self.maximum_allowed_bandwidth_dl),
            (13019, 311) => received.optional(5, &mut self.transport_class),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::APPLICATION_CLASS_ID, &self.application_class_id);
        avps.many(&ts29214::avp::MEDIA_TYPE, &self.media_type);
        avps.optional(&ts29209::avp::RESERVATION_PRIORITY, &self.reservation_priority);
        avps.optional(
            &avp::MAXIMUM_ALLOWED_BANDWIDTH_UL,
            &self.maximum_allowed_bandwidth_ul,
        );
        avps.optional(
            &avp::MAXIMUM_ALLOWED_BANDWIDTH_DL,
            &self.maximum_allowed_bandwidth_dl,
        );
        avps.optional(&avp::TRANSPORT_CLASS, &self.transport_class);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    QosProfileDescriptionBuilder builds group QosProfileDescription in QosProfileDescription;
    optional reservation_priority: IntoField<ReservationPriority, Option<ReservationPriority>>, "Reservation-Priority";
    optional maximum_allowed_bandwidth_ul: IntoField<u32, Option<u32>>, "Maximum-Allowed-Bandwidth-UL";
    optional maximum_allowed_bandwidth_dl: IntoField<u32, Option<u32>>, "Maximum-Allowed-Bandwidth-DL";
    optional transport_class: IntoField<u32, Option<u32>>, "Transport-Class";
    repeated application_class_id, application_class_ids: IntoField<Utf8String>, "Application-Class-ID";
    repeated media_type, media_types: IntoField<MediaType>, "Media-Type";
}
