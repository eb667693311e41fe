//! What is wrong with a message, by the place where it is shown.

use diameter_core::{DecodeError, DecodeErrorKind, DecodeOptions};

use diameter_cli::catalogue::Known;

use super::Frame;

/// All errors of one message.
#[derive(Clone, Debug, Default)]
pub(crate) struct Findings {
    errors: Vec<DecodeError>,
}

impl Findings {
    /// Checks a message against its grammar.
    pub(crate) fn of(frame: &Frame, known: &Known, options: &DecodeOptions) -> Self {
        let message = match &frame.message {
            Ok(message) => message,
            Err(error) => return Self { errors: vec![error.clone()] },
        };
        let Some(grammar) = known.grammar else {
            let flags = message.header().flags;
            let is_request = flags.contains(diameter_core::CommandFlags::REQUEST);
            let kind = match known.application {
                Some(_) => {
                    let code = message.header().command_code;
                    DecodeErrorKind::CommandUnsupported { code, is_request }
                }
                None => {
                    DecodeErrorKind::ApplicationUnsupported { id: message.header().application_id }
                }
            };
            return Self { errors: vec![kind.into()] };
        };
        let errors = grammar.check(message, options, known.dictionary);
        Self { errors: errors.iter().flat_map(|errors| errors.iter().cloned()).collect() }
    }

    pub(crate) fn all(&self) -> &[DecodeError] {
        &self.errors
    }

    /// Those of the message as a whole.
    pub(crate) fn of_message(&self) -> impl Iterator<Item = &DecodeError> {
        self.errors.iter().filter(|error| error.path().steps().is_empty())
    }

    /// Those of the AVP that is there, at this offset.
    pub(crate) fn at(&self, offset: usize) -> impl Iterator<Item = &DecodeError> {
        let there = self.errors.iter().filter(|error| !is_missing(error));
        there.filter(move |error| error.offset() == offset && !error.path().steps().is_empty())
    }

    /// What is missing in the message, at 0, or the group at this offset.
    pub(crate) fn missing_in(&self, offset: usize) -> impl Iterator<Item = &DecodeError> {
        let missing = self.errors.iter().filter(|error| is_missing(error));
        missing.filter(move |error| error.offset() == offset)
    }
}

fn is_missing(error: &DecodeError) -> bool {
    matches!(error.kind(), DecodeErrorKind::MissingAvp { .. })
}
