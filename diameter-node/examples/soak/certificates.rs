//! Certificates of all nodes, and one of an authority that they do not trust.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use diameter_node::tls::{Tls, TlsFiles};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use tempfile::TempDir;

#[derive(Clone)]
pub(crate) struct Certificates(Arc<TempDir>);

impl Certificates {
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let authority = Authority::new(folder.path());
        for number in 0..4 {
            authority.issue(folder.path(), &format!("client{number}.example"));
            authority.issue(folder.path(), &format!("server{number}.example"));
        }
        Self(Arc::new(folder))
    }

    pub(crate) fn folder(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn of(&self, identity: &str) -> Arc<Tls> {
        tls(self.folder(), identity)
    }
}

/// The certificate of an identity in a folder.
pub(crate) fn tls(folder: &Path, identity: &str) -> Arc<Tls> {
    let file = |name: String| folder.join(name);
    let files = TlsFiles {
        certificate: file(format!("{identity}.pem")),
        key: file(format!("{identity}.key")),
        trusted: file("ca.pem".into()),
    };
    Tls::load(files).unwrap().into()
}

/// A certificate of an authority that no node trusts.
pub(crate) fn stranger() -> Arc<Tls> {
    let folder = TempDir::new().unwrap();
    Authority::new(folder.path()).issue(folder.path(), "client0.example");
    tls(folder.path(), "client0.example")
}

struct Authority(Issuer<'static, KeyPair>);

impl Authority {
    fn new(folder: &Path) -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, folder.display().to_string());
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        fs::write(folder.join("ca.pem"), certificate.pem()).unwrap();
        Self(Issuer::new(params, key))
    }

    fn issue(&self, folder: &Path, identity: &str) {
        let params = CertificateParams::new([identity.to_owned()]).unwrap();
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        fs::write(folder.join(format!("{identity}.pem")), certificate.pem()).unwrap();
        fs::write(folder.join(format!("{identity}.key")), key.serialize_pem()).unwrap();
    }
}
