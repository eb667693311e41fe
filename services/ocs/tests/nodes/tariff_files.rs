//! Nodes whose files say different tariffs, on one store.

use std::fs;
use std::path::Path;
use std::time::Duration;

use diameter_ocs::store::{Books, MemoryStore};
use diameter_ocs::{OcsFile, RunningOcs};

use super::clients::{FILE, INITIAL, Pgw, TARIFFS, TERMINATION, money, request};

/// A node of this name, whose file of tariffs says this.
async fn start(folder: &Path, store: &MemoryStore, name: &str, tariffs: &str) -> RunningOcs {
    fs::write(folder.join(format!("{name}-tariffs.toml")), tariffs).unwrap();
    let section = format!("[tariffs]\nfile = \"{name}-tariffs.toml\"\n[[account]]");
    let path = folder.join(format!("{name}.toml"));
    fs::write(&path, FILE.replace("NAME", name).replace("[[account]]", &section)).unwrap();
    let file = OcsFile::load(&path).unwrap();
    RunningOcs::start_on(file, store.clone(), 1).await.unwrap()
}

fn version(node: &RunningOcs) -> u64 {
    node.ocs().charging().tariffs().version
}

/// Waits until a node charges by this version.
async fn follows(node: &RunningOcs, wanted: u64) {
    for _ in 0..100 {
        if version(node) == wanted {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{} is not {wanted}", version(node));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_node_with_another_file_charges_as_the_others_until_it_is_told_to_read_it_again() {
    let (folder, store) = (tempfile::tempdir().unwrap(), MemoryStore::new());
    let (folder, dearer) = (folder.path(), TARIFFS.replace("0.01", "0.02"));
    let first = start(folder, &store, "ocs1", TARIFFS).await;
    let second = start(folder, &store, "ocs2", &dearer).await;
    assert_eq!(store.tariffs().await.unwrap(), Some((1, TARIFFS.to_owned())));
    let pgw = Pgw::start("pgw1.example.net").await;
    pgw.connect(&second).await;
    let charge = async |session: &str| {
        pgw.ask(&second, request(session, 0, INITIAL, None, Some(100_000))).await.unwrap();
        let last = request(session, 1, TERMINATION, Some(100_000), None);
        pgw.ask(&second, last).await.unwrap();
        money(&store).await.0
    };
    assert_eq!(charge("pgw1.example.net;4;1").await, "19");

    second.ocs().reload().await.unwrap();
    assert_eq!(store.tariffs().await.unwrap(), Some((2, dearer.clone())));
    follows(&first, 2).await;
    assert_eq!(charge("pgw1.example.net;4;2").await, "17");
    // Whoever starts again with the file of before takes nothing back.
    first.stop(Duration::ZERO).await;
    let first = start(folder, &store, "ocs1", TARIFFS).await;
    assert_eq!((version(&first), store.tariffs().await.unwrap()), (2, Some((2, dearer))));

    first.ocs().reload().await.unwrap();
    assert_eq!(store.tariffs().await.unwrap(), Some((3, TARIFFS.to_owned())));
    follows(&second, 3).await;
    assert_eq!(charge("pgw1.example.net;4;3").await, "16");
}
