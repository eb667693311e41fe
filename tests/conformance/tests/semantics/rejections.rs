//! Rejections of every command of every application: what is said arrives, by the command's own answer
//! or by the answer-message.

use diameter_core::{
    CommandDescription, CommandFlags, DecodeOptions, Format, Grammar, Message, Outcome, RawAvp,
    Rejection, ResultCode,
};
use diameter_messages::{DICTIONARIES, base, gmb};
use diameter_tests::wire;

use super::answers::identity;
use super::commands::description;

/// Every request and its answer.
fn pairs() -> Vec<(&'static CommandDescription, &'static CommandDescription)> {
    let applications = DICTIONARIES.iter().flat_map(|dictionary| dictionary.applications);
    let commands = applications.flat_map(|application| application.commands).copied();
    commands.filter_map(|command| Some((command, command.answer?))).collect()
}

/// The shortest request: what its grammar requires, and what answers repeat.
fn request(command: &'static CommandDescription) -> Message {
    let mut avps = required(command.grammar);
    let session_id = base::avp::SESSION_ID.description();
    if command.grammar.item(session_id.key).is_some_and(|item| item.min == 0) {
        avps.insert(0, wire::known(session_id, b"s"));
    }
    let request = wire::message(&wire::header(command), &avps);
    assert_eq!(command.check(&request, &DecodeOptions::strict(), &[]), None);
    request
}

fn required(grammar: &Grammar) -> Vec<RawAvp> {
    let mut avps = Vec::new();
    for item in grammar.items.iter().filter(|item| item.min > 0) {
        let avp = item.avp.unwrap_or(base::avp::ORIGIN_HOST.description());
        let value = match avp.format {
            Format::Grouped(grammar) => wire::octets(&required(grammar())),
            Format::DiameterIdentity => b"h".to_vec(),
            Format::DiameterUri => b"aaa://h".to_vec(),
            Format::Address => vec![0, 1, 192, 0, 2, 1],
            _ => match avp.symbols.first() {
                Some(symbol) => (symbol.value as u32).to_be_bytes().to_vec(),
                None => avp.placeholder().data.to_vec(),
            },
        };
        avps.extend((0..item.min).map(|_| wire::known(avp, &value)));
    }
    avps
}

#[test]
fn every_command_can_be_rejected_with_either_outcome_and_a_failed_avp() {
    let failed = wire::avp((0, 9_999_999), wire::M, [1]);
    let (mut own, mut generic) = (0, 0);
    for (command, answer) in pairs() {
        let request = request(command);
        for outcome in
            [5012, 5001].map(|code| Outcome::Result(ResultCode(code))).into_iter().chain([
                Outcome::Experimental { vendor_id: 10415, code: 5030 },
                Outcome::Experimental { vendor_id: 10415, code: 4181 },
            ])
        {
            let rejection = match outcome {
                Outcome::Result(code) => Rejection::new(code),
                Outcome::Experimental { vendor_id, code } => {
                    Rejection::experimental(vendor_id, code)
                }
            };
            let rejection = rejection.because("why").with_failed_avp(failed.clone());
            let sent = rejection.answer_to(&request, command, &identity());
            let context = format!("{} of {}, {outcome:?}", command.name, command.dictionary.name);
            assert_eq!(Outcome::of(&sent), Some(outcome), "{context}");
            let failed_avp = sent.avps().map(|avp| avp.unwrap());
            let mut failed_avp = failed_avp.filter(|it| it.key() == base::avp::FAILED_AVP.key);
            let found = failed_avp.next().map(|avp| avp.data().to_vec());
            assert_eq!(found, Some(wire::octets(std::slice::from_ref(&failed))), "{context}");
            let is_generic = sent.header().flags.contains(CommandFlags::ERROR);
            let grammar = if is_generic { description::<base::AnswerMessage>() } else { answer };
            // A strict peer refuses AVPs with the M bit that only * [ AVP ] allows.
            let said = match outcome {
                Outcome::Result(_) => base::avp::RESULT_CODE.key,
                Outcome::Experimental { .. } => base::avp::EXPERIMENTAL_RESULT.key,
            };
            let is_listed = |key| grammar.grammar.item(key).is_some();
            let is_listed = is_listed(said) && is_listed(base::avp::FAILED_AVP.key);
            let strict = if is_listed { DecodeOptions::strict() } else { DecodeOptions::default() };
            for options in [DecodeOptions::default(), strict] {
                let errors = grammar.check(&sent, &options, &[]);
                assert_eq!(errors, None, "{context}: {}", sent.tree(grammar.dictionary));
            }
            own += usize::from(!is_generic);
            generic += usize::from(is_generic);
        }
    }
    assert!(own > 500 && generic > 5, "{own} by their own grammar, {generic} generic");
}

#[test]
fn experimental_result_that_the_command_has_no_place_for_comes_in_the_answer_message() {
    // Result-Code, and no * [ AVP ].
    let command = description::<gmb::AbortSessionRequest>();
    let request = request(command);
    let own = Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID).answer_to(
        &request,
        command,
        &identity(),
    );
    assert_eq!(own.header().flags, CommandFlags::PROXIABLE);
    let rejection = Rejection::experimental(10415, 5030);
    let generic = rejection.answer_to(&request, command, &identity());
    assert_eq!(generic.header().flags, CommandFlags::PROXIABLE.with(CommandFlags::ERROR));
    let expected = Outcome::Experimental { vendor_id: 10415, code: 5030 };
    assert_eq!(Outcome::of(&generic), Some(expected));
}
