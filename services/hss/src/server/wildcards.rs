//! Who has an identity that nobody has by its name: whose wildcard it fits.

use std::ops::Range;

use crate::ims::Wildcard;
use crate::subscriber::SubscriberIdentity;

/// The name of a public identity that a wildcard may stand for, as keys have it.
pub(crate) fn name(identity: &SubscriberIdentity) -> Option<String> {
    identity.key().strip_prefix("public:").map(str::to_owned)
}

/// Where the keys of wildcards lie that may stand for a name, those of the longest literal beginning first.
pub(crate) fn ranges(name: &str) -> impl Iterator<Item = Range<String>> {
    let ends = (0..=name.len()).rev().filter_map(|end| name.get(..end));
    // A quotation mark follows the exclamation mark.
    ends.map(|it| format!("{ALL}{it}!")..format!("{ALL}{it}\""))
}

/// The value at the key of the wildcard that is meant by a name, of those that may.
pub(crate) fn meant<T>(keys: impl IntoIterator<Item = (String, T)>, name: &str) -> Option<T> {
    let wildcards = keys.into_iter().filter_map(|(key, value)| {
        let wildcard = Wildcard::parse(key.strip_prefix(ALL)?).ok()??;
        wildcard.matches(name).then_some((wildcard, value))
    });
    let meant = wildcards.min_by(|(one, _), (other, _)| one.cmp(other));
    meant.map(|(_, value)| value)
}

/// How the keys of all wildcards begin.
pub(crate) const ALL: &str = SubscriberIdentity::WILDCARDS;
