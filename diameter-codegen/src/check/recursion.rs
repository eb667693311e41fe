//! Groups that contain themselves: by value a struct would have no size, and when the rules require
//! it no message would have an end.

use std::collections::{HashMap, HashSet};

use diameter_diagnostic::{Report, Span};

use crate::model::{AvpRef, DataType};
use crate::resolve::Resolution;
use crate::syntax::{Avp, Dictionary, Item};

/// How many groups of a cycle are named.
const NAMED: usize = 12;

pub(super) fn check(dictionaries: &[Dictionary], resolution: &Resolution, report: &mut Report) {
    let groups = Groups { dictionaries, resolution };
    let mut reported = HashSet::new();
    for cycle in groups.cycles(|item, _| item.min > 0) {
        reported.insert(cycle.reference);
        report
            .error(cycle.reference, format!("a group that requires itself: {}", cycle.path))
            .hint("no message could ever hold all of it");
    }
    let by_value = |item: &Item, group: &Avp| item.max == Some(1) && group.boxed.is_none();
    for cycle in
        groups.cycles(by_value).into_iter().filter(|cycle| !reported.contains(&cycle.reference))
    {
        report
            .error(cycle.reference, format!("a recursive group that is not boxed: {}", cycle.path))
            .hint("add `boxed=\"true\"` to one of them");
    }
}

struct Groups<'a> {
    dictionaries: &'a [Dictionary],
    resolution: &'a Resolution,
}

/// A way from a group to itself.
struct Cycle {
    /// The reference that closes it.
    reference: Span,
    /// The names on the way.
    path: String,
}

/// Where the search stands in one group.
struct Visit {
    group: AvpRef,
    next_item: usize,
}

impl<'a> Groups<'a> {
    /// One cycle for every reference that leads back to where the search came from, along the
    /// items that `follow` accepts.
    ///
    /// The stack is on the heap, because a dictionary may nest its groups as deep as it likes.
    fn cycles(&self, follow: impl Fn(&Item, &Avp) -> bool) -> Vec<Cycle> {
        let mut cycles = Vec::new();
        let mut finished = HashSet::new();
        for start in self.all() {
            let mut stack = vec![Visit { group: start, next_item: 0 }];
            let mut depths = HashMap::from([(start, 0)]);
            while let Some(visit) = stack.last_mut() {
                let group = visit.group;
                let item = self.items(group).get(visit.next_item);
                visit.next_item += 1;
                let Some(item) = item.filter(|_| !finished.contains(&group)) else {
                    finished.insert(group);
                    depths.remove(&group);
                    stack.pop();
                    continue;
                };
                let Some(target) =
                    self.group_of(group, item).filter(|&found| follow(item, self.avp(found)))
                else {
                    continue;
                };
                if let Some(&depth) = depths.get(&target) {
                    // What has a depth is on the stack.
                    let path = self.path(&stack[depth..], target);
                    cycles.push(Cycle { reference: item.name.span, path });
                } else if !finished.contains(&target) {
                    depths.insert(target, stack.len());
                    stack.push(Visit { group: target, next_item: 0 });
                }
            }
        }
        cycles
    }

    fn all(&self) -> impl Iterator<Item = AvpRef> + use<'a> {
        self.dictionaries.iter().enumerate().flat_map(|(dictionary, found)| {
            (0..found.avps.len()).map(move |avp| AvpRef { dictionary, avp })
        })
    }

    fn avp(&self, reference: AvpRef) -> &'a Avp {
        // References point into the dictionaries they were resolved in.
        &self.dictionaries[reference.dictionary].avps[reference.avp]
    }

    fn items(&self, group: AvpRef) -> &'a [Item] {
        self.avp(group).grammar.as_ref().map_or(&[], |grammar| &grammar.items)
    }

    /// The group that a rule of another one is about.
    fn group_of(&self, parent: AvpRef, item: &Item) -> Option<AvpRef> {
        let reference = self.resolution.target(parent.dictionary, item)?;
        let data_type = self.avp(reference).data_type.as_ref()?;
        let is_group = data_type.value == DataType::Grouped;
        is_group.then(|| self.resolution.type_of(self.dictionaries, reference))
    }

    fn path(&self, visits: &[Visit], last: AvpRef) -> String {
        let shown = visits.iter().take(NAMED).map(|visit| visit.group);
        let mut names: Vec<&str> = shown.map(|group| self.avp(group).name.value.as_str()).collect();
        if visits.len() > NAMED {
            names.push("...");
        }
        names.push(&self.avp(last).name.value);
        names.join(" > ")
    }
}
