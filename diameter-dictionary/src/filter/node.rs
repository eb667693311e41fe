//! A compiled expression, and how a message is asked.

use std::net::IpAddr;

use diameter_core::print::sibling;
use diameter_core::{AvpIter, AvpKey, CommandFlags};

use super::pattern::{Case, Check, Networks, Numbers, Text};
use super::time::Times;
use super::{Context, Subject};
use crate::catalogue::FEATURE_LIST_ID;

/// An expression.
#[derive(Clone, Debug)]
pub(super) enum Node {
    All(Vec<Node>),
    Any(Vec<Node>),
    Not(Box<Node>),
    Test(Test),
}

/// One question to a message.
#[derive(Clone, Debug)]
pub(super) enum Test {
    Avp(Path),
    /// A text at the top of the message.
    TopLevel(AvpKey, Vec<Text>, Case),
    /// The peer is this one or in this group.
    PeerOrGroup(Box<str>),
    Peer(Vec<Text>),
    Group(Vec<Text>),
    Command(Vec<Command>),
    Application(Numbers),
    Flag(CommandFlags),
    Size(Numbers),
    HopByHop(Numbers),
    EndToEnd(Numbers),
    Time(Times),
    Address(Side, Networks),
    Result(Results),
    /// In nanoseconds.
    Latency(Numbers),
    /// A value of the context, or at the top of the message, is there.
    Has(Presence),
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Presence {
    TopLevel(AvpKey),
    Peer,
    Group,
    Answer,
    Result,
    Latency,
    Time,
    Address(Side),
}

/// Which end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Source,
    Destination,
    Either,
}

impl Side {
    /// The addresses of a message that this side is.
    fn of(self, context: &Context<'_>) -> impl Iterator<Item = IpAddr> {
        let source = context.source.filter(|_| self != Self::Destination);
        let destination = context.destination.filter(|_| self != Self::Source);
        source.into_iter().chain(destination)
    }
}

/// A command, as far as the expression says which.
#[derive(Clone, Debug)]
pub(super) struct Command {
    pub(super) codes: Numbers,
    pub(super) is_request: Option<bool>,
    pub(super) application: Option<u32>,
}

/// Results by number, and by names of either code.
#[derive(Clone, Debug, Default)]
pub(super) struct Results {
    pub(super) numbers: Numbers,
    pub(super) base: Vec<u32>,
    pub(super) experimental: Vec<u32>,
}

/// AVPs by the way to them.
#[derive(Clone, Debug)]
pub(super) struct Path {
    /// The groups, from outside to inside; a name can stand for several.
    pub(super) groups: Vec<Vec<AvpKey>>,
    /// What the AVP in them is, and how its value is compared.
    pub(super) ends: Vec<(AvpKey, Check)>,
    /// Whether it begins at the top of the message, and not anywhere.
    pub(super) is_absolute: bool,
    /// All Grouped AVPs that are known, in order.
    pub(super) all_groups: &'static [AvpKey],
}

