// @generated from dictionaries/rfc7660.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::rfc5777;
use crate::rfc5777::{
    DiffservCodePoint, Direction, EthOption, FragmentationFlag, FromSpec, IcmpType,
    IpOption, Protocol, TcpFlags, TcpOption, ToSpec,
};
use crate::rfc7660::{EcnIpCodepoint, avp, required};
use diameter_core::builder::{append, Set, Unset};

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
pub struct Classifier {
    /// Classifier-ID (512), OctetString; RFC 5777, 4.1.2.
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

impl Classifier {
    /// Starts building the AVPs of a Classifier.
    pub fn builder() -> ClassifierBuilder {
        ClassifierBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&rfc5777::avp::CLASSIFIER_ID, &self.classifier_id);
        encoder.optional(&rfc5777::avp::PROTOCOL, &self.protocol);
        encoder.optional(&rfc5777::avp::DIRECTION, &self.direction);
        encoder.optional(&avp::ECN_IP_CODEPOINT, &self.ecn_ip_codepoint);
        encoder.many(&rfc5777::avp::FROM_SPEC, &self.from_spec);
        encoder.many(&rfc5777::avp::TO_SPEC, &self.to_spec);
        encoder.many(&rfc5777::avp::DIFFSERV_CODE_POINT, &self.diffserv_code_point);
        encoder.optional(&rfc5777::avp::FRAGMENTATION_FLAG, &self.fragmentation_flag);
        encoder.many(&rfc5777::avp::IP_OPTION, &self.ip_option);
        encoder.many(&rfc5777::avp::TCP_OPTION, &self.tcp_option);
        encoder.optional(&rfc5777::avp::TCP_FLAGS, &self.tcp_flags);
        encoder.many(&rfc5777::avp::ICMP_TYPE, &self.icmp_type);
        encoder.many(&rfc5777::avp::ETH_OPTION, &self.eth_option);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`Classifier`]. `build` exists once all that is required is set: Classifier-ID.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct ClassifierBuilder<R = (Unset,)> {
    required: R,
    optional: ClassifierOptional,
}

impl ClassifierBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> ClassifierBuilder<(A,)> {
    /// Sets Classifier-ID (required).
    pub fn classifier_id(
        self,
        value: impl Into<OctetString>,
    ) -> ClassifierBuilder<(Set<OctetString>,)> {
        let (_,) = self.required;
        ClassifierBuilder {
            required: (Set(value.into()),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> Classifier
    where
        A: required::ClassifierId<OctetString>,
    {
        let (a,) = self.required;
        Classifier {
            classifier_id: a.value(),
            protocol: self.optional.protocol,
            direction: self.optional.direction,
            ecn_ip_codepoint: self.optional.ecn_ip_codepoint,
            from_spec: self.optional.from_spec,
            to_spec: self.optional.to_spec,
            diffserv_code_point: self.optional.diffserv_code_point,
            fragmentation_flag: self.optional.fragmentation_flag,
            ip_option: self.optional.ip_option,
            tcp_option: self.optional.tcp_option,
            tcp_flags: self.optional.tcp_flags,
            icmp_type: self.optional.icmp_type,
            eth_option: self.optional.eth_option,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Classifier may carry but need not.
#[derive(Clone, Debug, Default)]
struct ClassifierOptional {
    protocol: Option<Protocol>,
    direction: Option<Direction>,
    ecn_ip_codepoint: Option<EcnIpCodepoint>,
    from_spec: Vec<FromSpec>,
    to_spec: Vec<ToSpec>,
    diffserv_code_point: Vec<DiffservCodePoint>,
    fragmentation_flag: Option<FragmentationFlag>,
    ip_option: Vec<IpOption>,
    tcp_option: Vec<TcpOption>,
    tcp_flags: Option<TcpFlags>,
    icmp_type: Vec<IcmpType>,
    eth_option: Vec<EthOption>,
    additional_avps: AdditionalAvps,
}

impl<R> ClassifierBuilder<R> {
    /// Sets Protocol.
    pub fn protocol(mut self, value: impl Into<Protocol>) -> Self {
        self.optional.protocol = Some(value.into());
        self
    }

    /// Sets Direction.
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.optional.direction = Some(value.into());
        self
    }

    /// Sets ECN-IP-Codepoint.
    pub fn ecn_ip_codepoint(mut self, value: impl Into<EcnIpCodepoint>) -> Self {
        self.optional.ecn_ip_codepoint = Some(value.into());
        self
    }

    /// Adds one From-Spec.
    pub fn from_spec(mut self, value: impl Into<FromSpec>) -> Self {
        append(&mut self.optional.from_spec, value.into());
        self
    }

    /// Adds any number of From-Spec.
    pub fn from_specs(
        mut self,
        values: impl IntoIterator<Item = impl Into<FromSpec>>,
    ) -> Self {
        self.optional.from_spec.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one To-Spec.
    pub fn to_spec(mut self, value: impl Into<ToSpec>) -> Self {
        append(&mut self.optional.to_spec, value.into());
        self
    }

    /// Adds any number of To-Spec.
    pub fn to_specs(
        mut self,
        values: impl IntoIterator<Item = impl Into<ToSpec>>,
    ) -> Self {
        self.optional.to_spec.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one Diffserv-Code-Point.
    pub fn diffserv_code_point(mut self, value: impl Into<DiffservCodePoint>) -> Self {
        append(&mut self.optional.diffserv_code_point, value.into());
        self
    }

    /// Adds any number of Diffserv-Code-Point.
    pub fn diffserv_code_points(
        mut self,
        values: impl IntoIterator<Item = impl Into<DiffservCodePoint>>,
    ) -> Self {
        self.optional.diffserv_code_point.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets Fragmentation-Flag.
    pub fn fragmentation_flag(mut self, value: impl Into<FragmentationFlag>) -> Self {
        self.optional.fragmentation_flag = Some(value.into());
        self
    }

    /// Adds one IP-Option.
    pub fn ip_option(mut self, value: impl Into<IpOption>) -> Self {
        append(&mut self.optional.ip_option, value.into());
        self
    }

    /// Adds any number of IP-Option.
    pub fn ip_options(
        mut self,
        values: impl IntoIterator<Item = impl Into<IpOption>>,
    ) -> Self {
        self.optional.ip_option.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one TCP-Option.
    pub fn tcp_option(mut self, value: impl Into<TcpOption>) -> Self {
        append(&mut self.optional.tcp_option, value.into());
        self
    }

    /// Adds any number of TCP-Option.
    pub fn tcp_options(
        mut self,
        values: impl IntoIterator<Item = impl Into<TcpOption>>,
    ) -> Self {
        self.optional.tcp_option.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets TCP-Flags.
    pub fn tcp_flags(mut self, value: impl Into<TcpFlags>) -> Self {
        self.optional.tcp_flags = Some(value.into());
        self
    }

    /// Adds one ICMP-Type.
    pub fn icmp_type(mut self, value: impl Into<IcmpType>) -> Self {
        append(&mut self.optional.icmp_type, value.into());
        self
    }

    /// Adds any number of ICMP-Type.
    pub fn icmp_types(
        mut self,
        values: impl IntoIterator<Item = impl Into<IcmpType>>,
    ) -> Self {
        self.optional.icmp_type.extend(values.into_iter().map(Into::into));
        self
    }

    /// Adds one ETH-Option.
    pub fn eth_option(mut self, value: impl Into<EthOption>) -> Self {
        append(&mut self.optional.eth_option, value.into());
        self
    }

    /// Adds any number of ETH-Option.
    pub fn eth_options(
        mut self,
        values: impl IntoIterator<Item = impl Into<EthOption>>,
    ) -> Self {
        self.optional.eth_option.extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
