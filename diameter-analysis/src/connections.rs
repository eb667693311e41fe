//! Numbers for connections: requests that wait keep four octets, and not two addresses.

use std::collections::HashMap;

use diameter_capture::Flow;
use foldhash::fast::RandomState;

/// More than one host has ports; then numbering begins anew.
const MOST: usize = 65_536;

/// The connections that were seen.
#[derive(Debug, Default)]
pub(crate) struct Connections {
    numbers: HashMap<Flow, Way, RandomState>,
    flows: Vec<Flow>,
    /// The number of the first of them.
    first: u32,
    /// Most messages are on the connection of the last one.
    last: Option<(Flow, Way)>,
}

/// One direction of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Way {
    connection: u32,
    is_back: bool,
}

impl Way {
    pub(crate) fn reversed(self) -> Self {
        Self { is_back: !self.is_back, ..self }
    }
}

impl Connections {
    pub(crate) fn way(&mut self, flow: Flow) -> Way {
        if let Some((last, way)) = self.last {
            if last == flow {
                return way;
            }
            if last == flow.reversed() {
                return way.reversed();
            }
        }
        let way = match self.numbers.get(&flow) {
            Some(way) => *way,
            None => match self.numbers.get(&flow.reversed()) {
                Some(way) => way.reversed(),
                None => self.add(flow),
            },
        };
        self.last = Some((flow, way));
        way
    }

    fn add(&mut self, flow: Flow) -> Way {
        if self.flows.len() >= MOST {
            self.first = self.first.wrapping_add(self.flows.len() as u32);
            self.flows.clear();
            self.numbers.clear();
        }
        // There are no more than fit.
        let connection = self.first.wrapping_add(self.flows.len() as u32);
        let way = Way { connection, is_back: false };
        self.flows.push(flow);
        self.numbers.insert(flow, way);
        way
    }

    /// Who sends to whom.
    pub(crate) fn flow(&self, way: Way) -> Option<Flow> {
        let flow = *self.flows.get(way.connection.wrapping_sub(self.first) as usize)?;
        Some(if way.is_back { flow.reversed() } else { flow })
    }
}

#[cfg(test)]
mod tests {
    use diameter_capture::Transport;

    use super::*;

    fn flow(port: u16, host: u8) -> Flow {
        let address = |host, port| ([10, 0, 0, host], port).into();
        Flow {
            transport: Transport::Tcp,
            source: address(host, port),
            destination: address(255, 3868),
        }
    }

    #[test]
    fn both_directions_have_one_number_and_numbers_are_not_given_twice() {
        let mut connections = Connections::default();
        let first = connections.way(flow(1, 1));
        assert_eq!(connections.way(flow(1, 1).reversed()), first.reversed());
        for number in 0..MOST {
            connections.way(flow((number % 60_000) as u16, 2 + (number / 60_000) as u8));
        }
        assert!(connections.flows.len() < MOST);
        assert_eq!(connections.flow(first), None);
        let again = connections.way(flow(1, 1).reversed());
        assert_ne!(again, first.reversed());
        assert_eq!(connections.flow(again), Some(flow(1, 1).reversed()));
    }
}
