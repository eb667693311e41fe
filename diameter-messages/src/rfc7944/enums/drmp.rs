// @generated from dictionaries/rfc7944.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The priority of the message, from 0 (highest) to 15 (lowest). RFC 7944 suggests 10 for messages
    /// without it.
    ///
    /// DRMP (301), Enumerated; RFC 7944, 9.1.
    pub struct Drmp(i32) {
        PRIORITY_0 = 0, "PRIORITY_0";
        PRIORITY_1 = 1, "PRIORITY_1";
        PRIORITY_2 = 2, "PRIORITY_2";
        PRIORITY_3 = 3, "PRIORITY_3";
        PRIORITY_4 = 4, "PRIORITY_4";
        PRIORITY_5 = 5, "PRIORITY_5";
        PRIORITY_6 = 6, "PRIORITY_6";
        PRIORITY_7 = 7, "PRIORITY_7";
        PRIORITY_8 = 8, "PRIORITY_8";
        PRIORITY_9 = 9, "PRIORITY_9";
        PRIORITY_10 = 10, "PRIORITY_10";
        PRIORITY_11 = 11, "PRIORITY_11";
        PRIORITY_12 = 12, "PRIORITY_12";
        PRIORITY_13 = 13, "PRIORITY_13";
        PRIORITY_14 = 14, "PRIORITY_14";
        PRIORITY_15 = 15, "PRIORITY_15";
    }
}
