//! The invariant, looked after in a store that is at work.

use super::changes::last_number;
use super::{Books, StoreError};
use crate::ledger::{Account, Mismatch, Transfer};

/// What a store was found to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// How many accounts were looked at.
    pub accounts: u64,
    /// How many transfers.
    pub transfers: u64,
    /// Accounts that are not what their transfers say, and how.
    pub mismatches: Vec<(String, Vec<Mismatch>)>,
}

/// Compares each account with its transfers, while the store is at work: an account is read first, and then the
/// transfers by which it came to be what it was then.
///
/// # Errors
///
/// When the store fails.
pub async fn verify(books: &dyn Books) -> Result<Verified, StoreError> {
    let mut verified = Verified::default();
    let mut after: Option<String> = None;
    loop {
        let accounts = books.accounts(after.as_deref(), ACCOUNTS).await?;
        let Some(last) = accounts.last() else { return Ok(verified) };
        after = Some(last.id.clone());
        for account in accounts {
            let (transfers, mismatches) = verify_account(books, &account).await?;
            verified.accounts += 1;
            verified.transfers += transfers;
            if !mismatches.is_empty() {
                verified.mismatches.push((account.id, mismatches));
            }
        }
    }
}

/// Compares an account that was read with its transfers until then: how many there are, and what is not as it
/// must be.
pub(crate) async fn verify_account(
    books: &dyn Books,
    account: &Account,
) -> Result<(u64, Vec<Mismatch>), StoreError> {
    let transfers = transfers_of(books, account).await?;
    Ok((transfers.len() as u64, crate::ledger::verify(account, &transfers)))
}

async fn transfers_of(books: &dyn Books, account: &Account) -> Result<Vec<Transfer>, StoreError> {
    let last = last_number(account.version);
    let mut transfers = Vec::new();
    let mut after = None;
    loop {
        let page = books.transfers(&account.id, after, TRANSFERS).await?;
        let Some((number, _)) = page.last() else { return Ok(transfers) };
        let is_beyond = *number > last;
        after = Some(*number);
        let until_then = page.into_iter().take_while(|(number, _)| *number <= last);
        transfers.extend(until_then.map(|(_, transfer)| transfer));
        if is_beyond {
            return Ok(transfers);
        }
    }
}

const ACCOUNTS: usize = 100;
const TRANSFERS: usize = 1000;
