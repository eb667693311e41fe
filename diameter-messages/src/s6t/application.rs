// @generated from dictionaries/s6t.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::s6t::DICTIONARY;
use crate::s6t::commands::{
    ConfigurationInformationAnswer, ConfigurationInformationRequest,
    NiddInformationAnswer, NiddInformationRequest, ReportingInformationAnswer,
    ReportingInformationRequest,
};

/// The Application-Id of S6t.
pub const APPLICATION_ID: u32 = 16777345;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Configuration-Information-Request (CIR, 8388718).
    ConfigurationInformation(Box<ConfigurationInformationRequest>),
    /// Reporting-Information-Request (RIR, 8388719).
    ReportingInformation(Box<ReportingInformationRequest>),
    /// NIDD-Information-Request (NIR, 8388726).
    NiddInformation(Box<NiddInformationRequest>),
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
            8388718 => {
                ConfigurationInformationRequest::from_message(message)
                    .map(|it| Self::ConfigurationInformation(Box::new(it)))
            }
            8388719 => {
                ReportingInformationRequest::from_message(message)
                    .map(|it| Self::ReportingInformation(Box::new(it)))
            }
            8388726 => {
                NiddInformationRequest::from_message(message)
                    .map(|it| Self::NiddInformation(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Configuration-Information-Answer (CIA, 8388718).
    ConfigurationInformation(Box<ConfigurationInformationAnswer>),
    /// Reporting-Information-Answer (RIA, 8388719).
    ReportingInformation(Box<ReportingInformationAnswer>),
    /// NIDD-Information-Answer (NIA, 8388726).
    NiddInformation(Box<NiddInformationAnswer>),
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
            8388718 => {
                ConfigurationInformationAnswer::from_message(message)
                    .map(|it| Self::ConfigurationInformation(Box::new(it)))
            }
            8388719 => {
                ReportingInformationAnswer::from_message(message)
                    .map(|it| Self::ReportingInformation(Box::new(it)))
            }
            8388726 => {
                NiddInformationAnswer::from_message(message)
                    .map(|it| Self::NiddInformation(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
