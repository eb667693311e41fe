// @generated from dictionaries/onem2m.xml by cargo xtask regenerate; do not edit.

//! The AVPs of oneM2M TS-0004 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, Time, Utf8String};
use crate::onem2m::enums::*;
use crate::onem2m::groups::*;

/// Access-Network-Identifier (1000/45687), Unsigned32; oneM2M TS-0004, A.4.1.
pub static ACCESS_NETWORK_IDENTIFIER: Avp<u32> = Avp::new("Access-Network-Identifier", 1000, 45687, Mandatory::Must);

/// Application-Entity-ID (1001/45687), UTF8String; oneM2M TS-0004, A.4.4.
pub static APPLICATION_ENTITY_ID: Avp<Utf8String> = Avp::new("Application-Entity-ID", 1001, 45687, Mandatory::Must);

/// Control-Memory-Size (1002/45687), Unsigned32; oneM2M TS-0004, A.4.5.
pub static CONTROL_MEMORY_SIZE: Avp<u32> = Avp::new("Control-Memory-Size", 1002, 45687, Mandatory::Must);

/// Current-Number-Members (1003/45687), Unsigned32; oneM2M TS-0004, A.4.6.
pub static CURRENT_NUMBER_MEMBERS: Avp<u32> = Avp::new("Current-Number-Members", 1003, 45687, Mandatory::Must);

/// Data-Memory-Size (1004/45687), Unsigned32; oneM2M TS-0004, A.4.7.
pub static DATA_MEMORY_SIZE: Avp<u32> = Avp::new("Data-Memory-Size", 1004, 45687, Mandatory::Must);

/// External-ID (1005/45687), UTF8String; oneM2M TS-0004, A.4.8.
pub static EXTERNAL_ID: Avp<Utf8String> = Avp::new("External-ID", 1005, 45687, Mandatory::Must);

/// Group-Name (1006/45687), UTF8String; oneM2M TS-0004, A.4.9.
pub static GROUP_NAME: Avp<Utf8String> = Avp::new("Group-Name", 1006, 45687, Mandatory::Must);

/// Hosting-CSE-ID (1007/45687), UTF8String; oneM2M TS-0004, A.4.10.
pub static HOSTING_CSE_ID: Avp<Utf8String> = Avp::new("Hosting-CSE-ID", 1007, 45687, Mandatory::Must);

/// M2M-Event-Record-Timestamp (1010/45687), Time; oneM2M TS-0004, A.4.13.
pub static M2M_EVENT_RECORD_TIMESTAMP: Avp<Time> = Avp::new("M2M-Event-Record-Timestamp", 1010, 45687, Mandatory::Must);

/// M2M-Information (1011/45687), Grouped; oneM2M TS-0004, A.4.14.
pub static M2M_INFORMATION: Avp<M2mInformation> = Avp::new("M2M-Information", 1011, 45687, Mandatory::Must);

/// Maximum-Number-Members (1009/45687), Unsigned32; oneM2M TS-0004, A.4.12.
pub static MAXIMUM_NUMBER_MEMBERS: Avp<u32> = Avp::new("Maximum-Number-Members", 1009, 45687, Mandatory::Must);

/// Occupancy (1012/45687), Unsigned32; oneM2M TS-0004, A.4.16.
pub static OCCUPANCY: Avp<u32> = Avp::new("Occupancy", 1012, 45687, Mandatory::Must);

/// Originator (1008/45687), UTF8String; oneM2M TS-0004, A.4.11.
pub static ONE_M2M_ORIGINATOR: Avp<Utf8String> = Avp::new("Originator", 1008, 45687, Mandatory::Must);

/// Protocol-Type (1013/45687), Enumerated; oneM2M TS-0004, A.4.17.
pub static PROTOCOL_TYPE: Avp<ProtocolType> = Avp::new("Protocol-Type", 1013, 45687, Mandatory::Must);

/// Receiver (1014/45687), UTF8String; oneM2M TS-0004, A.4.19.
pub static RECEIVER: Avp<Utf8String> = Avp::new("Receiver", 1014, 45687, Mandatory::Must);

/// Request-Body-Size (1015/45687), Unsigned32; oneM2M TS-0004, A.4.20.
pub static REQUEST_BODY_SIZE: Avp<u32> = Avp::new("Request-Body-Size", 1015, 45687, Mandatory::Must);

/// Request-Headers-Size (1016/45687), Unsigned32; oneM2M TS-0004, A.4.21.
pub static REQUEST_HEADERS_SIZE: Avp<u32> = Avp::new("Request-Headers-Size", 1016, 45687, Mandatory::Must);

/// Request-Operation (1017/45687), Enumerated; oneM2M TS-0004, A.4.22.
pub static REQUEST_OPERATION: Avp<RequestOperation> = Avp::new("Request-Operation", 1017, 45687, Mandatory::Must);

/// Response-Body-Size (1018/45687), Unsigned32; oneM2M TS-0004, A.4.23.
pub static RESPONSE_BODY_SIZE: Avp<u32> = Avp::new("Response-Body-Size", 1018, 45687, Mandatory::Must);

/// Response-Headers-Size (1019/45687), Unsigned32; oneM2M TS-0004, A.4.24.
pub static RESPONSE_HEADERS_SIZE: Avp<u32> = Avp::new("Response-Headers-Size", 1019, 45687, Mandatory::Must);

/// Response-Status-Code (1020/45687), Enumerated; oneM2M TS-0004, A.4.25.
pub static RESPONSE_STATUS_CODE: Avp<ResponseStatusCode> = Avp::new("Response-Status-Code", 1020, 45687, Mandatory::Must);

/// Subgroup-Name (1021/45687), UTF8String; oneM2M TS-0004, A.4.28.
pub static SUBGROUP_NAME: Avp<Utf8String> = Avp::new("Subgroup-Name", 1021, 45687, Mandatory::Must);

/// Target-ID (1022/45687), UTF8String; oneM2M TS-0004, A.4.32.
pub static TARGET_ID: Avp<Utf8String> = Avp::new("Target-ID", 1022, 45687, Mandatory::Must);
