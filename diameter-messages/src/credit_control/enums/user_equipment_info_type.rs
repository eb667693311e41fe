// @generated from dictionaries/credit-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The kind of identity in User-Equipment-Info-Value.
    ///
    /// User-Equipment-Info-Type (459), Enumerated; RFC 8506, 8.50.
    pub struct UserEquipmentInfoType(i32) {
        IMEISV = 0, "IMEISV";
        MAC = 1, "MAC";
        EUI64 = 2, "EUI64";
        MODIFIED_EUI64 = 3, "MODIFIED_EUI64";
    }
}
