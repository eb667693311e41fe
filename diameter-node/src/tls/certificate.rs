//! Whose certificate it is: the names in it against the identity that a peer claims in its CER or
//! CEA (RFC 6733, 13.1 asks for mutual authentication and leaves open how names are compared).

use std::fmt;

use diameter_core::DiameterIdentity;
use rustls::pki_types::CertificateDer;
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::FromDer;

use super::{HandshakeError, TlsStream};

/// The names in the certificate of a peer, whose chain has been verified.
///
/// An identity is in the certificate when it equals one of the dNSName entries of subjectAltName,
/// without regard to case. A certificate without any subjectAltName stands for the common name of
/// its subject. Wildcards stand for nobody: a DiameterIdentity names one node, and a certificate for
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
    /// The certificate that the other end of a connection has shown.
    ///
    /// # Errors
    ///
    /// When it has shown none, or one that cannot be read.
    pub fn of<IO>(stream: &TlsStream<IO>) -> Result<Self, HandshakeError> {
        let (_, session) = stream.get_ref();
        let chain = session.peer_certificates().unwrap_or_default();
        Self::read(chain.first().ok_or(HandshakeError::NoCertificate)?)
    }

    fn read(certificate: &CertificateDer<'_>) -> Result<Self, HandshakeError> {
        let unreadable = |error: &dyn fmt::Display| HandshakeError::UnreadableCertificate {
            why: error.to_string(),
        };
        let (_, certificate) =
            X509Certificate::from_der(certificate).map_err(|error| unreadable(&error))?;
        let alternatives =
            certificate.subject_alternative_name().map_err(|error| unreadable(&error))?;
        let (names, kind) = match alternatives {
            Some(names) => {
                let dns = names.value.general_names.iter().filter_map(|name| match name {
                    GeneralName::DNSName(name) => Some((*name).to_owned()),
                    _ => None,
                });
                (dns.collect(), NameKind::AlternativeName)
            }
            None => {
                let common = certificate.subject().iter_common_name();
                let common = common.filter_map(|name| name.as_str().ok()).map(str::to_owned);
                (common.collect(), NameKind::CommonName)
            }
        };
        Ok(Self { names, kind })
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
