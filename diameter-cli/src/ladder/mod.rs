//! Ladder diagrams: hosts as columns, messages as arrows between them, time downwards.
//!
//! A [`Layout`] puts one message after the other into its place, without I/O; [`text`], [`svg`] and [`html`] draw
//! the [`Ladder`] that it makes.

pub(crate) mod html;
mod layout;
pub(crate) mod svg;
pub(crate) mod text;

use std::time::{Duration, SystemTime};

pub(crate) use layout::Layout;

/// A message as it is given to a [`Layout`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) time: Option<SystemTime>,
    /// Who sends: the name of a host, or an address.
    pub(crate) from: String,
    /// Who receives.
    pub(crate) to: String,
    /// What the arrow is called: `CCR-U #3`.
    pub(crate) label: String,
    /// What else is worth knowing, in short pieces: `RG 10`, `used 1.0 MB`.
    pub(crate) details: Vec<String>,
    pub(crate) kind: Kind,
    /// The session it belongs to.
    pub(crate) session: Option<Session>,
}

/// What a message is in its exchange.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Request { repeats: Repeats, is_answered: bool },
    Answer { result: Option<Outcome>, latency: Option<Duration> },
}

/// Whether a request was sent before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Repeats {
    /// It was not.
    Nothing,
    /// To the same host.
    Retransmission,
    /// To this host, which did not answer it.
    Failover(String),
}

/// What an answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) code: u32,
    /// Without what all of them begin with: `UNKNOWN_SESSION_ID`.
    pub(crate) symbol: Option<String>,
}

impl Outcome {
    /// Whether nothing was refused (RFC 6733, 7.1: 1xxx and 2xxx).
    pub(crate) fn is_good(&self) -> bool {
        (1000..3000).contains(&self.code)
    }
}

/// A session, by its Session-Id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Session {
    pub(crate) application: String,
    pub(crate) id: String,
}

/// A diagram, ready to be drawn.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ladder {
    /// From left to right.
    pub(crate) columns: Vec<Column>,
    /// The sessions; messages name them by position.
    pub(crate) sessions: Vec<Session>,
    /// From top to bottom.
    pub(crate) rows: Vec<Row>,
}

/// A host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    /// Whether it passes on what others ask.
    pub(crate) is_agent: bool,
}

/// What stands side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Row {
    Arrow(Arrow),
    /// Nothing happened for so long.
    Pause(Duration),
    /// Something that is no message, between two columns.
    Note {
        from: usize,
        to: usize,
        text: String,
        tone: Tone,
    },
    /// The date of what follows.
    Date(String),
}

/// A message on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Arrow {
    /// Which of the messages that were given it is.
    pub(crate) message: usize,
    pub(crate) time: Option<SystemTime>,
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) label: String,
    pub(crate) outcome: Option<Outcome>,
    /// How long the answer took.
    pub(crate) latency: Option<Duration>,
    pub(crate) details: Vec<String>,
    pub(crate) tone: Tone,
    /// Whether it was sent before.
    pub(crate) is_repeated: bool,
    pub(crate) session: Option<usize>,
}

/// What a colour is to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Tone {
    #[default]
    Plain,
    /// Names of hosts.
    Heading,
    /// Times, lifelines.
    Quiet,
    Request,
    Good,
    Warning,
    Bad,
}

impl Arrow {
    /// What stands at the arrow, the longest first: what has no room is left out.
    pub(crate) fn captions(&self) -> Vec<String> {
        let latency = self.latency.map(short_duration);
        let Some(Outcome { code, symbol }) = &self.outcome else {
            let long = latency.map(|it| format!("{} {it}", self.label));
            return long.into_iter().chain([self.label.clone()]).collect();
        };
        let code = format!("{} {code}", self.label);
        let symbol = symbol.as_ref().map(|it| format!("{code} {it}"));
        let mut captions = Vec::new();
        for caption in symbol.into_iter().chain([code]) {
            captions.extend(latency.as_ref().map(|it| format!("{caption} {it}")));
            captions.push(caption);
        }
        captions
    }
}

