// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

//! The AVPs of 3GPP TS 29.209 as typed constants: name, code, vendor, M bit, type of the value.

use diameter_core::{Avp, Mandatory};
use crate::gq::groups::*;

/// Flows (510/10415), Grouped; 3GPP TS 29.209, 6.5.11.
pub static FLOWS: Avp<Flows> = Avp::new("Flows", 510, 10415, Mandatory::Must);

/// Media-Component-Description (517/10415), Grouped; 3GPP TS 29.209, 6.5.18.
pub static MEDIA_COMPONENT_DESCRIPTION: Avp<MediaComponentDescription> = Avp::new("Media-Component-Description", 517, 10415, Mandatory::Must);

/// Media-Sub-Component (519/10415), Grouped; 3GPP TS 29.209, 6.5.20.
pub static MEDIA_SUB_COMPONENT: Avp<MediaSubComponent> = Avp::new("Media-Sub-Component", 519, 10415, Mandatory::Must);
