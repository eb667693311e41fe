// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the record is a single event or the start, an interim state or the end of a session.
    ///
    /// Accounting-Record-Type (480), Enumerated; RFC 6733, 9.8.1.
    pub struct AccountingRecordType(i32) {
        EVENT_RECORD = 1, "EVENT_RECORD";
        START_RECORD = 2, "START_RECORD";
        INTERIM_RECORD = 3, "INTERIM_RECORD";
        STOP_RECORD = 4, "STOP_RECORD";
    }
}
