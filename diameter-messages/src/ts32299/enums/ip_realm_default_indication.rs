// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether the default IP realm is used for the media.
    ///
    /// IP-Realm-Default-Indication (2603/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub struct IpRealmDefaultIndication(i32) {
        NOT_USED = 0, "NOT_USED";
        USED = 1, "USED";
    }
}
