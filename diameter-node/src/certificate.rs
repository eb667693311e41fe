//! Whose certificate it is: the names in it against the identity that a peer claims in its CER or
//! CEA (RFC 6733, 13.1 asks for mutual authentication and leaves open how names are compared).

use std::fmt;

use diameter_core::DiameterIdentity;

/// The names in the certificate of a peer, whose chain has been verified.
///
/// An identity is in the certificate when it equals one of the dNSName entries of subjectAltName,
/// without regard to case. A certificate without any subjectAltName stands for the common name of
/// its subject. Wildcards do not count: a DiameterIdentity names one node, and a certificate for
/// a whole domain would let each node in it speak as any other (as in RFC 5922, 7.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerCertificate {
    names: Vec<String>,
    kind: NameKind,
}

/// Where the names of a certificate come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NameKind {
    /// The dNSName entries of subjectAltName.
    AlternativeName,
    /// The common name of the subject, since there is no subjectAltName.
    CommonName,
}

impl PeerCertificate {
    /// What a transport of one's own has verified.
    pub fn new(names: Vec<String>, kind: NameKind) -> Self {
        Self { names, kind }
    }

    /// The names that the certificate is for.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Where they are in it.
    pub fn kind(&self) -> NameKind {
        self.kind
    }

    /// Whether the certificate is one of `identity`, the Origin-Host of a CER or CEA.
    ///
    /// # Errors
    ///
    /// When it is not: the connection must be closed.
    pub fn check(&self, identity: &DiameterIdentity) -> Result<(), WrongPeer> {
        if self.names.iter().any(|name| name.eq_ignore_ascii_case(identity.as_str())) {
            return Ok(());
        }
        Err(WrongPeer { identity: identity.clone(), certificate: self.clone() })
    }
}

impl fmt::Display for PeerCertificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = match self.kind {
            NameKind::AlternativeName => "subjectAltName",
            NameKind::CommonName => "common name",
        };
        match self.names.as_slice() {
            [] => write!(f, "no DNS name in its {place}"),
            names => write!(f, "{place} {}", names.join(", ")),
        }
    }
}

/// A peer is not who it says it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the peer's certificate is not one of `{identity}`: it has {certificate}")]
#[non_exhaustive]
pub struct WrongPeer {
    /// Who was expected, or who it says that it is.
    pub identity: DiameterIdentity,
    /// What its certificate says.
    pub certificate: PeerCertificate,
}
