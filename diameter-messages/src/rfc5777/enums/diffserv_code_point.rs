// @generated from dictionaries/rfc5777.xml by cargo xtask regenerate; do not edit.

diameter_core::enumerated! {
    /// A differentiated services code point, 6 bits.
    ///
    /// Diffserv-Code-Point (535), Enumerated; RFC 5777, 4.1.8.1.
    pub struct DiffservCodePoint(i32) {
        CS0 = 0, "CS0";
        CS1 = 8, "CS1";
        AF11 = 10, "AF11";
        AF12 = 12, "AF12";
        AF13 = 14, "AF13";
        CS2 = 16, "CS2";
        AF21 = 18, "AF21";
        AF22 = 20, "AF22";
        AF23 = 22, "AF23";
        CS3 = 24, "CS3";
        AF31 = 26, "AF31";
        AF32 = 28, "AF32";
        AF33 = 30, "AF33";
        CS4 = 32, "CS4";
        AF41 = 34, "AF41";
        AF42 = 36, "AF42";
        AF43 = 38, "AF43";
        CS5 = 40, "CS5";
        VOICE_ADMIT = 44, "VOICE_ADMIT";
        EF_PHB = 46, "EF_PHB";
        CS6 = 48, "CS6";
        CS7 = 56, "CS7";
    }
}
