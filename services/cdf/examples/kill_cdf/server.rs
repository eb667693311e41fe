//! A charging data function that puts JSON lines into a folder, until it is killed.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use diameter_cdf::consumer::{ConsumerKind, ConsumerSettings, FolderSettings};
use diameter_cdf::file::{self, FileLimits, Format};
use diameter_cdf::store::EmbeddedStore;
use diameter_cdf::{Cdf, CdfSettings};
use diameter_core::DiameterIdentity;
use diameter_node::{Node, Tcp, UnknownPeers};

pub(crate) const REALM: DiameterIdentity = DiameterIdentity::from_static("example.net");
/// The primary and the secondary.
pub(crate) const CDFS: [DiameterIdentity; 2] = [
    DiameterIdentity::from_static("cdf1.example.net"),
    DiameterIdentity::from_static("cdf2.example.net"),
];

/// Serves until it is killed.
pub(crate) async fn serve(which: usize, folder: &Path, port: u16) {
    std::fs::create_dir_all(folder).unwrap();
    let store = EmbeddedStore::open(folder.join("store")).unwrap();
    let mut files = file::Settings::new(Format::Json, CDFS[which].as_str());
    // Files are many, and handed over while records come.
    files.limits = FileLimits { records: 2_000, time: Duration::from_secs(1), ..files.limits };
    let folder = FolderSettings { folder: folder.join("files"), open: folder.join("open"), files };
    let consumer =
        ConsumerSettings { name: "files".to_owned(), kind: ConsumerKind::Folder(folder) };
    let settings = CdfSettings { consumers: vec![consumer], ..CdfSettings::default() };
    let cdf = Cdf::start(Arc::new(store), settings).await.unwrap();
    let start = || {
        let builder = Node::builder(CDFS[which].clone(), REALM)
            .listen(Tcp, ([127, 0, 0, 1], port))
            .unknown_peers(UnknownPeers::accept());
        cdf.serve(builder).start()
    };
    let mut attempts = 0;
    let _node = loop {
        match start().await {
            Ok(node) => break node,
            // While nobody listens, a client that tries again and again may be given this port for its own end.
            Err(error) if attempts == 100 => panic!("{error}"),
            Err(_) => attempts += 1,
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    std::future::pending().await
}
