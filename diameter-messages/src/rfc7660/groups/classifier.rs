// @generated from dictionaries/rfc7660.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::rfc5777;
use crate::rfc5777::{
    DiffservCodePoint, Direction, EthOption, FragmentationFlag, FromSpec, IcmpType,
    IpOption, Protocol, TcpFlags, TcpOption, ToSpec,
};
use crate::rfc7660::{EcnIpCodepoint, avp};

/// Tells which packets a rule is for, by their congestion marks too.
///
/// ```text
/// Classifier ::= < AVP Header: 511 >
///                { Classifier-ID }
///                [ Protocol ]
///                [ Direction ]
///                [ ECN-IP-Codepoint ]
///              * [ From-Spec ]
///              * [ To-Spec ]
///              * [ Diffserv-Code-Point ]
///                [ Fragmentation-Flag ]
///              * [ IP-Option ]
///              * [ TCP-Option ]
///                [ TCP-Flags ]
///              * [ ICMP-Type ]
///              * [ ETH-Option ]
///              * [ AVP ]
/// ```
///
/// AVP code 511, RFC 7660, 5.1.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Classifier {
    /// Classifier-ID (512), OctetString; RFC 5777, 4.1.2.
    /// Names a classifier within a session, so that it can be referred to.
    pub classifier_id: OctetString,
    /// Protocol (513), Enumerated; RFC 5777, 4.1.3.
    pub protocol: Option<Protocol>,
    /// Direction (514), Enumerated; RFC 5777, 4.1.4.
    pub direction: Option<Direction>,
    /// ECN-IP-Codepoint (628), Enumerated; RFC 7660, 3.1.
    pub ecn_ip_codepoint: Option<EcnIpCodepoint>,
    /// From-Spec (515), Grouped; RFC 5777, 4.1.5.
    pub from_spec: Vec<FromSpec>,
    /// To-Spec (516), Grouped; RFC 5777, 4.1.6.
    pub to_spec: Vec<ToSpec>,
    /// Diffserv-Code-Point (535), Enumerated; RFC 5777, 4.1.8.1.
    pub diffserv_code_point: Vec<DiffservCodePoint>,
    /// Fragmentation-Flag (536), Enumerated; RFC 5777, 4.1.8.2.
    pub fragmentation_flag: Option<FragmentationFlag>,
    /// IP-Option (537), Grouped; RFC 5777, 4.1.8.3.
    pub ip_option: Vec<IpOption>,
    /// TCP-Option (540), Grouped; RFC 5777, 4.1.8.6.
    pub tcp_option: Vec<TcpOption>,
    /// TCP-Flags (543), Grouped; RFC 5777, 4.1.8.9.
    pub tcp_flags: Option<TcpFlags>,
    /// ICMP-Type (545), Grouped; RFC 5777, 4.1.8.11.
    pub icmp_type: Vec<IcmpType>,
    /// ETH-Option (548), Grouped; RFC 5777, 4.1.8.14.
    pub eth_option: Vec<EthOption>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for Classifier {}

static GRAMMAR: Grammar = Grammar {
    name: "Classifier",
    items: &[
        Item::required(rfc5777::avp::CLASSIFIER_ID.description()),
        Item::optional(rfc5777::avp::PROTOCOL.description()),
        Item::optional(rfc5777::avp::DIRECTION.description()),
        Item::optional(avp::ECN_IP_CODEPOINT.description()),
        Item::repeated(rfc5777::avp::FROM_SPEC.description()),
        Item::repeated(rfc5777::avp::TO_SPEC.description()),
        Item::repeated(rfc5777::avp::DIFFSERV_CODE_POINT.description()),
        Item::optional(rfc5777::avp::FRAGMENTATION_FLAG.description()),
        Item::repeated(rfc5777::avp::IP_OPTION.description()),
        Item::repeated(rfc5777::avp::TCP_OPTION.description()),
        Item::optional(rfc5777::avp::TCP_FLAGS.description()),
        Item::repeated(rfc5777::avp::ICMP_TYPE.description()),
        Item::repeated(rfc5777::avp::ETH_OPTION.description()),
        Item::any(),
    ],
};

