// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime, Set, Single, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Time};
use crate::required;
use crate::ts29061;
use crate::ts29212;
use crate::ts29061::MbmsStartStopIndication;
use crate::ts29212::QosInformation;
use crate::ts29468::{LocalM1Information, LocalMb2UInformation, RohcRequest, avp};

/// A bearer to start, change or stop.
///
/// ```text
/// MBMS-Bearer-Request ::= < AVP Header: 3504 10415 >
///                         { MBMS-StartStop-Indication }
///                         [ TMGI ]
///                         [ MBMS-Flow-Identifier ]
///                         [ QoS-Information ]
///                         [ MBMS-Service-Area ]
///                         [ MBMS-Start-Time ]
///                         [ MB2U-Security ]
///                         [ MBMS-Cell-List ]
///                         [ Local-M1-Information ]
///                         [ Local-MB2-U-Information ]
///                         [ FEC-Request ]
///                       * [ ROHC-Request ]
///                         [ ROHC-Max-CID ]
///                       * [ AVP ]
/// ```
///
/// AVP code 3504 of vendor 10415, 3GPP TS 29.468, 6.4.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MbmsBearerRequest {
    /// MBMS-StartStop-Indication (902/10415), Enumerated; 3GPP TS 29.061, 17.7.5.
    pub mbms_start_stop_indication: MbmsStartStopIndication,
    /// TMGI (900/10415), OctetString; 3GPP TS 29.061, 17.7.2.
    /// The temporary mobile group identity: 3 octets of service, then MCC and MNC in 3 octets.
    pub tmgi: Option<OctetString>,
    /// MBMS-Flow-Identifier (920/10415), OctetString; 3GPP TS 29.061, 17.7.23.
    /// 2 octets: a part of a service that differs from place to place.
    pub mbms_flow_identifier: Option<OctetString>,
    /// QoS-Information (1016/10415), Grouped; 3GPP TS 29.212, 5.3.16.
    pub qos_information: Option<Box<QosInformation>>,
    /// MBMS-Service-Area (903/10415), OctetString; 3GPP TS 29.061, 17.7.6.
    /// The number of areas less one in an octet, then 2 octets for each.
    pub mbms_service_area: Option<OctetString>,
    /// MBMS-Start-Time (3507/10415), Time; 3GPP TS 29.468, 6.4.9.
    /// When the bearer is to start.
    pub mbms_start_time: Option<Time>,
    /// MB2U-Security (3517/10415), Unsigned32; 3GPP TS 29.468, 6.4.19.
    /// Whether the user plane must be secured.
    pub mb2u_security: Option<u32>,
    /// MBMS-Cell-List (934/10415), OctetString; 3GPP TS 29.061, 20.5a.12.
    pub mbms_cell_list: Option<OctetString>,
    /// Local-M1-Information (3518/10415), Grouped; 3GPP TS 29.468, 6.4.20.
    pub local_m1_information: Option<LocalM1Information>,
    /// Local-MB2-U-Information (3519/10415), Grouped; 3GPP TS 29.468, 6.4.21.
    pub local_mb2_u_information: Option<LocalMb2UInformation>,
    /// FEC-Request (3525/10415), OctetString; 3GPP TS 29.468, 6.4.27.
    /// Forward error correction that is asked for, an SDP description.
    pub fec_request: Option<OctetString>,
    /// ROHC-Request (3526/10415), Grouped; 3GPP TS 29.468, 6.4.28.
    pub rohc_request: Vec<RohcRequest>,
    /// ROHC-Max-CID (3532/10415), Unsigned32; 3GPP TS 29.468, 6.4.34.
    /// The greatest context identifier of header compression.
    pub rohc_max_cid: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MbmsBearerRequest {}

static GRAMMAR: Grammar = Grammar {
    name: "MBMS-Bearer-Request",
    items: &[
        Item::required(ts29061::avp::MBMS_START_STOP_INDICATION.description()),
        Item::optional(ts29061::avp::TMGI.description()),
        Item::optional(ts29061::avp::MBMS_FLOW_IDENTIFIER.description()),
        Item::optional(ts29212::avp::QOS_INFORMATION.description()),
        Item::optional(ts29061::avp::MBMS_SERVICE_AREA.description()),
        Item::optional(avp::MBMS_START_TIME.description()),
        Item::optional(avp::MB2U_SECURITY.description()),
        Item::optional(ts29061::avp::MBMS_CELL_LIST.description()),
        Item::optional(avp::LOCAL_M1_INFORMATION.description()),
        Item::optional(avp::LOCAL_MB2_U_INFORMATION.description()),
        Item::optional(avp::FEC_REQUEST.description()),
        Item::repeated(avp::ROHC_REQUEST.description()),
        Item::optional(avp::ROHC_MAX_CID.description()),
        Item::any(),
    ],
};

