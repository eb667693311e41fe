//! Accounts.

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use diameter_platform::http::{Audited, ETag, IfMatch, Json, Listing, Paging, Problem, Query};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::views::{AccountRow, AccountView, TransferView, status, unit_of};
use super::words::{quantity, read_amount, read_time};
use super::{Shared, State, unprocessable};
use crate::ledger::{Account, Amount, Bucket, BucketId, Currency, Direction, Scope, Status, Unit};
use crate::server::{Edit, Entry, Posted};

/// An account to be added, with nothing in it.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct NewAccount {
    /// Its name.
    id: String,
    /// ISO 4217.
    currency: String,
    /// By which tariff it is charged.
    tariff: String,
    /// How much may be used beyond what was paid.
    credit_limit: Option<String>,
    /// When less is left, clients are told.
    low_balance: Option<String>,
    /// When it ends (RFC 3339).
    until: Option<String>,
}

/// What of an account is to be changed; what is missing stays, and an empty text takes away.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
pub struct AccountChange {
    /// By which tariff it is charged.
    tariff: Option<String>,
    /// `active` or `blocked`.
    status: Option<String>,
    /// How much may be used beyond what was paid.
    credit_limit: Option<String>,
    /// When less is left, clients are told.
    low_balance: Option<String>,
    /// When it ends (RFC 3339).
    until: Option<String>,
}

/// An allowance to be opened, with nothing in it.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct NewBucket {
    /// How people call it.
    name: String,
    /// `octets`, `seconds` or `events`.
    unit: String,
    /// The smallest is used first.
    #[serde(default)]
    priority: u32,
    /// From when on it is good (RFC 3339).
    from: Option<String>,
    /// Until when.
    until: Option<String>,
    /// What it is good for; all if empty.
    #[serde(default)]
    rating_groups: Vec<u32>,
    /// What Service-Context-Ids end with that it is good for; all if empty.
    #[serde(default)]
    service_contexts: Vec<String>,
}

/// What is put in, or taken out.
#[derive(Clone, Debug, Deserialize, ToSchema)]
pub struct NewEntry {
    /// How much: `12.50` of the currency, or a whole number.
    pub(super) amount: String,
    /// Which bucket: the money unless said.
    #[serde(default)]
    pub(super) bucket: u32,
}

/// What came of it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct EntryMade {
    /// The account now.
    pub account: AccountView,
    /// Whether it was entered now; `false` when it was before, by the same key.
    pub is_new: bool,
    /// Sessions whose clients are asked to report and ask again.
    pub asked: Vec<String>,
}

/// `Idempotency-Key`: what is sent with the same one again is entered once.
pub(super) struct IdempotencyKey(String);

impl<S: Send + Sync> FromRequestParts<S> for IdempotencyKey {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        Self::of(&parts.headers)
    }
}

impl IdempotencyKey {
    fn of(headers: &HeaderMap) -> Result<Self, Problem> {
        let key = headers.get("idempotency-key").and_then(|value| value.to_str().ok());
        match key.map(str::trim) {
            Some(key) if (1..=200).contains(&key.len()) => Ok(Self(key.to_owned())),
            _ => Err(Problem::new(StatusCode::BAD_REQUEST).because(
                "Idempotency-Key is missing, or too long: 1 to 200 characters by which this is known again",
            )),
        }
    }
}

/// An account with those who are charged to it.
pub(super) async fn view(state: &State, account: &Account) -> Result<AccountView, Problem> {
    let subscribers = state.ocs.books().subscribers_of(&account.id).await?;
    Ok(AccountView::of(account, subscribers.into_iter().map(|it| it.id).collect()))
}

pub(super) async fn find(state: &State, id: &str) -> Result<Account, Problem> {
    let account = state.ocs.books().account(id).await?;
    account.ok_or_else(|| Problem::not_found(format!("there is no account `{id}`")))
}

/// Accounts, in the order of their names.
#[utoipa::path(get, path = "/v1/accounts", params(Paging),
    responses((status = 200, body = Listing<AccountRow>), Problem))]
pub(super) async fn list(
    state: Shared,
    Query(paging): Query<Paging>,
) -> Result<Json<Listing<AccountRow>>, Problem> {
    let (after, limit) = (paging.after()?, paging.limit()?);
    let page = state.ocs.books().accounts(after.as_deref(), limit + 1).await?;
    let page = Listing::of(page, limit, |account| account.id.clone());
    Ok(Json(page.map(|account| AccountRow::of(&account))))
}

/// An account: what it has, what is reserved, and its sessions.
#[utoipa::path(get, path = "/v1/accounts/{id}", params(("id" = String, Path)),
    responses((status = 200, body = AccountView), Problem))]
