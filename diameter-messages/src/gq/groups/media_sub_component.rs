// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, IpFilterRule, Item, List, UnlistedAvps};
use crate::required;
use crate::ts29214;
use crate::ts29214::{FlowStatus, FlowUsage};

/// The flows of one media sub-component, in the form of release 6.
///
/// ```text
/// Media-Sub-Component ::= < AVP Header: 519 10415 >
///                         { Flow-Number }
///                      *2 [ Flow-Description ]
///                         [ Flow-Status ]
///                         [ Flow-Usage ]
///                         [ Max-Requested-Bandwidth-UL ]
///                         [ Max-Requested-Bandwidth-DL ]
/// ```
///
/// AVP code 519 of vendor 10415, 3GPP TS 29.209, 6.5.20.
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
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for MediaSubComponent {}

static GRAMMAR: Grammar = Grammar {
    name: "Media-Sub-Component",
    items: &[
        Item::required(ts29214::avp::FLOW_NUMBER.description()),
        Item::optional(ts29214::avp::FLOW_DESCRIPTION.description()).times(0, Some(2)),
        Item::optional(ts29214::avp::FLOW_STATUS.description()),
        Item::optional(ts29214::avp::FLOW_USAGE.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL.description()),
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
            unlisted_avps: Default::default(),
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
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29214::avp::FLOW_NUMBER, &self.flow_number);
        avps.many(&ts29214::avp::FLOW_DESCRIPTION, &self.flow_description);
        avps.optional(&ts29214::avp::FLOW_STATUS, &self.flow_status);
        avps.optional(&ts29214::avp::FLOW_USAGE, &self.flow_usage);
        avps.optional(
            &ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL,
            &self.max_requested_bandwidth_ul,
        );
        avps.optional(
            &ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL,
            &self.max_requested_bandwidth_dl,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MediaSubComponentBuilder<(A,) = (Unset,), (Set,)> builds group MediaSubComponent in MediaSubComponent;
    required flow_number: IntoField<u32>, "Flow-Number" => (Set,), A: required::FlowNumber;
    optional flow_description: IntoField<IpFilterRule, List<IpFilterRule, 0, 2>>, "Flow-Description";
    optional flow_status: IntoField<FlowStatus, Option<FlowStatus>>, "Flow-Status";
    optional flow_usage: IntoField<FlowUsage, Option<FlowUsage>>, "Flow-Usage";
    optional max_requested_bandwidth_ul: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-UL";
    optional max_requested_bandwidth_dl: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-DL";
}
