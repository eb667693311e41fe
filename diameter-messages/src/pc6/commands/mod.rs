// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod prose_authorization;

pub(super) mod prose_discovery;

pub(super) mod prose_match;

pub(super) mod prose_match_report_info;

pub(super) mod prose_proximity;

pub(super) mod prose_location_update;

pub(super) mod prose_alert;

pub(super) mod prose_cancellation;

pub use self::prose_authorization::*;
pub use self::prose_discovery::*;
pub use self::prose_match::*;
pub use self::prose_match_report_info::*;
pub use self::prose_proximity::*;
pub use self::prose_location_update::*;
pub use self::prose_alert::*;
pub use self::prose_cancellation::*;
