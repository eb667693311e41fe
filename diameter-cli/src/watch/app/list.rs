//! Where somebody is in a list, whatever comes and goes in it.

use std::collections::BTreeSet;

use crate::watch::traffic::{Listing, Row};

/// The place in one list: the selected row, and how many rows stand above it on the screen. When rows are forgotten,
/// what is on the screen stays where it is.
#[derive(Clone, Debug, Default)]
pub(in crate::watch) struct Place {
    selected: Option<Row>,
    /// Where it stood in the list.
    at: usize,
    line: usize,
    pub(in crate::watch) marked: BTreeSet<Row>,
}

/// How far to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Up(usize),
    Down(usize),
    First,
    Last,
}

impl Place {
    pub(in crate::watch) fn selected(&self) -> Option<Row> {
        self.selected
    }

    /// Goes to the first row, whatever that is by then.
    pub(super) fn leave(&mut self) {
        (self.selected, self.at, self.line) = (None, 0, 0);
    }

    /// Finds the selected row again, or that which stands where it was.
    pub(super) fn settle(&mut self, listing: &Listing, height: usize) {
        self.go_to(self.position(listing), listing, height);
    }

    pub(super) fn step(&mut self, step: Step, listing: &Listing, height: usize) {
        let at = self.position(listing);
        let to = match step {
            Step::Up(count) => at.saturating_sub(count),
            Step::Down(count) => at.saturating_add(count),
            Step::First => 0,
            Step::Last => usize::MAX,
        };
        let to = to.min(listing.len().saturating_sub(1));
        self.line = if to < at {
            self.line.saturating_sub(at - to)
        } else {
            self.line.saturating_add(to - at)
        };
        self.go_to(to, listing, height);
    }

    fn position(&self, listing: &Listing) -> usize {
        self.selected.map_or(0, |row| match listing.position(row) {
            Ok(at) | Err(Some(at)) => at,
            Err(None) => self.at,
        })
    }

    fn go_to(&mut self, at: usize, listing: &Listing, height: usize) {
        let at = at.min(listing.len().saturating_sub(1));
        (self.selected, self.at) = (listing.get(at), at);
        self.line = self.line.min(height.saturating_sub(1));
        // Neither is there nothing above the first row, nor below the last while others have no room.
        let highest = listing.len().saturating_sub(height);
        self.line = at - at.saturating_sub(self.line).min(highest);
        self.line = self.line.min(height.saturating_sub(1));
    }

    /// The rows on the screen, and which of them is selected.
    pub(in crate::watch) fn window(
        &self,
        listing: &Listing,
        height: usize,
    ) -> (Vec<Row>, Option<usize>) {
        let top = self.position(listing).saturating_sub(self.line);
        let rows = (top..top + height).map_while(|at| listing.get(at)).collect();
        (rows, self.selected.map(|_| self.line))
    }

    /// Marks the selected row, or takes the mark off.
    pub(super) fn mark(&mut self) {
        if let Some(row) = self.selected
            && !self.marked.remove(&row)
        {
            self.marked.insert(row);
        }
    }
}
