//! A client of a service's own administration, for its command line: one request, one connection.

mod api;

use std::fmt;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::str::FromStr;
use std::time::Duration;

use diameter_node::tls::ClientTls;

pub use self::api::{Api, ApiError};
use crate::secret::Secret;

/// Asks a service over HTTP.
#[derive(Clone)]
pub struct Client {
    server: Server,
    tls: Option<ClientTls>,
    token: Option<Secret>,
}

/// Where a service is administered: `127.0.0.1:8080`, or a URL, `https://ocs1.example.net:8080`.
///
/// ```
/// use diameter_platform::client::Server;
///
/// let server: Server = "https://ocs1.example.net:8443".parse()?;
/// assert!(server.is_encrypted());
/// assert_eq!(server.to_string(), "https://ocs1.example.net:8443");
/// # Ok::<(), diameter_platform::client::InvalidServer>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    is_encrypted: bool,
    host: String,
    port: u16,
}

/// That is not where a service is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected ADDRESS:PORT, or https://HOST:PORT")]
pub struct InvalidServer;

impl Server {
    /// The same in plain text or not: with a certificate of this address.
    pub fn at(address: SocketAddr, is_encrypted: bool) -> Self {
        Self { is_encrypted, host: address.ip().to_string(), port: address.port() }
    }

    /// Whether HTTPS is spoken there.
    pub fn is_encrypted(&self) -> bool {
        self.is_encrypted
    }

    /// Host and port, as a connection and the field `Host` of a request want them.
    fn authority(&self) -> String {
        let Self { host, port, .. } = self;
        if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") }
    }
}

impl From<SocketAddr> for Server {
    fn from(address: SocketAddr) -> Self {
        Self::at(address, false)
    }
}

impl FromStr for Server {
    type Err = InvalidServer;

    fn from_str(text: &str) -> Result<Self, InvalidServer> {
        let (is_encrypted, rest) = match text.split_once("://") {
            Some(("https", rest)) => (true, rest),
            Some(("http", rest)) => (false, rest),
            Some(_) => return Err(InvalidServer),
            // A name alone could be meant to be either.
            None => return text.parse().map(|it| Self::at(it, false)).map_err(|_| InvalidServer),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        let by_default = if is_encrypted { 443 } else { 80 };
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => {
                (host, port.parse().map_err(|_| InvalidServer)?)
            }
            _ => (authority, by_default),
        };
        let host = host.strip_prefix('[').and_then(|it| it.strip_suffix(']')).unwrap_or(host);
        let is_part_of_a_name = |it: char| it.is_ascii_alphanumeric() || ".-_:".contains(it);
        match !host.is_empty() && host.chars().all(is_part_of_a_name) {
            true => Ok(Self { is_encrypted, host: host.to_owned(), port }),
            false => Err(InvalidServer),
        }
    }
}

impl fmt::Display for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.is_encrypted { "https://" } else { "" };
        write!(f, "{scheme}{}", self.authority())
    }
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
    #[error("{server}: {error}")]
    Connection {
        /// With whom.
        server: Server,
        /// What happened.
        error: io::Error,
    },
    /// What came is no answer of HTTP.
    #[error("{server} does not speak HTTP")]
    Foreign {
        /// Who.
        server: Server,
    },
    /// Nobody says which certificates are good.
    #[error("{server} shows a certificate: who may have vouched for it?")]
    NobodyTrusted {
        /// Who.
        server: Server,
    },
}

impl Client {
    /// Asks the service there, and shows a token if there is one.
    pub fn new(server: impl Into<Server>, token: Option<Secret>) -> Self {
        Self { server: server.into(), tls: None, token }
    }

    /// Over HTTPS, the certificate has to be of one of these authorities.
    #[must_use]
    pub fn trusting(self, tls: Option<ClientTls>) -> Self {
        Self { tls, ..self }
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
        let server = || self.server.clone();
        let failed = |error| ClientError::Connection { server: server(), error };
        let request = self.request(method, path, headers, body);
        let stream = self.connect().map_err(failed)?;
        let received = match (&self.tls, self.server.is_encrypted) {
            (_, false) => exchange(stream, &request),
            (None, true) => return Err(ClientError::NobodyTrusted { server: server() }),
            (Some(tls), true) => tls
                .over(stream, &self.server.host)
                .map_err(io::Error::other)
                .and_then(|stream| exchange(stream, &request)),
        };
        parse(&received.map_err(failed)?).ok_or(ClientError::Foreign { server: server() })
    }

    fn connect(&self) -> io::Result<TcpStream> {
        let mut failed = io::ErrorKind::NotFound.into();
        for address in self.server.authority().to_socket_addrs()? {
            match TcpStream::connect_timeout(&address, Duration::from_secs(5)) {
                Ok(stream) => {
                    stream.set_read_timeout(Some(PATIENCE))?;
                    stream.set_write_timeout(Some(PATIENCE))?;
                    return Ok(stream);
                }
                Err(error) => failed = error,
            }
        }
        Err(failed)
    }

    fn request(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: Option<(&str, &[u8])>,
    ) -> Vec<u8> {
        // HTTP/1.0: the answer is not in chunks, and ends with the connection.
        let host = self.server.authority();
        let mut head = format!("{method} {path} HTTP/1.0\r\nHost: {host}\r\n");
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
        [head.as_bytes(), octets].concat()
    }
}

fn exchange(mut stream: impl Read + Write, request: &[u8]) -> io::Result<Vec<u8>> {
    // Whoever refuses a request may not read all of it.
    let written = stream.write_all(request).and_then(|()| stream.flush());
    let mut received = Vec::new();
    let read = stream.read_to_end(&mut received);
    match received.is_empty() {
        true => written.and(read).and(Err(io::ErrorKind::UnexpectedEof.into())),
        // A connection that is cut after a whole answer is an end like another.
        false => Ok(received),
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
        f.debug_struct("Client").field("server", &self.server).finish_non_exhaustive()
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

    #[test]
    fn servers_are_addresses_and_urls() {
        for (text, shown) in [
            ("127.0.0.1:8080", "127.0.0.1:8080"),
            ("http://127.0.0.1", "127.0.0.1:80"),
            ("https://ocs1.example.net/", "https://ocs1.example.net:443"),
            ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
            ("https://[2001:db8::1]", "https://[2001:db8::1]:443"),
        ] {
            assert_eq!(text.parse::<Server>().unwrap().to_string(), shown);
        }
        for wrong in
            ["ocs1", "ftp://ocs1:21", "https://", "https://a:b", "https://ocs1/v1", "https://u@h"]
        {
            assert_eq!(wrong.parse::<Server>(), Err(InvalidServer), "{wrong}");
        }
    }
}
