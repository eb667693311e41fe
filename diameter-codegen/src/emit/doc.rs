//! The text of documentation: the dictionary's prose, grammars, one-line descriptions of AVPs.

use crate::model::{Avp, Grammar};

/// The dictionary's prose: nothing in it is a link or a tag.
pub(crate) fn prose(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '[' | ']' | '<' | '>' | '*') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    wrapped(&escaped)
}

/// A grammar as a block of text.
pub(crate) fn grammar(grammar: &Grammar) -> String {
    format!("```text\n{}\n```", grammar.text)
}

/// `Rating-Group (432), Unsigned32; RFC 8506, 8.29.`
pub(crate) fn avp(avp: &Avp) -> String {
    let Avp { name, code, vendor_id, data_type, spec, .. } = avp;
    let format = match &avp.format {
        Some(format) => format!("{format} ({})", data_type.name()),
        None => data_type.name().to_owned(),
    };
    let vendor = if *vendor_id == 0 { String::new() } else { format!("/{vendor_id}") };
    format!("{name} ({code}{vendor}), {format}; {spec}.")
}

/// The line of an AVP, and under it what the AVP means and its unit.
pub(crate) fn field(avp: &Avp) -> String {
    let meaning = avp.doc.as_deref().map(|text| prose(&text.replace("\n\n", " ")));
    let lines = [Some(self::avp(avp)), meaning].into_iter().flatten();
    lines.collect::<Vec<_>>().join("\n")
}

/// Breaks paragraphs into lines of at most 100 characters.
pub(crate) fn wrapped(text: &str) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| {
        let mut lines = vec![String::new()];
        for word in paragraph.split_whitespace() {
            let line = lines.last_mut().filter(|line| line.len() + word.len() < 96);
            match line {
                Some(line) if line.is_empty() => line.push_str(word),
                Some(line) => line.extend([" ", word]),
                None => lines.push(word.to_owned()),
            }
        }
        lines.join("\n")
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}
