// @generated from dictionaries/rfc4675.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 4675 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Utf8String};

#[cfg(feature = "full")]
use crate::rfc4675::enums::*;

/// Egress-VLANID (56), OctetString; RFC 4675, 2.1.
pub static EGRESS_VLANID: Avp<OctetString> = Avp::new("Egress-VLANID", 56, 0, Mandatory::Must);

/// Egress-VLAN-Name (58), UTF8String; RFC 4675, 2.3.
pub static EGRESS_VLAN_NAME: Avp<Utf8String> = Avp::new("Egress-VLAN-Name", 58, 0, Mandatory::Must);

/// Ingress-Filters (57), Enumerated; RFC 4675, 2.2.
#[cfg(feature = "full")]
pub static INGRESS_FILTERS: Avp<IngressFilters> = Avp::new("Ingress-Filters", 57, 0, Mandatory::Must);

/// User-Priority-Table (59), OctetString; RFC 4675, 2.4.
pub static USER_PRIORITY_TABLE: Avp<OctetString> = Avp::new("User-Priority-Table", 59, 0, Mandatory::Must);
