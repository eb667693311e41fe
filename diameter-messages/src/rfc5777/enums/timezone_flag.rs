// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether times are UTC, those of the managed terminal, or at Timezone-Offset.
    ///
    /// Timezone-Flag (570), Enumerated; RFC 5777, 4.2.11.
    pub struct TimezoneFlag(i32) {
        UTC = 0, "UTC";
        LOCAL = 1, "LOCAL";
        OFFSET = 2, "OFFSET";
    }
}
