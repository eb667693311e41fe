// @generated from dictionaries/rfc6735.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 6735 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, Utf8String};
use crate::rfc6735::groups::*;

/// Admission-Priority (611), Unsigned32; RFC 6735, 3.2.
pub static ADMISSION_PRIORITY: Avp<u32> = Avp::new("Admission-Priority", 611, 0, Mandatory::May);

/// ALRP-Namespace (616), Unsigned32; RFC 6735, 3.4.1.
pub static ALRP_NAMESPACE: Avp<u32> = Avp::new("ALRP-Namespace", 616, 0, Mandatory::May);

/// ALRP-Value (617), Unsigned32; RFC 6735, 3.4.2.
pub static ALRP_VALUE: Avp<u32> = Avp::new("ALRP-Value", 617, 0, Mandatory::May);

/// Application-Level-Resource-Priority (615), Grouped; RFC 6735, 3.4.
pub static APPLICATION_LEVEL_RESOURCE_PRIORITY: Avp<ApplicationLevelResourcePriority> = Avp::new("Application-Level-Resource-Priority", 615, 0, Mandatory::May);

/// Defending-Priority (610), Unsigned32; RFC 6735, 3.1.2.
pub static DEFENDING_PRIORITY: Avp<u32> = Avp::new("Defending-Priority", 610, 0, Mandatory::May);

/// Dual-Priority (608), Grouped; RFC 6735, 3.1.
pub static DUAL_PRIORITY: Avp<DualPriority> = Avp::new("Dual-Priority", 608, 0, Mandatory::May);

/// Preemption-Priority (609), Unsigned32; RFC 6735, 3.1.1.
pub static PREEMPTION_PRIORITY: Avp<u32> = Avp::new("Preemption-Priority", 609, 0, Mandatory::May);

/// SIP-Resource-Priority (612), Grouped; RFC 6735, 3.3.
pub static SIP_RESOURCE_PRIORITY: Avp<SipResourcePriority> = Avp::new("SIP-Resource-Priority", 612, 0, Mandatory::May);

/// SIP-Resource-Priority-Namespace (613), UTF8String; RFC 6735, 3.3.1.
pub static SIP_RESOURCE_PRIORITY_NAMESPACE: Avp<Utf8String> = Avp::new("SIP-Resource-Priority-Namespace", 613, 0, Mandatory::May);

/// SIP-Resource-Priority-Value (614), UTF8String; RFC 6735, 3.3.2.
pub static SIP_RESOURCE_PRIORITY_VALUE: Avp<Utf8String> = Avp::new("SIP-Resource-Priority-Value", 614, 0, Mandatory::May);
