// @generated from dictionaries/eap.xml by cargo xtask regenerate; do not edit.

//! The AVPs of RFC 4072 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString};

/// Accounting-EAP-Auth-Method (465), Unsigned64; RFC 4072, 4.1.5.
pub static ACCOUNTING_EAP_AUTH_METHOD: Avp<u64> = Avp::new("Accounting-EAP-Auth-Method", 465, 0, Mandatory::Must);

/// EAP-Key-Name (102), OctetString; RFC 4072, 4.1.4.
pub static EAP_KEY_NAME: Avp<OctetString> = Avp::new("EAP-Key-Name", 102, 0, Mandatory::Must);

/// EAP-Master-Session-Key (464), OctetString; RFC 4072, 4.1.3.
pub static EAP_MASTER_SESSION_KEY: Avp<OctetString> = Avp::new("EAP-Master-Session-Key", 464, 0, Mandatory::Must);

/// EAP-Payload (462), OctetString; RFC 4072, 4.1.1.
pub static EAP_PAYLOAD: Avp<OctetString> = Avp::new("EAP-Payload", 462, 0, Mandatory::Must);

/// EAP-Reissued-Payload (463), OctetString; RFC 4072, 4.1.2.
pub static EAP_REISSUED_PAYLOAD: Avp<OctetString> = Avp::new("EAP-Reissued-Payload", 463, 0, Mandatory::Must);
