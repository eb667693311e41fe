//! What became of each session, in one line.

use std::io::{BufWriter, Write};

use diameter_analysis::{Analysis, Session, Settings};
use diameter_core::AvpKey;
use diameter_core::Outcome;
use diameter_core::print::{EXPERIMENTAL_RESULT_CODE, Names, Palette, VENDOR_ID};
use diameter_dictionary::Catalogue;

use super::Arguments;
use super::choice::Choice;
use crate::decode::input::{self, Told};
use crate::ladder::short_duration;
use crate::{Status, palette, time};

pub(super) fn run(
    arguments: &Arguments,
    mut choice: Choice,
    catalogue: &'static Catalogue,
) -> anyhow::Result<Status> {
    let mut analysis = Analysis::new(Settings { octets: 0, exchanges: 0, ..Settings::default() });
    let mut held = 0;
    let is_choosy = choice.is_some();
    let told = match arguments.filter.is_empty() {
        // Of a subscriber, one look is enough: sessions are kept from when it is known whose they are.
        true => Told::Problems,
        false => choice.look(&arguments.file, &arguments.input)?,
    };
    input::read(&arguments.file, &arguments.input, told, |captured| {
        let observation = analysis.observe(&captured);
        // Those that are chosen stay, however many others come.
        if is_choosy
            && held < MOST_HELD
            && let Some(id) = observation.and_then(|it| it.session)
            && let Some(session) = analysis.session(id)
            && !session.is_held
            && choice.takes_session(&analysis, session)
        {
            analysis.hold(id);
            held += 1;
        }
        Ok(())
    })?;
    analysis.finish();
    let sessions = analysis.sessions().map(|(_, session)| session);
    let is_chosen = |it: &&Session| it.is_held || choice.takes_session(&analysis, it);
    let mut sessions: Vec<&Session> = sessions.filter(is_chosen).collect();
    if sessions.is_empty() {
        anstream::eprintln!("no session was chosen");
        return Ok(Status::Findings);
    }
    sessions.sort_by_key(|session| (session.first, session.number));
    let mut out = BufWriter::new(std::io::stdout().lock());
    let is_of_one = choice.is_of_subscriber();
    let lines = Lines { analysis: &analysis, catalogue, palette: palette::for_stdout(), is_of_one };
    for session in sessions {
        lines.write(&mut out, session)?;
    }
    out.flush()?;
    let forgotten = analysis.forgotten().sessions;
    if forgotten > 0 && (!is_choosy || held >= MOST_HELD) {
        crate::error::warn(&format!(
            "there were too many sessions: the {forgotten} that were idle longest are left out; choose with \
             --subscriber, --session or --filter"
        ));
    }
    Ok(Status::Fine)
}

struct Lines<'a> {
    analysis: &'a Analysis,
    catalogue: &'static Catalogue,
    palette: Palette,
    /// Whether the subscriber is known to who reads.
    is_of_one: bool,
}

/// As many as are chosen stay in any case, half of all that are kept.
const MOST_HELD: usize = 32_768;

impl Lines<'_> {
    fn write(&self, out: &mut impl Write, session: &Session) -> std::io::Result<()> {
        let Palette { command, detail, meaning, error, .. } = self.palette;
        let start = session.first.map_or_else(String::new, time::timestamp);
        let duration = session.duration().map_or_else(String::new, short_duration);
        let known = self.catalogue.nothing();
        let application = match known.application(session.application_id) {
            Some(name) => name.to_owned(),
            None => format!("application {}", session.application_id),
        };
        write!(out, "{detail}{start}{detail:#}  {duration:>11}  {:>5} messages", session.messages)?;
        write!(out, "  {command}{application:<8}{command:#}  {}", session.id)?;
        if !self.is_of_one {
            let subscriber = session.subscriber.and_then(|id| self.analysis.subscriber(id));
            if let Some(name) = subscriber.and_then(|it| it.name()) {
                write!(out, "  {name}")?;
            }
        }
        if session.unanswered > 0 {
            write!(out, "  {error}unanswered: {}{error:#}", session.unanswered)?;
        }
        if session.failures > 0 {
            write!(out, "  {error}failures: {}{error:#}", session.failures)?;
        }
        if let Some(outcome) = session.outcome {
            let style = if outcome.is_failure() { error } else { meaning };
            write!(out, "  {style}{}{style:#}", self.outcome(outcome))?;
        }
        writeln!(out)
    }

    /// A result by its number and name.
    fn outcome(&self, outcome: Outcome) -> String {
        let (key, code, vendor) = match outcome {
            Outcome::Result(code) => (AvpKey::ietf(268), code.0, None),
            Outcome::Experimental { vendor_id, code } => {
                (EXPERIMENTAL_RESULT_CODE, code, Some(vendor_id))
            }
        };
        let beside = |key: AvpKey| vendor.filter(|_| key == VENDOR_ID);
        let known = self.catalogue.nothing();
        let named = known.avp(key, None, &beside);
        match named.and_then(|it| it.symbol(code.into())) {
            Some(symbol) => format!("{code} {symbol}"),
            None => code.to_string(),
        }
    }
}
