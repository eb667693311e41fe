// @generated from dictionaries/rfc6735.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// ALRP-Namespace is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ALRP-Namespace is not set",
    label = "set ALRP-Namespace before `build`"
)]
pub trait AlrpNamespace<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AlrpNamespace<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// ALRP-Value is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ALRP-Value is not set",
    label = "set ALRP-Value before `build`"
)]
pub trait AlrpValue<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> AlrpValue<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Defending-Priority is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Defending-Priority is not set",
    label = "set Defending-Priority before `build`"
)]
pub trait DefendingPriority<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> DefendingPriority<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// Preemption-Priority is set.
#[diagnostic::on_unimplemented(
    message = "required AVP Preemption-Priority is not set",
    label = "set Preemption-Priority before `build`"
)]
pub trait PreemptionPriority<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> PreemptionPriority<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SIP-Resource-Priority-Namespace is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-Resource-Priority-Namespace is not set",
    label = "set SIP-Resource-Priority-Namespace before `build`"
)]
pub trait SipResourcePriorityNamespace<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipResourcePriorityNamespace<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}

/// SIP-Resource-Priority-Value is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SIP-Resource-Priority-Value is not set",
    label = "set SIP-Resource-Priority-Value before `build`"
)]
pub trait SipResourcePriorityValue<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SipResourcePriorityValue<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
