//! The invariant of the ledger, on a living store; and its backup.

use std::time::SystemTime;

use axum::extract::Path;
use axum::http::StatusCode;
use diameter_platform::http::{Audited, Json, Listing, Paging, Problem, Query};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::words::time;
use super::{Shared, State};
use crate::file::Storage;
use crate::ledger::Account;
use crate::store::{StoreError, verify_account};

/// Whether the counters of accounts are what their transfers sum up to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Verified {
    /// How many accounts were looked at.
    pub accounts: usize,
    /// How many transfers.
    pub transfers: u64,
    /// What is not as it must be.
    pub mismatches: Vec<AccountMismatch>,
}

/// Something that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AccountMismatch {
    /// Of which account.
    pub account: String,
    /// What.
    pub what: String,
}

/// Verifies an account as it was read: nothing is changed by it, and nobody waits for it.
async fn verify(
    state: &State,
    account: &Account,
    verified: &mut Verified,
) -> Result<(), StoreError> {
    let (transfers, mismatches) = verify_account(state.ocs.books(), account).await?;
    verified.accounts += 1;
    verified.transfers += transfers;
    verified.mismatches.extend(
        mismatches
            .into_iter()
            .map(|it| AccountMismatch { account: account.id.clone(), what: it.to_string() }),
    );
    Ok(())
}

/// Whether the counters of an account are what its transfers sum up to, and what it holds is pending.
#[utoipa::path(get, path = "/v1/accounts/{id}/verify", params(("id" = String, Path)),
    responses((status = 200, body = Verified), Problem))]
pub(super) async fn one(state: Shared, Path(id): Path<String>) -> Result<Json<Verified>, Problem> {
    let account = super::accounts::find(&state, &id).await?;
    let mut verified = Verified::default();
    verify(&state, &account, &mut verified).await?;
    Ok(Json(verified))
}

/// The same for accounts in the order of their names, some at a time: `next` goes on.
#[utoipa::path(get, path = "/v1/verify", params(Paging),
    responses((status = 200, body = Listing<Verified>), Problem))]
pub(super) async fn all(
    state: Shared,
    Query(paging): Query<Paging>,
) -> Result<Json<Listing<Verified>>, Problem> {
    let (after, limit) = (paging.after()?, paging.limit()?);
    let page = state.ocs.books().accounts(after.as_deref(), limit + 1).await?;
    let page: Listing<Account> = Listing::of(page, limit, |account| account.id.clone());
    let mut verified = Verified::default();
    for account in &page.items {
        verify(&state, account, &mut verified).await?;
    }
    Ok(Json(Listing { items: vec![verified], next: page.next }))
}

/// Copies the store into a new folder of the host while it works, and says which.
#[utoipa::path(post, path = "/v1/backup", responses((status = 200, body = String), Problem))]
pub(super) async fn backup(state: Shared) -> Result<(Audited, Json<String>), Problem> {
    let Storage::Folder { backups, .. } = &state.ocs.file().storage else {
        return Err(Problem::new(StatusCode::CONFLICT)
            .because("accounts are in a database, which is backed up by its own tools"));
    };
    let now = time(SystemTime::now().into()).replace(':', "-");
    let folder = backups.join(now);
    let failed = |error: std::io::Error| {
        let path = backups.display();
        Problem::new(StatusCode::SERVICE_UNAVAILABLE).because(format!("{path}: {error}"))
    };
    tokio::fs::create_dir_all(backups).await.map_err(failed)?;
    state.ocs.books().backup(&folder).await?;
    let folder = folder.display().to_string();
    Ok((Audited(format!("backed up into {folder}")), Json(folder)))
}
