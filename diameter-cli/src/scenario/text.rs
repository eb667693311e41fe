//! Texts with values in them, `${imsi}` or `${granted / 2}`, and what the values are.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::time::SystemTime;

use diameter_core::Time;

/// A value of a session, or of one answer.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Number(i128),
    Text(Arc<str>),
}

impl Value {
    pub(crate) fn text(text: impl Into<Arc<str>>) -> Self {
        Self::Text(text.into())
    }

    fn number(&self) -> Option<i128> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Text(text) => text.parse().ok(),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// The values of a session by their places in [`Names`]; `None` where there is none yet.
pub(crate) type Slots = Vec<Option<Value>>;

/// The names of values.
#[derive(Clone, Debug)]
pub(crate) struct Names(Vec<String>);

/// Values that are there without being asked for, in the order of their slots.
const BUILT_IN: [&str; 7] = [
    "session",
    "origin-host",
    "origin-realm",
    "destination-host",
    "destination-realm",
    "request",
    "iteration",
];

pub(crate) const SESSION: usize = 0;
pub(crate) const ORIGIN_HOST: usize = 1;
pub(crate) const ORIGIN_REALM: usize = 2;
pub(crate) const DESTINATION_HOST: usize = 3;
pub(crate) const DESTINATION_REALM: usize = 4;
/// How many requests there were before, from 0.
pub(crate) const REQUEST: usize = 5;
/// How often the innermost loop has been gone through, from 0.
pub(crate) const ITERATION: usize = 6;

/// The time at which a message is made.
const NOW: &str = "now";

impl Default for Names {
    fn default() -> Self {
        Self(BUILT_IN.map(str::to_owned).into())
    }
}

impl Names {
    /// The place of a name, made if it is new; `None` for one that is taken.
    pub(crate) fn add(&mut self, name: &str) -> Option<usize> {
        match self.find(name) {
            Some(slot) if slot < BUILT_IN.len() => None,
            Some(slot) => Some(slot),
            None if name == NOW => None,
            None => {
                self.0.push(name.to_owned());
                Some(self.0.len() - 1)
            }
        }
    }

    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|it| it == name)
    }

    pub(crate) fn name(&self, slot: usize) -> &str {
        self.0.get(slot).map_or("", String::as_str)
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str).chain([NOW])
    }
}

/// A text with values in it.
#[derive(Clone, Debug)]
pub(crate) struct Text(Vec<Part>);

#[derive(Clone, Debug)]
enum Part {
    Literal(String),
    Value(Expression),
}

/// A value, or two that are calculated with.
#[derive(Clone, Copy, Debug)]
struct Expression {
    first: Operand,
    rest: Option<(Operator, Operand)>,
}

#[derive(Clone, Copy, Debug)]
enum Operand {
    Slot(usize),
    Number(i128),
    Now,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Plus,
    Minus,
    Times,
    By,
}

/// What is wrong with a text, and where in it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub(crate) part: Range<usize>,
    pub(crate) message: String,
    /// The name that is not known.
    pub(crate) unknown: Option<String>,
}

/// Why a value cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// There is none in this slot: it was not saved.
    Value(usize),
    /// What is calculated with is no number, or what comes out of it is none.
    Number,
}

impl Text {
    /// Whether a text has values in it.
    pub(crate) fn has_values(text: &str) -> bool {
        text.contains("${")
    }

    pub(crate) fn parse(text: &str, names: &Names) -> Result<Self, Wrong> {
        let mut parts = Vec::new();
        let mut at = 0;
        while let Some(start) = text[at..].find("${").map(|it| at + it) {
            if start > at {
                parts.push(Part::Literal(text[at..start].to_owned()));
            }
            let inside = start + 2;
            let Some(end) = text[inside..].find('}').map(|it| inside + it) else {
                return Err(Wrong {
                    part: start..text.len(),
                    message: "`${` has no `}`".into(),
                    unknown: None,
                });
            };
            parts.push(Part::Value(Expression::parse(text, inside..end, names)?));
            at = end + 1;
        }
        if at < text.len() {
            parts.push(Part::Literal(text[at..].to_owned()));
        }
        Ok(Self(parts))
    }

    /// The slots that it needs.
    pub(crate) fn slots(&self) -> impl Iterator<Item = usize> {
        let expressions = self.0.iter().filter_map(|part| match part {
            Part::Value(it) => Some(it),
            Part::Literal(_) => None,
        });
        let operands = expressions.flat_map(|it| [Some(it.first), it.rest.map(|(_, it)| it)]);
        operands.flatten().filter_map(|it| match it {
            Operand::Slot(slot) => Some(slot),
            _ => None,
        })
    }

