//! Certificates for all that take part in a test.

use std::fs;
use std::path::{Path, PathBuf};

use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use tempfile::TempDir;

/// A folder with `ca.pem`, and `IDENTITY.pem` and `IDENTITY.key` of everybody.
#[derive(Debug)]
pub struct Certificates(TempDir);

/// The files of one of them.
#[derive(Clone, Debug)]
pub struct Files {
    /// Its certificate.
    pub certificate: PathBuf,
    /// Its private key.
    pub key: PathBuf,
    /// The authority.
    pub trusted: PathBuf,
}

impl Certificates {
    /// An authority that nobody else has, and certificates of these; one with several names, apart by
    /// blanks, is kept under the first.
    ///
    /// # Panics
    ///
    /// When the files cannot be written.
    pub fn new(identities: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        params.distinguished_name.push(DnType::CommonName, folder.path().display().to_string());
        let key = KeyPair::generate().unwrap();
        fs::write(folder.path().join("ca.pem"), params.self_signed(&key).unwrap().pem()).unwrap();
        let issuer = Issuer::new(params, key);
        for names in identities {
            let names: Vec<_> = names.split(' ').map(str::to_owned).collect();
            let identity = names[0].clone();
            let mut params = CertificateParams::new(names).unwrap();
            params.distinguished_name.push(DnType::CommonName, identity.clone());
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

    /// Where the files are.
    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    /// The files of one of them.
    pub fn of(&self, identity: &str) -> Files {
        let file = |name: String| self.0.path().join(name);
        Files {
            certificate: file(format!("{identity}.pem")),
            key: file(format!("{identity}.key")),
            trusted: file("ca.pem".into()),
        }
    }
}