impl Contents for MbmsBearerRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            mbms_start_stop_indication: unread.value(),
            tmgi: None,
            mbms_flow_identifier: None,
            qos_information: None,
            mbms_service_area: None,
            mbms_start_time: None,
            mb2u_security: None,
            mbms_cell_list: None,
            local_m1_information: None,
            local_mb2_u_information: None,
            fec_request: None,
            rohc_request: Vec::new(),
            rohc_max_cid: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 902) => received.one(0, 0, &mut self.mbms_start_stop_indication),
            (10415, 900) => received.optional(1, &mut self.tmgi),
            (10415, 920) => received.optional(2, &mut self.mbms_flow_identifier),
            (10415, 1016) => received.optional_boxed(3, &mut self.qos_information),
            (10415, 903) => received.optional(4, &mut self.mbms_service_area),
            (10415, 3507) => received.optional(5, &mut self.mbms_start_time),
            (10415, 3517) => received.optional(6, &mut self.mb2u_security),
            (10415, 934) => received.optional(7, &mut self.mbms_cell_list),
            (10415, 3518) => received.optional(8, &mut self.local_m1_information),
            (10415, 3519) => received.optional(9, &mut self.local_mb2_u_information),
            (10415, 3525) => received.optional(10, &mut self.fec_request),
            (10415, 3526) => received.many(11, &mut self.rohc_request),
            (10415, 3532) => received.optional(12, &mut self.rohc_max_cid),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(
            &ts29061::avp::MBMS_START_STOP_INDICATION,
            &self.mbms_start_stop_indication,
        );
        avps.optional(&ts29061::avp::TMGI, &self.tmgi);
        avps.optional(&ts29061::avp::MBMS_FLOW_IDENTIFIER, &self.mbms_flow_identifier);
        avps.optional_boxed(&ts29212::avp::QOS_INFORMATION, &self.qos_information);
        avps.optional(&ts29061::avp::MBMS_SERVICE_AREA, &self.mbms_service_area);
        avps.optional(&avp::MBMS_START_TIME, &self.mbms_start_time);
        avps.optional(&avp::MB2U_SECURITY, &self.mb2u_security);
        avps.optional(&ts29061::avp::MBMS_CELL_LIST, &self.mbms_cell_list);
        avps.optional(&avp::LOCAL_M1_INFORMATION, &self.local_m1_information);
        avps.optional(&avp::LOCAL_MB2_U_INFORMATION, &self.local_mb2_u_information);
        avps.optional(&avp::FEC_REQUEST, &self.fec_request);
        avps.many(&avp::ROHC_REQUEST, &self.rohc_request);
        avps.optional(&avp::ROHC_MAX_CID, &self.rohc_max_cid);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MbmsBearerRequestBuilder<(A,) = (Unset,), (Set,)> builds group MbmsBearerRequest in Single<MbmsBearerRequest>, with additional_avps;
    required mbms_start_stop_indication: IntoField<MbmsStartStopIndication>, "MBMS-StartStop-Indication" => (Set,), A: required::MbmsStartStopIndication;
    optional tmgi: IntoField<OctetString, Option<OctetString>>, "TMGI";
    optional mbms_flow_identifier: IntoField<OctetString, Option<OctetString>>, "MBMS-Flow-Identifier";
    optional qos_information: IntoField<QosInformation, Option<Box<QosInformation>>>, "QoS-Information";
    optional mbms_service_area: IntoField<OctetString, Option<OctetString>>, "MBMS-Service-Area";
    optional mbms_start_time: IntoTime<Option<Time>>, "MBMS-Start-Time";
    optional mb2u_security: IntoField<u32, Option<u32>>, "MB2U-Security";
    optional mbms_cell_list: IntoField<OctetString, Option<OctetString>>, "MBMS-Cell-List";
    optional local_m1_information: IntoField<LocalM1Information, Option<LocalM1Information>>, "Local-M1-Information";
    optional local_mb2_u_information: IntoField<LocalMb2UInformation, Option<LocalMb2UInformation>>, "Local-MB2-U-Information";
    optional fec_request: IntoField<OctetString, Option<OctetString>>, "FEC-Request";
    optional rohc_max_cid: IntoField<u32, Option<u32>>, "ROHC-Max-CID";
    repeated rohc_request, rohc_requests: IntoField<RohcRequest>, "ROHC-Request";
}
