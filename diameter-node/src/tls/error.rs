//! What can be wrong with the files, and what in a handshake.

use std::io;
use std::path::PathBuf;

use diameter_core::DiameterIdentity;
use rustls::pki_types::pem;
use rustls::{AlertDescription, CertificateError};

use super::WrongPeer;

/// Why the certificates of this node cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TlsError {
    /// A file cannot be read.
    #[error("cannot read {}: {error}", file.display())]
    Unreadable {
        /// Which file.
        file: PathBuf,
        /// Why not.
        error: io::Error,
    },
    /// A file is no PEM.
    #[error("{} is not a valid PEM file: {error}", file.display())]
    Pem {
        /// Which file.
        file: PathBuf,
        /// What is wrong.
        error: pem::Error,
    },
    /// There is no certificate in a file.
    #[error("{} has no `BEGIN CERTIFICATE` section: a PEM certificate belongs there", file.display())]
    NoCertificate {
        /// Which file.
        file: PathBuf,
    },
    /// There is no private key in a file.
    #[error("{} has no `BEGIN PRIVATE KEY` section: an unencrypted PEM key belongs there", file.display())]
    NoKey {
        /// Which file.
        file: PathBuf,
    },
    /// The private key wants a passphrase.
    #[error(
        "the key in {} is encrypted: decrypt it, for instance with `openssl pkey`, and protect the \
         file by its permissions",
        file.display()
    )]
    EncryptedKey {
        /// Which file.
        file: PathBuf,
    },
    /// A certificate cannot be used.
    #[error("certificate {number} in {} cannot be used: {error}", file.display())]
    Certificate {
        /// Which file.
        file: PathBuf,
        /// Which certificate in it, from 1.
        number: usize,
        /// Why not.
        error: rustls::Error,
    },
    /// A private key cannot be used.
    #[error("the key in {} cannot be used: {error}", file.display())]
    Key {
        /// Which file.
        file: PathBuf,
        /// Why not.
        error: rustls::Error,
    },
    /// The key belongs to another certificate.
    #[error(
        "the key in {} is not that of the first certificate in {}",
        key.display(),
        certificate.display()
    )]
    KeyMismatch {
        /// The file with the certificate.
        certificate: PathBuf,
        /// The file with the key.
        key: PathBuf,
    },
    /// The cryptography cannot be set up.
    #[error("TLS cannot be set up: {error}")]
    Provider {
        /// Why not.
        error: rustls::Error,
    },
}

/// Why a connection with TLS was not made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HandshakeError {
    /// The two ends did not agree, or the transport ended.
    #[error("TLS handshake failed: {error}{}", cause.map_or("", HandshakeCause::hint))]
    Failed {
        /// What happened.
        error: io::Error,
        /// What it usually means, where that is known.
        cause: Option<HandshakeCause>,
    },
    /// The certificate is not that of the peer.
    #[error(transparent)]
    WrongPeer(#[from] WrongPeer),
    /// The peer has shown no certificate.
    #[error("the peer has shown no certificate")]
    NoCertificate,
    /// The certificate is trusted but makes no sense.
    #[error("the names in the peer's certificate cannot be read: {why}")]
    UnreadableCertificate {
        /// What is wrong.
        why: String,
    },
    /// The name cannot be asked for.
    #[error("`{peer}` cannot be in a certificate: it is not a valid DNS name")]
    NotADnsName {
        /// The name.
        peer: DiameterIdentity,
    },
    /// The server cannot have a certificate of this name.
    #[error("`{server}` cannot be in a certificate: it is neither a DNS name nor an address")]
    NotAServerName {
        /// The name.
        server: String,
    },
}

/// What a failed handshake usually means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HandshakeCause {
    /// The other end does not speak TLS.
    NotTls,
    /// The other end's certificate is of an authority that is not trusted.
    UnknownAuthority,
    /// An authority of that name is trusted, and has another key; or the other end does not have that of its certificate.
    OtherKey,
    /// The other end's certificate is for something else: its Extended Key Usage says so.
    Purpose,
    /// The other end shows no certificate.
    NoCertificate,
    /// The other end does not take the certificate of this one.
    Refused,
}

impl HandshakeError {
    /// What it usually means, where that is known: for those who speak something else than Diameter over TLS.
    pub fn cause(&self) -> Option<HandshakeCause> {
        match self {
            Self::Failed { cause, .. } => *cause,
            Self::NoCertificate => Some(HandshakeCause::NoCertificate),
            _ => None,
        }
    }

    pub(super) fn failed(error: io::Error) -> Self {
        let found = error.get_ref().and_then(|error| error.downcast_ref());
        Self::Failed { cause: found.and_then(HandshakeCause::of), error }
    }
}

impl HandshakeCause {
    fn of(error: &rustls::Error) -> Option<Self> {
        Some(match error {
            rustls::Error::InvalidMessage(_) => Self::NotTls,
            rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer) => {
                Self::UnknownAuthority
            }
            rustls::Error::InvalidCertificate(CertificateError::BadSignature) => Self::OtherKey,
            rustls::Error::InvalidCertificate(
                CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. },
            ) => Self::Purpose,
            rustls::Error::NoCertificatesPresented => Self::NoCertificate,
            rustls::Error::AlertReceived(
                AlertDescription::UnknownCA
                | AlertDescription::BadCertificate
                | AlertDescription::CertificateUnknown
                | AlertDescription::CertificateExpired,
            ) => Self::Refused,
            _ => return None,
        })
    }

    /// The same for an operator of Diameter nodes.
    fn hint(self) -> &'static str {
        match self {
            Self::NotTls => " (does the other end speak Diameter without TLS?)",
            Self::UnknownAuthority => " (its authority is not among those that this node trusts)",
            Self::OtherKey => {
                " (an authority of that name is trusted but has another key: was it made anew? Or the peer \
                 shows a certificate whose key it does not have)"
            }
            Self::Purpose => " (its Extended Key Usage must allow both serverAuth and clientAuth)",
            Self::NoCertificate => " (Diameter peers authenticate each other)",
            Self::Refused => " (the peer does not take the certificate of this node)",
        }
    }
}
