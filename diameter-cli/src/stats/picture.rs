//! Statistics as a picture: requests and latencies over time, and how latencies of commands are distributed.

use std::fmt::Write;
use std::time::{Duration, SystemTime};

use diameter_analysis::{Dimension, Interval, Key, Row, Series};
use diameter_dictionary::Catalogue;

use super::{Measured, names, tables};
use crate::axis::{nice, nice_time};
use crate::time;

const WIDTH: f64 = 960.0;
/// Where panels begin and end.
const LEFT: f64 = 70.0;
const RIGHT: f64 = WIDTH - 20.0;
const PANEL: f64 = 170.0;
const GAP: f64 = 60.0;
/// A bar of the distribution.
const BAR: f64 = 22.0;
/// More commands are not drawn.
const MOST_COMMANDS: usize = 8;

const ANSWERED: &str = "#4c8bbf";
const FAILED: &str = "#d1495b";
const UNANSWERED: &str = "#f2a541";
const BEFORE: &str = "#9aa5b1";
const TEXT: &str = "#2b2f36";
const GRID: &str = "#dfe3e8";

/// Draws what was measured. What it is compared with is drawn in grey, from the same beginning.
pub(super) fn draw(measured: &[Measured], catalogue: &'static Catalogue) -> String {
    let mut svg = Svg(String::new());
    let mut top = 30.0;
    for (index, one) in measured.iter().enumerate() {
        let colour = if index == 0 { TEXT } else { BEFORE };
        svg.text(20.0, top, colour, "start", 15.0, &heading(one));
        top += 22.0;
    }
    top += 30.0;
    let series: Vec<&Series> = measured.iter().map(|it| it.statistics.series()).collect();
    requests(&mut svg, top, &series);
    top += PANEL + GAP;
    latencies(&mut svg, top, &series);
    top += PANEL + GAP;
    top = commands(&mut svg, top, &measured[0], catalogue);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{top}\" \
         viewBox=\"0 0 {WIDTH} {top}\" font-family=\"system-ui, sans-serif\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n{}</svg>\n",
        svg.0
    )
}

fn heading(measured: &Measured) -> String {
    let Measured { name, statistics } = measured;
    let total = statistics.total();
    let mut text = format!("{name}: {} requests", total.requests);
    if let Some(seconds) = tables::seconds(statistics) {
        // Nothing that is written into a text fails.
        let _ = write!(text, " in {seconds:.3} s");
    }
    let _ = write!(text, ", {} failed, {} unanswered", total.failures, total.unanswered);
    text
}

/// Requests a second, as bars of those that were answered, failed, and were not answered.
fn requests(svg: &mut Svg, top: f64, series: &[&Series]) {
    let a_second =
        |it: &Interval, series: &Series| it.requests as f64 / series.width().as_secs_f64();
    let rates =
        series.iter().flat_map(|series| series.intervals().iter().map(|it| a_second(it, series)));
    let most = rates.fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    let panel = Panel { top, longest: longest(series) };
    svg.title(top, "Requests a second");
    svg.legend(
        top,
        &[(ANSWERED, "answered"), (FAILED, "failed"), (UNANSWERED, "unanswered")],
        series.len() > 1,
    );
    let step = nice(most / 4.0);
    let mut tick = 0.0;
    while tick <= most {
        let y = panel.bottom() - tick / most * PANEL;
        svg.tick(y, &number(tick));
        tick += step;
    }
    panel.axis(svg, series);
    let Some((now, before)) = series.split_first() else { return };
    let seconds = now.width().as_secs_f64();
    for (index, interval) in now.intervals().iter().enumerate() {
        let (x, width) = panel.place(index, now.width());
        let ok = interval.requests.saturating_sub(interval.failures + interval.unanswered);
        let mut y = panel.bottom();
        let parts =
            [(ok, ANSWERED), (interval.failures, FAILED), (interval.unanswered, UNANSWERED)];
        for (count, colour) in parts {
            let height = count as f64 / seconds / most * PANEL;
            y -= height;
            svg.bar(x, y, width, height, colour);
        }
    }
    for before in before {
        let y = |it: &Interval| panel.bottom() - a_second(it, before) / most * PANEL;
        let points = before.intervals().iter().enumerate();
        let points = points.map(|(index, it)| (panel.middle(index, before.width()), y(it)));
        svg.line(points, BEFORE, "");
    }
}

