// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.209 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, OctetString, Utf8String};

#[cfg(any(feature = "e4", feature = "rx"))]
use crate::ts29209::enums::*;

#[cfg(feature = "gq")]
use crate::ts29209::groups::*;

/// Authorization-Package-Id (461/13019), UTF8String; 3GPP TS 29.209, 7.3.37.
pub static AUTHORIZATION_PACKAGE_ID: Avp<Utf8String> = Avp::new("Authorization-Package-Id", 461, 13019, Mandatory::MustNot);

/// Authorization-Token (506/10415), OctetString; 3GPP TS 29.209, 6.5.7.
pub static AUTHORIZATION_TOKEN: Avp<OctetString> = Avp::new("Authorization-Token", 506, 10415, Mandatory::Must);

/// Binding-Information (450/13019), Grouped; 3GPP TS 29.209, 7.3.1.
#[cfg(feature = "full")]
pub static BINDING_INFORMATION: Avp<BindingInformation> = Avp::new("Binding-Information", 450, 13019, Mandatory::MustNot);

/// Binding-Input-List (451/13019), Grouped; 3GPP TS 29.209, 7.3.2.
#[cfg(feature = "full")]
pub static BINDING_INPUT_LIST: Avp<BindingInputList> = Avp::new("Binding-Input-List", 451, 13019, Mandatory::MustNot);

/// Binding-Output-List (452/13019), Grouped; 3GPP TS 29.209, 7.3.3.
#[cfg(feature = "full")]
pub static BINDING_OUTPUT_LIST: Avp<BindingOutputList> = Avp::new("Binding-Output-List", 452, 13019, Mandatory::MustNot);

/// Flow-Grouping (508/10415), Grouped; 3GPP TS 29.209, 6.5.9.
#[cfg(feature = "gq")]
pub static FLOW_GROUPING: Avp<FlowGrouping> = Avp::new("Flow-Grouping", 508, 10415, Mandatory::Must);

/// Latching-Indication (457/13019), Enumerated; 3GPP TS 29.209, 7.3.8.
#[cfg(feature = "full")]
pub static LATCHING_INDICATION: Avp<LatchingIndication> = Avp::new("Latching-Indication", 457, 13019, Mandatory::MustNot);

/// Media-Authorization-Context-Id (462/13019), UTF8String; 3GPP TS 29.209, 7.3.38.
pub static MEDIA_AUTHORIZATION_CONTEXT_ID: Avp<Utf8String> = Avp::new("Media-Authorization-Context-Id", 462, 13019, Mandatory::MustNot);

/// Overbooking-Indicator (460/13019), Enumerated; 3GPP TS 29.209, 7.3.35.
#[cfg(feature = "full")]
pub static OVERBOOKING_INDICATOR: Avp<OverbookingIndicator> = Avp::new("Overbooking-Indicator", 460, 13019, Mandatory::MustNot);

/// Port-Number (455/13019), Unsigned32; 3GPP TS 29.209, 7.3.6.
pub static PORT_NUMBER: Avp<u32> = Avp::new("Port-Number", 455, 13019, Mandatory::MustNot);

/// Reservation-Class (456/13019), Unsigned32; 3GPP TS 29.209, 7.3.7.
pub static RESERVATION_CLASS: Avp<u32> = Avp::new("Reservation-Class", 456, 13019, Mandatory::MustNot);

/// Reservation-Priority (458/13019), Enumerated; 3GPP TS 29.209, 7.3.9.
#[cfg(any(feature = "e4", feature = "rx"))]
pub static RESERVATION_PRIORITY: Avp<ReservationPriority> = Avp::new("Reservation-Priority", 458, 13019, Mandatory::MustNot);

/// Service-Class (459/13019), UTF8String; 3GPP TS 29.209, 7.3.33.
pub static SERVICE_CLASS: Avp<Utf8String> = Avp::new("Service-Class", 459, 13019, Mandatory::MustNot);

/// V4-Transport-Address (454/13019), Grouped; 3GPP TS 29.209, 7.3.5.
#[cfg(feature = "full")]
pub static V4_TRANSPORT_ADDRESS: Avp<V4TransportAddress> = Avp::new("V4-Transport-Address", 454, 13019, Mandatory::MustNot);

/// V6-Transport-Address (453/13019), Grouped; 3GPP TS 29.209, 7.3.4.
#[cfg(feature = "full")]
pub static V6_TRANSPORT_ADDRESS: Avp<V6TransportAddress> = Avp::new("V6-Transport-Address", 453, 13019, Mandatory::MustNot);
