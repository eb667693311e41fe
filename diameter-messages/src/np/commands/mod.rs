// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod non_aggregated_ruci_report;

pub(super) mod aggregated_ruci_report;

pub(super) mod modify_uecontext;

pub use self::non_aggregated_ruci_report::*;
pub use self::aggregated_ruci_report::*;
pub use self::modify_uecontext::*;
