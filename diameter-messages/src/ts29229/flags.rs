// @generated from dictionaries/ts29229.xml by cargo xtask regenerate; do not edit.

//! Sets of bits whose meaning depends on another AVP beside them.

diameter_core::flags! {
    /// Feature-List on Cx and Dx where Feature-List-ID is 1.
    ///
    /// Cx-Feature-List-1; 3GPP TS 29.229, 7.1.
    pub struct CxFeatureList1(u32) {
        SIFC = 0, "SiFC";
        ALIASIND = 1, "AliasInd";
        IMSRESTORATIONIND = 2, "IMSRestorationInd";
        P_CSCF_RESTORATION_MECHANISM = 3, "P-CSCF-Restoration-mechanism";
    }
}
