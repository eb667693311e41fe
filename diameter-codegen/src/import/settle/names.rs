//! Names that grammars can spell, and Rust names that are distinct and free.

use std::collections::{BTreeMap, HashSet};

use super::Avp;
use crate::ident::{self, RESERVED_TYPE_NAMES};
use crate::{grammar, model::DataType};

/// Gives every AVP a name, and a Rust name where its own does not do.
pub(super) fn settle(avps: &mut [Avp], vendors: &BTreeMap<u32, String>) {
    let mut taken = HashSet::new();
    for avp in avps {
        let name = spellable(&avp.name, || format!("AVP-{}", avp.code));
        if name != avp.name {
            avp.todos.push(format!("the name is `{}` in the source.", avp.name));
            avp.name = name;
        }
        let is_free = |name: &str, taken: &HashSet<String>| {
            let type_name = ident::type_name(name);
            let has_type = matches!(avp.data_type, DataType::Grouped | DataType::Enumerated)
                || !avp.values.is_empty();
            let is_reserved = has_type && RESERVED_TYPE_NAMES.contains(&type_name.as_str());
            !taken.contains(&type_name) && !is_reserved
        };
        if !is_free(&avp.name, &taken) {
            let vendor = match (avp.vendor_id, vendors.get(&avp.vendor_id)) {
                (0, _) => "IETF".to_owned(),
                (_, Some(vendor)) => spellable(vendor, || format!("Vendor{}", avp.vendor_id)),
                (vendor_id, None) => format!("Vendor{vendor_id}"),
            };
            let with_vendor = format!("{vendor}-{}", avp.name);
            let with_code = format!("{with_vendor}-{}", avp.code);
            let name = if is_free(&with_vendor, &taken) { with_vendor } else { with_code };
            avp.rust_name = Some(name);
        }
        taken.insert(ident::type_name(avp.rust_name.as_ref().unwrap_or(&avp.name)));
    }
}

/// A name of letters, digits and what else grammars allow, nearest to the one of the source.
pub(super) fn spellable(name: &str, otherwise: impl FnOnce() -> String) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/');
    let words: Vec<&str> = name.split(|c: char| !allowed(c)).filter(|it| !it.is_empty()).collect();
    let joined = words.join("-");
    let name = joined.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let name = name.trim_end_matches('-');
    // The wildcard of grammars is no name for an AVP.
    if grammar::is_name(name) && name != "AVP" { name.to_owned() } else { otherwise() }
}
