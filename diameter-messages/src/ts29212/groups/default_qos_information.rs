// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::ts29214;
use crate::ts29212::{QosClassIdentifier, avp};

/// The default quality of service of a fixed access.
///
/// ```text
/// Default-QoS-Information ::= < AVP Header: 2816 10415 >
///                             [ QoS-Class-Identifier ]
///                             [ Max-Requested-Bandwidth-UL ]
///                             [ Max-Requested-Bandwidth-DL ]
///                             [ Default-QoS-Name ]
///                           * [ AVP ]
/// ```
///
/// AVP code 2816 of vendor 10415, 3GPP TS 29.212, 5.3.103.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DefaultQosInformation {
    /// QoS-Class-Identifier (1028/10415), Enumerated; 3GPP TS 29.212, 5.3.17.
    pub qos_class_identifier: Option<QosClassIdentifier>,
    /// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_ul: Option<u32>,
    /// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_dl: Option<u32>,
    /// Default-QoS-Name (2817/10415), UTF8String; 3GPP TS 29.212, 5.3.104.
    /// The name of a default quality of service that is configured.
    pub default_qos_name: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for DefaultQosInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Default-QoS-Information",
    items: &[
        Item::optional(avp::QOS_CLASS_IDENTIFIER.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL.description()),
        Item::optional(avp::DEFAULT_QOS_NAME.description()),
        Item::any(),
    ],
};

impl Contents for DefaultQosInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1028) => received.optional(0, &mut self.qos_class_identifier),
            (10415, 516) => received.optional(1, &mut self.max_requested_bandwidth_ul),
            (10415, 515) => received.optional(2, &mut self.max_requested_bandwidth_dl),
            (10415, 2817) => received.optional(3, &mut self.default_qos_name),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::QOS_CLASS_IDENTIFIER, &self.qos_class_identifier);
        avps.optional(
            &ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL,
            &self.max_requested_bandwidth_ul,
        );
        avps.optional(
            &ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL,
            &self.max_requested_bandwidth_dl,
        );
        avps.optional(&avp::DEFAULT_QOS_NAME, &self.default_qos_name);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    DefaultQosInformationBuilder builds group DefaultQosInformation in DefaultQosInformation, with additional_avps;
    optional qos_class_identifier: IntoField<QosClassIdentifier, Option<QosClassIdentifier>>, "QoS-Class-Identifier";
    optional max_requested_bandwidth_ul: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-UL";
    optional max_requested_bandwidth_dl: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-DL";
    optional default_qos_name: IntoField<Utf8String, Option<Utf8String>>, "Default-QoS-Name";
}
