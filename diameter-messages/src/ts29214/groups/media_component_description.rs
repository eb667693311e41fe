// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, OctetString};
use crate::required;
use crate::ts29209;
use crate::ts29212;
use crate::ts29209::ReservationPriority;
use crate::ts29212::{PreEmptionCapability, PreEmptionVulnerability};
use crate::ts29214::{
    FlowStatus, MediaSubComponent, MediaType, PrioritySharingIndicator, avp,
};

/// A media component of a session: its flows and what they need.
///
/// ```text
/// Media-Component-Description ::= < AVP Header: 517 10415 >
///                                 { Media-Component-Number }
///                               * [ Media-Sub-Component ]
///                                 [ AF-Application-Identifier ]
///                                 [ FLUS-Identifier ]
///                                 [ Media-Type ]
///                                 [ Max-Requested-Bandwidth-UL ]
///                                 [ Max-Requested-Bandwidth-DL ]
///                                 [ Max-Supported-Bandwidth-UL ]
///                                 [ Max-Supported-Bandwidth-DL ]
///                                 [ Min-Desired-Bandwidth-UL ]
///                                 [ Min-Desired-Bandwidth-DL ]
///                                 [ Min-Requested-Bandwidth-UL ]
///                                 [ Min-Requested-Bandwidth-DL ]
///                                 [ Extended-Max-Requested-BW-UL ]
///                                 [ Extended-Max-Requested-BW-DL ]
///                                 [ Extended-Max-Supported-BW-UL ]
///                                 [ Extended-Max-Supported-BW-DL ]
///                                 [ Extended-Min-Desired-BW-UL ]
///                                 [ Extended-Min-Desired-BW-DL ]
///                                 [ Extended-Min-Requested-BW-UL ]
///                                 [ Extended-Min-Requested-BW-DL ]
///                                 [ Flow-Status ]
///                                 [ Priority-Sharing-Indicator ]
///                                 [ Pre-emption-Capability ]
///                                 [ Pre-emption-Vulnerability ]
///                                 [ Reservation-Priority ]
///                                 [ RS-Bandwidth ]
///                                 [ RR-Bandwidth ]
///                              *2 [ Codec-Data ]
///                                 [ Sharing-Key-DL ]
///                                 [ Sharing-Key-UL ]
///                                 [ Content-Version ]
///                                 [ Max-PLR-DL ]
///                                 [ Max-PLR-UL ]
///                                 [ Desired-Max-Latency ]
///                                 [ Desired-Max-Loss ]
///                               * [ AVP ]
/// ```
///
/// AVP code 517 of vendor 10415, 3GPP TS 29.214, 5.3.16.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MediaComponentDescription {
    /// Media-Component-Number (518/10415), Unsigned32; 3GPP TS 29.214, 5.3.17.
    /// The place of the component in the SDP; 0 describes no media.
    pub media_component_number: u32,
    /// Media-Sub-Component (519/10415), Grouped; 3GPP TS 29.214, 5.3.18.
    pub media_sub_component: Vec<MediaSubComponent>,
    /// AF-Application-Identifier (504/10415), OctetString; 3GPP TS 29.214, 5.3.5.
    /// The application, in octets of the operator's choice.
    pub af_application_identifier: Option<OctetString>,
    /// FLUS-Identifier (566/10415), OctetString; 3GPP TS 29.214, 5.3.63.
    pub flus_identifier: Option<OctetString>,
    /// Media-Type (520/10415), Enumerated; 3GPP TS 29.214, 5.3.19.
    pub media_type: Option<MediaType>,
    /// Max-Requested-Bandwidth-UL (516/10415), Unsigned32; 3GPP TS 29.214, 5.3.15.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_ul: Option<u32>,
    /// Max-Requested-Bandwidth-DL (515/10415), Unsigned32; 3GPP TS 29.214, 5.3.14.
    /// Bit/s; from 2 to the power of 32 on the Extended AVP holds.
    pub max_requested_bandwidth_dl: Option<u32>,
    /// Max-Supported-Bandwidth-UL (544/10415), Unsigned32; 3GPP TS 29.214, 5.3.42.
    pub max_supported_bandwidth_ul: Option<u32>,
    /// Max-Supported-Bandwidth-DL (543/10415), Unsigned32; 3GPP TS 29.214, 5.3.41.
    pub max_supported_bandwidth_dl: Option<u32>,
    /// Min-Desired-Bandwidth-UL (546/10415), Unsigned32; 3GPP TS 29.214, 5.3.44.
    pub min_desired_bandwidth_ul: Option<u32>,
    /// Min-Desired-Bandwidth-DL (545/10415), Unsigned32; 3GPP TS 29.214, 5.3.43.
    pub min_desired_bandwidth_dl: Option<u32>,
    /// Min-Requested-Bandwidth-UL (535/10415), Unsigned32; 3GPP TS 29.214, 5.3.33.
    /// Bit/s.
    pub min_requested_bandwidth_ul: Option<u32>,
    /// Min-Requested-Bandwidth-DL (534/10415), Unsigned32; 3GPP TS 29.214, 5.3.32.
    /// Bit/s.
    pub min_requested_bandwidth_dl: Option<u32>,
    /// Extended-Max-Requested-BW-UL (555/10415), Unsigned32; 3GPP TS 29.214, 5.3.53.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_max_requested_bw_ul: Option<u32>,
    /// Extended-Max-Requested-BW-DL (554/10415), Unsigned32; 3GPP TS 29.214, 5.3.52.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_max_requested_bw_dl: Option<u32>,
    /// Extended-Max-Supported-BW-UL (557/10415), Unsigned32; 3GPP TS 29.214, 5.3.55.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_max_supported_bw_ul: Option<u32>,
    /// Extended-Max-Supported-BW-DL (556/10415), Unsigned32; 3GPP TS 29.214, 5.3.54.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_max_supported_bw_dl: Option<u32>,
    /// Extended-Min-Desired-BW-UL (559/10415), Unsigned32; 3GPP TS 29.214, 5.3.57.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_min_desired_bw_ul: Option<u32>,
    /// Extended-Min-Desired-BW-DL (558/10415), Unsigned32; 3GPP TS 29.214, 5.3.56.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_min_desired_bw_dl: Option<u32>,
    /// Extended-Min-Requested-BW-UL (561/10415), Unsigned32; 3GPP TS 29.214, 5.3.59.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_min_requested_bw_ul: Option<u32>,
    /// Extended-Min-Requested-BW-DL (560/10415), Unsigned32; 3GPP TS 29.214, 5.3.58.
    /// Kbit/s, for rates beyond 32 bits of bit/s.
    pub extended_min_requested_bw_dl: Option<u32>,
    /// Flow-Status (511/10415), Enumerated; 3GPP TS 29.214, 5.3.11.
    pub flow_status: Option<FlowStatus>,
    /// Priority-Sharing-Indicator (550/10415), Enumerated; 3GPP TS 29.214, 5.3.47.
    pub priority_sharing_indicator: Option<PrioritySharingIndicator>,
    /// Pre-emption-Capability (1047/10415), Enumerated; 3GPP TS 29.212, 5.3.46.
    pub pre_emption_capability: Option<PreEmptionCapability>,
    /// Pre-emption-Vulnerability (1048/10415), Enumerated; 3GPP TS 29.212, 5.3.47.
    pub pre_emption_vulnerability: Option<PreEmptionVulnerability>,
    /// Reservation-Priority (458/13019), Enumerated; 3GPP TS 29.209, 7.3.9.
    pub reservation_priority: Option<ReservationPriority>,
    /// RS-Bandwidth (522/10415), Unsigned32; 3GPP TS 29.214, 5.3.21.
    /// Bit/s for RTCP sender reports.
    pub rs_bandwidth: Option<u32>,
    /// RR-Bandwidth (521/10415), Unsigned32; 3GPP TS 29.214, 5.3.20.
    /// Bit/s for RTCP receiver reports.
    pub rr_bandwidth: Option<u32>,
    /// Codec-Data (524/10415), OctetString; 3GPP TS 29.214, 5.3.7.
    /// The line uplink or downlink, offer or answer, then lines of SDP.
    pub codec_data: List<OctetString, 0, 2>,
    /// Sharing-Key-DL (539/10415), Unsigned32; 3GPP TS 29.214, 5.3.37.
    /// Media components with the same key share downlink resources.
    pub sharing_key_dl: Option<u32>,
    /// Sharing-Key-UL (540/10415), Unsigned32; 3GPP TS 29.214, 5.3.38.
    /// Media components with the same key share uplink resources.
    pub sharing_key_ul: Option<u32>,
    /// Content-Version (552/10415), Unsigned64; 3GPP TS 29.214, 5.3.49.
    /// The version of a media component's content.
    pub content_version: Option<u64>,
    /// Max-PLR-DL (2852/10415), Float32; 3GPP TS 29.212, 5.3.138.
    /// The greatest packet loss rate, a fraction as Float32.
    pub max_plr_dl: Option<f32>,
    /// Max-PLR-UL (2853/10415), Float32; 3GPP TS 29.212, 5.3.139.
    /// The greatest packet loss rate, a fraction as Float32.
    pub max_plr_ul: Option<f32>,
    /// Desired-Max-Latency (567/10415), Float32; 3GPP TS 29.214, 5.3.64.
    /// The greatest latency that is desired.
    pub desired_max_latency: Option<f32>,
    /// Desired-Max-Loss (568/10415), Float32; 3GPP TS 29.214, 5.3.65.
    /// The greatest packet loss that is desired.
    pub desired_max_loss: Option<f32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MediaComponentDescription {}

