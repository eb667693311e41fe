//! Which session a packet is of (RFC 4005, 9.1): Session-Ids, and what State and Class say of them.
//!
//! Nothing is remembered: Session-Ids are computed of what a packet says, so that a packet that is sent again, to this
//! agent or to another one, is of the same session.

use diameter_core::DiameterIdentity;
use md5::{Digest, Md5};

use crate::packet::{AttributeType, Packet};

/// What State and Class of this agent begin with.
pub const PREFIX: &[u8] = b"Diameter/";

/// The last part of the Session-Id of a session with EAP: its requests are those of that application.
const EAP: &str = "eap";

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
}

impl State {
    /// The value of the attribute: the parts with slashes between them, and the server's State behind a zero octet.
    pub fn to_octets(&self) -> Vec<u8> {
        let mut octets = PREFIX.to_vec();
        for part in [&self.host, "/", &self.realm, "/", &self.session_id] {
            octets.extend_from_slice(part.as_bytes());
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
        let end = rest.iter().position(|octet| *octet == 0);
        let text = rest.get(..end.unwrap_or(rest.len()))?;
        let mut parts = str::from_utf8(text).ok()?.splitn(3, '/');
        let [host, realm, session_id] = [parts.next()?, parts.next()?, parts.next()?];
        let state = end.and_then(|end| rest.get(end + 1..)).map(<[u8]>::to_vec);
        let [host, realm, session_id] = [host, realm, session_id].map(str::to_owned);
        Some(Self { host, realm, session_id, state })
    }
}

/// The Session-Id in the Class attribute of an agent; the first one counts.
pub fn of_class(packet: &Packet<'_>) -> Option<String> {
    packet.attributes().filter(|it| it.attribute_type == AttributeType::Standard(25)).find_map(
        |it| {
            let session_id = it.value.strip_prefix(PREFIX)?;
            str::from_utf8(session_id).ok().map(str::to_owned)
        },
    )
}

/// The Session-Id of a login that begins with this request: of the packet, whose authenticator is its own.
pub fn of_login(packet: &Packet<'_>, origin_host: &DiameterIdentity) -> String {
    let [high, low] = numbers(&[packet.as_bytes()]);
    let has_eap = packet.pieces().any(|(number, _)| number == 79);
    let end = if has_eap { ";eap" } else { "" };
    format!("{origin_host};{high};{low}{end}")
}

/// The Session-Id of accounting without a login through an agent: of the NAS and its Acct-Session-Id.
pub fn of_accounting(packet: &Packet<'_>, origin_host: &DiameterIdentity) -> Option<String> {
    let id = packet.value_of(AttributeType::Standard(44))?;
    let [high, low] = numbers(&[origin_host.as_str().as_bytes(), b"\0", &id]);
    Some(format!("{origin_host};{high};{low};accounting"))
}

/// Whether a session's requests are those of the EAP application.
pub fn has_eap(session_id: &str) -> bool {
    session_id.rsplit(';').next() == Some(EAP)
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
