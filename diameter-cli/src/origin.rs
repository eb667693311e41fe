//! Where and when a message was found, as members of JSON: `diameter encode` makes a capture of them again.

use std::fmt;

use diameter_capture::{Captured, Position, Transport};

use crate::time;

/// The members of a message, each with a comma behind it.
pub(crate) struct Origin<'c>(pub(crate) &'c Captured);

impl fmt::Display for Origin<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Captured { place, time, flow, .. } = self.0;
        let (name, number) = numbered(*place);
        write!(f, "\"{name}\":{number},")?;
        if let Some(time) = time {
            write!(f, "\"time\":\"{}\",", time::timestamp(*time))?;
        }
        let Some(flow) = flow else { return Ok(()) };
        let transport = match flow.transport {
            Transport::Tcp => "tcp",
            Transport::Sctp => "sctp",
        };
        let (source, destination) = (flow.source, flow.destination);
        write!(
            f,
            "\"source\":\"{source}\",\"destination\":\"{destination}\",\"transport\":\"{transport}\","
        )
    }
}

/// What is counted in the input, and its number.
pub(crate) fn numbered(place: Position) -> (&'static str, u64) {
    match place {
        Position::Frame(number) => ("frame", number),
        Position::Line(number) => ("line", number),
        Position::Octet(number) => ("octet", number),
    }
}
