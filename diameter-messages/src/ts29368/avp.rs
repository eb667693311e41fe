// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.368 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString};
use crate::ts29368::enums::*;

#[cfg(feature = "tsp")]
use crate::ts29368::groups::*;

/// Action-Type (3005/10415), Enumerated; 3GPP TS 29.368, 6.4.6.
#[cfg(feature = "tsp")]
pub static ACTION_TYPE: Avp<ActionType> = Avp::new("Action-Type", 3005, 10415, Mandatory::Must);

/// Application-Port-Identifier (3010/10415), Unsigned32; 3GPP TS 29.368, 6.4.11.
pub static APPLICATION_PORT_IDENTIFIER: Avp<u32> = Avp::new("Application-Port-Identifier", 3010, 10415, Mandatory::Must);

/// Delivery-Outcome (3009/10415), Enumerated; 3GPP TS 29.368, 6.4.10.
#[cfg(feature = "tsp")]
pub static DELIVERY_OUTCOME: Avp<DeliveryOutcome> = Avp::new("Delivery-Outcome", 3009, 10415, Mandatory::Must);

/// Device-Action (3001/10415), Grouped; 3GPP TS 29.368, 6. 4.2.
#[cfg(feature = "tsp")]
pub static DEVICE_ACTION: Avp<DeviceAction> = Avp::new("Device-Action", 3001, 10415, Mandatory::Must);

/// Device-Notification (3002/10415), Grouped; 3GPP TS 29.368, 6.4.3.
#[cfg(feature = "tsp")]
pub static DEVICE_NOTIFICATION: Avp<DeviceNotification> = Avp::new("Device-Notification", 3002, 10415, Mandatory::Must);

/// Feature-Supported-In-Final-Target (3012/10415), Unsigned32; 3GPP TS 29.368, 6.4.13.
pub static FEATURE_SUPPORTED_IN_FINAL_TARGET: Avp<u32> = Avp::new("Feature-Supported-In-Final-Target", 3012, 10415, Mandatory::MustNot);

/// Old-Reference-Number (3011/10415), Unsigned32; 3GPP TS 29.368, 6.4.12.
pub static OLD_REFERENCE_NUMBER: Avp<u32> = Avp::new("Old-Reference-Number", 3011, 10415, Mandatory::MustNot);

/// Payload (3004/10415), OctetString; 3GPP TS 29.368, 6.4.5.
pub static PAYLOAD: Avp<OctetString> = Avp::new("Payload", 3004, 10415, Mandatory::Must);

/// Priority-Indication (3006/10415), Enumerated; 3GPP TS 29.368, 6.4.7.
pub static PRIORITY_INDICATION: Avp<PriorityIndication> = Avp::new("Priority-Indication", 3006, 10415, Mandatory::Must);

/// Reference-Number (3007/10415), Unsigned32; 3GPP TS 29.368, 6.4.8.
pub static REFERENCE_NUMBER: Avp<u32> = Avp::new("Reference-Number", 3007, 10415, Mandatory::Must);

/// Request-Status (3008/10415), Enumerated; 3GPP TS 29.368, 6.4.9.
#[cfg(feature = "tsp")]
pub static REQUEST_STATUS: Avp<RequestStatus> = Avp::new("Request-Status", 3008, 10415, Mandatory::Must);

/// Trigger-Data (3003/10415), Grouped; 3GPP TS 29.368, 6.4.4.
#[cfg(feature = "tsp")]
pub static TRIGGER_DATA: Avp<TriggerData> = Avp::new("Trigger-Data", 3003, 10415, Mandatory::Must);
