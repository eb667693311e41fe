//! Which messages a rule is about.

use diameter_core::CommandDescription;
use diameter_dictionary::filter::{Question, Scope};
use diameter_routing::selection::{Messages, Mismatch, NamePattern, Selection};

use super::names::Reading;
use super::values::{ImsiPrefix, Pattern};
use crate::config::Section;

/// A selection, and the requests that it is about by name.
pub(super) struct Read {
    pub(super) selection: Selection,
    pub(super) commands: Vec<&'static CommandDescription>,
}

/// What the condition of a rule about these messages can ask.
fn scope(messages: Messages) -> Scope {
    const SENDER: &[Question] = &[Question::Peer, Question::Group];
    const SENDER_AND_RESULT: &[Question] = &[Question::Peer, Question::Group, Question::Result];
    match messages {
        Messages::Requests => Scope::new("a rule of requests", SENDER)
            .because("there is no answer yet: `messages = \"answers\"` makes it a rule of answers")
            .of_requests(),
        Messages::Answers => Scope::new("a rule of answers", SENDER_AND_RESULT)
            .because("it knows an answer, and which peer the request came from")
            .of_answers(),
        Messages::Both => Scope::new("a rule", SENDER_AND_RESULT).because(
            "it is asked of a request and of an answer by itself, and knows which peer the request came from",
        ),
    }
}

/// The keys of a selection of these messages.
pub(super) fn selection(
    section: &mut Section<'_>,
    messages: Messages,
    reading: &mut Reading<'_>,
) -> Read {
    let from = reading.groups(section, "from");
    let to = reading.groups(section, "to");
    let applications = reading.applications(section, "applications");
    let (codes, commands) = reading.commands(section, "commands", &applications);
    let mut patterns = |key| -> Vec<NamePattern> {
        section.one_or_more::<Pattern>(key).into_iter().map(|(Pattern(it), _)| it).collect()
    };
    let origin_hosts = patterns("origin-host");
    let origin_realms = patterns("origin-realm");
    let destination_hosts = patterns("destination-host");
    let destination_realms = patterns("destination-realm");
    let imsis = section.one_or_more::<ImsiPrefix>("imsi");
    let mismatches = section.one_or_more("mismatch");
    let selection = Selection {
        from,
        to,
        applications,
        commands: codes,
        origin_hosts,
        origin_realms,
        destination_hosts,
        destination_realms,
        imsis: imsis.into_iter().map(|(ImsiPrefix(digits), _)| digits).collect(),
        mismatches: mismatches.into_iter().map(|(mismatch, _)| mismatch).collect(),
        present: reading.paths(section, "present"),
        absent: reading.paths(section, "absent"),
        larger_than: section.optional("larger-than"),
        condition: reading.condition(section, "when", scope(messages)),
    };
    Read { selection, commands }
}

/// Reports what can be said of requests alone, in a rule about answers.
pub(super) fn check_answers(section: &Section<'_>, messages: Messages, mismatches: &[Mismatch]) {
    if messages == Messages::Requests {
        return;
    }
    for key in ["destination-host", "destination-realm"] {
        if section.has(key) {
            let message = format!("answers have no destination: no `{key}`");
            section.report().add(section.place_of(key), message);
        }
    }
    let of_requests = [Mismatch::SessionIdAndOriginHost, Mismatch::ImsiAndDestinationRealm];
    for (name, mismatch) in Mismatch::ALL {
        if of_requests.contains(&mismatch) && mismatches.contains(&mismatch) {
            let message = format!("`{name}` do not fit in any answer: it is for requests");
            section.report().add(section.place_of("mismatch"), message);
        }
    }
}

/// The exceptions of a rule about these messages: what it is not about.
pub(super) fn exceptions(
    section: &mut Section<'_>,
    messages: Messages,
    reading: &mut Reading<'_>,
) -> Vec<Selection> {
    let exceptions = section.sections("unless").into_iter().map(|mut section| {
        let Read { selection, .. } = selection(&mut section, messages, reading);
        section.finish();
        selection
    });
    exceptions.collect()
}
