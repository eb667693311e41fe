//! A home subscriber server for tests: users out of a file (3GPP TS 29.272).

use std::collections::HashMap;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::Args;
use diameter_core::coding::Tbcd;
use diameter_hss::authentication::Algorithm;
use diameter_hss::server::{MemoryStore, Server};
use diameter_hss::{Access, EpsSubscription, Record, Roaming, Subscriber};
use diameter_messages::s6a::{
    AllocationRetentionPriority, Ambr, ApnConfiguration, EpsSubscribedQosProfile, PdnType,
};
use serde::Deserialize;

use super::{Listening, read_json, serve};
use crate::Status;

/// A home subscriber server: S6a and S6d for the users of a file
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    #[command(flatten)]
    listening: Listening,
    /// A JSON object with a user for each IMSI
    #[arg(long, value_name = "FILE")]
    subscribers: PathBuf,
}

const EXAMPLES: &str = "\
The file has an object for each IMSI, in which everything may be left out but `msisdn`:

  { \"262011234567890\": { \"msisdn\": \"491700000001\",
                         \"apns\": [\"internet\", \"ims\"],
                         \"plmns\": [\"26201\"],
                         \"k\": \"465b5ce8b199b49faa5f0a2ee238a6bc\",
                         \"opc\": \"cd63cb71954a9f4e48a5994e37a02baf\",
                         \"uplink\": 50000000, \"downlink\": 100000000 } }

`apns` are internet unless said otherwise, the first is the default; `plmns` are where the user may
roam, everywhere unless said; `uplink` and `downlink` are bit/s. Vectors are by Milenage, with `k` and
`opc` in hexadecimal; a key that is not said is random, and no card accepts it. Unknown users are
answered with 5001 USER_UNKNOWN, those in a network that is not listed with 5004 ROAMING_NOT_ALLOWED.
A node that loses a user to another one is told so (CLR).

Examples:
  diameter serve s6a --identity hss.example.net --subscribers subscribers.json

Exit status:
  0  interrupted
  2  the arguments are wrong, a file cannot be read, the address is taken";

pub(super) async fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let Arguments { listening, subscribers } = arguments;
    let read: HashMap<String, Entry> = read_json(subscribers)?;
    let store = MemoryStore::new();
    for (imsi, entry) in read {
        let context = || format!("{}: {imsi}", subscribers.display());
        let subscriber = entry.subscriber(&imsi).with_context(context)?;
        store.put(Record::new(subscriber));
    }
    // Whoever connects may ask for every network: it is to try clients against.
    let server = Server::new(Access::open(), store);
    serve(server.serve(listening.node()?)).await
}

/// A user as the file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    msisdn: String,
    #[serde(default = "Entry::internet")]
    apns: Vec<String>,
    plmns: Option<Vec<String>>,
    k: Option<String>,
    opc: Option<String>,
    #[serde(default = "Entry::uplink")]
    uplink: u32,
    #[serde(default = "Entry::downlink")]
    downlink: u32,
}

impl Entry {
    fn internet() -> Vec<String> {
        vec!["internet".to_owned()]
    }

    fn uplink() -> u32 {
        50_000_000
    }

    fn downlink() -> u32 {
        100_000_000
    }

    /// Reads what is written in digits.
    fn subscriber(self, imsi: &str) -> anyhow::Result<Subscriber> {
        let key = |name, digits: Option<String>| match digits {
            Some(digits) => {
                key(&digits).with_context(|| format!("`{name}` is not 32 hexadecimal digits"))
            }
            None => Ok(std::array::from_fn(|_| fastrand::u8(..))),
        };
        let (k, opc) = (key("k", self.k)?, key("opc", self.opc)?);
        let mut subscriber = Subscriber::new(imsi, Algorithm::milenage(k, opc));
        if let Some(plmns) = self.plmns {
            let plmns = plmns.iter().map(|plmn| {
                plmn.parse().with_context(|| format!("`{plmn}` is not a country and network code"))
            });
            subscriber.roaming = Roaming::Networks(plmns.collect::<anyhow::Result<_>>()?);
        }
        let msisdn = self.msisdn.parse::<Tbcd>();
        let msisdn = msisdn.with_context(|| format!("`{}` is not an MSISDN", self.msisdn))?;
        subscriber.msisdn = Some(msisdn);
        let ambr = Ambr::builder()
            .max_requested_bandwidth_ul(self.uplink)
            .max_requested_bandwidth_dl(self.downlink)
            .build();
        let apns = self.apns.iter().zip(1..).map(|(name, number)| apn(number, name));
        let eps =
            EpsSubscription::new(apns.collect(), ambr).context("`apns` needs a name at least")?;
        subscriber.eps = Some(eps);
        Ok(subscriber)
    }
}

/// Reads a key.
fn key(digits: &str) -> Option<[u8; 16]> {
    if digits.len() != 32 || !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
        return None;
    }
    u128::from_str_radix(digits, 16).ok().map(u128::to_be_bytes)
}

/// One APN, with the quality of service that every network gives.
fn apn(number: u32, name: &str) -> ApnConfiguration {
    let priority = AllocationRetentionPriority::builder().priority_level(8).build();
    let quality = EpsSubscribedQosProfile::builder()
        .qos_class_identifier(9)
        .allocation_retention_priority(priority)
        .build();
    ApnConfiguration::builder()
        .context_identifier(number)
        .pdn_type(PdnType::IPV4V6)
        .service_selection(name)
        .eps_subscribed_qos_profile(quality)
        .build()
}
