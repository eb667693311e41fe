//! What is wrong with a message, by the place where it is shown.

use crate::{DecodeError, DecodeErrorKind};

/// All errors of one message.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    errors: Vec<DecodeError>,
}

impl Findings {
    /// These errors.
    pub fn new(errors: Vec<DecodeError>) -> Self {
        Self { errors }
    }

    /// All of them, in the order in which they are answered.
    pub fn all(&self) -> &[DecodeError] {
        &self.errors
    }

    /// Those of the message as a whole.
    pub fn of_message(&self) -> impl Iterator<Item = &DecodeError> {
        self.errors.iter().filter(|error| error.path().steps().is_empty())
    }

    /// Those of the AVP that is there, at this offset.
    pub fn at(&self, offset: usize) -> impl Iterator<Item = &DecodeError> {
        let there = self.errors.iter().filter(|error| !is_missing(error));
        there.filter(move |error| error.offset() == offset && !error.path().steps().is_empty())
    }

    /// What is missing in the message, at 0, or the group at this offset.
    pub fn missing_in(&self, offset: usize) -> impl Iterator<Item = &DecodeError> {
        let missing = self.errors.iter().filter(|error| is_missing(error));
        missing.filter(move |error| error.offset() == offset)
    }
}

fn is_missing(error: &DecodeError) -> bool {
    matches!(error.kind(), DecodeErrorKind::MissingAvp { .. })
}
