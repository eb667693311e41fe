// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::flags! {
    /// The radio access technologies that are NOT allowed.
    ///
    /// Access-Restriction-Data (1426/10415), Unsigned32; 3GPP TS 29.272, 7.3.31.
    pub struct AccessRestrictionData(u32) {
        UTRAN_NOT_ALLOWED = 0, "UTRAN-Not-Allowed";
        GERAN_NOT_ALLOWED = 1, "GERAN-Not-Allowed";
        GAN_NOT_ALLOWED = 2, "GAN-Not-Allowed";
        I_HSPA_EVOLUTION_NOT_ALLOWED = 3, "I-HSPA-Evolution-Not-Allowed";
        WB_E_UTRAN_NOT_ALLOWED = 4, "WB-E-UTRAN-Not-Allowed";
        HO_TO_NON_3GPP_ACCESS_NOT_ALLOWED = 5, "HO-To-Non-3GPP-Access-Not-Allowed";
        NB_IOT_NOT_ALLOWED = 6, "NB-IoT-Not-Allowed";
        ENHANCED_COVERAGE_NOT_ALLOWED = 7, "Enhanced-Coverage-Not-Allowed";
        NR_AS_SECONDARY_RAT_NOT_ALLOWED = 8, "NR-as-Secondary-RAT-Not-Allowed";
        UNLICENSED_SPECTRUM_AS_SECONDARY_RAT_NOT_ALLOWED = 9, "Unlicensed-Spectrum-as-Secondary-RAT-Not-Allowed";
        NR_IN_5GS_NOT_ALLOWED = 10, "NR-in-5GS-Not-Allowed";
        LTE_M_NOT_ALLOWED = 11, "LTE-M-Not-Allowed";
        WB_E_UTRAN_EXCEPT_LTE_M_NOT_ALLOWED = 12, "WB-E-UTRAN-Except-LTE-M-Not-Allowed";
    }
}
