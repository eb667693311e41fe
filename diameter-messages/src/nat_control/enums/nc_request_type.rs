// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Why the request is sent; it stands in every request.
    ///
    /// NC-Request-Type (595), Enumerated; RFC 6736, 8.7.1.
    pub struct NcRequestType(i32) {
        INITIAL_REQUEST = 1, "INITIAL_REQUEST";
        UPDATE_REQUEST = 2, "UPDATE_REQUEST";
        QUERY_REQUEST = 3, "QUERY_REQUEST";
    }
}