static GRAMMAR: Grammar = Grammar {
    name: "Media-Component-Description",
    items: &[
        Item::required(avp::MEDIA_COMPONENT_NUMBER.description()),
        Item::repeated(avp::MEDIA_SUB_COMPONENT.description()),
        Item::optional(avp::AF_APPLICATION_IDENTIFIER.description()),
        Item::optional(avp::FLUS_IDENTIFIER.description()),
        Item::optional(avp::MEDIA_TYPE.description()),
        Item::optional(avp::MAX_REQUESTED_BANDWIDTH_UL.description()),
        Item::optional(avp::MAX_REQUESTED_BANDWIDTH_DL.description()),
        Item::optional(avp::MAX_SUPPORTED_BANDWIDTH_UL.description()),
        Item::optional(avp::MAX_SUPPORTED_BANDWIDTH_DL.description()),
        Item::optional(avp::MIN_DESIRED_BANDWIDTH_UL.description()),
        Item::optional(avp::MIN_DESIRED_BANDWIDTH_DL.description()),
        Item::optional(avp::MIN_REQUESTED_BANDWIDTH_UL.description()),
        Item::optional(avp::MIN_REQUESTED_BANDWIDTH_DL.description()),
        Item::optional(avp::EXTENDED_MAX_REQUESTED_BW_UL.description()),
        Item::optional(avp::EXTENDED_MAX_REQUESTED_BW_DL.description()),
        Item::optional(avp::EXTENDED_MAX_SUPPORTED_BW_UL.description()),
        Item::optional(avp::EXTENDED_MAX_SUPPORTED_BW_DL.description()),
        Item::optional(avp::EXTENDED_MIN_DESIRED_BW_UL.description()),
        Item::optional(avp::EXTENDED_MIN_DESIRED_BW_DL.description()),
        Item::optional(avp::EXTENDED_MIN_REQUESTED_BW_UL.description()),
        Item::optional(avp::EXTENDED_MIN_REQUESTED_BW_DL.description()),
        Item::optional(avp::FLOW_STATUS.description()),
        Item::optional(avp::PRIORITY_SHARING_INDICATOR.description()),
        Item::optional(ts29212::avp::PRE_EMPTION_CAPABILITY.description()),
        Item::optional(ts29212::avp::PRE_EMPTION_VULNERABILITY.description()),
        Item::optional(ts29209::avp::RESERVATION_PRIORITY.description()),
        Item::optional(avp::RS_BANDWIDTH.description()),
        Item::optional(avp::RR_BANDWIDTH.description()),
        Item::optional(avp::CODEC_DATA.description()).times(0, Some(2)),
        Item::optional(avp::SHARING_KEY_DL.description()),
        Item::optional(avp::SHARING_KEY_UL.description()),
        Item::optional(avp::CONTENT_VERSION.description()),
        Item::optional(ts29212::avp::MAX_PLR_DL.description()),
        Item::optional(ts29212::avp::MAX_PLR_UL.description()),
        Item::optional(avp::DESIRED_MAX_LATENCY.description()),
        Item::optional(avp::DESIRED_MAX_LOSS.description()),
        Item::any(),
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
            flus_identifier: None,
            media_type: None,
            max_requested_bandwidth_ul: None,
            max_requested_bandwidth_dl: None,
            max_supported_bandwidth_ul: None,
            max_supported_bandwidth_dl: None,
            min_desired_bandwidth_ul: None,
            min_desired_bandwidth_dl: None,
            min_requested_bandwidth_ul: None,
            min_requested_bandwidth_dl: None,
            extended_max_requested_bw_ul: None,
            extended_max_requested_bw_dl: None,
            extended_max_supported_bw_ul: None,
            extended_max_supported_bw_dl: None,
            extended_min_desired_bw_ul: None,
            extended_min_desired_bw_dl: None,
            extended_min_requested_bw_ul: None,
            extended_min_requested_bw_dl: None,
            flow_status: None,
            priority_sharing_indicator: None,
            pre_emption_capability: None,
            pre_emption_vulnerability: None,
            reservation_priority: None,
            rs_bandwidth: None,
            rr_bandwidth: None,
            codec_data: Default::default(),
            sharing_key_dl: None,
            sharing_key_ul: None,
            content_version: None,
            max_plr_dl: None,
            max_plr_ul: None,
            desired_max_latency: None,
            desired_max_loss: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 518) => received.one(0, 0, &mut self.media_component_number),
            (10415, 519) => received.many(1, &mut self.media_sub_component),
            (10415, 504) => received.optional(2, &mut self.af_application_identifier),
            (10415, 566) => received.optional(3, &mut self.flus_identifier),
            (10415, 520) => received.optional(4, &mut self.media_type),
            (10415, 516) => received.optional(5, &mut self.max_requested_bandwidth_ul),
            (10415, 515) => received.optional(6, &mut self.max_requested_bandwidth_dl),
            (10415, 544) => received.optional(7, &mut self.max_supported_bandwidth_ul),
            (10415, 543) => received.optional(8, &mut self.max_supported_bandwidth_dl),
            (10415, 546) => received.optional(9, &mut self.min_desired_bandwidth_ul),
            (10415, 545) => received.optional(10, &mut self.min_desired_bandwidth_dl),
            (10415, 535) => received.optional(11, &mut self.min_requested_bandwidth_ul),
            (10415, 534) => received.optional(12, &mut self.min_requested_bandwidth_dl),
            (10415, 555) => received.optional(13, &mut self.extended_max_requested_bw_ul),
            (10415, 554) => received.optional(14, &mut self.extended_max_requested_bw_dl),
            (10415, 557) => received.optional(15, &mut self.extended_max_supported_bw_ul),
            (10415, 556) => received.optional(16, &mut self.extended_max_supported_bw_dl),
            (10415, 559) => received.optional(17, &mut self.extended_min_desired_bw_ul),
            (10415, 558) => received.optional(18, &mut self.extended_min_desired_bw_dl),
            (10415, 561) => received.optional(19, &mut self.extended_min_requested_bw_ul),
            (10415, 560) => received.optional(20, &mut self.extended_min_requested_bw_dl),
            (10415, 511) => received.optional(21, &mut self.flow_status),
            (10415, 550) => received.optional(22, &mut self.priority_sharing_indicator),
            (10415, 1047) => received.optional(23, &mut self.pre_emption_capability),
            (10415, 1048) => received.optional(24, &mut self.pre_emption_vulnerability),
            (13019, 458) => received.optional(25, &mut self.reservation_priority),
            (10415, 522) => received.optional(26, &mut self.rs_bandwidth),
            (10415, 521) => received.optional(27, &mut self.rr_bandwidth),
            (10415, 524) => received.up_to(28, &mut self.codec_data),
            (10415, 539) => received.optional(29, &mut self.sharing_key_dl),
            (10415, 540) => received.optional(30, &mut self.sharing_key_ul),
            (10415, 552) => received.optional(31, &mut self.content_version),
            (10415, 2852) => received.optional(32, &mut self.max_plr_dl),
            (10415, 2853) => received.optional(33, &mut self.max_plr_ul),
            (10415, 567) => received.optional(34, &mut self.desired_max_latency),
            (10415, 568) => received.optional(35, &mut self.desired_max_loss),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::MEDIA_COMPONENT_NUMBER, &self.media_component_number);
        avps.many(&avp::MEDIA_SUB_COMPONENT, &self.media_sub_component);
        avps.optional(&avp::AF_APPLICATION_IDENTIFIER, &self.af_application_identifier);
        avps.optional(&avp::FLUS_IDENTIFIER, &self.flus_identifier);
        avps.optional(&avp::MEDIA_TYPE, &self.media_type);
        avps.optional(
            &avp::MAX_REQUESTED_BANDWIDTH_UL,
            &self.max_requested_bandwidth_ul,
        );
        avps.optional(
            &avp::MAX_REQUESTED_BANDWIDTH_DL,
            &self.max_requested_bandwidth_dl,
        );
        avps.optional(
            &avp::MAX_SUPPORTED_BANDWIDTH_UL,
            &self.max_supported_bandwidth_ul,
        );
        avps.optional(
            &avp::MAX_SUPPORTED_BANDWIDTH_DL,
            &self.max_supported_bandwidth_dl,
        );
        avps.optional(&avp::MIN_DESIRED_BANDWIDTH_UL, &self.min_desired_bandwidth_ul);
        avps.optional(&avp::MIN_DESIRED_BANDWIDTH_DL, &self.min_desired_bandwidth_dl);
        avps.optional(
            &avp::MIN_REQUESTED_BANDWIDTH_UL,
            &self.min_requested_bandwidth_ul,
        );
        avps.optional(
            &avp::MIN_REQUESTED_BANDWIDTH_DL,
            &self.min_requested_bandwidth_dl,
        );
        avps.optional(
            &avp::EXTENDED_MAX_REQUESTED_BW_UL,
            &self.extended_max_requested_bw_ul,
        );
        avps.optional(
            &avp::EXTENDED_MAX_REQUESTED_BW_DL,
            &self.extended_max_requested_bw_dl,
        );
        avps.optional(
            &avp::EXTENDED_MAX_SUPPORTED_BW_UL,
            &self.extended_max_supported_bw_ul,
        );
        avps.optional(
            &avp::EXTENDED_MAX_SUPPORTED_BW_DL,
            &self.extended_max_supported_bw_dl,
        );
        avps.optional(
            &avp::EXTENDED_MIN_DESIRED_BW_UL,
            &self.extended_min_desired_bw_ul,
        );
        avps.optional(
            &avp::EXTENDED_MIN_DESIRED_BW_DL,
            &self.extended_min_desired_bw_dl,
        );
        avps.optional(
            &avp::EXTENDED_MIN_REQUESTED_BW_UL,
            &self.extended_min_requested_bw_ul,
        );
        avps.optional(
            &avp::EXTENDED_MIN_REQUESTED_BW_DL,
            &self.extended_min_requested_bw_dl,
        );
        avps.optional(&avp::FLOW_STATUS, &self.flow_status);
        avps.optional(
            &avp::PRIORITY_SHARING_INDICATOR,
            &self.priority_sharing_indicator,
        );
        avps.optional(
            &ts29212::avp::PRE_EMPTION_CAPABILITY,
            &self.pre_emption_capability,
        );
        avps.optional(
            &ts29212::avp::PRE_EMPTION_VULNERABILITY,
            &self.pre_emption_vulnerability,
        );
        avps.optional(&ts29209::avp::RESERVATION_PRIORITY, &self.reservation_priority);
        avps.optional(&avp::RS_BANDWIDTH, &self.rs_bandwidth);
        avps.optional(&avp::RR_BANDWIDTH, &self.rr_bandwidth);
        avps.many(&avp::CODEC_DATA, &self.codec_data);
        avps.optional(&avp::SHARING_KEY_DL, &self.sharing_key_dl);
        avps.optional(&avp::SHARING_KEY_UL, &self.sharing_key_ul);
        avps.optional(&avp::CONTENT_VERSION, &self.content_version);
        avps.optional(&ts29212::avp::MAX_PLR_DL, &self.max_plr_dl);
        avps.optional(&ts29212::avp::MAX_PLR_UL, &self.max_plr_ul);
        avps.optional(&avp::DESIRED_MAX_LATENCY, &self.desired_max_latency);
        avps.optional(&avp::DESIRED_MAX_LOSS, &self.desired_max_loss);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MediaComponentDescriptionBuilder<(A,) = (Unset,), (Set,)> builds group MediaComponentDescription in Single<MediaComponentDescription>, with additional_avps;
    required media_component_number: IntoField<u32>, "Media-Component-Number" => (Set,), A: required::MediaComponentNumber;
    optional af_application_identifier: IntoField<OctetString, Option<OctetString>>, "AF-Application-Identifier";
    optional flus_identifier: IntoField<OctetString, Option<OctetString>>, "FLUS-Identifier";
    optional media_type: IntoField<MediaType, Option<MediaType>>, "Media-Type";
    optional max_requested_bandwidth_ul: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-UL";
    optional max_requested_bandwidth_dl: IntoField<u32, Option<u32>>, "Max-Requested-Bandwidth-DL";
    optional max_supported_bandwidth_ul: IntoField<u32, Option<u32>>, "Max-Supported-Bandwidth-UL";
    optional max_supported_bandwidth_dl: IntoField<u32, Option<u32>>, "Max-Supported-Bandwidth-DL";
    optional min_desired_bandwidth_ul: IntoField<u32, Option<u32>>, "Min-Desired-Bandwidth-UL";
    optional min_desired_bandwidth_dl: IntoField<u32, Option<u32>>, "Min-Desired-Bandwidth-DL";
    optional min_requested_bandwidth_ul: IntoField<u32, Option<u32>>, "Min-Requested-Bandwidth-UL";
    optional min_requested_bandwidth_dl: IntoField<u32, Option<u32>>, "Min-Requested-Bandwidth-DL";
    optional extended_max_requested_bw_ul: IntoField<u32, Option<u32>>, "Extended-Max-Requested-BW-UL";
    optional extended_max_requested_bw_dl: IntoField<u32, Option<u32>>, "Extended-Max-Requested-BW-DL";
    optional extended_max_supported_bw_ul: IntoField<u32, Option<u32>>, "Extended-Max-Supported-BW-UL";
    optional extended_max_supported_bw_dl: IntoField<u32, Option<u32>>, "Extended-Max-Supported-BW-DL";
    optional extended_min_desired_bw_ul: IntoField<u32, Option<u32>>, "Extended-Min-Desired-BW-UL";
    optional extended_min_desired_bw_dl: IntoField<u32, Option<u32>>, "Extended-Min-Desired-BW-DL";
    optional extended_min_requested_bw_ul: IntoField<u32, Option<u32>>, "Extended-Min-Requested-BW-UL";
    optional extended_min_requested_bw_dl: IntoField<u32, Option<u32>>, "Extended-Min-Requested-BW-DL";
    optional flow_status: IntoField<FlowStatus, Option<FlowStatus>>, "Flow-Status";
    optional priority_sharing_indicator: IntoField<PrioritySharingIndicator, Option<PrioritySharingIndicator>>, "Priority-Sharing-Indicator";
    optional pre_emption_capability: IntoField<PreEmptionCapability, Option<PreEmptionCapability>>, "Pre-emption-Capability";
    optional pre_emption_vulnerability: IntoField<PreEmptionVulnerability, Option<PreEmptionVulnerability>>, "Pre-emption-Vulnerability";
    optional reservation_priority: IntoField<ReservationPriority, Option<ReservationPriority>>, "Reservation-Priority";
    optional rs_bandwidth: IntoField<u32, Option<u32>>, "RS-Bandwidth";
    optional rr_bandwidth: IntoField<u32, Option<u32>>, "RR-Bandwidth";
    optional codec_data: IntoField<OctetString, List<OctetString, 0, 2>>, "Codec-Data";
    optional sharing_key_dl: IntoField<u32, Option<u32>>, "Sharing-Key-DL";
    optional sharing_key_ul: IntoField<u32, Option<u32>>, "Sharing-Key-UL";
    optional content_version: IntoField<u64, Option<u64>>, "Content-Version";
    optional max_plr_dl: IntoField<f32, Option<f32>>, "Max-PLR-DL";
    optional max_plr_ul: IntoField<f32, Option<f32>>, "Max-PLR-UL";
    optional desired_max_latency: IntoField<f32, Option<f32>>, "Desired-Max-Latency";
    optional desired_max_loss: IntoField<f32, Option<f32>>, "Desired-Max-Loss";
    repeated media_sub_component, media_sub_components: IntoField<MediaSubComponent>, "Media-Sub-Component";
}
