//! `diameter-ocs account` and `diameter-ocs subscriber`.

use std::io::{self, Write};

use clap::{Args, Subcommand};
use diameter_ocs::http::{AccountRow, AccountView, ChargedTo, EntryMade, TransferView};
use diameter_platform::client::Api;
use diameter_platform::http::Listing;
use diameter_platform::http::segment;
use serde_json::{Map, Value, json};

/// Accounts: shows, adds, edits, puts in and takes out
#[derive(Debug, Subcommand)]
pub(crate) enum Account {
    /// Lists the accounts
    List,
    /// Shows an account: what it has, what is reserved, its sessions
    Show {
        /// Its name
        id: String,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    Add(Add),
    Edit(Edit),
    /// Opens an allowance of octets, seconds or events
    Allowance {
        /// The account
        id: String,
        /// How people call it
        name: String,
        /// octets, seconds or events
        unit: String,
        /// Good for this rating group only; can be repeated
        #[arg(long, value_name = "NUMBER")]
        rating_group: Vec<u32>,
        /// Until when it is good: 2026-12-31T23:00:00Z
        #[arg(long, value_name = "TIME")]
        until: Option<String>,
    },
    /// Puts something in, once for each key
    TopUp(Entry),
    /// Takes something out for good: a correction, a fee; once for each key
    TakeOut(Entry),
    /// Lists all that was ever entered
    Transfers {
        /// The account
        id: String,
    },
}

/// Adds an account
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// Its name
    id: String,
    /// By which tariff it is charged
    #[arg(long)]
    tariff: String,
    /// ISO 4217
    #[arg(long, default_value = "EUR")]
    currency: String,
    /// How much may be used beyond what was paid
    #[arg(long, value_name = "AMOUNT")]
    credit_limit: Option<String>,
    /// Clients are told when less is left
    #[arg(long, value_name = "AMOUNT")]
    low_balance: Option<String>,
    /// Who is charged to it: imsi-262010000000001, msisdn-491701234567, ...; can be repeated
    #[arg(long, value_name = "NAME")]
    subscriber: Vec<String>,
}

/// Changes what of an account can be edited
#[derive(Debug, Args)]
pub(crate) struct Edit {
    /// Its name
    id: String,
    /// By which tariff it is charged
    #[arg(long)]
    tariff: Option<String>,
    /// active or blocked
    #[arg(long)]
    status: Option<String>,
    /// How much may be used beyond what was paid
    #[arg(long, value_name = "AMOUNT")]
    credit_limit: Option<String>,
    /// Clients are told when less is left; "" never
    #[arg(long, value_name = "AMOUNT")]
    low_balance: Option<String>,
    /// When it ends: 2026-12-31T23:00:00Z; "" never
    #[arg(long, value_name = "TIME")]
    until: Option<String>,
}

/// What is put in or taken out.
#[derive(Debug, Args)]
pub(crate) struct Entry {
    /// The account
    id: String,
    /// How much: 12.50, or a whole number of octets, seconds or events
    amount: String,
    /// Into which bucket; the money unless said
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    bucket: u32,
    /// What this is called: the same is entered once, however often it is sent
    #[arg(long)]
    key: String,
}

/// Subscribers: who is charged to which account
#[derive(Debug, Subcommand)]
pub(crate) enum Subscriber {
    /// Lists the subscribers
    List,
    /// Shows which account a subscriber is charged to
    Show {
        /// imsi-262010000000001, msisdn-491701234567, ...
        id: String,
    },
    /// Has a subscriber charged to an account, from the next session on
    Set {
        /// imsi-262010000000001, msisdn-491701234567, ...
        id: String,
        /// The account
        account: String,
    },
    /// Takes a subscriber away; the account stays
    Remove {
        /// imsi-262010000000001, msisdn-491701234567, ...
        id: String,
    },
}

/// Goes through all pages of a list.
pub(super) fn all<T: serde::de::DeserializeOwned>(
    api: &Api,
    path: &str,
    mut take: impl FnMut(T) -> io::Result<()>,
) -> anyhow::Result<()> {
    let mut next: Option<String> = None;
    loop {
        let after = next.map(|it| format!("&after={it}")).unwrap_or_default();
        let page: Listing<T> = api.get(&format!("{path}?limit=1000{after}"))?;
        page.items.into_iter().try_for_each(&mut take)?;
        next = page.next;
        if next.is_none() {
            return Ok(());
        }
    }
}

/// Only what was said.
fn said<'a>(fields: impl IntoIterator<Item = (&'a str, &'a Option<String>)>) -> Map<String, Value> {
    let said = fields.into_iter().filter_map(|(name, value)| Some((name, value.as_ref()?)));
    said.map(|(name, value)| (name.to_owned(), Value::from(value.as_str()))).collect()
}

