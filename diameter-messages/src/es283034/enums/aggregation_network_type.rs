// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// The kind of network that aggregates the access.
    ///
    /// Aggregation-Network-Type (307/13019), Enumerated; ETSI ES 283 034, 7.3.8.
    pub struct AggregationNetworkType(i32) {
        UNKNOWN = 0, "UNKNOWN";
        ATM = 1, "ATM";
        ETHERNET = 2, "ETHERNET";
    }
}
