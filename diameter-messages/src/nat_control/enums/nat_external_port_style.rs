// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// How outer ports follow inner ones: in order, and odd where those are odd.
    ///
    /// NAT-External-Port-Style (604), Enumerated; RFC 6736, 8.7.10.
    pub struct NatExternalPortStyle(i32) {
        FOLLOW_INTERNAL_PORT_STYLE = 1, "FOLLOW_INTERNAL_PORT_STYLE";
    }
}
