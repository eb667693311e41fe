//! The values of a configuration: how each is written in TOML.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use diameter_core::DiameterIdentity;
use diameter_peer::{Application, WatchdogInterval};
use toml::de::DeValue;

use super::{Host, Transport, UnknownPeers};

/// Something that a value of a TOML file stands for.
pub trait Value: Sized {
    /// How it is written, to be read after "expected".
    const EXPECTED: &'static str;

    /// Reads it.
    ///
    /// # Errors
    ///
    /// Why it cannot be used, without the key: that is said by the [`Section`](super::Section).
    fn read(value: &DeValue<'_>) -> Result<Self, Wrong>;
}

/// Why a value cannot be used.
#[derive(Debug)]
pub enum Wrong {
    /// It is a number where a text is expected, or the like.
    Kind,
    /// It is of the right kind.
    Because(String),
}

impl Wrong {
    /// It is of the right kind; this is what is wrong with it.
    pub fn because(why: impl ToString) -> Self {
        Self::Because(why.to_string())
    }
}

fn because(error: impl ToString) -> Wrong {
    Wrong::because(error)
}

/// The text of a value that is one.
///
/// # Errors
///
/// [`Wrong::Kind`] for everything else.
pub fn text<'v>(value: &'v DeValue<'_>) -> Result<&'v str, Wrong> {
    value.as_str().ok_or(Wrong::Kind)
}

impl Value for String {
    const EXPECTED: &'static str = "a text";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        text(value).map(str::to_owned)
    }
}

impl Value for bool {
    const EXPECTED: &'static str = "true or false";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        value.as_bool().ok_or(Wrong::Kind)
    }
}

impl Value for u32 {
    const EXPECTED: &'static str = "a whole number from 0 to 4294967295";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let number = value.as_integer().ok_or(Wrong::Kind)?;
        Self::from_str_radix(number.as_str(), number.radix()).map_err(because)
    }
}

impl Value for u16 {
    const EXPECTED: &'static str = "a whole number from 0 to 65535";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let number = value.as_integer().ok_or(Wrong::Kind)?;
        Self::from_str_radix(number.as_str(), number.radix()).map_err(because)
    }
}

impl Value for usize {
    const EXPECTED: &'static str = "a whole number, 0 or more";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let number = value.as_integer().ok_or(Wrong::Kind)?;
        Self::from_str_radix(number.as_str(), number.radix()).map_err(because)
    }
}

impl Value for u64 {
    const EXPECTED: &'static str = "a whole number, 0 or more";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let number = value.as_integer().ok_or(Wrong::Kind)?;
        Self::from_str_radix(number.as_str(), number.radix()).map_err(because)
    }
}

impl Value for f64 {
    const EXPECTED: &'static str = "a number";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match (value.as_float(), value.as_integer()) {
            (Some(number), _) => number.as_str().parse().map_err(because),
            (None, Some(_)) => {
                let number = u32::read(value)?;
                Ok(number.into())
            }
            (None, None) => Err(Wrong::Kind),
        }
    }
}

impl Value for Duration {
    const EXPECTED: &'static str = "a time such as \"30s\", \"500ms\" or \"5m\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        humantime::parse_duration(text(value)?).map_err(because)
    }
}

impl Value for WatchdogInterval {
    const EXPECTED: &'static str = "a time of \"6s\" or more";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        Self::new(Duration::read(value)?).map_err(because)
    }
}

impl Value for DiameterIdentity {
    const EXPECTED: &'static str = "a DiameterIdentity such as \"ocs1.example.net\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        Self::try_from(text(value)?.to_owned()).map_err(because)
    }
}

impl Value for IpAddr {
    const EXPECTED: &'static str = "an address such as \"192.0.2.1\" or \"2001:db8::1\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        text(value)?.parse().map_err(because)
    }
}

impl Value for SocketAddr {
    const EXPECTED: &'static str =
        "an address with a port, such as \"0.0.0.0:3868\" or \"[::]:3868\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        text(value)?.parse().map_err(because)
    }
}

impl Value for PathBuf {
    const EXPECTED: &'static str = "a path, from the folder of this file";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        text(value).map(Self::from)
    }
}

impl Value for Host {
    const EXPECTED: &'static str = "a name or an address, with or without a port: \"ocs1.example.net:3868\", \"[2001:db8::1]:3868\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        text(value)?.parse().map_err(because)
    }
}

impl Value for Transport {
    const EXPECTED: &'static str = "\"tls\", \"tcp\" or \"sctp\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "tls" => Ok(Self::Tls),
            "tcp" => Ok(Self::Tcp),
            #[cfg(feature = "sctp")]
            "sctp" => Ok(Self::Sctp),
            #[cfg(not(feature = "sctp"))]
            "sctp" => Err(because("this program was built without SCTP")),
            other => Err(because(format!("there is no transport `{other}`"))),
        }
    }
}

impl Value for UnknownPeers {
    const EXPECTED: &'static str = "\"refuse\" or \"accept\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "refuse" => Ok(Self::Refuse),
            "accept" => Ok(Self::Accept),
            other => Err(because(format!("unknown peers cannot be treated with `{other}`"))),
        }
    }
}

/// A number, or a text: `4`, `"auth 16777251 of 10415"`, `"acct 3"`, `"relay"`.
impl Value for Application {
    const EXPECTED: &'static str =
        "an Application-Id (4), or \"auth 16777251 of 10415\", \"acct 3\", \"relay\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let Some(text) = value.as_str() else {
            return u32::read(value).map(Self::auth);
        };
        let number = |text: &str| {
            text.parse::<u32>()
                .map_err(|_| because(format!("`{text}` is no number from 0 to {}", u32::MAX)))
        };
        let mut words = text.split_ascii_whitespace();
        let application = match (words.next(), words.next()) {
            (Some("relay"), None) => return Ok(Self::relay()),
            (Some("auth"), Some(id)) => Self::auth(number(id)?),
            (Some("acct"), Some(id)) => Self::acct(number(id)?),
            _ => return Err(because(format!("`{text}` is no application"))),
        };
        match (words.next(), words.next(), words.next()) {
            (None, None, None) => Ok(application),
            (Some("of"), Some(vendor), None) => Ok(application.of_vendor(number(vendor)?)),
            _ => Err(because(format!("`{text}` is no application"))),
        }
    }
}
