//! The report of a run as one HTML file: charts as inline SVG, nothing from the network.

use std::fmt::{self, Write};

use super::Summary;
use super::print::milliseconds;
use super::record::Second;
use crate::axis::nice_time;

/// A page.
pub(super) fn page(summary: &Summary<'_>) -> String {
    let mut page = String::new();
    // Writing to a text does not fail.
    let _ = write(summary, &mut page);
    page
}

const STYLE: &str = "\
:root { color-scheme: light dark; --ink: #1c2330; --dim: #5d6778; --line: #d7dce4; --back: #fff;
  --a: #1769aa; --b: #c2410c; --c: #15803d; --bad: #b91c1c }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --dim: #9aa4b5; --line: #333b4a;
  --back: #14181f; --a: #60a5fa; --b: #fb923c; --c: #4ade80; --bad: #f87171 } }
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; background: var(--back);
  color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
h1 { font-size: 1.5rem; margin: 0 } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
p { margin: .2rem 0; color: var(--dim) }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1.2rem 0 }
.figures b { display: block; font-size: 1.5rem; font-weight: 600; color: var(--ink) }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line) }
th { font-weight: 600; color: var(--dim) } td.n, th.n { text-align: right; font-variant-numeric: tabular-nums }
.bad, .figures b.bad { color: var(--bad); font-weight: 600 } .good { color: var(--c) }
svg { width: 100%; height: auto; display: block } svg text { fill: var(--dim); font-size: 12px }
.grid { stroke: var(--line) } .a { stroke: var(--a) } .b { stroke: var(--b) } .c { stroke: var(--c) } .d { stroke: var(--bad) }
polyline { fill: none; stroke-width: 1.8; stroke-linejoin: round }
.key { display: flex; gap: 1.2rem; color: var(--dim); flex-wrap: wrap }
.key i { display: inline-block; width: 1.2rem; height: 3px; margin-right: .4rem; vertical-align: middle; background: currentColor }
i.a { color: var(--a) } i.b { color: var(--b) } i.c { color: var(--c) } i.d { color: var(--bad) }
";

/// A line of a chart.
struct Line {
    name: &'static str,
    class: &'static str,
    value: fn(&Second) -> f64,
}

