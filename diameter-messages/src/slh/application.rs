// @generated from dictionaries/slh.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::slh::DICTIONARY;
use crate::slh::commands::{LcsRoutingInfoAnswer, LcsRoutingInfoRequest};

/// The Application-Id of SLh.
pub const APPLICATION_ID: u32 = 16777291;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// LCS-Routing-Info-Request (RIR, 8388622).
    LcsRoutingInfo(Box<LcsRoutingInfoRequest>),
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
            8388622 => {
                LcsRoutingInfoRequest::from_message(message)
                    .map(|it| Self::LcsRoutingInfo(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// LCS-Routing-Info-Answer (RIA, 8388622).
    LcsRoutingInfo(Box<LcsRoutingInfoAnswer>),
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
            8388622 => {
                LcsRoutingInfoAnswer::from_message(message)
                    .map(|it| Self::LcsRoutingInfo(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
