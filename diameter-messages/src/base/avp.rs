// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 6733 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{
    Address, Avp, DiameterIdentity, DiameterUri, Mandatory, OctetString, Time, Utf8String,
};
use crate::base::enums::*;
use crate::base::groups::*;

/// Accounting-Realtime-Required (483), Enumerated; RFC 6733, 9.8.7.
pub static ACCOUNTING_REALTIME_REQUIRED: Avp<AccountingRealtimeRequired> = Avp::new("Accounting-Realtime-Required", 483, 0, Mandatory::Must);

/// Accounting-Record-Number (485), Unsigned32; RFC 6733, 9.8.3.
pub static ACCOUNTING_RECORD_NUMBER: Avp<u32> = Avp::new("Accounting-Record-Number", 485, 0, Mandatory::Must);

/// Accounting-Record-Type (480), Enumerated; RFC 6733, 9.8.1.
pub static ACCOUNTING_RECORD_TYPE: Avp<AccountingRecordType> = Avp::new("Accounting-Record-Type", 480, 0, Mandatory::Must);

/// Accounting-Sub-Session-Id (287), Unsigned64; RFC 6733, 9.8.6.
pub static ACCOUNTING_SUB_SESSION_ID: Avp<u64> = Avp::new("Accounting-Sub-Session-Id", 287, 0, Mandatory::Must);

/// Acct-Application-Id (259), Unsigned32; RFC 6733, 6.9.
pub static ACCT_APPLICATION_ID: Avp<u32> = Avp::new("Acct-Application-Id", 259, 0, Mandatory::Must);

/// Acct-Interim-Interval (85), Unsigned32; RFC 6733, 9.8.2.
pub static ACCT_INTERIM_INTERVAL: Avp<u32> = Avp::new("Acct-Interim-Interval", 85, 0, Mandatory::Must);

/// Acct-Multi-Session-Id (50), UTF8String; RFC 6733, 9.8.5.
pub static ACCT_MULTI_SESSION_ID: Avp<Utf8String> = Avp::new("Acct-Multi-Session-Id", 50, 0, Mandatory::Must);

/// Acct-Session-Id (44), OctetString; RFC 6733, 9.8.4.
pub static ACCT_SESSION_ID: Avp<OctetString> = Avp::new("Acct-Session-Id", 44, 0, Mandatory::Must);

/// Authorization-Lifetime (291), Unsigned32; RFC 6733, 8.9.
pub static AUTHORIZATION_LIFETIME: Avp<u32> = Avp::new("Authorization-Lifetime", 291, 0, Mandatory::Must);

/// Auth-Application-Id (258), Unsigned32; RFC 6733, 6.8.
pub static AUTH_APPLICATION_ID: Avp<u32> = Avp::new("Auth-Application-Id", 258, 0, Mandatory::Must);

/// Auth-Grace-Period (276), Unsigned32; RFC 6733, 8.10.
pub static AUTH_GRACE_PERIOD: Avp<u32> = Avp::new("Auth-Grace-Period", 276, 0, Mandatory::Must);

/// Auth-Request-Type (274), Enumerated; RFC 6733, 8.7.
pub static AUTH_REQUEST_TYPE: Avp<AuthRequestType> = Avp::new("Auth-Request-Type", 274, 0, Mandatory::Must);

/// Auth-Session-State (277), Enumerated; RFC 6733, 8.11.
pub static AUTH_SESSION_STATE: Avp<AuthSessionState> = Avp::new("Auth-Session-State", 277, 0, Mandatory::Must);

/// Class (25), OctetString; RFC 6733, 8.20.
pub static CLASS: Avp<OctetString> = Avp::new("Class", 25, 0, Mandatory::Must);

/// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
pub static DESTINATION_HOST: Avp<DiameterIdentity> = Avp::new("Destination-Host", 293, 0, Mandatory::Must);

/// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
pub static DESTINATION_REALM: Avp<DiameterIdentity> = Avp::new("Destination-Realm", 283, 0, Mandatory::Must);

/// Disconnect-Cause (273), Enumerated; RFC 6733, 5.4.3.
pub static DISCONNECT_CAUSE: Avp<DisconnectCause> = Avp::new("Disconnect-Cause", 273, 0, Mandatory::Must);

/// Error-Message (281), UTF8String; RFC 6733, 7.3.
pub static ERROR_MESSAGE: Avp<Utf8String> = Avp::new("Error-Message", 281, 0, Mandatory::MustNot);

/// Error-Reporting-Host (294), DiameterIdentity; RFC 6733, 7.4.
pub static ERROR_REPORTING_HOST: Avp<DiameterIdentity> = Avp::new("Error-Reporting-Host", 294, 0, Mandatory::MustNot);

/// Event-Timestamp (55), Time; RFC 6733, 8.21.
pub static EVENT_TIMESTAMP: Avp<Time> = Avp::new("Event-Timestamp", 55, 0, Mandatory::Must);

/// Experimental-Result (297), Grouped; RFC 6733, 7.6.
pub static EXPERIMENTAL_RESULT: Avp<ExperimentalResult> = Avp::new("Experimental-Result", 297, 0, Mandatory::Must);

/// Experimental-Result-Code (298), Unsigned32; RFC 6733, 7.7.
pub static EXPERIMENTAL_RESULT_CODE: Avp<u32> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// Failed-AVP (279), Grouped; RFC 6733, 7.5.
pub static FAILED_AVP: Avp<FailedAvp> = Avp::new("Failed-AVP", 279, 0, Mandatory::Must);

