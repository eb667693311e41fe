//! The accounts of both examples that kill: what is paid in, who is charged, and what octets cost.

use diameter_ocs::ledger::{Account, Amount, BucketId, Currency, Subscriber};
use diameter_ocs::store::{Books, Entered};
use diameter_session::Timestamp;

/// What a session has to pay for so many octets, in millionths: written down here once more.
pub(crate) fn price(octets: u64) -> i64 {
    i64::try_from((octets * 10_000).div_ceil(3000)).unwrap()
}

pub(crate) fn account(number: usize) -> String {
    format!("account-{number}")
}

pub(crate) fn subscriber(number: usize) -> String {
    format!("49170{number:07}")
}

pub(crate) fn paid_in() -> Amount {
    Amount::whole(1_000_000_000)
}

/// So many accounts, with what is paid in, and their subscribers; whether all of it is new. What was made before is left
/// alone.
pub(crate) async fn provision(store: &impl Books, accounts: usize) -> bool {
    let mut is_new = true;
    for number in 0..accounts {
        let id = account(number);
        let new = Account::new(&id, Currency::EUR, "standard");
        let reference = format!("first-{number}");
        let now = Timestamp::from_secs(1);
        let top_up = new.top_up(BucketId::MAIN, paid_in(), &reference, now).unwrap();
        is_new &= store.insert(new).await.unwrap() == Entered::Done;
        is_new &= store.change(&id, top_up).await.unwrap() == Entered::Done;
        let id = format!("msisdn-{}", subscriber(number));
        store.put_subscriber(Subscriber { id, account: account(number) }).await.unwrap();
    }
    is_new
}
