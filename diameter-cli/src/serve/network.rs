//! A whole small network for tests: a home subscriber server, a charging system and a charging data function in one
//! node, for the subscribers of one file.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use clap::Args;
use diameter_cdf::{Cdf, CdfSettings};
use diameter_hss::Access;
use diameter_hss::server::Server;
use diameter_messages::gy::CreditControlRequest;
use diameter_node::session::credit_control::server::CreditControlServer;
use diameter_ocs::charging::Charging;
use diameter_ocs::ledger::Subscriber;
use diameter_ocs::rating::Tariffs;
use diameter_ocs::store::{Books, Entered, MemoryStore};

use super::subscribers::Entries;
use super::{Listening, serve};
use crate::Status;

/// A small network: an HSS (S6a, S6d), online charging (Gy, Ro) for the same subscribers, and accounting (Rf)
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    /// A JSON object with a subscriber for each IMSI
    #[arg(value_name = "FILE")]
    subscribers: PathBuf,
    #[command(flatten)]
    listening: Listening,
    /// Tariffs as those of diameter-ocs; all accounts have the first one. Without a file a megabyte costs a cent, a
    /// minute of a call 6 cents, a message 9
    #[arg(long, value_name = "FILE")]
    tariffs: Option<PathBuf>,
}

const EXAMPLES: &str = "\
The file is that of `serve s6a`, where subscribers have accounts besides: money in euros, and units that
are used before money is. An IMSI in the place of an account is somebody else who pays:

  { \"262011234567890\": { \"msisdn\": \"491700000001\",
                         \"apns\": [\"internet\", \"ims\"],
                         \"k\": \"465b5ce8b199b49faa5f0a2ee238a6bc\",
                         \"opc\": \"cd63cb71954a9f4e48a5994e37a02baf\",
                         \"account\": { \"money\": \"20\", \"octets\": 5000000 } },
    \"262011234567891\": { \"msisdn\": \"491700000002\", \"account\": \"262011234567890\" } }

Whoever is not in the file is answered with 5001 over S6a, and with 5030 over Gy; so is who has no account.
Accounting-Requests of everybody are answered, and make records that nobody reads.

Examples:
  diameter serve network subscribers.json --identity core.example.net
  diameter serve network subscribers.json --identity core.example.net \\
      --tariffs tariffs.toml
  diameter load 127.0.0.1:3868 --identity pgw1.example.net \\
      --imsi 262011234567890 --rate 3 --duration 1

Exit status:
  0  interrupted
  2  the arguments are wrong, a file cannot be read, the address is taken";

pub(super) async fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let entries = Entries::read(&arguments.subscribers)?;
    let hss = Server::new(Access::open(), entries.hss()?);
    let ocs = arguments.ocs(&entries).await?;
    // Its records are kept in memory, and nobody gets them.
    let cdf = Cdf::start(Arc::new(diameter_cdf::store::MemoryStore::new()), CdfSettings::default());
    let cdf = cdf.await.context("records cannot be kept")?;
    let node = hss.serve(arguments.listening.node()?).credit_control_server(&ocs);
    let status = serve(cdf.serve(node)).await;
    cdf.stop().await;
    status
}

impl Arguments {
    async fn ocs(
        &self,
        entries: &Entries,
    ) -> anyhow::Result<CreditControlServer<Charging, MemoryStore>> {
        let tariffs = self.tariffs()?;
        let first = tariffs.tariffs().first().context("there is no tariff")?;
        let payers = entries.payers(&first.name)?;
        // Nobody asks it why something cost what it cost, so that it need not grow with each request.
        let store = MemoryStore::forgetful();
        for account in payers.accounts {
            match store.insert(account).await? {
                Entered::Done => {}
                // IMSIs are different, and each has one.
                Entered::Conflict | Entered::Before => anyhow::bail!("an account is there twice"),
            }
        }
        for (id, account) in payers.subscribers {
            store.put_subscriber(Subscriber { id, account }).await?;
        }
        let charging = Charging::<CreditControlRequest>::new(tariffs);
        let settings = charging.settings().server_settings();
        Ok(CreditControlServer::with_settings(charging, store, settings))
    }

    fn tariffs(&self) -> anyhow::Result<Tariffs> {
        let Some(path) = &self.tariffs else { return Ok(Tariffs::parse(TARIFFS, "the tariff")?) };
        let file = path.display().to_string();
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {file}"))?;
        Ok(Tariffs::parse(&text, &file)?)
    }
}

const TARIFFS: &str = r#"
[[tariff]]
name = "network"
[[tariff.rule]]
name = "calls"
service-context = "32260@3gpp.org"
unit = "seconds"
price = "0.06"
per = 60
grant = 300
[[tariff.rule]]
name = "messages"
service-context = "32274@3gpp.org"
unit = "events"
price = "0.09"
grant = 1
[[tariff.rule]]
name = "data"
unit = "octets"
price = "0.01"
per = 1_000_000
grant = 1_000_000
"#;
