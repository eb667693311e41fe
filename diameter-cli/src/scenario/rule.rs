//! `[[rule]]`: which request gets which answer, when, and what is sent after it.

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use diameter_core::{
    AvpKey, CommandDescription, Header, Identity, Message, Outcome, Rejection, ResultCode,
};
use diameter_dictionary::filter::{Context, Filter};
use diameter_node::config::{DeValue, Section};

use super::saved::Save;
use super::step::Compiler;
use super::template::Template;
use super::text::{
    DESTINATION_HOST, DESTINATION_REALM, Names, ORIGIN_HOST, ORIGIN_REALM, REQUEST, SESSION, Slots,
    Value,
};
use super::times::{Share, Times};
use super::values::{Values, saved_names};
use super::{RULE, Send, command, filter};

/// The rules, in the order of the file: the first one counts.
pub(crate) struct Rules(Vec<Rule>);

/// One rule.
pub(crate) struct Rule {
    command: &'static CommandDescription,
    application_id: u32,
    guard: Option<Filter>,
    share: Option<Share>,
    delay: Option<Times>,
    saves: Vec<Save>,
    reply: With,
    then: Vec<Then>,
    /// How often it was used.
    used: AtomicU64,
}

/// What a rule answers with.
enum With {
    Nothing,
    Answer(Template),
    Rejection(Rejection),
}

/// A request that is sent after the answer.
pub(crate) struct Then {
    pub(crate) after: Times,
    pub(crate) send: Send,
}

/// A request of the other side.
pub(crate) struct Asked<'a> {
    pub(crate) message: &'a Message,
    pub(crate) peer: &'a str,
    pub(crate) identity: &'a Identity,
}

/// What is answered.
pub(crate) struct Reply {
    /// The number of the rule.
    pub(crate) rule: usize,
    /// How long that takes.
    pub(crate) delay: Duration,
    /// The answer, or none.
    pub(crate) answer: Option<Message>,
    /// The values that requests after it are made with.
    pub(crate) slots: Slots,
}

impl Rules {
    pub(super) fn new(rules: Vec<Rule>) -> Self {
        Self(rules)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is sent after the answer of a rule.
    pub(crate) fn then(&self, rule: usize) -> &[Then] {
        self.0.get(rule).map_or(&[], |it| &it.then)
    }

    /// What is answered to a request; `None` when no rule is for it.
    pub(crate) fn reply(&self, asked: &Asked<'_>, values: &Values, names: &Names) -> Option<Reply> {
        let number = self.0.iter().position(|it| it.is_for(asked))?;
        let rule = &self.0[number];
        let count = rule.used.fetch_add(1, Ordering::Relaxed);
        let mut slots: Slots = vec![None; names.len()];
        let text = |code| found(asked.message, code).map(Value::text);
        (slots[SESSION], slots[DESTINATION_HOST], slots[DESTINATION_REALM]) =
            (text(263), text(264), text(296));
        slots[ORIGIN_HOST] = Some(Value::text(asked.identity.host.as_str()));
        slots[ORIGIN_REALM] = Some(Value::text(asked.identity.realm.as_str()));
        slots[REQUEST] = Some(Value::Number(count.into()));
        values.begin(&mut slots);
        values.next(&mut slots);
        rule.saves.iter().for_each(|it| it.take(asked.message, &mut slots));
        let answer = match &rule.reply {
            With::Nothing => None,
            With::Rejection(rejection) => {
                Some(rejection.answer_to(asked.message, rule.command, asked.identity))
            }
            With::Answer(template) => {
                let header = *asked.message.header();
                let ids = (header.hop_by_hop_id, header.end_to_end_id);
                Some(match template.write(&slots, ids, Some(asked.message)) {
                    Ok(answer) => completed(answer, asked.message),
                    Err(error) => Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY)
                        .because(error.told(names))
                        .answer_to(asked.message, rule.command, asked.identity),
                })
            }
        };
        let delay = rule.delay.map(Times::draw).unwrap_or_default();
        Some(Reply { rule: number, delay, answer, slots })
    }
}

impl Rule {
    fn is_for(&self, asked: &Asked<'_>) -> bool {
        let header = asked.message.header();
        let context = Context { peer: Some(asked.peer), ..Context::default() };
        Some(header.command_code) == self.command.code
            && header.application_id == self.application_id
            && self.guard.as_ref().is_none_or(|it| it.matches(asked.message, &context))
            && self.share.is_none_or(|it| fastrand::f64() < it.0)
    }
}

