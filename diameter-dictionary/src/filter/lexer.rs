//! The words of an expression.

use std::ops::Range;
use std::time::Duration;

/// A word and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Token<'t> {
    pub(super) kind: Kind<'t>,
    pub(super) place: Range<usize>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind<'t> {
    Word(&'t str),
    /// What stands between quotes.
    Text(&'t str),
    Whole(i128),
    Float(f64),
    Time(Duration),
    /// Octets written `0x62f210`: the digits.
    Hex(&'t str),
    Comparison(Comparison),
    /// `(`, `)`, `[`, `]` or `,`.
    Mark(char),
    /// `..`
    To,
    End,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

/// What is wrong with a text, and where.
pub(super) struct Wrong {
    pub(super) place: Range<usize>,
    pub(super) message: String,
}

/// The words of a text; the last one is its end.
pub(super) fn tokens(text: &str) -> Result<Vec<Token<'_>>, Wrong> {
    let mut tokens = Vec::new();
    let mut at = 0;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        at += rest.len() - rest.trim_start().len();
        let (kind, length) = next(text.get(at..).unwrap_or_default(), at)?;
        let is_end = kind == Kind::End;
        tokens.push(Token { kind, place: at..at + length });
        at += length;
        if is_end {
            return Ok(tokens);
        }
    }
}

/// The first word of a text that stands at `at`, and its length.
fn next(text: &str, at: usize) -> Result<(Kind<'_>, usize), Wrong> {
    let Some(first) = text.chars().next() else { return Ok((Kind::End, 0)) };
    let comparisons = [
        ("==", Comparison::Equal),
        ("!=", Comparison::NotEqual),
        ("<=", Comparison::AtMost),
        (">=", Comparison::AtLeast),
        ("<", Comparison::Less),
        (">", Comparison::Greater),
    ];
    if let Some((sign, comparison)) = comparisons.iter().find(|(sign, _)| text.starts_with(sign)) {
        return Ok((Kind::Comparison(*comparison), sign.len()));
    }
    match first {
        '.' if text.starts_with("..") => Ok((Kind::To, 2)),
        '(' | ')' | '[' | ']' | ',' => Ok((Kind::Mark(first), 1)),
        '"' | '\'' => {
            let Some(length) = text.get(1..).and_then(|rest| rest.find(first)) else {
                let message = format!("the text has no {first} at its end");
                return Err(Wrong { place: at..at + text.len(), message });
            };
            Ok((Kind::Text(text.get(1..=length).unwrap_or_default()), length + 2))
        }
        '0'..='9' | '-' => number(text, at),
        'a'..='z' | 'A'..='Z' | '_' => {
            let is_part = |it: char| it.is_ascii_alphanumeric() || it == '_';
            let word = front(text, is_part);
            Ok((Kind::Word(word), word.len()))
        }
        '=' => Err(Wrong { place: at..at + 1, message: "values are compared with `==`".into() }),
        '!' | '&' | '|' => {
            let message = "write `not`, `and`, `or`".into();
            Err(Wrong { place: at..at + 1, message })
        }
        other => {
            let message = format!("unexpected {other:?}");
            Err(Wrong { place: at..at + other.len_utf8(), message })
        }
    }
}

fn number(text: &str, at: usize) -> Result<(Kind<'_>, usize), Wrong> {
    let is_letter = |it: char| it.is_ascii_alphanumeric();
    if let Some(digits) = text.strip_prefix("0x") {
        let digits = front(digits, is_letter);
        let place = at..at + 2 + digits.len();
        if digits.is_empty() || !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            let message = format!("`0x{digits}` is no number in hexadecimal");
            return Err(Wrong { place, message });
        }
        return Ok((Kind::Hex(digits), 2 + digits.len()));
    }
    let sign = usize::from(text.starts_with('-'));
    let unsigned = text.get(sign..).unwrap_or_default();
    let whole = front(unsigned, |it| it.is_ascii_digit() || it == '_');
    let mut length = sign + whole.len();
    let behind = text.get(length..).unwrap_or_default();
    // `1..5` is a range.
    let fraction =
        behind.strip_prefix('.').filter(|it| it.starts_with(|it: char| it.is_ascii_digit()));
    if let Some(fraction) = fraction {
        length += 1 + front(fraction, |it| it.is_ascii_digit()).len();
    }
    let digits: String = text.get(..length).unwrap_or_default().replace('_', "");
    let unit = front(text.get(length..).unwrap_or_default(), is_letter);
    let place = at..at + length + unit.len();
    let length = length + unit.len();
    let wrong = |message| Wrong { place, message };
    let second = match unit {
        "" if fraction.is_some() => {
            let number = digits.parse().map_err(|_| wrong(format!("`{digits}` is no number")))?;
            return Ok((Kind::Float(number), length));
        }
        "" => {
            let number = digits.parse().map_err(|_| wrong(format!("`{digits}` is no number")))?;
            return Ok((Kind::Whole(number), length));
        }
        "us" => 1e-6,
        "ms" => 1e-3,
        "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        other => {
            let message = format!("`{other}` is no unit: times have us, ms, s, m or h");
            return Err(wrong(message));
        }
    };
    let time = digits.parse::<f64>().ok().map(|it| it * second);
    let time = time.and_then(|it| Duration::try_from_secs_f64(it).ok());
    let time = time.ok_or_else(|| wrong(format!("`{digits}{unit}` is no time")))?;
    Ok((Kind::Time(time), length))
}

/// As much of the front of a text as is made of these.
fn front(text: &str, is_part: impl Fn(char) -> bool) -> &str {
    let end = text.find(|it| !is_part(it)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

impl Kind<'_> {
    /// How it is called in errors.
    pub(super) fn told(&self) -> String {
        match self {
            Self::Word(word) => format!("`{word}`"),
            Self::Text(text) => format!("the text {text:?}"),
            Self::Whole(number) => format!("the number {number}"),
            Self::Float(number) => format!("the number {number}"),
            Self::Time(time) => format!("the time {time:?}"),
            Self::Hex(digits) => format!("0x{digits}"),
            Self::Comparison(_) => "a comparison".into(),
            Self::Mark(mark) => format!("`{mark}`"),
            Self::To => "`..`".into(),
            Self::End => "the end".into(),
        }
    }
}
