// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

//! The required AVPs, as traits on the states of a builder: the compiler names the one that is missing.

diameter_core::required_avps! {
    DestinationRealm "required AVP Destination-Realm is not set";
    KioskCrate "required AVP Kiosk-Crate is not set";
    KioskLabel "required AVP Kiosk-Label is not set";
    OriginHost "required AVP Origin-Host is not set";
    OriginRealm "required AVP Origin-Realm is not set";
    ResultCode "required AVP Result-Code is not set";
    SessionId "required AVP Session-Id is not set";
}
