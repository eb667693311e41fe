//! From words to questions: the grammar of expressions, and the names in them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use diameter_core::{AvpKey, CommandFlags};
use diameter_diagnostic::{Report, Span, nearest};

use super::Filter;
use super::lexer::{Kind, Token, tokens};
use super::node::{Node, Path, Presence, Side, Test};
use super::operand::{Element, Mistake, Operation, expected, number, text};
use super::pattern::{Case, Check, FeatureBit, Numbers};
use super::scope::{Question, Scope};
use crate::Catalogue;
use crate::catalogue::FEATURE_LIST;

/// The expression, and the names of peers in it; `None` when something was reported.
#[allow(clippy::type_complexity, reason = "both parts of a filter")]
pub(super) fn compile(
    text: &str,
    catalogue: &'static Catalogue,
    scope: Scope,
    report: &mut Report,
) -> Option<(Node, Vec<(String, Range<usize>)>)> {
    if text.len() > Filter::LONGEST {
        let message = format!("an expression has {} octets at most", Filter::LONGEST);
        report.error(Span::new(0, 0..0), message);
        return None;
    }
    let tokens = match tokens(text) {
        Ok(tokens) => tokens,
        Err(wrong) => {
            report.error(Span::new(0, wrong.place), wrong.message);
            return None;
        }
    };
    let peers = Vec::new();
    let mut parser = Parser { tokens, next: 0, depth: 0, catalogue, scope, report, peers };
    let node = parser.expression()?;
    let rest = parser.peek().clone();
    if rest.kind != Kind::End {
        let message = format!("expected `and`, `or` or the end, found {}", rest.kind.told());
        parser.error(&rest, message);
    }
    Some((node, parser.peers))
}

/// The AVPs on a way. A name that stands for several is reported: only one can be meant.
pub(super) fn avp_path(
    text: &str,
    catalogue: &'static Catalogue,
    report: &mut Report,
) -> Option<Vec<AvpKey>> {
    let (tokens, peers, scope) = (Vec::new(), Vec::new(), Scope::ANYWHERE);
    let mut parser = Parser { tokens, next: 0, depth: 0, catalogue, scope, report, peers };
    let (path, ends) = parser.path(text, 0)?;
    let ends: Vec<AvpKey> = ends.iter().map(|it| it.description.key).collect();
    let mut keys = Vec::with_capacity(path.groups.len() + 1);
    for found in path.groups.iter().chain([&ends]) {
        let key = *found.first()?;
        if let Some(other) = found.iter().find(|it| **it != key) {
            let name = catalogue.everything().avp(key).map_or(text, |avp| avp.name);
            let written = |key: &AvpKey| format!("{}:{}", key.vendor_id, key.code);
            let message =
                format!("there are two AVPs `{name}`: {} and {}", written(&key), written(other));
            report
                .error(Span::new(0, 0..text.len()), message)
                .hint("write the number that is meant");
            return None;
        }
        keys.push(key);
    }
    Some(keys)
}

pub(super) struct Parser<'t, 'r> {
    /// The last one is the end.
    tokens: Vec<Token<'t>>,
    next: usize,
    depth: usize,
    pub(super) catalogue: &'static Catalogue,
    pub(super) scope: Scope,
    pub(super) report: &'r mut Report,
    peers: Vec<(String, Range<usize>)>,
}

/// What can be asked about.
const SUBJECTS: [&str; 23] = [
    "avp",
    "command",
    "application",
    "origin_host",
    "origin_realm",
    "destination_host",
    "destination_realm",
    "session",
    "result",
    "answer",
    "latency",
    "time",
    "source",
    "destination",
    "address",
    "hop_by_hop",
    "end_to_end",
    "is_request",
    "size",
    "peer",
    "group",
    "flag",
    "has",
];

const SESSION_ID: AvpKey = AvpKey::ietf(263);
const ORIGIN_HOST: AvpKey = AvpKey::ietf(264);
const DESTINATION_REALM: AvpKey = AvpKey::ietf(283);
const DESTINATION_HOST: AvpKey = AvpKey::ietf(293);
const ORIGIN_REALM: AvpKey = AvpKey::ietf(296);

