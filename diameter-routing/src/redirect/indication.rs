//! What a redirect agent answers (RFC 6733, 6.1.8), and a node that redirects to realms (RFC 7075, 3.2.1).

use std::fmt;
use std::str::FromStr;

use bytes::Bytes;
use diameter_core::{
    AvpFlags, DiameterIdentity, DiameterUri, Identity, Message, RawAvp, Rejection, ResultCode,
};

use crate::Edit;

/// Where requests are to go instead, and which later ones with them. As the error of a service it is the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indication {
    targets: Targets,
    caching: Option<Caching>,
}

/// Hosts or realms: one of them is to be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Targets {
    /// Redirect-Host: 3006 DIAMETER_REDIRECT_INDICATION.
    Hosts(Vec<DiameterUri>),
    /// Redirect-Realm: 3011 DIAMETER_REALM_REDIRECT_INDICATION.
    Realms(Vec<DiameterIdentity>),
}

impl Targets {
    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Hosts(hosts) => hosts.is_empty(),
            Self::Realms(realms) => realms.is_empty(),
        }
    }
}

/// Later requests for which a redirect holds, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caching {
    /// Redirect-Host-Usage.
    pub usage: Usage,
    /// Redirect-Max-Cache-Time.
    pub seconds: u32,
}

/// Redirect-Host-Usage (RFC 6733, 6.13), without DONT_CACHE: which later requests go to the same target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Usage {
    /// Those with the same Session-Id.
    AllSession = 1,
    /// Those with the same Destination-Realm.
    AllRealm = 2,
    /// Those of the same application with the same Destination-Realm.
    RealmAndApplication = 3,
    /// Those of the same application.
    AllApplication = 4,
    /// Those that would go to the host that redirects.
    AllHost = 5,
    /// Those with the same User-Name.
    AllUser = 6,
}

impl Usage {
    /// Which one counts when several match (RFC 6733, 6.13), the first one first.
    pub const BY_PRECEDENCE: [Self; 6] = [
        Self::AllSession,
        Self::AllUser,
        Self::RealmAndApplication,
        Self::AllRealm,
        Self::AllApplication,
        Self::AllHost,
    ];

    /// The value of the AVP; `None` for DONT_CACHE and for values without a meaning.
    pub fn from_value(value: u32) -> Option<Self> {
        Self::BY_PRECEDENCE.into_iter().find(|usage| *usage as u32 == value)
    }

    /// As it is written in files and logs: `realm-and-application`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AllSession => "all-session",
            Self::AllRealm => "all-realm",
            Self::RealmAndApplication => "realm-and-application",
            Self::AllApplication => "all-application",
            Self::AllHost => "all-host",
            Self::AllUser => "all-user",
        }
    }
}

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Usage {
    type Err = UnknownUsage;

    fn from_str(text: &str) -> Result<Self, UnknownUsage> {
        let found = Self::BY_PRECEDENCE.into_iter().find(|usage| usage.as_str() == text);
        found.ok_or_else(|| UnknownUsage(text.to_owned()))
    }
}

/// A text that is no [`Usage`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no usage `{0}` of a redirect")]
pub struct UnknownUsage(pub String);

/// A redirect leads to one host or realm at least (RFC 6733, 6.12; RFC 7075, 3.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a redirect needs a host or realm to lead to")]
pub struct NoTarget;

impl Indication {
    /// Redirects to one of these hosts, as a redirect agent does; the order stays.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn to_hosts(hosts: impl IntoIterator<Item = DiameterUri>) -> Result<Self, NoTarget> {
        Self::to(Targets::Hosts(hosts.into_iter().collect()))
    }

    /// Redirects to one of these realms, as a server or proxy does that knows the application
    /// (RFC 7075, 2).
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn to_realms(realms: impl IntoIterator<Item = DiameterIdentity>) -> Result<Self, NoTarget> {
        Self::to(Targets::Realms(realms.into_iter().collect()))
    }

    fn to(targets: Targets) -> Result<Self, NoTarget> {
        if targets.is_empty() { Err(NoTarget) } else { Ok(Self { targets, caching: None }) }
    }

    /// Holds for later requests too.
    #[must_use]
    pub fn cached(self, caching: Caching) -> Self {
        Self { caching: Some(caching), ..self }
    }

    /// Where requests are to go.
    pub fn targets(&self) -> &Targets {
        &self.targets
    }

    /// Which later requests are to go there; `None` for none of them.
    pub fn caching(&self) -> Option<Caching> {
        self.caching
    }

    /// 3006 for hosts, 3011 for realms.
    pub fn result_code(&self) -> ResultCode {
        match self.targets {
            Targets::Hosts(_) => ResultCode::DIAMETER_REDIRECT_INDICATION,
            Targets::Realms(_) => ResultCode::DIAMETER_REALM_REDIRECT_INDICATION,
        }
    }

    /// The answer to a request: with the E bit, and all that an answer-message has (RFC 6733, 7.2).
    /// When it would be too long, because the request is, it is 3002 without the redirect.
    pub fn answer(&self, request: &Message, identity: &Identity) -> Message {
        let without_targets = Rejection::new(self.result_code()).answer(request, identity);
        let mut edit = Edit::of(&without_targets);
        match &self.targets {
            Targets::Hosts(hosts) => hosts.iter().for_each(|host| {
                edit.append(avp(REDIRECT_HOST, host.as_str().as_bytes()));
            }),
            Targets::Realms(realms) => realms.iter().for_each(|realm| {
                edit.append(avp(REDIRECT_REALM, realm.as_str().as_bytes()));
            }),
        }
        if let Some(Caching { usage, seconds }) = self.caching {
            edit.append(avp(REDIRECT_HOST_USAGE, &(usage as u32).to_be_bytes()));
            edit.append(avp(REDIRECT_MAX_CACHE_TIME, &seconds.to_be_bytes()));
        }
        edit.finish().unwrap_or_else(|too_long| {
            let rejection = Rejection::new(ResultCode::DIAMETER_UNABLE_TO_DELIVER);
            rejection.because(too_long.to_string()).answer_to_header(request.header(), identity)
        })
    }
}

impl fmt::Display for Indication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("redirected to")?;
        match &self.targets {
            Targets::Hosts(hosts) => hosts.iter().try_for_each(|host| write!(f, " {host}")),
            Targets::Realms(realms) => realms.iter().try_for_each(|realm| write!(f, " {realm}")),
        }
    }
}

impl std::error::Error for Indication {}

fn avp(code: u32, data: &[u8]) -> RawAvp {
    RawAvp { code, vendor_id: 0, flags: AvpFlags::MANDATORY, data: Bytes::copy_from_slice(data) }
}

pub(super) const REDIRECT_HOST_USAGE: u32 = 261;
pub(super) const REDIRECT_MAX_CACHE_TIME: u32 = 262;
pub(super) const REDIRECT_HOST: u32 = 292;
pub(super) const REDIRECT_REALM: u32 = 620;
