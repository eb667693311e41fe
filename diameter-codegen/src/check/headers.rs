//! That the header line of a grammar says the same as the attributes around it.

use diameter_diagnostic::{Report, Span};

use crate::source::Spanned;
use crate::syntax::{
    Application, Avp, Command, CommandKind, Dictionary, Grammar, HeaderCode, HeaderKind,
};

pub(super) fn check(dictionary: &Dictionary, report: &mut Report) {
    for application in &dictionary.applications {
        for command in &application.commands {
            let mut checker = CommandHeader { application, command, report };
            if let Some(request) = command.request.as_ref().filter(|it| !it.is_extension) {
                checker.check(request, Direction::Request);
            }
            if let Some(answer) = command.answer.as_ref().filter(|it| !it.is_extension) {
                checker.check(answer, Direction::Answer);
            }
        }
    }
    for avp in &dictionary.avps {
        check_avp(dictionary, avp, report);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Request,
    Answer,
}

struct CommandHeader<'a, 'r> {
    application: &'a Application,
    command: &'a Command,
    report: &'r mut Report,
}

impl CommandHeader<'_, '_> {
    fn check(&mut self, grammar: &Grammar, direction: Direction) {
        let Some(header) = &grammar.header else { return };
        // Another kind of header was reported when it was read.
        let HeaderKind::Command { code, request, error, application, .. } = &header.kind else {
            return;
        };
        if let Some(code) = code {
            self.check_code(code);
        }
        self.check_request_flag(header.span, *request, direction);
        self.check_error_flag(header.span, *error);
        if let (Some(written), Some(id)) = (application, &self.application.id)
            && written.value != id.value
        {
            let message = "the header and the application disagree about the application id";
            self.report
                .error(written.span, message)
                .label(format!("the header says {}", written.value))
                .related(id.span, format!("the attribute says {}", id.value));
        }
    }

    fn check_code(&mut self, code: &Spanned<HeaderCode>) {
        match (code.value, self.command.kind) {
            (HeaderCode::Number(_), CommandKind::AnswerMessage) => {
                self.report
                    .error(code.span, "the answer-message has no code of its own")
                    .hint("write `code`: it takes that of the request");
            }
            (HeaderCode::OfRequest, CommandKind::Pair) => {
                let finding = self.report.error(code.span, "a command has a code of its own");
                if let Some(attribute) = &self.command.code {
                    finding.hint(format!("write {}", attribute.value));
                }
            }
            (HeaderCode::Number(number), CommandKind::Pair) => {
                let differs = |code: &&Spanned<u32>| code.value != number;
                if let Some(attribute) = self.command.code.as_ref().filter(differs) {
                    self.report
                        .error(code.span, "the header and the command disagree about its code")
                        .label(format!("the header says {number}"))
                        .related(attribute.span, format!("the attribute says {}", attribute.value));
                }
            }
            (HeaderCode::OfRequest, CommandKind::AnswerMessage) => {}
        }
    }

    fn check_request_flag(&mut self, header: Span, flag: Option<Span>, direction: Direction) {
        match (flag, direction) {
            (None, Direction::Request) => {
                self.report
                    .error(header, "the header of a request lacks `REQ`")
                    .hint("it has the form `< Diameter Header: code, REQ, PXY >`");
            }
            (Some(flag), Direction::Answer) => {
                self.report
                    .error(flag, "`REQ` in the header of an answer")
                    .hint("only requests have it");
            }
            _ => {}
        }
    }

    /// Errors are answered with the answer-message; no command's own answer has the E bit.
    fn check_error_flag(&mut self, header: Span, flag: Option<Span>) {
        match (flag, self.command.kind) {
            (None, CommandKind::AnswerMessage) => {
                self.report
                    .error(header, "the header of the answer-message lacks `ERR`")
                    .hint("it has the form `< Diameter Header: code, ERR [, PXY] >`");
            }
            (Some(flag), CommandKind::Pair) => {
                self.report
                    .error(flag, "only the answer-message has `ERR` in its header")
                    .hint("an answer with an error follows the grammar of the answer-message");
            }
            _ => {}
        }
    }
}

fn check_avp(dictionary: &Dictionary, avp: &Avp, report: &mut Report) {
    let grammar = avp.grammar.as_ref().filter(|it| !it.is_extension);
    let header = grammar.and_then(|grammar| grammar.header.as_ref());
    let Some(HeaderKind::Avp { code, vendor }) = header.map(|header| &header.kind) else { return };
    let Some((attribute_vendor, attribute_code)) = dictionary.key_of(avp) else { return };
    if let (Some(code), Some(attribute)) = (code, &avp.code)
        && code.value != attribute_code
    {
        report
            .error(code.span, "the header and the AVP disagree about its code")
            .label(format!("the header says {}", code.value))
            .related(attribute.span, format!("the attribute says {attribute_code}"));
    }
    if let Some(vendor) = vendor.as_ref().filter(|vendor| vendor.value != attribute_vendor) {
        let finding = report
            .error(vendor.span, "the header and the AVP disagree about its vendor")
            .label(format!("the header says {}", vendor.value));
        match avp.vendor_id.as_ref().or(dictionary.vendor_id.as_ref()) {
            Some(attribute) => {
                finding.related(attribute.span, format!("the attribute says {attribute_vendor}"))
            }
            None => finding
                .related(avp.name.span, "this AVP has no vendor")
                .hint(format!("add `vendor-id=\"{}\"` to the AVP or dictionary", vendor.value)),
        };
    }
}
