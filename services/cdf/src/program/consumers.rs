//! `diameter-cdf consumer`.

use std::io::Write;

use clap::Subcommand;
use diameter_cdf::http::ConsumerView;
use diameter_platform::client::Api;
use diameter_platform::http::segment;

/// Who gets records: lists them with their lag, has a folder's open file handed over
#[derive(Debug, Subcommand)]
pub(crate) enum Consumer {
    /// Lists consumers, how far they are, and the last files
    List,
    /// Closes the open file of a folder, and hands it over
    HandOver {
        /// The consumer's name
        name: String,
    },
}

impl Consumer {
    pub(super) fn run(&self, api: &Api, out: &mut impl Write) -> anyhow::Result<()> {
        match self {
            Self::List => {
                let consumers: Vec<ConsumerView> = api.get("/v1/consumers")?;
                consumers.iter().try_for_each(|it| show(it, out))
            }
            Self::HandOver { name } => {
                let path = format!("/v1/consumers/{}/hand-over", segment(name));
                let name: String = api.send("POST", &path, &[], None)?.read()?;
                Ok(writeln!(out, "the open file of {name} is handed over")?)
            }
        }
    }
}

fn show(consumer: &ConsumerView, out: &mut impl Write) -> anyhow::Result<()> {
    let ConsumerView { name, kind, lag, .. } = consumer;
    writeln!(out, "{name}  {kind}, lag of {lag} records")?;
    if consumer.without_field > 0 {
        let count = consumer.without_field;
        writeln!(out, "  {count} AVPs without a field: JSON has them, BER has not")?;
    }
    if consumer.without_form > 0 {
        let count = consumer.without_form;
        writeln!(out, "  {count} records left out: of RFC 6733, for which there is no BER")?;
    }
    if let (Some(why), Some(since)) = (&consumer.failure, &consumer.failing_since) {
        writeln!(out, "  gets none since {since}: {why}")?;
    }
    if let Some(open) = &consumer.open {
        let (records, octets) = (open.records, open.octets);
        writeln!(out, "  open: {records} records, {octets} octets, since {}", open.opened)?;
    }
    for file in consumer.files.iter().take(5) {
        writeln!(
            out,
            "  {}: {} records, closed {} ({})",
            file.name, file.records, file.closed, file.reason
        )?;
    }
    Ok(())
}