fn write(summary: &Summary<'_>, out: &mut String) -> fmt::Result {
    let Summary { scenario, record, server, clients, elapsed, .. } = summary;
    let name = Escaped(&scenario.name);
    write!(
        out,
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{name}: load</title>\n<style>\n{STYLE}</style></head><body>\n<h1>{name}</h1>\n"
    )?;
    let clients =
        if *clients == 1 { "one client".to_owned() } else { format!("{clients} clients") };
    let seconds = elapsed.as_secs_f64();
    writeln!(out, "<p>{clients} against {}, {seconds:.1} seconds</p>", Escaped(server))?;
    let is_passed = summary.checked.iter().all(|it| it.is_kept);
    let all = record.all();
    let at = |quantile| milliseconds(all.value_at_quantile(quantile));
    let figures = [
        ("thresholds", if is_passed { "kept" } else { "missed" }.to_owned()),
        ("sessions", record.sessions.begun.to_string()),
        ("answers", record.answers().to_string()),
        ("answers a second", format!("{:.0}", summary.rate())),
        ("median", at(0.5)),
        ("99%", at(0.99)),
        ("failures", record.failures().to_string()),
        ("times missed by (99%)", milliseconds(record.late.value_at_quantile(0.99))),
    ];
    out.push_str("<div class=\"figures\">");
    for (what, figure) in figures {
        let class = if what == "thresholds" && !is_passed { " class=\"bad\"" } else { "" };
        write!(out, "<div><b{class}>{figure}</b>{what}</div>")?;
    }
    out.push_str("</div>\n");

    chart(
        out,
        "A second",
        &record.timeline,
        &[
            Line { name: "answers", class: "a", value: |it| it.answers as f64 },
            Line { name: "sessions begun", class: "c", value: |it| it.begun as f64 },
            Line { name: "failures", class: "d", value: |it| it.failures as f64 },
        ],
        "",
    )?;
    chart(
        out,
        "Latency from the intended time",
        &record.timeline,
        &[
            Line { name: "median", class: "a", value: |it| it.p50 as f64 / 1000.0 },
            Line { name: "99%", class: "b", value: |it| it.p99 as f64 / 1000.0 },
        ],
        " ms",
    )?;
    chart(
        out,
        "Open sessions",
        &record.timeline,
        &[Line { name: "open", class: "a", value: |it| it.open as f64 }],
        "",
    )?;

    table(
        out,
        "Thresholds",
        &["threshold", "measured", ""],
        1,
        summary.checked.iter().map(|it| {
            let kept = if it.is_kept { Cell::good("kept") } else { Cell::bad("missed") };
            vec![Cell::plain(&it.text), Cell::plain(&it.measured), kept]
        }),
    )?;
    let heading = ["request", "answers", "failures", "50%", "90%", "99%", "99.9%", "most"];
    table(
        out,
        "Requests",
        &heading,
        1,
        summary.requests().map(|(name, histogram, failures)| {
            let at = |quantile| Cell::plain(&milliseconds(histogram.value_at_quantile(quantile)));
            let failures = match failures {
                0 => Cell::plain("0"),
                failures => Cell::bad(&failures.to_string()),
            };
            let answers = Cell::plain(&histogram.len().to_string());
            let most = Cell::plain(&milliseconds(histogram.max()));
            vec![Cell::plain(name), answers, failures, at(0.5), at(0.9), at(0.99), at(0.999), most]
        }),
    )?;
    table(
        out,
        "Results",
        &["request", "result", "count"],
        2,
        summary.results().into_iter().map(|(name, result, is_ok, count)| {
            let result = if is_ok { Cell::plain(&result) } else { Cell::bad(&result) };
            vec![Cell::plain(name), result, Cell::plain(&count.to_string())]
        }),
    )?;
    if !summary.outages.is_empty() {
        table(
            out,
            "Without a connection",
            &["lost at", "for", "client", "why"],
            usize::MAX,
            summary.outages.rows().map(|row| row.iter().map(|it| Cell::plain(it)).collect()),
        )?;
        let line = summary.outages.line();
        writeln!(out, "<p>{}</p>", Escaped(&line))?;
    }
    out.push_str("</body></html>\n");
    Ok(())
}

struct Cell {
    text: String,
    class: &'static str,
}

impl Cell {
    fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), class: "" }
    }

    fn good(text: &str) -> Self {
        Self { text: text.to_owned(), class: "good" }
    }

    fn bad(text: &str) -> Self {
        Self { text: text.to_owned(), class: "bad" }
    }
}

