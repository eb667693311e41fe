// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 4740 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, DiameterUri, Mandatory, OctetString, Utf8String};
use crate::sip::enums::*;
use crate::sip::groups::*;

/// SIP-Accounting-Information (368), Grouped; RFC 4740, 9.1.
pub static SIP_ACCOUNTING_INFORMATION: Avp<SipAccountingInformation> = Avp::new("SIP-Accounting-Information", 368, 0, Mandatory::Must);

/// SIP-Accounting-Server-URI (369), DiameterURI; RFC 4740, 9.1.1.
pub static SIP_ACCOUNTING_SERVER_URI: Avp<DiameterUri> = Avp::new("SIP-Accounting-Server-URI", 369, 0, Mandatory::Must);

/// SIP-Authenticate (379), Grouped; RFC 4740, 9.5.3.
pub static SIP_AUTHENTICATE: Avp<SipAuthenticate> = Avp::new("SIP-Authenticate", 379, 0, Mandatory::Must);

/// SIP-Authentication-Info (381), Grouped; RFC 4740, 9.5.5.
pub static SIP_AUTHENTICATION_INFO: Avp<SipAuthenticationInfo> = Avp::new("SIP-Authentication-Info", 381, 0, Mandatory::Must);

/// SIP-Authentication-Scheme (377), Enumerated; RFC 4740, 9.5.1.
pub static SIP_AUTHENTICATION_SCHEME: Avp<SipAuthenticationScheme> = Avp::new("SIP-Authentication-Scheme", 377, 0, Mandatory::Must);

/// SIP-Authorization (380), Grouped; RFC 4740, 9.5.4.
pub static SIP_AUTHORIZATION: Avp<SipAuthorization> = Avp::new("SIP-Authorization", 380, 0, Mandatory::Must);

/// SIP-Auth-Data-Item (376), Grouped; RFC 4740, 9.5.
pub static SIP_AUTH_DATA_ITEM: Avp<SipAuthDataItem> = Avp::new("SIP-Auth-Data-Item", 376, 0, Mandatory::Must);

/// SIP-Credit-Control-Server-URI (370), DiameterURI; RFC 4740, 9.1.2.
pub static SIP_CREDIT_CONTROL_SERVER_URI: Avp<DiameterUri> = Avp::new("SIP-Credit-Control-Server-URI", 370, 0, Mandatory::Must);

/// SIP-Deregistration-Reason (383), Grouped; RFC 4740, 9.7.
pub static SIP_DEREGISTRATION_REASON: Avp<SipDeregistrationReason> = Avp::new("SIP-Deregistration-Reason", 383, 0, Mandatory::Must);

/// SIP-Item-Number (378), Unsigned32; RFC 4740, 9.5.2.
pub static SIP_ITEM_NUMBER: Avp<u32> = Avp::new("SIP-Item-Number", 378, 0, Mandatory::Must);

/// SIP-Mandatory-Capability (373), Unsigned32; RFC 4740, 9.3.1.
pub static SIP_MANDATORY_CAPABILITY: Avp<u32> = Avp::new("SIP-Mandatory-Capability", 373, 0, Mandatory::Must);

/// SIP-Method (393), UTF8String; RFC 4740, 9.14.
pub static SIP_METHOD: Avp<Utf8String> = Avp::new("SIP-Method", 393, 0, Mandatory::Must);

/// SIP-Number-Auth-Items (382), Unsigned32; RFC 4740, 9.6.
pub static SIP_NUMBER_AUTH_ITEMS: Avp<u32> = Avp::new("SIP-Number-Auth-Items", 382, 0, Mandatory::Must);

/// SIP-Optional-Capability (374), Unsigned32; RFC 4740, 9.3.2.
pub static SIP_OPTIONAL_CAPABILITY: Avp<u32> = Avp::new("SIP-Optional-Capability", 374, 0, Mandatory::Must);

/// SIP-Reason-Code (384), Enumerated; RFC 4740, 9.7.1.
pub static SIP_REASON_CODE: Avp<SipReasonCode> = Avp::new("SIP-Reason-Code", 384, 0, Mandatory::Must);

/// SIP-Reason-Info (385), UTF8String; RFC 4740, 9.7.2.
pub static SIP_REASON_INFO: Avp<Utf8String> = Avp::new("SIP-Reason-Info", 385, 0, Mandatory::Must);

/// SIP-Server-Assignment-Type (375), Enumerated; RFC 4740, 9.4.
pub static SIP_SERVER_ASSIGNMENT_TYPE: Avp<SipServerAssignmentType> = Avp::new("SIP-Server-Assignment-Type", 375, 0, Mandatory::Must);

/// SIP-Server-Capabilities (372), Grouped; RFC 4740, 9.3.
pub static SIP_SERVER_CAPABILITIES: Avp<SipServerCapabilities> = Avp::new("SIP-Server-Capabilities", 372, 0, Mandatory::Must);

/// SIP-Server-URI (371), UTF8String; RFC 4740, 9.2.
pub static SIP_SERVER_URI: Avp<Utf8String> = Avp::new("SIP-Server-URI", 371, 0, Mandatory::Must);

/// SIP-Supported-User-Data-Type (388), UTF8String; RFC 4740, 9.11.
pub static SIP_SUPPORTED_USER_DATA_TYPE: Avp<Utf8String> = Avp::new("SIP-Supported-User-Data-Type", 388, 0, Mandatory::Must);

/// SIP-User-Authorization-Type (387), Enumerated; RFC 4740, 9.10.
pub static SIP_USER_AUTHORIZATION_TYPE: Avp<SipUserAuthorizationType> = Avp::new("SIP-User-Authorization-Type", 387, 0, Mandatory::Must);

/// SIP-User-Data (389), Grouped; RFC 4740, 9.12.
pub static SIP_USER_DATA: Avp<SipUserData> = Avp::new("SIP-User-Data", 389, 0, Mandatory::Must);

/// SIP-User-Data-Already-Available (392), Enumerated; RFC 4740, 9.13.
pub static SIP_USER_DATA_ALREADY_AVAILABLE: Avp<SipUserDataAlreadyAvailable> = Avp::new("SIP-User-Data-Already-Available", 392, 0, Mandatory::Must);

/// SIP-User-Data-Contents (391), OctetString; RFC 4740, 9.12.2.
pub static SIP_USER_DATA_CONTENTS: Avp<OctetString> = Avp::new("SIP-User-Data-Contents", 391, 0, Mandatory::Must);

/// SIP-User-Data-Type (390), UTF8String; RFC 4740, 9.12.1.
pub static SIP_USER_DATA_TYPE: Avp<Utf8String> = Avp::new("SIP-User-Data-Type", 390, 0, Mandatory::Must);

/// SIP-Visited-Network-Id (386), UTF8String; RFC 4740, 9.9.
pub static SIP_VISITED_NETWORK_ID: Avp<Utf8String> = Avp::new("SIP-Visited-Network-Id", 386, 0, Mandatory::Must);
