// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The unit of a quota or price.
    ///
    /// CC-Unit-Type (454), Enumerated; RFC 8506, 8.32.
    pub struct CcUnitType(i32) {
        TIME = 0, "TIME";
        MONEY = 1, "MONEY";
        TOTAL_OCTETS = 2, "TOTAL-OCTETS";
        INPUT_OCTETS = 3, "INPUT-OCTETS";
        OUTPUT_OCTETS = 4, "OUTPUT-OCTETS";
        SERVICE_SPECIFIC_UNITS = 5, "SERVICE-SPECIFIC-UNITS";
    }
}
