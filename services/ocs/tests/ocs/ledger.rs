//! The ledger by itself.

use diameter_ocs::ledger::{
    Account, Amount, Batch, BucketId, Cause, Currency, Direction, Mismatch, Refused, Step,
    Transfer, verify,
};
use diameter_session::Timestamp;
use diameter_session::credit_control::Service;

use crate::desk::{INTERNET, euros};

const NOW: Timestamp = Timestamp::from_secs(1000);

fn account(money: &str) -> (Account, Vec<Transfer>) {
    let mut account = Account::new("alice", Currency::EUR, "standard");
    let change = account.top_up(BucketId::MAIN, euros(money), "voucher 1", NOW).unwrap();
    account.apply(&change).unwrap();
    (account, change.transfers)
}

#[test]
fn amounts_are_exact_and_never_wrap() {
    for (text, millionths) in [("0.000001", 1), ("20", 20_000_000), ("-1.25", -1_250_000)] {
        let amount = Amount::from_money(text).unwrap();
        assert_eq!((amount.get(), amount.to_money().as_str()), (millionths, text));
    }
    for wrong in ["", ".", "1.", "1.0000001", "1e3", "9223372036855", "--1", "+1", "1,5", "-"] {
        assert!(Amount::from_money(wrong).is_err(), "{wrong}");
    }
    assert_eq!(Amount::MAX.plus(Amount::new(1)), None);
}

#[test]
fn a_limit_is_checked_when_reserving_and_not_when_it_was_used() {
    let (account, _) = account("1");
    let mut batch = Batch::new(&account, "s", Some(0), NOW);
    assert_eq!(
        batch.reserve(INTERNET, BucketId::MAIN, euros("1.000001"), NOW),
        Err(Refused::NotEnough)
    );
    assert_eq!(batch.reserve(INTERNET, BucketId::MAIN, euros("1"), NOW), Ok(()));
    assert_eq!(batch.debit(INTERNET, BucketId::MAIN, euros("3")), Ok(()));
    assert_eq!(batch.account().money().free(), euros("-3"));
}

#[test]
fn a_partial_post_releases_the_rest_and_settles_once() {
    let (account, _) = account("1");
    let mut batch = Batch::new(&account, "s", Some(0), NOW);
    batch.reserve(INTERNET, BucketId::MAIN, euros("0.8"), NOW).unwrap();
    let hold = batch.account().holds()[0].id;
    assert_eq!(batch.settle(hold, euros("0.3")), Ok(euros("0.3")));
    let counters = batch.account().money().counters();
    assert_eq!((counters.debits_pending, counters.debits_posted), (euros("0"), euros("0.3")));
    assert_eq!(batch.settle(hold, euros("0.3")), Err(Refused::NotPending));
}

#[test]
fn ids_come_from_what_a_transfer_is_for() {
    let cause = |number, group| Cause::Session {
        session_id: "s".into(),
        number,
        service: Service::rating_group(group),
    };
    let id = cause(Some(1), 10).transfer_id("alice", BucketId::MAIN, 0);
    assert_eq!(id, cause(Some(1), 10).transfer_id("alice", BucketId::MAIN, 0));
    let others = [
        cause(Some(2), 10).transfer_id("alice", BucketId::MAIN, 0),
        cause(None, 10).transfer_id("alice", BucketId::MAIN, 0),
        cause(Some(1), 11).transfer_id("alice", BucketId::MAIN, 0),
        cause(Some(1), 10).transfer_id("bob", BucketId::MAIN, 0),
        cause(Some(1), 10).transfer_id("alice", BucketId(1), 0),
        cause(Some(1), 10).transfer_id("alice", BucketId::MAIN, 1),
    ];
    assert!(!others.contains(&id));
    // As it is written down, it is read.
    let written = serde_json::to_string(&id).unwrap();
    assert_eq!(written, format!("\"{id}\""));
    assert_eq!(serde_json::from_str::<diameter_ocs::ledger::TransferId>(&written).unwrap(), id);
}

#[test]
fn the_same_reference_is_the_same_transfer() {
    let (account, entered) = account("1");
    let again = account.top_up(BucketId::MAIN, euros("5"), "voucher 1", NOW).unwrap();
    assert_eq!(again.transfers[0].id, entered[0].id);
    let other = account.top_up(BucketId::MAIN, euros("1"), "voucher 2", NOW).unwrap();
    assert_ne!(other.transfers[0].id, entered[0].id);
    assert_eq!(
        account.top_up(BucketId::MAIN, euros("-1"), "voucher 3", NOW),
        Err(Refused::Negative)
    );
    assert_eq!(
        account.top_up(BucketId(9), euros("1"), "voucher 4", NOW),
        Err(Refused::UnknownBucket)
    );
    assert_eq!(
        account.top_up(BucketId::MAIN, Amount::MAX, "voucher 5", NOW),
        Err(Refused::TooLarge)
    );
}

