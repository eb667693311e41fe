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

/// A column whose width is that of its widest cell.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    heading: &'static str,
    is_number: bool,
}

impl Column {
    /// Of texts, one under the other.
    pub(crate) fn text(heading: &'static str) -> Self {
        Self { heading, is_number: false }
    }

    /// Of numbers, whose last digits stand under each other.
    pub(crate) fn number(heading: &'static str) -> Self {
        Self { heading, is_number: true }
    }
}

/// Writes rows below their heading, with as many columns as there are.
pub(crate) fn write_columns(
    out: &mut impl Write,
    columns: &[Column],
    rows: &[Vec<String>],
) -> io::Result<()> {
    let width = |index: usize, column: &Column| {
        let cells = rows.iter().filter_map(|it| it.get(index)).map(|it| it.chars().count());
        cells.max().unwrap_or_default().max(column.heading.len())
    };
    let widths: Vec<usize> = columns.iter().enumerate().map(|(at, it)| width(at, it)).collect();
    let line = |cells: &[&str]| {
        let cells = cells.iter().zip(columns).zip(&widths).map(|((cell, column), width)| {
            if column.is_number { format!("{cell:>width$}") } else { format!("{cell:width$}") }
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let heading: Vec<&str> = columns.iter().map(|it| it.heading).collect();
    writeln!(out, "{HEADING}{}{HEADING:#}", line(&heading))?;
    for row in rows {
        writeln!(out, "{}", line(&row.iter().map(String::as_str).collect::<Vec<_>>()))?;
    }
    Ok(())
}
