//! Whether standard output has colours.

use std::io::IsTerminal;

use anstream::{AutoStream, ColorChoice};
use diameter_core::print::Palette;

/// The colours of messages on standard output: `--color`, then the terminal, NO_COLOR and the like decide.
pub(crate) fn for_stdout() -> Palette {
    let stdout = std::io::stdout();
    let is_colored = match AutoStream::choice(&stdout) {
        ColorChoice::Always | ColorChoice::AlwaysAnsi => true,
        ColorChoice::Auto => stdout.is_terminal(),
        ColorChoice::Never => false,
    };
    if is_colored { Palette::COLORS } else { Palette::default() }
}
