// @generated from dictionaries/slg.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::slg::DICTIONARY;
use crate::slg::commands::{
    LocationReportAnswer, LocationReportRequest, ProvideLocationAnswer,
    ProvideLocationRequest,
};

/// The Application-Id of SLg.
pub const APPLICATION_ID: u32 = 16777255;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Provide-Location-Request (PLR, 8388620).
    ProvideLocation(Box<ProvideLocationRequest>),
    /// Location-Report-Request (LRR, 8388621).
    LocationReport(Box<LocationReportRequest>),
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
            8388620 => {
                ProvideLocationRequest::from_message(message)
                    .map(|it| Self::ProvideLocation(Box::new(it)))
            }
            8388621 => {
                LocationReportRequest::from_message(message)
                    .map(|it| Self::LocationReport(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Provide-Location-Answer (PLA, 8388620).
    ProvideLocation(Box<ProvideLocationAnswer>),
    /// Location-Report-Answer (LRA, 8388621).
    LocationReport(Box<LocationReportAnswer>),
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
            8388620 => {
                ProvideLocationAnswer::from_message(message)
                    .map(|it| Self::ProvideLocation(Box::new(it)))
            }
            8388621 => {
                LocationReportAnswer::from_message(message)
                    .map(|it| Self::LocationReport(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
