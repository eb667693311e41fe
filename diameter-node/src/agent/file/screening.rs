//! `[[screen]]`.

use diameter_routing::screening::{Action, Refusal, Rule};
use diameter_routing::selection::Messages;

use super::names::Reading;
use super::selection::{check_answers, exceptions, selection};
use crate::config::{DeValue, Section, Value, Wrong, text};

pub(super) fn rule(mut section: Section<'_>, reading: &mut Reading<'_>) -> Option<Rule> {
    let name: Option<String> = section.required("name");
    let kind = section.optional("action").unwrap_or(Kind::Detect);
    let messages = section.optional("messages").unwrap_or_default();
    let selected = selection(&mut section, messages, reading).selection;
    check_answers(&section, messages, &selected.mismatches);
    let knows_to = messages == Messages::Answers;
    if !knows_to && !selected.to.is_empty() {
        let message = "requests are screened before it is known whom they go to";
        let help = "write `messages = \"answers\"` for what comes back from there".to_owned();
        section.report().add_with_help(section.place_of("to"), message, Some(help));
    }
    let exceptions = exceptions(&mut section, messages, reading);
    let action = match kind {
        Kind::Pass => Action::Pass,
        Kind::Detect => Action::Detect,
        Kind::Drop => Action::Drop,
        Kind::Answer => Action::Answer(refusal(&mut section)?),
    };
    section.finish();
    let rule = Rule::new(name?, action, selected).about(messages);
    Some(exceptions.into_iter().fold(rule, Rule::unless))
}

fn refusal(section: &mut Section<'_>) -> Option<Refusal> {
    let code: Option<u32> = section.required("result-code");
    let vendor_id = section.optional("vendor");
    let error_message = section.optional("error-message");
    if let Some(code) = code.filter(|code| !(3000..6000).contains(code)) {
        let message = format!("{code} is no error: what is refused gets a code from 3000 to 5999");
        section.report().add(section.place_of("result-code"), message);
    }
    Some(Refusal { code: code?, vendor_id, error_message })
}

/// What becomes of what a rule is about.
#[derive(Clone, Copy)]
enum Kind {
    Pass,
    Detect,
    Answer,
    Drop,
}

impl Value for Kind {
    const EXPECTED: &'static str = "\"detect\", \"answer\", \"drop\" or \"pass\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "pass" => Ok(Self::Pass),
            "detect" => Ok(Self::Detect),
            "answer" => Ok(Self::Answer),
            "drop" => Ok(Self::Drop),
            other => Err(Wrong::because(format!("a message cannot be treated with `{other}`"))),
        }
    }
}
