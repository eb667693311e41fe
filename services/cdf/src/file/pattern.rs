//! What files are called.

use std::fmt::Write as _;
use std::str::FromStr;

use diameter_session::Timestamp;

use super::Settings;
use crate::time::Local;

/// What files are called: text with `{node}`, `{number}`, `{date}`, `{time}` and `{extension}` in it.
///
/// ```
/// use diameter_cdf::file::{Format, Pattern, Settings};
/// use diameter_session::Timestamp;
///
/// let settings = Settings { utc_offset: 60, ..Settings::new(Format::Ts32297, "cdf1") };
/// let at = Timestamp::from_secs(1_795_770_300); // 2026-11-27T09:05:00Z
/// assert_eq!(Pattern::default().name(42, at, &settings), "cdf1_-_42.20261127_-_1005+0100.cdr");
/// assert!("{day}".parse::<Pattern>().is_err());
/// assert!("{node}.cdr".parse::<Pattern>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Node,
    Number,
    Date,
    Time,
    Extension,
}

/// A text that is no [`Pattern`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidPattern {
    /// Something else stands in braces, or a brace stands alone.
    #[error("{0:?} is none of {{node}}, {{number}}, {{date}}, {{time}}, {{extension}}")]
    Unknown(String),
    /// Files would have the same name.
    #[error("the pattern has no {{number}}: names of files would not differ")]
    WithoutNumber,
    /// It leads out of the folder.
    #[error("the pattern has a separator of folders in it")]
    Separator,
}

impl Pattern {
    /// The name of the file with this number that is closed now.
    pub fn name(&self, number: u32, closed: Timestamp, settings: &Settings) -> String {
        let local = Local::new(closed, settings.utc_offset);
        let mut name = String::new();
        for piece in &self.0 {
            // Writing to a text does not fail.
            let _ = match piece {
                Piece::Text(text) => name.write_str(text),
                Piece::Node => {
                    name.extend(settings.node.chars().map(|it| match it {
                        '/' | '\\' | '\0' => '_',
                        other => other,
                    }));
                    Ok(())
                }
                Piece::Number => write!(name, "{number}"),
                Piece::Date => write!(name, "{:04}{:02}{:02}", local.year, local.month, local.day),
                Piece::Time => write!(
                    name,
                    "{:02}{:02}{}{:02}{:02}",
                    local.hour,
                    local.minute,
                    local.sign(),
                    local.offset_hours(),
                    local.offset_minutes()
                ),
                Piece::Extension => name.write_str(settings.format.extension()),
            };
        }
        name
    }
}

impl Default for Pattern {
    fn default() -> Self {
        let text = |text: &str| Piece::Text(text.to_owned());
        Self(vec![
            Piece::Node,
            text("_-_"),
            Piece::Number,
            text("."),
            Piece::Date,
            text("_-_"),
            Piece::Time,
            text("."),
            Piece::Extension,
        ])
    }
}

impl FromStr for Pattern {
    type Err = InvalidPattern;

    fn from_str(text: &str) -> Result<Self, InvalidPattern> {
        if text.contains(['/', '\\', '\0']) {
            return Err(InvalidPattern::Separator);
        }
        let (mut pieces, mut rest) = (Vec::new(), text);
        while let Some(at) = rest.find(['{', '}']) {
            let (before, after) = rest.split_at(at);
            if !before.is_empty() {
                pieces.push(Piece::Text(before.to_owned()));
            }
            let unknown = || InvalidPattern::Unknown(after.to_owned());
            let (name, behind) = after
                .strip_prefix('{')
                .and_then(|after| after.split_once('}'))
                .ok_or_else(unknown)?;
            pieces.push(match name {
                "node" => Piece::Node,
                "number" => Piece::Number,
                "date" => Piece::Date,
                "time" => Piece::Time,
                "extension" => Piece::Extension,
                other => return Err(InvalidPattern::Unknown(other.to_owned())),
            });
            rest = behind;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
        }
        if !pieces.contains(&Piece::Number) {
            return Err(InvalidPattern::WithoutNumber);
        }
        Ok(Self(pieces))
    }
}
