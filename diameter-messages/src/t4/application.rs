// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::t4::DICTIONARY;
use crate::t4::commands::{
    DeliveryReportAnswer, DeliveryReportRequest, DeviceTriggerAnswer,
    DeviceTriggerRequest,
};

/// The Application-Id of T4.
pub const APPLICATION_ID: u32 = 16777311;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Device-Trigger-Request (DTR, 8388643).
    DeviceTrigger(Box<DeviceTriggerRequest>),
    /// Delivery-Report-Request (DRR, 8388644).
    DeliveryReport(Box<DeliveryReportRequest>),
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
            8388643 => {
                DeviceTriggerRequest::from_message(message)
                    .map(|it| Self::DeviceTrigger(Box::new(it)))
            }
            8388644 => {
                DeliveryReportRequest::from_message(message)
                    .map(|it| Self::DeliveryReport(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Device-Trigger-Answer (DTA, 8388643).
    DeviceTrigger(Box<DeviceTriggerAnswer>),
    /// Delivery-Report-Answer (DRA, 8388644).
    DeliveryReport(Box<DeliveryReportAnswer>),
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
            8388643 => {
                DeviceTriggerAnswer::from_message(message)
                    .map(|it| Self::DeviceTrigger(Box::new(it)))
            }
            8388644 => {
                DeliveryReportAnswer::from_message(message)
                    .map(|it| Self::DeliveryReport(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
