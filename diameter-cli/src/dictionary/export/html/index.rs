//! What the search looks in: a script, since pages that are opened as files may not read others.

use diameter_codegen::model::{Avp, Dictionary};

use super::page::vendor_name;
use super::site::{self, Site};
use crate::explain::results;

/// Something that can be found: its name, what it is, its page, and the numbers that it goes by.
type Entry = (String, String, String, String);

/// The script: a list of entries.
pub(super) fn script(site: &Site<'_>) -> String {
    let mut entries = Vec::new();
    for (id, same) in &site.applications {
        for (_, it) in same {
            let path = site::application_path(*id);
            entries.push((it.name.clone(), format!("application {id}"), path, id.to_string()));
        }
    }
    for definition in site.commands.values().flatten() {
        let site::CommandOf { application, command, dictionary } = definition;
        let path = format!("{}#{}", site::command_path(application, command), dictionary.name);
        let code = command.code.map(|code| code.to_string()).unwrap_or_default();
        let about = format!("command {code} of {}", application.name);
        for message in command.request.iter().chain([&command.answer]) {
            for name in [&message.abbreviation, &message.name] {
                entries.push((name.clone(), about.clone(), path.clone(), code.clone()));
            }
        }
    }
    for reference in site.avps.values().flatten() {
        avp(&mut entries, site.dictionary_of(*reference), site.model.avp(*reference));
    }
    for result in &site.results {
        let path = site::result_path(result.vendor, result.code);
        let about = format!("result {}", result.number());
        let numbers = format!("{} {}/{0}", result.code, result.vendor);
        entries.push((result.name.to_owned(), about, path, numbers));
    }
    for id in site.vendors() {
        entries.push((vendor_name(id), "vendor".into(), site::vendor_path(id), id.to_string()));
    }
    for it in &site.dictionaries {
        let path = site::dictionary_path(it);
        entries.push((it.name.clone(), format!("dictionary, {}", it.spec), path, String::new()));
        let formats = it.formats.iter().map(|format| (&format.name, "data format"));
        let named = formats.chain(it.flags.iter().map(|flags| (&flags.name, "set of bits")));
        for (name, what) in named {
            let path = site::named_path(it, name);
            entries.push((name.clone(), format!("{what} in {}", it.name), path, String::new()));
        }
    }
    entries.sort_unstable();
    // Several dictionaries define one thing: the first of them leads there.
    entries.dedup_by(|a, b| {
        let page = |it: &Entry| it.2.split('#').next().map(str::to_owned);
        a.0 == b.0 && a.1 == b.1 && page(a) == page(b)
    });
    // Neither texts nor paths fail to be JSON.
    let list = serde_json::to_string(&entries).unwrap_or_default();
    format!("window.diameterReference = {list};\n")
}

/// An AVP with its values; results stand for themselves.
fn avp(entries: &mut Vec<Entry>, dictionary: &Dictionary, avp: &Avp) {
    let numbers = match avp.vendor_id {
        0 => avp.code.to_string(),
        vendor => format!("{} {vendor}/{0}", avp.code),
    };
    let about = match avp.vendor_id {
        0 => format!("AVP {}", avp.code),
        vendor => format!("AVP {} of {}", avp.code, vendor_name(vendor)),
    };
    let path = site::definition_path(dictionary, avp);
    entries.push((avp.name.clone(), about, path, numbers));
    if avp.shares.is_some() || results::are_of(avp) {
        return;
    }
    let values = avp.enums.iter().map(|it| ("value", it));
    for (what, it) in values.chain(avp.bits.iter().map(|it| ("bit", it))) {
        let anchor = site::value_anchor(dictionary, what, it);
        let path = format!("{}#{anchor}", site::avp_path(avp));
        let about = format!("{what} {} of {}", it.value, avp.name);
        entries.push((it.name.clone(), about, path, String::new()));
    }
}
