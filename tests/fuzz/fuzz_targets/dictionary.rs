//! Dictionaries as somebody may write them: up to three files, with a form feed between them, which
//! XML does not have.

#![no_main]

use diameter_codegen::Source;
use diameter_fuzz::diagnostics::load_and_check;
use libfuzzer_sys::fuzz_target;

fuzz_target!(init: diameter_fuzz::stack::watch(), |octets| {
    let Ok(text) = std::str::from_utf8(octets) else { return };
    let files = ["base.xml", "shop.xml", "delivery.xml"].into_iter().zip(text.split('\u{c}'));
    let sources: Vec<Source> = files
        .map(|(name, text)| Source { name: name.into(), text: text.into(), external: false })
        .collect();
    load_and_check(&sources);
});
