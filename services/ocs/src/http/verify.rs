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
use crate::ledger::{self, Account};

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

/// How often an account is looked at that changes meanwhile.
const ATTEMPTS: usize = 100;

/// Verifies an account as it was at one moment: nothing is changed by it, and nobody waits for it.
async fn verify(state: &State, id: &str, verified: &mut Verified) -> Result<(), Problem> {
    let books = state.ocs.books();
    for _ in 0..ATTEMPTS {
        let Some(account) = books.account(id).await? else { return Ok(()) };
        let (mut transfers, mut after) = (Vec::new(), None);
        loop {
            let page = books.transfers(id, after, 1000).await?;
            let Some((last, _)) = page.last() else { break };
            after = Some(*last);
            transfers.extend(page.into_iter().map(|(_, transfer)| transfer));
        }
        if books.account(id).await?.map(|it| it.version) != Some(account.version) {
            continue;
        }
        verified.accounts += 1;
        verified.transfers += transfers.len() as u64;
        let mismatches = ledger::verify(&account, &transfers).into_iter();
        verified.mismatches.extend(
            mismatches.map(|it| AccountMismatch { account: id.to_owned(), what: it.to_string() }),
        );
        return Ok(());
    }
    Err(Problem::new(StatusCode::SERVICE_UNAVAILABLE)
        .because(format!("the account `{id}` changes all the time: try again")))
}

/// Whether the counters of an account are what its transfers sum up to, and what it holds is pending.
#[utoipa::path(get, path = "/v1/accounts/{id}/verify", params(("id" = String, Path)),
    responses((status = 200, body = Verified), Problem))]
pub(super) async fn one(state: Shared, Path(id): Path<String>) -> Result<Json<Verified>, Problem> {
    super::accounts::find(&state, &id).await?;
    let mut verified = Verified::default();
    verify(&state, &id, &mut verified).await?;
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
        verify(&state, &account.id, &mut verified).await?;
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
