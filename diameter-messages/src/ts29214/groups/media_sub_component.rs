// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{
    AdditionalAvps, Grammar, Group, IpFilterRule, Item, List, OctetString,
};
use crate::required;
use crate::ts29212;
use crate::ts29214::{AfSignallingProtocol, FlowStatus, FlowUsage, avp};

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
#[non_exhaustive]
pub struct MediaSubComponent {
    /// Flow-Number (509/10415), Unsigned32; 3GPP TS 29.214, 5.3.9.
    /// The place of a flow within its media component.
    pub flow_number: u32,
    /// Flow-Description (507/10415), IPFilterRule; 3GPP TS 29.214, 5.3.8.
    /// A filter in the form "permit in" or "permit out", with a protocol, a source and a destination.
    pub flow_description: List<IpFilterRule, 0, 2>,
    /// Flow-Status (511/10415), Enumerated; 3GPP TS 29.214, 5.3.11.
    pub flow_status: Option<FlowStatus>,
    /// Flow-Usage (512/10415), Enumerated; 3GPP TS 29.214, 5.3.12.
    pub flow_usage: Option<FlowUsage>,
    /// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_ul: Option<u32>,
    /// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_dl: Option<u32>,
    /// Extended-Max-Requested-BW-UL (555/10415), Unsigned32; 3GPP TS 29.214, 5.3.53.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_max_requested_bw_ul: Option<u32>,
    /// Extended-Max-Requested-BW-DL (554/10415), Unsigned32; 3GPP TS 29.214, 5.3.52.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_max_requested_bw_dl: Option<u32>,
    /// AF-Signalling-Protocol (529/10415), Enumerated; 3GPP TS 29.214, 5.3.26.
    pub af_signalling_protocol: Option<AfSignallingProtocol>,
    /// ToS-Traffic-Class (1014/10415), OctetString; 3GPP TS 29.212, 5.3.15.
    /// 2 octets: the type of service or traffic class, and a mask.
    pub tos_traffic_class: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::FLOW_NUMBER, &self.flow_number);
        avps.many(&avp::FLOW_DESCRIPTION, &self.flow_description);
        avps.optional(&avp::FLOW_STATUS, &self.flow_status);
        avps.optional(&avp::FLOW_USAGE, &self.flow_usage);
        avps.optional(
            &avp::MAX_REQUESTED_BANDWIDTH_UL,
            &self.max_requested_bandwidth_ul,
        );
        avps.optional(
            &avp::MAX_REQUESTED_BANDWIDTH_DL,
            &self.max_requested_bandwidth_dl,
        );
        avps.optional(
            &avp::EXTENDED_MAX_REQUESTED_BW_UL,
            &self.extended_max_requested_bw_ul,
        );
        avps.optional(
            &avp::EXTENDED_MAX_REQUESTED_BW_DL,
            &self.extended_max_requested_bw_dl,
        );
        avps.optional(&avp::AF_SIGNALLING_PROTOCOL, &self.af_signalling_protocol);
        avps.optional(&ts29212::avp::TOS_TRAFFIC_CLASS, &self.tos_traffic_class);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MediaSubComponentBuilder<(A,) = (Unset,), (Set,)> builds group MediaSubComponent in MediaSubComponent, with additional_avps;
    required flow_number: IntoField<u32>, "Flow-Number" => (Set,), A: required::FlowNumber;
    optional flow_description: IntoField<IpFilterRule, List<IpFilterRule, 0, 2>>, "Flow-Description";
    optional flow_status: IntoField<FlowStatus, Option<FlowStatus>>, "Flow-Status";
    optional flow_usage: IntoField<FlowUsage, Option<FlowUsage>>, "Flow-Usage";
    optional max_requested_bandwidth_ul: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-UL";
    optional max_requested_bandwidth_dl: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-DL";
    optional extended_max_requested_bw_ul: IntoField<u32, Option<u32>>, "Extended-Max-Requested-BW-UL";
    optional extended_max_requested_bw_dl: IntoField<u32, Option<u32>>, "Extended-Max-Requested-BW-DL";
    optional af_signalling_protocol: IntoField<AfSignallingProtocol, Option<AfSignallingProtocol>>, "AF-Signalling-Protocol";
    optional tos_traffic_class: IntoField<OctetString, Option<OctetString>>, "ToS-Traffic-Class";
}
