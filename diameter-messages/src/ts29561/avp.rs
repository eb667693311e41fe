// @generated from dictionaries/ts29561.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.561 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Utf8String};

/// 3GPP-Authorization-Reference (112/10415), OctetString; 3GPP TS 29.561, 11.3.1.
pub static THREE_GPP_AUTHORIZATION_REFERENCE: Avp<OctetString> = Avp::new("3GPP-Authorization-Reference", 112, 10415, Mandatory::MustNot);

/// 3GPP-IP-Address-Pool-Id (118/10415), OctetString; 3GPP TS 29.561, 11.3.1.
pub static THREE_GPP_IP_ADDRESS_POOL_ID: Avp<OctetString> = Avp::new("3GPP-IP-Address-Pool-Id", 118, 10415, Mandatory::MustNot);

/// 3GPP-NAI (115/10415), OctetString; 3GPP TS 29.561, 11.3.1.
pub static THREE_GPP_NAI: Avp<OctetString> = Avp::new("3GPP-NAI", 115, 10415, Mandatory::MustNot);

/// 3GPP-Notification (110/10415), OctetString; 3GPP TS 29.561, 11.3.1.
pub static THREE_GPP_NOTIFICATION: Avp<OctetString> = Avp::new("3GPP-Notification", 110, 10415, Mandatory::MustNot);

/// 3GPP-Policy-Reference (113/10415), OctetString; 3GPP TS 29.561, 11.3.1.
pub static THREE_GPP_POLICY_REFERENCE: Avp<OctetString> = Avp::new("3GPP-Policy-Reference", 113, 10415, Mandatory::MustNot);

/// 3GPP-Session-AMBR (114/10415), OctetString; 3GPP TS 29.561, 11.3.1.
pub static THREE_GPP_SESSION_AMBR: Avp<OctetString> = Avp::new("3GPP-Session-AMBR", 114, 10415, Mandatory::MustNot);

/// 3GPP-Session-AMBR-v2 (116/10415), OctetString; 3GPP TS 29.561, 11.3.1.
pub static THREE_GPP_SESSION_AMBR_V2: Avp<OctetString> = Avp::new("3GPP-Session-AMBR-v2", 116, 10415, Mandatory::MustNot);

/// 3GPP-S-NSSAI (200/10415), UTF8String; 3GPP TS 29.561, 16.3.1.
pub static THREE_GPP_S_NSSAI: Avp<Utf8String> = Avp::new("3GPP-S-NSSAI", 200, 10415, Mandatory::MustNot);

/// 3GPP-UE-MAC-Address (111/10415), OctetString; 3GPP TS 29.561, 11.3.1.
pub static THREE_GPP_UE_MAC_ADDRESS: Avp<OctetString> = Avp::new("3GPP-UE-MAC-Address", 111, 10415, Mandatory::MustNot);
