// @generated from dictionaries/ts29283.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.283 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, Utf8String};
use crate::ts29283::enums::*;
use crate::ts29283::groups::*;

/// Data (4513/10415), Grouped; 3GPP TS 29.283, 7.3.22.
pub static DATA: Avp<Data> = Avp::new("Data", 4513, 10415, Mandatory::Must);

/// Data-Identification (4501/10415), Grouped; 3GPP TS 29.283, 7.3.3.
pub static DATA_IDENTIFICATION: Avp<DataIdentification> = Avp::new("Data-Identification", 4501, 10415, Mandatory::Must);

/// Data-Identification-Flags (4503/10415), Unsigned64; 3GPP TS 29.283, 7.3.12.
pub static DATA_IDENTIFICATION_FLAGS: Avp<u64> = Avp::new("Data-Identification-Flags", 4503, 10415, Mandatory::Must);

/// Data-Identification-Prefix (4502/10415), Unsigned32; 3GPP TS 29.283, 7.3.11.
pub static DATA_IDENTIFICATION_PREFIX: Avp<u32> = Avp::new("Data-Identification-Prefix", 4502, 10415, Mandatory::Must);

/// DPA-Flags (4505/10415), Unsigned32; 3GPP TS 29.283, 7.3.14.
pub static DPA_FLAGS: Avp<u32> = Avp::new("DPA-Flags", 4505, 10415, Mandatory::Must);

/// DPR-Flags (4504/10415), Unsigned32; 3GPP TS 29.283, 7.3.13.
pub static DPR_FLAGS: Avp<u32> = Avp::new("DPR-Flags", 4504, 10415, Mandatory::Must);

/// DUA-Flags (4507/10415), Unsigned32; 3GPP TS 29.283, 7.3.16.
pub static DUA_FLAGS: Avp<u32> = Avp::new("DUA-Flags", 4507, 10415, Mandatory::Must);

/// DUR-Flags (4506/10415), Unsigned32; 3GPP TS 29.283, 7.3.15.
pub static DUR_FLAGS: Avp<u32> = Avp::new("DUR-Flags", 4506, 10415, Mandatory::Must);

/// Experimental-Result-Code (298), Unsigned32; 3GPP TS 29.283.
pub static EXPERIMENTAL_RESULT_CODE: Avp<ExperimentalResultCode> = Avp::new("Experimental-Result-Code", 298, 0, Mandatory::Must);

/// MCData-ID (4515/10415), UTF8String; 3GPP TS 29.283, 7.3.25.
pub static MCDATA_ID: Avp<Utf8String> = Avp::new("MCData-ID", 4515, 10415, Mandatory::MustNot);

/// MCPTT-ID (4500/10415), UTF8String; 3GPP TS 29.283, 7.3.2.
pub static MCPTT_ID: Avp<Utf8String> = Avp::new("MCPTT-ID", 4500, 10415, Mandatory::Must);

/// MCVideo-ID (4514/10415), UTF8String; 3GPP TS 29.283, 7.3.24.
pub static MCVIDEO_ID: Avp<Utf8String> = Avp::new("MCVideo-ID", 4514, 10415, Mandatory::MustNot);

/// Sequence-Number (4512/10415), Unsigned32; 3GPP TS 29.283, 7.3.21.
pub static MC_SEQUENCE_NUMBER: Avp<u32> = Avp::new("Sequence-Number", 4512, 10415, Mandatory::Must);

/// MC-Service-User-Profile-Data (4511/10415), Grouped; 3GPP TS 29.283, 7.3.20.
pub static MC_SERVICE_USER_PROFILE_DATA: Avp<McServiceUserProfileData> = Avp::new("MC-Service-User-Profile-Data", 4511, 10415, Mandatory::Must);

/// NDA-Flags (4509/10415), Unsigned32; 3GPP TS 29.283, 7.3.18.
pub static NDA_FLAGS: Avp<u32> = Avp::new("NDA-Flags", 4509, 10415, Mandatory::Must);

/// NDR-Flags (4508/10415), Unsigned32; 3GPP TS 29.283, 7.3.17.
pub static NDR_FLAGS: Avp<u32> = Avp::new("NDR-Flags", 4508, 10415, Mandatory::Must);

/// User-Data-Id (4510/10415), Unsigned32; 3GPP TS 29.283, 7.3.19.
pub static USER_DATA_ID: Avp<u32> = Avp::new("User-Data-Id", 4510, 10415, Mandatory::Must);
