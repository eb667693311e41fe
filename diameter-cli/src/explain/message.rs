//! What is wrong with messages, how to mend it, and what a good server would say to them.

use std::io::{self, Read, Write};

use anyhow::Context;
use diameter_capture::{Captured, Input, Options, Position, Problem};
use diameter_core::print::{Frame, Palette, Tree, hex};
use diameter_core::{
    AvpIter, AvpKey, AvpView, CommandFlags, DecodeError, DecodeErrors, DecodeOptions,
    DiameterIdentity, Identity, Message, Outcome, Rejection, ResultCode,
};
use diameter_dictionary::{Catalogue, Known};

use super::results::{self, ResultOf};
use super::{clauses, mend, print};
use crate::layout::{LABEL, NAME, label, wrapped};
use crate::{Status, palette};

const AUTH_APPLICATION_ID: u32 = 258;
const ACCT_APPLICATION_ID: u32 = 259;
const VENDOR_SPECIFIC_APPLICATION_ID: u32 = 260;
const RESULT_CODE: u32 = 268;
const ERROR_MESSAGE: u32 = 281;
const DESTINATION_REALM: u32 = 283;
const DESTINATION_HOST: u32 = 293;
const ERROR_REPORTING_HOST: u32 = 294;
const RATING_GROUP: u32 = 432;
const MULTIPLE_SERVICES_CREDIT_CONTROL: u32 = 456;
/// Capabilities-Exchange: its applications are those of the peer.
const CAPABILITIES_EXCHANGE: u32 = 257;

/// Explains the messages of inputs.
pub(super) struct Explainer {
    catalogue: &'static Catalogue,
    results: Vec<ResultOf<'static>>,
    palette: Palette,
}

/// Something that is wrong with a message.
struct Finding {
    what: String,
    /// What a server answers it with.
    answered_with: Option<ResultCode>,
    /// Where it is: the octet, and what is there.
    place: Option<(usize, String)>,
    rules: Vec<String>,
    mend: String,
}

/// What was found wrong, by weight.
struct Findings {
    /// What a server refuses the message for, as it finds it.
    refused: Vec<Finding>,
    /// What one may tolerate.
    tolerated: Vec<Finding>,
    errors: Option<DecodeErrors>,
}

impl Findings {
    fn is_empty(&self) -> bool {
        self.refused.is_empty() && self.tolerated.is_empty()
    }
}

impl Explainer {
    pub(super) fn new(catalogue: &'static Catalogue) -> Self {
        let results = results::all(catalogue.model().dictionaries.iter());
        Self { catalogue, results, palette: palette::for_stdout() }
    }

    /// Explains all messages of an input about which there is something to say.
    pub(super) fn explain(
        &self,
        out: &mut impl Write,
        reader: Box<dyn Read>,
        shown: &str,
    ) -> anyhow::Result<Status> {
        let input = Input::new(reader, &Options::default());
        let input = input.with_context(|| format!("cannot read {shown}"))?;
        let (mut messages, mut wrong, mut failures) = (0_u64, 0_u64, 0_u64);
        for item in input {
            let captured = match item {
                Ok(captured) => captured,
                Err(problem) => {
                    wrong += 1;
                    writeln!(out, "{problem}")?;
                    let Problem { place: Some(place), time, flow, remains, .. } = problem else {
                        continue;
                    };
                    if remains.len() < diameter_core::Header::LENGTH {
                        continue;
                    }
                    Captured { place, time, flow, octets: remains }
                }
            };
            messages += 1;
            let frame = match Frame::read(captured.octets.clone()) {
                Ok(frame) => frame,
                Err(error) => {
                    wrong += 1;
                    writeln!(out, "{}: {error}", captured.place)?;
                    continue;
                }
            };
            let known = self.catalogue.recognize_frame(&frame);
            let findings = self.findings(&frame, &known);
            let failed = self.failures(&frame);
            wrong += u64::from(!findings.is_empty());
            failures += u64::from(!failed.is_empty());
            let is_told = !findings.is_empty() || !failed.is_empty() || known.grammar.is_none();
            if is_told {
                self.message(out, captured.place, &frame, &known, &findings)?;
                self.report(out, &frame, &failed)?;
                writeln!(out)?;
            } else if messages == 1 {
                heading(out, captured.place, &frame, &known)?;
            }
        }
        match (messages, wrong) {
            (0, 0) => writeln!(out, "{shown}: there is no message")?,
            (1, 0) => writeln!(out, "Nothing is wrong with the message itself.")?,
            (1, _) => {}
            _ => writeln!(
                out,
                "{messages} messages: {wrong} with something wrong, {failures} that report a failure"
            )?,
        }
        Ok(if wrong == 0 && messages > 0 { Status::Fine } else { Status::Findings })
    }

