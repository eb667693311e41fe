//! Gates: the features under which something is compiled.

use std::collections::BTreeSet;

/// The feature that enables all others, and compiles what no application reaches.
pub(crate) const FULL: &str = "full";

/// The feature that connects types with the machines of diameter-session.
pub(crate) const SESSION: &str = "session";

/// The dictionary whose types are always compiled.
pub(crate) const BASE: &str = "base";

/// Under which features something is compiled; `None` is always, or where what is around it says as much.
pub(crate) type Gate = Option<BTreeSet<String>>;

/// Whether what is compiled under `outer` can have what is compiled under `inner` at any time.
pub(crate) fn implies(outer: &Gate, inner: &Gate) -> bool {
    let Some(inner) = inner else { return true };
    // FULL enables every other feature.
    let holds = |feature: &String| feature == FULL || inner.contains(feature);
    outer.as_ref().is_some_and(|outer| outer.iter().all(holds))
}
