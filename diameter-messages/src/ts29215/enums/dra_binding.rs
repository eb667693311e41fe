// @generated from dictionaries/ts29215.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether a routing agent keeps its binding.
    ///
    /// DRA-Binding (2208/10415), Enumerated; 3GPP TS 29.215.
    pub struct DraBinding(i32) {
        DRA_BINDING_DELETION = 0, "DRA_BINDING_DELETION";
    }
}
