//! What nodes that share a store have for clients of one another.

use diameter_ocs::store::{Ask, Books, OutboxEntry};
use diameter_session::credit_control::Scope;
use diameter_testkit::postgres::Durability;

use super::{Database, at, database_store, memory_store};

async fn nodes_share_what_clients_are_asked(books: &dyn Books, others: &dyn Books) {
    let outbox = books.outbox().expect("several nodes may share it");
    let others = others.outbox().unwrap();
    let entry = |session: &str, cause: &str, until| {
        OutboxEntry::new(session, Ask::ReAuthorize(Scope::Session), cause, at(until))
    };
    let first = entry("session-1", "voucher-1", 100);
    assert!(outbox.put(first.clone(), at(10)).await.unwrap());
    assert!(!others.put(first.clone(), at(10)).await.unwrap(), "it is there");
    let second = OutboxEntry::new("session-1", Ask::Abort, "by hand", at(50));
    assert!(others.put(second.clone(), at(20)).await.unwrap());

    // What is new is free at once, or the node's that has it.
    let mut both = [first.clone(), second.clone()];
    both.sort_by_key(|it| it.id);
    assert_eq!(outbox.free(at(20), None, 10).await.unwrap(), both);
    assert_eq!(outbox.free(at(20), Some(both[0].id), 10).await.unwrap(), both[1..]);
    assert_eq!(outbox.free(at(20), None, 1).await.unwrap(), both[..1]);
    assert_eq!(outbox.free(at(10), None, 10).await.unwrap(), std::slice::from_ref(&first));

    // One node has an entry until its lease ends.
    assert!(outbox.take(first.id, at(20), at(30)).await.unwrap());
    assert!(!others.take(first.id, at(29), at(40)).await.unwrap());
    assert_eq!(others.free(at(29), None, 10).await.unwrap(), std::slice::from_ref(&second));
    assert!(others.take(first.id, at(30), at(40)).await.unwrap(), "the first one has died");

    // What is answered is nobody's any more, and what is too late is forgotten.
    assert_eq!(outbox.answered(first.id).await.unwrap(), None);
    others.answer(first.id, 2002).await.unwrap();
    assert_eq!(outbox.answered(first.id).await.unwrap(), Some(2002));
    assert!(!outbox.take(first.id, at(45), at(60)).await.unwrap());
    assert_eq!(outbox.free(at(50), None, 10).await.unwrap(), []);
    assert!(!outbox.take(second.id, at(50), at(60)).await.unwrap());
    assert!(!outbox.put(first.clone(), at(50)).await.unwrap(), "it was asked once");
    assert_eq!(outbox.free(at(100), None, 10).await.unwrap(), []);
    assert_eq!(outbox.answered(first.id).await.unwrap(), None);
}

#[tokio::test]
async fn in_memory() {
    let store = memory_store();
    nodes_share_what_clients_are_asked(&store, &store.clone()).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs PostgreSQL"]
async fn in_a_database() {
    let database = Database::start(Durability::NotSynced).await;
    let (one, other) =
        (database_store(&database.0.url()).await, database_store(&database.0.url()).await);
    nodes_share_what_clients_are_asked(&one, &other).await;
}