/// `850 µs`, `12.3 ms`, `3.00 s`, `2 min 5 s`, `1 h 2 min`.
pub(crate) fn short_duration(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0 if duration < Duration::from_millis(1) => format!("{} µs", duration.as_micros()),
        0 => format!("{:.1} ms", duration.as_secs_f64() * 1000.0),
        1..60 => format!("{:.2} s", duration.as_secs_f64()),
        60..3600 => format!("{} min {} s", seconds / 60, seconds % 60),
        _ => format!("{} h {} min", seconds / 3600, seconds / 60 % 60),
    }
}

/// The time of the day, to a millisecond, and the date before it.
pub(crate) fn date_and_clock(time: SystemTime) -> (String, String) {
    let text = crate::time::timestamp(time);
    match text.split_once('T') {
        Some((date, clock)) => (date.to_owned(), clock.chars().take(12).collect()),
        // A clock that was set wrong by a century.
        None => (String::new(), text),
    }
}

#[cfg(test)]
pub(crate) mod example {
    //! A session that ends badly: an agent tries a second server, which does not know it.

    use super::*;

    fn at(milliseconds: u64) -> Option<SystemTime> {
        Some(SystemTime::UNIX_EPOCH + Duration::from_millis(1_795_860_000_000 + milliseconds))
    }

    fn message(milliseconds: u64, from: &str, to: &str, label: &str, kind: Kind) -> Message {
        Message {
            time: at(milliseconds),
            from: from.to_owned(),
            to: to.to_owned(),
            label: label.to_owned(),
            details: Vec::new(),
            kind,
            session: Some(Session {
                application: "Gy/Ro".to_owned(),
                id: "pgw1.example.net;1;7".to_owned(),
            }),
        }
    }

    fn request(is_answered: bool) -> Kind {
        Kind::Request { repeats: Repeats::Nothing, is_answered }
    }

    fn answer(code: u32, symbol: &str, latency: u64) -> Kind {
        let symbol = Some(symbol.to_owned());
        Kind::Answer {
            result: Some(Outcome { code, symbol }),
            latency: Some(Duration::from_millis(latency)),
        }
    }

    pub(crate) fn messages() -> Vec<Message> {
        let failover = Kind::Request {
            repeats: Repeats::Failover("ocs1.example.net".to_owned()),
            is_answered: true,
        };
        let mut messages = vec![
            message(0, "pgw1.example.net", "dra1.example.net", "CCR-I #0", request(true)),
            message(1, "dra1.example.net", "ocs1.example.net", "CCR-I #0", request(true)),
            message(
                9,
                "ocs1.example.net",
                "dra1.example.net",
                "CCA-I #0",
                answer(2001, "SUCCESS", 8),
            ),
            message(
                10,
                "dra1.example.net",
                "pgw1.example.net",
                "CCA-I #0",
                answer(2001, "SUCCESS", 10),
            ),
            message(60_000, "pgw1.example.net", "dra1.example.net", "CCR-U #1", request(true)),
            message(60_001, "dra1.example.net", "ocs1.example.net", "CCR-U #1", request(false)),
            message(63_001, "dra1.example.net", "ocs2.example.net", "CCR-U #1", failover),
            message(
                63_004,
                "ocs2.example.net",
                "dra1.example.net",
                "CCA-U #1",
                answer(5002, "UNKNOWN_SESSION_ID", 3),
            ),
            message(
                63_005,
                "dra1.example.net",
                "pgw1.example.net",
                "CCA-U #1",
                answer(5002, "UNKNOWN_SESSION_ID", 3005),
            ),
        ];
        messages[0].details = ["RG 10", "asks 1.0 MB", "APN internet"].map(str::to_owned).to_vec();
        messages[3].details = ["RG 10", "granted 1.0 MB"].map(str::to_owned).to_vec();
        messages
    }

    pub(crate) fn ladder() -> Ladder {
        let mut layout = Layout::default();
        messages().iter().for_each(|it| layout.push(it));
        layout.finish(|name| name.starts_with("dra"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_as_exact_as_they_are_long() {
        let shown = |milliseconds: f64| short_duration(Duration::from_secs_f64(milliseconds / 1e3));
        assert_eq!(shown(0.85), "850 µs");
        assert_eq!(shown(12.34), "12.3 ms");
        assert_eq!(shown(3000.0), "3.00 s");
        assert_eq!(shown(125_000.0), "2 min 5 s");
        assert_eq!(shown(3_720_000.0), "1 h 2 min");
    }
}
