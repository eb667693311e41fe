//! A client of a service's own administration, for its command line: one request, one connection.

use std::fmt;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use crate::secret::Secret;

/// Asks a service over HTTP. Plain text: for the host that the service is on.
#[derive(Clone)]
pub struct Client {
    address: SocketAddr,
    token: Option<Secret>,
}

/// How long an answer may take: as long as the service lets requests take, and a little.
const PATIENCE: Duration = Duration::from_secs(130);

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// The status of HTTP.
    pub status: u16,
    /// Which state of something it has.
    pub etag: Option<String>,
    /// What it brings.
    pub body: String,
}

impl Answer {
    /// Whether what was asked was done.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ClientError {
    /// The connection.
    #[error("{address}: {error}")]
    Connection {
        /// With whom.
        address: SocketAddr,
        /// What happened.
        error: io::Error,
    },
    /// What came is no answer of HTTP.
    #[error("{address} does not speak HTTP")]
    Foreign {
        /// Who.
        address: SocketAddr,
    },
}

impl Client {
    /// Asks the service at this address, and shows a token if there is one.
    pub fn new(address: SocketAddr, token: Option<Secret>) -> Self {
        Self { address, token }
    }

    /// Sends a request, with headers beside those that there must be; `body` has its content type in front of it.
    ///
    /// # Errors
    ///
    /// When there is no answer. One that refuses is an answer.
    pub fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<(&str, &[u8])>,
    ) -> Result<Answer, ClientError> {
        let address = self.address;
        let received = self.exchange(method, path, headers, body);
        let received = received.map_err(|error| ClientError::Connection { address, error })?;
        parse(&received).ok_or(ClientError::Foreign { address })
    }

    fn exchange(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<(&str, &[u8])>,
    ) -> io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect_timeout(&self.address, Duration::from_secs(5))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        // HTTP/1.0: the answer is not in chunks, and ends with the connection.
        let mut head = format!("{method} {path} HTTP/1.0\r\nHost: {}\r\n", self.address);
        if let Some(token) = &self.token {
            head += &format!("Authorization: Bearer {}\r\n", token.reveal());
        }
        for (name, value) in headers {
            head += &format!("{name}: {value}\r\n");
        }
        let (kind, octets) = body.unwrap_or(("", &[]));
        if !kind.is_empty() {
            head += &format!("Content-Type: {kind}\r\n");
        }
        head += &format!("Content-Length: {}\r\n\r\n", octets.len());
        stream.write_all(head.as_bytes())?;
        // Whoever refuses a request may not read all of it.
        let written = stream.write_all(octets);
        let mut received = Vec::new();
        stream.read_to_end(&mut received)?;
        match received.is_empty() {
            true => written.and(Err(io::ErrorKind::UnexpectedEof.into())),
            false => Ok(received),
        }
    }
}

fn parse(received: &[u8]) -> Option<Answer> {
    let text = String::from_utf8_lossy(received);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let mut lines = head.lines();
    let status = lines.next()?.strip_prefix("HTTP/1.")?.split(' ').nth(1)?.parse().ok()?;
    let etag = lines.find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("etag").then(|| value.trim().to_owned())
    });
    Some(Answer { status, etag, body: body.to_owned() })
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("address", &self.address).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use std::net::TcpListener;

    use super::*;

    #[test]
    fn answers_are_read_with_status_and_etag() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let client = Client::new(listener.local_addr().unwrap(), None);
        let asked = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut request = vec![0; 1024];
            let mut length = 0;
            while !request[..length].ends_with(b"{}") {
                length += stream.read(&mut request[length..]).unwrap();
            }
            stream.write_all(b"HTTP/1.0 412 Precondition Failed\r\nETag: \"7\"\r\n\r\nno").unwrap();
            String::from_utf8(request[..length].to_vec()).unwrap()
        });
        let answer = client
            .send("PUT", "/v1/x", &[("If-Match", "\"6\"")], Some(("application/json", b"{}")))
            .unwrap();
        let expected = Answer { status: 412, etag: Some("\"7\"".into()), body: "no".into() };
        assert_eq!(answer, expected);
        assert!(!answer.is_success());
        let asked = asked.join().unwrap();
        assert!(asked.starts_with("PUT /v1/x HTTP/1.0\r\n"), "{asked}");
        assert!(asked.contains("Content-Length: 2\r\n"), "{asked}");
        assert!(asked.contains("If-Match: \"6\"\r\n"), "{asked}");
        assert_eq!(parse(b"SSH-2.0-OpenSSH\r\n\r\n"), None);
    }
}
