//! Text with the escape sequences of [`Palette`](diameter_core::print::Palette) as styled lines.

use ratatui::style::{Color, Modifier, Style};
use ratatui::text::{Line, Span};

/// The lines of a text. Sequences that nothing here prints change nothing, and are not shown.
pub(super) fn lines(text: &str) -> Vec<Line<'static>> {
    let mut style = Style::default();
    text.lines().map(|line| styled(line, &mut style)).collect()
}

fn styled(line: &str, style: &mut Style) -> Line<'static> {
    let mut spans = Vec::new();
    let mut pieces = line.split('\x1b');
    let mut push = |text: &str, style: Style| {
        if !text.is_empty() {
            spans.push(Span::styled(text.to_owned(), style));
        }
    };
    push(pieces.next().unwrap_or_default(), *style);
    for piece in pieces {
        let sequence = piece.strip_prefix('[').and_then(|it| it.split_once('m'));
        let Some((numbers, text)) = sequence else { continue };
        for number in numbers.split(';') {
            *style = changed(*style, number);
        }
        push(text, *style);
    }
    Line::from(spans)
}

/// ECMA-48, 8.3.117.
fn changed(style: Style, number: &str) -> Style {
    match number {
        "0" | "" => Style::default(),
        "1" => style.add_modifier(Modifier::BOLD),
        "2" => style.add_modifier(Modifier::DIM),
        "31" => style.fg(Color::Red),
        "32" => style.fg(Color::Green),
        "33" => style.fg(Color::Yellow),
        "36" => style.fg(Color::Cyan),
        _ => style,
    }
}

/// A line in as many as it takes; those behind the first are indented a little further.
pub(super) fn wrap(line: Line<'static>, width: usize) -> Vec<Line<'static>> {
    /// Beyond the indentation of the line itself.
    const FURTHER: usize = 4;
    if line.width() <= width {
        return vec![line];
    }
    let text: String = line.spans.iter().map(|span| &*span.content).collect();
    let own = text.len() - text.trim_start().len();
    // However narrow the screen is, something has to fit.
    let indent = (own + FURTHER).min(width / 2);
    let mut lines = Vec::new();
    let mut spans: Vec<Span<'static>> = Vec::new();
    let mut room = width;
    let mut is_begun = false;
    for span in line.spans {
        let mut rest = &*span.content;
        while !rest.is_empty() {
            let (mut fits, mut behind) = split(rest, room);
            if fits.is_empty() && !is_begun {
                // A character that is wider than the screen stands alone.
                let first = rest.chars().next().map_or(0, char::len_utf8);
                (fits, behind) = rest.split_at(first);
            }
            if !fits.is_empty() {
                room = room.saturating_sub(Span::raw(fits).width());
                spans.push(Span::styled(fits.to_owned(), span.style));
                is_begun = true;
            }
            rest = behind;
            if !rest.is_empty() {
                lines.push(Line::from(std::mem::take(&mut spans)));
                spans.push(Span::raw(" ".repeat(indent)));
                room = width - indent;
                is_begun = false;
            }
        }
    }
    lines.push(Line::from(spans));
    lines
}

/// As much of a text as has room, and the rest.
fn split(text: &str, room: usize) -> (&str, &str) {
    let mut width = 0;
    for (at, character) in text.char_indices() {
        width += Span::raw(character.encode_utf8(&mut [0; 4]) as &str).width();
        if width > room {
            return text.split_at(at);
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(lines: &[Line<'_>]) -> Vec<String> {
        let text = |line: &Line<'_>| line.spans.iter().map(|span| &*span.content).collect();
        lines.iter().map(text).collect()
    }

    #[test]
    fn colours_become_styles_and_go_on_over_lines() {
        let lines = lines("a\x1b[1m\x1b[31mb\nc\x1b[0md\x1b[2Je\x1b");
        assert_eq!(plain(&lines), ["ab", "cd"]);
        let red = Style::default().fg(Color::Red).add_modifier(Modifier::BOLD);
        assert_eq!(lines[0].spans[1].style, red);
        assert_eq!(lines[1].spans[0].style, red);
        assert_eq!(lines[1].spans[1].style, Style::default());
    }

    #[test]
    fn long_lines_go_on_below_their_beginning() {
        let line = Line::from(vec![Span::raw("  one "), Span::raw("two three")]);
        let wrapped = wrap(line.clone(), 12);
        assert_eq!(plain(&wrapped), ["  one two th", "      ree"]);
        assert_eq!(plain(&wrap(line, 80)), ["  one two three"]);
        for width in 0..4 {
            let shown = plain(&wrap(Line::raw("日本語"), width)).concat();
            assert_eq!(shown.replace(' ', "").chars().count(), 3, "{width}");
        }
    }
}
