// @generated from dictionaries/swa.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.273, release 15.
//!
//! Access over untrusted non-3GPP networks, before the tunnel to the ePDG: EAP authentication for
//! the access network itself. It shares the application id with STa and SWd. Sessions end with the
//! commands of STa. The AVPs are in the dictionary ts29273.
//!
//! # SWa
//!
//! Application 16777250 of vendor 10415. Runs between an untrusted non-3GPP access network and the 3GPP AAA server, or a proxy of it in
//! the visited network.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Diameter-EAP | 268 | [`DER`](DiameterEapRequest) | [`DEA`](DiameterEapAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "swa",
    spec: "3GPP TS 29.273",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777250,
            name: "SWa",
            vendor_id: Some(10415),
            commands: &[
                &commands::diameter_eap::request::DESCRIPTION,
                &commands::diameter_eap::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
    ],
    imports: &[
        &crate::base::DICTIONARY,
        #[cfg(
            any(
                feature = "eap",
                feature = "mip6i",
                feature = "pc6",
                feature = "s6b",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm"
            )
        )]
        &crate::eap::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control",
                feature = "cx",
                feature = "e4",
                feature = "eap",
                feature = "gmb",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "ikesk",
                feature = "mip6a",
                feature = "mip6i",
                feature = "nasreq",
                feature = "nat-control",
                feature = "np",
                feature = "rf",
                feature = "rx",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgi",
                feature = "sgmb",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd"
            )
        )]
        &crate::nasreq::DICTIONARY,
        #[cfg(
            any(
                feature = "s6b",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm"
            )
        )]
        &crate::rfc5779::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc4a",
                feature = "pc6",
                feature = "rx",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6m",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sh",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t6a"
            )
        )]
        &crate::rfc7683::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "mb2c",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc4a",
                feature = "pc6",
                feature = "rx",
                feature = "s13",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "s7a",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "sh",
                feature = "slg",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t4",
                feature = "t6a"
            )
        )]
        &crate::rfc7944::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "mb2c",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc2",
                feature = "pc4a",
                feature = "pc6",
                feature = "rx",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6m",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sh",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::rfc8583::DICTIONARY,
        #[cfg(
            any(
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "mb2c",
                feature = "nta",
                feature = "rf",
                feature = "rx",
                feature = "s15",
                feature = "s6a",
                feature = "s6b",
                feature = "s6t",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgmb",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "t6a"
            )
        )]
        &crate::ts29212::DICTIONARY,
        #[cfg(
            any(
                feature = "cx",
                feature = "gx",
                feature = "gxx",
                feature = "gy",
                feature = "mb2c",
                feature = "np",
                feature = "nt",
                feature = "nta",
                feature = "pc4a",
                feature = "pc6",
                feature = "rf",
                feature = "rx",
                feature = "s6a",
                feature = "s6b",
                feature = "s6c",
                feature = "s6m",
                feature = "s6t",
                feature = "s7a",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "sgd",
                feature = "sgmb",
                feature = "sh",
                feature = "slg",
                feature = "slh",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx",
                feature = "sy",
                feature = "t4",
                feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::ts29229::DICTIONARY,
        #[cfg(
            any(
                feature = "gx",
                feature = "gy",
                feature = "pc6",
                feature = "rf",
                feature = "rx",
                feature = "s6a",
                feature = "s6b",
                feature = "s9",
                feature = "s9a",
                feature = "sd",
                feature = "slg",
                feature = "slh",
                feature = "st",
                feature = "sta",
                feature = "swa",
                feature = "swd",
                feature = "swm",
                feature = "swx"
            )
        )]
        &crate::ts29273::DICTIONARY,
    ],
};
