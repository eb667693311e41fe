// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.229 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{
    Address, Avp, DiameterIdentity, DiameterUri, Mandatory, OctetString, Time, Utf8String,
};

#[cfg(
    any(feature = "cx", feature = "gy", feature = "rf", feature = "sh", feature = "swx")
)]
use crate::ts29229::enums::*;
use crate::ts29229::groups::*;

/// Allowed-WAF-WWSF-Identities (656/10415), Grouped; 3GPP TS 29.229, 6.3.64.
#[cfg(feature = "cx")]
pub static ALLOWED_WAF_WWSF_IDENTITIES: Avp<AllowedWafWwsfIdentities> = Avp::new("Allowed-WAF-WWSF-Identities", 656, 10415, Mandatory::MustNot);

/// Alternate-Digest-Algorithm (662/10415), UTF8String; 3GPP TS 29.229, 6.3.72.
pub static ALTERNATE_DIGEST_ALGORITHM: Avp<Utf8String> = Avp::new("Alternate-Digest-Algorithm", 662, 10415, Mandatory::MustNot);

/// Alternate-Digest-HA1 (663/10415), UTF8String; 3GPP TS 29.229, 6.3.73.
pub static ALTERNATE_DIGEST_HA1: Avp<Utf8String> = Avp::new("Alternate-Digest-HA1", 663, 10415, Mandatory::MustNot);

/// Associated-Identities (632/10415), Grouped; 3GPP TS 29.229, 6.3.33.
#[cfg(feature = "cx")]
pub static ASSOCIATED_IDENTITIES: Avp<AssociatedIdentities> = Avp::new("Associated-Identities", 632, 10415, Mandatory::MustNot);

/// Associated-Registered-Identities (647/10415), Grouped; 3GPP TS 29.229, 6.3.50.
#[cfg(feature = "cx")]
pub static ASSOCIATED_REGISTERED_IDENTITIES: Avp<AssociatedRegisteredIdentities> = Avp::new("Associated-Registered-Identities", 647, 10415, Mandatory::MustNot);

/// Call-ID-SIP-Header (643/10415), OctetString; 3GPP TS 29.229, 6.3.49.1.
pub static CALL_ID_SIP_HEADER: Avp<OctetString> = Avp::new("Call-ID-SIP-Header", 643, 10415, Mandatory::MustNot);

/// Charging-Information (618/10415), Grouped; 3GPP TS 29.229, 6.3.19.
#[cfg(any(feature = "cx", feature = "gx", feature = "s9", feature = "sd"))]
pub static CHARGING_INFORMATION: Avp<ChargingInformation> = Avp::new("Charging-Information", 618, 10415, Mandatory::Must);

/// Confidentiality-Key (625/10415), OctetString; 3GPP TS 29.229, 6.3.27.
pub static CONFIDENTIALITY_KEY: Avp<OctetString> = Avp::new("Confidentiality-Key", 625, 10415, Mandatory::Must);

/// Contact (641/10415), OctetString; 3GPP TS 29.229, 6.3.48.
pub static CONTACT: Avp<OctetString> = Avp::new("Contact", 641, 10415, Mandatory::MustNot);

/// Deregistration-Reason (615/10415), Grouped; 3GPP TS 29.229, 6.3.16.
#[cfg(any(feature = "cx", feature = "swx"))]
pub static DEREGISTRATION_REASON: Avp<DeregistrationReason> = Avp::new("Deregistration-Reason", 615, 10415, Mandatory::Must);

/// Failed-PCSCF (664/10415), Grouped; 3GPP TS 29.229, 6.3.74.
#[cfg(feature = "cx")]
pub static FAILED_PCSCF: Avp<FailedPcscf> = Avp::new("Failed-PCSCF", 664, 10415, Mandatory::MustNot);

/// Feature-List (630/10415), Unsigned32; 3GPP TS 29.229, 6.3.31.
pub static FEATURE_LIST: Avp<u32> = Avp::new("Feature-List", 630, 10415, Mandatory::MustNot);

/// Feature-List-ID (629/10415), Unsigned32; 3GPP TS 29.229, 6.3.30.
pub static FEATURE_LIST_ID: Avp<u32> = Avp::new("Feature-List-ID", 629, 10415, Mandatory::MustNot);

