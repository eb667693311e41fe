//! `diameter-ocs verify`, `export` and `backup`.

use std::io::Write;

use clap::Args;
use diameter_ocs::http::{AccountRow, TransferView, Verified};
use diameter_platform::client::Api;
use diameter_platform::http::segment;
use serde_json::{Value, json};

use super::Status;
use super::accounts::all;

/// Compares the counters of accounts with the sums of their transfers, while the system works
#[derive(Debug, Args)]
pub(crate) struct Verify {
    /// Only this account
    account: Option<String>,
}

/// Prints all transfers as JSON lines, by account and in the order they were entered
#[derive(Debug, Args)]
pub(crate) struct Export {
    /// Only those of this account
    account: Option<String>,
    /// What was charged only, and not what was reserved and released
    #[arg(long)]
    charged: bool,
}

impl Verify {
    pub(super) fn run(&self, api: &Api, out: &mut impl Write) -> anyhow::Result<Status> {
        let mut sum = Verified::default();
        let mut add = |it: Verified| {
            sum.accounts += it.accounts;
            sum.transfers += it.transfers;
            sum.mismatches.extend(it.mismatches);
            Ok(())
        };
        match &self.account {
            Some(account) => add(api.get(&format!("/v1/accounts/{}/verify", segment(account)))?)?,
            None => all(api, "/v1/verify", add)?,
        }
        for mismatch in &sum.mismatches {
            writeln!(out, "{}: {}", mismatch.account, mismatch.what)?;
        }
        let Verified { accounts, transfers, mismatches } = &sum;
        let count = mismatches.len();
        writeln!(out, "{accounts} accounts, {transfers} transfers, {count} mismatches")?;
        Ok(if mismatches.is_empty() { Status::Fine } else { Status::Findings })
    }
}

impl Export {
    pub(super) fn run(&self, api: &Api, out: &mut impl Write) -> anyhow::Result<Status> {
        let mut accounts = Vec::new();
        match &self.account {
            Some(account) => accounts.push(account.clone()),
            None => all(api, "/v1/accounts", |it: AccountRow| {
                accounts.push(it.id);
                Ok(())
            })?,
        }
        for account in &accounts {
            let path = format!("/v1/accounts/{}/transfers", segment(account));
            all(api, &path, |it: TransferView| {
                let is_charged = it.direction == "debit"
                    && ["posted", "post-pending"].contains(&it.step.as_str())
                    && it.amount != "0";
                if self.charged && !is_charged {
                    return Ok(());
                }
                let mut line = json!({ "account": account });
                if let (Value::Object(line), Value::Object(more)) =
                    (&mut line, serde_json::to_value(&it)?)
                {
                    line.extend(more);
                }
                writeln!(out, "{line}")
            })?;
        }
        Ok(Status::Fine)
    }
}

pub(super) fn backup(api: &Api, out: &mut impl Write) -> anyhow::Result<()> {
    let folder: String = api.send("POST", "/v1/backup", &[], None)?.read()?;
    Ok(writeln!(out, "backed up into {folder}")?)
}
