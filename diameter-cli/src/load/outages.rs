//! The times without a connection in a run, as they are told.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::ladder::short_duration;
use crate::network::{Keeper, Outage};
use crate::table;

/// The outages of all clients, in the order in which they began.
#[derive(Clone, Debug, Default)]
pub(super) struct Outages(Vec<Told>);

/// An outage, in times of the run.
#[derive(Clone, Debug)]
pub(super) struct Told {
    /// The client whose connection it was, from 1.
    client: usize,
    at: Duration,
    lasted: Duration,
    has_ended: bool,
    why: String,
}

/// More of them have no room in a table.
const MOST: usize = 20;

impl Outages {
    /// Those of these clients, in a run that began and ended then.
    pub(super) fn of<'k>(
        keepers: impl Iterator<Item = &'k Keeper>,
        start: Instant,
        end: Instant,
    ) -> Self {
        let told = |(client, outage): (usize, Outage)| Told {
            client,
            at: outage.began.saturating_duration_since(start),
            lasted: outage.ended.unwrap_or(end).saturating_duration_since(outage.began),
            has_ended: outage.ended.is_some(),
            why: outage.why,
        };
        let all = (1..).zip(keepers).flat_map(|(client, keeper)| {
            keeper.outages().into_iter().map(move |outage| (client, outage))
        });
        let mut all: Vec<Told> = all.map(told).filter(|it| start + it.at <= end).collect();
        all.sort_by_key(|it| it.at);
        Self(all)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How often connections were lost, and for how long they were not there.
    pub(super) fn line(&self) -> String {
        let all: Duration = self.0.iter().map(|it| it.lasted).sum();
        let lasted = short_duration(all);
        let still = match self.0.iter().filter(|it| !it.has_ended).count() {
            0 => String::new(),
            count => format!("; {count} did not come back"),
        };
        match self.0.len() {
            1 => format!("the connection was lost once, for {lasted}{still}"),
            count => format!("connections were lost {count} times, for {lasted} in all{still}"),
        }
    }

    /// When each was, whose, how long, and why.
    pub(super) fn rows(&self) -> impl Iterator<Item = [String; 4]> {
        self.0.iter().take(MOST).map(|it| {
            let lasted = short_duration(it.lasted);
            let lasted = if it.has_ended { lasted } else { format!("{lasted}, to the end") };
            let at = format!("{:.2} s", it.at.as_secs_f64());
            [at, lasted, it.client.to_string(), it.why.clone()]
        })
    }

    /// A line and a table, where there is something to tell.
    pub(super) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", self.line())?;
        let rows: Vec<_> = self.rows().collect();
        table::write(out, ["LOST AT", "FOR", "CLIENT", "WHY"], &rows)?;
        match self.0.len().saturating_sub(MOST) {
            0 => Ok(()),
            more => writeln!(out, "and {more} more"),
        }
    }

    pub(super) fn json(&self) -> Value {
        let one = |it: &Told| {
            json!({
                "client": it.client, "at_s": it.at.as_secs_f64(), "seconds": it.lasted.as_secs_f64(),
                "has_ended": it.has_ended, "why": it.why,
            })
        };
        self.0.iter().map(one).collect()
    }
}
