// @generated from dictionaries/onem2m.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Time, Utf8String};
use crate::credit_control;
use crate::ts32299;
use crate::onem2m::{ProtocolType, RequestOperation, ResponseStatusCode, avp};

/// Charging data for a request between machines.
///
/// ```text
/// M2M-Information ::= < AVP Header: 1011 45687 >
///                     [ Application-Entity-ID ]
///                     [ External-ID ]
///                     [ Receiver ]
///                     [ onem2m:Originator ]
///                     [ Hosting-CSE-ID ]
///                     [ Target-ID ]
///                     [ Protocol-Type ]
///                     [ Request-Operation ]
///                     [ Request-Headers-Size ]
///                     [ Request-Body-Size ]
///                     [ Response-Headers-Size ]
///                     [ Response-Body-Size ]
///                     [ Response-Status-Code ]
///                     [ Rating-Group ]
///                     [ M2M-Event-Record-Timestamp ]
///                     [ Control-Memory-Size ]
///                     [ Data-Memory-Size ]
///                     [ Access-Network-Identifier ]
///                     [ Occupancy ]
///                     [ Group-Name ]
///                     [ Maximum-Number-Members ]
///                     [ Current-Number-Members ]
///                     [ Subgroup-Name ]
///                     [ Node-Id ]
///                   * [ AVP ]
/// ```
///
/// AVP code 1011 of vendor 45687, oneM2M TS-0004, A.4.14.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct M2mInformation {
    /// Application-Entity-ID (1001/45687), UTF8String; oneM2M TS-0004, A.4.4.
    pub application_entity_id: Option<Utf8String>,
    /// External-ID (1005/45687), UTF8String; oneM2M TS-0004, A.4.8.
    pub external_id: Option<Utf8String>,
    /// Receiver (1014/45687), UTF8String; oneM2M TS-0004, A.4.19.
    pub receiver: Option<Utf8String>,
    /// Originator (1008/45687), UTF8String; oneM2M TS-0004, A.4.11.
    /// Who sent the request. Code 1008 of oneM2M; 3GPP's Originator (864) is the party of a call.
    pub one_m2m_originator: Option<Utf8String>,
    /// Hosting-CSE-ID (1007/45687), UTF8String; oneM2M TS-0004, A.4.10.
    pub hosting_cse_id: Option<Utf8String>,
    /// Target-ID (1022/45687), UTF8String; oneM2M TS-0004, A.4.32.
    pub target_id: Option<Utf8String>,
    /// Protocol-Type (1013/45687), Enumerated; oneM2M TS-0004, A.4.17.
    pub protocol_type: Option<ProtocolType>,
    /// Request-Operation (1017/45687), Enumerated; oneM2M TS-0004, A.4.22.
    pub request_operation: Option<RequestOperation>,
    /// Request-Headers-Size (1016/45687), Unsigned32; oneM2M TS-0004, A.4.21.
    /// Octets in the request's headers.
    pub request_headers_size: Option<u32>,
    /// Request-Body-Size (1015/45687), Unsigned32; oneM2M TS-0004, A.4.20.
    /// Octets in the request's body.
    pub request_body_size: Option<u32>,
    /// Response-Headers-Size (1019/45687), Unsigned32; oneM2M TS-0004, A.4.24.
    /// Octets in the response's headers.
    pub response_headers_size: Option<u32>,
    /// Response-Body-Size (1018/45687), Unsigned32; oneM2M TS-0004, A.4.23.
    /// Octets in the response's body.
    pub response_body_size: Option<u32>,
    /// Response-Status-Code (1020/45687), Enumerated; oneM2M TS-0004, A.4.25.
    pub response_status_code: Option<ResponseStatusCode>,
    /// Rating-Group (432), Unsigned32; RFC 8506, 8.29.
    /// Services that are rated alike, and so share a quota.
    pub rating_group: Option<u32>,
    /// M2M-Event-Record-Timestamp (1010/45687), Time; oneM2M TS-0004, A.4.13.
    pub m2m_event_record_timestamp: Option<Time>,
    /// Control-Memory-Size (1002/45687), Unsigned32; oneM2M TS-0004, A.4.5.
    /// Octets of control data.
    pub control_memory_size: Option<u32>,
    /// Data-Memory-Size (1004/45687), Unsigned32; oneM2M TS-0004, A.4.7.
    /// Octets of data.
    pub data_memory_size: Option<u32>,
    /// Access-Network-Identifier (1000/45687), Unsigned32; oneM2M TS-0004, A.4.1.
    pub access_network_identifier: Option<u32>,
    /// Occupancy (1012/45687), Unsigned32; oneM2M TS-0004, A.4.16.
    /// The size of the contained data, in octets.
    pub occupancy: Option<u32>,
    /// Group-Name (1006/45687), UTF8String; oneM2M TS-0004, A.4.9.
    pub group_name: Option<Utf8String>,
    /// Maximum-Number-Members (1009/45687), Unsigned32; oneM2M TS-0004, A.4.12.
    pub maximum_number_members: Option<u32>,
    /// Current-Number-Members (1003/45687), Unsigned32; oneM2M TS-0004, A.4.6.
    pub current_number_members: Option<u32>,
    /// Subgroup-Name (1021/45687), UTF8String; oneM2M TS-0004, A.4.28.
    pub subgroup_name: Option<Utf8String>,
    /// Node-Id (2064/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The name of the node that wrote the record.
    pub node_id: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for M2mInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "M2M-Information",
    items: &[
        Item::optional(avp::APPLICATION_ENTITY_ID.description()),
        Item::optional(avp::EXTERNAL_ID.description()),
        Item::optional(avp::RECEIVER.description()),
        Item::optional(avp::ONE_M2M_ORIGINATOR.description()),
        Item::optional(avp::HOSTING_CSE_ID.description()),
        Item::optional(avp::TARGET_ID.description()),
        Item::optional(avp::PROTOCOL_TYPE.description()),
        Item::optional(avp::REQUEST_OPERATION.description()),
        Item::optional(avp::REQUEST_HEADERS_SIZE.description()),
        Item::optional(avp::REQUEST_BODY_SIZE.description()),
        Item::optional(avp::RESPONSE_HEADERS_SIZE.description()),
        Item::optional(avp::RESPONSE_BODY_SIZE.description()),
        Item::optional(avp::RESPONSE_STATUS_CODE.description()),
        Item::optional(credit_control::avp::RATING_GROUP.description()),
        Item::optional(avp::M2M_EVENT_RECORD_TIMESTAMP.description()),
        Item::optional(avp::CONTROL_MEMORY_SIZE.description()),
        Item::optional(avp::DATA_MEMORY_SIZE.description()),
        Item::optional(avp::ACCESS_NETWORK_IDENTIFIER.description()),
        Item::optional(avp::OCCUPANCY.description()),
        Item::optional(avp::GROUP_NAME.description()),
        Item::optional(avp::MAXIMUM_NUMBER_MEMBERS.description()),
        Item::optional(avp::CURRENT_NUMBER_MEMBERS.description()),
        Item::optional(avp::SUBGROUP_NAME.description()),
        Item::optional(ts32299::avp::NODE_ID.description()),
        Item::any(),
    ],
};

