// @generated from dictionaries/rfc6942.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

use diameter_core::builder::Set;

/// ERP-Realm is set.
#[diagnostic::on_unimplemented(
    message = "required AVP ERP-Realm is not set",
    label = "set ERP-Realm before `build`"
)]
pub trait ErpRealm<T> {
    /// What it is set to.
    fn value(self) -> T;
}

impl<T> ErpRealm<T> for Set<T> {
    fn value(self) -> T {
        self.0
    }
}
