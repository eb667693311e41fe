//! How texts about one thing are laid out: a heading, labels, paragraphs.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

/// What a text is about.
pub(crate) const NAME: Style = AnsiColor::Cyan.on_default().bold();
/// What stands beside or above a part of it.
pub(crate) const LABEL: Style = Style::new().dimmed();

/// How wide text is that has no line breaks of its own.
const WIDTH: usize = 96;

pub(crate) fn heading(out: &mut impl Write, name: &str, what: &str) -> io::Result<()> {
    writeln!(out, "{NAME}{name}{NAME:#}: {what}")
}

pub(crate) fn label(out: &mut impl Write, name: &str, text: &str) -> io::Result<()> {
    writeln!(out, "  {LABEL}{name:10}{LABEL:#}  {text}")
}

/// A text of several lines, set off.
pub(crate) fn paragraph(out: &mut impl Write, text: &str) -> io::Result<()> {
    writeln!(out)?;
    for line in text.lines() {
        writeln!(out, "  {line}")?;
    }
    Ok(())
}

/// Documentation: its paragraphs with lines of their own.
pub(crate) fn doc(out: &mut impl Write, doc: Option<&str>) -> io::Result<()> {
    for text in doc.unwrap_or_default().split("\n\n").filter(|it| !it.trim().is_empty()) {
        paragraph(out, &wrapped(text, 0))?;
    }
    Ok(())
}

/// Points of a list below their label.
pub(crate) fn points<T: AsRef<str>>(
    out: &mut impl Write,
    name: &str,
    points: &[T],
) -> io::Result<()> {
    if !points.is_empty() {
        writeln!(out, "\n  {LABEL}{name}{LABEL:#}")?;
    }
    for point in points {
        writeln!(out, "  - {}", wrapped(point.as_ref(), 4))?;
    }
    Ok(())
}

/// Words in lines of [`WIDTH`], each but the first behind `indent` blanks.
pub(crate) fn wrapped(text: &str, indent: usize) -> String {
    let mut lines = String::new();
    let mut length = indent;
    for word in text.split_whitespace() {
        let width = word.chars().count();
        if length > indent && length + 1 + width > WIDTH {
            lines.push('\n');
            lines.extend(std::iter::repeat_n(' ', indent));
            length = indent;
        } else if length > indent {
            lines.push(' ');
            length += 1;
        }
        lines.push_str(word);
        length += width;
    }
    lines
}
