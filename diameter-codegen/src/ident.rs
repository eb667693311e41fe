//! Rust names for AVPs, commands and enumerated values.
//!
//! Everything that emits or compares a name goes through here, so that equal input always gives
//! equal identifiers.

use heck::{ToShoutySnakeCase, ToUpperCamelCase};

/// Type names that generated code uses for something else.
pub const RESERVED_TYPE_NAMES: [&str; 49] = [
    "AdditionalAvps",
    "Address",
    "Answer",
    "AnyAvps",
    "Avp",
    "AvpFlags",
    "AvpValue",
    "Avps",
    "Box",
    "Command",
    "CommandDescription",
    "CommandFlags",
    "Contents",
    "Decoder",
    "Default",
    "DiameterIdentity",
    "DiameterUri",
    "Dictionary",
    "Encoder",
    "Enumerated",
    "Format",
    "Grammar",
    "Group",
    "Identity",
    "IntoField",
    "IntoIdentity",
    "IntoTime",
    "IpFilterRule",
    "Item",
    "List",
    "Mandatory",
    "Message",
    "None",
    "OctetString",
    "Option",
    "QosFilterRule",
    "RawAvp",
    "Request",
    "Result",
    "Room",
    "Self",
    "Set",
    "Some",
    "String",
    "Time",
    "UnlistedAvps",
    "Unset",
    "Utf8String",
    "Vec",
];

/// Names of dictionaries whose modules would take the place of something that generated code names.
pub(crate) const RESERVED_MODULE_NAMES: [&str; 13] = [
    "avp",
    "diameter-core",
    "diameter-messages",
    "f32",
    "f64",
    "features",
    "full",
    "i32",
    "i64",
    "required",
    "std",
    "u32",
    "u64",
];

/// The strict and reserved keywords of Rust 2024 in lower case.
const KEYWORDS: [&str; 50] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield", "crate", "super",
];

/// The type name: `CcRequestType` for `CC-Request-Type`.
pub fn type_name(name: &str) -> String {
    snake_case(name).to_upper_camel_case()
}

/// The name of a field or setter: `cc_request_type` for `CC-Request-Type`, raw for keywords.
pub fn field_name(name: &str) -> String {
    let field = snake_case(name);
    match field.as_str() {
        // These have no raw form.
        "self" | "super" | "crate" | "" => field + "_",
        keyword if KEYWORDS.contains(&keyword) => format!("r#{field}"),
        _ => field,
    }
}

/// The name of a constant: `CC_REQUEST_TYPE` for `CC-Request-Type`.
pub fn constant_name(name: &str) -> String {
    snake_case(name).to_shouty_snake_case()
}

/// The name of the constant of an enumerated value: `FRAMED_USER` for `Framed-User`.
///
/// Words are not split where the case changes, because specifications write values as they please:
/// `IPv4` is `IPV4`. Empty if the name has neither letters nor digits.
pub fn value_name(name: &str) -> String {
    let runs: Vec<&str> = alphanumeric_runs(name).collect();
    let joined = runs.join("_").to_ascii_lowercase().to_shouty_snake_case();
    if joined.starts_with(|first: char| first.is_ascii_digit()) {
        return format!("_{joined}");
    }
    joined
}

/// Whether Rust 2024 keeps this word for itself.
pub(crate) fn is_keyword(word: &str) -> bool {
    word == "self" || KEYWORDS.contains(&word)
}

/// The words of a name as heck takes them: it would split `IPv6` and `QoS` by rules of its own.
fn snake_case(name: &str) -> String {
    words(name).join("_").to_ascii_lowercase()
}

/// The words of a name: `3GPP-SourceID` is `Three`, `GPP`, `Source`, `ID`.
fn words(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for (index, run) in alphanumeric_runs(name).enumerate() {
        let digit = run.chars().next().and_then(|first| first.to_digit(10));
        // An identifier cannot begin with a digit.
        let run = match digit {
            Some(digit) if index == 0 => {
                words.push(spelled(digit));
                &run[1..]
            }
            _ => run,
        };
        split_at_case(run, &mut words);
    }
    words
}

fn alphanumeric_runs(name: &str) -> impl Iterator<Item = &str> {
    name.split(|character: char| !character.is_ascii_alphanumeric()).filter(|run| !run.is_empty())
}

/// Splits `PrivacyException` and `SourceID`, but not `QoS`, `ProSe` or `IPv6`.
///
/// All of it is ASCII, so that every index is a boundary.
fn split_at_case<'a>(run: &'a str, words: &mut Vec<&'a str>) {
    let bytes = run.as_bytes();
    // Where the run's end of capitals and digits begins.
    let tail = bytes.iter().rposition(u8::is_ascii_lowercase).map_or(0, |last| last + 1);
    let mut start = 0;
    for (index, pair) in bytes.windows(2).enumerate() {
        let boundary = index + 1;
        if !(pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase()) {
            continue;
        }
        let followed = bytes[boundary + 1..].iter().take(2);
        let begins_word = followed.filter(|byte| byte.is_ascii_lowercase()).count() == 2;
        let begins_acronym = boundary == tail && bytes.len() - boundary >= 2;
        if begins_word || begins_acronym {
            words.push(&run[start..boundary]);
            start = boundary;
        }
    }
    if start < run.len() {
        words.push(&run[start..]);
    }
}

fn spelled(digit: u32) -> &'static str {
    match digit {
        0 => "Zero",
        1 => "One",
        2 => "Two",
        3 => "Three",
        4 => "Four",
        5 => "Five",
        6 => "Six",
        7 => "Seven",
        8 => "Eight",
        _ => "Nine",
    }
}