/// What is asked about.
enum Subject<'t> {
    Avp(Token<'t>),
    TopLevel(&'static str, AvpKey, Case),
    Command,
    Application,
    Answer,
    Result,
    Latency,
    Time,
    Address(Side, &'static str),
    HopByHop,
    EndToEnd,
    Size,
    Peer,
    Group,
    /// A question by itself.
    Whole(Test),
}

impl<'t> Parser<'t, '_> {
    fn expression(&mut self) -> Option<Node> {
        let mut nodes = vec![self.all()?];
        while self.takes_word("or") {
            nodes.push(self.all()?);
        }
        Some(if nodes.len() == 1 { nodes.remove(0) } else { Node::Any(nodes) })
    }

    fn all(&mut self) -> Option<Node> {
        let mut nodes = vec![self.one()?];
        while self.takes_word("and") {
            nodes.push(self.one()?);
        }
        Some(if nodes.len() == 1 { nodes.remove(0) } else { Node::All(nodes) })
    }

    fn one(&mut self) -> Option<Node> {
        if self.depth >= Filter::DEEPEST {
            let token = self.peek().clone();
            self.error(&token, "parentheses and `not` are nested too deep");
            return None;
        }
        self.depth += 1;
        let node = match () {
            () if self.takes_word("not") => self.one().map(|it| Node::Not(Box::new(it))),
            () if self.takes(&Kind::Mark('(')) => {
                let node = self.expression()?;
                self.expect(')')?;
                Some(node)
            }
            () => self.question(),
        };
        self.depth -= 1;
        node
    }

    fn question(&mut self) -> Option<Node> {
        if self.takes_word("has") || self.takes_word("exists") {
            let subject = self.subject()?;
            return self.presence(subject).map(Node::Test);
        }
        let subject = self.subject()?;
        if let Subject::Whole(test) = subject {
            return Some(Node::Test(test));
        }
        let is_not_in = self.is_word(0, "not") && self.is_word(1, "in");
        if is_not_in {
            self.next += 1;
        }
        let operation = self.operation()?;
        let is_negated = operation.is_negated() || is_not_in;
        // What is wrong with names and values does not hide what is wrong behind them.
        let test = self.test(subject, &operation).unwrap_or(Test::Flag(CommandFlags::default()));
        Some(match is_negated {
            true => Node::Not(Box::new(Node::Test(test))),
            false => Node::Test(test),
        })
    }

    fn subject(&mut self) -> Option<Subject<'t>> {
        let token = self.take();
        let Kind::Word(word) = token.kind else {
            let message = format!("expected what is asked about, found {}", token.kind.told());
            self.error(&token, message);
            return None;
        };
        self.check_is_known(word, &token);
        Some(match word {
            "avp" => Subject::Avp(self.argument("the name of an AVP")?),
            "command" => Subject::Command,
            "application" => Subject::Application,
            "answer" => Subject::Answer,
            "result" => Subject::Result,
            "latency" => Subject::Latency,
            "time" => Subject::Time,
            "source" => Subject::Address(Side::Source, "source"),
            "destination" => Subject::Address(Side::Destination, "destination"),
            "address" => Subject::Address(Side::Either, "address"),
            "hop_by_hop" => Subject::HopByHop,
            "end_to_end" => Subject::EndToEnd,
            "is_request" => {
                self.check_has_flag(CommandFlags::REQUEST, "is_request", &token);
                Subject::Whole(Test::Flag(CommandFlags::REQUEST))
            }
            "size" => Subject::Size,
            "session" => Subject::TopLevel("session", SESSION_ID, Case::Kept),
            "origin_host" => Subject::TopLevel("origin_host", ORIGIN_HOST, Case::Ignored),
            "origin_realm" => Subject::TopLevel("origin_realm", ORIGIN_REALM, Case::Ignored),
            "destination_host" => {
                Subject::TopLevel("destination_host", DESTINATION_HOST, Case::Ignored)
            }
            "destination_realm" => {
                Subject::TopLevel("destination_realm", DESTINATION_REALM, Case::Ignored)
            }
            "peer" if self.peek().kind == Kind::Mark('(') => {
                let name = self.argument("the name of a peer, or of a group of peers")?;
                let Kind::Text(text) = name.kind else { return None };
                // Within the quotes.
                self.peers.push((text.to_owned(), name.place.start + 1..name.place.end - 1));
                Subject::Whole(Test::PeerOrGroup(text.into()))
            }
            "peer" => Subject::Peer,
            "group" => Subject::Group,
            "flag" => {
                let name = self.argument("a flag")?;
                let flag = match name.kind {
                    Kind::Text("R") => CommandFlags::REQUEST,
                    Kind::Text("P") => CommandFlags::PROXIABLE,
                    Kind::Text("E") => CommandFlags::ERROR,
                    Kind::Text("T") => CommandFlags::RETRANSMITTED,
                    _ => {
                        self.error(&name, "the flags of a header are R, P, E and T");
                        CommandFlags::default()
                    }
                };
                if let Kind::Text(letter) = name.kind {
                    self.check_has_flag(flag, &format!("the flag {letter}"), &name);
                }
                Subject::Whole(Test::Flag(flag))
            }
            other => {
                let message = format!("nothing is called `{other}`");
                let nearest = self.report.nearest(other, SUBJECTS);
                let hint = format!("known are: {}", SUBJECTS.join(", "));
                let finding = self.report.error(Span::new(0, token.place), message);
                match nearest {
                    Some(_) => finding.did_you_mean(nearest),
                    None => finding.hint(hint),
                };
                return None;
            }
        })
    }

    /// Reports a question that is never answered where the expression is asked.
    fn check_is_known(&mut self, word: &str, token: &Token<'_>) {
        let question = match word {
            "peer" => Question::Peer,
            "group" => Question::Group,
            "answer" => Question::Answer,
            "result" => Question::Result,
            "latency" => Question::Latency,
            "time" => Question::Time,
            "source" | "destination" | "address" => Question::Address,
            _ => return,
        };
        if self.scope.knows(question) {
            return;
        }
        let Scope { asker, why, .. } = self.scope;
        let message = format!("{asker} cannot ask for `{word}`: it is never known there");
        let error = self.report.error(Span::new(0, token.place.clone()), message);
        if let Some(why) = why {
            error.hint(why);
        }
    }

    /// Reports a flag that no message has that the expression is asked of.
    fn check_has_flag(&mut self, flag: CommandFlags, what: &str, token: &Token<'_>) {
        if let Some(messages) = self.scope.never_flagged(flag) {
            let asker = self.scope.asker;
            self.error(
                token,
                format!("{asker} is asked of {messages}: {what} is never true of them"),
            );
        }
    }

    /// A text in parentheses.
    fn argument(&mut self, what: &str) -> Option<Token<'t>> {
        self.expect('(')?;
        let token = self.take();
        if !matches!(token.kind, Kind::Text(_)) {
            let message = format!("expected {what} in quotes, found {}", token.kind.told());
            self.error(&token, message);
            return None;
        }
        self.expect(')')?;
        Some(token)
    }

    fn operation(&mut self) -> Option<Operation<'t>> {
        let token = self.take();
        match token.kind {
            Kind::Comparison(comparison) => Some(Operation::Compare(comparison, self.value()?)),
            Kind::Word("in") => self.set().map(Operation::In),
            Kind::Word("contains") => Some(Operation::Contains(self.value()?)),
            Kind::Word("starts") if self.takes_word("with") => {
                Some(Operation::StartsWith(self.value()?))
            }
            Kind::Word("ends") if self.takes_word("with") => {
                Some(Operation::EndsWith(self.value()?))
            }
            kind => {
                let message = format!(
                    "expected a comparison (==, !=, <, <=, >, >=, in, starts with, ends with, contains), \
                     found {}",
                    kind.told()
                );
                let finding = self.report.error(Span::new(0, token.place), message);
                finding.hint("whether something is there at all is asked with `has`");
                None
            }
        }
    }

    fn set(&mut self) -> Option<Vec<Element<'t>>> {
        if !self.takes(&Kind::Mark('[')) {
            return self.element().map(|it| vec![it]);
        }
        let mut elements = vec![self.element()?];
        while self.takes(&Kind::Mark(',')) {
            // A comma may stand behind the last one.
            if self.peek().kind == Kind::Mark(']') {
                break;
            }
            elements.push(self.element()?);
        }
        self.expect(']')?;
        Some(elements)
    }

    fn element(&mut self) -> Option<Element<'t>> {
        let first = self.value()?;
        let last = if self.takes(&Kind::To) { Some(self.value()?) } else { None };
        Some(Element { first, last })
    }

    fn value(&mut self) -> Option<Token<'t>> {
        let token = self.take();
        match token.kind {
            Kind::Text(_) | Kind::Whole(_) | Kind::Float(_) | Kind::Time(_) | Kind::Hex(_) => {
                Some(token)
            }
            _ => {
                let message = format!("expected a value, found {}", token.kind.told());
                let finding = self.report.error(Span::new(0, token.place), message);
                finding.hint("texts stand in quotes");
                None
            }
        }
    }

    fn presence(&mut self, subject: Subject<'t>) -> Option<Test> {
        Some(match subject {
            Subject::Avp(name) => {
                let Kind::Text(text) = name.kind else { return None };
                let (path, names) = self.path(text, name.place.start + 1)?;
                let keys: BTreeSet<AvpKey> = names.iter().map(|it| it.description.key).collect();
                let ends = keys.into_iter().map(|key| (key, Check::There)).collect();
                Test::Avp(Path { ends, ..path })
            }
            Subject::TopLevel(_, key, _) => Test::Has(Presence::TopLevel(key)),
            Subject::Peer => Test::Has(Presence::Peer),
            Subject::Group => Test::Has(Presence::Group),
            Subject::Answer => Test::Has(Presence::Answer),
            Subject::Result => Test::Has(Presence::Result),
            Subject::Latency => Test::Has(Presence::Latency),
            Subject::Time => Test::Has(Presence::Time),
            Subject::Address(side, _) => Test::Has(Presence::Address(side)),
            Subject::Command
            | Subject::Application
            | Subject::HopByHop
            | Subject::EndToEnd
            | Subject::Size
            | Subject::Whole(_) => {
                let token = self.tokens.get(self.next.saturating_sub(1)).cloned()?;
                self.error(&token, "every message has this");
                return None;
            }
        })
    }

    fn test(&mut self, subject: Subject<'t>, operation: &Operation<'t>) -> Option<Test> {
        let made = match subject {
            Subject::Avp(name) => return self.avp(&name, operation),
            Subject::TopLevel(what, key, case) => {
                operation.texts(|it| text(it, what)).map(|it| Test::TopLevel(key, it, case))
            }
            Subject::Command => self.commands(operation).map(Test::Command),
            Subject::Application => self.applications(operation).map(Test::Application),
            Subject::Result => self.results(operation).map(Test::Result),
            Subject::Answer => {
                Err(operation.mistake("whether the answer has come is asked with `has answer`"))
            }
            Subject::Latency => operation.numbers("latency", nanoseconds).map(Test::Latency),
            Subject::Time => operation.times("time").map(Test::Time),
            Subject::Address(side, what) => {
                operation.addresses(what).map(|it| Test::Address(side, it))
            }
            Subject::HopByHop => whole(operation, "hop_by_hop").map(Test::HopByHop),
            Subject::EndToEnd => whole(operation, "end_to_end").map(Test::EndToEnd),
            Subject::Size => whole(operation, "size").map(Test::Size),
            Subject::Peer => operation.texts(|it| text(it, "peer")).map(Test::Peer),
            Subject::Group => operation.texts(|it| text(it, "group")).map(Test::Group),
            Subject::Whole(test) => Ok(test),
        };
        made.map_err(|mistake| self.mistake(mistake)).ok()
    }

    fn avp(&mut self, name: &Token<'t>, operation: &Operation<'t>) -> Option<Test> {
        let Kind::Text(text) = name.kind else { return None };
        let (path, names) = self.path(text, name.place.start + 1)?;
        // One name can stand for several AVPs, and one AVP be described by several dictionaries: the value has
        // to be one in any of them.
        let mut ends: BTreeMap<AvpKey, Check> = BTreeMap::new();
        let mut wrong = None;
        for named in &names {
            let check = match operation {
                Operation::Contains(token) if named.description.key == FEATURE_LIST => {
                    self.feature(token)
                }
                _ => operation.check(named),
            };
            match check {
                Ok(check) => {
                    ends.entry(named.description.key).or_insert(check);
                }
                Err(mistake) => wrong = wrong.or(Some(mistake)),
            }
        }
        match wrong {
            Some(mistake) if ends.is_empty() => {
                self.mistake(mistake);
                None
            }
            _ => Some(Test::Avp(Path { ends: ends.into_iter().collect(), ..path })),
        }
    }

    /// The bits of Feature-Lists that have this name.
    fn feature(&self, token: &Token<'_>) -> Result<Check, Mistake> {
        let Kind::Text(name) = token.kind else {
            return Err(expected(token, "Feature-List", "the name of a feature in quotes"));
        };
        let all = self.catalogue.all_features();
        let found = all.iter().filter(|it| it.name == name);
        let bits: Vec<FeatureBit> = found
            .map(|it| FeatureBit { application_id: it.application_id, list: it.list, bit: it.bit })
            .collect();
        if bits.is_empty() {
            let mut mistake = Mistake::at(token, format!("no application has a feature `{name}`"));
            mistake.meant = nearest(name, all.iter().map(|it| it.name)).map(str::to_owned);
            return Err(mistake);
        }
        Ok(Check::Features(bits))
    }

    fn peek(&self) -> &Token<'t> {
        // The last token is the end, and is never passed.
        let last = self.tokens.len().saturating_sub(1);
        &self.tokens[self.next.min(last)]
    }

    fn take(&mut self) -> Token<'t> {
        let token = self.peek().clone();
        self.next += 1;
        token
    }

    fn takes(&mut self, kind: &Kind<'_>) -> bool {
        let is_it = self.peek().kind == *kind;
        self.next += usize::from(is_it);
        is_it
    }

    fn takes_word(&mut self, word: &str) -> bool {
        self.takes(&Kind::Word(word))
    }

    fn is_word(&self, ahead: usize, word: &str) -> bool {
        self.tokens.get(self.next + ahead).is_some_and(|it| it.kind == Kind::Word(word))
    }

    fn expect(&mut self, mark: char) -> Option<()> {
        if self.takes(&Kind::Mark(mark)) {
            return Some(());
        }
        let token = self.peek().clone();
        self.error(&token, format!("expected `{mark}`, found {}", token.kind.told()));
        None
    }

    fn error(&mut self, token: &Token<'_>, message: impl Into<String>) {
        self.report.error(Span::new(0, token.place.clone()), message);
    }

    fn mistake(&mut self, mistake: Mistake) {
        let Mistake { place, message, meant } = mistake;
        self.report.error(Span::new(0, place), message).did_you_mean(meant.as_deref());
    }
}

/// Numbers of 32 bits.
fn whole(operation: &Operation<'_>, what: &str) -> Result<Numbers, Mistake> {
    operation.numbers(what, |it| number(it, &[], what, 0..=u32::MAX.into()))
}

fn nanoseconds(token: &Token<'_>) -> Result<i128, Mistake> {
    match token.kind {
        Kind::Time(time) => Ok(i128::try_from(time.as_nanos()).unwrap_or(i128::MAX)),
        _ => Err(expected(token, "latency", "a time such as 200ms")),
    }
}
