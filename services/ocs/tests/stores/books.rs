//! What whoever keeps accounts asks of a store: the same of all three.

use diameter_ocs::ledger::{
    Account, Amount, BucketId, Change, Currency, Mismatch, Subscriber, Trace,
};
use diameter_ocs::store::{Books, Entered, verify};
use diameter_testkit::postgres::Durability;

use super::{Database, account_with, at, database_store, folder_store, memory_store};

async fn all(books: &dyn Books) {
    accounts_are_edited_by_version(books).await;
    a_transfer_is_entered_once(books).await;
    subscribers_point_to_accounts(books).await;
    traces_are_those_of_a_session(books).await;
    tariffs_and_audit_grow(books).await;
}

#[tokio::test]
async fn memory_keeps_books() {
    all(&memory_store()).await;
}

#[tokio::test]
async fn a_folder_keeps_books() {
    let (_folder, store) = folder_store();
    all(&store).await;
}

#[tokio::test]
#[ignore = "needs PostgreSQL"]
async fn a_database_keeps_books() {
    let database = Database::start(Durability::NotSynced).await;
    all(&database_store(&database.0.url()).await).await;
}

async fn accounts_are_edited_by_version(books: &dyn Books) {
    assert_eq!(books.account("a1").await.unwrap(), None);
    for id in ["a3", "a1", "a2", "b"] {
        let account = Account::new(id, Currency::EUR, "standard");
        assert_eq!(books.insert(account.clone()).await.unwrap(), Entered::Done);
        assert_eq!(books.insert(account).await.unwrap(), Entered::Conflict, "the id is taken");
    }
    let ids = async |after, most| {
        let accounts = books.accounts(after, most).await.unwrap();
        accounts.into_iter().map(|it| it.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(None, 2).await, ["a1", "a2"]);
    assert_eq!(ids(Some("a2"), 10).await, ["a3", "b"]);
    assert!(ids(Some("b"), 10).await.is_empty());

    let seen = books.account("a1").await.unwrap().unwrap().version;
    let edit = async |id, version, tariff: &'static str| {
        let edit = move |account: &mut Account| account.tariff = tariff.to_owned();
        books.edit(id, version, Box::new(edit)).await.unwrap()
    };
    let edited = edit("a1", Some(seen), "business").await.unwrap();
    assert_eq!((&*edited.tariff, edited.version), ("business", seen + 1));
    assert_eq!(books.account("a1").await.unwrap(), Some(edited));
    assert_eq!(edit("a1", Some(seen), "other").await, None, "it was changed");
    assert_eq!(edit("a1", None, "other").await.unwrap().version, seen + 2);
    assert_eq!(edit("nobody", None, "other").await, None);
}

async fn a_transfer_is_entered_once(books: &dyn Books) {
    let account = account_with(books, "payer", 20).await;
    let top_up = |account: &Account, reference: &str| {
        account.top_up(BucketId::MAIN, Amount::whole(5), reference, at(2)).unwrap()
    };
    let change = top_up(&account, "voucher");
    let enter = async |change: &Change| books.change("payer", change.clone()).await.unwrap();
    let id = change.transfers[0].id;
    assert_eq!(books.transfer(id).await.unwrap(), None);
    assert_eq!(books.change("nobody", change.clone()).await.unwrap(), Entered::Conflict);
    assert_eq!(enter(&change).await, Entered::Done);
    assert_eq!(enter(&change).await, Entered::Before);
    assert_eq!(books.transfer(id).await.unwrap().as_ref(), change.transfers.first());
    let account = books.account("payer").await.unwrap().unwrap();
    assert_eq!(account.money().balance(), Amount::whole(25));

    // Nobody is in the way of a change, whichever account it was made of.
    let (one, other) = (top_up(&account, "one"), top_up(&account, "other"));
    assert_eq!((enter(&one).await, enter(&other).await), (Entered::Done, Entered::Done));
    let account = books.account("payer").await.unwrap().unwrap();
    assert_eq!(account.money().balance(), Amount::whole(35));

    // One that is not all new is not made at all.
    let mut both = top_up(&account, "another");
    both.transfers.extend(change.transfers);
    assert_eq!(enter(&both).await, Entered::Before);
    assert_eq!(books.account("payer").await.unwrap().unwrap(), account);

    for (number, version) in (0..5).zip(account.version..) {
        let account = books.account("payer").await.unwrap().unwrap();
        assert_eq!(account.version, version);
        let reference = format!("voucher-{number}");
        let change = top_up(&account, &reference);
        assert_eq!(enter(&change).await, Entered::Done);
    }
    let mut read = Vec::new();
    loop {
        let last = read.last().map(|(number, _)| *number);
        let page = books.transfers("payer", last, 3).await.unwrap();
        assert!(page.len() <= 3);
        if page.is_empty() {
            break;
        }
        read.extend(page);
    }
    assert!(read.is_sorted_by(|a, b| a.0 < b.0));
    let whole: Vec<_> = read.iter().map(|(_, it)| it.amount).collect();
    assert_eq!(whole[..2], [Amount::whole(20), Amount::whole(5)]);
    assert_eq!(read.len(), 9);

    let verified = verify(books).await.unwrap();
    assert_eq!((verified.transfers, verified.mismatches), (9, Vec::new()));
    // It does find what is wrong: money that nobody paid in.
    let forged = account_with_forged_counters();
    assert_eq!(books.insert(forged).await.unwrap(), Entered::Done);
    let verified = verify(books).await.unwrap();
    assert!(
        matches!(&verified.mismatches[..], [(id, mismatches)]
            if id == "forged" && matches!(mismatches[..], [Mismatch::Counters { .. }])),
        "{verified:?}"
    );
}