impl Node {
    /// Whether it is true of messages that belong together: each question is asked of all of them.
    pub(super) fn matches(&self, subjects: &[Subject<'_>], context: &Context<'_>) -> bool {
        match self {
            Self::All(nodes) => nodes.iter().all(|node| node.matches(subjects, context)),
            Self::Any(nodes) => nodes.iter().any(|node| node.matches(subjects, context)),
            Self::Not(node) => !node.matches(subjects, context),
            Self::Test(test) => subjects.iter().any(|it| test.matches(*it, context)),
        }
    }
}

impl Test {
    fn matches(&self, message: Subject<'_>, context: &Context<'_>) -> bool {
        let header = message.header;
        let is_one_of = |texts: &[Text], value: Option<&str>, case| {
            value.is_some_and(|it| texts.iter().any(|text| text.matches(it.as_bytes(), case)))
        };
        match self {
            Self::Avp(path) => path.matches(message),
            Self::TopLevel(key, texts, case) => top_level(message, *key)
                .is_some_and(|it| texts.iter().any(|text| text.matches(it, *case))),
            Self::PeerOrGroup(name) => {
                context.group == Some(name)
                    || context.peer.is_some_and(|it| it.eq_ignore_ascii_case(name))
            }
            Self::Peer(texts) => is_one_of(texts, context.peer, Case::Ignored),
            Self::Group(texts) => is_one_of(texts, context.group, Case::Kept),
            Self::Command(commands) => commands.iter().any(|command| {
                let is_request = header.flags.contains(CommandFlags::REQUEST);
                command.codes.contain(header.command_code)
                    && command.is_request.is_none_or(|it| it == is_request)
                    && command.application.is_none_or(|it| it == header.application_id)
            }),
            Self::Application(numbers) => numbers.contain(header.application_id),
            Self::Flag(flag) => header.flags.contains(*flag),
            Self::Size(numbers) => numbers.contain(message.octets.len() as u64),
            Self::HopByHop(numbers) => numbers.contain(header.hop_by_hop_id.0),
            Self::EndToEnd(numbers) => numbers.contain(header.end_to_end_id.0),
            Self::Time(times) => context.time.is_some_and(|it| times.contain(it)),
            Self::Address(side, networks) => side.of(context).any(|it| networks.contain(it)),
            Self::Result(results) => results.match_one_of(message, context),
            Self::Latency(numbers) => context
                .latency
                .and_then(|it| i128::try_from(it.as_nanos()).ok())
                .is_some_and(|it| numbers.contain(it)),
            Self::Has(presence) => match presence {
                Presence::TopLevel(key) => top_level(message, *key).is_some(),
                Presence::Peer => context.peer.is_some(),
                Presence::Group => context.group.is_some(),
                Presence::Answer => context.answer.is_some(),
                Presence::Result => result(message, context).is_some(),
                Presence::Latency => context.latency.is_some(),
                Presence::Time => context.time.is_some(),
                Presence::Address(side) => side.of(context).next().is_some(),
            },
        }
    }
}

impl Results {
    fn match_one_of(&self, message: Subject<'_>, context: &Context<'_>) -> bool {
        match result(message, context) {
            None => false,
            Some(Code::Base(code)) => self.numbers.contain(code) || self.base.contains(&code),
            Some(Code::Experimental(code)) => {
                self.numbers.contain(code) || self.experimental.contains(&code)
            }
        }
    }
}

enum Code {
    Base(u32),
    Experimental(u32),
}

/// The result of the answer: of the message itself, or of the one that belongs to it.
fn result(message: Subject<'_>, context: &Context<'_>) -> Option<Code> {
    const RESULT_CODE: AvpKey = AvpKey::ietf(268);
    const EXPERIMENTAL_RESULT: AvpKey = AvpKey::ietf(297);
    const EXPERIMENTAL_RESULT_CODE: AvpKey = AvpKey::ietf(298);
    let is_request = message.header.flags.contains(CommandFlags::REQUEST);
    let answer = if is_request { context.answer? } else { message };
    answer.avps().map_while(Result::ok).find_map(|avp| match avp.key() {
        RESULT_CODE => avp.octets().map(u32::from_be_bytes).map(Code::Base),
        EXPERIMENTAL_RESULT => {
            let mut inside = avp.avps().map_while(Result::ok);
            let code = inside.find(|it| it.key() == EXPERIMENTAL_RESULT_CODE)?;
            code.octets().map(u32::from_be_bytes).map(Code::Experimental)
        }
        _ => None,
    })
}

fn top_level(message: Subject<'_>, key: AvpKey) -> Option<&[u8]> {
    message.avps().map_while(Result::ok).find(|avp| avp.key() == key).map(|avp| avp.data())
}

/// How deep groups are looked into.
const DEEPEST: usize = 32;

impl Path {
    fn matches(&self, message: Subject<'_>) -> bool {
        let application_id = message.header.application_id;
        self.leads_to(message.avps(), &self.groups, self.is_absolute, 0, application_id)
    }

    /// Whether any AVP among these, or in the groups that are left of the way, is what is looked for. `is_here`: the
    /// next step is among these, and not farther inside.
    fn leads_to(
        &self,
        avps: AvpIter<'_>,
        groups: &[Vec<AvpKey>],
        is_here: bool,
        depth: usize,
        application_id: u32,
    ) -> bool {
        if depth > DEEPEST {
            return false;
        }
        let step = groups.split_first();
        let siblings = avps.clone();
        let list = || sibling(&siblings, FEATURE_LIST_ID);
        avps.map_while(Result::ok).any(|avp| {
            let key = avp.key();
            let leads = match step {
                None => {
                    let mut ends = self.ends.iter().filter(|(end, _)| *end == key);
                    ends.any(|(_, check)| check.matches(avp.data(), application_id, list))
                }
                Some((step, rest)) => {
                    step.contains(&key)
                        && self.leads_to(avp.avps(), rest, true, depth + 1, application_id)
                }
            };
            let is_group = || self.all_groups.binary_search(&key).is_ok();
            leads
                || !is_here
                    && is_group()
                    && self.leads_to(avp.avps(), groups, false, depth + 1, application_id)
        })
    }
}
