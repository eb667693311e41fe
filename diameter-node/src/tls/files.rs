//! The PEM files of a node, and what rustls makes of them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::crypto::ring::default_provider;
use rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms};
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ClientConfig, RootCertStore, ServerConfig};

use super::TlsError;
use super::verifier::TrustedChain;

/// Where a node's certificates are. All files are PEM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TlsFiles {
    /// This node's certificate, and then the intermediate ones up to an authority that the peers
    /// trust.
    pub certificate: PathBuf,
    /// The private key of the first certificate: PKCS#8, PKCS#1 or SEC1, not encrypted.
    pub key: PathBuf,
    /// The authorities whose certificates the peers may have: those of the operators one speaks
    /// with, rather than those of web browsers (RFC 6733, 13.2).
    pub trusted: PathBuf,
}

/// What was made of the files the last time that they were read.
#[derive(Debug)]
pub(super) struct Configurations {
    pub(super) client: Arc<ClientConfig>,
    pub(super) server: Arc<ServerConfig>,
}

impl TlsFiles {
    pub(super) fn read(&self) -> Result<Configurations, TlsError> {
        let provider = Arc::new(default_provider());
        let own = Arc::new(own(&self.certificate, &self.key, &provider)?);
        let trusted = Arc::new(trusted(&self.trusted)?);

        let versions = |error| TlsError::Provider { error };
        let client = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(versions)?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(TrustedChain::new(
                trusted.clone(),
                algorithms(&provider),
            )))
            .with_client_cert_resolver(own.clone());
        let verifier = WebPkiClientVerifier::builder_with_provider(trusted, provider.clone())
            .build()
            .map_err(|_| TlsError::NoCertificate { file: self.trusted.clone() })?;
        let server = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(versions)?
            .with_client_cert_verifier(verifier)
            .with_cert_resolver(own);
        Ok(Configurations { client: Arc::new(client), server: Arc::new(server) })
    }
}

/// Authorities.
pub(super) fn trusted(file: &Path) -> Result<RootCertStore, TlsError> {
    let mut trusted = RootCertStore::empty();
    for (number, certificate) in (1..).zip(certificates(file)?) {
        let added = trusted.add(certificate);
        added.map_err(|error| TlsError::Certificate { file: file.to_owned(), number, error })?;
    }
    Ok(trusted)
}

/// A certificate with its key.
pub(super) fn own(
    certificate: &Path,
    key: &Path,
    provider: &CryptoProvider,
) -> Result<SingleCertAndKey, TlsError> {
    let chain = certificates(certificate)?;
    let own = CertifiedKey::from_der(chain, private_key(key)?, provider);
    let own = own.map_err(|error| match error {
        rustls::Error::InconsistentKeys(_) => {
            TlsError::KeyMismatch { certificate: certificate.to_owned(), key: key.to_owned() }
        }
        rustls::Error::InvalidCertificate(_) => {
            TlsError::Certificate { file: certificate.to_owned(), number: 1, error }
        }
        error => TlsError::Key { file: key.to_owned(), error },
    });
    own.map(SingleCertAndKey::from)
}

fn algorithms(provider: &CryptoProvider) -> WebPkiSupportedAlgorithms {
    provider.signature_verification_algorithms
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, TlsError> {
    let malformed = |error| TlsError::Pem { file: file.to_owned(), error };
    let text = read(file)?;
    let found: Result<Vec<_>, pem::Error> = CertificateDer::pem_slice_iter(&text).collect();
    let found = found.map_err(malformed)?;
    if found.is_empty() {
        return Err(TlsError::NoCertificate { file: file.to_owned() });
    }
    Ok(found)
}

fn private_key(file: &Path) -> Result<PrivateKeyDer<'static>, TlsError> {
    let text = read(file)?;
    match PrivateKeyDer::from_pem_slice(&text) {
        Ok(key) => Ok(key),
        Err(pem::Error::NoItemsFound) if is_encrypted(&text) => {
            Err(TlsError::EncryptedKey { file: file.to_owned() })
        }
        Err(pem::Error::NoItemsFound) => Err(TlsError::NoKey { file: file.to_owned() }),
        Err(error) => Err(TlsError::Pem { file: file.to_owned(), error }),
    }
}

fn is_encrypted(text: &[u8]) -> bool {
    const LABEL: &[u8] = b"BEGIN ENCRYPTED PRIVATE KEY";
    text.windows(LABEL.len()).any(|window| window == LABEL)
}

fn read(file: &Path) -> Result<Vec<u8>, TlsError> {
    fs::read(file).map_err(|error| TlsError::Unreadable { file: file.to_owned(), error })
}
