// @generated from dictionaries/t6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::t6a::DICTIONARY;
use crate::t6a::commands::{
    ConfigurationInformationAnswer, ConfigurationInformationRequest,
    ConnectionManagementAnswer, ConnectionManagementRequest, MoDataAnswer, MoDataRequest,
    MtDataAnswer, MtDataRequest, ReportingInformationAnswer, ReportingInformationRequest,
};

/// The Application-Id of T6a/T6b.
pub const APPLICATION_ID: u32 = 16777346;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Configuration-Information-Request (CIR, 8388718).
    ConfigurationInformation(Box<ConfigurationInformationRequest>),
    /// Reporting-Information-Request (RIR, 8388719).
    ReportingInformation(Box<ReportingInformationRequest>),
    /// Connection-Management-Request (CMR, 8388732).
    ConnectionManagement(Box<ConnectionManagementRequest>),
    /// MO-Data-Request (ODR, 8388733).
    MoData(Box<MoDataRequest>),
    /// MT-Data-Request (TDR, 8388734).
    MtData(Box<MtDataRequest>),
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
            8388732 => {
                ConnectionManagementRequest::from_message(message)
                    .map(|it| Self::ConnectionManagement(Box::new(it)))
            }
            8388733 => {
                MoDataRequest::from_message(message).map(|it| Self::MoData(Box::new(it)))
            }
            8388734 => {
                MtDataRequest::from_message(message).map(|it| Self::MtData(Box::new(it)))
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
    /// Connection-Management-Answer (CMA, 8388732).
    ConnectionManagement(Box<ConnectionManagementAnswer>),
    /// MO-Data-Answer (ODA, 8388733).
    MoData(Box<MoDataAnswer>),
    /// MT-Data-Answer (TDA, 8388734).
    MtData(Box<MtDataAnswer>),
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
            8388732 => {
                ConnectionManagementAnswer::from_message(message)
                    .map(|it| Self::ConnectionManagement(Box::new(it)))
            }
            8388733 => {
                MoDataAnswer::from_message(message).map(|it| Self::MoData(Box::new(it)))
            }
            8388734 => {
                MtDataAnswer::from_message(message).map(|it| Self::MtData(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
