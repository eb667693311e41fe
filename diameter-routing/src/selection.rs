//! Which messages a rule is about: the common part of screening and rewriting.

use std::sync::Arc;

use diameter_core::{AvpKey, CommandFlags, Message};

use crate::network::{Network, imsi};
use crate::{AvpPath, Condition, Requester, RoutingAvps, Subject};

/// A message, and the peers at both ends of its way.
#[derive(Clone, Copy, Debug)]
pub struct Selected<'a> {
    /// The request, or the answer to it.
    pub message: &'a Message,
    /// What of it routing reads.
    pub avps: &'a RoutingAvps<'a>,
    /// The peer that the request came from.
    pub from: Party<'a>,
    /// The peer that the request goes to, and that answers it, once it has been chosen.
    pub to: Option<Party<'a>>,
}

/// A peer, as far as rules ask about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party<'a> {
    /// Its Origin-Host, as its CER has it.
    pub peer: &'a str,
    /// Its realm.
    pub realm: Option<&'a str>,
    /// The group that it is in.
    pub group: Option<&'a str>,
}

impl<'a> Selected<'a> {
    /// The peer that has sent this message: one end the request, the other the answer.
    pub fn sender(&self) -> Option<Party<'a>> {
        if is_request(self.message) { Some(self.from) } else { self.to }
    }
}

/// Requests, answers, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Messages {
    /// Requests.
    #[default]
    Requests,
    /// Answers.
    Answers,
    /// Both.
    Both,
}

impl Messages {
    /// Whether this message is one of them.
    pub fn takes(self, message: &Message) -> bool {
        match self {
            Self::Requests => is_request(message),
            Self::Answers => !is_request(message),
            Self::Both => true,
        }
    }
}

fn is_request(message: &Message) -> bool {
    message.header().flags.contains(CommandFlags::REQUEST)
}

/// Which messages are meant: those for which everything holds that is said. What is left empty is not asked.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// The request came from a peer of one of these groups.
    pub from: Vec<Arc<str>>,
    /// The request goes to a peer of one of these groups, or the answer has come from one.
    pub to: Vec<Arc<str>>,
    /// It is of one of these applications.
    pub applications: Vec<u32>,
    /// It has one of these Command Codes.
    pub commands: Vec<u32>,
    /// Origin-Host is one of these.
    pub origin_hosts: Vec<NamePattern>,
    /// Origin-Realm is one of these.
    pub origin_realms: Vec<NamePattern>,
    /// Destination-Host is one of these.
    pub destination_hosts: Vec<NamePattern>,
    /// Destination-Realm is one of these.
    pub destination_realms: Vec<NamePattern>,
    /// The subscriber's IMSI starts with one of these digits: `00101`.
    pub imsis: Vec<String>,
    /// Two things that belong together do not fit, in one of these ways.
    pub mismatches: Vec<Mismatch>,
    /// All of these AVPs are there.
    pub present: Vec<AvpPath>,
    /// None of these AVPs is there.
    pub absent: Vec<AvpPath>,
    /// It has more octets than this, header included.
    pub larger_than: Option<usize>,
    /// This is true of it, whatever it is.
    pub condition: Option<Condition>,
}

impl Selection {
    /// Whether a message is meant.
    pub fn selects(&self, of: &Selected<'_>) -> bool {
        let header = of.message.header();
        let is_there = |path: &AvpPath| path.first(of.message).is_some();
        any_or_empty(&self.from, |group| of.from.group == Some(group))
            && any_or_empty(&self.to, |group| of.to.and_then(|it| it.group) == Some(group))
            && any_or_empty(&self.applications, |id| *id == header.application_id)
            && any_or_empty(&self.commands, |code| *code == header.command_code)
            && self.larger_than.is_none_or(|size| of.message.as_bytes().len() > size)
            && is_one_of(&self.origin_hosts, of.avps.origin_host())
            && is_one_of(&self.origin_realms, of.avps.origin_realm())
            && is_one_of(&self.destination_hosts, of.avps.destination_host())
            && is_one_of(&self.destination_realms, of.avps.destination_realm())
            && any_or_empty(&self.imsis, |digits| {
                imsi(of.message).is_some_and(|imsi| imsi.starts_with(digits.as_bytes()))
            })
            && any_or_empty(&self.mismatches, |mismatch| mismatch.is_in(of))
            && self.present.iter().all(is_there)
            && !self.absent.iter().any(is_there)
            && self.condition.as_ref().is_none_or(|condition| {
                let Party { peer, group, .. } = of.from;
                let from = Some(Requester { peer, group });
                condition.matches(&Subject { message: of.message, from })
            })
    }
}

fn any_or_empty<T>(list: &[T], holds: impl FnMut(&T) -> bool) -> bool {
    list.is_empty() || list.iter().any(holds)
}

fn is_one_of(patterns: &[NamePattern], name: Option<&[u8]>) -> bool {
    any_or_empty(patterns, |pattern| name.is_some_and(|name| pattern.matches(name)))
}

/// A host or realm, or all names under a domain.
///
/// ```
/// use diameter_routing::selection::NamePattern;
///
/// let one = NamePattern::new("hss.example.net");
/// assert!(one.matches(b"HSS.example.net") && !one.matches(b"a.hss.example.net"));
/// let under = NamePattern::new("*.example.net");
/// assert!(under.matches(b"a.hss.example.net") && !under.matches(b"example.net"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePattern {
    name: String,
    is_suffix: bool,
}

