// @generated from dictionaries/xs0057.xml by cargo xtask regenerate; do not edit.

//! X.S0057-0.
//!
//! The AVPs that 3GPP2 defines for interworking between E-UTRAN and CDMA2000, as far as 3GPP uses
//! them. AVPs only.

pub mod avp;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "xs0057",
    spec: "X.S0057-0",
    applications: &[],
    avps: &[avp::THREE_GPP2_BSID.description()],
    imports: &[],
};
