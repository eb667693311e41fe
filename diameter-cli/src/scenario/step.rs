//! `[[step]]`: what a session sends, one after the other, as a list of instructions.

use std::ops::Range;
use std::time::Duration;

use diameter_core::{EndToEndId, Header, HopByHopId, Message, Outcome};
use diameter_dictionary::filter::{Context, Filter};
use diameter_node::config::Section;

use super::saved::Save;
use super::template::{Given, Reading, Template};
use super::text::Names;
use super::times::{Numbers, Times};
use super::values::saved_names;
use super::{STEP, command, filter};

/// What a session does next.
pub(crate) enum Instruction {
    Send(Box<Send>),
    /// A loop: what is up to `end` is done so often.
    Repeat {
        times: Numbers,
        guard: Option<Filter>,
        end: usize,
    },
    /// The end of the loop that begins there.
    Again {
        start: usize,
    },
}

/// A request, and what is made of its answer.
pub(crate) struct Send {
    /// Its number among the names of requests.
    pub(crate) number: usize,
    pub(crate) template: Template,
    /// It is sent when the last answer is so.
    pub(crate) guard: Option<Filter>,
    /// How the answer must be; without it, a success.
    pub(crate) expected: Option<Filter>,
    /// How long the session waits before.
    pub(crate) think: Option<Times>,
    pub(crate) saves: Vec<Save>,
    /// The session goes on when it fails.
    pub(crate) goes_on: bool,
    /// It is sent although something before has failed.
    pub(crate) is_always_sent: bool,
}

impl Send {
    /// Whether an answer is as it must be.
    pub(crate) fn is_answered_by(&self, answer: &Message, latency: Duration) -> bool {
        match &self.expected {
            Some(expected) => is_so(expected, answer, latency),
            None => Outcome::of(answer).is_some_and(|it| !it.is_failure()),
        }
    }
}

/// Whether this is true of an answer that took so long.
pub(crate) fn is_so(filter: &Filter, answer: &Message, latency: Duration) -> bool {
    filter.matches(answer, &Context { latency: Some(latency), ..Context::default() })
}

/// A section whose texts are not read yet.
pub(super) struct Unread<'a> {
    pub(super) section: Section<'a>,
    pub(super) saved: Vec<(usize, String, Range<usize>)>,
    steps: Vec<Unread<'a>>,
}

impl<'a> Unread<'a> {
    pub(super) fn of(mut section: Section<'a>, names: &mut Names) -> Self {
        let saved = saved_names(&mut section, names);
        let steps = section.sections("step");
        let steps = steps.into_iter().map(|it| Self::of(it, names)).collect();
        Self { section, saved, steps }
    }

    /// What it saves, and the steps in it.
    pub(super) fn saved(&self) -> Vec<&(usize, String, Range<usize>)> {
        self.saved.iter().chain(self.steps.iter().flat_map(Self::saved)).collect()
    }
}

/// Makes instructions of sections.
pub(super) struct Compiler<'r> {
    pub(super) reading: Reading<'r>,
    /// The application of the file.
    pub(super) default: Option<(&'r str, Range<usize>)>,
    pub(super) requests: Vec<String>,
    /// The header of the first request of each name.
    pub(super) headers: Vec<Option<Header>>,
    pub(super) applications: Vec<u32>,
}

