//! Certificates of all nodes, and one of an authority that they do not trust.

use std::path::Path;
use std::sync::Arc;

use diameter_node::tls::{Tls, TlsFiles};

#[derive(Clone)]
pub(crate) struct Certificates(Arc<diameter_testkit::Certificates>);

impl Certificates {
    pub(crate) fn new() -> Self {
        let nodes =
            (0..4).flat_map(|it| [format!("client{it}.example"), format!("server{it}.example")]);
        let nodes: Vec<String> = nodes.collect();
        let names: Vec<&str> = nodes.iter().map(String::as_str).collect();
        Self(Arc::new(diameter_testkit::Certificates::new(&names)))
    }

    pub(crate) fn folder(&self) -> &Path {
        self.0.folder()
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
pub(crate) fn untrusted() -> Arc<Tls> {
    let certificates = diameter_testkit::Certificates::new(&["client0.example"]);
    tls(certificates.folder(), "client0.example")
}
