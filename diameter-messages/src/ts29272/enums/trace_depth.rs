// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Trace-Depth (1462/10415), Enumerated; 3GPP TS 29.272, 7.3.67.
    pub struct TraceDepth(i32) {
        MINIMUM = 0, "Minimum";
        MEDIUM = 1, "Medium";
        MAXIMUM = 2, "Maximum";
        MINIMUMWITHOUTVENDORSPECIFICEXTENSION = 3, "MinimumWithoutVendorSpecificExtension";
        MEDIUMWITHOUTVENDORSPECIFICEXTENSION = 4, "MediumWithoutVendorSpecificExtension";
        MAXIMUMWITHOUTVENDORSPECIFICEXTENSION = 5, "MaximumWithoutVendorSpecificExtension";
    }
}
