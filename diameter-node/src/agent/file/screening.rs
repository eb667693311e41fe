//! `[[screen]]`.

use diameter_routing::screening::{Action, Refusal, Rule};

use super::names::Reading;
use super::selection::{exceptions, selection};
use crate::config::{DeValue, Section, Value, Wrong, text};

pub(super) fn rule(mut section: Section<'_>, reading: &mut Reading<'_>) -> Option<Rule> {
    let name: Option<String> = section.required("name");
    let kind = section.optional("action").unwrap_or(Kind::Detect);
    let selected = selection(&mut section, reading).selection;
    let exceptions = exceptions(&mut section, reading);
    let action = match kind {
        Kind::Pass => Action::Pass,
        Kind::Detect => Action::Detect,
        Kind::Drop => Action::Drop,
        Kind::Answer => Action::Answer(refusal(&mut section)?),
    };
    section.finish();
    let rule = Rule::new(name?, action, selected);
    Some(exceptions.into_iter().fold(rule, Rule::unless))
}

fn refusal(section: &mut Section<'_>) -> Option<Refusal> {
    let code: Option<u32> = section.required("result-code");
    let vendor_id = section.optional("vendor");
    let error_message = section.optional("error-message");
    if let Some(code) = code.filter(|code| !(3000..6000).contains(code)) {
        let message =
            format!("{code} is no error: a request is refused with a code from 3000 to 5999");
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
            other => Err(Wrong::because(format!("a request cannot be treated with `{other}`"))),
        }
    }
}
