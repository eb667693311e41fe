// @generated from dictionaries/sgd.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::sgd::DICTIONARY;
use crate::sgd::commands::{
    MoForwardShortMessageAnswer, MoForwardShortMessageRequest,
    MtForwardShortMessageAnswer, MtForwardShortMessageRequest,
};

/// The Application-Id of SGd/Gdd.
pub const APPLICATION_ID: u32 = 16777313;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// MO-Forward-Short-Message-Request (OFR, 8388645).
    MoForwardShortMessage(Box<MoForwardShortMessageRequest>),
    /// MT-Forward-Short-Message-Request (TFR, 8388646).
    MtForwardShortMessage(Box<MtForwardShortMessageRequest>),
}

impl Request {
    /// Reads a received message by its command code.
    ///
    /// # Errors
    ///
    /// All that is wrong with the message; 3001 for a command that this application does
    /// not have.
    pub fn from_message(message: &Message) -> Result<Self, DecodeErrors> {
        if !message.header().flags.contains(CommandFlags::REQUEST) {
            return Err(DecodeErrors::unsupported_command(message, &DICTIONARY));
        }
        match message.header().command_code {
            8388645 => {
                MoForwardShortMessageRequest::from_message(message)
                    .map(|it| Self::MoForwardShortMessage(Box::new(it)))
            }
            8388646 => {
                MtForwardShortMessageRequest::from_message(message)
                    .map(|it| Self::MtForwardShortMessage(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// MO-Forward-Short-Message-Answer (OFA, 8388645).
    MoForwardShortMessage(Box<MoForwardShortMessageAnswer>),
    /// MT-Forward-Short-Message-Answer (TFA, 8388646).
    MtForwardShortMessage(Box<MtForwardShortMessageAnswer>),
    /// Any command: an answer with the E bit follows the grammar of the answer-message
    /// (RFC 6733, 7.2).
    Error(Box<AnswerMessage>),
}

impl Answer {
    /// Reads a received message by its command code.
    ///
    /// # Errors
    ///
    /// All that is wrong with the message; 3001 for a command that this application does
    /// not have.
    pub fn from_message(message: &Message) -> Result<Self, DecodeErrors> {
        if message.header().flags.contains(CommandFlags::REQUEST) {
            return Err(DecodeErrors::unsupported_command(message, &DICTIONARY));
        }
        if message.header().flags.contains(CommandFlags::ERROR) {
            let options = DecodeOptions::default();
            let answer = AnswerMessage::decode_knowing(
                message,
                &options,
                &[&DICTIONARY],
            );
            return answer.into_result().map(|it| Self::Error(Box::new(it)));
        }
        match message.header().command_code {
            8388645 => {
                MoForwardShortMessageAnswer::from_message(message)
                    .map(|it| Self::MoForwardShortMessage(Box::new(it)))
            }
            8388646 => {
                MtForwardShortMessageAnswer::from_message(message)
                    .map(|it| Self::MtForwardShortMessage(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
