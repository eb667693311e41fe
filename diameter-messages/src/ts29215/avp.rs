// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.215 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, DiameterIdentity, Mandatory, OctetString};

#[cfg(feature = "s9")]
use crate::ts29215::enums::*;

#[cfg(feature = "s9")]
use crate::ts29215::groups::*;

/// DRA-Binding (2208/10415), Enumerated; 3GPP TS 29.215.
#[cfg(feature = "s9")]
pub static DRA_BINDING: Avp<DraBinding> = Avp::new("DRA-Binding", 2208, 10415, Mandatory::MustNot);

/// DRA-Deployment (2206/10415), Enumerated; 3GPP TS 29.215, 5.3.7.
#[cfg(feature = "s9")]
pub static DRA_DEPLOYMENT: Avp<DraDeployment> = Avp::new("DRA-Deployment", 2206, 10415, Mandatory::MustNot);

/// Multiple-BBERF-Action (2204/10415), Enumerated; 3GPP TS 29.215, 5.3.6.
#[cfg(feature = "s9")]
pub static MULTIPLE_BBERF_ACTION: Avp<MultipleBberfAction> = Avp::new("Multiple-BBERF-Action", 2204, 10415, Mandatory::Must);

/// PCRF-Address (2207/10415), DiameterIdentity; 3GPP TS 29.215, A.7.3.1.1.
pub static PCRF_ADDRESS: Avp<DiameterIdentity> = Avp::new("PCRF-Address", 2207, 10415, Mandatory::Must);

/// Subsession-Decision-Info (2200/10415), Grouped; 3GPP TS 29.215, 5.3.1.
#[cfg(feature = "s9")]
pub static SUBSESSION_DECISION_INFO: Avp<SubsessionDecisionInfo> = Avp::new("Subsession-Decision-Info", 2200, 10415, Mandatory::Must);

/// Subsession-Enforcement-Info (2201/10415), Grouped; 3GPP TS 29.215, 5.3.2.
#[cfg(feature = "s9")]
pub static SUBSESSION_ENFORCEMENT_INFO: Avp<SubsessionEnforcementInfo> = Avp::new("Subsession-Enforcement-Info", 2201, 10415, Mandatory::Must);

/// Subsession-Id (2202/10415), Unsigned32; 3GPP TS 29.215, 5.3.3.
pub static SUBSESSION_ID: Avp<u32> = Avp::new("Subsession-Id", 2202, 10415, Mandatory::Must);

/// Subsession-Operation (2203/10415), Enumerated; 3GPP TS 29.215, 5.3.4.
#[cfg(feature = "s9")]
pub static SUBSESSION_OPERATION: Avp<SubsessionOperation> = Avp::new("Subsession-Operation", 2203, 10415, Mandatory::Must);

/// UE-Local-IPv6-Prefix (2205/10415), OctetString; 3GPP TS 29.215, A.8.3.1.
pub static UE_LOCAL_IPV6_PREFIX: Avp<OctetString> = Avp::new("UE-Local-IPv6-Prefix", 2205, 10415, Mandatory::Must);