impl<'r> Compiler<'r> {
    pub(super) fn new(reading: Reading<'r>, default: Option<(&'r str, Range<usize>)>) -> Self {
        let (requests, headers, applications) = (Vec::new(), Vec::new(), Vec::new());
        Self { reading, default, requests, headers, applications }
    }

    /// Adds a step to a program, and those inside it; `is_inside` is one of a loop.
    pub(super) fn step(
        &mut self,
        step: Unread<'_>,
        program: &mut Vec<Instruction>,
        is_inside: bool,
    ) {
        let Unread { mut section, saved, steps } = step;
        if section.has("repeat") || !steps.is_empty() {
            let times = section.optional("repeat").unwrap_or(Numbers { least: 1, most: 1 });
            let guard = self.guard(&mut section, program, is_inside);
            if steps.is_empty() {
                let message = "nothing is repeated: there is no `[[step.step]]`";
                self.reading.report.add(section.place_of("repeat"), message);
            }
            section.finish();
            let start = program.len();
            program.push(Instruction::Repeat { times, guard, end: 0 });
            for step in steps {
                self.step(step, program, true);
            }
            let behind = program.len() + 1;
            if let Some(Instruction::Repeat { end, .. }) = program.get_mut(start) {
                *end = behind;
            }
            program.push(Instruction::Again { start });
            return;
        }
        let guard = self.guard(&mut section, program, is_inside);
        let goes_on = match section.optional::<String>("on-failure").as_deref() {
            None | Some("end") => false,
            Some("continue") => true,
            Some(_) => {
                let place = section.place_of("on-failure");
                let message = "on a failure a session does \"end\" or \"continue\"";
                self.reading.report.add(place, message);
                false
            }
        };
        let is_always_sent = section.optional("always").unwrap_or(false);
        let think = section.optional("think");
        let send = self.send(&mut section, &saved);
        section.finish();
        let send = send.map(|it| Send { guard, think, goes_on, is_always_sent, ..it });
        program.extend(send.map(Box::new).map(Instruction::Send));
    }

    /// What must be true of the answer before. There has to be one.
    fn guard(
        &self,
        section: &mut Section<'_>,
        program: &[Instruction],
        is_inside: bool,
    ) -> Option<Filter> {
        let guard = filter(section, "if", self.reading.catalogue, STEP);
        if guard.is_some() && program.is_empty() && !is_inside {
            let message = "this step is never done: there is no answer before the first one";
            self.reading.report.add(section.place_of("if"), message);
        }
        guard
    }

    /// A request that is sent at any time, by the keys that say what it is.
    pub(super) fn send(
        &mut self,
        section: &mut Section<'_>,
        saved: &[(usize, String, Range<usize>)],
    ) -> Option<Send> {
        let catalogue = self.reading.catalogue;
        let place = section.place_of("send");
        let sent: Option<String> = section.required("send");
        let name: Option<String> = section.optional("name");
        let application_place = section.place_of("application");
        let own: Option<String> = section.optional("application");
        let expected = filter(section, "expect", catalogue, STEP);
        let given: Given<'_> = section.named("avps");
        let sent = sent?;
        let number = self.number(name.unwrap_or_else(|| sent.clone()));
        let application = own.as_deref().map(|it| (it, application_place));
        let application = application.or_else(|| self.default.clone());
        let (command, id) = command(&self.reading, &sent, &place, application)?;
        self.advertise(id);
        let header = Header {
            flags: command.flags,
            command_code: command.code.unwrap_or_default(),
            application_id: id,
            hop_by_hop_id: HopByHopId(0),
            end_to_end_id: EndToEndId(0),
        };
        if let Some(first @ None) = self.headers.get_mut(number) {
            *first = Some(header);
        }
        let saves = Save::all(&self.reading, saved, command.answer.map(|it| it.grammar));
        let template = Template::request(&self.reading, command, id, &place, &given)?;
        let (guard, think, goes_on, is_always_sent) = (None, None, false, false);
        Some(Send { number, template, guard, expected, think, saves, goes_on, is_always_sent })
    }

    pub(super) fn advertise(&mut self, id: u32) {
        if id != 0 && !self.applications.contains(&id) {
            self.applications.push(id);
        }
    }

    /// The number of a name: requests of one name are counted together.
    fn number(&mut self, name: String) -> usize {
        if let Some(known) = self.requests.iter().position(|it| *it == name) {
            return known;
        }
        self.requests.push(name);
        self.headers.push(None);
        self.requests.len() - 1
    }
}
