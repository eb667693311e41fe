// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::np::DICTIONARY;
use crate::np::commands::{
    AggregatedRuciReportAnswer, AggregatedRuciReportRequest, ModifyUecontextAnswer,
    ModifyUecontextRequest, NonAggregatedRuciReportAnswer, NonAggregatedRuciReportRequest,
};

/// The Application-Id of Np.
pub const APPLICATION_ID: u32 = 16777342;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Non-Aggregated-RUCI-Report-Request (NRR, 8388720).
    NonAggregatedRuciReport(Box<NonAggregatedRuciReportRequest>),
    /// Aggregated-RUCI-Report-Request (ARR, 8388721).
    AggregatedRuciReport(Box<AggregatedRuciReportRequest>),
    /// Modify-Uecontext-Request (MUR, 8388722).
    ModifyUecontext(Box<ModifyUecontextRequest>),
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
            8388720 => {
                NonAggregatedRuciReportRequest::from_message(message)
                    .map(|it| Self::NonAggregatedRuciReport(Box::new(it)))
            }
            8388721 => {
                AggregatedRuciReportRequest::from_message(message)
                    .map(|it| Self::AggregatedRuciReport(Box::new(it)))
            }
            8388722 => {
                ModifyUecontextRequest::from_message(message)
                    .map(|it| Self::ModifyUecontext(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Non-Aggregated-RUCI-Report-Answer (NRA, 8388720).
    NonAggregatedRuciReport(Box<NonAggregatedRuciReportAnswer>),
    /// Aggregated-RUCI-Report-Answer (ARA, 8388721).
    AggregatedRuciReport(Box<AggregatedRuciReportAnswer>),
    /// Modify-Uecontext-Answer (MUA, 8388722).
    ModifyUecontext(Box<ModifyUecontextAnswer>),
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
            8388720 => {
                NonAggregatedRuciReportAnswer::from_message(message)
                    .map(|it| Self::NonAggregatedRuciReport(Box::new(it)))
            }
            8388721 => {
                AggregatedRuciReportAnswer::from_message(message)
                    .map(|it| Self::AggregatedRuciReport(Box::new(it)))
            }
            8388722 => {
                ModifyUecontextAnswer::from_message(message)
                    .map(|it| Self::ModifyUecontext(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
