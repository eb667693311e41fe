// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// Binding-Input-List is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Binding-Input-List is not set",
    label = "set Binding-Input-List before `build`"
)]
pub trait BindingInputList<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> BindingInputList<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Framed-IP-Address is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Framed-IP-Address is not set",
    label = "set Framed-IP-Address before `build`"
)]
pub trait FramedIpAddress<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FramedIpAddress<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Framed-IPv6-Prefix is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Framed-IPv6-Prefix is not set",
    label = "set Framed-IPv6-Prefix before `build`"
)]
pub trait FramedIpv6Prefix<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> FramedIpv6Prefix<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Port-Number is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Port-Number is not set",
    label = "set Port-Number before `build`"
)]
pub trait PortNumber<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PortNumber<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
