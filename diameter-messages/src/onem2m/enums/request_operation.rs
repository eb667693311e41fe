// @generated from dictionaries/onem2m.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Request-Operation (1017/45687), Enumerated; oneM2M TS-0004, A.4.22.
    pub struct RequestOperation(i32) {
        CREATE = 1, "Create";
        RETRIEVE = 2, "Retrieve";
        UPDATE = 3, "Update";
        DELETE = 4, "Delete";
        NOTIFY = 5, "Notify";
    }
}
