// @generated from dictionaries/rfc4590.xml by cargo xtask regenerate; do not edit.

//! RFC 4590.
//!
//! The AVPs for HTTP Digest authentication, which take the values of the RADIUS Digest attributes.
//! AVPs only.

pub mod avp;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "rfc4590",
    spec: "RFC 4590",
    applications: &[],
    avps: &[
        avp::DIGEST_RESPONSE.description(),
        avp::DIGEST_REALM.description(),
        avp::DIGEST_NONCE.description(),
        avp::DIGEST_RESPONSE_AUTH.description(),
        avp::DIGEST_NEXTNONCE.description(),
        avp::DIGEST_METHOD.description(),
        avp::DIGEST_URI.description(),
        avp::DIGEST_QOP.description(),
        avp::DIGEST_ALGORITHM.description(),
        avp::DIGEST_ENTITY_BODY_HASH.description(),
        avp::DIGEST_CNONCE.description(),
        avp::DIGEST_NONCE_COUNT.description(),
        avp::DIGEST_USERNAME.description(),
        avp::DIGEST_OPAQUE.description(),
        avp::DIGEST_AUTH_PARAM.description(),
        avp::DIGEST_AKA_AUTS.description(),
        avp::DIGEST_DOMAIN.description(),
        avp::DIGEST_STALE.description(),
        avp::DIGEST_HA1.description(),
        avp::SIP_AOR.description(),
    ],
    imports: &[],
};