impl Contents for M2mInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (45687, 1001) => received.optional(0, &mut self.application_entity_id),
            (45687, 1005) => received.optional(1, &mut self.external_id),
            (45687, 1014) => received.optional(2, &mut self.receiver),
            (45687, 1008) => received.optional(3, &mut self.one_m2m_originator),
            (45687, 1007) => received.optional(4, &mut self.hosting_cse_id),
            (45687, 1022) => received.optional(5, &mut self.target_id),
            (45687, 1013) => received.optional(6, &mut self.protocol_type),
            (45687, 1017) => received.optional(7, &mut self.request_operation),
            (45687, 1016) => received.optional(8, &mut self.request_headers_size),
            (45687, 1015) => received.optional(9, &mut self.request_body_size),
            (45687, 1019) => received.optional(10, &mut self.response_headers_size),
            (45687, 1018) => received.optional(11, &mut self.response_body_size),
            (45687, 1020) => received.optional(12, &mut self.response_status_code),
            (0, 432) => received.optional(13, &mut self.rating_group),
            (45687, 1010) => received.optional(14, &mut self.m2m_event_record_timestamp),
            (45687, 1002) => received.optional(15, &mut self.control_memory_size),
            (45687, 1004) => received.optional(16, &mut self.data_memory_size),
            (45687, 1000) => received.optional(17, &mut self.access_network_identifier),
            (45687, 1012) => received.optional(18, &mut self.occupancy),
            (45687, 1006) => received.optional(19, &mut self.group_name),
            (45687, 1009) => received.optional(20, &mut self.maximum_number_members),
            (45687, 1003) => received.optional(21, &mut self.current_number_members),
            (45687, 1021) => received.optional(22, &mut self.subgroup_name),
            (10415, 2064) => received.optional(23, &mut self.node_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::APPLICATION_ENTITY_ID, &self.application_entity_id);
        avps.optional(&avp::EXTERNAL_ID, &self.external_id);
        avps.optional(&avp::RECEIVER, &self.receiver);
        avps.optional(&avp::ONE_M2M_ORIGINATOR, &self.one_m2m_originator);
        avps.optional(&avp::HOSTING_CSE_ID, &self.hosting_cse_id);
        avps.optional(&avp::TARGET_ID, &self.target_id);
        avps.optional(&avp::PROTOCOL_TYPE, &self.protocol_type);
        avps.optional(&avp::REQUEST_OPERATION, &self.request_operation);
        avps.optional(&avp::REQUEST_HEADERS_SIZE, &self.request_headers_size);
        avps.optional(&avp::REQUEST_BODY_SIZE, &self.request_body_size);
        avps.optional(&avp::RESPONSE_HEADERS_SIZE, &self.response_headers_size);
        avps.optional(&avp::RESPONSE_BODY_SIZE, &self.response_body_size);
        avps.optional(&avp::RESPONSE_STATUS_CODE, &self.response_status_code);
        avps.optional(&credit_control::avp::RATING_GROUP, &self.rating_group);
        avps.optional(
            &avp::M2M_EVENT_RECORD_TIMESTAMP,
            &self.m2m_event_record_timestamp,
        );
        avps.optional(&avp::CONTROL_MEMORY_SIZE, &self.control_memory_size);
        avps.optional(&avp::DATA_MEMORY_SIZE, &self.data_memory_size);
        avps.optional(&avp::ACCESS_NETWORK_IDENTIFIER, &self.access_network_identifier);
        avps.optional(&avp::OCCUPANCY, &self.occupancy);
        avps.optional(&avp::GROUP_NAME, &self.group_name);
        avps.optional(&avp::MAXIMUM_NUMBER_MEMBERS, &self.maximum_number_members);
        avps.optional(&avp::CURRENT_NUMBER_MEMBERS, &self.current_number_members);
        avps.optional(&avp::SUBGROUP_NAME, &self.subgroup_name);
        avps.optional(&ts32299::avp::NODE_ID, &self.node_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    M2mInformationBuilder builds group M2mInformation in Box<M2mInformation>, with additional_avps;
    optional application_entity_id: IntoField<Utf8String, Option<Utf8String>>, "Application-Entity-ID";
    optional external_id: IntoField<Utf8String, Option<Utf8String>>, "External-ID";
    optional receiver: IntoField<Utf8String, Option<Utf8String>>, "Receiver";
    optional one_m2m_originator: IntoField<Utf8String, Option<Utf8String>>, "Originator";
    optional hosting_cse_id: IntoField<Utf8String, Option<Utf8String>>, "Hosting-CSE-ID";
    optional target_id: IntoField<Utf8String, Option<Utf8String>>, "Target-ID";
    optional protocol_type: IntoField<ProtocolType, Option<ProtocolType>>, "Protocol-Type";
    optional request_operation: IntoField<RequestOperation, Option<RequestOperation>>, "Request-Operation";
    optional request_headers_size: IntoField<u32, Option<u32>>, "Request-Headers-Size";
    optional request_body_size: IntoField<u32, Option<u32>>, "Request-Body-Size";
    optional response_headers_size: IntoField<u32, Option<u32>>, "Response-Headers-Size";
    optional response_body_size: IntoField<u32, Option<u32>>, "Response-Body-Size";
    optional response_status_code: IntoField<ResponseStatusCode, Option<ResponseStatusCode>>, "Response-Status-Code";
    optional rating_group: IntoField<u32, Option<u32>>, "Rating-Group";
    optional m2m_event_record_timestamp: IntoTime<Option<Time>>, "M2M-Event-Record-Timestamp";
    optional control_memory_size: IntoField<u32, Option<u32>>, "Control-Memory-Size";
    optional data_memory_size: IntoField<u32, Option<u32>>, "Data-Memory-Size";
    optional access_network_identifier: IntoField<u32, Option<u32>>, "Access-Network-Identifier";
    optional occupancy: IntoField<u32, Option<u32>>, "Occupancy";
    optional group_name: IntoField<Utf8String, Option<Utf8String>>, "Group-Name";
    optional maximum_number_members: IntoField<u32, Option<u32>>, "Maximum-Number-Members";
    optional current_number_members: IntoField<u32, Option<u32>>, "Current-Number-Members";
    optional subgroup_name: IntoField<Utf8String, Option<Utf8String>>, "Subgroup-Name";
    optional node_id: IntoField<Utf8String, Option<Utf8String>>, "Node-Id";
}
