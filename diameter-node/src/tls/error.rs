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
    #[error("TLS handshake failed: {error}{hint}")]
    Failed {
        /// What happened.
        error: io::Error,
        /// What it usually means.
        hint: &'static str,
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

impl HandshakeError {
    pub(super) fn failed(error: io::Error) -> Self {
        let cause = error.get_ref().and_then(|error| error.downcast_ref());
        Self::Failed { hint: cause.map_or("", hint), error }
    }
}

fn hint(error: &rustls::Error) -> &'static str {
    match error {
        rustls::Error::InvalidMessage(_) => " (does the other end speak Diameter without TLS?)",
        rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer) => {
            " (its authority is not among those that this node trusts)"
        }
        rustls::Error::InvalidCertificate(CertificateError::BadSignature) => {
            " (an authority of that name is trusted but has another key: was it made anew? Or the peer \
             shows a certificate whose key it does not have)"
        }
        rustls::Error::InvalidCertificate(
            CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. },
        ) => " (its Extended Key Usage must allow both serverAuth and clientAuth)",
        rustls::Error::NoCertificatesPresented => " (Diameter peers authenticate each other)",
        rustls::Error::AlertReceived(
            AlertDescription::UnknownCA
            | AlertDescription::BadCertificate
            | AlertDescription::CertificateUnknown
            | AlertDescription::CertificateExpired,
        ) => " (the peer does not take the certificate of this node)",
        _ => "",
    }
}
