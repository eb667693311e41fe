//! The header line of a grammar: `< Diameter Header: 272, REQ, PXY >`, `< AVP Header: 443 >`.

use diameter_diagnostic::Span;

use super::{Form, Parser};
use crate::source::Spanned;
use crate::syntax::{Header, HeaderCode, HeaderKind};

/// The two kinds of header, each also in the spelling of RFC 3588.
const KINDS: [&str; 4] = ["Diameter Header", "Diameter-Header", "AVP Header", "AVP-Header"];

/// The flags of a command header.
const FLAGS: [&str; 3] = ["REQ", "PXY", "ERR"];

/// The flags of a command header while they are read.
#[derive(Default)]
struct Flags {
    request: Option<Span>,
    proxiable: Option<Span>,
    error: Option<Span>,
}

impl Parser<'_, '_> {
    /// Whether the next thing is a header.
    pub(super) fn at_header(&self) -> bool {
        let mut ahead = self.cursor.ahead();
        if ahead.eat('<').is_none() {
            return false;
        }
        let words = [ahead.word(), ahead.word()];
        let words = words.iter().flatten().map(|word| word.value.as_str());
        let text = words.collect::<Vec<_>>().join(" ");
        KINDS.iter().any(|kind| text.starts_with(kind))
    }

    pub(super) fn header(&mut self) -> Option<Header> {
        self.cursor.skip_blanks();
        let is_command = self.form != Form::Avp;
        if !self.at_header() {
            self.missing_header();
            return None;
        }
        let opening = self.cursor.eat('<')?;
        let first = self.cursor.word()?;
        // The spelling with a hyphen is one word.
        let last =
            if first.value.ends_with("Header") { first.clone() } else { self.cursor.word()? };
        let says_command = first.value.starts_with("Diameter");
        if says_command != is_command {
            let (is, should) =
                if is_command { ("an AVP", "a command") } else { ("a command", "an AVP") };
            let place = first.span.to(last.span);
            self.report
                .error(place, format!("the header of {is} in the grammar of {should}"))
                .hint(self.form.header_hint());
        }
        self.cursor.skip_blanks();
        if self.cursor.eat(':').is_none() {
            let place = first.span.to(last.span);
            self.report.error(place, "expected `:` after this").hint(self.form.header_hint());
        }
        let kind =
            if says_command { self.command_header(opening) } else { self.avp_header(opening) };
        self.close(opening, '>');
        Some(Header { span: opening.to(self.cursor.last()), kind })
    }

    fn missing_header(&mut self) {
        // Something like a header is one that is misspelt; anything else is the first rule.
        let line = self.cursor.rest().lines().next().unwrap_or_default();
        let end = line.find('>').filter(|_| line.starts_with('<'));
        let misspelt = end.is_some_and(|end| line[..end].contains([':', ',']));
        let mut place = self.cursor.here();
        if misspelt {
            place = place.to(self.cursor.take_while(|character| character != '>'));
            place = self.cursor.eat('>').map_or(place, |close| place.to(close));
        }
        self.report
            .error(place, "expected the header of the grammar")
            .hint(self.form.header_hint());
    }

    /// `272, REQ, PXY, 4`
    fn command_header(&mut self, opening: Span) -> HeaderKind {
        let mut flags = Flags::default();
        let code = self.command_code(opening);
        let mut application = None;
        loop {
            self.cursor.skip_blanks();
            if self.cursor.eat(',').is_some() {
                continue;
            }
            if let Some(open) = self.cursor.eat('[') {
                self.optional_flag(open, &mut flags);
            } else if let Some(digits) = self.cursor.digits() {
                let number = self.number(digits).map(|number| Spanned::new(number, digits));
                if application.is_some() {
                    self.report
                        .error(digits, "a second application id")
                        .hint("it has the command code, the flags and one application id");
                }
                application = application.or(number);
            } else if let Some(word) = self.cursor.word() {
                self.flag(&word, &mut flags);
            } else {
                let Flags { request, proxiable, error } = flags;
                return HeaderKind::Command { code, request, proxiable, error, application };
            }
        }
    }

    fn command_code(&mut self, opening: Span) -> Option<Spanned<HeaderCode>> {
        self.cursor.skip_blanks();
        if let Some(digits) = self.cursor.digits() {
            let number = self.number(digits)?;
            return Some(Spanned::new(HeaderCode::Number(number), digits));
        }
        let mut ahead = self.cursor.ahead();
        if let Some(word) = ahead.word().filter(|word| word.value == "code") {
            self.cursor = ahead;
            return Some(Spanned::new(HeaderCode::OfRequest, word.span));
        }
        let here = self.cursor.here();
        self.report
            .error(here, "expected the command code")
            .related(opening, "in this header")
            .hint(self.form.header_hint());
        None
    }

    /// `[, PXY]`: the answer-message has the P bit of its request.
    fn optional_flag(&mut self, open: Span, flags: &mut Flags) {
        self.cursor.skip_blanks();
        self.cursor.eat(',');
        if let Some(word) = self.cursor.word() {
            self.flag(&word, flags);
        }
        if self.form != Form::AnswerMessage {
            self.report
                .error(open, "only the answer-message has optional flags")
                .hint("say whether this command has the flag");
        }
        self.close(open, ']');
    }

    fn flag(&mut self, word: &Spanned<String>, flags: &mut Flags) {
        let mut name = word.value.as_str();
        if !FLAGS.contains(&name) {
            let meant = self.report.nearest(name, FLAGS);
            let finding = self.report.error(word.span, format!("unknown command flag `{name}`"));
            let Some(meant) = meant else {
                finding.hint("the flags are `REQ`, `PXY` and `ERR`");
                return;
            };
            finding.did_you_mean(Some(meant));
            name = meant;
        }
        let flag = match name {
            "REQ" => &mut flags.request,
            "PXY" => &mut flags.proxiable,
            _ => &mut flags.error,
        };
        if let Some(first) = *flag {
            self.report
                .error(word.span, format!("a second `{}`", word.value))
                .related(first, "the first one");
        }
        flag.get_or_insert(word.span);
    }

    /// `873 10415`
    fn avp_header(&mut self, opening: Span) -> HeaderKind {
        let mut numbers = Vec::new();
        loop {
            self.cursor.skip_blanks();
            if self.cursor.eat(',').is_some() {
                continue;
            }
            let Some(digits) = self.cursor.digits() else { break };
            numbers.push(self.number(digits).map(|number| Spanned::new(number, digits)));
            if numbers.len() == 3 {
                self.report
                    .error(digits, "a third number in the header of an AVP")
                    .hint("it has the AVP code and the vendor id");
            }
        }
        let mut numbers = numbers.into_iter();
        let (code, vendor) = (numbers.next(), numbers.next());
        if code.is_none() {
            let here = self.cursor.here();
            self.report
                .error(here, "expected the AVP code")
                .related(opening, "in this header")
                .hint(self.form.header_hint());
        }
        HeaderKind::Avp { code: code.flatten(), vendor: vendor.flatten() }
    }
}
