//! The store in memory does what every store must.

use diameter_node::session::credit_control::server::conformance::{self, Subject, Totals};
use diameter_node::session::credit_control::server::{Entry, MemoryAccount, MemoryStore};

#[derive(Clone, Default)]
struct Account(Totals);

impl MemoryAccount for Account {
    type Change = Totals;

    fn apply(&mut self, change: &Totals) {
        self.0 = self.0.plus(*change);
    }
}

struct Memory(MemoryStore<Account>);

impl Subject for Memory {
    type Store = MemoryStore<Account>;

    async fn open(&mut self) -> MemoryStore<Account> {
        self.0.clone()
    }

    fn change(entry: &Entry<'_>) -> Totals {
        Totals::of(entry)
    }

    fn totals(account: &Account) -> Totals {
        account.0
    }
}

#[tokio::test]
async fn memory_store_conforms() {
    conformance::run(async || {
        let accounts = conformance::ACCOUNTS.iter().map(|name| (*name, Account::default()));
        Memory(accounts.collect())
    })
    .await;
}
