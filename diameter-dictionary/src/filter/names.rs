//! The names in expressions: AVPs and the ways to them, commands, applications, results.

use std::ops::Range;

use diameter_core::print::{EXPERIMENTAL_RESULT_CODE, NamedAvp, Names};
use diameter_core::{AvpDescription, AvpKey, CommandFlags, Format, Grammar};
use diameter_diagnostic::{Span, nearest};

use super::compile::Parser;
use super::lexer::{Comparison, Kind, Token};
use super::node::{Command, Path, Results};
use super::operand::{Element, Mistake, Operation, number};
use super::pattern::Numbers;
use crate::NamedCommand;

const RESULT_CODE: AvpKey = AvpKey::ietf(268);

impl<'t> Parser<'t, '_> {
    /// The way that a text at this place describes, without its end, and what is at its end.
    pub(super) fn path(&mut self, text: &str, mut at: usize) -> Option<(Path, Vec<NamedAvp>)> {
        let is_absolute = text.starts_with('/');
        let steps = text.strip_prefix('/').unwrap_or(text);
        at += usize::from(is_absolute);
        let mut groups = Vec::new();
        let mut around: Option<Vec<&'static Grammar>> = None;
        let mut steps = steps.split('/').peekable();
        while let Some(step) = steps.next() {
            let place = at..at + step.len();
            at += step.len() + 1;
            let found = self.named(step, &place)?;
            // Who writes numbers knows what they do.
            if let Some(around) = around.as_deref().filter(|_| numbered(step).is_none()) {
                self.check_is_in(step, &place, &found, around);
            }
            if steps.peek().is_none() {
                let all_groups = self.catalogue.groups();
                let ends = Vec::new();
                return Some((Path { groups, ends, is_absolute, all_groups }, found));
            }
            let grammars: Vec<&'static Grammar> = found
                .iter()
                .filter_map(|it| match it.description.format {
                    Format::Grouped(grammar) => Some(grammar()),
                    _ => None,
                })
                .collect();
            if grammars.is_empty() {
                let error = self.report.error(Span::new(0, place), format!("{step} is no group"));
                if let (Ok(_), Some(Ok(vendor))) =
                    (step.parse::<u32>(), steps.peek().map(|it| it.parse::<u32>()))
                {
                    error.hint(format!("an AVP of a vendor is written `{vendor}:{step}`"));
                }
                return None;
            }
            groups.push(found.iter().map(|it| it.description.key).collect());
            around = Some(grammars);
        }
        None
    }

    /// All AVPs that a name can stand for.
    fn named(&mut self, name: &str, place: &Range<usize>) -> Option<Vec<NamedAvp>> {
        let known = self.catalogue.nothing();
        if let Some(key) = numbered(name) {
            let unknown = || NamedAvp::new(self.catalogue.unknown_avp(key));
            return Some(vec![known.named(key, None).unwrap_or_else(unknown)]);
        }
        let found = self.catalogue.avps_named(name);
        if found.is_empty() {
            let message = match name {
                "" => "the name of an AVP is missing".to_owned(),
                _ => format!("no dictionary has an AVP `{name}`"),
            };
            let names = self.catalogue.everything().avps.iter().map(|avp| avp.name);
            let meant = self.report.nearest(name, names);
            self.report.error(Span::new(0, place.clone()), message).did_you_mean(meant);
            return None;
        }
        // Some values have names that are of no dictionary.
        let with_names = |description: &'static AvpDescription| {
            let named = NamedAvp::new(description);
            match known.avp(description.key, None, &|_| None) {
                Some(it) if named.symbols.is_empty() && it.description.key == description.key => {
                    NamedAvp {
                        symbols: it.symbols,
                        bits: if named.bits.is_empty() { it.bits } else { named.bits },
                        ..named
                    }
                }
                _ => named,
            }
        };
        Some(found.into_iter().map(with_names).collect())
    }

    /// Reports an AVP that stands in none of these groups.
    fn check_is_in(
        &mut self,
        name: &str,
        place: &Range<usize>,
        found: &[NamedAvp],
        around: &[&'static Grammar],
    ) {
        let takes = |grammar: &&Grammar| {
            // Most groups of 3GPP take any AVP beside those that they list.
            grammar.items.iter().any(|item| item.avp.is_none())
                || found.iter().any(|it| grammar.item(it.description.key).is_some())
        };
        let lists_other = around.iter().flat_map(|it| it.items).filter_map(|item| item.avp);
        let is_listed_by_name = lists_other.clone().any(|avp| avp.name == name);
        if around.iter().any(takes) || is_listed_by_name {
            return;
        }
        let group = around.first().map_or("", |it| it.name);
        let meant = self.report.nearest(name, lists_other.map(|avp| avp.name));
        let message = format!("{group} has no {name} in it");
        self.report.error(Span::new(0, place.clone()), message).did_you_mean(meant);
    }

    pub(super) fn commands(&self, operation: &Operation<'t>) -> Result<Vec<Command>, Mistake> {
        let any = |codes| Command { codes, is_request: None, application: None };
        let read = |token: &Token<'_>| number(token, &[], "command", 0..=0xff_ffff);
        let named = |token: &Token<'t>| match token.kind {
            Kind::Text(name) => self.command(name, token).map(Some),
            _ => Ok(None),
        };
        match operation {
            Operation::Compare(Comparison::Equal | Comparison::NotEqual, token) => {
                match named(token)? {
                    Some(commands) => Ok(commands),
                    None => operation.numbers("command", read).map(|it| vec![any(it)]),
                }
            }
            Operation::In(elements) => {
                let mut commands = Vec::new();
                for Element { first, last } in elements {
                    match named(first)? {
                        Some(found) if last.is_none() => commands.extend(found),
                        Some(_) => return Err(Mistake::at(first, "names have no ranges")),
                        None => {
                            let low = read(first)?;
                            let high = last.as_ref().map_or(Ok(low), read)?;
                            commands.push(any(Numbers(vec![low..=high])));
                        }
                    }
                }
                Ok(commands)
            }
            _ => operation.numbers("command", read).map(|it| vec![any(it)]),
        }
    }

    /// The commands of a name: of a message, or of a request and its answer.
    fn command(&self, name: &str, token: &Token<'t>) -> Result<Vec<Command>, Mistake> {
        let find = |name: &str| self.catalogue.commands_named(name);
        let mut found = find(name);
        if found.is_empty() {
            found = find(&format!("{name}-Request"));
            found.extend(find(&format!("{name}-Answer")));
        }
        if found.is_empty() {
            let mut mistake = Mistake::at(token, format!("no dictionary has a command `{name}`"));
            let names = self.catalogue.command_names();
            mistake.meant = nearest(name, names).map(str::to_owned);
            return Err(mistake);
        }
        let command = |it: NamedCommand| {
            let code = i128::from(it.command.code?);
            let application = it.command.application_id;
            Some(Command {
                codes: Numbers(vec![code..=code]),
                is_request: Some(it.command.flags.contains(CommandFlags::REQUEST)),
                // Those of the base protocol serve all applications.
                application: Some(application).filter(|it| *it != 0),
            })
        };
        let found: Vec<Command> = found.into_iter().filter_map(command).collect();
        let never = |it: &Command| self.scope.never_asked_of(it.is_request?);
        match found.iter().map(never).collect::<Option<Vec<_>>>().as_deref() {
            Some([messages, ..]) => {
                let asker = self.scope.asker;
                let message = format!("{asker} is asked of {messages}: none of them is a {name}");
                Err(Mistake::at(token, message))
            }
            _ => Ok(found),
        }
    }

    pub(super) fn applications(&self, operation: &Operation<'t>) -> Result<Numbers, Mistake> {
        let named = |token: &Token<'t>| match token.kind {
            Kind::Text(name) => {
                let ids = self.catalogue.applications_named(name);
                if ids.is_empty() {
                    let message = format!("no dictionary has an application `{name}`");
                    let mut mistake = Mistake::at(token, message);
                    let names = self.catalogue.application_names();
                    mistake.meant = nearest(name, names).map(str::to_owned);
                    return Err(mistake);
                }
                Ok(ids.into_iter().map(i128::from).map(|id| id..=id).collect())
            }
            _ => {
                let id = number(token, &[], "application", 0..=u32::MAX.into())?;
                Ok::<Vec<_>, Mistake>(vec![id..=id])
            }
        };
        match operation {
            Operation::Compare(Comparison::Equal | Comparison::NotEqual, token) => {
                named(token).map(Numbers)
            }
            Operation::In(elements) if elements.iter().all(|it| it.last.is_none()) => {
                let all: Result<Vec<Vec<_>>, Mistake> =
                    elements.iter().map(|it| named(&it.first)).collect();
                all.map(|it| Numbers(it.concat()))
            }
            _ => operation.numbers("application", |token| {
                number(token, &[], "application", 0..=u32::MAX.into())
            }),
        }
    }

    pub(super) fn results(&self, operation: &Operation<'t>) -> Result<Results, Mistake> {
        let mut results = Results::default();
        let mut name = |token: &Token<'t>| {
            let Kind::Text(name) = token.kind else { return Ok(false) };
            let known = self.catalogue.nothing();
            let codes = |key: AvpKey| {
                let symbols = known.named(key, None).map_or(&[][..], |it| it.symbols);
                symbols.iter().filter(move |it| it.name == name)
            };
            let numbers = |key| codes(key).filter_map(|it| u32::try_from(it.value).ok());
            let before = results.base.len() + results.experimental.len();
            results.base.extend(numbers(RESULT_CODE));
            results.experimental.extend(numbers(EXPERIMENTAL_RESULT_CODE));
            if results.base.len() + results.experimental.len() > before {
                return Ok(true);
            }
            let mut mistake = Mistake::at(token, format!("no dictionary has a result `{name}`"));
            let names = [RESULT_CODE, EXPERIMENTAL_RESULT_CODE].into_iter();
            let names = names.filter_map(|key| known.named(key, None)).flat_map(|it| it.symbols);
            let names = names.map(|it| it.name);
            mistake.meant = nearest(name, names).map(str::to_owned);
            Err(mistake)
        };
        let read = |token: &Token<'_>| number(token, &[], "result", 0..=u32::MAX.into());
        match operation {
            Operation::Compare(Comparison::Equal | Comparison::NotEqual, token) if name(token)? => {
            }
            Operation::In(elements) => {
                let mut numbers = Vec::new();
                for Element { first, last } in elements {
                    if !name(first)? {
                        let low = read(first)?;
                        numbers.push(low..=last.as_ref().map_or(Ok(low), read)?);
                    } else if last.is_some() {
                        return Err(Mistake::at(first, "names have no ranges"));
                    }
                }
                results.numbers = Numbers(numbers);
            }
            _ => results.numbers = operation.numbers("result", read)?,
        }
        Ok(results)
    }
}

/// `264`, `10415:1407`.
fn numbered(step: &str) -> Option<AvpKey> {
    let (vendor, code) = step.split_once(':').unwrap_or(("0", step));
    Some(AvpKey { vendor_id: vendor.parse().ok()?, code: code.parse().ok()? })
}
