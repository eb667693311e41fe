//! Where a redirected request goes on: one of the targets of the answer, within what is allowed, and never
//! in circles.

use std::str;
use std::time::Duration;

use bytes::Bytes;
use diameter_core::{
    AaaProtocol, AvpError, AvpFlags, AvpKey, CommandFlags, DiameterIdentity, DiameterUri,
    InvalidUri, Message, Outcome, RawAvp, ResultCode,
};

use super::indication::{
    REDIRECT_HOST, REDIRECT_HOST_USAGE, REDIRECT_MAX_CACHE_TIME, REDIRECT_REALM,
};
use super::{Caching, Targets, Usage};
use crate::{Edit, RoutingAvps, TooLong};

/// Which redirects are followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// How often one request may be redirected; 0 follows none. 3 by default.
    pub most: u32,
    /// The peers whose redirects are followed. All by default.
    pub from: Allowed,
    /// The hosts that requests may be redirected to. All by default.
    pub hosts: Allowed,
    /// The realms that requests may be redirected to (RFC 7075). All by default.
    pub realms: Allowed,
    /// How long a redirect is cached at most, whatever it says: a day by default.
    pub longest: Duration,
    /// How many redirects of each usage are cached: 10,000 by default.
    pub cached: usize,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            most: 3,
            from: Allowed::All,
            hosts: Allowed::All,
            realms: Allowed::All,
            longest: Duration::from_secs(86_400),
            cached: 10_000,
        }
    }
}

/// Names that may be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Allowed {
    /// Every name.
    #[default]
    All,
    /// These, and what lies in these domains: `example.net` allows `hss1.example.net`.
    Only(Vec<DiameterIdentity>),
}

impl Allowed {
    /// Whether a name may be used.
    pub fn allows(&self, name: &DiameterIdentity) -> bool {
        match self {
            Self::All => true,
            Self::Only(domains) => domains.iter().any(|domain| is_within(name, domain)),
        }
    }
}

fn is_within(name: &str, domain: &str) -> bool {
    let Some(at) = name.len().checked_sub(domain.len()) else { return false };
    // Both are ASCII.
    let (before, end) = name.split_at_checked(at).unwrap_or_default();
    end.eq_ignore_ascii_case(domain) && (before.is_empty() || before.ends_with('.'))
}

/// One request, and where it was redirected from so far.
#[derive(Clone, Debug, Default)]
pub struct Following {
    redirects: u32,
    hosts: Vec<DiameterIdentity>,
    realms: Vec<DiameterIdentity>,
}

/// Where a request may go on: one of the targets, the first that is there. None is left out that may be
/// used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Next {
    /// The targets; there is at least one.
    pub targets: Targets,
    /// Which later requests go there too.
    pub caching: Option<Caching>,
    /// The targets that are of no use.
    pub passed_over: Vec<PassedOver>,
}

/// A target that is of no use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{target}: {reason}")]
pub struct PassedOver {
    /// The Redirect-Host or Redirect-Realm.
    pub target: String,
    /// Why.
    pub reason: Reason,
}

/// Why a target is of no use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Reason {
    /// It is no DiameterURI.
    #[error(transparent)]
    NoUri(#[from] InvalidUri),
    /// It is no DiameterIdentity.
    #[error("it is no name of a realm")]
    NoRealm,
    /// It is longer than any name could be.
    #[error("it is {0} octets long")]
    TooLong(usize),
    /// It speaks another protocol.
    #[error("it speaks {0}, not Diameter")]
    NotDiameter(AaaProtocol),
    /// It is this node itself.
    #[error("it is this node itself")]
    Itself,
    /// The request was there before.
    #[error("the request was sent there before")]
    SentBefore,
    /// The policy has it not.
    #[error("redirects may not lead there")]
    NotAllowed,
}

/// Why a redirect is not followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotFollowed {
    /// It was redirected too often: the agents may send it in circles.
    #[error("the request was redirected {most} times already")]
    TooOften {
        /// How often a request may be redirected.
        most: u32,
    },
    /// Redirects of this peer are not followed.
    #[error("redirects of {0} are not followed")]
    NotFrom(DiameterIdentity),
    /// There is no Redirect-Host, or no Redirect-Realm.
    #[error("the redirect does not say where to")]
    NoTarget,
    /// None of the targets is of use.
    #[error("the redirect leads nowhere: {}", list(.0))]
    NoneOfUse(Vec<PassedOver>),
    /// Its AVPs cannot be told apart.
    #[error("the redirect cannot be read: {0}")]
    Malformed(AvpError),
}

