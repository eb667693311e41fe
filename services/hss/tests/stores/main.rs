//! One suite for every store, and what those on disk do beyond it.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail that way"
)]

mod embedded;
#[path = "../scenes/mod.rs"]
mod scenes;
mod server;
mod suite;

use std::path::Path;
use std::sync::{Arc, Barrier};

use diameter_hss::Record;
use diameter_hss::authentication::{Domain, Requester};
use diameter_hss::server::{Directory, Existing, MemoryStore, Store};
use diameter_hss::storage::{EmbeddedStore, Keyring, MasterKey, PostgresStore};
use diameter_platform::storage::EmbeddedSettings;
use diameter_testkit::postgres::{Durability, Postgres};

/// A ring of the master key that consists of this octet.
fn ring(octet: u8) -> Keyring {
    Keyring::new(MasterKey::new(&[octet; 32]))
}

async fn open(folder: &Path) -> EmbeddedStore {
    EmbeddedStore::open(folder, ring(1), EmbeddedSettings::default()).await.unwrap()
}

/// Each part of the suite, on every store: with two handles, as two nodes have them.
macro_rules! on_every_store {
    ($($part:ident)*) => {
        mod memory {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $part() {
                    let store = super::MemoryStore::new();
                    super::suite::$part(&store, &store.clone()).await;
                }
            )*
        }

        mod in_a_folder {
            $(
                #[tokio::test(flavor = "multi_thread")]
                async fn $part() {
                    let folder = tempfile::tempdir().unwrap();
                    let store = super::open(folder.path()).await;
                    super::suite::$part(&store, &store.clone()).await;
                }
            )*
        }

        mod in_postgres {
            use super::{Durability, Postgres, PostgresStore};

            $(
                #[tokio::test(flavor = "multi_thread")]
                #[ignore = "needs postgres"]
                async fn $part() {
                    let database = Postgres::start(Durability::NotSynced).await;
                    let url = database.url();
                    let node = || PostgresStore::connect(&url, super::ring(1));
                    let (one, other) = (node().await.unwrap(), node().await.unwrap());
                    super::suite::$part(&one, &other).await;
                }
            )*
        }
    };
}

on_every_store! {
    records_come_back_whole
    two_nodes_never_give_a_number_twice
    an_identity_belongs_to_one_subscriber
    who_is_replaced_keeps_numbers_and_place
    subscribers_are_listed_in_pages
    nodes_that_are_to_be_told_are_found
    removed_subscribers_are_gone
    lines_are_loaded_all_or_nothing
    updates_of_two_nodes_at_two_servers_leave_one_of_them
    wildcards_stand_for_who_has_no_name_of_its_own
    transparent_data_change_by_themselves
}

/// One node has read the record, another one changes it, and only then the first one writes: requests of an MME and
/// changes of the operator, in any order.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "needs postgres"]
async fn what_another_node_has_changed_meanwhile_is_read_again() {
    let database = Postgres::start(Durability::NotSynced).await;
    let url = database.url();
    let (one, other) =
        (PostgresStore::connect(&url, ring(1)).await, PostgresStore::connect(&url, ring(1)).await);
    let (one, other) = (one.unwrap(), other.unwrap());
    one.insert(vec![scenes::record()], Existing::Refuse).await.unwrap();
    let requester = Requester::new(Domain::Eps, "mme1");
    for (round, (is_profile, meanwhile_is_profile)) in
        [(false, false), (false, true), (true, false), (true, true)].into_iter().enumerate()
    {
        let change = |record: Option<&mut Record>, is_profile: bool, name: &str| {
            let record = record.unwrap();
            match is_profile {
                true => record.subscriber.more.stn_sr = Some(name.as_bytes().to_vec().into()),
                false => record.cancelled += 1,
            }
            record.sequence.next(&requester).unwrap().seq()
        };
        let has_read = Arc::new(Barrier::new(2));
        let has_written = Arc::new(Barrier::new(2));
        let mut runs = 0;
        let first = async {
            let procedure = |record: Option<&mut Record>| {
                runs += 1;
                if runs == 1 {
                    has_read.wait();
                    has_written.wait();
                }
                change(record, is_profile, "one")
            };
            one.update(scenes::IMSI, procedure).await.unwrap()
        };
        let meanwhile = tokio::spawn({
            let (other, requester) = (other.clone(), requester.clone());
            let (has_read, has_written) = (has_read.clone(), has_written.clone());
            async move {
                tokio::task::block_in_place(|| has_read.wait());
                let seq = other.update(scenes::IMSI, |record| {
                    let record = record.unwrap();
                    match meanwhile_is_profile {
                        true => record.subscriber.has_camel = !record.subscriber.has_camel,
                        false => record.cancelled += 1,
                    }
                    record.sequence.next(&requester).unwrap().seq()
                });
                let seq = seq.await.unwrap();
                has_written.wait();
                seq
            }
        });
        let last =
            tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(first));
        let before = meanwhile.await.unwrap();
        assert_eq!((runs, before + 1), (2, last), "round {round}");
        let kept = other.get(scenes::IMSI).await.unwrap().unwrap();
        assert_eq!(kept.sequence.seq(), last);
    }
    let kept = one.get(scenes::IMSI).await.unwrap().unwrap();
    assert_eq!((kept.cancelled, kept.subscriber.has_camel), (4, false));
    assert_eq!(kept.subscriber.more.stn_sr.as_deref(), Some(&b"one"[..]));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs postgres"]
async fn keys_in_postgres_are_encrypted_anew_under_a_new_master_key() {
    let database = Postgres::start(Durability::NotSynced).await;
    let url = database.url();
    let open = |ring| PostgresStore::connect(&url, ring);
    suite::rekeyed(open(ring(1)).await.unwrap(), open).await;
}
