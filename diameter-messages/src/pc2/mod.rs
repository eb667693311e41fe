// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.343, release 15.
//!
//! Proximity services: an application server authorizes discovery and is told of proximity. The
//! AVPs are in the dictionary ts29343.
//!
//! # PC2
//!
//! Application 16777350 of vendor 10415. Runs between a ProSe application server and the ProSe function. PXR comes from either, XAR from
//! the ProSe function.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | ProXimity-Action | 8388676 | [`PXR`](ProXimityActionRequest) | [`PXA`](ProXimityActionAnswer) |
//! | ProXimity-Application | 8388727 | [`XAR`](ProXimityApplicationRequest) | [`XAA`](ProXimityApplicationAnswer) |

pub mod avp;
mod application;
mod commands;
mod enums;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::enums::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "pc2",
    spec: "3GPP TS 29.343",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777350,
            name: "PC2",
            vendor_id: Some(10415),
            commands: &[
                &commands::pro_ximity_action::request::DESCRIPTION,
                &commands::pro_ximity_action::answer::DESCRIPTION,
                &commands::pro_ximity_application::request::DESCRIPTION,
                &commands::pro_ximity_application::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[avp::EXPERIMENTAL_RESULT_CODE.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29343::DICTIONARY,
        &crate::ts29345::DICTIONARY,
    ],
};