pub(super) async fn one(
    state: Shared,
    Path(id): Path<String>,
) -> Result<(ETag, Json<AccountView>), Problem> {
    let account = find(&state, &id).await?;
    Ok((ETag::of_version(account.version), Json(view(&state, &account).await?)))
}

/// Adds an account.
#[utoipa::path(post, path = "/v1/accounts", request_body = NewAccount,
    responses((status = 201, body = AccountView), Problem))]
pub(super) async fn add(
    state: Shared,
    Json(new): Json<NewAccount>,
) -> Result<(StatusCode, Audited, ETag, Json<AccountView>), Problem> {
    if new.id.is_empty() || new.id.len() > 200 {
        return Err(unprocessable("the name of an account has 1 to 200 characters"));
    }
    let currency: Currency = new
        .currency
        .parse()
        .map_err(|error| unprocessable(format!("`{}` is {error}", new.currency)))?;
    let money = |text: &String| read_amount(text, Unit::Money);
    let mut account = Account::new(new.id, currency, new.tariff);
    if let Some(limit) = new.credit_limit.as_ref().map(money).transpose()? {
        account.set_limit(not_negative(limit)?);
    }
    account.low_balance = new.low_balance.as_ref().map(money).transpose()?;
    account.until = new.until.as_deref().map(read_time).transpose()?;
    let id = account.id.clone();
    if !state.ocs.add_account(account).await? {
        return Err(Problem::new(StatusCode::CONFLICT)
            .because(format!("there is an account `{id}` already")));
    }
    let account = find(&state, &id).await?;
    let audited = Audited(format!("account {id} added"));
    let etag = ETag::of_version(account.version);
    Ok((StatusCode::CREATED, audited, etag, Json(view(&state, &account).await?)))
}

fn not_negative(limit: Amount) -> Result<Amount, Problem> {
    match limit.is_negative() {
        true => Err(unprocessable("a credit limit is not below zero")),
        false => Ok(limit),
    }
}

/// Changes what of an account can be edited. With If-Match only the state that was seen.
#[utoipa::path(patch, path = "/v1/accounts/{id}", params(("id" = String, Path)),
    request_body = AccountChange, responses((status = 200, body = AccountView), Problem))]
pub(super) async fn edit(
    state: Shared,
    Path(id): Path<String>,
    seen: IfMatch,
    Json(change): Json<AccountChange>,
) -> Result<(Audited, ETag, Json<AccountView>), Problem> {
    let version = seen_version(&state, &id, &seen).await?;
    let account = state.ocs.edit(&id, version, &change.read()?).await?;
    let audited = Audited(change.to_words());
    let etag = ETag::of_version(account.version);
    Ok((audited, etag, Json(view(&state, &account).await?)))
}

/// The version that a change is bound to, if it is to one.
async fn seen_version(state: &State, id: &str, seen: &IfMatch) -> Result<Option<u64>, Problem> {
    if *seen == IfMatch::default() {
        return Ok(None);
    }
    let version = find(state, id).await?.version;
    seen.check(&ETag::of_version(version))?;
    Ok(Some(version))
}

impl AccountChange {
    fn read(&self) -> Result<Edit, Problem> {
        let status = self.status.as_deref().map(|text| match text {
            "active" => Ok(Status::Active),
            "blocked" => Ok(Status::Blocked),
            other => Err(unprocessable(format!("there is no status `{other}`"))),
        });
        let money = |text: &str| read_amount(text, Unit::Money);
        let limit = self.credit_limit.as_deref().map(|text| money(text).and_then(not_negative));
        let low_balance = self.low_balance.as_deref().map(|text| match text {
            "" => Ok(None),
            text => money(text).map(Some),
        });
        let until = self.until.as_deref().map(|text| match text {
            "" => Ok(None),
            text => read_time(text).map(Some),
        });
        Ok(Edit {
            tariff: self.tariff.clone(),
            status: status.transpose()?,
            credit_limit: limit.transpose()?,
            low_balance: low_balance.transpose()?,
            until: until.transpose()?,
        })
    }

    fn to_words(&self) -> String {
        let fields = [
            ("tariff", &self.tariff),
            ("status", &self.status),
            ("credit limit", &self.credit_limit),
            ("low balance", &self.low_balance),
            ("end", &self.until),
        ];
        let set = fields.iter().filter_map(|(name, value)| Some((name, value.as_ref()?)));
        let set: Vec<String> = set.map(|(name, value)| format!("{name} is \"{value}\"")).collect();
        set.join(", ")
    }
}

/// Opens a bucket for an allowance.
#[utoipa::path(post, path = "/v1/accounts/{id}/buckets", params(("id" = String, Path)),
    request_body = NewBucket, responses((status = 201, body = AccountView), Problem))]
