// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the client can handle several services independently within one session.
    ///
    /// Multiple-Services-Indicator (455), Enumerated; RFC 8506, 8.40.
    pub struct MultipleServicesIndicator(i32) {
        MULTIPLE_SERVICES_NOT_SUPPORTED = 0, "MULTIPLE_SERVICES_NOT_SUPPORTED";
        MULTIPLE_SERVICES_SUPPORTED = 1, "MULTIPLE_SERVICES_SUPPORTED";
    }
}