#[test]
fn a_change_is_made_whole_or_not_at_all() {
    let (mut account, _) = account("1");
    let mut change = account.top_up(BucketId::MAIN, euros("1"), "voucher 2", NOW).unwrap();
    let broken = Transfer { bucket: BucketId(9), ..change.transfers[0].clone() };
    change.transfers.push(broken);
    let before = account.clone();
    assert_eq!(account.apply(&change), Err(Refused::UnknownBucket));
    assert_eq!(account, before);
}

#[test]
fn what_is_announced_is_pending_until_it_is_posted() {
    let (mut account, mut entered) = account("1");
    let cause = Cause::Administration { reference: "transfer from a bank".into() };
    let id = cause.transfer_id("alice", BucketId::MAIN, 0);
    let announced = Transfer {
        id,
        bucket: BucketId::MAIN,
        direction: Direction::Credit,
        step: Step::Pending { until: NOW },
        amount: euros("5"),
        at: NOW,
        cause: cause.clone(),
    };
    let arrived = Transfer {
        id: cause.transfer_id("alice", BucketId::MAIN, 1),
        step: Step::PostPending { pending: id },
        ..announced.clone()
    };
    for transfer in [announced, arrived] {
        let transfers = vec![transfer];
        entered.extend(transfers.iter().cloned());
        account.apply(&diameter_ocs::ledger::Change { transfers, ..Default::default() }).unwrap();
        assert_eq!(verify(&account, &entered), []);
    }
    assert_eq!(account.money().balance(), euros("6"));
}

#[test]
fn verify_finds_whatever_is_not_as_it_must_be() {
    let (mut account, entered) = account("1");
    assert_eq!(verify(&account, &entered), []);
    // A transfer is lost; there twice; one is of no bucket; one settles nothing.
    assert!(matches!(verify(&account, []).as_slice(), [Mismatch::Counters { .. }]));
    let twice = [entered[0].clone(), entered[0].clone()];
    assert_eq!(verify(&account, &twice), [Mismatch::Twice(entered[0].id)]);
    let elsewhere = Transfer { bucket: BucketId(9), ..entered[0].clone() };
    assert!(verify(&account, [&elsewhere]).contains(&Mismatch::Bucket(elsewhere.id)));
    let settles =
        Transfer { step: Step::VoidPending { pending: entered[0].id }, ..entered[0].clone() };
    assert!(verify(&account, [&settles]).contains(&Mismatch::Settles(settles.id)));
    // A hold of no session.
    let mut batch = Batch::new(&account, "s", Some(0), NOW);
    batch.reserve(INTERNET, BucketId::MAIN, euros("0.8"), NOW).unwrap();
    let change = batch.finish();
    account.apply(&change).unwrap();
    let all: Vec<_> = entered.into_iter().chain(change.transfers.clone()).collect();
    assert_eq!(verify(&account, &all), [Mismatch::Hold(change.transfers[0].id)]);
}

#[test]
fn an_account_is_read_as_it_was_written() {
    let mut desk = crate::desk::Desk::new(crate::rating::TARIFF, euros("10"));
    desk.ask(crate::desk::initial(&[crate::desk::asks(INTERNET, None)]));
    let text = serde_json::to_string(&desk.account).unwrap();
    assert_eq!(serde_json::from_str::<Account>(&text).unwrap(), desk.account);
    let octets = postcard::to_allocvec(&desk.account).unwrap();
    assert_eq!(postcard::from_bytes::<Account>(&octets).unwrap(), desk.account);
    assert!(octets.len() < 1000, "{}", octets.len());
    for transfer in &desk.transfers {
        let octets = postcard::to_allocvec(transfer).unwrap();
        assert_eq!(postcard::from_bytes::<Transfer>(&octets).unwrap(), *transfer);
    }
    for trace in &desk.traces {
        let octets = postcard::to_allocvec(trace).unwrap();
        assert_eq!(postcard::from_bytes::<diameter_ocs::ledger::Trace>(&octets).unwrap(), *trace);
    }
}

#[test]
fn an_account_without_money_is_not_read() {
    let mut written = serde_json::to_value(Account::new("one", Currency::EUR, "standard")).unwrap();
    let refused = |written: &serde_json::Value| {
        serde_json::from_value::<Account>(written.clone()).unwrap_err().to_string()
    };
    written["buckets"][0]["unit"] = serde_json::json!("octets");
    assert_eq!(refused(&written), "the first bucket of an account is not its money");
    written["buckets"] = serde_json::json!([]);
    assert_eq!(refused(&written), "the first bucket of an account is not its money");
}
