// @generated from dictionaries/ts29140.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Trigger-Event (1103/10415), Enumerated; 3GPP TS 29.140, 6.3.5.
    pub struct TriggerEvent(i32) {
        MM1_SUBMISSION_PROFILE_BASED = 0, "MM1_SUBMISSION_PROFILE_BASED";
        MM1_SUBMISSION_ADDRESS_BASED = 1, "MM1_SUBMISSION_ADDRESS_BASED";
        MM1_DELIVERY = 2, "MM1_DELIVERY";
        MM7_SUBMISSION_PROFILE_BASED = 3, "MM7_SUBMISSION_PROFILE_BASED";
        MM7_SUBMISSION_ADDRESS_BASED = 4, "MM7_SUBMISSION_ADDRESS_BASED";
    }
}
