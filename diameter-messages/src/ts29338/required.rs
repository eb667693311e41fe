// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// SM-Enumerated-Delivery-Failure-Cause is set.
#[diagnostic::on_unimplemented(
    message = "required AVP SM-Enumerated-Delivery-Failure-Cause is not set",
    label = "set SM-Enumerated-Delivery-Failure-Cause before `build`"
)]
pub trait SmEnumeratedDeliveryFailureCause<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> SmEnumeratedDeliveryFailureCause<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
