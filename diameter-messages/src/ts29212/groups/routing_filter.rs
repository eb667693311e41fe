// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, IpFilterRule, Item, OctetString};
use crate::required;
use crate::ts29214;
use crate::ts29212::{FlowDirection, avp};

/// A filter of a routing rule.
///
/// ```text
/// Routing-Filter ::= < AVP Header: 1078 10415 >
///                    { Flow-Description }
///                    { Flow-Direction }
///                    [ ToS-Traffic-Class ]
///                    [ Security-Parameter-Index ]
///                    [ Flow-Label ]
///                  * [ AVP ]
/// ```
///
/// AVP code 1078 of vendor 10415, 3GPP TS 29.212, 5.3.72.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoutingFilter {
    /// Flow-Description (507/10415), IPFilterRule; 3GPP TS 29.214, 5.3.8.
    /// A filter in the form "permit in" or "permit out", with a protocol, a source and a destination.
    pub flow_description: IpFilterRule,
    /// Flow-Direction (1080/10415), Enumerated; 3GPP TS 29.212, 5.3.65.
    pub flow_direction: FlowDirection,
    /// ToS-Traffic-Class (1014/10415), OctetString; 3GPP TS 29.212, 5.3.15.
    /// 2 octets: the type of service or traffic class, and a mask.
    pub tos_traffic_class: Option<OctetString>,
    /// Security-Parameter-Index (1056/10415), OctetString; 3GPP TS 29.212, 5.3.51.
    /// 4 octets: the security parameter index of IPsec.
    pub security_parameter_index: Option<OctetString>,
    /// Flow-Label (1057/10415), OctetString; 3GPP TS 29.212, 5.3.52.
    /// 3 octets: the IPv6 flow label.
    pub flow_label: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for RoutingFilter {}

static GRAMMAR: Grammar = Grammar {
    name: "Routing-Filter",
    items: &[
        Item::required(ts29214::avp::FLOW_DESCRIPTION.description()),
        Item::required(avp::FLOW_DIRECTION.description()),
        Item::optional(avp::TOS_TRAFFIC_CLASS.description()),
        Item::optional(avp::SECURITY_PARAMETER_INDEX.description()),
        Item::optional(avp::FLOW_LABEL.description()),
        Item::any(),
    ],
};

impl Contents for RoutingFilter {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            flow_description: unread.value(),
            flow_direction: unread.value(),
            tos_traffic_class: None,
            security_parameter_index: None,
            flow_label: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 507) => received.one(0, 0, &mut self.flow_description),
            (10415, 1080) => received.one(1, 1, &mut self.flow_direction),
            (10415, 1014) => received.optional(2, &mut self.tos_traffic_class),
            (10415, 1056) => received.optional(3, &mut self.security_parameter_index),
            (10415, 1057) => received.optional(4, &mut self.flow_label),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29214::avp::FLOW_DESCRIPTION, &self.flow_description);
        avps.one(&avp::FLOW_DIRECTION, &self.flow_direction);
        avps.optional(&avp::TOS_TRAFFIC_CLASS, &self.tos_traffic_class);
        avps.optional(&avp::SECURITY_PARAMETER_INDEX, &self.security_parameter_index);
        avps.optional(&avp::FLOW_LABEL, &self.flow_label);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    RoutingFilterBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group RoutingFilter in RoutingFilter, with additional_avps;
    required flow_description: IntoField<IpFilterRule>, "Flow-Description" => (Set, B), A: required::FlowDescription;
    required flow_direction: IntoField<FlowDirection>, "Flow-Direction" => (A, Set), B: required::FlowDirection;
    optional tos_traffic_class: IntoField<OctetString, Option<OctetString>>, "ToS-Traffic-Class";
    optional security_parameter_index: IntoField<OctetString, Option<OctetString>>, "Security-Parameter-Index";
    optional flow_label: IntoField<OctetString, Option<OctetString>>, "Flow-Label";
}
