// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.329 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Time};

#[cfg(feature = "sh")]
use crate::ts29329::enums::*;

#[cfg(any(feature = "pc6", feature = "sh"))]
use crate::ts29329::groups::*;

/// AS-Number (722/10415), OctetString; 3GPP TS 29.329, 6.3.31.
pub static AS_NUMBER: Avp<OctetString> = Avp::new("AS-Number", 722, 10415, Mandatory::MustNot);

/// Call-Reference-Info (720/10415), Grouped; 3GPP TS 29.329, 6.3.29.
#[cfg(feature = "sh")]
pub static CALL_REFERENCE_INFO: Avp<CallReferenceInfo> = Avp::new("Call-Reference-Info", 720, 10415, Mandatory::MustNot);

/// Call-Reference-Number (721/10415), OctetString; 3GPP TS 29.329, 6.3.30.
pub static CALL_REFERENCE_NUMBER: Avp<OctetString> = Avp::new("Call-Reference-Number", 721, 10415, Mandatory::MustNot);

/// Current-Location (707/10415), Enumerated; 3GPP TS 29.329, 6.3.8.
#[cfg(feature = "sh")]
pub static CURRENT_LOCATION: Avp<CurrentLocation> = Avp::new("Current-Location", 707, 10415, Mandatory::Must);

/// Data-Reference (703/10415), Enumerated; 3GPP TS 29.329, 6.3.4.
#[cfg(feature = "sh")]
pub static DATA_REFERENCE: Avp<DataReference> = Avp::new("Data-Reference", 703, 10415, Mandatory::Must);

/// DSAI-Tag (711/10415), OctetString; 3GPP TS 29.329, 6.3.18.
pub static DSAI_TAG: Avp<OctetString> = Avp::new("DSAI-Tag", 711, 10415, Mandatory::Must);

/// Expiry-Time (709/10415), Time; 3GPP TS 29.329, 6.3.16.
pub static EXPIRY_TIME: Avp<Time> = Avp::new("Expiry-Time", 709, 10415, Mandatory::MustNot);

/// Identity-Set (708/10415), Enumerated; 3GPP TS 29.329, 6.3.10.
#[cfg(feature = "sh")]
pub static IDENTITY_SET: Avp<IdentitySet> = Avp::new("Identity-Set", 708, 10415, Mandatory::MustNot);

/// Local-Time-Zone-Indication (718/10415), Enumerated; 3GPP TS 29.329, 6.3.27.
#[cfg(feature = "sh")]
pub static LOCAL_TIME_ZONE_INDICATION: Avp<LocalTimeZoneIndication> = Avp::new("Local-Time-Zone-Indication", 718, 10415, Mandatory::MustNot);

/// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
pub static MSISDN: Avp<OctetString> = Avp::new("MSISDN", 701, 10415, Mandatory::Must);

/// One-Time-Notification (712/10415), Enumerated; 3GPP TS 29.329, 6.3.22.
#[cfg(feature = "sh")]
pub static ONE_TIME_NOTIFICATION: Avp<OneTimeNotification> = Avp::new("One-Time-Notification", 712, 10415, Mandatory::MustNot);

/// Pre-paging-Supported (717/10415), Enumerated; 3GPP TS 29.329, 6.3.26.
#[cfg(feature = "sh")]
pub static PRE_PAGING_SUPPORTED: Avp<PrePagingSupported> = Avp::new("Pre-paging-Supported", 717, 10415, Mandatory::MustNot);

/// Repository-Data-ID (715/10415), Grouped; 3GPP TS 29.329, 6.3.24.
#[cfg(feature = "sh")]
pub static REPOSITORY_DATA_ID: Avp<RepositoryDataId> = Avp::new("Repository-Data-ID", 715, 10415, Mandatory::MustNot);

/// Requested-Domain (706/10415), Enumerated; 3GPP TS 29.329, 6.3.7.
#[cfg(feature = "sh")]
pub static REQUESTED_DOMAIN: Avp<RequestedDomain> = Avp::new("Requested-Domain", 706, 10415, Mandatory::Must);

/// Requested-Nodes (713/10415), Unsigned32; 3GPP TS 29.329, 6.3.7A.
pub static REQUESTED_NODES: Avp<u32> = Avp::new("Requested-Nodes", 713, 10415, Mandatory::MustNot);

/// Send-Data-Indication (710/10415), Enumerated; 3GPP TS 29.329, 6.3.17.
#[cfg(feature = "sh")]
pub static SEND_DATA_INDICATION: Avp<SendDataIndication> = Avp::new("Send-Data-Indication", 710, 10415, Mandatory::MustNot);

/// Sequence-Number (716/10415), Unsigned32; 3GPP TS 29.329, 6.3.25.
pub static SEQUENCE_NUMBER: Avp<u32> = Avp::new("Sequence-Number", 716, 10415, Mandatory::MustNot);

/// Service-Indication (704/10415), OctetString; 3GPP TS 29.329, 6.3.5.
pub static SERVICE_INDICATION: Avp<OctetString> = Avp::new("Service-Indication", 704, 10415, Mandatory::Must);

/// Serving-Node-Indication (714/10415), Enumerated; 3GPP TS 29.329, 6.3.23.
#[cfg(feature = "sh")]
pub static SERVING_NODE_INDICATION: Avp<ServingNodeIndication> = Avp::new("Serving-Node-Indication", 714, 10415, Mandatory::MustNot);

/// User-Data (702/10415), OctetString; 3GPP TS 29.329, 6.3.3.
pub static SH_USER_DATA: Avp<OctetString> = Avp::new("User-Data", 702, 10415, Mandatory::Must);

/// Subs-Req-Type (705/10415), Enumerated; 3GPP TS 29.329, 6.3.6.
#[cfg(feature = "sh")]
pub static SUBS_REQ_TYPE: Avp<SubsReqType> = Avp::new("Subs-Req-Type", 705, 10415, Mandatory::Must);

/// UDR-Flags (719/10415), Unsigned32; 3GPP TS 29.329, 6.3.28.
pub static UDR_FLAGS: Avp<u32> = Avp::new("UDR-Flags", 719, 10415, Mandatory::MustNot);

/// User-Identity (700/10415), Grouped; 3GPP TS 29.329, 6.3.1.
#[cfg(any(feature = "pc6", feature = "sh"))]
pub static USER_IDENTITY: Avp<UserIdentity> = Avp::new("User-Identity", 700, 10415, Mandatory::Must);
