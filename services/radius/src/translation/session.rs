//! Which session a packet is of (RFC 4005, 9.1): Session-Ids, and what State and Class say of them.
//!
//! Nothing is remembered: Session-Ids are computed of what a packet says, so that a packet that is sent again, to this
//! agent or to another one, is of the same session.

use std::net::IpAddr;

use diameter_core::DiameterIdentity;
use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use subtle::ConstantTimeEq;

use super::Asking;
use crate::packet::{AttributeType, Packet};

/// What State and Class of this agent begin with.
pub const PREFIX: &[u8] = b"Diameter/";

/// The last part of the Session-Id of a session with EAP: its requests are those of that application.
const EAP: &str = "eap";

/// The same where the session is charged: what State and Class say of its credit counts, and nothing else does.
const CHARGED: &str = "prepaid";

/// What stands in front of what State and Class say of credit.
const CREDIT: u8 = 1;

/// What the State attribute of an agent says: who goes on with the exchange, and with which session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The server that asked for another round.
    pub host: String,
    /// Its realm.
    pub realm: String,
    /// The session.
    pub session_id: String,
    /// The server's own State AVP, which the next request has to have.
    pub state: Option<Vec<u8>>,
    /// The [credit](super::prepaid::Credit) of the session, if it is charged: fewer than 256 octets.
    pub credit: Option<Vec<u8>>,
}

impl State {
    /// The value of the attribute: the parts with slashes between them, the credit behind an octet of 1 and its length,
    /// and the server's State behind a zero octet.
    pub fn to_octets(&self) -> Vec<u8> {
        let mut octets = PREFIX.to_vec();
        for part in [&self.host, "/", &self.realm, "/", &self.session_id] {
            octets.extend_from_slice(part.as_bytes());
        }
        if let Some(credit) = &self.credit {
            octets.extend_from_slice(&[CREDIT, u8::try_from(credit.len()).unwrap_or(u8::MAX)]);
            octets.extend_from_slice(credit);
        }
        if let Some(state) = &self.state {
            octets.push(0);
            octets.extend_from_slice(state);
        }
        octets
    }

    /// What an agent has put into a State attribute; `None` for one that is of somebody else.
    pub fn parse(octets: &[u8]) -> Option<Self> {
        let rest = octets.strip_prefix(PREFIX)?;
        let end = rest.iter().position(|octet| matches!(*octet, 0 | CREDIT));
        let (text, rest) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
        let mut parts = str::from_utf8(text).ok()?.splitn(3, '/');
        let [host, realm, session_id] = [parts.next()?, parts.next()?, parts.next()?];
        let (credit, rest) = match rest {
            [CREDIT, length, rest @ ..] => {
                let (credit, rest) = rest.split_at_checked((*length).into())?;
                (Some(credit.to_vec()), rest)
            }
            rest => (None, rest),
        };
        let state = match rest {
            [] => None,
            [0, state @ ..] => Some(state.to_vec()),
            _ => return None,
        };
        let [host, realm, session_id] = [host, realm, session_id].map(str::to_owned);
        Some(Self { host, realm, session_id, state, credit })
    }
}

/// What a Session-Id of this agent says of where its session is, for dynamic authorization (RFC 5176): nothing has to
/// be remembered of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The client that the login came from: a NAS, or a proxy in front of it.
    pub client: IpAddr,
    /// What the NAS itself calls the session, as types and values of attributes.
    pub attributes: Vec<(u8, Vec<u8>)>,
}

/// What tells a session of a NAS: its own identifier of it, which NAS it is where others are behind the same client, and
/// where it is. As many go into a Session-Id as there is room for, in this order.
const IDENTIFY: [u8; 6] = [44, 32, 4, 95, 5, 87];
/// Those of them that say which NAS it is.
const NAS: [u8; 3] = [32, 4, 95];

/// The longest Session-Id that is made longer so: State and Class have to hold it with two names.
const LONGEST: usize = 150;
/// The same where they have to hold the credit, too, with the name of its server.
const LONGEST_CHARGED: usize = 80;

impl Session {
    /// The client that a Session-Id names; what else it says is believed after [`Session::parse`], with the secret of
    /// that client.
    pub fn client_of(session_id: &str) -> Option<IpAddr> {
        parts(session_id).find_map(|part| part.strip_prefix("via=")?.parse().ok())
    }

    /// What a Session-Id says that was made with this secret; `None` for any other.
    pub fn parse(session_id: &str, secret: &[u8]) -> Option<Self> {
        let (signed, signature) = session_id.rsplit_once(";k=")?;
        let right = signature_of(signed, secret)?;
        if !bool::from(right.as_bytes().ct_eq(signature.as_bytes())) {
            return None;
        }
        let attributes = parts(signed).filter_map(|part| {
            let (number, value) = part.split_once('=')?;
            Some((number.parse().ok()?, unescape(value)?))
        });
        let attributes = attributes.collect();
        Some(Self { client: Self::client_of(signed)?, attributes })
    }

    /// Puts into a Session-Id what a login says of its session.
    fn put(session_id: &mut String, packet: &Packet<'_>, client: IpAddr, asking: &Asking<'_>) {
        let is_behind = !asking.route.is_empty();
        let longest = if asking.charges { LONGEST_CHARGED } else { LONGEST };
        let mut found = String::new();
        for number in IDENTIFY {
            if NAS.contains(&number) && !is_behind {
                continue;
            }
            let Some(value) = packet.value_of(AttributeType::Standard(number)) else { continue };
            let part = format!(";{number}={}", escape(&value));
            if session_id.len() + found.len() + part.len() <= longest {
                found.push_str(&part);
            }
        }
        session_id.push_str(&found);
        session_id.push_str(&format!(";via={client}"));
        if let Some(signature) = signature_of(session_id, asking.secret) {
            session_id.push_str(&format!(";k={signature}"));
        }
    }
}

