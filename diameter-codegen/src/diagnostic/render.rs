//! The text form of diagnostics: rustc's.

use std::fmt::{self, Display, Formatter};

use super::{Diagnostic, Diagnostics, Location};

impl Display for Diagnostics {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.list.iter().enumerate() {
            if index > 0 {
                writeln!(formatter, "\n")?;
            }
            Display::fmt(diagnostic, formatter)?;
        }
        Ok(())
    }
}

impl Display for Diagnostic {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let related_line = self.related.as_ref().map_or(0, |(location, _)| location.line);
        let gutter = self.location.line.max(related_line).to_string().len();
        write!(formatter, "error: {}", self.message)?;
        let label = self.label.as_deref().unwrap_or_default();
        snippet(formatter, gutter, "-->", &self.location, '^', label)?;
        if let Some((location, label)) = &self.related {
            snippet(formatter, gutter, ":::", location, '-', label)?;
        }
        if let Some(hint) = &self.hint {
            write!(formatter, "\n{:gutter$} = hint: {hint}", "")?;
        }
        Ok(())
    }
}

fn snippet(
    formatter: &mut Formatter<'_>,
    gutter: usize,
    arrow: &str,
    location: &Location,
    underline: char,
    label: &str,
) -> fmt::Result {
    let Location { file, line, column, excerpt, .. } = location;
    writeln!(formatter, "\n{:gutter$}{arrow} {file}:{line}:{column}", "")?;
    writeln!(formatter, "{:gutter$} |", "")?;
    writeln!(formatter, "{line:>gutter$} | {}", excerpt.text.trim_end())?;
    let marks = underline.to_string().repeat(excerpt.width);
    let marked = format!("{:gutter$} | {:indent$}{marks} {label}", "", "", indent = excerpt.indent);
    write!(formatter, "{}", marked.trim_end())
}
