// @generated from dictionaries/ts29344.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.344 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};

#[cfg(any(feature = "pc4a", feature = "s6a"))]
use crate::ts29344::groups::*;

/// Authorized-Discovery-Range (3708/10415), Unsigned32; 3GPP TS 29.344, 6.3.13.
pub static AUTHORIZED_DISCOVERY_RANGE: Avp<u32> = Avp::new("Authorized-Discovery-Range", 3708, 10415, Mandatory::MustNot);

/// PNR-Flags (3706/10415), Unsigned32; 3GPP TS 29.344, 6.3.7.
pub static PNR_FLAGS: Avp<u32> = Avp::new("PNR-Flags", 3706, 10415, Mandatory::Must);

/// ProSe-Allowed-PLMN (3703/10415), Grouped; 3GPP TS 29.344, 6.3.4.
#[cfg(any(feature = "pc4a", feature = "s6a"))]
pub static PROSE_ALLOWED_PLMN: Avp<ProseAllowedPlmn> = Avp::new("ProSe-Allowed-PLMN", 3703, 10415, Mandatory::Must);

/// ProSe-Direct-Allowed (3704/10415), Unsigned32; 3GPP TS 29.344, 6.3.5.
pub static PROSE_DIRECT_ALLOWED: Avp<u32> = Avp::new("ProSe-Direct-Allowed", 3704, 10415, Mandatory::Must);

/// ProSe-Initial-Location-Information (3707/10415), Grouped; 3GPP TS 29.344, 6.3.9.
#[cfg(feature = "pc4a")]
pub static PROSE_INITIAL_LOCATION_INFORMATION: Avp<ProseInitialLocationInformation> = Avp::new("ProSe-Initial-Location-Information", 3707, 10415, Mandatory::Must);

/// ProSe-Permission (3702/10415), Unsigned32; 3GPP TS 29.344, 6.3.3.
pub static PROSE_PERMISSION: Avp<u32> = Avp::new("ProSe-Permission", 3702, 10415, Mandatory::Must);

/// ProSe-Subscription-Data (3701/10415), Grouped; 3GPP TS 29.344, 6.3.2.
#[cfg(any(feature = "pc4a", feature = "s6a"))]
pub static PROSE_SUBSCRIPTION_DATA: Avp<ProseSubscriptionData> = Avp::new("ProSe-Subscription-Data", 3701, 10415, Mandatory::Must);

/// UPR-Flags (3705/10415), Unsigned32; 3GPP TS 29.344, 6.3.6.
pub static UPR_FLAGS: Avp<u32> = Avp::new("UPR-Flags", 3705, 10415, Mandatory::Must);
