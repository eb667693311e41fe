//! A certificate authority for one test, and the files that it writes.

use std::fs;
use std::path::{Path, PathBuf};

use diameter_node::tls::TlsFiles;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use tempfile::TempDir;

pub(crate) struct Authority {
    folder: TempDir,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    pub(crate) fn new() -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let folder = TempDir::new().unwrap();
        // A name of its own: of two authorities with one name, the wrong one is tried.
        let name = folder.path().display().to_string();
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        fs::write(folder.path().join("ca.pem"), params.self_signed(&key).unwrap().pem()).unwrap();
        Self { folder, issuer: Issuer::new(params, key) }
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn trusted(&self) -> PathBuf {
        self.folder.path().join("ca.pem")
    }

    /// The files of a node whose certificate has these dNSNames.
    pub(crate) fn node(&self, file: &str, names: &[&str]) -> TlsFiles {
        self.write(file, params(names))
    }

    /// The files of a node whose certificate has a common name and no subjectAltName.
    pub(crate) fn node_with_common_name(&self, file: &str, name: &str) -> TlsFiles {
        let mut params = params(&[]);
        params.distinguished_name.push(DnType::CommonName, name);
        self.write(file, params)
    }

    /// The files of a node whose certificate has dNSNames, and a common name that is not to count.
    pub(crate) fn node_with_both(&self, file: &str, name: &str, common: &str) -> TlsFiles {
        let mut params = params(&[name]);
        params.distinguished_name.push(DnType::CommonName, common);
        self.write(file, params)
    }

    /// The files of a node whose certificate has expired.
    pub(crate) fn expired_node(&self, file: &str, name: &str) -> TlsFiles {
        let mut params = params(&[name]);
        params.not_before = date_time_ymd(2001, 1, 1);
        params.not_after = date_time_ymd(2002, 1, 1);
        self.write(file, params)
    }

    /// The files of a node whose certificate is for servers alone.
    pub(crate) fn server_only(&self, file: &str, name: &str) -> TlsFiles {
        let mut params = params(&[name]);
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        self.write(file, params)
    }

    fn write(&self, file: &str, params: CertificateParams) -> TlsFiles {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let path = |ending: &str| self.folder.path().join(format!("{file}.{ending}"));
        fs::write(path("pem"), certificate.pem()).unwrap();
        fs::write(path("key"), key.serialize_pem()).unwrap();
        TlsFiles { certificate: path("pem"), key: path("key"), trusted: self.trusted() }
    }
}

fn params(names: &[&str]) -> CertificateParams {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).unwrap();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params
}