pub(super) async fn open_bucket(
    state: Shared,
    Path(id): Path<String>,
    seen: IfMatch,
    Json(new): Json<NewBucket>,
) -> Result<(StatusCode, Audited, ETag, Json<AccountView>), Problem> {
    let version = seen_version(&state, &id, &seen).await?;
    let unit = match new.unit.as_str() {
        "octets" => Unit::Octets,
        "seconds" => Unit::Seconds,
        "events" => Unit::Events,
        other => return Err(unprocessable(format!("`{other}` is not octets, seconds or events"))),
    };
    let mut bucket = Bucket::allowance(BucketId::MAIN, new.name.clone(), unit);
    bucket.priority = new.priority;
    bucket.from = new.from.as_deref().map(read_time).transpose()?;
    bucket.until = new.until.as_deref().map(read_time).transpose()?;
    let NewBucket { rating_groups, service_contexts, .. } = new;
    bucket.scope = Scope { rating_groups, service_contexts };
    let (account, opened) = state.ocs.open_bucket(&id, version, &bucket).await?;
    let audited = Audited(format!("allowance {} ({}) opened", opened.0, bucket.name));
    let etag = ETag::of_version(account.version);
    Ok((StatusCode::CREATED, audited, etag, Json(view(&state, &account).await?)))
}

/// Puts something in, once for each Idempotency-Key. Clients of open sessions are asked to report and ask again.
#[utoipa::path(post, path = "/v1/accounts/{id}/top-up",
    params(("id" = String, Path), ("Idempotency-Key" = String, Header)),
    request_body = NewEntry, responses((status = 200, body = EntryMade), Problem))]
pub(super) async fn top_up(
    state: Shared,
    Path(id): Path<String>,
    key: IdempotencyKey,
    Json(entry): Json<NewEntry>,
) -> Result<(Audited, Json<EntryMade>), Problem> {
    enter(&state, &id, Direction::Credit, &key.0, &entry).await
}

/// Takes something out for good, below the limit if it must, once for each Idempotency-Key: a correction, a fee.
#[utoipa::path(post, path = "/v1/accounts/{id}/take-out",
    params(("id" = String, Path), ("Idempotency-Key" = String, Header)),
    request_body = NewEntry, responses((status = 200, body = EntryMade), Problem))]
pub(super) async fn take_out(
    state: Shared,
    Path(id): Path<String>,
    key: IdempotencyKey,
    Json(entry): Json<NewEntry>,
) -> Result<(Audited, Json<EntryMade>), Problem> {
    enter(&state, &id, Direction::Debit, &key.0, &entry).await
}

async fn enter(
    state: &State,
    id: &str,
    direction: Direction,
    reference: &str,
    entry: &NewEntry,
) -> Result<(Audited, Json<EntryMade>), Problem> {
    let (posted, audited) = post(state, id, direction, reference, entry).await?;
    let Posted { account, is_new, asked } = posted;
    let account = view(state, &account).await?;
    Ok((audited, Json(EntryMade { account, is_new, asked })))
}

/// Enters it, for the interface and for pages.
pub(super) async fn post(
    state: &State,
    id: &str,
    direction: Direction,
    reference: &str,
    entry: &NewEntry,
) -> Result<(Posted, Audited), Problem> {
    let account = find(state, id).await?;
    let bucket = BucketId(entry.bucket);
    let unit = unit_of(&account, bucket);
    let amount = read_amount(&entry.amount, unit)?;
    if amount <= Amount::ZERO {
        return Err(unprocessable("the amount is more than nothing"));
    }
    let posted = state.ocs.post(id, &Entry { direction, bucket, amount, reference }).await?;
    let (what, of) = match direction {
        Direction::Credit => ("put in", quantity(amount, unit, account.currency)),
        Direction::Debit => ("taken out", quantity(amount, unit, account.currency)),
    };
    let again = if posted.is_new { "" } else { ", again: entered before" };
    Ok((posted, Audited(format!("{of} {what} as `{reference}`{again}"))))
}

/// All that was ever entered, in its order.
#[utoipa::path(get, path = "/v1/accounts/{id}/transfers", params(("id" = String, Path), Paging),
    responses((status = 200, body = Listing<TransferView>), Problem))]
pub(super) async fn transfers(
    state: Shared,
    Path(id): Path<String>,
    Query(paging): Query<Paging>,
) -> Result<Json<Listing<TransferView>>, Problem> {
    let account = find(&state, &id).await?;
    let (after, limit) = (paging.after()?.and_then(|it| it.parse().ok()), paging.limit()?);
    let page = state.ocs.books().transfers(&id, after, limit + 1).await?;
    let page = Listing::of(page, limit, |(number, _)| number.to_string());
    Ok(Json(page.map(|(number, transfer)| TransferView::of(number, &transfer, &account))))
}

/// `active`, or why it may not be used, for pages.
pub(super) fn state_of(account: &Account) -> &'static str {
    status(account.status)
}
