// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Delivery-Outcome (3009/10415), Enumerated; 3GPP TS 29.368, 6.4.10.
    pub struct DeliveryOutcome(i32) {
        SUCCESS = 0, "SUCCESS";
        EXPIRED = 1, "EXPIRED";
        TEMPORARYERROR = 2, "TEMPORARYERROR";
        UNDELIVERABLE = 3, "UNDELIVERABLE";
        UNCONFIRMED = 4, "UNCONFIRMED";
    }
}
