//! The algorithm of a card with its keys, as they are written.

use serde::Deserialize;

use super::hex::Secret;
use crate::authentication::{Algorithm, TuakLengths};

/// An algorithm with its keys: `algorithm` is `milenage` by default, `tuak` or `xor`; `k` with `opc` or `op`,
/// or `topc` or `top`, in hexadecimal digits.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Written")]
pub struct Credentials(pub(crate) Algorithm);

/// What is written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Written {
    pub(crate) algorithm: Option<String>,
    pub(crate) k: Option<Secret>,
    pub(crate) opc: Option<Secret>,
    pub(crate) op: Option<Secret>,
    pub(crate) topc: Option<Secret>,
    pub(crate) top: Option<Secret>,
    pub(crate) iterations: Option<u8>,
}

/// Which member is wrong, and why.
pub(crate) struct Wrong {
    pub(crate) member: &'static str,
    pub(crate) why: String,
}

impl TryFrom<Written> for Credentials {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        written.algorithm().map(Self).map_err(|Wrong { member, why }| format!("`{member}`: {why}"))
    }
}

impl Written {
    pub(crate) fn algorithm(&self) -> Result<Algorithm, Wrong> {
        let k = self.k.as_ref().ok_or_else(|| missing("k"))?;
        match self.algorithm.as_deref().unwrap_or("milenage") {
            "milenage" => {
                let k = exactly("k", k)?;
                let opc = match (&self.opc, &self.op) {
                    (Some(opc), None) => exactly("opc", opc)?,
                    (None, Some(op)) => Algorithm::milenage_opc(k, exactly("op", op)?),
                    (None, None) => return Err(missing("opc")),
                    (Some(_), Some(_)) => return Err(twice("opc", "op")),
                };
                Ok(Algorithm::milenage(k, opc))
            }
            "tuak" => {
                let iterations = self.iterations.unwrap_or(1);
                let long = |_| Wrong {
                    member: "k",
                    why: format!("{} octets, TUAK takes 16 or 32", k.0.len()),
                };
                let topc = match (&self.topc, &self.top) {
                    (Some(topc), None) => exactly("topc", topc)?,
                    (None, Some(top)) => {
                        Algorithm::tuak_topc(&k.0, exactly("top", top)?, iterations)
                            .map_err(long)?
                    }
                    (None, None) => return Err(missing("topc")),
                    (Some(_), Some(_)) => return Err(twice("topc", "top")),
                };
                Algorithm::tuak(&k.0, topc, TuakLengths::default(), iterations).map_err(long)
            }
            "xor" => Ok(Algorithm::xor(exactly("k", k)?)),
            other => Err(Wrong {
                member: "algorithm",
                why: format!("`{other}`: expected `milenage`, `tuak` or `xor`"),
            }),
        }
    }
}

fn exactly<const N: usize>(member: &'static str, secret: &Secret) -> Result<[u8; N], Wrong> {
    secret.exactly().ok_or_else(|| Wrong {
        member,
        why: format!("{} octets, expected {N}: {} hexadecimal digits", secret.0.len(), 2 * N),
    })
}

fn missing(member: &'static str) -> Wrong {
    Wrong { member, why: "it is missing: expected hexadecimal digits".to_owned() }
}

fn twice(member: &'static str, other: &'static str) -> Wrong {
    Wrong { member, why: format!("there is `{other}` too: one of them says it") }
}

/// In descriptions of the interface.
#[cfg(feature = "http")]
impl utoipa::PartialSchema for Credentials {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{ObjectBuilder, Type};
        let text = || ObjectBuilder::new().schema_type(Type::String);
        let mut object = ObjectBuilder::new();
        for member in ["algorithm", "k", "opc", "op", "topc", "top"] {
            object = object.property(member, text());
        }
        object
            .property("iterations", ObjectBuilder::new().schema_type(Type::Integer))
            .required("k")
            .write_only(true)
            .into()
    }
}

#[cfg(feature = "http")]
impl utoipa::ToSchema for Credentials {}
