// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Reservation-Priority (458/13019), Enumerated; 3GPP TS 29.209, 7.3.9.
    pub struct ReservationPriority(i32) {
        DEFAULT = 0, "DEFAULT";
        PRIORITY_ONE = 1, "PRIORITY-ONE";
        PRIORITY_TWO = 2, "PRIORITY-TWO";
        PRIORITY_THREE = 3, "PRIORITY-THREE";
        PRIORITY_FOUR = 4, "PRIORITY-FOUR";
        PRIORITY_FIVE = 5, "PRIORITY-FIVE";
        PRIORITY_SIX = 6, "PRIORITY-SIX";
        PRIORITY_SEVEN = 7, "PRIORITY-SEVEN";
        PRIORITY_EIGHT = 8, "PRIORITY-EIGHT";
        PRIORITY_NINE = 9, "PRIORITY-NINE";
        PRIORITY_TEN = 10, "PRIORITY-TEN";
        PRIORITY_ELEVEN = 11, "PRIORITY-ELEVEN";
        PRIORITY_TWELVE = 12, "PRIORITY-TWELVE";
        PRIORITY_THIRTEEN = 13, "PRIORITY-THIRTEEN";
        PRIORITY_FOURTEEN = 14, "PRIORITY-FOURTEEN";
        PRIORITY_FIFTEEN = 15, "PRIORITY-FIFTEEN";
    }
}
