// @generated from dictionaries/ts29109.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.109 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Time};
use crate::ts29109::enums::*;

/// BootstrapInfoCreationTime (408/10415), Time; 3GPP TS 29.109, 6.3.1.9.
pub static BOOTSTRAP_INFO_CREATION_TIME: Avp<Time> = Avp::new("BootstrapInfoCreationTime", 408, 10415, Mandatory::Must);

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.109.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// GAA-Service-Identifier (403/10415), OctetString; 3GPP TS 29.109, 6.3.1.4.
pub static GAA_SERVICE_IDENTIFIER: Avp<OctetString> = Avp::new("GAA-Service-Identifier", 403, 10415, Mandatory::Must);

/// GBA-Push-Info (417/10415), OctetString; 3GPP TS 29.109, 6.3.1.18.
pub static GBA_PUSH_INFO: Avp<OctetString> = Avp::new("GBA-Push-Info", 417, 10415, Mandatory::Must);

/// GBA-Type (410/10415), Enumerated; 3GPP TS 29.109, 6.3.1.11.
pub static GBA_TYPE: Avp<GbaType> = Avp::new("GBA-Type", 410, 10415, Mandatory::Must);

/// GBA-UserSecSettings (400/10415), OctetString; 3GPP TS 29.109, 6.3.1.1.
pub static GBA_USER_SEC_SETTINGS: Avp<OctetString> = Avp::new("GBA-UserSecSettings", 400, 10415, Mandatory::Must);

/// GBA-U-Awareness-Indicator (407/10415), Enumerated; 3GPP TS 29.109, 6.3.1.8.
pub static GBA_U_AWARENESS_INDICATOR: Avp<GbaUAwarenessIndicator> = Avp::new("GBA-U-Awareness-Indicator", 407, 10415, Mandatory::Must);

/// GUSS-Timestamp (409/10415), Time; 3GPP TS 29.109, 6.3.1.10.
pub static GUSS_TIMESTAMP: Avp<Time> = Avp::new("GUSS-Timestamp", 409, 10415, Mandatory::MustNot);

/// Key-ExpiryTime (404/10415), Time; 3GPP TS 29.109, 6.3.1.5.
pub static KEY_EXPIRY_TIME: Avp<Time> = Avp::new("Key-ExpiryTime", 404, 10415, Mandatory::Must);

/// ME-Key-Material (405/10415), OctetString; 3GPP TS 29.109, 6.3.1.6.
pub static ME_KEY_MATERIAL: Avp<OctetString> = Avp::new("ME-Key-Material", 405, 10415, Mandatory::Must);

/// NAF-Id (402/10415), OctetString; 3GPP TS 29.109, 6.3.1.3.
pub static NAF_ID: Avp<OctetString> = Avp::new("NAF-Id", 402, 10415, Mandatory::Must);

/// NAF-SA-Identifier (418/10415), OctetString; 3GPP TS 29.109, 6.3.1.19.
pub static NAF_SA_IDENTIFIER: Avp<OctetString> = Avp::new("NAF-SA-Identifier", 418, 10415, Mandatory::Must);

/// Private-Identity-Request (416/10415), Enumerated; 3GPP TS 29.109, 6.3.1.17.
pub static PRIVATE_IDENTITY_REQUEST: Avp<PrivateIdentityRequest> = Avp::new("Private-Identity-Request", 416, 10415, Mandatory::Must);

/// Requested-Key-Lifetime (415/10415), Time; 3GPP TS 29.109, 6.3.1.16.
pub static REQUESTED_KEY_LIFETIME: Avp<Time> = Avp::new("Requested-Key-Lifetime", 415, 10415, Mandatory::Must);

/// Security-Feature-Request (419/10415), OctetString; 3GPP TS 29.109, 6.3.1.20.
pub static SECURITY_FEATURE_REQUEST: Avp<OctetString> = Avp::new("Security-Feature-Request", 419, 10415, Mandatory::Must);

/// Security-Feature-Response (420/10415), OctetString; 3GPP TS 29.109, 6.3.1.21.
pub static SECURITY_FEATURE_RESPONSE: Avp<OctetString> = Avp::new("Security-Feature-Response", 420, 10415, Mandatory::Must);

/// Transaction-Identifier (401/10415), OctetString; 3GPP TS 29.109, 6.3.1.2.
pub static TRANSACTION_IDENTIFIER: Avp<OctetString> = Avp::new("Transaction-Identifier", 401, 10415, Mandatory::Must);

/// UE-Id (411/10415), OctetString; 3GPP TS 29.109, 6.3.1.12.
pub static UE_ID: Avp<OctetString> = Avp::new("UE-Id", 411, 10415, Mandatory::Must);

/// UE-Id-Type (412/10415), Enumerated; 3GPP TS 29.109, 6.3.1.13.
pub static UE_ID_TYPE: Avp<UeIdType> = Avp::new("UE-Id-Type", 412, 10415, Mandatory::Must);

/// UICC-App-Label (413/10415), OctetString; 3GPP TS 29.109, 6.3.1.14.
pub static UICC_APP_LABEL: Avp<OctetString> = Avp::new("UICC-App-Label", 413, 10415, Mandatory::Must);

/// UICC-Key-Material (406/10415), OctetString; 3GPP TS 29.109, 6.3.1.7.
pub static UICC_KEY_MATERIAL: Avp<OctetString> = Avp::new("UICC-Key-Material", 406, 10415, Mandatory::Must);

/// UICC-ME (414/10415), Enumerated; 3GPP TS 29.109, 6.3.1.15.
pub static UICC_ME: Avp<UiccMe> = Avp::new("UICC-ME", 414, 10415, Mandatory::Must);
