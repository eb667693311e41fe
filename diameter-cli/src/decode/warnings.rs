//! What is wrong with an input, on standard error: the first of a kind one by one, the others as a number.

use std::collections::HashMap;
use std::mem::{Discriminant, discriminant};

use anstyle::{AnsiColor, Style};
use diameter_capture::{Problem, ProblemKind};

/// The word in front.
const WARNING: Style = AnsiColor::Yellow.on_default().bold();

/// So many of a kind are shown.
const SHOWN: u64 = 20;

/// The warnings about one input.
#[derive(Debug, Default)]
pub(crate) struct Warnings {
    kinds: HashMap<Discriminant<ProblemKind>, Kind>,
    /// The kinds in the order in which they came.
    order: Vec<Discriminant<ProblemKind>>,
}

#[derive(Debug, Default)]
struct Kind {
    count: u64,
    /// The last one.
    last: String,
}

impl Warnings {
    /// Whether this problem is shown; all are counted.
    pub(crate) fn is_shown(&mut self, problem: &Problem) -> bool {
        let key = discriminant(&problem.kind);
        let kind = self.kinds.entry(key).or_insert_with(|| {
            self.order.push(key);
            Kind::default()
        });
        kind.count += 1;
        if kind.count <= SHOWN {
            return true;
        }
        kind.last = problem.kind.to_string();
        false
    }

    /// One, as it is shown.
    pub(crate) fn text(input: &str, problem: &Problem) -> String {
        let hint = match &problem.kind {
            ProblemKind::NoDiameter { seen } if seen.other_ports > 0 => {
                "; if one of them is that of Diameter, name it with --port"
            }
            _ => "",
        };
        format!("{WARNING}warning:{WARNING:#} {input}: {problem}{hint}")
    }

    /// How many were not shown.
    pub(crate) fn rest(&self, input: &str) -> Vec<String> {
        let kinds = self.order.iter().filter_map(|key| self.kinds.get(key));
        let long = kinds.filter(|kind| kind.count > SHOWN);
        let text = |Kind { count, last }: &Kind| {
            let more = count - SHOWN;
            format!(
                "{WARNING}warning:{WARNING:#} {input}: {more} more like this are not shown: {last}"
            )
        };
        long.map(text).collect()
    }
}
