//! `diameter-ocs tariffs` and `diameter-ocs price`.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, Subcommand};
use diameter_ocs::http::{PriceFound, TariffText};
use diameter_platform::client::Api;
use diameter_platform::http::segment;

/// Tariffs: shows those in force, sets others
#[derive(Debug, Subcommand)]
pub(crate) enum Tariffs {
    /// Shows the tariffs in force
    Show,
    /// Sets the tariffs of a file; when anything is wrong with them nothing changes
    Set {
        /// TOML: `diameter-ocs check --tariffs FILE` says what is wrong with it
        file: PathBuf,
    },
}

/// Says what something would cost, and by which rule
#[derive(Debug, Args)]
pub(crate) struct Price {
    /// Which tariff
    tariff: String,
    /// How many octets, seconds or events
    units: u64,
    /// Rating-Group
    #[arg(long, value_name = "NUMBER")]
    rating_group: Option<u32>,
    /// Service-Identifier
    #[arg(long, value_name = "NUMBER")]
    service_identifier: Option<u32>,
    /// Service-Context-Id: that of Gy unless said
    #[arg(long, value_name = "ID")]
    service_context: Option<String>,
    /// The access point name
    #[arg(long)]
    apn: Option<String>,
    /// The network that serves, in digits
    #[arg(long, value_name = "DIGITS")]
    plmn: Option<String>,
    /// 3GPP-RAT-Type
    #[arg(long, value_name = "NUMBER")]
    rat: Option<u8>,
    /// Who is called
    #[arg(long, value_name = "NUMBER")]
    called: Option<String>,
    /// When: 2026-12-31T23:00:00Z; now unless said
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
}

impl Tariffs {
    pub(super) fn run(&self, api: &Api, out: &mut impl Write) -> anyhow::Result<()> {
        match self {
            Self::Show => {
                let tariffs: TariffText = api.get("/v1/tariffs")?;
                Ok(write!(out, "# Version {}\n{}", tariffs.version, tariffs.text)?)
            }
            Self::Set { file } => {
                let text = fs::read(file);
                let text = text.with_context(|| format!("cannot read {}", file.display()))?;
                let answer = api.send("PUT", "/v1/tariffs", &[], Some(("text/plain", &text)))?;
                let set: TariffText = serde_json::from_str(&answer.body)?;
                Ok(writeln!(out, "the tariffs are of version {}", set.version)?)
            }
        }
    }
}

impl Price {
    pub(super) fn run(&self, api: &Api, out: &mut impl Write) -> anyhow::Result<()> {
        let number = |it: Option<u32>| it.map(|it| it.to_string());
        let asked = [
            ("rating_group", number(self.rating_group)),
            ("service_identifier", number(self.service_identifier)),
            ("service_context", self.service_context.clone()),
            ("apn", self.apn.clone()),
            ("plmn", self.plmn.clone()),
            ("rat", number(self.rat.map(u32::from))),
            ("called", self.called.clone()),
            ("at", self.at.clone()),
        ];
        let mut path = format!("/v1/price?tariff={}&units={}", segment(&self.tariff), self.units);
        for (name, value) in asked.iter().filter_map(|(name, it)| Some((name, it.as_ref()?))) {
            path += &format!("&{name}={}", segment(value));
        }
        let found: PriceFound = api.get(&path)?;
        writeln!(out, "rule {} of version {}: {}", found.rule, found.version, found.outcome)?;
        if let (Some(price), Some(unit), Some(charged)) = (&found.price, &found.unit, found.charged)
        {
            let cost = found.cost.as_deref().unwrap_or("more than there is");
            writeln!(out, "{price} {unit}: {charged} {unit} are charged, {cost}")?;
        }
        if let Some(then) = &found.then {
            writeln!(out, "then {then}")?;
        }
        Ok(())
    }
}
