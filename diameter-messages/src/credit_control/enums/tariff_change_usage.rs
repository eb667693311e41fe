// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether units were used before or after a change of tariff.
    ///
    /// Tariff-Change-Usage (452), Enumerated; RFC 8506, 8.27.
    pub struct TariffChangeUsage(i32) {
        UNIT_BEFORE_TARIFF_CHANGE = 0, "UNIT_BEFORE_TARIFF_CHANGE";
        UNIT_AFTER_TARIFF_CHANGE = 1, "UNIT_AFTER_TARIFF_CHANGE";
        UNIT_INDETERMINATE = 2, "UNIT_INDETERMINATE";
    }
}
