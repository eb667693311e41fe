//! From messages to a ladder, and from there to text, SVG or HTML.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::io::{self, IsTerminal, Write};
use std::sync::Arc;

use diameter_core::DecodeOptions;
use diameter_core::print::{Frame, Names, Paint, Palette, Tree};
use diameter_dictionary::Catalogue;

use super::details::{Details, Table};
use super::draw::{Drawn, End, Flow, Repeated};
use super::{Arguments, Form};
use crate::ladder::html::{self, Page};
use crate::ladder::svg::Svg;
use crate::ladder::text::{Glyphs, Line, Text};
use crate::ladder::{Kind, Ladder, Layout, Message, Repeats, Session, Tone};
use crate::{palette, time};

/// A ladder, and the messages behind it.
#[derive(Debug)]
pub(super) struct Drawing<'a> {
    flow: &'a Flow,
    catalogue: &'static Catalogue,
    ladder: Ladder,
}

impl<'a> Drawing<'a> {
    pub(super) fn new(flow: &'a Flow, catalogue: &'static Catalogue) -> Self {
        let table = Table::new(catalogue);
        let mut layout = Layout::default();
        let mut told = Told::default();
        for drawn in &flow.messages {
            layout.push(&message(drawn, catalogue, &table, &mut told));
        }
        let ladder = layout.finish(|name| flow.agents.contains(name));
        Self { flow, catalogue, ladder }
    }

    /// Writes it in the form that is asked for.
    pub(super) fn write(&self, arguments: &Arguments, out: &mut impl Write) -> io::Result<()> {
        match arguments.to {
            Form::Text => {
                let glyphs = glyphs(arguments);
                let text = Text::new(&self.ladder, width(arguments), glyphs);
                let is_colored =
                    arguments.output.is_none() && palette::for_stdout() != Palette::default();
                text.lines().iter().try_for_each(|line| write_line(out, line, is_colored))
            }
            Form::Svg => write!(out, "{}", Svg::new(&self.ladder)),
            Form::Html => {
                let trees: Vec<String> =
                    self.flow.messages.iter().map(|it| self.tree(it)).collect();
                let title = self.title(arguments);
                write!(out, "{}", Page { title: &title, ladder: &self.ladder, trees: &trees })
            }
        }
    }

    /// A message as `diameter decode` prints it.
    fn tree(&self, drawn: &Drawn) -> String {
        let captured = &drawn.captured;
        let mut tree = captured.place.to_string();
        if let Some(at) = captured.time {
            // Nothing that is written into memory fails.
            let _ = write!(tree, "  {}", time::timestamp(at));
        }
        if let Some(flow) = captured.flow {
            let _ = write!(tree, "  {flow}");
        }
        tree.push('\n');
        match Frame::read(captured.octets.clone()) {
            Ok(frame) => {
                let known = self.catalogue.recognize_frame(&frame);
                let findings = known.check(&frame, &DecodeOptions::default());
                let printed = Tree::new(frame, &known).with_findings(&findings);
                let _ = write!(tree, "{}", printed.with_palette(html::PALETTE));
            }
            Err(error) => _ = write!(tree, "{error}"),
        }
        tree
    }

    fn title(&self, arguments: &Arguments) -> String {
        let what = match (&arguments.subscriber, &arguments.session) {
            (Some(subscriber), _) => format!("{subscriber}: "),
            (None, Some(session)) => format!("{session}: "),
            (None, None) => String::new(),
        };
        let file = match arguments.file.to_str() {
            Some("-") => "standard input".into(),
            _ => arguments.file.display().to_string(),
        };
        let (messages, sessions) = (self.flow.messages.len(), self.ladder.sessions.len());
        format!("{what}{messages} messages in {sessions} sessions of {file}")
    }
}

/// What was said of each session: it is not said again.
pub(super) type Told = HashSet<(Option<Arc<str>>, String)>;

/// A message as the ladder takes it.
pub(super) fn message(
    drawn: &Drawn,
    catalogue: &'static Catalogue,
    table: &Table,
    told: &mut Told,
) -> Message {
    let name = |end: &End| match end {
        End::Name(name) => name.clone(),
        End::Address(address) => address.to_string(),
    };
    let frame = Frame::read(drawn.captured.octets.clone()).ok();
    let known = frame.as_ref().map(|frame| catalogue.recognize_frame(frame));
    let details = frame.as_ref().zip(known.as_ref());
    let Details { label, about, parts, outcome } =
        details.map(|(frame, known)| table.details(frame, known)).unwrap_or_default();
    let is_new = |it: &String| told.insert((drawn.session.clone(), it.clone()));
    let details = about.into_iter().filter(is_new).chain(parts).collect();
    let application = || {
        let id = frame.as_ref()?.header.application_id;
        let named = known.as_ref()?.application(id).map(str::to_owned);
        Some(named.unwrap_or_else(|| format!("application {id}")))
    };
    let session = drawn
        .session
        .as_ref()
        .map(|id| Session { application: application().unwrap_or_default(), id: id.to_string() });
    let kind = match drawn.is_request {
        true => Kind::Request {
            repeats: match &drawn.repeats {
                Repeated::No => Repeats::Nothing,
                Repeated::Again => Repeats::Retransmission,
                Repeated::Elsewhere(end) => Repeats::Failover(name(end)),
            },
            is_answered: drawn.is_answered,
        },
        false => Kind::Answer { result: outcome, latency: drawn.latency },
    };
    Message {
        time: drawn.captured.time,
        from: name(&drawn.from),
        to: name(&drawn.to),
        label,
        details,
        kind,
        session,
    }
}

/// What is wide enough for four hosts.
const USUAL_WIDTH: usize = 100;

/// How wide text is: as wide as it is said, or else as wide as the terminal.
pub(super) fn width(arguments: &Arguments) -> usize {
    let stdout = io::stdout();
    let terminal = || terminal_size::terminal_size_of(&stdout).map(|(width, _)| width.0.into());
    arguments.width.or_else(terminal).unwrap_or(USUAL_WIDTH)
}

/// Unicode, unless a terminal says that it has none.
pub(super) fn glyphs(arguments: &Arguments) -> Glyphs {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    let has_unicode = locale.is_none_or(|it| it.to_lowercase().replace('-', "").contains("utf8"));
    let is_file = arguments.output.is_some() || !io::stdout().is_terminal();
    match !arguments.ascii && (has_unicode || is_file) {
        true => Glyphs::UNICODE,
        false => Glyphs::ASCII,
    }
}

/// Writes a line, in colours where there are some.
pub(super) fn write_line(out: &mut impl Write, line: &Line, is_colored: bool) -> io::Result<()> {
    if !is_colored {
        return writeln!(out, "{}", line.plain().trim_end());
    }
    for span in &line.spans {
        let paint = paint(span.tone);
        write!(out, "{paint}{}{paint:#}", span.text)?;
    }
    writeln!(out)
}

/// Colours that are legible on dark and light terminals.
fn paint(tone: Tone) -> Paint {
    let Palette { command, detail, meaning, error, .. } = Palette::COLORS;
    match tone {
        Tone::Plain => Paint::default(),
        Tone::Heading => command,
        Tone::Quiet => detail,
        Tone::Request => Paint::new("\x1b[36m"),
        Tone::Good => meaning,
        Tone::Warning => Paint::new("\x1b[33m"),
        Tone::Bad => error,
    }
}
