//! Grammar text for documentation: without comments and without the dictionary's indentation.

use diameter_diagnostic::Span;

/// The text at `span`, as it is printed in doc comments.
pub(super) fn clean(input: &str, span: Span) -> String {
    // The parser of the same text was given the same span.
    let text = &input[span.start..span.end];
    let mut lines = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.split(';').next().unwrap_or_default().trim_end();
        let content = code.trim_start();
        if content.is_empty() {
            // An empty line stays, a comment goes.
            if !line.contains(';') {
                lines.push((0, ""));
            }
            continue;
        }
        let mut indentation = code.chars().count() - content.chars().count();
        if number == 0 && text.contains('\n') {
            // The first line may begin in the line of `<![CDATA[`, as far to the right.
            let line_start = input[..span.start].rfind('\n').map_or(0, |index| index + 1);
            indentation += input[line_start..span.start].chars().count();
        }
        lines.push((indentation, content));
    }
    let common = lines.iter().filter(|(_, content)| !content.is_empty());
    let common = common.map(|(indentation, _)| *indentation).min().unwrap_or_default();
    let lines: Vec<String> = lines
        .iter()
        .map(|(indentation, content)| " ".repeat(indentation.saturating_sub(common)) + content)
        .collect();
    // A carriage return within a line is a blank too, but not in a doc comment.
    lines.join("\n").trim_matches('\n').replace('\r', " ")
}
