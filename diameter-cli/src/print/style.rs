//! The colours of messages.

use std::io::IsTerminal;

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};

/// A style for each part of a message; all plain where there are to be no colours.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Palette {
    pub(crate) command: Style,
    pub(crate) name: Style,
    /// Codes, flags, octets.
    pub(crate) detail: Style,
    /// Symbols, and what octets mean.
    pub(crate) meaning: Style,
    pub(crate) error: Style,
}

impl Palette {
    /// For standard output: `--color`, then the terminal, NO_COLOR and the like decide.
    pub(crate) fn for_stdout() -> Self {
        let stdout = std::io::stdout();
        let is_colored = match AutoStream::choice(&stdout) {
            ColorChoice::Always | ColorChoice::AlwaysAnsi => true,
            ColorChoice::Auto => stdout.is_terminal(),
            ColorChoice::Never => false,
        };
        if is_colored { Self::COLORS } else { Self::default() }
    }

    const COLORS: Self = Self {
        command: Style::new().bold(),
        name: AnsiColor::Cyan.on_default(),
        detail: Style::new().dimmed(),
        meaning: AnsiColor::Green.on_default(),
        error: AnsiColor::Red.on_default().bold(),
    };
}