/// From-SIP-Header (644/10415), OctetString; 3GPP TS 29.229, 6.3.49.2.
pub static FROM_SIP_HEADER: Avp<OctetString> = Avp::new("From-SIP-Header", 644, 10415, Mandatory::MustNot);

/// Identity-with-Emergency-Registration (651/10415), Grouped; 3GPP TS 29.229, 6.3.57.
#[cfg(feature = "cx")]
pub static IDENTITY_WITH_EMERGENCY_REGISTRATION: Avp<IdentityWithEmergencyRegistration> = Avp::new("Identity-with-Emergency-Registration", 651, 10415, Mandatory::MustNot);

/// Initial-CSeq-Sequence-Number (654/10415), Unsigned32; 3GPP TS 29.229, 6.3.62.
pub static INITIAL_CSEQ_SEQUENCE_NUMBER: Avp<u32> = Avp::new("Initial-CSeq-Sequence-Number", 654, 10415, Mandatory::MustNot);

/// Integrity-Key (626/10415), OctetString; 3GPP TS 29.229, 6.3.28.
pub static INTEGRITY_KEY: Avp<OctetString> = Avp::new("Integrity-Key", 626, 10415, Mandatory::Must);

/// LIA-Flags (653/10415), Unsigned32; 3GPP TS 29.229, 6.3.59.
#[cfg(feature = "cx")]
pub static LIA_FLAGS: Avp<LiaFlags> = Avp::new("LIA-Flags", 653, 10415, Mandatory::MustNot);

/// Line-Identifier (500/13019), OctetString; 3GPP TS 29.229, 6.3.42.
pub static LINE_IDENTIFIER: Avp<OctetString> = Avp::new("Line-Identifier", 500, 13019, Mandatory::MustNot);

/// Loose-Route-Indication (638/10415), Enumerated; 3GPP TS 29.229, 6.3.45.
#[cfg(feature = "cx")]
pub static LOOSE_ROUTE_INDICATION: Avp<LooseRouteIndication> = Avp::new("Loose-Route-Indication", 638, 10415, Mandatory::MustNot);

/// Mandatory-Capability (604/10415), Unsigned32; 3GPP TS 29.229, 6.3.5.
pub static MANDATORY_CAPABILITY: Avp<u32> = Avp::new("Mandatory-Capability", 604, 10415, Mandatory::Must);

/// Multiple-Registration-Indication (648/10415), Enumerated; 3GPP TS 29.229, 6.3.51.
#[cfg(feature = "cx")]
pub static MULTIPLE_REGISTRATION_INDICATION: Avp<MultipleRegistrationIndication> = Avp::new("Multiple-Registration-Indication", 648, 10415, Mandatory::MustNot);

/// OC-Reg-Timer-Ext (667/10415), Unsigned32; 3GPP TS 29.229.
pub static OC_REG_TIMER_EXT: Avp<u32> = Avp::new("OC-Reg-Timer-Ext", 667, 10415, Mandatory::MustNot);

/// Optional-Capability (605/10415), Unsigned32; 3GPP TS 29.229, 6.3.6.
pub static OPTIONAL_CAPABILITY: Avp<u32> = Avp::new("Optional-Capability", 605, 10415, Mandatory::Must);

/// Originating-Request (633/10415), Enumerated; 3GPP TS 29.229, 6.3.34.
#[cfg(feature = "cx")]
pub static ORIGINATING_REQUEST: Avp<OriginatingRequest> = Avp::new("Originating-Request", 633, 10415, Mandatory::Must);

/// Path (640/10415), OctetString; 3GPP TS 29.229, 6.3.47.
pub static PATH: Avp<OctetString> = Avp::new("Path", 640, 10415, Mandatory::MustNot);

/// PCSCF-FQDN (665/10415), DiameterIdentity; 3GPP TS 29.229, 6.3.75.
pub static PCSCF_FQDN: Avp<DiameterIdentity> = Avp::new("PCSCF-FQDN", 665, 10415, Mandatory::MustNot);

/// PCSCF-IP-Address (666/10415), Address; 3GPP TS 29.229, 6.3.76.
pub static PCSCF_IP_ADDRESS: Avp<Address> = Avp::new("PCSCF-IP-Address", 666, 10415, Mandatory::MustNot);

