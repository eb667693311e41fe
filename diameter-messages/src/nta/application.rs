// @generated from dictionaries/nta.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::nta::DICTIONARY;
use crate::nta::commands::{
    EventConfigurationAnswer, EventConfigurationRequest, EventReportingAnswer,
    EventReportingRequest,
};

/// The Application-Id of Nta.
pub const APPLICATION_ID: u32 = 16777358;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Event-Configuration-Request (ECR, 8388735).
    EventConfiguration(Box<EventConfigurationRequest>),
    /// Event-Reporting-Request (ERR, 8388736).
    EventReporting(Box<EventReportingRequest>),
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
            8388735 => {
                EventConfigurationRequest::from_message(message)
                    .map(|it| Self::EventConfiguration(Box::new(it)))
            }
            8388736 => {
                EventReportingRequest::from_message(message)
                    .map(|it| Self::EventReporting(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Event-Configuration-Answer (ECA, 8388735).
    EventConfiguration(Box<EventConfigurationAnswer>),
    /// Event-Reporting-Answer (ERA, 8388736).
    EventReporting(Box<EventReportingAnswer>),
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
            8388735 => {
                EventConfigurationAnswer::from_message(message)
                    .map(|it| Self::EventConfiguration(Box::new(it)))
            }
            8388736 => {
                EventReportingAnswer::from_message(message)
                    .map(|it| Self::EventReporting(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
