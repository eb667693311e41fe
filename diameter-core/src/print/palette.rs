//! The colours of a tree.

use std::fmt;

/// What a terminal is told before and behind a part of the text; nothing where there are no colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paint(&'static str);

impl Paint {
    /// A style by its escape sequence (ECMA-48, 8.3.117).
    pub const fn new(sequence: &'static str) -> Self {
        Self(sequence)
    }
}

impl fmt::Display for Paint {
    /// Begins the style; with `{:#}`, ends it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, f.alternate()) {
            ("", _) => Ok(()),
            (_, true) => f.write_str("\x1b[0m"),
            (sequence, false) => f.write_str(sequence),
        }
    }
}

/// A style for each part of a message; all plain unless said otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    /// The name of the command.
    pub command: Paint,
    /// The names of AVPs.
    pub name: Paint,
    /// Codes, flags, octets.
    pub detail: Paint,
    /// Symbols, and what octets mean.
    pub meaning: Paint,
    /// What is wrong.
    pub error: Paint,
}

impl Palette {
    /// Colours that are legible on dark and light terminals.
    pub const COLORS: Self = Self {
        command: Paint::new("\x1b[1m"),
        name: Paint::new("\x1b[36m"),
        detail: Paint::new("\x1b[2m"),
        meaning: Paint::new("\x1b[32m"),
        error: Paint::new("\x1b[1m\x1b[31m"),
    };
}