fn account_with_forged_counters() -> Account {
    let mut account = Account::new("forged", Currency::EUR, "standard");
    let change = account.top_up(BucketId::MAIN, Amount::whole(1), "none", at(1)).unwrap();
    account.apply(&change).unwrap();
    account
}

async fn subscribers_point_to_accounts(books: &dyn Books) {
    let subscriber =
        |id: &str, account: &str| Subscriber { id: id.to_owned(), account: account.to_owned() };
    for id in ["imsi-2", "imsi-1", "msisdn-1"] {
        books.put_subscriber(subscriber(id, "a1")).await.unwrap();
    }
    books.put_subscriber(subscriber("imsi-2", "a2")).await.unwrap();
    let one = books.subscriber("imsi-1").await.unwrap();
    assert_eq!(one, Some(subscriber("imsi-1", "a1")));
    assert_eq!(books.subscriber("imsi-9").await.unwrap(), None);
    let page = books.subscribers(Some("imsi-1"), 1).await.unwrap();
    assert_eq!(page, [subscriber("imsi-2", "a2")]);
    let of = books.subscribers_of("a1").await.unwrap();
    assert_eq!(of, [subscriber("imsi-1", "a1"), subscriber("msisdn-1", "a1")]);
    assert!(books.remove_subscriber("imsi-1").await.unwrap());
    assert!(!books.remove_subscriber("imsi-1").await.unwrap());
    let of = books.subscribers_of("a1").await.unwrap();
    assert_eq!(of, [subscriber("msisdn-1", "a1")]);
    assert!(books.subscribers_of("a").await.unwrap().is_empty(), "another name, not a prefix");
}

async fn traces_are_those_of_a_session(books: &dyn Books) {
    let trace = |session_id: &str, number: Option<u32>| Trace {
        session_id: session_id.to_owned(),
        number,
        kind: "grant".to_owned(),
        at: at(1),
        subscriber: "imsi-1".to_owned(),
        account: "traced".to_owned(),
        result: 2001,
        lines: Vec::new(),
    };
    let mut account = account_with(books, "traced", 1).await;
    for (index, (session_id, number)) in
        [("s", Some(1)), ("s", None), ("s", Some(0)), ("s2", Some(0))].into_iter().enumerate()
    {
        let reference = format!("trace-{index}");
        let top_up = account.top_up(BucketId::MAIN, Amount::whole(1), &reference, at(1));
        let change = top_up.unwrap();
        let change = Change { trace: Some(Box::new(trace(session_id, number))), ..change };
        let entered = books.change("traced", change).await.unwrap();
        assert_eq!(entered, Entered::Done);
        account = books.account("traced").await.unwrap().unwrap();
    }
    let traces = books.traces("s").await.unwrap();
    assert_eq!(traces, [trace("s", Some(0)), trace("s", Some(1)), trace("s", None)]);
}

async fn tariffs_and_audit_grow(books: &dyn Books) {
    assert_eq!(books.tariffs().await.unwrap(), None);
    let put =
        async |version, text: &str| books.put_tariffs(version, text.to_owned()).await.unwrap();
    assert_eq!(put(1, "first").await, Entered::Conflict);
    assert_eq!(put(0, "first").await, Entered::Done);
    assert_eq!(put(0, "other").await, Entered::Conflict);
    assert_eq!(put(1, "second").await, Entered::Done);
    assert_eq!(books.tariffs().await.unwrap(), Some((2, "second".to_owned())));

    for line in ["one", "two", "three"] {
        books.append_audit(line.to_owned()).await.unwrap();
    }
    let newest = books.audit(None, 2).await.unwrap();
    assert_eq!(newest.iter().map(|it| &*it.1).collect::<Vec<_>>(), ["three", "two"]);
    let older = books.audit(Some(newest[1].0), 2).await.unwrap();
    assert_eq!(older.iter().map(|it| &*it.1).collect::<Vec<_>>(), ["one"]);
}
