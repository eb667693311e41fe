// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

//! The AVPs of Kiosk 1.0 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory, Utf8String};
use super::groups::*;

/// Kiosk-Crate (1/32473), Grouped; Kiosk 1.0, 4.1.
pub static KIOSK_CRATE: Avp<KioskCrate> = Avp::new("Kiosk-Crate", 1, 32473, Mandatory::Must);

/// Kiosk-Label (3/32473), UTF8String; Kiosk 1.0, 4.3.
pub static KIOSK_LABEL: Avp<Utf8String> = Avp::new("Kiosk-Label", 3, 32473, Mandatory::Must);

/// Kiosk-Shelf (2/32473), Grouped; Kiosk 1.0, 4.2.
pub static KIOSK_SHELF: Avp<KioskShelf> = Avp::new("Kiosk-Shelf", 2, 32473, Mandatory::May);

/// Kiosk-Weight (4/32473), Kiosk-Grams (Unsigned32); Kiosk 1.0, 4.4.
pub static KIOSK_WEIGHT: Avp<crate::Grams> = Avp::new("Kiosk-Weight", 4, 32473, Mandatory::May);
