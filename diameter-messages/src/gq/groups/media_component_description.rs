// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::required;
use crate::ts29214;
use crate::gq::{MediaSubComponent, avp};
use crate::ts29214::{FlowStatus, MediaType};

/// A media component of the session, in the form of release 6.
///
/// ```text
/// Media-Component-Description ::= < AVP Header: 517 10415 >
///                                 { Media-Component-Number }
///                               * [ Media-Sub-Component ]
///                                 [ AF-Application-Identifier ]
///                                 [ Media-Type ]
///                                 [ Max-Requested-Bandwidth-UL ]
///                                 [ Max-Requested-Bandwidth-DL ]
///                                 [ Flow-Status ]
///                                 [ RS-Bandwidth ]
///                                 [ RR-Bandwidth ]
/// ```
///
/// AVP code 517 of vendor 10415, 3GPP TS 29.209, 6.5.18.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaComponentDescription {
    /// Media-Component-Number (518/10415), Unsigned32; 3GPP TS 29.214, 5.3.17.
    /// The place of the component in the SDP; 0 describes no media.
    pub media_component_number: u32,
    /// Media-Sub-Component (519/10415), Grouped; 3GPP TS 29.209, 6.5.20.
    pub media_sub_component: Vec<MediaSubComponent>,
    /// AF-Application-Identifier (504/10415), OctetString; 3GPP TS 29.214, 5.3.5.
    /// The application, in octets of the operator's choice.
    pub af_application_identifier: Option<OctetString>,
    /// Media-Type (520/10415), Enumerated; 3GPP TS 29.214, 5.3.19.
    pub media_type: Option<MediaType>,
    /// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_ul: Option<u32>,
    /// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_dl: Option<u32>,
    /// Flow-Status (511/10415), Enumerated; 3GPP TS 29.214, 5.3.11.
    pub flow_status: Option<FlowStatus>,
    /// RS-Bandwidth (522/10415), Unsigned32; 3GPP TS 29.214, 5.3.21.
    /// Bit/s for RTCP sender reports.
    pub rs_bandwidth: Option<u32>,
    /// RR-Bandwidth (521/10415), Unsigned32; 3GPP TS 29.214, 5.3.20.
    /// Bit/s for RTCP receiver reports.
    pub rr_bandwidth: Option<u32>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for MediaComponentDescription {}

static GRAMMAR: Grammar = Grammar {
    name: "Media-Component-Description",
    items: &[
        Item::required(ts29214::avp::MEDIA_COMPONENT_NUMBER.description()),
        Item::repeated(avp::MEDIA_SUB_COMPONENT.description()),
        Item::optional(ts29214::avp::AF_APPLICATION_IDENTIFIER.description()),
        Item::optional(ts29214::avp::MEDIA_TYPE.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL.description()),
        Item::optional(ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL.description()),
        Item::optional(ts29214::avp::FLOW_STATUS.description()),
        Item::optional(ts29214::avp::RS_BANDWIDTH.description()),
        Item::optional(ts29214::avp::RR_BANDWIDTH.description()),
    ],
};

impl Contents for MediaComponentDescription {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            media_component_number: unread.value(),
            media_sub_component: Vec::new(),
            af_application_identifier: None,
            media_type: None,
            max_requested_bandwidth_ul: None,
            max_requested_bandwidth_dl: None,
            flow_status: None,
            rs_bandwidth: None,
            rr_bandwidth: None,
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 518) => received.one(0, 0, &mut self.media_component_number),
            (10415, 519) => received.many(1, &mut self.media_sub_component),
            (10415, 504) => received.optional(2, &mut self.af_application_identifier),
            (10415, 520) => received.optional(3, &mut self.media_type),
            (10415, 516) => received.optional(4, &mut self.max_requested_bandwidth_ul),
            (10415, 515) => received.optional(5, &mut self.max_requested_bandwidth_dl),
            (10415, 511) => received.optional(6, &mut self.flow_status),
            (10415, 522) => received.optional(7, &mut self.rs_bandwidth),
            (10415, 521) => received.optional(8, &mut self.rr_bandwidth),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&ts29214::avp::MEDIA_COMPONENT_NUMBER, &self.media_component_number);
        avps.many(&avp::MEDIA_SUB_COMPONENT, &self.media_sub_component);
        avps.optional(
            &ts29214::avp::AF_APPLICATION_IDENTIFIER,
            &self.af_application_identifier,
        );
        avps.optional(&ts29214::avp::MEDIA_TYPE, &self.media_type);
        avps.optional(
            &ts29214::avp::MAX_REQUESTED_BANDWIDTH_UL,
            &self.max_requested_bandwidth_ul,
        );
        avps.optional(
            &ts29214::avp::MAX_REQUESTED_BANDWIDTH_DL,
            &self.max_requested_bandwidth_dl,
        );
        avps.optional(&ts29214::avp::FLOW_STATUS, &self.flow_status);
        avps.optional(&ts29214::avp::RS_BANDWIDTH, &self.rs_bandwidth);
        avps.optional(&ts29214::avp::RR_BANDWIDTH, &self.rr_bandwidth);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MediaComponentDescriptionBuilder<(A,) = (Unset,), (Set,)> builds group MediaComponentDescription in MediaComponentDescription;
    required media_component_number: IntoField<u32>, "Media-Component-Number" => (Set,), A: required::MediaComponentNumber;
    optional af_application_identifier: IntoField<OctetString, Option<OctetString>>, "AF-Application-Identifier";
    optional media_type: IntoField<MediaType, Option<MediaType>>, "Media-Type";
    optional max_requested_bandwidth_ul: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-UL";
    optional max_requested_bandwidth_dl: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-DL";
    optional flow_status: IntoField<FlowStatus, Option<FlowStatus>>, "Flow-Status";
    optional rs_bandwidth: IntoField<u32, Option<u32>>, "RS-Bandwidth";
    optional rr_bandwidth: IntoField<u32, Option<u32>>, "RR-Bandwidth";
    repeated media_sub_component, media_sub_components: IntoField<MediaSubComponent>, "Media-Sub-Component";
}
