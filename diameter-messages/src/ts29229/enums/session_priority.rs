// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The priority of a session, 0 (highest) to 4.
    ///
    /// Session-Priority (650/10415), Enumerated; 3GPP TS 29.229, 6.3.56.
    pub struct SessionPriority(i32) {
        PRIORITY_0 = 0, "PRIORITY-0";
        PRIORITY_1 = 1, "PRIORITY-1";
        PRIORITY_2 = 2, "PRIORITY-2";
        PRIORITY_3 = 3, "PRIORITY-3";
        PRIORITY_4 = 4, "PRIORITY-4";
    }
}