impl NotFollowed {
    /// In a word, for counters.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::TooOften { .. } => "too-often",
            Self::NotFrom(_) => "not-from",
            Self::NoTarget => "no-target",
            Self::NoneOfUse(_) => "none-of-use",
            Self::Malformed(_) => "malformed",
        }
    }
}

fn list(passed_over: &[PassedOver]) -> String {
    let texts: Vec<_> = passed_over.iter().map(ToString::to_string).collect();
    texts.join("; ")
}

impl Following {
    /// Where the request goes on after an answer of the peer `from`; `None` when that is no redirect.
    /// `own` is the identity of this node.
    ///
    /// # Errors
    ///
    /// When it is a redirect that is not to be followed: then the answer is for who sent the request.
    pub fn next(
        &mut self,
        request: &Message,
        answer: &Message,
        from: &DiameterIdentity,
        own: &DiameterIdentity,
        policy: &Policy,
    ) -> Result<Option<Next>, NotFollowed> {
        let Some(code) = target_avp(answer) else { return Ok(None) };
        if self.redirects >= policy.most {
            return Err(NotFollowed::TooOften { most: policy.most });
        }
        if !policy.from.allows(from) {
            return Err(NotFollowed::NotFrom(from.clone()));
        }
        self.redirects += 1;
        self.hosts.push(from.clone());
        let read = Read::of(answer, code).map_err(NotFollowed::Malformed)?;
        if read.targets.is_empty() {
            return Err(NotFollowed::NoTarget);
        }
        let caching = read.caching(policy);
        let (targets, passed_over) = if code == REDIRECT_HOST {
            let (hosts, rest) = read.sort(|target| self.host(target, own, policy));
            (Targets::Hosts(hosts), rest)
        } else {
            self.note_realm(request);
            let (realms, rest) = read.sort(|target| self.realm(target, policy));
            // None is tried again when it redirects further.
            self.realms.extend(realms.iter().cloned());
            (Targets::Realms(realms), rest)
        };
        if targets.is_empty() {
            return Err(NotFollowed::NoneOfUse(passed_over));
        }
        Ok(Some(Next { targets, caching, passed_over }))
    }

    fn host(
        &self,
        target: &[u8],
        own: &DiameterIdentity,
        policy: &Policy,
    ) -> Result<DiameterUri, Reason> {
        let uri = DiameterUri::try_from(short_text(target)?)?;
        let host = uri.host();
        if uri.protocol() != AaaProtocol::Diameter {
            return Err(Reason::NotDiameter(uri.protocol()));
        }
        if host.eq_ignore_ascii_case(own) {
            return Err(Reason::Itself);
        }
        if self.hosts.iter().any(|before| before.eq_ignore_ascii_case(host)) {
            return Err(Reason::SentBefore);
        }
        if !policy.hosts.allows(host) {
            return Err(Reason::NotAllowed);
        }
        Ok(uri)
    }

    fn realm(&self, target: &[u8], policy: &Policy) -> Result<DiameterIdentity, Reason> {
        let realm = DiameterIdentity::try_from(short_text(target)?).map_err(|_| Reason::NoRealm)?;
        if self.realms.iter().any(|before| before.eq_ignore_ascii_case(&realm)) {
            return Err(Reason::SentBefore);
        }
        if !policy.realms.allows(&realm) {
            return Err(Reason::NotAllowed);
        }
        Ok(realm)
    }

    /// The realm that the request was for at first.
    fn note_realm(&mut self, request: &Message) {
        let realm = RoutingAvps::of(request).ok().and_then(|it| it.destination_realm());
        let realm = realm.and_then(|it| str::from_utf8(it).ok());
        self.realms.extend(realm.and_then(|it| DiameterIdentity::try_from(it).ok()));
    }
}

/// Whether an answer says where to go instead: it has the E bit, and 3006 or 3011.
pub fn is_redirect(answer: &Message) -> bool {
    target_avp(answer).is_some()
}

