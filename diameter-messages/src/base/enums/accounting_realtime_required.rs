// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What to do with the user when records can be neither delivered nor stored.
    ///
    /// Accounting-Realtime-Required (483), Enumerated; RFC 6733, 9.8.7.
    pub struct AccountingRealtimeRequired(i32) {
        DELIVER_AND_GRANT = 1, "DELIVER_AND_GRANT";
        GRANT_AND_STORE = 2, "GRANT_AND_STORE";
        GRANT_AND_LOSE = 3, "GRANT_AND_LOSE";
    }
}
