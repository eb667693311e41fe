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
mod suite;

use std::path::Path;

use diameter_hss::server::MemoryStore;
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
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs postgres"]
async fn keys_in_postgres_are_encrypted_anew_under_a_new_master_key() {
    let database = Postgres::start(Durability::NotSynced).await;
    let url = database.url();
    let open = |ring| PostgresStore::connect(&url, ring);
    suite::rekeyed(open(ring(1)).await.unwrap(), open).await;
}
