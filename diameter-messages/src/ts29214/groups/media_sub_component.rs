// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, IpFilterRule, Item, List,
    OctetString, Unread,
};
use crate::ts29212;
use crate::ts29214::{AfSignallingProtocol, FlowStatus, FlowUsage, avp, required};
use diameter_core::builder::{Set, Unset};

/// Flows of a media component that are treated alike, such as RTP and RTCP.
///
/// ```text
/// Media-Sub-Component ::= < AVP Header: 519 10415 >
///                         { Flow-Number }
///                      *2 [ Flow-Description ]
///                         [ Flow-Status ]
///                         [ Flow-Usage ]
///                         [ Max-Requested-Bandwidth-UL ]
///                         [ Max-Requested-Bandwidth-DL ]
///                         [ Extended-Max-Requested-BW-UL ]
///                         [ Extended-Max-Requested-BW-DL ]
///                         [ AF-Signalling-Protocol ]
///                         [ ToS-Traffic-Class ]
///                       * [ AVP ]
/// ```
///
/// AVP code 519 of vendor 10415, 3GPP TS 29.214, 5.3.18.
#[derive(Clone, Debug, PartialEq)]
pub struct MediaSubComponent {
    /// Flow-Number (509/10415), Unsigned32; 3GPP TS 29.214, 5.3.9.
    pub flow_number: u32,
    /// Flow-Description (507/10415), IPFilterRule; 3GPP TS 29.214, 5.3.8.
    pub flow_description: List<IpFilterRule, 0, 2>,
    /// Flow-Status (511/10415), Enumerated; 3GPP TS 29.214, 5.3.11.
    pub flow_status: Option<FlowStatus>,
    /// Flow-Usage (512/10415), Enumerated; 3GPP TS 29.214, 5.3.12.
    pub flow_usage: Option<FlowUsage>,
    /// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
    pub max_requested_bandwidth_ul: Option<u32>,
    /// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
    pub max_requested_bandwidth_dl: Option<u32>,
    /// Extended-Max-Requested-BW-UL (555/10415), Unsigned32; 3GPP TS 29.214, 5.3.53.
    pub extended_max_requested_bw_ul: Option<u32>,
    /// Extended-Max-Requested-BW-DL (554/10415), Unsigned32; 3GPP TS 29.214, 5.3.52.
    pub extended_max_requested_bw_dl: Option<u32>,
    /// AF-Signalling-Protocol (529/10415), Enumerated; 3GPP TS 29.214, 5.3.26.
    pub af_signalling_protocol: Option<AfSignallingProtocol>,
    /// ToS-Traffic-Class (1014/10415), OctetString; 3GPP TS 29.212, 5.3.15.
    pub tos_traffic_class: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MediaSubComponent {
    /// Starts building the AVPs of a Media-Sub-Component.
    pub fn builder() -> MediaSubComponentBuilder {
        MediaSubComponentBuilder::new()
    }
}

impl Group for MediaSubComponent {}

static GRAMMAR: Grammar = Grammar {
    name: "Media-Sub-Component",
    items: &[
        Item::required(avp::FLOW_NUMBER.description()),
        Item::optional(avp::FLOW_DESCRIPTION.description()).times(0, Some(2)),
        Item::optional(avp::FLOW_STATUS.description()),
        Item::optional(avp::FLOW_USAGE.description()),
        Item::optional(avp::MAX_REQUESTED_BANDWIDTH_UL.description()),
        Item::optional(avp::MAX_REQUESTED_BANDWIDTH_DL.description()),
        Item::optional(avp::EXTENDED_MAX_REQUESTED_BW_UL.description()),
        Item::optional(avp::EXTENDED_MAX_REQUESTED_BW_DL.description()),
        Item::optional(avp::AF_SIGNALLING_PROTOCOL.description()),
        Item::optional(ts29212::avp::TOS_TRAFFIC_CLASS.description()),
        Item::any(),
    ],
};

impl Contents for MediaSubComponent {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            flow_number: unread.value(),
            flow_description: Default::default(),
            flow_status: None,
            flow_usage: None,
            max_requested_bandwidth_ul: None,
            max_requested_bandwidth_dl: None,
            extended_max_requested_bw_ul: None,
            extended_max_requested_bw_dl: None,
            af_signalling_protocol: None,
            tos_traffic_class: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 509) => received.one(0, 0, &mut self.flow_number),
            (10415, 507) => received.up_to(1, &mut self.flow_description),
            (10415, 511) => received.optional(2, &mut self.flow_status),
            (10415, 512) => received.optional(3, &mut self.flow_usage),
            (10415, 516) => received.optional(4, &mut self.max_requested_bandwidth_ul),
            (10415, 515) => received.optional(5, &mut self.max_requested_bandwidth_dl),
            (10415, 555) => received.optional(6, &mut self.extended_max_requested_bw_ul),
            (10415, 554) => received.optional(7, &mut self.extended_max_requested_bw_dl),
            (10415, 529) => received.optional(8, &mut self.af_signalling_protocol),
            (10415, 1014) => received.optional(9, &mut self.tos_traffic_class),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::FLOW_NUMBER, &self.flow_number);
        encoder.many(&avp::FLOW_DESCRIPTION, &self.flow_description);
        encoder.optional(&avp::FLOW_STATUS, &self.flow_status);
        encoder.optional(&avp::FLOW_USAGE, &self.flow_usage);
        encoder
            .optional(
                &avp::MAX_REQUESTED_BANDWIDTH_UL,
                &self.max_requested_bandwidth_ul,
            );
        encoder
            .optional(
                &avp::MAX_REQUESTED_BANDWIDTH_DL,
                &self.max_requested_bandwidth_dl,
            );
        encoder
            .optional(
                &avp::EXTENDED_MAX_REQUESTED_BW_UL,
                &self.extended_max_requested_bw_ul,
            );
        encoder
            .optional(
                &avp::EXTENDED_MAX_REQUESTED_BW_DL,
                &self.extended_max_requested_bw_dl,
            );
        encoder.optional(&avp::AF_SIGNALLING_PROTOCOL, &self.af_signalling_protocol);
        encoder.optional(&ts29212::avp::TOS_TRAFFIC_CLASS, &self.tos_traffic_class);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MediaSubComponent`]. `build` exists once all that is required is set: Flow-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct MediaSubComponentBuilder<R = (Unset,)> {
    required: R,
    optional: MediaSubComponentOptional,
}

impl MediaSubComponentBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset,),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A> MediaSubComponentBuilder<(A,)> {
    /// Sets Flow-Number (required).
    pub fn flow_number(self, value: u32) -> MediaSubComponentBuilder<(Set<u32>,)> {
        let (_,) = self.required;
        MediaSubComponentBuilder {
            required: (Set(value),),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> MediaSubComponent
    where
        A: required::FlowNumber<u32>,
    {
        let (a,) = self.required;
        MediaSubComponent {
            flow_number: a.value(),
            flow_description: self.optional.flow_description,
            flow_status: self.optional.flow_status,
            flow_usage: self.optional.flow_usage,
            max_requested_bandwidth_ul: self.optional.max_requested_bandwidth_ul,
            max_requested_bandwidth_dl: self.optional.max_requested_bandwidth_dl,
            extended_max_requested_bw_ul: self.optional.extended_max_requested_bw_ul,
            extended_max_requested_bw_dl: self.optional.extended_max_requested_bw_dl,
            af_signalling_protocol: self.optional.af_signalling_protocol,
            tos_traffic_class: self.optional.tos_traffic_class,
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Media-Sub-Component may carry but need not.
#[derive(Clone, Debug, Default)]
struct MediaSubComponentOptional {
    flow_description: List<IpFilterRule, 0, 2>,
    flow_status: Option<FlowStatus>,
    flow_usage: Option<FlowUsage>,
    max_requested_bandwidth_ul: Option<u32>,
    max_requested_bandwidth_dl: Option<u32>,
    extended_max_requested_bw_ul: Option<u32>,
    extended_max_requested_bw_dl: Option<u32>,
    af_signalling_protocol: Option<AfSignallingProtocol>,
    tos_traffic_class: Option<OctetString>,
    additional_avps: AdditionalAvps,
}

impl<R> MediaSubComponentBuilder<R> {
    /// Sets all Flow-Description.
    pub fn flow_description(
        mut self,
        value: impl Into<List<IpFilterRule, 0, 2>>,
    ) -> Self {
        self.optional.flow_description = value.into();
        self
    }

    /// Sets Flow-Status.
    pub fn flow_status(mut self, value: impl Into<FlowStatus>) -> Self {
        self.optional.flow_status = Some(value.into());
        self
    }

    /// Sets Flow-Usage.
    pub fn flow_usage(mut self, value: impl Into<FlowUsage>) -> Self {
        self.optional.flow_usage = Some(value.into());
        self
    }

    /// Sets Max-Requested-Bandwidth-UL.
    pub fn max_requested_bandwidth_ul(mut self, value: u32) -> Self {
        self.optional.max_requested_bandwidth_ul = Some(value);
        self
    }

    /// Sets Max-Requested-Bandwidth-DL.
    pub fn max_requested_bandwidth_dl(mut self, value: u32) -> Self {
        self.optional.max_requested_bandwidth_dl = Some(value);
        self
    }

    /// Sets Extended-Max-Requested-BW-UL.
    pub fn extended_max_requested_bw_ul(mut self, value: u32) -> Self {
        self.optional.extended_max_requested_bw_ul = Some(value);
        self
    }

    /// Sets Extended-Max-Requested-BW-DL.
    pub fn extended_max_requested_bw_dl(mut self, value: u32) -> Self {
        self.optional.extended_max_requested_bw_dl = Some(value);
        self
    }

    /// Sets AF-Signalling-Protocol.
    pub fn af_signalling_protocol(
        mut self,
        value: impl Into<AfSignallingProtocol>,
    ) -> Self {
        self.optional.af_signalling_protocol = Some(value.into());
        self
    }

    /// Sets ToS-Traffic-Class.
    pub fn tos_traffic_class(mut self, value: impl Into<OctetString>) -> Self {
        self.optional.tos_traffic_class = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
