// @generated from dictionaries/es283035.xml by cargo xtask regenerate; do not edit.

//! The AVPs of ETSI ES 283 035 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, DiameterIdentity, Mandatory, OctetString};
use crate::es283035::enums::*;
use crate::es283035::groups::*;

/// Civic-Location (355/13019), OctetString; ETSI ES 283 035.
pub static CIVIC_LOCATION: Avp<OctetString> = Avp::new("Civic-Location", 355, 13019, Mandatory::MustNot);

/// Event-Type (354/13019), Enumerated; ETSI ES 283 035.
pub static ETSI_EVENT_TYPE: Avp<EtsiEventType> = Avp::new("Event-Type", 354, 13019, Mandatory::May);

/// Location-Information (350/13019), Grouped; ETSI ES 283 035.
pub static ETSI_LOCATION_INFORMATION: Avp<EtsiLocationInformation> = Avp::new("Location-Information", 350, 13019, Mandatory::May);

/// Geospatial-Location (356/13019), OctetString; ETSI ES 283 035.
pub static GEOSPATIAL_LOCATION: Avp<OctetString> = Avp::new("Geospatial-Location", 356, 13019, Mandatory::MustNot);

/// RACS-Contact-Point (351/13019), DiameterIdentity; ETSI ES 283 035.
pub static RACS_CONTACT_POINT: Avp<DiameterIdentity> = Avp::new("RACS-Contact-Point", 351, 13019, Mandatory::May);

/// Requested-Information (353/13019), Enumerated; ETSI ES 283 035.
pub static REQUESTED_INFORMATION: Avp<RequestedInformation> = Avp::new("Requested-Information", 353, 13019, Mandatory::MustNot);

/// Terminal-Type (352/13019), OctetString; ETSI ES 283 035.
pub static TERMINAL_TYPE: Avp<OctetString> = Avp::new("Terminal-Type", 352, 13019, Mandatory::May);
