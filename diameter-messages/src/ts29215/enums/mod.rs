// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "s9")]
mod dra_binding;
#[cfg(feature = "s9")]
mod dra_deployment;
#[cfg(feature = "s9")]
mod multiple_bberf_action;
#[cfg(feature = "s9")]
mod subsession_operation;
#[cfg(feature = "s9")]
pub use self::dra_binding::DraBinding;

#[cfg(feature = "s9")]
pub use self::dra_deployment::DraDeployment;

#[cfg(feature = "s9")]
pub use self::multiple_bberf_action::MultipleBberfAction;

#[cfg(feature = "s9")]
pub use self::subsession_operation::SubsessionOperation;
