//! What a store in a folder does beyond the suite.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use diameter_hss::Record;
use diameter_hss::authentication::{Domain, Requester};
use diameter_hss::server::{Directory, Existing, Store};
use diameter_hss::storage::EmbeddedStore;
use diameter_platform::storage::EmbeddedSettings;

use super::scenes::{IMSI, record};
use super::{open, ring, suite};

#[tokio::test]
async fn what_was_answered_is_there_after_the_store_was_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path()).await;
    store.insert(vec![record()], Existing::Refuse).await.unwrap();
    let requester = Requester::new(Domain::Eps, "mme1");
    let next = |record: Option<&mut Record>| record.unwrap().sequence.next(&requester).unwrap();
    let given = store.update(IMSI, next).await.unwrap();
    drop(store);
    let store = open(folder.path()).await;
    let again = store.update(IMSI, next).await.unwrap();
    assert_eq!((again.seq(), again.ind()), (given.seq() + 1, given.ind()));
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_are_encrypted_anew_under_a_new_master_key() {
    let folder = tempfile::tempdir().unwrap();
    let open = |ring| EmbeddedStore::open(folder.path(), ring, EmbeddedSettings::default());
    suite::rekeyed(open(ring(1)).await.unwrap(), open).await;
}

#[tokio::test]
async fn no_key_stands_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path()).await;
    let mut record = record();
    let (k, opc) = (*b"K, which is told", *b"OPc, not told so");
    record.subscriber.algorithm = diameter_hss::authentication::Algorithm::milenage(k, opc);
    store.insert(vec![record], Existing::Refuse).await.unwrap();
    drop(store);
    let mut octets = 0;
    let mut found = false;
    look(folder.path(), &mut |file| {
        octets += file.len();
        found |= [k, opc].iter().any(|key| file.windows(16).any(|it| it == key));
    });
    assert!(octets > 0 && !found);
}

fn look(folder: &Path, at: &mut impl FnMut(&[u8])) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => look(&path, at),
            // The engine may still be deleting what it needs no longer.
            false => match fs::read(&path) {
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                octets => at(&octets.unwrap()),
            },
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_is_a_store_of_that_moment() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder.path().join("store")).await;
    store.insert(vec![record()], Existing::Refuse).await.unwrap();
    let copy = folder.path().join("copy");
    store.backup(&copy).await.unwrap();
    store.remove(IMSI).await.unwrap();
    assert!(store.backup(&copy).await.is_err(), "nothing is written over");
    let copy = open(&copy).await;
    assert!(copy.get(IMSI).await.unwrap().is_some());
}