impl Account {
    pub(super) fn run(&self, api: &Api, out: &mut impl Write) -> anyhow::Result<()> {
        match self {
            Self::List => all(api, "/v1/accounts", |row: AccountRow| {
                let AccountRow { id, currency, tariff, status, balance, free, .. } = row;
                writeln!(out, "{id}  {balance} {currency}, {free} free, {tariff}, {status}")
            }),
            Self::Show { id, json: true } => {
                let account: Value = api.get(&format!("/v1/accounts/{}", segment(id)))?;
                Ok(writeln!(out, "{account:#}")?)
            }
            Self::Show { id, json: false } => {
                Ok(show(&api.get(&format!("/v1/accounts/{}", segment(id)))?, out)?)
            }
            Self::Add(it) => it.run(api, out),
            Self::Edit(it) => it.run(api, out),
            Self::Allowance { id, name, unit, rating_group, until } => {
                let path = format!("/v1/accounts/{}/buckets", segment(id));
                let body = json!({ "name": name, "unit": unit, "rating_groups": rating_group,
                    "until": until });
                Ok(show(&api.change("POST", &path, &[], &body)?, out)?)
            }
            Self::TopUp(it) => it.run(api, "top-up", out),
            Self::TakeOut(it) => it.run(api, "take-out", out),
            Self::Transfers { id } => {
                let path = format!("/v1/accounts/{}/transfers", segment(id));
                all(api, &path, |it: TransferView| transfer(&it, out))
            }
        }
    }
}

/// An account, as people read it.
fn show(account: &AccountView, out: &mut impl Write) -> io::Result<()> {
    let currency = &account.currency;
    writeln!(out, "{}: {}, tariff {}", account.id, account.status, account.tariff)?;
    for bucket in &account.buckets {
        let unit = if bucket.unit == "money" { currency } else { &bucket.unit };
        let (name, balance, reserved, free) =
            (&bucket.name, &bucket.balance, &bucket.reserved, &bucket.free);
        writeln!(
            out,
            "  {} {name}: {balance} {unit}, {reserved} reserved, {free} free",
            bucket.id
        )?;
    }
    for subscriber in &account.subscribers {
        writeln!(out, "  subscriber {subscriber}")?;
    }
    for session in &account.sessions {
        let (id, cost) = (&session.session_id, &session.cost);
        writeln!(out, "  session {id} of {}, {cost} {currency} until now", session.subscriber)?;
    }
    Ok(())
}

fn transfer(it: &TransferView, out: &mut impl Write) -> io::Result<()> {
    let cause = match (&it.session_id, &it.reference) {
        (Some(session), _) => session,
        (None, Some(reference)) => reference,
        (None, None) => "",
    };
    let TransferView { at, step, direction, amount, bucket, .. } = it;
    writeln!(out, "{at}  {step} {direction} {amount} of bucket {bucket}  {cause}")
}

impl Add {
    fn run(&self, api: &Api, out: &mut impl Write) -> anyhow::Result<()> {
        let body = json!({ "id": self.id, "tariff": self.tariff, "currency": self.currency,
            "credit_limit": self.credit_limit, "low_balance": self.low_balance });
        let _: AccountView = api.change("POST", "/v1/accounts", &[], &body)?;
        for subscriber in &self.subscriber {
            set(api, subscriber, &self.id)?;
        }
        Ok(show(&api.get(&format!("/v1/accounts/{}", segment(&self.id)))?, out)?)
    }
}

impl Edit {
    fn run(&self, api: &Api, out: &mut impl Write) -> anyhow::Result<()> {
        let body = said([
            ("tariff", &self.tariff),
            ("status", &self.status),
            ("credit_limit", &self.credit_limit),
            ("low_balance", &self.low_balance),
            ("until", &self.until),
        ]);
        let path = format!("/v1/accounts/{}", segment(&self.id));
        Ok(show(&api.change("PATCH", &path, &[], &body)?, out)?)
    }
}

impl Entry {
    fn run(&self, api: &Api, what: &str, out: &mut impl Write) -> anyhow::Result<()> {
        let path = format!("/v1/accounts/{}/{what}", segment(&self.id));
        let body = json!({ "amount": self.amount, "bucket": self.bucket });
        let key = [("Idempotency-Key", self.key.as_str())];
        let made: EntryMade = api.change("POST", &path, &key, &body)?;
        if !made.is_new {
            writeln!(out, "{} was entered before: nothing has changed", self.key)?;
        }
        for session in &made.asked {
            writeln!(out, "the client of {session} is asked to report and ask again")?;
        }
        Ok(show(&made.account, out)?)
    }
}

fn set(api: &Api, id: &str, account: &str) -> anyhow::Result<ChargedTo> {
    let path = format!("/v1/subscribers/{}", segment(id));
    Ok(api.change("PUT", &path, &[], &json!({ "account": account }))?)
}

impl Subscriber {
    pub(super) fn run(&self, api: &Api, out: &mut impl Write) -> anyhow::Result<()> {
        let mut line = |ChargedTo { id, account }: ChargedTo| writeln!(out, "{id}  {account}");
        match self {
            Self::List => return all(api, "/v1/subscribers", line),
            Self::Show { id } => line(api.get(&format!("/v1/subscribers/{}", segment(id)))?)?,
            Self::Set { id, account } => line(set(api, id, account)?)?,
            Self::Remove { id } => {
                let path = format!("/v1/subscribers/{}", segment(id));
                api.send("DELETE", &path, &[], None)?;
            }
        }
        Ok(())
    }
}
