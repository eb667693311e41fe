// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether a binding was created, is active or was removed.
    ///
    /// NAT-Control-Binding-Status (606), Enumerated; RFC 6736, 9.2.2.
    pub struct NatControlBindingStatus(i32) {
        CREATED = 1, "Created";
        ACTIVE = 2, "Active";
        REMOVED = 3, "Removed";
    }
}