    /// What is wrong with a message.
    fn findings(&self, frame: &Frame, known: &Known) -> Findings {
        let mut findings = Findings { refused: Vec::new(), tolerated: Vec::new(), errors: None };
        let message = match &frame.message {
            Ok(message) => message,
            Err(error) => {
                findings.refused.push(self.finding(error, known));
                findings.errors = Some(error.clone().into());
                return findings;
            }
        };
        let check = |options: DecodeOptions| {
            let errors = known.grammar?.check(message, &options, &[known.dictionary]);
            errors.map(|it| it.named(self.catalogue.everything()))
        };
        let refused = check(DecodeOptions::default());
        let all = check(DecodeOptions::strict());
        let is_refused = |error: &&DecodeError| {
            refused.iter().flat_map(DecodeErrors::iter).any(|it| it == *error)
        };
        let tolerated = all.iter().flat_map(DecodeErrors::iter).filter(|it| !is_refused(it));
        findings.tolerated.extend(tolerated.map(|it| self.finding(it, known)));
        findings.tolerated.extend(contradictions(message));
        let errors = refused.iter().flat_map(DecodeErrors::iter);
        findings.refused.extend(errors.map(|it| self.finding(it, known)));
        findings.errors = refused;
        findings
    }

    fn finding(&self, error: &DecodeError, known: &Known) -> Finding {
        const SHOWN: usize = 24;
        let model = self.catalogue.model();
        let last = error.path().steps().last();
        let avp = last.and_then(|step| clauses::avp(model, known, step.key));
        let mend::Mend { rule, how } = mend::of(error, avp);
        let command = known.grammar.and_then(|it| clauses::of_command(model, it));
        let defined = avp.map(|it| it.spec.as_str()).or(command);
        let mut rules = vec![rule.to_owned()];
        rules.extend(defined.map(str::to_owned));
        let what = match error.path().steps() {
            [] => error.kind().to_string(),
            _ => format!("{}: {}", error.path(), error.kind()),
        };
        let octets = error.octets();
        let mut there = hex(octets.get(..SHOWN).unwrap_or(octets)).to_string();
        if octets.len() > SHOWN {
            there.push_str("...");
        }
        let place = (!octets.is_empty()).then_some((error.offset(), there));
        Finding { what, answered_with: Some(error.result_code()), place, rules, mend: how }
    }

    /// All that there is to say of a message.
    fn message(
        &self,
        out: &mut impl Write,
        place: Position,
        frame: &Frame,
        known: &Known,
        findings: &Findings,
    ) -> io::Result<()> {
        heading(out, place, frame, known)?;
        if known.grammar.is_none() {
            let text = "No dictionary describes this command, so that only its header and the headers of its AVPs \
                        were looked at. If it is a vendor's, give the vendor's dictionary with --dictionary. A server \
                        that does not know it either answers 3007 DIAMETER_APPLICATION_UNSUPPORTED, or 3001 \
                        DIAMETER_COMMAND_UNSUPPORTED where it has the application.";
            writeln!(out, "\n  {}", wrapped(text, 2))?;
        }
        let mut number = 0;
        for (title, list) in
            [("refused for", &findings.refused), ("to be mended too", &findings.tolerated)]
        {
            if !list.is_empty() {
                writeln!(out, "\n  {LABEL}{title}{LABEL:#}")?;
            }
            for finding in list {
                number += 1;
                write(out, number, finding)?;
            }
        }
        self.answer(out, frame, findings)
    }

