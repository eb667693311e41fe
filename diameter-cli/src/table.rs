//! Columns of text for people and for `awk`: one line a row, no borders, a heading on top.

use std::io::{self, Write};

use anstyle::Style;

/// The heading's style.
const HEADING: Style = Style::new().bold();

/// Writes rows below a heading, each column as wide as its widest cell.
pub(crate) fn write<const N: usize>(
    out: &mut impl Write,
    heading: [&str; N],
    rows: &[[String; N]],
) -> io::Result<()> {
    let mut widths = heading.map(str::len);
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    writeln!(out, "{HEADING}{}{HEADING:#}", line(&heading.map(str::to_owned), &widths))?;
    for row in rows {
        writeln!(out, "{}", line(row, &widths))?;
    }
    Ok(())
}

fn line<const N: usize>(cells: &[String; N], widths: &[usize; N]) -> String {
    let cells = cells.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
    cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
}
