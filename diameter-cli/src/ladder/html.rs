//! A ladder as one page of HTML that needs nothing beside it: search, and each message decoded.

use std::fmt;

use diameter_core::print::{Palette, json_string};

use super::svg::{STYLE, Svg, escaped, spoken};
use super::{Ladder, Row, Tone};

/// A page.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page<'a> {
    pub(crate) title: &'a str,
    pub(crate) ladder: &'a Ladder,
    /// Each message as a tree, with the colours of [`PALETTE`], by the number its arrow has.
    pub(crate) trees: &'a [String],
}

/// The colours of trees that a page is made of.
pub(crate) const PALETTE: Palette = Palette::COLORS;

impl fmt::Display for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { title, ladder, trees } = self;
        let svg = Svg::new(ladder);
        let title = escaped(title);
        write!(
            f,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n\
             <title>{title}</title>\n<style>\n{STYLE}{}</style>\n</head>\n<body>\n",
            include_str!("page.css")
        )?;
        write!(
            f,
            "<header>\n<h1>{title}</h1>\n<form role=\"search\">\
             <label>Search <input type=\"search\" name=\"text\"></label>\
             <button>Next</button> <output></output></form>\n</header>\n"
        )?;
        f.write_str("<nav aria-label=\"What went wrong\">\n")?;
        self.failures(f)?;
        f.write_str("</nav>\n<main>\n<div>\n")?;
        if ladder.sessions.len() > 1 {
            f.write_str("<ol aria-label=\"Sessions\">\n")?;
            for session in &ladder.sessions {
                let (application, id) = (escaped(&session.application), escaped(&session.id));
                writeln!(f, "<li>{application} {id}</li>")?;
            }
            f.write_str("</ol>\n")?;
        }
        write!(
            f,
            "<div id=\"diagram\" tabindex=\"0\" role=\"region\" aria-label=\"Ladder\">\n\
             <div id=\"heading\">{}</div>\n{}</div>\n</div>\n",
            svg.heading(),
            svg.rows()
        )?;
        f.write_str(
            "<section id=\"decoded\" tabindex=\"0\" aria-live=\"polite\" aria-label=\"The chosen message\">\
             <h2>No message is chosen</h2><pre></pre></section>\n</main>\n<footer>\n\
             <p>Click on a message. Keys: j and k or the arrows for the next and the one before, / to search, \
             Esc for all.</p>\n<script type=\"application/json\" id=\"messages\">[",
        )?;
        let arrows = ladder.rows.iter().filter_map(|row| match row {
            Row::Arrow(arrow) => Some(arrow),
            _ => None,
        });
        // In the order of their numbers, which is that of their rows.
        for (index, arrow) in arrows.enumerate() {
            let name = escaped(&spoken(arrow, ladder));
            let tree = trees.get(arrow.message).map(|tree| painted(tree)).unwrap_or_default();
            let separator = if index > 0 { ",\n" } else { "" };
            let [name, tree] = [name, tree].map(|it| script_string(&it));
            write!(f, "{separator}{{\"name\":{name},\"tree\":{tree}}}")?;
        }
        write!(f, "]</script>\n<script>\n{}</script>\n", include_str!("page.js"))?;
        f.write_str("</footer>\n</body>\n</html>\n")
    }
}

impl Page<'_> {
    /// The messages that ended badly, to go to.
    fn failures(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failures = self.ladder.rows.iter().filter_map(|row| match row {
            Row::Arrow(arrow) if arrow.tone == Tone::Bad => Some(arrow),
            _ => None,
        });
        let mut failures = failures.peekable();
        if failures.peek().is_none() {
            return f.write_str("<p>Every request was answered, and no answer refuses one.</p>\n");
        }
        f.write_str("<ul>\n")?;
        for arrow in failures {
            let name = escaped(&spoken(arrow, self.ladder));
            let outcome = if arrow.outcome.is_none() { ": never answered" } else { "" };
            let message = arrow.message;
            writeln!(f, "<li><button data-goal=\"{message}\">{name}{outcome}</button></li>")?;
        }
        f.write_str("</ul>\n")
    }
}

/// A string of JSON that ends no script.
fn script_string(text: &str) -> String {
    json_string(text).to_string().replace('<', "\\u003c")
}

/// What a terminal is told about colours, as HTML.
fn painted(tree: &str) -> String {
    let paints = [
        (PALETTE.command, "command"),
        (PALETTE.name, "name"),
        (PALETTE.detail, "detail"),
        (PALETTE.meaning, "meaning"),
        (PALETTE.error, "error"),
    ];
    let paints = paints.map(|(paint, class)| (paint.to_string(), class));
    let mut html = String::with_capacity(tree.len() * 2);
    let mut rest = tree;
    let mut is_open = false;
    while let Some(at) = rest.find('\x1b') {
        let (before, sequence) = rest.split_at(at);
        html.push_str(&escaped(before));
        // The longest that fits: an error begins as the name of a command does.
        let fitting = paints.iter().filter(|(paint, _)| sequence.starts_with(paint.as_str()));
        rest = match fitting.max_by_key(|(paint, _)| paint.len()) {
            Some((paint, class)) => {
                html.push_str(if is_open { "</span>" } else { "" });
                html.push_str(&format!("<span class=\"{class}\">"));
                is_open = true;
                &sequence[paint.len()..]
            }
            None => {
                html.push_str(if is_open { "</span>" } else { "" });
                is_open = false;
                sequence.strip_prefix("\x1b[0m").unwrap_or(&sequence[1..])
            }
        };
    }
    html.push_str(&escaped(rest));
    html.push_str(if is_open { "</span>" } else { "" });
    html
}

#[cfg(test)]
mod tests {
    use super::super::example;
    use super::*;

    fn page(trees: &[String]) -> String {
        let ladder = example::ladder();
        Page { title: "no data at <10:05>", ladder: &ladder, trees }.to_string()
    }

    #[test]
    fn a_page_asks_for_nothing_from_elsewhere() {
        let page = page(&[]);
        assert!(page.contains("default-src 'none'"));
        assert!(!page.contains("src=") && !page.contains("href=") && !page.contains("@import"));
        // The only address is the name of a namespace.
        assert_eq!(page.matches("://").count(), page.matches("http://www.w3.org/2000/svg").count());
    }

    #[test]
    fn what_messages_say_ends_no_script_and_is_no_html() {
        let trees = vec!["</script><script>alert(1)</script> \x1b[2J".to_owned()];
        let page = page(&trees);
        assert!(!page.contains("alert(1)</script>"), "{page}");
        assert_eq!(page.matches("</script>").count(), 2);
        assert!(page.contains("no data at &lt;10:05&gt;"));
    }

    #[test]
    fn colours_of_a_terminal_become_classes() {
        let Palette { command, error, .. } = PALETTE;
        let tree = format!("{command}CCR{command:#} {error}5005{error:#} <x>");
        assert_eq!(
            painted(&tree),
            "<span class=\"command\">CCR</span> <span class=\"error\">5005</span> &lt;x&gt;"
        );
    }
}
