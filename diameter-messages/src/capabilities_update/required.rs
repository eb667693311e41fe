// @generated from dictionaries/capabilities-update.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Host-IP-Address is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Host-IP-Address is not set",
    label = "set Host-IP-Address before `build`"
)]
pub trait HostIpAddress<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> HostIpAddress<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Origin-Host is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Origin-Host is not set",
    label = "set Origin-Host before `build`"
)]
pub trait OriginHost<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OriginHost<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Origin-Realm is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Origin-Realm is not set",
    label = "set Origin-Realm before `build`"
)]
pub trait OriginRealm<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> OriginRealm<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Product-Name is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Product-Name is not set",
    label = "set Product-Name before `build`"
)]
pub trait ProductName<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ProductName<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Result-Code is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Result-Code is not set",
    label = "set Result-Code before `build`"
)]
pub trait ResultCode<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ResultCode<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Vendor-Id is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Vendor-Id is not set",
    label = "set Vendor-Id before `build`"
)]
pub trait VendorId<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> VendorId<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
