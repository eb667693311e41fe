//! The names in an X.509 certificate.

use std::fmt;

use rustls::pki_types::CertificateDer;
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::FromDer;

use super::{HandshakeError, TlsStream};
use crate::certificate::{NameKind, PeerCertificate};

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
        Ok(Self::new(names, kind))
    }
}
