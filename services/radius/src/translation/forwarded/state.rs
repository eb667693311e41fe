//! State, where a realm has several servers: only the one that asked for another round can go on with it, so the State
//! AVP that travels through the client says which one that was.

use std::net::SocketAddr;

/// What it begins with then.
const PREFIX: &[u8] = b"RADIUS/";

/// The value of the AVP: the server and its State, with a zero octet between them.
pub(super) fn with_server(server: SocketAddr, state: &[u8]) -> Vec<u8> {
    [PREFIX, server.to_string().as_bytes(), b"\0", state].concat()
}

/// The server, and what its State attribute has to be; no server where an agent put none.
pub(super) fn parse(value: &[u8]) -> (Option<SocketAddr>, &[u8]) {
    let parts = value.strip_prefix(PREFIX).and_then(|rest| {
        let end = rest.iter().position(|octet| *octet == 0)?;
        let server = str::from_utf8(rest.get(..end)?).ok()?.parse().ok()?;
        Some((server, rest.get(end + 1..)?))
    });
    parts.map_or((None, value), |(server, state)| (Some(server), state))
}
