// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::pc2::DICTIONARY;
use crate::pc2::commands::{
    ProXimityActionAnswer, ProXimityActionRequest, ProXimityApplicationAnswer,
    ProXimityApplicationRequest,
};

/// The Application-Id of PC2.
pub const APPLICATION_ID: u32 = 16777350;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// ProXimity-Action-Request (PXR, 8388676).
    ProXimityAction(Box<ProXimityActionRequest>),
    /// ProXimity-Application-Request (XAR, 8388727).
    ProXimityApplication(Box<ProXimityApplicationRequest>),
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
            8388676 => {
                ProXimityActionRequest::from_message(message)
                    .map(|it| Self::ProXimityAction(Box::new(it)))
            }
            8388727 => {
                ProXimityApplicationRequest::from_message(message)
                    .map(|it| Self::ProXimityApplication(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// ProXimity-Action-Answer (PXA, 8388676).
    ProXimityAction(Box<ProXimityActionAnswer>),
    /// ProXimity-Application-Answer (XAA, 8388727).
    ProXimityApplication(Box<ProXimityApplicationAnswer>),
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
            8388676 => {
                ProXimityActionAnswer::from_message(message)
                    .map(|it| Self::ProXimityAction(Box::new(it)))
            }
            8388727 => {
                ProXimityApplicationAnswer::from_message(message)
                    .map(|it| Self::ProXimityApplication(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