    /// The answer of a good server.
    fn answer(&self, out: &mut impl Write, frame: &Frame, findings: &Findings) -> io::Result<()> {
        if !frame.header.flags.contains(CommandFlags::REQUEST) {
            return match findings.is_empty() {
                true => Ok(()),
                false => writeln!(
                    out,
                    "\n  {}",
                    wrapped(
                        "It is an answer: nobody can be told. Who gets it logs it, and takes the request as failed \
                         unless what matters can be read.",
                        2
                    )
                ),
            };
        }
        let Some(errors) = &findings.errors else {
            return match findings.is_empty() {
                true => Ok(()),
                false => writeln!(out, "\n  Most servers take it nevertheless."),
            };
        };
        let answer = match &frame.message {
            Ok(message) => errors.answer(message, &server(message)),
            Err(error) => Rejection::new(error.result_code())
                .because(error.to_string())
                .answer_to_header(&frame.header, &example("server.example.net", "example.net")),
        };
        let frame = Frame::from(answer);
        let names = self.catalogue.recognize_frame(&frame);
        writeln!(out, "\n  {LABEL}the answer of a good server{LABEL:#}")?;
        let tree = Tree::new(frame, &names).with_palette(self.palette).to_string();
        tree.lines().try_for_each(|line| writeln!(out, "  {line}"))
    }

    /// The failures that an answer reports: of the request, and of single services.
    fn failures(&self, frame: &Frame) -> Vec<(Option<u32>, Outcome)> {
        let Ok(message) = &frame.message else { return Vec::new() };
        if message.header().flags.contains(CommandFlags::REQUEST) {
            return Vec::new();
        }
        let mut found: Vec<(Option<u32>, Outcome)> = Vec::new();
        found.extend(Outcome::of(message).filter(|it| it.is_failure()).map(|it| (None, it)));
        for service in message.avps().map_while(Result::ok) {
            if service.key() != AvpKey::ietf(MULTIPLE_SERVICES_CREDIT_CONTROL) {
                continue;
            }
            let code = number_in(service.avps(), RESULT_CODE).map(ResultCode);
            let outcome = code.map(Outcome::Result).filter(|it| it.is_failure());
            let group = number_in(service.avps(), RATING_GROUP);
            found.extend(outcome.map(|it| (Some(group.unwrap_or_default()), it)));
        }
        found
    }

    /// What an answer reports, and what that means.
    fn report(
        &self,
        out: &mut impl Write,
        frame: &Frame,
        failures: &[(Option<u32>, Outcome)],
    ) -> io::Result<()> {
        if let (Ok(message), false) = (&frame.message, failures.is_empty()) {
            let said = [("says", ERROR_MESSAGE), ("from", ERROR_REPORTING_HOST)];
            let said = said.map(|(name, code)| Some((name, text_in(message, code)?)));
            if said.iter().any(Option::is_some) {
                writeln!(out)?;
            }
            for (name, text) in said.into_iter().flatten() {
                label(out, name, &wrapped(&text, 14))?;
            }
        }
        for (group, outcome) in failures {
            let (vendor, code) = match outcome {
                Outcome::Result(code) => (0, code.0),
                Outcome::Experimental { vendor_id, code } => (*vendor_id, *code),
            };
            if let Some(group) = group {
                writeln!(out, "\n  of the service with Rating-Group {group}")?;
            }
            let mut results = self.results.iter();
            match results.find(|it| (it.vendor, it.code) == (vendor, i64::from(code))) {
                Some(result) => print::in_short(out, result)?,
                None => writeln!(
                    out,
                    "\n  {LABEL}it reports{LABEL:#}  {code} of vendor {vendor}, which no dictionary names"
                )?,
            }
        }
        Ok(())
    }
}

fn heading(out: &mut impl Write, place: Position, frame: &Frame, known: &Known) -> io::Result<()> {
    let tree = Tree::new(frame.clone(), known).to_string();
    let first = tree.lines().next().unwrap_or_default();
    writeln!(out, "{LABEL}{place}{LABEL:#}  {NAME}{first}{NAME:#}")
}

