// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps};
use crate::ts29172::{LcsQosClass, ResponseTime, VerticalRequested, avp};

/// The quality that a location estimate must have.
///
/// ```text
/// LCS-QoS ::= < AVP Header: 2504 10415 >
///             [ LCS-QoS-Class ]
///             [ Horizontal-Accuracy ]
///             [ Vertical-Accuracy ]
///             [ Vertical-Requested ]
///             [ Response-Time ]
/// ```
///
/// AVP code 2504 of vendor 10415, 3GPP TS 29.172, 7.4.6.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LcsQos {
    /// LCS-QoS-Class (2523/10415), Enumerated; 3GPP TS 29.172, 7.4.27.
    pub lcs_qos_class: Option<LcsQosClass>,
    /// Horizontal-Accuracy (2505/10415), Unsigned32; 3GPP TS 29.172, 7.4.7.
    /// The uncertainty code of TS 23.032 for the horizontal plane, 0 to 127.
    pub horizontal_accuracy: Option<u32>,
    /// Vertical-Accuracy (2506/10415), Unsigned32; 3GPP TS 29.172, 7.4.8.
    /// The uncertainty code of TS 23.032 for altitude, 0 to 127.
    pub vertical_accuracy: Option<u32>,
    /// Vertical-Requested (2507/10415), Enumerated; 3GPP TS 29.172, 7.4.9.
    pub vertical_requested: Option<VerticalRequested>,
    /// Response-Time (2509/10415), Enumerated; 3GPP TS 29.172, 7.4.11.
    pub response_time: Option<ResponseTime>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for LcsQos {}

static GRAMMAR: Grammar = Grammar {
    name: "LCS-QoS",
    items: &[
        Item::optional(avp::LCS_QOS_CLASS.description()),
        Item::optional(avp::HORIZONTAL_ACCURACY.description()),
        Item::optional(avp::VERTICAL_ACCURACY.description()),
        Item::optional(avp::VERTICAL_REQUESTED.description()),
        Item::optional(avp::RESPONSE_TIME.description()),
    ],
};

impl Contents for LcsQos {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2523) => received.optional(0, &mut self.lcs_qos_class),
            (10415, 2505) => received.optional(1, &mut self.horizontal_accuracy),
            (10415, 2506) => received.optional(2, &mut self.vertical_accuracy),
            (10415, 2507) => received.optional(3, &mut self.vertical_requested),
            (10415, 2509) => received.optional(4, &mut self.response_time),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::LCS_QOS_CLASS, &self.lcs_qos_class);
        avps.optional(&avp::HORIZONTAL_ACCURACY, &self.horizontal_accuracy);
        avps.optional(&avp::VERTICAL_ACCURACY, &self.vertical_accuracy);
        avps.optional(&avp::VERTICAL_REQUESTED, &self.vertical_requested);
        avps.optional(&avp::RESPONSE_TIME, &self.response_time);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LcsQosBuilder builds group LcsQos in LcsQos;
    optional lcs_qos_class: IntoField<LcsQosClass, Option<LcsQosClass>>, "LCS-QoS-Class";
    optional horizontal_accuracy: IntoField<u32, Option<u32>>, "Horizontal-Accuracy";
    optional vertical_accuracy: IntoField<u32, Option<u32>>, "Vertical-Accuracy";
    optional vertical_requested: IntoField<VerticalRequested, Option<VerticalRequested>>, "Vertical-Requested";
    optional response_time: IntoField<ResponseTime, Option<ResponseTime>>, "Response-Time";
}
