//! SIP digest authentication (RFC 7616, 3.4). The HSS tells the S-CSCF what it checks with, the hash of the password (HA1);
//! challenge and response stay between the S-CSCF and the terminal.

use md5::{Digest, Md5};

/// What a terminal says of itself (Authorization).
#[derive(Clone, Debug)]
pub(crate) struct Credentials {
    pub(crate) username: String,
    pub(crate) realm: String,
    pub(crate) nonce: String,
    pub(crate) uri: String,
    /// With the quality of protection `auth`: how often the nonce was used, and a nonce of the terminal.
    pub(crate) auth: Option<(String, String)>,
    pub(crate) response: String,
}

impl Credentials {
    /// Those of a terminal that knows the password, for a challenge (WWW-Authenticate) to a REGISTER.
    pub(crate) fn new(username: &str, password: &str, realm: &str, nonce: &str) -> Self {
        let ha1 = md5(&format!("{username}:{realm}:{password}"));
        let mut credentials = Self {
            username: username.to_owned(),
            realm: realm.to_owned(),
            nonce: nonce.to_owned(),
            uri: format!("sip:{realm}"),
            auth: Some(("00000001".to_owned(), "0a4f113b".to_owned())),
            response: String::new(),
        };
        credentials.response = credentials.expected(&ha1, "REGISTER");
        credentials
    }

    /// The response to a request of this method that shows the password.
    pub(crate) fn expected(&self, ha1: &str, method: &str) -> String {
        let Self { nonce, uri, auth, .. } = self;
        let ha2 = md5(&format!("{method}:{uri}"));
        match auth {
            Some((count, own)) => md5(&format!("{ha1}:{nonce}:{count}:{own}:auth:{ha2}")),
            None => md5(&format!("{ha1}:{nonce}:{ha2}")),
        }
    }
}

/// A challenge that was never there before.
pub(crate) fn nonce() -> Result<String, getrandom::Error> {
    let mut octets = [0; 16];
    getrandom::fill(&mut octets)?;
    Ok(hexadecimal(&octets))
}

fn md5(text: &str) -> String {
    hexadecimal(&Md5::digest(text))
}

fn hexadecimal(octets: &[u8]) -> String {
    octets.iter().map(|it| format!("{it:02x}")).collect()
}