/// An answer with the P bit and the Proxy-Info of its request (RFC 6733, 6.2).
fn completed(answer: Message, request: &Message) -> Message {
    const PROXY_INFO: AvpKey = AvpKey::ietf(284);
    let flags = answer.header().flags;
    let header = request.header().answer();
    let header = Header { flags: header.flags.with(flags), ..header };
    let mut routes = request.avps().map_while(Result::ok).filter(|it| it.key() == PROXY_INFO);
    let Some(first) = routes.next() else { return answer.into_with_header(header) };
    let mut octets = answer.as_bytes().to_vec();
    for route in std::iter::once(first).chain(routes) {
        if super::template::append(&mut octets, &route.to_raw()).is_err() {
            return answer.into_with_header(header);
        }
    }
    let length = u32::try_from(octets.len()).unwrap_or(u32::MAX);
    octets.splice(..Header::LENGTH, header.to_octets(length));
    Message::parse(octets).unwrap_or_else(|_| answer.into_with_header(header))
}

fn found(message: &Message, code: u32) -> Option<&str> {
    let mut avps = message.avps().map_while(Result::ok);
    let found = avps.find(|it| it.key() == AvpKey::ietf(code))?;
    std::str::from_utf8(found.data()).ok()
}

/// A section whose texts are not read yet.
pub(super) struct Unread<'a> {
    section: Section<'a>,
    pub(super) saved: Vec<(usize, String, Range<usize>)>,
}

impl<'a> Unread<'a> {
    pub(super) fn of(mut section: Section<'a>, names: &mut Names) -> Self {
        let saved = saved_names(&mut section, names);
        Self { section, saved }
    }
}

pub(super) fn compile(unread: Unread<'_>, compiler: &mut Compiler<'_>) -> Option<Rule> {
    let Unread { mut section, saved } = unread;
    let report = section.report();
    let catalogue = compiler.reading.catalogue;
    let place = section.place_of("request");
    let request: Option<String> = section.required("request");
    let application_place = section.place_of("application");
    let own: Option<String> = section.optional("application");
    let guard = filter(&mut section, "if", catalogue, RULE);
    let share = section.optional("share");
    let delay = section.optional("delay");
    let error_place = section.place_of("error");
    let error = section.raw("error").map(|it| error_code(it.get_ref()));
    let message: Option<String> = section.optional("message");
    let is_dropped = section.optional("drop").unwrap_or(false);
    let copied: Vec<(String, Range<usize>)> = section.list("copy");
    let given = section.named("avps");
    let mut then = Vec::new();
    for mut section in section.sections("then") {
        let after = section.required("after");
        let send = compiler.send(&mut section, &[]);
        section.finish();
        then.extend(after.zip(send).map(|(after, send)| Then { after, send }));
    }
    section.finish();
    let request = request?;
    let application = own.as_deref().map(|it| (it, application_place));
    let application = application.or_else(|| compiler.default.clone());
    let (command, application_id) = command(&compiler.reading, &request, &place, application)?;
    compiler.advertise(application_id);
    let saves = Save::all(&compiler.reading, &saved, Some(command.grammar));
    if let Some((name, place, _)) = given.first()
        && (is_dropped || error.is_some())
    {
        report.add(place.clone(), format!("there is no answer that could have `{name}`"));
    }
    let reply = match error {
        _ if is_dropped => With::Nothing,
        Some(Some(code)) if Outcome::Result(code).is_failure() => {
            let rejection = Rejection::new(code);
            With::Rejection(message.into_iter().fold(rejection, Rejection::because))
        }
        Some(_) => {
            report.add(error_place, "an error is the number of a Result-Code that is no success");
            return None;
        }
        None => With::Answer(Template::answer(
            &compiler.reading,
            command,
            application_id,
            &place,
            &given,
            &copied,
        )?),
    };
    let used = AtomicU64::new(0);
    Some(Rule { command, application_id, guard, share, delay, saves, reply, then, used })
}

fn error_code(value: &DeValue<'_>) -> Option<ResultCode> {
    value.as_integer()?.as_str().parse().ok().map(ResultCode)
}
