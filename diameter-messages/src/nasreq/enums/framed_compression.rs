// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// Framed-Compression (13), Enumerated; RFC 7155, 4.4.10.4.
    pub struct FramedCompression(i32) {
        NONE = 0, "NONE";
        VJ = 1, "VJ";
        IPX = 2, "IPX";
        STAC_LZS = 3, "STAC_LZS";
    }
}