/// The median and the 99th percentile of latencies, each step ten times the one below.
fn latencies(svg: &mut Svg, top: f64, series: &[&Series]) {
    let all = series.iter().flat_map(|it| it.intervals());
    let known = || all.clone().filter(|it| it.latencies.count() > 0);
    let of = |part| known().filter_map(move |it| it.latencies.quantile(part));
    svg.title(top, "Latency");
    let (Some(least), Some(most)) = (of(0.5).min(), of(0.99).max()) else {
        svg.text(LEFT, top + PANEL / 2.0, TEXT, "start", 12.0, "no latencies are known");
        return;
    };
    svg.legend(top, &[(ANSWERED, "median"), (FAILED, "99th percentile")], series.len() > 1);
    let panel = Panel { top, longest: longest(series) };
    let low = microseconds(least).log10().floor();
    let high = microseconds(most).log10().ceil().max(low + 1.0);
    let y = |it: Duration| panel.bottom() - (microseconds(it).log10() - low) / (high - low) * PANEL;
    // At most some ten powers of ten lie between them.
    for power in low as i32..=high as i32 {
        let tick = 10f64.powi(power);
        svg.tick(y(Duration::from_secs_f64(tick / 1e6)), &short(tick));
    }
    panel.axis(svg, series);
    for (index, series) in series.iter().enumerate().rev() {
        let colours = if index == 0 { [ANSWERED, FAILED] } else { [BEFORE, BEFORE] };
        for (part, colour) in [0.5, 0.99].into_iter().zip(colours) {
            let points = series.intervals().iter().enumerate().filter_map(|(at, it)| {
                let latency = it.latencies.quantile(part)?;
                Some((panel.middle(at, series.width()), y(latency)))
            });
            let dashes = if part > 0.5 && index > 0 { "4 3" } else { "" };
            svg.line(points, colour, dashes);
        }
    }
}

/// How long answers to each command took: from the median over the 90th and 99th percentile to the slowest.
fn commands(svg: &mut Svg, top: f64, measured: &Measured, catalogue: &'static Catalogue) -> f64 {
    let tables = measured.statistics.tables();
    let table = tables.iter().find(|it| it.by.contains(&Dimension::Command));
    let rows = table.into_iter().flat_map(|it| &it.rows);
    let rows = rows.filter(|(_, row)| row.latencies.count() > 0).take(MOST_COMMANDS);
    let (keys, rows): (Vec<&Key>, Vec<&Row>) = rows.map(|(key, row)| (key, row)).unzip();
    let names = names::commands_of(&keys, catalogue);
    // As wide as the longest name needs.
    let longest = names.iter().map(|name| name.chars().count()).max().unwrap_or_default();
    let left = LEFT.max(longest as f64 * 8.0);
    let ends =
        rows.iter().filter_map(|row| row.latencies.quantile(0.5).zip(row.latencies.quantile(1.0)));
    let ends = ends.map(|(low, high)| (microseconds(low), microseconds(high)));
    let Some((least, most)) = ends.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))) else {
        return top - GAP + 30.0;
    };
    svg.title(top, "Latency by command: median, 90th and 99th percentile, slowest");
    let low = least.log10().floor();
    let high = most.log10().ceil().max(low + 1.0);
    let x = |it: f64| left + 10.0 + (it.log10() - low) / (high - low) * (RIGHT - left - 80.0);
    let bottom = top + rows.len() as f64 * BAR;
    for power in low as i32..=high as i32 {
        let tick = 10f64.powi(power);
        svg.vertical(x(tick), top, bottom);
        svg.text(x(tick), bottom + 16.0, TEXT, "middle", 11.0, &short(tick));
    }
    for (index, (name, row)) in names.iter().zip(&rows).enumerate() {
        let y = top + index as f64 * BAR;
        svg.text(left, y + 15.0, TEXT, "end", 12.0, name);
        let at = |part| row.latencies.quantile(part).map_or(least, microseconds);
        let [median, p90, p99, slowest] = [0.5, 0.9, 0.99, 1.0].map(at);
        svg.bar(x(median), y + 5.0, x(p90) - x(median), BAR - 10.0, ANSWERED);
        svg.bar(x(p90), y + 8.0, x(p99) - x(p90), BAR - 16.0, ANSWERED);
        svg.bar(x(median) - 1.0, y + 3.0, 2.0, BAR - 6.0, TEXT);
        svg.bar(x(slowest) - 1.0, y + 6.0, 2.0, BAR - 12.0, FAILED);
        svg.text(x(slowest) + 6.0, y + 15.0, TEXT, "start", 11.0, &short(slowest));
    }
    bottom + 40.0
}

fn longest(series: &[&Series]) -> Duration {
    let lengths = series.iter().map(|it| {
        it.width().saturating_mul(u32::try_from(it.intervals().len()).unwrap_or(u32::MAX))
    });
    lengths.max().unwrap_or_default().max(Duration::from_millis(1))
}

/// One panel over time.
struct Panel {
    top: f64,
    /// The time from its left to its right.
    longest: Duration,
}

impl Panel {
    fn bottom(&self) -> f64 {
        self.top + PANEL
    }

    fn x(&self, since: f64) -> f64 {
        LEFT + since / self.longest.as_secs_f64() * (RIGHT - LEFT)
    }

    fn place(&self, index: usize, width: Duration) -> (f64, f64) {
        let width = width.as_secs_f64();
        let x = self.x(index as f64 * width);
        (x, (self.x((index + 1) as f64 * width) - x).max(0.5))
    }

