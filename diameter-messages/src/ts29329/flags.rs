// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

//! Sets of bits whose meaning depends on another AVP beside them.

diameter_core::flags! {
    /// Feature-List on Sh where Feature-List-ID is 1.
    ///
    /// Sh-Feature-List-1; 3GPP TS 29.329, 7.
    pub struct ShFeatureList1(u32) {
        NOTIF_EFF = 0, "Notif-Eff";
        UPDATE_EFF = 1, "Update-Eff";
        UPDATE_EFF_ENHANCE = 2, "Update-Eff-Enhance";
        ADDITIONAL_MSISDN = 3, "Additional-MSISDN";
    }
}
