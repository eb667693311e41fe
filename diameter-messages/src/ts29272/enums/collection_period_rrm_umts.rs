// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Collection-Period-RRM-UMTS (1658/10415), Enumerated; 3GPP TS 29.272, 7.3.169.
    pub struct CollectionPeriodRrmUmts(i32) {
        MS_250 = 0, "MS_250";
        MS_500 = 1, "MS_500";
        MS_1000 = 2, "MS_1000";
        MS_2000 = 3, "MS_2000";
        MS_3000 = 4, "MS_3000";
        MS_4000 = 5, "MS_4000";
        MS_6000 = 6, "MS_6000";
        MS_8000 = 7, "MS_8000";
        MS_12000 = 8, "MS_12000";
        MS_16000 = 9, "MS_16000";
        MS_20000 = 10, "MS_20000";
        MS_24000 = 11, "MS_24000";
        MS_28000 = 12, "MS_28000";
        MS_32000 = 13, "MS_32000";
        MS_64000 = 14, "MS_64000";
    }
}