/// Primary-Charging-Collection-Function-Name (621/10415), DiameterURI; 3GPP TS 29.229, 6.3.22.
pub static PRIMARY_CHARGING_COLLECTION_FUNCTION_NAME: Avp<DiameterUri> = Avp::new("Primary-Charging-Collection-Function-Name", 621, 10415, Mandatory::Must);

/// Primary-Event-Charging-Function-Name (619/10415), DiameterURI; 3GPP TS 29.229, 6.3.20.
pub static PRIMARY_EVENT_CHARGING_FUNCTION_NAME: Avp<DiameterUri> = Avp::new("Primary-Event-Charging-Function-Name", 619, 10415, Mandatory::Must);

/// Priviledged-Sender-Indication (652/10415), Enumerated; 3GPP TS 29.229, 6.3.58.
#[cfg(feature = "cx")]
pub static PRIVILEDGED_SENDER_INDICATION: Avp<PriviledgedSenderIndication> = Avp::new("Priviledged-Sender-Indication", 652, 10415, Mandatory::MustNot);

/// Public-Identity (601/10415), UTF8String; 3GPP TS 29.229, 6.3.2.
pub static PUBLIC_IDENTITY: Avp<Utf8String> = Avp::new("Public-Identity", 601, 10415, Mandatory::Must);

/// P-CSCF-Subscription-Info (660/10415), Grouped; 3GPP TS 29.229, 6.3.70.
#[cfg(feature = "cx")]
pub static P_CSCF_SUBSCRIPTION_INFO: Avp<PCscfSubscriptionInfo> = Avp::new("P-CSCF-Subscription-Info", 660, 10415, Mandatory::MustNot);

/// Reason-Code (616/10415), Enumerated; 3GPP TS 29.229, 6.3.17.
#[cfg(any(feature = "cx", feature = "swx"))]
pub static REASON_CODE: Avp<ReasonCode> = Avp::new("Reason-Code", 616, 10415, Mandatory::Must);

/// Reason-Info (617/10415), UTF8String; 3GPP TS 29.229, 6.3.18.
pub static REASON_INFO: Avp<Utf8String> = Avp::new("Reason-Info", 617, 10415, Mandatory::Must);

/// Record-Route (646/10415), OctetString; 3GPP TS 29.229, 6.3.49.4.
pub static RECORD_ROUTE: Avp<OctetString> = Avp::new("Record-Route", 646, 10415, Mandatory::MustNot);

/// Registration-Time-Out (661/10415), Time; 3GPP TS 29.229, 6.3.71.
pub static REGISTRATION_TIME_OUT: Avp<Time> = Avp::new("Registration-Time-Out", 661, 10415, Mandatory::MustNot);

/// Restoration-Info (649/10415), Grouped; 3GPP TS 29.229, 6.3.52.
#[cfg(feature = "cx")]
pub static RESTORATION_INFO: Avp<RestorationInfo> = Avp::new("Restoration-Info", 649, 10415, Mandatory::MustNot);

/// RTR-Flags (659/10415), Unsigned32; 3GPP TS 29.229, 6.3.69.
#[cfg(feature = "cx")]
pub static RTR_FLAGS: Avp<RtrFlags> = Avp::new("RTR-Flags", 659, 10415, Mandatory::MustNot);

/// SAR-Flags (655/10415), Unsigned32; 3GPP TS 29.229, 6.3.63.
#[cfg(feature = "cx")]
pub static SAR_FLAGS: Avp<SarFlags> = Avp::new("SAR-Flags", 655, 10415, Mandatory::MustNot);

/// SCSCF-Restoration-Info (639/10415), Grouped; 3GPP TS 29.229, 6.3.46.
#[cfg(feature = "cx")]
pub static SCSCF_RESTORATION_INFO: Avp<ScscfRestorationInfo> = Avp::new("SCSCF-Restoration-Info", 639, 10415, Mandatory::MustNot);

/// Secondary-Charging-Collection-Function-Name (622/10415), DiameterURI; 3GPP TS 29.229, 6.3.23.
pub static SECONDARY_CHARGING_COLLECTION_FUNCTION_NAME: Avp<DiameterUri> = Avp::new("Secondary-Charging-Collection-Function-Name", 622, 10415, Mandatory::Must);