fn write(out: &mut impl Write, number: usize, finding: &Finding) -> io::Result<()> {
    let Finding { what, answered_with, place, rules, mend } = finding;
    writeln!(out, "\n  {number}. {}", wrapped(what, 5))?;
    let mut line = |name: &str, text: &str| {
        writeln!(out, "     {LABEL}{name:15}{LABEL:#}{}", wrapped(text, 20))
    };
    if let Some(code) = answered_with {
        line("answered with", &format!("{} {code}", code.0))?;
    }
    if let Some((offset, octets)) = place {
        line("at octet", &format!("{offset}: {octets}"))?;
    }
    line("rule", &rules.join("; "))?;
    line("mend", mend)
}

/// What no grammar says: numbers in a message that contradict each other.
fn contradictions(message: &Message) -> Vec<Finding> {
    let header = message.header();
    let mut found = Vec::new();
    let finding = |what: String, rule: &str, mend: String| Finding {
        what,
        answered_with: None,
        place: None,
        rules: vec![rule.to_owned()],
        mend,
    };
    let is_answer = !header.flags.contains(CommandFlags::REQUEST);
    let result = number_in(message.avps(), RESULT_CODE).map(ResultCode);
    let has_error_bit = header.flags.contains(CommandFlags::ERROR);
    if let Some(code) =
        result.filter(|code| is_answer && code.is_protocol_error() && !has_error_bit)
    {
        let what = format!("Result-Code is {}, and the E bit of the header is not set", code.0);
        let mend = "Set the E bit: codes of 3xxx are for such answers alone.";
        found.push(finding(what, "RFC 6733, 7.1.3", mend.to_owned()));
    }
    let id = header.application_id;
    // The base protocol's own commands, and relays, name the applications of others.
    if id == 0 || id == u32::MAX || header.command_code == CAPABILITIES_EXCHANGE {
        return found;
    }
    let of_vendor = message.avps().map_while(Result::ok);
    let of_vendor = of_vendor.filter(|it| it.key() == AvpKey::ietf(VENDOR_SPECIFIC_APPLICATION_ID));
    let places = std::iter::once(message.avps()).chain(of_vendor.map(|it| it.avps()));
    for avps in places {
        for (name, code) in [("Auth", AUTH_APPLICATION_ID), ("Acct", ACCT_APPLICATION_ID)] {
            let Some(other) = number_in(avps.clone(), code).filter(|other| *other != id) else {
                continue;
            };
            let what =
                format!("{name}-Application-Id is {other}, the Application-Id of the header {id}");
            let mend = "Send the same in both: agents route by that of the header.";
            found.push(finding(what, "RFC 6733, 3", mend.to_owned()));
        }
    }
    found
}

/// The number that one of these AVPs of the IETF has.
fn number_in(avps: AvpIter<'_>, code: u32) -> Option<u32> {
    diameter_core::print::sibling(&avps, AvpKey::ietf(code))
}

/// The text that an AVP of the message has.
fn text_in(message: &Message, code: u32) -> Option<String> {
    let mut avps = message.avps().map_while(Result::ok);
    let avp: AvpView<'_> = avps.find(|it| it.key() == AvpKey::ietf(code))?;
    String::from_utf8(avp.data().to_vec()).ok()
}

/// Who answers: the destination of the request, where it names one.
fn server(request: &Message) -> Identity {
    let realm = text_in(request, DESTINATION_REALM);
    let realm = realm.filter(|it| DiameterIdentity::try_from(it.clone()).is_ok());
    let realm = realm.unwrap_or_else(|| "example.net".to_owned());
    let host = text_in(request, DESTINATION_HOST);
    let host = host.filter(|it| DiameterIdentity::try_from(it.clone()).is_ok());
    example(&host.unwrap_or_else(|| format!("server.{realm}")), &realm)
}

fn example(host: &str, realm: &str) -> Identity {
    let identity = |name: &str| {
        let unnamed = DiameterIdentity::from_static("server.example.net");
        DiameterIdentity::try_from(name.to_owned()).unwrap_or(unnamed)
    };
    Identity { host: identity(host), realm: identity(realm), state_id: None }
}
