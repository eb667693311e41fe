//! The columns of the list of exchanges.

use diameter_analysis::{Exchange, Relation, Session};
use ratatui::style::Style;

use super::{ExchangeLine, micros, plain, result, subscriber};
use crate::ladder::short_duration;
use crate::watch::app::{Hosts, Key};
use crate::watch::view::columns::Column;
use crate::watch::words;

pub(super) fn exchange_columns<'a>() -> [Column<ExchangeLine<'a>>; 11] {
    [
        Column::text(
            "Time",
            12,
            3,
            |line: &ExchangeLine<'_>| (line.app.time(line.id.time()), line.theme.quiet()),
            |line| Key::Number(line.id.id.0),
        ),
        Column::text(
            "Command",
            9,
            1,
            |line: &ExchangeLine<'_>| {
                let style = match line.id.relation {
                    Relation::First => Style::default(),
                    _ => line.theme.warning(),
                };
                (line.command(), style)
            },
            |line| line.command().into(),
        ),
        Column::text(
            "Application",
            11,
            5,
            |line: &ExchangeLine<'_>| plain(line.application()),
            |line| line.application().into(),
        ),
        Column::text(
            "From",
            20,
            4,
            |line: &ExchangeLine<'_>| plain(line.host(true)),
            |line| line.host(true).into(),
        ),
        Column::text(
            "To",
            20,
            6,
            |line: &ExchangeLine<'_>| plain(line.host(false)),
            |line| line.host(false).into(),
        ),
        Column::text(
            "Session-Id",
            10,
            0,
            |line: &ExchangeLine<'_>| plain(line.session_id()),
            |line| line.session_id().to_owned().into(),
        ),
        Column::number(
            "Latency",
            9,
            7,
            |line: &ExchangeLine<'_>| {
                plain(line.id.latency.map(short_duration).unwrap_or_default())
            },
            |line| line.id.latency.map(micros).into(),
        ),
        Column::text(
            "Answer",
            24,
            2,
            |line: &ExchangeLine<'_>| match line.id {
                Exchange { is_unanswered: true, answer: None, .. } => {
                    ("none".to_owned(), line.theme.bad())
                }
                Exchange { answer: None, .. } => ("...".to_owned(), line.theme.quiet()),
                Exchange { outcome, header, .. } => result(*outcome, header, line.app, line.theme),
            },
            |line| match line.id {
                // Worse than any result.
                Exchange { is_unanswered: true, answer: None, .. } => Key::Number(u64::MAX),
                Exchange { outcome, .. } => outcome.map(|it| u64::from(it.code())).into(),
            },
        ),
        Column::text(
            "Subscriber",
            16,
            8,
            |line: &ExchangeLine<'_>| plain(line.subscriber()),
            |line| line.subscriber().into(),
        )
        .on_demand(),
        Column::number(
            "Number",
            6,
            9,
            |line: &ExchangeLine<'_>| {
                plain(line.id.number.map(|it| it.to_string()).unwrap_or_default())
            },
            |line| line.id.number.map(u64::from).into(),
        )
        .on_demand(),
        Column::number(
            "Octets",
            7,
            10,
            |line: &ExchangeLine<'_>| plain(line.octets().to_string()),
            |line| Key::Number(line.octets()),
        )
        .on_demand(),
    ]
}

impl ExchangeLine<'_> {
    fn command(&self) -> String {
        let known = self.app.traffic.catalogue().recognize(&self.id.header);
        words::command(&known, &self.id.header).into_owned()
    }

    fn application(&self) -> String {
        let known = self.app.traffic.catalogue().recognize(&self.id.header);
        words::application(&known, &self.id.header).into_owned()
    }

    fn session(&self) -> Option<&Session> {
        self.app.traffic.analysis().session(self.id.session?)
    }

    fn session_id(&self) -> &str {
        self.session().map_or("", |session| &*session.id)
    }

    fn subscriber(&self) -> String {
        self.session().map(|session| subscriber(self.app, session)).unwrap_or_default()
    }

    /// How long both messages are.
    fn octets(&self) -> u64 {
        self.id.messages().map(|it| it.length as u64).sum()
    }

    /// Who asks, or who answers.
    fn host(&self, asks: bool) -> String {
        let exchange = self.id;
        let address = exchange.flow.map(|flow| if asks { flow.source } else { flow.destination });
        let said = if asks { &exchange.origin_host } else { &exchange.answered_by };
        let known = address.and_then(|it| self.app.traffic.analysis().hosts().name(it));
        let name = known.or(said.as_ref()).map(ToString::to_string);
        let address = address.map(|it| it.to_string());
        let shown = match self.app.look.hosts {
            Hosts::Names => name.or(address),
            Hosts::Addresses => address.or(name),
        };
        shown.unwrap_or_default()
    }
}
