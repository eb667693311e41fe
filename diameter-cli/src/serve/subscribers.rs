//! The file of subscribers: who they are to an HSS, and who pays for them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use diameter_core::coding::Tbcd;
use diameter_hss::authentication::Algorithm;
use diameter_hss::server::MemoryStore;
use diameter_hss::{EpsSubscription, Record, Roaming, Subscriber};
use diameter_messages::s6a::{
    AllocationRetentionPriority, Ambr, ApnConfiguration, EpsSubscribedQosProfile, PdnType,
};
use diameter_ocs::ledger::{Account, Amount, Bucket, BucketId, Currency, Unit};
use diameter_session::Timestamp;
use serde::Deserialize;

use super::read_json;

/// Users by their IMSIs, as a file has them.
pub(super) struct Entries {
    path: PathBuf,
    users: BTreeMap<String, Entry>,
}

/// Who pays for what subscribers use.
pub(super) struct Payers {
    pub(super) accounts: Vec<Account>,
    /// Subscribers as requests call them, and their accounts.
    pub(super) subscribers: Vec<(String, String)>,
}

impl Entries {
    pub(super) fn read(path: &Path) -> anyhow::Result<Self> {
        Ok(Self { users: read_json(path)?, path: path.to_owned() })
    }

    fn at(&self, imsi: &str) -> String {
        format!("{}: {imsi}", self.path.display())
    }

    /// A store of them, for an HSS.
    pub(super) fn hss(&self) -> anyhow::Result<MemoryStore> {
        let store = MemoryStore::new();
        for (imsi, entry) in &self.users {
            let subscriber = entry.subscriber(imsi).with_context(|| self.at(imsi))?;
            store.put(Record::new(subscriber));
        }
        Ok(store)
    }

    /// Their accounts, charged by this tariff. Whoever has none is unknown to a charging system.
    pub(super) fn payers(&self, tariff: &str) -> anyhow::Result<Payers> {
        let mut payers = Payers { accounts: Vec::new(), subscribers: Vec::new() };
        for (imsi, entry) in &self.users {
            let account = match &entry.account {
                None => continue,
                Some(Paying::For(other)) => match self.users.get(other).map(|it| &it.account) {
                    Some(Some(Paying::Own(_))) => other,
                    _ => anyhow::bail!("{}: `{other}` has no account", self.at(imsi)),
                },
                Some(Paying::Own(account)) => {
                    let account = account.open(imsi, tariff).with_context(|| self.at(imsi))?;
                    payers.accounts.push(account);
                    imsi
                }
            };
            let names = [format!("imsi-{imsi}"), format!("msisdn-{}", entry.msisdn)];
            payers.subscribers.extend(names.map(|name| (name, account.clone())));
        }
        Ok(payers)
    }
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
    account: Option<Paying>,
}

/// Who pays for what a user uses.
#[derive(Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "an account with money and units, or the IMSI of somebody who has one"
)]
enum Paying {
    Own(Funds),
    /// The user with this IMSI.
    For(String),
}

/// What is in an account.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Funds {
    #[serde(default)]
    money: String,
    #[serde(default)]
    octets: u64,
    #[serde(default)]
    seconds: u64,
    #[serde(default)]
    events: u64,
}

impl Funds {
    fn open(&self, id: &str, tariff: &str) -> anyhow::Result<Account> {
        let money = match self.money.as_str() {
            "" => Amount::ZERO,
            text => Amount::from_money(text).with_context(|| format!("`money` is `{text}`"))?,
        };
        let mut account = Account::new(id, Currency::EUR, tariff);
        let mut filled = vec![(BucketId::MAIN, money)];
        let allowances = [
            ("octets", Unit::Octets, self.octets),
            ("seconds", Unit::Seconds, self.seconds),
            ("events", Unit::Events, self.events),
        ];
        for (name, unit, units) in allowances.into_iter().filter(|it| it.2 > 0) {
            let units =
                i64::try_from(units).with_context(|| format!("nobody has {units} {name}"))?;
            let bucket = account.open_bucket(Bucket::allowance(BucketId::MAIN, name, unit));
            filled.push((bucket, Amount::new(units)));
        }
        for (bucket, amount) in filled.into_iter().filter(|it| !it.1.is_zero()) {
            let change = account.top_up(bucket, amount, "initial", Timestamp::default())?;
            account.apply(&change)?;
        }
        Ok(account)
    }
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
    fn subscriber(&self, imsi: &str) -> anyhow::Result<Subscriber> {
        let key = |name, digits: &Option<String>| match digits {
            Some(digits) => {
                key(digits).with_context(|| format!("`{name}` is not 32 hexadecimal digits"))
            }
            None => Ok(std::array::from_fn(|_| fastrand::u8(..))),
        };
        let (k, opc) = (key("k", &self.k)?, key("opc", &self.opc)?);
        let mut subscriber = Subscriber::new(imsi, Algorithm::milenage(k, opc));
        if let Some(plmns) = &self.plmns {
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
