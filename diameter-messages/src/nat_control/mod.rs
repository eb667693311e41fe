// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

//! RFC 6736.
//!
//! The Diameter NAT Control Application: large NATs are told which bindings end points may have,
//! and say which they gave. Bindings are reported for accounting with NAT-Control-Record in the ACR
//! of the base protocol.
//!
//! # Diameter NAT Control
//!
//! Application 12. Runs between a NAT controller, which sends NCR, STR and ASR, and a NAT device, which accounts
//! with ACR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | NAT-Control | 330 | [`NCR`](NatControlRequest) | [`NCA`](NatControlAnswer) |

pub mod avp;
mod application;
mod commands;
mod enums;
mod groups;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::enums::*;
pub use self::groups::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "nat-control",
    spec: "RFC 6736",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 12,
            name: "Diameter NAT Control",
            vendor_id: None,
            commands: &[
                &commands::nat_control::request::DESCRIPTION,
                &commands::nat_control::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::PROTOCOL.description(),
        avp::DIRECTION.description(),
        avp::PORT.description(),
        avp::NC_REQUEST_TYPE.description(),
        avp::NAT_CONTROL_INSTALL.description(),
        avp::NAT_CONTROL_REMOVE.description(),
        avp::NAT_CONTROL_DEFINITION.description(),
        avp::NAT_INTERNAL_ADDRESS.description(),
        avp::NAT_EXTERNAL_ADDRESS.description(),
        avp::MAX_NAT_BINDINGS.description(),
        avp::NAT_CONTROL_BINDING_TEMPLATE.description(),
        avp::DUPLICATE_SESSION_ID.description(),
        avp::NAT_EXTERNAL_PORT_STYLE.description(),
        avp::NAT_CONTROL_RECORD.description(),
        avp::NAT_CONTROL_BINDING_STATUS.description(),
        avp::CURRENT_NAT_BINDINGS.description(),
        avp::LOGICAL_ACCESS_ID.description(),
        avp::PHYSICAL_ACCESS_ID.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::es283034::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::rfc4675::DICTIONARY,
        &crate::rfc5777::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
