// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The time between entries of a log.
    ///
    /// Logging-Interval (1631/10415), Enumerated; 3GPP TS 29.272, 7.3.145.
    pub struct LoggingInterval(i32) {
        MS_1280 = 0, "MS_1280";
        MS_2560 = 1, "MS_2560";
        MS_5120 = 2, "MS_5120";
        MS_10240 = 3, "MS_10240";
        MS_20480 = 4, "MS_20480";
        MS_30720 = 5, "MS_30720";
        MS_40960 = 6, "MS_40960";
        MS_61440 = 7, "MS_61440";
        MS_320 = 8, "MS_320";
        MS_640 = 9, "MS_640";
        INFINITY = 10, "INFINITY";
    }
}