impl Contents for Classifier {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            classifier_id: unread.value(),
            protocol: None,
            direction: None,
            ecn_ip_codepoint: None,
            from_spec: Vec::new(),
            to_spec: Vec::new(),
            diffserv_code_point: Vec::new(),
            fragmentation_flag: None,
            ip_option: Vec::new(),
            tcp_option: Vec::new(),
            tcp_flags: None,
            icmp_type: Vec::new(),
            eth_option: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 512) => received.one(0, 0, &mut self.classifier_id),
            (0, 513) => received.optional(1, &mut self.protocol),
            (0, 514) => received.optional(2, &mut self.direction),
            (0, 628) => received.optional(3, &mut self.ecn_ip_codepoint),
            (0, 515) => received.many(4, &mut self.from_spec),
            (0, 516) => received.many(5, &mut self.to_spec),
            (0, 535) => received.many(6, &mut self.diffserv_code_point),
            (0, 536) => received.optional(7, &mut self.fragmentation_flag),
            (0, 537) => received.many(8, &mut self.ip_option),
            (0, 540) => received.many(9, &mut self.tcp_option),
            (0, 543) => received.optional(10, &mut self.tcp_flags),
            (0, 545) => received.many(11, &mut self.icmp_type),
            (0, 548) => received.many(12, &mut self.eth_option),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&rfc5777::avp::CLASSIFIER_ID, &self.classifier_id);
        avps.optional(&rfc5777::avp::PROTOCOL, &self.protocol);
        avps.optional(&rfc5777::avp::DIRECTION, &self.direction);
        avps.optional(&avp::ECN_IP_CODEPOINT, &self.ecn_ip_codepoint);
        avps.many(&rfc5777::avp::FROM_SPEC, &self.from_spec);
        avps.many(&rfc5777::avp::TO_SPEC, &self.to_spec);
        avps.many(&rfc5777::avp::DIFFSERV_CODE_POINT, &self.diffserv_code_point);
        avps.optional(&rfc5777::avp::FRAGMENTATION_FLAG, &self.fragmentation_flag);
        avps.many(&rfc5777::avp::IP_OPTION, &self.ip_option);
        avps.many(&rfc5777::avp::TCP_OPTION, &self.tcp_option);
        avps.optional(&rfc5777::avp::TCP_FLAGS, &self.tcp_flags);
        avps.many(&rfc5777::avp::ICMP_TYPE, &self.icmp_type);
        avps.many(&rfc5777::avp::ETH_OPTION, &self.eth_option);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ClassifierBuilder<(A,) = (Unset,), (Set,)> builds group Classifier in Box<Classifier>, with additional_avps;
    required classifier_id: IntoField<OctetString>, "Classifier-ID" => (Set,), A: required::ClassifierId;
    optional protocol: IntoField<Protocol, Option<Protocol>>, "Protocol";
    optional direction: IntoField<Direction, Option<Direction>>, "Direction";
    optional ecn_ip_codepoint: IntoField<EcnIpCodepoint, Option<EcnIpCodepoint>>, "ECN-IP-Codepoint";
    optional fragmentation_flag: IntoField<FragmentationFlag, Option<FragmentationFlag>>, "Fragmentation-Flag";
    optional tcp_flags: IntoField<TcpFlags, Option<TcpFlags>>, "TCP-Flags";
    repeated diffserv_code_point, diffserv_code_points: IntoField<DiffservCodePoint>, "Diffserv-Code-Point";
    repeated ip_option, ip_options: IntoField<IpOption>, "IP-Option";
    repeated tcp_option, tcp_options: IntoField<TcpOption>, "TCP-Option";
    repeated icmp_type, icmp_types: IntoField<IcmpType>, "ICMP-Type";
    repeated eth_option, eth_options: IntoField<EthOption>, "ETH-Option";
    large from_spec, from_specs: IntoField<FromSpec, Vec<FromSpec>>, IntoField<FromSpec>, "From-Spec";
    large to_spec, to_specs: IntoField<ToSpec, Vec<ToSpec>>, IntoField<ToSpec>, "To-Spec";
}
