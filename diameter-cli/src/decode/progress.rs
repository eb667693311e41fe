//! How far a large file has been read, on a terminal.

use std::fs::File;
use std::io::{self, IsTerminal};

use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};

/// What takes less is done before anybody looks.
const LARGE: u64 = 64 << 20;

/// The bar for a file; hidden when nobody would see it.
pub(crate) fn bar(file: &File) -> io::Result<ProgressBar> {
    let length = file.metadata()?.len();
    if length < LARGE || !io::stderr().is_terminal() {
        return Ok(ProgressBar::hidden());
    }
    let bar = ProgressBar::new(length).with_finish(ProgressFinish::AndClear);
    let style = ProgressStyle::with_template("{wide_bar} {percent} %  {bytes_per_sec}, {eta} left");
    Ok(match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    })
}