    /// The number that it is, when it is nothing but one value that is one.
    pub(crate) fn number(&self, slots: &Slots) -> Option<i128> {
        let [Part::Value(expression)] = &self.0[..] else { return None };
        match expression.value(slots) {
            Ok(Value::Number(number)) => Some(number),
            _ => None,
        }
    }

    /// Writes it with the values of these slots.
    pub(crate) fn write(&self, slots: &Slots) -> Result<String, Missing> {
        use fmt::Write;
        let mut out = String::new();
        for part in &self.0 {
            match part {
                Part::Literal(text) => out.push_str(text),
                Part::Value(expression) => {
                    // Writing to a text does not fail.
                    let _ = write!(out, "{}", expression.value(slots)?);
                }
            }
        }
        Ok(out)
    }
}

impl Expression {
    fn parse(text: &str, part: Range<usize>, names: &Names) -> Result<Self, Wrong> {
        let words: Vec<&str> = text[part.clone()].split_ascii_whitespace().collect();
        let operand = |word: &str| {
            if word == NOW {
                return Ok(Operand::Now);
            }
            if let Some(slot) = names.find(word) {
                return Ok(Operand::Slot(slot));
            }
            word.parse().map(Operand::Number).map_err(|_| {
                let start = text[part.clone()].find(word).map_or(part.start, |it| part.start + it);
                Wrong {
                    part: start..start + word.len(),
                    message: format!("there is no value `{word}`"),
                    unknown: Some(word.to_owned()),
                }
            })
        };
        let operator = |word: &str| match word {
            "+" => Some(Operator::Plus),
            "-" => Some(Operator::Minus),
            "*" => Some(Operator::Times),
            "/" => Some(Operator::By),
            _ => None,
        };
        match words[..] {
            [name] => Ok(Self { first: operand(name)?, rest: None }),
            [first, sign, second] if operator(sign).is_some() => {
                let rest = operator(sign).map(|sign| Ok((sign, operand(second)?))).transpose()?;
                Ok(Self { first: operand(first)?, rest })
            }
            _ => Err(Wrong {
                part,
                message: "a value is `${name}`, or `${name + 1}` with `+`, `-`, `*` or `/`".into(),
                unknown: None,
            }),
        }
    }

    fn value(self, slots: &Slots) -> Result<Value, Missing> {
        let first = self.first.value(slots)?;
        let Some((operator, second)) = self.rest else { return Ok(first) };
        let second = second.value(slots)?;
        let numbers = first.number().zip(second.number());
        let result = numbers.and_then(|(first, second)| match operator {
            Operator::Plus => first.checked_add(second),
            Operator::Minus => first.checked_sub(second),
            Operator::Times => first.checked_mul(second),
            Operator::By => first.checked_div(second),
        });
        result.map(Value::Number).ok_or(Missing::Number)
    }
}

impl Operand {
    fn value(self, slots: &Slots) -> Result<Value, Missing> {
        match self {
            Self::Number(number) => Ok(Value::Number(number)),
            Self::Slot(slot) => slots.get(slot).cloned().flatten().ok_or(Missing::Value(slot)),
            Self::Now => {
                let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
                let seconds = since.unwrap_or_default().as_secs();
                let time =
                    i64::try_from(seconds).ok().and_then(|it| Time::from_unix_seconds(it).ok());
                time.map(|it| Value::text(it.to_string())).ok_or(Missing::Number)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail that way")]

    use super::*;

    #[test]
    fn values_stand_in_texts_and_are_calculated_with() {
        let mut names = Names::default();
        let granted = names.add("granted").unwrap();
        let mut slots: Slots = vec![None; names.len()];
        slots[granted] = Some(Value::Number(1001));
        let write = |text| Text::parse(text, &names).unwrap().write(&slots);
        assert_eq!(write("a-${granted}-${granted / 2}.").unwrap(), "a-1001-500.");
        assert_eq!(write("${granted / 0}"), Err(Missing::Number));
        assert_eq!(write("${request}"), Err(Missing::Value(REQUEST)));
        assert_eq!(Text::parse("${granted}", &names).unwrap().number(&slots), Some(1001));
        assert_eq!(Text::parse("x${granted}", &names).unwrap().number(&slots), None);
    }

    #[test]
    fn what_is_wrong_with_a_text_has_its_place() {
        let names = Names::default();
        let wrong = Text::parse("ab${requets + 1}", &names).unwrap_err();
        assert_eq!((wrong.part, wrong.unknown.as_deref()), (4..11, Some("requets")));
        assert_eq!(Text::parse("ab${request", &names).unwrap_err().part, 2..11);
        assert!(Text::parse("${request + }", &names).is_err());
    }
}
