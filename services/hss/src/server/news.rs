//! What a procedure has put down for nodes to be told.

use diameter_core::DiameterIdentity;

use crate::cx;
use crate::subscriber::Record;

/// What nodes had not heard of before a procedure: that is being told, or will be.
#[derive(Debug)]
pub(super) struct Known {
    /// The number of the last cancellation or termination.
    cancelled: u64,
    /// MMEs and SGSNs, and the change.
    nodes: Vec<(DiameterIdentity, u64)>,
    aaa: Option<(DiameterIdentity, u64)>,
    cscf: Option<(DiameterIdentity, Vec<cx::Untold>)>,
}

impl Known {
    pub(super) fn of(record: &Record) -> Self {
        let location = &record.location;
        let nodes = location.nodes().filter_map(|it| Some((&it.host, it.untold.as_ref()?.change)));
        let aaa = location.aaa.as_ref().and_then(|it| Some((it.host.clone(), it.untold?)));
        let cscf = record.ims.serving().filter(|it| !it.untold.is_empty());
        Self {
            cancelled: record.cancelled,
            nodes: nodes.map(|(host, change)| (host.clone(), change)).collect(),
            aaa,
            cscf: cscf.map(|it| (it.node.host.clone(), it.untold.clone())),
        }
    }

    /// The record with what is new alone, and the number of the last cancellation before; `None` if nothing is new.
    pub(super) fn news(&self, record: &Record) -> Option<(Record, u64)> {
        let location = &record.location;
        let is_told = location.nodes().all(|it| it.untold.is_none())
            && location.aaa.as_ref().is_none_or(|it| it.untold.is_none())
            && record.ims.serving().is_none_or(|it| it.untold.is_empty());
        if is_told && record.cancelled == self.cancelled {
            return None;
        }
        let mut record = record.clone();
        let mut is_new = record.cancelled != self.cancelled;
        for node in record.location.nodes_mut() {
            let known = self.nodes.iter().filter(|(host, _)| node.is(host));
            let known = known.map(|(_, change)| *change).max();
            node.untold.take_if(|it| Some(it.change) == known);
            is_new |= node.untold.is_some();
        }
        if let Some(aaa) = &mut record.location.aaa {
            let known = self.aaa.as_ref().filter(|(host, _)| aaa.is(host));
            aaa.untold.take_if(|it| known.is_some_and(|(_, change)| change == it));
            is_new |= aaa.untold.is_some();
        }
        if let Some(cscf) = record.ims.serving_mut() {
            let known = self.cscf.as_ref().filter(|(host, _)| cscf.node.is(host));
            let known = known.map_or(&[][..], |(_, known)| known);
            cscf.untold.retain(|it| !known.contains(it));
            is_new |= !cscf.untold.is_empty();
        }
        is_new.then_some((record, self.cancelled))
    }
}