impl NamePattern {
    /// A name, or `*.` and a domain.
    pub fn new(text: &str) -> Self {
        match text.strip_prefix('*') {
            Some(suffix) if suffix.starts_with('.') => {
                Self { name: suffix.to_owned(), is_suffix: true }
            }
            _ => Self { name: text.to_owned(), is_suffix: false },
        }
    }

    /// Whether it is this name, without regard to case.
    pub fn matches(&self, name: &[u8]) -> bool {
        let end = if self.is_suffix {
            name.len().checked_sub(self.name.len()).filter(|front| *front > 0)
        } else {
            Some(0)
        };
        let end = end.and_then(|front| name.get(front..));
        end.is_some_and(|it| it.eq_ignore_ascii_case(self.name.as_bytes()))
    }
}

/// Two things about a message that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mismatch {
    /// Origin-Host is not the peer that has sent it: right for peers that forward nothing for others.
    OriginHostAndPeer,
    /// Origin-Realm is not that of the peer that has sent it.
    OriginRealmAndPeer,
    /// Origin-Host is no name in Origin-Realm.
    OriginHostAndRealm,
    /// The Session-Id does not start with Origin-Host (RFC 6733, 8.8): right for requests that clients send.
    SessionIdAndOriginHost,
    /// The subscriber is not of the network of Origin-Realm: only the home network has something to say about
    /// them, as in a Cancel-Location-Request.
    ImsiAndOriginRealm,
    /// The subscriber is not of the network of Destination-Realm.
    ImsiAndDestinationRealm,
    /// Visited-PLMN-Id is not the network of Origin-Realm (3GPP TS 29.272, 5.2.3.1.3).
    VisitedPlmnAndOriginRealm,
}

impl Mismatch {
    /// All of them, with the names that files use.
    pub const ALL: [(&'static str, Self); 7] = [
        ("origin-host/peer", Self::OriginHostAndPeer),
        ("origin-realm/peer", Self::OriginRealmAndPeer),
        ("origin-host/origin-realm", Self::OriginHostAndRealm),
        ("session-id/origin-host", Self::SessionIdAndOriginHost),
        ("imsi/origin-realm", Self::ImsiAndOriginRealm),
        ("imsi/destination-realm", Self::ImsiAndDestinationRealm),
        ("visited-plmn/origin-realm", Self::VisitedPlmnAndOriginRealm),
    ];

    /// Whether the two do not fit in a message. Where the first is not there, there is nothing to compare; a second that
    /// is missing or of another form does not fit.
    fn is_in(self, of: &Selected<'_>) -> bool {
        let (host, realm) = (of.avps.origin_host(), of.avps.origin_realm());
        match self {
            Self::OriginHostAndPeer => of.sender().is_some_and(|sender| differ(host, sender.peer)),
            Self::OriginRealmAndPeer => {
                let own = of.sender().and_then(|sender| sender.realm);
                own.is_some_and(|own| differ(realm, own))
            }
            Self::OriginHostAndRealm => host.is_some_and(|host| {
                let is_in = |realm: &[u8]| is_in_realm(host, realm);
                !realm.is_some_and(is_in)
            }),
            Self::SessionIdAndOriginHost => of.avps.session_id().is_some_and(|id| {
                let front = id.split(|it| *it == b';').next().unwrap_or_default();
                !host.is_some_and(|host| host.eq_ignore_ascii_case(front))
            }),
            Self::ImsiAndOriginRealm => is_stranger(of.message, realm),
            Self::ImsiAndDestinationRealm => is_stranger(of.message, of.avps.destination_realm()),
            Self::VisitedPlmnAndOriginRealm => {
                let visited = AvpPath::from(VISITED_PLMN_ID);
                visited.first(of.message).is_some_and(|visited| {
                    let visited = Network::of_plmn_id(visited.data());
                    visited.is_none() || visited != realm.and_then(Network::of_realm)
                })
            }
        }
    }
}

/// Of 3GPP TS 29.272, 7.3.9.
const VISITED_PLMN_ID: AvpKey = AvpKey { vendor_id: 10415, code: 1407 };

fn differ(name: Option<&[u8]>, other: &str) -> bool {
    name.is_some_and(|name| !name.eq_ignore_ascii_case(other.as_bytes()))
}

/// A host is in the realm whose name it ends in, or has the name of the realm itself.
fn is_in_realm(host: &[u8], realm: &[u8]) -> bool {
    let Some((front, end)) =
        host.len().checked_sub(realm.len()).and_then(|front| host.split_at_checked(front))
    else {
        return false;
    };
    !realm.is_empty()
        && end.eq_ignore_ascii_case(realm)
        && (front.is_empty() || front.ends_with(b"."))
}

/// Whether the subscriber is not of the network of this realm.
fn is_stranger(message: &Message, realm: Option<&[u8]>) -> bool {
    imsi(message).is_some_and(|imsi| {
        let network = realm.and_then(Network::of_realm);
        !network.is_some_and(|network| network.has_subscriber(imsi))
    })
}
