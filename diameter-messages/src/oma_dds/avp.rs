// @generated from dictionaries/oma-dds.xml by cargo xtask regenerate; do not edit.

//! The AVPs of OMA DDS Charging Data as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, Utf8String};
use crate::oma_dds::enums::*;
use crate::oma_dds::groups::*;

/// Application-Server-Id (2101/10415), UTF8String; OMA DDS Charging Data, 8.4.
pub static APPLICATION_SERVER_ID: Avp<Utf8String> = Avp::new("Application-Server-Id", 2101, 10415, Mandatory::Must);

/// Application-Service-Type (2102/10415), Enumerated; OMA DDS Charging Data, 8.4.
pub static APPLICATION_SERVICE_TYPE: Avp<ApplicationServiceType> = Avp::new("Application-Service-Type", 2102, 10415, Mandatory::Must);

/// Application-Session-Id (2103/10415), Unsigned32; OMA DDS Charging Data, 8.4.
pub static APPLICATION_SESSION_ID: Avp<u32> = Avp::new("Application-Session-Id", 2103, 10415, Mandatory::Must);

/// Content-ID (2116/10415), UTF8String; OMA DDS Charging Data, 8.4.
pub static CONTENT_ID: Avp<Utf8String> = Avp::new("Content-ID", 2116, 10415, Mandatory::Must);

/// Content-provider-ID (2117/10415), UTF8String; OMA DDS Charging Data, 8.4.
pub static CONTENT_PROVIDER_ID: Avp<Utf8String> = Avp::new("Content-provider-ID", 2117, 10415, Mandatory::Must);

/// DCD-Information (2115/10415), Grouped; OMA DDS Charging Data, 8.5.5.
pub static DCD_INFORMATION: Avp<DcdInformation> = Avp::new("DCD-Information", 2115, 10415, Mandatory::Must);

/// Delivery-Status (2104/10415), UTF8String; OMA DDS Charging Data, 8.4.
pub static DELIVERY_STATUS: Avp<Utf8String> = Avp::new("Delivery-Status", 2104, 10415, Mandatory::Must);

/// IM-Information (2110/10415), Grouped; OMA DDS Charging Data, 8.5.6.
pub static IM_INFORMATION: Avp<ImInformation> = Avp::new("IM-Information", 2110, 10415, Mandatory::Must);

/// Number-Of-Messages-Successfully-Exploded (2111/10415), Unsigned32; OMA DDS Charging Data, 8.4.
pub static NUMBER_OF_MESSAGES_SUCCESSFULLY_EXPLODED: Avp<u32> = Avp::new("Number-Of-Messages-Successfully-Exploded", 2111, 10415, Mandatory::Must);

/// Number-Of-Messages-Successfully-Sent (2112/10415), Unsigned32; OMA DDS Charging Data, 8.4.
pub static NUMBER_OF_MESSAGES_SUCCESSFULLY_SENT: Avp<u32> = Avp::new("Number-Of-Messages-Successfully-Sent", 2112, 10415, Mandatory::Must);

/// Service-Generic-Information (1256/10415), Grouped; OMA DDS Charging Data, 8.5.10.
pub static SERVICE_GENERIC_INFORMATION: Avp<ServiceGenericInformation> = Avp::new("Service-Generic-Information", 1256, 10415, Mandatory::Must);

/// Total-Number-Of-Messages-Exploded (2113/10415), Unsigned32; OMA DDS Charging Data, 8.4.
pub static TOTAL_NUMBER_OF_MESSAGES_EXPLODED: Avp<u32> = Avp::new("Total-Number-Of-Messages-Exploded", 2113, 10415, Mandatory::Must);

/// Total-Number-Of-Messages-Sent (2114/10415), Unsigned32; OMA DDS Charging Data, 8.4.
pub static TOTAL_NUMBER_OF_MESSAGES_SENT: Avp<u32> = Avp::new("Total-Number-Of-Messages-Sent", 2114, 10415, Mandatory::Must);
