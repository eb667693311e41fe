//! Certificates for all that take part in a test.

use std::fs;
use std::path::Path;

use diameter_node::tls::TlsFiles;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use tempfile::TempDir;

/// A folder with `ca.pem`, and `IDENTITY.pem` and `IDENTITY.key` of everybody.
pub(crate) struct Certificates(TempDir);

impl Certificates {
    pub(crate) fn new(identities: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params.distinguished_name.push(DnType::CommonName, folder.path().display().to_string());
        let key = KeyPair::generate().unwrap();
        fs::write(folder.path().join("ca.pem"), params.self_signed(&key).unwrap().pem()).unwrap();
        let issuer = Issuer::new(params, key);
        for identity in identities {
            let mut params = CertificateParams::new([(*identity).to_owned()]).unwrap();
            params.distinguished_name.push(DnType::CommonName, *identity);
            params.key_usages =
                vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::KeyEncipherment];
            params.extended_key_usages =
                vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
            let key = KeyPair::generate().unwrap();
            let certificate = params.signed_by(&key, &issuer).unwrap();
            fs::write(folder.path().join(format!("{identity}.pem")), certificate.pem()).unwrap();
            fs::write(folder.path().join(format!("{identity}.key")), key.serialize_pem()).unwrap();
        }
        Self(folder)
    }

    pub(crate) fn folder(&self) -> &Path {
        self.0.path()
    }

    /// The files of one of them.
    pub(crate) fn of(&self, identity: &str) -> TlsFiles {
        let file = |name: String| self.0.path().join(name);
        TlsFiles {
            certificate: file(format!("{identity}.pem")),
            key: file(format!("{identity}.key")),
            trusted: file("ca.pem".into()),
        }
    }
}
