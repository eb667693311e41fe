// @generated from dictionaries/oma-dds.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Application-Service-Type (2102/10415), Enumerated; OMA DDS Charging Data, 8.4.
    pub struct ApplicationServiceType(i32) {
        SENDING = 100, "SENDING";
        RECEIVING = 101, "RECEIVING";
        RETRIEVAL = 102, "RETRIEVAL";
        INVITING = 103, "INVITING";
        LEAVING = 104, "LEAVING";
        JOINING = 105, "JOINING";
    }
}
