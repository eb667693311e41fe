// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// What is counted: time, volume, both or events.
    ///
    /// Metering-Method (1007/10415), Enumerated; 3GPP TS 29.212, 5.3.8.
    pub struct MeteringMethod(i32) {
        DURATION = 0, "DURATION";
        VOLUME = 1, "VOLUME";
        DURATION_VOLUME = 2, "DURATION_VOLUME";
        EVENT = 3, "EVENT";
    }
}
