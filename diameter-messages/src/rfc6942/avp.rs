// @generated from dictionaries/rfc6942.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 6942 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, DiameterIdentity, Mandatory};
use crate::rfc6942::groups::*;

/// ERP-Realm (619), DiameterIdentity; RFC 6942, 8.2.
pub static ERP_REALM: Avp<DiameterIdentity> = Avp::new("ERP-Realm", 619, 0, Mandatory::MustNot);

/// ERP-RK-Request (618), Grouped; RFC 6942, 8.1.
pub static ERP_RK_REQUEST: Avp<ErpRkRequest> = Avp::new("ERP-RK-Request", 618, 0, Mandatory::MustNot);
