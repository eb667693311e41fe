// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Access-Network-Charging-Identifier-Value is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Access-Network-Charging-Identifier-Value is not set",
    label = "set Access-Network-Charging-Identifier-Value before `build`"
)]
pub trait AccessNetworkChargingIdentifierValue<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AccessNetworkChargingIdentifierValue<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Flow-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Flow-Number is not set",
    label = "set Flow-Number before `build`"
)]
pub trait FlowNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FlowNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Media-Component-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Media-Component-Number is not set",
    label = "set Media-Component-Number before `build`"
)]
pub trait MediaComponentNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> MediaComponentNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// NGAP-Group is set.
#[diagnostic::on_unimplemented(
    message = "required AVP NGAP-Group is not set",
    label = "set NGAP-Group before `build`"
)]
pub trait NgapGroup<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> NgapGroup<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// NGAP-Value is set.
#[diagnostic::on_unimplemented(
    message = "required AVP NGAP-Value is not set",
    label = "set NGAP-Value before `build`"
)]
pub trait NgapValue<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> NgapValue<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