/// Firmware-Revision (267), Unsigned32; RFC 6733, 5.3.4.
pub static FIRMWARE_REVISION: Avp<u32> = Avp::new("Firmware-Revision", 267, 0, Mandatory::MustNot);

/// Host-IP-Address (257), Address; RFC 6733, 5.3.5.
pub static HOST_IP_ADDRESS: Avp<Address> = Avp::new("Host-IP-Address", 257, 0, Mandatory::Must);

/// Inband-Security-Id (299), Unsigned32; RFC 6733, 6.10.
pub static INBAND_SECURITY_ID: Avp<u32> = Avp::new("Inband-Security-Id", 299, 0, Mandatory::Must);

/// Multi-Round-Time-Out (272), Unsigned32; RFC 6733, 8.19.
pub static MULTI_ROUND_TIME_OUT: Avp<u32> = Avp::new("Multi-Round-Time-Out", 272, 0, Mandatory::Must);

/// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
pub static ORIGIN_HOST: Avp<DiameterIdentity> = Avp::new("Origin-Host", 264, 0, Mandatory::Must);

/// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
pub static ORIGIN_REALM: Avp<DiameterIdentity> = Avp::new("Origin-Realm", 296, 0, Mandatory::Must);

/// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
pub static ORIGIN_STATE_ID: Avp<u32> = Avp::new("Origin-State-Id", 278, 0, Mandatory::Must);

/// Product-Name (269), UTF8String; RFC 6733, 5.3.7.
pub static PRODUCT_NAME: Avp<Utf8String> = Avp::new("Product-Name", 269, 0, Mandatory::MustNot);

/// Proxy-Host (280), DiameterIdentity; RFC 6733, 6.7.3.
pub static PROXY_HOST: Avp<DiameterIdentity> = Avp::new("Proxy-Host", 280, 0, Mandatory::Must);

/// Proxy-Info (284), Grouped; RFC 6733, 6.7.2.
pub static PROXY_INFO: Avp<ProxyInfo> = Avp::new("Proxy-Info", 284, 0, Mandatory::Must);

/// Proxy-State (33), OctetString; RFC 6733, 6.7.4.
pub static PROXY_STATE: Avp<OctetString> = Avp::new("Proxy-State", 33, 0, Mandatory::Must);

/// Redirect-Host (292), DiameterURI; RFC 6733, 6.12.
pub static REDIRECT_HOST: Avp<DiameterUri> = Avp::new("Redirect-Host", 292, 0, Mandatory::Must);

/// Redirect-Host-Usage (261), Enumerated; RFC 6733, 6.13.
pub static REDIRECT_HOST_USAGE: Avp<RedirectHostUsage> = Avp::new("Redirect-Host-Usage", 261, 0, Mandatory::Must);

/// Redirect-Max-Cache-Time (262), Unsigned32; RFC 6733, 6.14.
pub static REDIRECT_MAX_CACHE_TIME: Avp<u32> = Avp::new("Redirect-Max-Cache-Time", 262, 0, Mandatory::Must);

/// Result-Code (268), Unsigned32; RFC 6733, 7.1.
pub static RESULT_CODE: Avp<ResultCode> = Avp::new("Result-Code", 268, 0, Mandatory::Must);

/// Re-Auth-Request-Type (285), Enumerated; RFC 6733, 8.12.
pub static RE_AUTH_REQUEST_TYPE: Avp<ReAuthRequestType> = Avp::new("Re-Auth-Request-Type", 285, 0, Mandatory::Must);

/// Route-Record (282), DiameterIdentity; RFC 6733, 6.7.1.
pub static ROUTE_RECORD: Avp<DiameterIdentity> = Avp::new("Route-Record", 282, 0, Mandatory::Must);

/// Session-Binding (270), Unsigned32; RFC 6733, 8.17.
pub static SESSION_BINDING: Avp<u32> = Avp::new("Session-Binding", 270, 0, Mandatory::Must);

/// Session-Id (263), UTF8String; RFC 6733, 8.8.
pub static SESSION_ID: Avp<Utf8String> = Avp::new("Session-Id", 263, 0, Mandatory::Must);

/// Session-Server-Failover (271), Enumerated; RFC 6733, 8.18.
pub static SESSION_SERVER_FAILOVER: Avp<SessionServerFailover> = Avp::new("Session-Server-Failover", 271, 0, Mandatory::Must);

/// Session-Timeout (27), Unsigned32; RFC 6733, 8.13.
pub static SESSION_TIMEOUT: Avp<u32> = Avp::new("Session-Timeout", 27, 0, Mandatory::Must);

/// Supported-Vendor-Id (265), Unsigned32; RFC 6733, 5.3.6.
pub static SUPPORTED_VENDOR_ID: Avp<u32> = Avp::new("Supported-Vendor-Id", 265, 0, Mandatory::Must);

/// Termination-Cause (295), Enumerated; RFC 6733, 8.15.
pub static TERMINATION_CAUSE: Avp<TerminationCause> = Avp::new("Termination-Cause", 295, 0, Mandatory::Must);

/// User-Name (1), UTF8String; RFC 6733, 8.14.
pub static USER_NAME: Avp<Utf8String> = Avp::new("User-Name", 1, 0, Mandatory::Must);

/// Vendor-Id (266), Unsigned32; RFC 6733, 5.3.3.
pub static VENDOR_ID: Avp<u32> = Avp::new("Vendor-Id", 266, 0, Mandatory::Must);

/// Vendor-Specific-Application-Id (260), Grouped; RFC 6733, 6.11.
pub static VENDOR_SPECIFIC_APPLICATION_ID: Avp<VendorSpecificApplicationId> = Avp::new("Vendor-Specific-Application-Id", 260, 0, Mandatory::Must);
