// @generated from dictionaries/ts29389.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.389 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::ts29389::groups::*;

/// V2X-Application-Server (4702/10415), Grouped; 3GPP TS 29.389, 6.3.4.
pub static V2X_APPLICATION_SERVER: Avp<V2xApplicationServer> = Avp::new("V2X-Application-Server", 4702, 10415, Mandatory::Must);

/// V2X-Authorization-Data (4700/10415), Grouped; 3GPP TS 29.389, 6.3.2.
pub static V2X_AUTHORIZATION_DATA: Avp<V2xAuthorizationData> = Avp::new("V2X-Authorization-Data", 4700, 10415, Mandatory::Must);

/// V2X-Permission-in-VPLMN (4701/10415), Unsigned32; 3GPP TS 29.389, 6.3.3.
pub static V2X_PERMISSION_IN_VPLMN: Avp<u32> = Avp::new("V2X-Permission-in-VPLMN", 4701, 10415, Mandatory::Must);