/// The Session-Id in the Class attribute of an agent; the first one counts.
pub fn of_class(packet: &Packet<'_>) -> Option<String> {
    classes(packet).next().map(|(session_id, _)| session_id)
}

/// The value of a Class attribute: the Session-Id, and the credit behind an octet of 1.
pub(super) fn class(session_id: &str, credit: Option<&[u8]>) -> Vec<u8> {
    let mut octets = [PREFIX, session_id.as_bytes()].concat();
    if let Some(credit) = credit {
        octets.push(CREDIT);
        octets.extend_from_slice(credit);
    }
    octets
}

/// What the Class attributes of an agent say: Session-Ids, and the credit of those that are charged.
pub(super) fn classes<'a>(
    packet: &'a Packet<'_>,
) -> impl Iterator<Item = (String, Option<Vec<u8>>)> + 'a {
    let classes = packet.attributes();
    classes.filter(|it| it.attribute_type == AttributeType::Standard(25)).filter_map(|it| {
        let rest = it.value.strip_prefix(PREFIX)?;
        let end = rest.iter().position(|octet| *octet == CREDIT);
        let (session_id, credit) = rest.split_at_checked(end.unwrap_or(rest.len()))?;
        let session_id = str::from_utf8(session_id).ok()?.to_owned();
        Some((session_id, credit.get(1..).map(<[u8]>::to_vec)))
    })
}

/// The Session-Id of a login that begins with this request: of the packet, whose authenticator is its own.
pub fn of_login(packet: &Packet<'_>, asking: &Asking<'_>) -> String {
    let [high, low] = numbers(&[packet.as_bytes()]);
    let has_eap = packet.pieces().any(|(number, _)| number == 79);
    let mut session_id = format!("{};{high};{low}", asking.origin_host);
    for (is_so, part) in [(has_eap, EAP), (asking.charges, CHARGED)] {
        if is_so {
            session_id.push(';');
            session_id.push_str(part);
        }
    }
    if let Some(client) = asking.client {
        Session::put(&mut session_id, packet, client, asking);
    }
    session_id
}

/// The Session-Id of accounting without a login through an agent: of the NAS and its Acct-Session-Id.
pub fn of_accounting(packet: &Packet<'_>, origin_host: &DiameterIdentity) -> Option<String> {
    let id = packet.value_of(AttributeType::Standard(44))?;
    let [high, low] = numbers(&[origin_host.as_str().as_bytes(), b"\0", &id]);
    Some(format!("{origin_host};{high};{low};accounting"))
}

/// Whether a session's requests are those of the EAP application.
pub fn has_eap(session_id: &str) -> bool {
    parts(session_id).any(|part| part == EAP)
}

/// Whether a session is charged by credit control.
pub fn is_charged(session_id: &str) -> bool {
    parts(session_id).any(|part| part == CHARGED)
}

fn numbers(parts: &[&[u8]]) -> [u32; 2] {
    let mut hash = Md5::new();
    for part in parts {
        hash.update(part);
    }
    let hash: [u8; 16] = hash.finalize().into();
    let [a, b, c, d, e, f, g, h, ..] = hash;
    [u32::from_be_bytes([a, b, c, d]), u32::from_be_bytes([e, f, g, h])]
}

/// The parts behind the three that every Session-Id has.
fn parts(session_id: &str) -> impl Iterator<Item = &str> {
    session_id.split(';').skip(3)
}

/// What only an agent with the client's secret can put behind a Session-Id: whoever asks for a session has heard of it.
fn signature_of(session_id: &str, secret: &[u8]) -> Option<String> {
    let octets = signature("Session-Id of diameter-radius: ", &[session_id.as_bytes()], secret)?;
    Some(octets.iter().map(|octet| format!("{octet:02x}")).collect())
}

/// What only an agent with the client's secret can say of these parts; `what` they are keeps signatures apart.
pub(super) fn signature(what: &str, parts: &[&[u8]], secret: &[u8]) -> Option<[u8; 8]> {
    // Keys of every length are keys of an HMAC: the error has no case.
    let mut mac = <Hmac<Md5> as KeyInit>::new_from_slice(secret).ok()?;
    mac.update(what.as_bytes());
    for part in parts {
        mac.update(part);
    }
    let octets: [u8; 16] = mac.finalize().into_bytes().into();
    octets.first_chunk().copied()
}

/// Letters, digits and a few signs stand for themselves, other octets are written as in addresses of the web.
fn escape(value: &[u8]) -> String {
    let mut text = String::new();
    for octet in value {
        match octet {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'_' | b'.' | b':' => {
                text.push(char::from(*octet));
            }
            _ => text.push_str(&format!("%{octet:02X}")),
        }
    }
    text
}

fn unescape(text: &str) -> Option<Vec<u8>> {
    let mut octets = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        octets.push(match first {
            b'%' => {
                let (digits, behind) = rest.split_first_chunk::<2>()?;
                rest = behind;
                u8::from_str_radix(str::from_utf8(digits).ok()?, 16).ok()?
            }
            other => *other,
        });
    }
    Some(octets)
}