/// A table; columns from `numbers` on are numbers.
fn table(
    out: &mut String,
    title: &str,
    heading: &[&str],
    numbers: usize,
    rows: impl Iterator<Item = Vec<Cell>>,
) -> fmt::Result {
    let number = |column: usize| if column >= numbers { "n" } else { "" };
    write!(out, "<h2>{title}</h2>\n<table><tr>")?;
    for (column, name) in heading.iter().enumerate() {
        write!(out, "<th class=\"{}\">{name}</th>", number(column))?;
    }
    out.push_str("</tr>\n");
    for row in rows {
        out.push_str("<tr>");
        for (column, cell) in row.iter().enumerate() {
            let (number, class) = (number(column), cell.class);
            write!(out, "<td class=\"{number} {class}\">{}</td>", Escaped(&cell.text))?;
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table>\n");
    Ok(())
}

const WIDTH: f64 = 900.0;
const HEIGHT: f64 = 220.0;
const LEFT: f64 = 70.0;
const BOTTOM: f64 = 24.0;

/// A line has no more points: more would not be seen.
const MOST_POINTS: usize = 450;

/// Lines over time.
fn chart(
    out: &mut String,
    title: &str,
    timeline: &[Second],
    lines: &[Line],
    unit: &str,
) -> fmt::Result {
    let (Some(last), true) = (timeline.last(), timeline.len() > 1) else { return Ok(()) };
    write!(out, "<h2>{title}</h2>\n<div class=\"key\">")?;
    for Line { name, class, .. } in lines {
        write!(out, "<span><i class=\"{class}\"></i>{name}</span>")?;
    }
    let values = lines.iter().flat_map(|line| timeline.iter().map(|it| (line.value)(it)));
    let most = round_up(values.fold(0.0, f64::max));
    write!(
        out,
        "</div>\n<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{title}\">\n"
    )?;
    let x = |at: f64| LEFT + at / last.at.max(0.001) * (WIDTH - LEFT - 10.0);
    let y = |value: f64| 10.0 + (1.0 - value / most) * (HEIGHT - BOTTOM - 10.0);
    for step in 0..=4 {
        let value = most * f64::from(step) / 4.0;
        let (y, right, left) = (y(value), WIDTH - 10.0, LEFT - 8.0);
        writeln!(
            out,
            "<line class=\"grid\" x1=\"{LEFT}\" x2=\"{right}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\
             <text x=\"{left}\" y=\"{:.1}\" text-anchor=\"end\">{}{unit}</text>",
            y + 4.0,
            Short(value)
        )?;
    }
    for at in times(last.at) {
        let (x, y) = (x(at), HEIGHT - 4.0);
        // What would not fit behind the last one stands before it.
        let anchor = if x > WIDTH - 25.0 { "end" } else { "middle" };
        writeln!(
            out,
            "<text x=\"{x:.1}\" y=\"{y}\" text-anchor=\"{anchor}\">{} s</text>",
            Short(at)
        )?;
    }
    let together = timeline.len().div_ceil(MOST_POINTS);
    for Line { name, class, value } in lines {
        write!(out, "<polyline class=\"{class}\" points=\"")?;
        for seconds in timeline.chunks(together) {
            // The highest of those that are drawn as one: a peak is what is looked for.
            let highest = seconds.iter().map(value).fold(0.0, f64::max);
            let at = seconds.last().map_or(0.0, |it| it.at);
            write!(out, "{:.1},{:.1} ", x(at), y(highest))?;
        }
        writeln!(out, "\"><title>{name}</title></polyline>")?;
    }
    out.push_str("</svg>\n");
    Ok(())
}

/// The seconds that an axis of so many is marked at.
fn times(length: f64) -> impl Iterator<Item = f64> {
    let step = nice_time(length.max(0.001) / 5.0);
    (0..=5).map(move |number| f64::from(number) * step).take_while(move |at| *at <= length)
}

/// The next number that looks well at the top of an axis.
fn round_up(value: f64) -> f64 {
    if value <= 0.0 {
        return 1.0;
    }
    let power = 10_f64.powf(value.log10().floor());
    let steps = [1.0, 2.0, 4.0, 5.0, 8.0, 10.0];
    steps.iter().map(|it| it * power).find(|it| *it >= value).unwrap_or(value)
}

/// A number with as many digits as an axis has room for.
struct Short(f64);

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            number if number == 0.0 || number >= 10.0 => write!(f, "{number:.0}"),
            number if number >= 1.0 && number.fract() < 0.05 => write!(f, "{number:.0}"),
            number if number >= 1.0 => write!(f, "{number:.1}"),
            number => write!(f, "{number:.2}"),
        }
    }
}

/// A text that is no markup.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|character| match character {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            other => f.write_char(other),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_end_at_round_numbers() {
        let cases = [(0.0, 1.0), (0.034, 0.04), (7.2, 8.0), (10.0, 10.0), (30_123.0, 40_000.0)];
        assert!(cases.iter().all(|(value, most)| (round_up(*value) - most).abs() < 1e-9));
    }

    #[test]
    fn times_are_marked_where_they_are_round() {
        assert_eq!(times(41.3).collect::<Vec<_>>(), [0.0, 10.0, 20.0, 30.0, 40.0]);
        assert_eq!(times(10.0).collect::<Vec<_>>(), [0.0, 2.0, 4.0, 6.0, 8.0, 10.0]);
        assert_eq!(Short(2.0).to_string(), "2");
        assert_eq!(Short(2.5).to_string(), "2.5");
    }

    #[test]
    fn names_are_no_markup() {
        assert_eq!(Escaped("<a & \"b\">").to_string(), "&lt;a &amp; &quot;b&quot;&gt;");
    }
}