    fn middle(&self, index: usize, width: Duration) -> f64 {
        let (x, width) = self.place(index, width);
        x + width / 2.0
    }

    /// The axis of time: times of day, or seconds since the beginning where two captures are compared.
    fn axis(&self, svg: &mut Svg, series: &[&Series]) {
        let seconds = self.longest.as_secs_f64();
        let step = nice_time(seconds / 6.0);
        let start = series.first().and_then(|it| it.start()).filter(|_| series.len() == 1);
        // Ticks stand at whole steps of the clock.
        let since_epoch = start.and_then(|it| it.duration_since(SystemTime::UNIX_EPOCH).ok());
        let phase = since_epoch.map_or(0.0, |it| (it.as_secs_f64() % step).abs());
        let mut tick = if phase > 0.0 { step - phase } else { 0.0 };
        while tick <= seconds {
            let label = match start {
                Some(start) => clock(start + Duration::from_secs_f64(tick), step),
                None => format!("{} s", number(tick)),
            };
            svg.vertical(self.x(tick), self.top, self.bottom() + 4.0);
            svg.text(self.x(tick), self.bottom() + 18.0, TEXT, "middle", 11.0, &label);
            tick += step;
        }
    }
}

/// `10:05:07`, with as much of a fraction as steps need.
fn clock(at: SystemTime, step: f64) -> String {
    // 2026-01-31T10:05:07.250000Z; rounded, as steps are no exact numbers.
    let text = time::timestamp(at + Duration::from_micros(1));
    let of_day = text.get(11..).unwrap_or_default();
    let length = match step {
        ..1.0 => 12,
        ..60.0 => 8,
        _ => 5,
    };
    of_day.get(..length).unwrap_or(of_day).to_owned()
}

fn number(number: f64) -> String {
    let text = format!("{number:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn microseconds(latency: Duration) -> f64 {
    (latency.as_secs_f64() * 1e6).max(1.0)
}

/// `200 µs`, `1.5 ms`, `10 s`.
fn short(microseconds: f64) -> String {
    let (number, unit) = match microseconds {
        ..1e3 => (microseconds, "µs"),
        ..1e6 => (microseconds / 1e3, "ms"),
        _ => (microseconds / 1e6, "s"),
    };
    let digits = usize::from(number < 10.0 && number.fract() > 0.05);
    format!("{number:.digits$} {unit}")
}

/// A drawing, element by element. Nothing that is written into a text fails.
struct Svg(String);

impl Svg {
    fn text(&mut self, x: f64, y: f64, colour: &str, anchor: &str, size: f64, text: &str) {
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        let _ = writeln!(
            self.0,
            "<text x=\"{x:.1}\" y=\"{y:.1}\" fill=\"{colour}\" text-anchor=\"{anchor}\" \
             font-size=\"{size}\">{text}</text>"
        );
    }

    fn title(&mut self, top: f64, text: &str) {
        self.text(LEFT, top - 12.0, TEXT, "start", 13.0, text);
    }

    /// What colours mean, at the right.
    fn legend(&mut self, top: f64, colours: &[(&str, &str)], has_before: bool) {
        let before = has_before.then_some((BEFORE, "before"));
        let mut x = RIGHT;
        for (colour, text) in colours.iter().copied().chain(before).rev() {
            self.text(x, top - 12.0, TEXT, "end", 12.0, text);
            x -= 7.0 * text.chars().count() as f64 + 16.0;
            self.bar(x, top - 21.0, 10.0, 10.0, colour);
            x -= 14.0;
        }
    }

    fn bar(&mut self, x: f64, y: f64, width: f64, height: f64, colour: &str) {
        if width > 0.0 && height > 0.0 {
            let _ = writeln!(
                self.0,
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" \
                 fill=\"{colour}\"/>"
            );
        }
    }

    /// A line at a height, and what it means.
    fn tick(&mut self, y: f64, label: &str) {
        let _ = writeln!(
            self.0,
            "<line x1=\"{LEFT}\" y1=\"{y:.1}\" x2=\"{RIGHT}\" y2=\"{y:.1}\" stroke=\"{GRID}\"/>"
        );
        self.text(LEFT - 6.0, y + 4.0, TEXT, "end", 11.0, label);
    }

    fn vertical(&mut self, x: f64, top: f64, bottom: f64) {
        let _ = writeln!(
            self.0,
            "<line x1=\"{x:.1}\" y1=\"{top:.1}\" x2=\"{x:.1}\" y2=\"{bottom:.1}\" stroke=\"{GRID}\"/>"
        );
    }

    fn line(&mut self, points: impl Iterator<Item = (f64, f64)>, colour: &str, dashes: &str) {
        let points = points.map(|(x, y)| format!("{x:.1},{y:.1}"));
        let points = points.collect::<Vec<_>>().join(" ");
        let _ = writeln!(
            self.0,
            "<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\" \
             stroke-dasharray=\"{dashes}\"/>"
        );
    }
}