/// Secondary-Event-Charging-Function-Name (620/10415), DiameterURI; 3GPP TS 29.229, 6.3.21.
pub static SECONDARY_EVENT_CHARGING_FUNCTION_NAME: Avp<DiameterUri> = Avp::new("Secondary-Event-Charging-Function-Name", 620, 10415, Mandatory::Must);

/// Server-Assignment-Type (614/10415), Enumerated; 3GPP TS 29.229, 6.3.15.
#[cfg(any(feature = "cx", feature = "swx"))]
pub static SERVER_ASSIGNMENT_TYPE: Avp<ServerAssignmentType> = Avp::new("Server-Assignment-Type", 614, 10415, Mandatory::Must);

/// Server-Capabilities (603/10415), Grouped; 3GPP TS 29.229, 6.3.4.
#[cfg(any(feature = "cx", feature = "gy", feature = "rf"))]
pub static SERVER_CAPABILITIES: Avp<ServerCapabilities> = Avp::new("Server-Capabilities", 603, 10415, Mandatory::Must);

/// Server-Name (602/10415), UTF8String; 3GPP TS 29.229, 6.3.3.
pub static SERVER_NAME: Avp<Utf8String> = Avp::new("Server-Name", 602, 10415, Mandatory::Must);

/// Session-Priority (650/10415), Enumerated; 3GPP TS 29.229, 6.3.56.
#[cfg(any(feature = "cx", feature = "gy", feature = "rf", feature = "sh"))]
pub static SESSION_PRIORITY: Avp<SessionPriority> = Avp::new("Session-Priority", 650, 10415, Mandatory::MustNot);

/// SIP-Authentication-Context (611/10415), OctetString; 3GPP TS 29.229, 6.3.12.
pub static SIP_AUTHENTICATION_CONTEXT: Avp<OctetString> = Avp::new("SIP-Authentication-Context", 611, 10415, Mandatory::Must);

/// SIP-Digest-Authenticate (635/10415), Grouped; 3GPP TS 29.229, 6.3.36.
#[cfg(feature = "cx")]
pub static SIP_DIGEST_AUTHENTICATE: Avp<SipDigestAuthenticate> = Avp::new("SIP-Digest-Authenticate", 635, 10415, Mandatory::MustNot);

/// Subscription-Info (642/10415), Grouped; 3GPP TS 29.229, 6.3.49.
#[cfg(feature = "cx")]
pub static SUBSCRIPTION_INFO: Avp<SubscriptionInfo> = Avp::new("Subscription-Info", 642, 10415, Mandatory::MustNot);

/// Supported-Applications (631/10415), Grouped; 3GPP TS 29.229, 6.3.32.
#[cfg(feature = "full")]
pub static SUPPORTED_APPLICATIONS: Avp<SupportedApplications> = Avp::new("Supported-Applications", 631, 10415, Mandatory::MustNot);

/// Supported-Features (628/10415), Grouped; 3GPP TS 29.229, 6.3.29.
pub static SUPPORTED_FEATURES: Avp<SupportedFeatures> = Avp::new("Supported-Features", 628, 10415, Mandatory::May);

/// SIP-Authenticate (609/10415), OctetString; 3GPP TS 29.229, 6.3.10.
pub static THREE_GPP_SIP_AUTHENTICATE: Avp<OctetString> = Avp::new("SIP-Authenticate", 609, 10415, Mandatory::Must);

/// SIP-Authentication-Scheme (608/10415), UTF8String; 3GPP TS 29.229, 6.3.9.
pub static THREE_GPP_SIP_AUTHENTICATION_SCHEME: Avp<Utf8String> = Avp::new("SIP-Authentication-Scheme", 608, 10415, Mandatory::Must);

/// SIP-Authorization (610/10415), OctetString; 3GPP TS 29.229, 6.3.11.
pub static THREE_GPP_SIP_AUTHORIZATION: Avp<OctetString> = Avp::new("SIP-Authorization", 610, 10415, Mandatory::Must);

