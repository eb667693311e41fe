//! Groups that have to be held in a `Box` because they hold themselves.

use super::grammar::{Rule, Target};

/// Which of the groups are in a circle of groups that hold each other by value.
///
/// Whatever holds none or is held by none is in no circle; neither is it when only such groups were
/// in its way. What is left is boxed.
pub(super) fn find(groups: &[Vec<Rule>]) -> Vec<bool> {
    let held: Vec<Vec<usize>> = groups.iter().map(|rules| by_value(rules)).collect();
    let mut holders = vec![Vec::new(); groups.len()];
    for (holder, held) in held.iter().enumerate() {
        for &group in held {
            // Both were counted from the same list.
            holders[group].push(holder);
        }
    }
    let mut left = vec![true; groups.len()];
    peel(&held, &holders, &mut left);
    peel(&holders, &held, &mut left);
    left
}

/// Takes away, again and again, what leads nowhere; `back` is `edges` turned around.
fn peel(edges: &[Vec<usize>], back: &[Vec<usize>], left: &mut [bool]) {
    let count = |edges: &[usize]| edges.iter().filter(|&&to| left[to]).count();
    let mut open: Vec<usize> = edges.iter().map(|edges| count(edges)).collect();
    let mut waiting: Vec<usize> =
        (0..open.len()).filter(|&group| left[group] && open[group] == 0).collect();
    while let Some(group) = waiting.pop() {
        left[group] = false;
        for &before in back[group].iter().filter(|&&before| left[before]) {
            open[before] -= 1;
            if open[before] == 0 {
                waiting.push(before);
            }
        }
    }
}

fn by_value(rules: &[Rule]) -> Vec<usize> {
    let single = rules.iter().filter(|rule| rule.member.max == Some(1));
    let own = single.filter_map(|rule| match rule.target {
        Target::Own(index) => Some(index),
        _ => None,
    });
    own.collect()
}
