//! Online charging for tests: the charging system of `diameter-ocs` in memory, with volume out of balances that a
//! file gives (RFC 8506, 3GPP TS 32.299).

use std::collections::HashMap;
use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use anyhow::Context;
use clap::Args;
use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::server::{
    Commit, Committed, CreditControlServer, MemoryStore, MemoryVersion, Store, Stored,
};
use diameter_ocs::charging::Charging;
use diameter_ocs::ledger::{Account, Amount, Bucket, BucketId, Change, Currency, Unit};
use diameter_ocs::rating::Tariffs;
use diameter_session::Timestamp;

use super::{Listening, read_json, serve};
use crate::Status;

/// An online charging system: grants octets as long as the balance lasts, and then answers 4012
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    #[command(flatten)]
    listening: Listening,
    /// A JSON object with the octets that subscribers have left
    ///
    /// The names in it are what Subscription-Id-Data says, that of an IMSI if there are several, or
    /// User-Name where there is no Subscription-Id. `*` is what everybody else starts with, nothing
    /// if it is missing. Without a file everybody starts with a gigabyte.
    #[arg(long, value_name = "FILE")]
    balances: Option<PathBuf>,
    /// The most octets that are granted at once, to a rating group
    #[arg(
        long,
        value_name = "OCTETS",
        default_value_t = 1_000_000,
        value_parser = clap::value_parser!(u64).range(1..)
    )]
    grant: u64,
}

const EXAMPLES: &str = "\
It is diameter-ocs in memory, with one tariff. Each rating group that asks is granted what is left,
at most what it asks for; what is granted is reserved until it is reported, also what other groups
and sessions are granted at the same time. The last grant carries a Final-Unit-Indication. A group
that gets nothing has the Result-Code 4012; the whole answer has it when a session cannot begin.

Examples:
  diameter serve gy --identity ocs.example.net
  diameter serve gy --identity ocs.example.net --balances balances.json \\
      --grant 5000000

  with balances.json:  { \"262011234567890\": 20000000, \"*\": 1000000 }

Exit status:
  0  interrupted
  2  the arguments are wrong, a file cannot be read, the address is taken";

pub(super) async fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let balances = match &arguments.balances {
        Some(path) => read_json(path)?,
        None => HashMap::from([(EVERYBODY.to_owned(), GIGABYTE)]),
    };
    let tariffs = tariffs(arguments.grant).context("the tariff cannot be read")?;
    let charging = Charging::<CreditControlRequest>::new(tariffs);
    let server = CreditControlServer::new(charging, Balances::new(balances)?);
    serve(arguments.listening.node()?.credit_control_server(&server)).await
}

/// The name under which the balance of subscribers stands that have none of their own.
const EVERYBODY: &str = "*";

const GIGABYTE: u64 = 1_000_000_000;

/// One rule for everything. Nobody has the money for what an allowance does not pay for.
fn tariffs(grant: u64) -> Result<Tariffs, diameter_node::config::ConfigError> {
    let text = format!(
        "[[tariff]]\nname = \"{TARIFF}\"\n[[tariff.rule]]\nname = \"octets\"\nunit = \"octets\"\n\
         price = \"1\"\ngrant = {grant}\n"
    );
    Tariffs::parse(&text, "the tariff")
}

const TARIFF: &str = "volume";

/// Accounts in memory: everybody has one, from the first request on.
struct Balances {
    accounts: MemoryStore<Account>,
    initial: HashMap<String, Amount>,
    /// Whoever opens an account.
    opening: Mutex<()>,
}

impl Balances {
    fn new(balances: HashMap<String, u64>) -> anyhow::Result<Self> {
        let amount = |(name, octets): (String, u64)| match i64::try_from(octets) {
            Ok(octets) => Ok((name, Amount::new(octets))),
            Err(_) => Err(anyhow::anyhow!("nobody has {octets} octets, as `{name}` is said to")),
        };
        let initial = balances.into_iter().map(amount).collect::<Result<_, _>>()?;
        Ok(Self { accounts: MemoryStore::new(), initial, opening: Mutex::default() })
    }

    /// Opens the account of a subscriber who has none.
    fn open(&self, name: &str) {
        let _opening = self.opening.lock().unwrap_or_else(PoisonError::into_inner);
        if self.accounts.account(name).is_some() {
            return;
        }
        let mut account = Account::new(name, Currency::EUR, TARIFF);
        let octets = Bucket::allowance(BucketId::default(), "octets", Unit::Octets);
        let bucket = account.open_bucket(octets);
        let octets = self.initial.get(name).or_else(|| self.initial.get(EVERYBODY));
        let octets = octets.copied().unwrap_or(Amount::ZERO);
        // The bucket is there, and the amount not below zero.
        let filled = account.top_up(bucket, octets, "initial", Timestamp::default());
        if filled.and_then(|change| account.apply(&change)).is_ok() {
            self.accounts.put(name, account);
        }
    }
}

impl Store for Balances {
    type Account = Account;
    type Change = Change;
    type Version = MemoryVersion;
    type Error = Infallible;

    async fn read(
        &self,
        session_id: &str,
        subscriber: Option<&str>,
    ) -> Result<Stored<Account, MemoryVersion>, Infallible> {
        let name = subscriber.map(without_kind);
        if let Some(name) = name {
            self.open(name);
        }
        self.accounts.read(session_id, name).await
    }

    async fn commit(
        &self,
        commit: Commit<'_, Change, MemoryVersion>,
    ) -> Result<Committed, Infallible> {
        self.accounts.commit(commit).await
    }

    async fn due(
        &self,
        now: Timestamp,
        leased_until: Timestamp,
        most: usize,
    ) -> Result<Vec<String>, Infallible> {
        self.accounts.due(now, leased_until, most).await
    }

    async fn begun_before(
        &self,
        client: &str,
        state_id: u32,
        most: usize,
    ) -> Result<Vec<String>, Infallible> {
        self.accounts.begun_before(client, state_id, most).await
    }
}

/// What a subscriber's id says, without which kind of identity it is.
fn without_kind(subscriber: &str) -> &str {
    let kinds = ["imsi-", "msisdn-", "nai-", "private-", "user-"];
    kinds.iter().find_map(|it| subscriber.strip_prefix(it)).unwrap_or(subscriber)
}