/// SIP-Auth-Data-Item (612/10415), Grouped; 3GPP TS 29.229, 6.3.13.
#[cfg(feature = "cx")]
pub static THREE_GPP_SIP_AUTH_DATA_ITEM: Avp<ThreeGppSipAuthDataItem> = Avp::new("SIP-Auth-Data-Item", 612, 10415, Mandatory::Must);

/// SIP-Item-Number (613/10415), Unsigned32; 3GPP TS 29.229, 6.3.14.
pub static THREE_GPP_SIP_ITEM_NUMBER: Avp<u32> = Avp::new("SIP-Item-Number", 613, 10415, Mandatory::Must);

/// SIP-Number-Auth-Items (607/10415), Unsigned32; 3GPP TS 29.229, 6.3.8.
pub static THREE_GPP_SIP_NUMBER_AUTH_ITEMS: Avp<u32> = Avp::new("SIP-Number-Auth-Items", 607, 10415, Mandatory::Must);

/// To-SIP-Header (645/10415), OctetString; 3GPP TS 29.229, 6.3.49.3.
pub static TO_SIP_HEADER: Avp<OctetString> = Avp::new("To-SIP-Header", 645, 10415, Mandatory::MustNot);

/// UAR-Flags (637/10415), Unsigned32; 3GPP TS 29.229, 6.3.44.
#[cfg(feature = "cx")]
pub static UAR_FLAGS: Avp<UarFlags> = Avp::new("UAR-Flags", 637, 10415, Mandatory::MustNot);

/// User-Authorization-Type (623/10415), Enumerated; 3GPP TS 29.229, 6.3.24.
#[cfg(feature = "cx")]
pub static USER_AUTHORIZATION_TYPE: Avp<UserAuthorizationType> = Avp::new("User-Authorization-Type", 623, 10415, Mandatory::Must);

/// User-Data (606/10415), OctetString; 3GPP TS 29.229, 6.3.7.
pub static USER_DATA: Avp<OctetString> = Avp::new("User-Data", 606, 10415, Mandatory::Must);

/// User-Data-Already-Available (624/10415), Enumerated; 3GPP TS 29.229, 6.3.26.
#[cfg(feature = "cx")]
pub static USER_DATA_ALREADY_AVAILABLE: Avp<UserDataAlreadyAvailable> = Avp::new("User-Data-Already-Available", 624, 10415, Mandatory::Must);

/// User-Data-Request-Type-OBSOLETE (627/10415), Enumerated; 3GPP TS 29.229.
#[cfg(feature = "full")]
pub static USER_DATA_REQUEST_TYPE_OBSOLETE: Avp<UserDataRequestTypeObsolete> = Avp::new("User-Data-Request-Type-OBSOLETE", 627, 10415, Mandatory::Must);

/// Visited-Network-Identifier (600/10415), OctetString; 3GPP TS 29.229, 6.3.1.
pub static VISITED_NETWORK_IDENTIFIER: Avp<OctetString> = Avp::new("Visited-Network-Identifier", 600, 10415, Mandatory::Must);

/// WebRTC-Authentication-Function-Name (657/10415), UTF8String; 3GPP TS 29.229, 6.3.65.
pub static WEB_RTC_AUTHENTICATION_FUNCTION_NAME: Avp<Utf8String> = Avp::new("WebRTC-Authentication-Function-Name", 657, 10415, Mandatory::MustNot);

/// WebRTC-Web-Server-Function-Name (658/10415), UTF8String; 3GPP TS 29.229, 6.3.66.
pub static WEB_RTC_WEB_SERVER_FUNCTION_NAME: Avp<Utf8String> = Avp::new("WebRTC-Web-Server-Function-Name", 658, 10415, Mandatory::MustNot);

/// Wildcarded-IMPU (636/10415), UTF8String; 3GPP TS 29.229, 6.3.43.
pub static WILDCARDED_IMPU: Avp<Utf8String> = Avp::new("Wildcarded-IMPU", 636, 10415, Mandatory::MustNot);

/// Wildcarded-Public-Identity (634/10415), UTF8String; 3GPP TS 29.229, 6.3.35.
pub static WILDCARDED_PUBLIC_IDENTITY: Avp<Utf8String> = Avp::new("Wildcarded-Public-Identity", 634, 10415, Mandatory::MustNot);
