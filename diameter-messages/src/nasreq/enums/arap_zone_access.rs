// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Which AppleTalk zones the user may reach: the default zone, those of the filter, or all but
    /// those.
    ///
    /// ARAP-Zone-Access (72), Enumerated; RFC 7155, 4.4.10.8.2.
    pub struct ArapZoneAccess(i32) {
        DEFAULT = 1, "DEFAULT";
        FILTER_INCLUSIVELY = 2, "FILTER_INCLUSIVELY";
        FILTER_EXCLUSIVELY = 4, "FILTER_EXCLUSIVELY";
    }
}
