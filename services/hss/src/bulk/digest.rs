//! Credentials of SIP digest, as they are written.

use serde::Deserialize;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::ims::SipDigest;

/// Credentials of a private identity: `private` and `realm` with `ha1` or `password`.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Written")]
pub struct DigestCredentials(pub(crate) SipDigest);

/// Overwritten when it is dropped.
#[derive(Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct Written {
    private: String,
    realm: String,
    ha1: Option<String>,
    password: Option<String>,
}

impl TryFrom<Written> for DigestCredentials {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let (private, realm) = (written.private.as_str(), written.realm.as_str());
        match (&written.ha1, &written.password) {
            (Some(ha1), None) => {
                let digest = SipDigest::new(private, realm, ha1);
                digest.map(Self).map_err(|error| format!("`ha1`: {error}"))
            }
            (None, Some(password)) => Ok(Self(SipDigest::of_password(private, realm, password))),
            _ => Err("expected one of `ha1` and `password`".to_owned()),
        }
    }
}

/// In descriptions of the interface.
#[cfg(feature = "http")]
impl utoipa::PartialSchema for DigestCredentials {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        let mut object = ObjectBuilder::new();
        for member in ["private", "realm", "ha1", "password"] {
            object = object.property(member, ObjectBuilder::new().schema_type(Type::String));
        }
        object.required("private").required("realm").write_only(true).into()
    }
}

#[cfg(feature = "http")]
impl utoipa::ToSchema for DigestCredentials {}
