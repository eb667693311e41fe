// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Collection-Period-RRM-LTE (1657/10415), Enumerated; 3GPP TS 29.272, 7.3.168.
    pub struct CollectionPeriodRrmLte(i32) {
        MS_1024 = 0, "MS_1024";
        MS_1280 = 1, "MS_1280";
        MS_2048 = 2, "MS_2048";
        MS_2560 = 3, "MS_2560";
        MS_5120 = 4, "MS_5120";
        MS_10240 = 5, "MS_10240";
        MIN_1 = 6, "MIN_1";
    }
}