/// The AVP that an answer has its targets in; `None` when it is no redirect.
fn target_avp(answer: &Message) -> Option<u32> {
    if !answer.header().flags.contains(CommandFlags::ERROR) {
        return None;
    }
    match Outcome::of(answer)? {
        Outcome::Result(ResultCode::DIAMETER_REDIRECT_INDICATION) => Some(REDIRECT_HOST),
        Outcome::Result(ResultCode::DIAMETER_REALM_REDIRECT_INDICATION) => Some(REDIRECT_REALM),
        _ => None,
    }
}

/// The AVPs of a redirect, as they are.
struct Read<'a> {
    targets: Vec<&'a [u8]>,
    usage: Option<u32>,
    seconds: Option<u32>,
}

impl<'a> Read<'a> {
    fn of(answer: &'a Message, targets_in: u32) -> Result<Self, AvpError> {
        let mut read = Self { targets: Vec::new(), usage: None, seconds: None };
        for avp in answer.avps() {
            let avp = avp?;
            let AvpKey { vendor_id: 0, code } = avp.key() else { continue };
            if code == targets_in && read.targets.len() < MOST_TARGETS {
                read.targets.push(avp.data());
            } else if code == REDIRECT_HOST_USAGE {
                read.usage = read.usage.or_else(|| number(avp.data()));
            } else if code == REDIRECT_MAX_CACHE_TIME {
                read.seconds = read.seconds.or_else(|| number(avp.data()));
            }
        }
        Ok(read)
    }

    /// The targets that are of use, and the others.
    fn sort<T>(&self, read: impl Fn(&[u8]) -> Result<T, Reason>) -> (Vec<T>, Vec<PassedOver>) {
        let (mut of_use, mut passed_over) = (Vec::new(), Vec::new());
        for target in &self.targets {
            match read(target) {
                Ok(found) => of_use.push(found),
                Err(reason) => passed_over.push(PassedOver { target: printed(target), reason }),
            }
        }
        (of_use, passed_over)
    }

    /// Without a time there is nothing to be cached, whatever the usage.
    fn caching(&self, policy: &Policy) -> Option<Caching> {
        let usage = Usage::from_value(self.usage?)?;
        let longest = u32::try_from(policy.longest.as_secs()).unwrap_or(u32::MAX);
        let seconds = self.seconds?.min(longest);
        (seconds > 0).then_some(Caching { usage, seconds })
    }
}

fn number(data: &[u8]) -> Option<u32> {
    data.try_into().ok().map(u32::from_be_bytes)
}

/// The text of a name; octets that are none become what no name has.
fn short_text(target: &[u8]) -> Result<String, Reason> {
    match target.len() {
        0..=LONGEST_TARGET => Ok(String::from_utf8_lossy(target).into_owned()),
        length => Err(Reason::TooLong(length)),
    }
}

/// The beginning, for people.
fn printed(target: &[u8]) -> String {
    let start = target.get(..64).unwrap_or(target);
    String::from_utf8_lossy(start).escape_debug().to_string()
}

/// How many targets of one redirect are looked at.
const MOST_TARGETS: usize = 64;

/// A name of 255 octets, and what a URI has beside it.
const LONGEST_TARGET: usize = 320;

/// The request for another realm: Destination-Realm is replaced, Destination-Host removed (RFC 7075,
/// 3.2.2).
///
/// # Errors
///
/// When it would be too long.
pub fn towards_realm(request: &Message, realm: &DiameterIdentity) -> Result<Message, TooLong> {
    let mut edit = Edit::of(request);
    let data = Bytes::copy_from_slice(realm.as_str().as_bytes());
    let mut is_replaced = false;
    for avp in request.avps().map_while(Result::ok) {
        match avp.key() {
            DESTINATION_HOST => edit.remove(avp),
            DESTINATION_REALM if is_replaced => edit.remove(avp),
            DESTINATION_REALM => {
                edit.replace(avp, data.clone());
                is_replaced = true;
            }
            _ => {}
        }
    }
    if !is_replaced {
        let AvpKey { code, vendor_id } = DESTINATION_REALM;
        edit.append(RawAvp { code, vendor_id, flags: AvpFlags::MANDATORY, data });
    }
    edit.finish()
}

const DESTINATION_REALM: AvpKey = AvpKey::ietf(283);
const DESTINATION_HOST: AvpKey = AvpKey::ietf(293);
