// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.140 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, Utf8String};

#[cfg(feature = "mm10")]
use crate::ts29140::enums::*;

#[cfg(feature = "mm10")]
use crate::ts29140::groups::*;

/// Billing-Information (1115/10415), UTF8String; 3GPP TS 29.140, 6.3.18.
pub static BILLING_INFORMATION: Avp<Utf8String> = Avp::new("Billing-Information", 1115, 10415, Mandatory::Must);

/// Delivery-Report (1111/10415), Enumerated; 3GPP TS 29.140, 6.3.14.
#[cfg(feature = "mm10")]
pub static DELIVERY_REPORT: Avp<DeliveryReport> = Avp::new("Delivery-Report", 1111, 10415, Mandatory::Must);

/// Initial-Recipient-Address (1105/10415), Grouped; 3GPP TS 29.140, 6.3.8.
#[cfg(feature = "mm10")]
pub static INITIAL_RECIPIENT_ADDRESS: Avp<InitialRecipientAddress> = Avp::new("Initial-Recipient-Address", 1105, 10415, Mandatory::Must);

/// Recipient-Address (1108/10415), UTF8String; 3GPP TS 29.140, 6.3.11.
pub static MM10_RECIPIENT_ADDRESS: Avp<Utf8String> = Avp::new("Recipient-Address", 1108, 10415, Mandatory::Must);

/// Sequence-Number (1107/10415), Unsigned32; 3GPP TS 29.140, 6.3.10.
pub static MM10_SEQUENCE_NUMBER: Avp<u32> = Avp::new("Sequence-Number", 1107, 10415, Mandatory::Must);

/// Originating-Interface (1110/10415), Enumerated; 3GPP TS 29.140, 6.3.13.
#[cfg(feature = "mm10")]
pub static ORIGINATING_INTERFACE: Avp<OriginatingInterface> = Avp::new("Originating-Interface", 1110, 10415, Mandatory::Must);

/// Read-Reply (1112/10415), Enumerated; 3GPP TS 29.140, 6.3.15.
#[cfg(feature = "mm10")]
pub static READ_REPLY: Avp<ReadReply> = Avp::new("Read-Reply", 1112, 10415, Mandatory::Must);

/// Result-Recipient-Address (1106/10415), Grouped; 3GPP TS 29.140, 6.3.9.
#[cfg(feature = "mm10")]
pub static RESULT_RECIPIENT_ADDRESS: Avp<ResultRecipientAddress> = Avp::new("Result-Recipient-Address", 1106, 10415, Mandatory::Must);

/// Routeing-Address (1109/10415), UTF8String; 3GPP TS 29.140, 6.3.12.
pub static ROUTEING_ADDRESS: Avp<Utf8String> = Avp::new("Routeing-Address", 1109, 10415, Mandatory::Must);

/// Routeing-Address-Resolution (1119/10415), Enumerated; 3GPP TS 29.140, 6.3.22.
#[cfg(feature = "full")]
pub static ROUTEING_ADDRESS_RESOLUTION: Avp<RouteingAddressResolution> = Avp::new("Routeing-Address-Resolution", 1119, 10415, Mandatory::Must);

/// Sender-Address (1104/10415), UTF8String; 3GPP TS 29.140, 6.3.7.
pub static SENDER_ADDRESS: Avp<Utf8String> = Avp::new("Sender-Address", 1104, 10415, Mandatory::Must);

/// Sender-Visibility (1113/10415), Enumerated; 3GPP TS 29.140, 6.3.16.
#[cfg(feature = "mm10")]
pub static SENDER_VISIBILITY: Avp<SenderVisibility> = Avp::new("Sender-Visibility", 1113, 10415, Mandatory::Must);

/// Served-User-Identity (1100/10415), Grouped; 3GPP TS 29.140, 6.3.1.
#[cfg(feature = "mm10")]
pub static SERVED_USER_IDENTITY: Avp<ServedUserIdentity> = Avp::new("Served-User-Identity", 1100, 10415, Mandatory::Must);

/// Service-Key (1114/10415), UTF8String; 3GPP TS 29.140, 6.3.17.
pub static SERVICE_KEY: Avp<Utf8String> = Avp::new("Service-Key", 1114, 10415, Mandatory::Must);

/// Status (1116/10415), Grouped; 3GPP TS 29.140, 6.3.19.
#[cfg(feature = "mm10")]
pub static STATUS: Avp<Status> = Avp::new("Status", 1116, 10415, Mandatory::Must);

/// Status-Code (1117/10415), UTF8String; 3GPP TS 29.140, 6.3.20.
pub static STATUS_CODE: Avp<Utf8String> = Avp::new("Status-Code", 1117, 10415, Mandatory::Must);

/// Status-Text (1118/10415), UTF8String; 3GPP TS 29.140, 6.3.21.
pub static STATUS_TEXT: Avp<Utf8String> = Avp::new("Status-Text", 1118, 10415, Mandatory::Must);

/// Trigger-Event (1103/10415), Enumerated; 3GPP TS 29.140, 6.3.5.
#[cfg(feature = "mm10")]
pub static TRIGGER_EVENT: Avp<TriggerEvent> = Avp::new("Trigger-Event", 1103, 10415, Mandatory::Must);

/// VASP-ID (1101/10415), UTF8String; 3GPP TS 29.140, 6.3.3.
pub static VASP_ID: Avp<Utf8String> = Avp::new("VASP-ID", 1101, 10415, Mandatory::Must);

/// VAS-ID (1102/10415), UTF8String; 3GPP TS 29.140, 6.3.4.
pub static VAS_ID: Avp<Utf8String> = Avp::new("VAS-ID", 1102, 10415, Mandatory::Must);
