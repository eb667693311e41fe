// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Whether customers of a MAP domain reach each other directly; absent, they do not.
    ///
    /// MAP-Mesh-Mode (643), Enumerated; RFC 7678, 3.8.
    pub struct MapMeshMode(i32) {
        MESH = 0, "MESH";
        HUB_AND_SPOKE = 1, "HUB_AND_SPOKE";
    }
}
