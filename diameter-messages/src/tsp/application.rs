// @generated from dictionaries/tsp.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::tsp::DICTIONARY;
use crate::tsp::commands::{
    DeviceActionAnswer, DeviceActionRequest, DeviceNotificationAnswer,
    DeviceNotificationRequest,
};

/// The Application-Id of Tsp.
pub const APPLICATION_ID: u32 = 16777309;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Device-Action-Request (DAR, 8388639).
    DeviceAction(Box<DeviceActionRequest>),
    /// Device-Notification-Request (DNR, 8388640).
    DeviceNotification(Box<DeviceNotificationRequest>),
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
            8388639 => {
                DeviceActionRequest::from_message(message)
                    .map(|it| Self::DeviceAction(Box::new(it)))
            }
            8388640 => {
                DeviceNotificationRequest::from_message(message)
                    .map(|it| Self::DeviceNotification(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Device-Action-Answer (DAA, 8388639).
    DeviceAction(Box<DeviceActionAnswer>),
    /// Device-Notification-Answer (DNA, 8388640).
    DeviceNotification(Box<DeviceNotificationAnswer>),
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
            8388639 => {
                DeviceActionAnswer::from_message(message)
                    .map(|it| Self::DeviceAction(Box::new(it)))
            }
            8388640 => {
                DeviceNotificationAnswer::from_message(message)
                    .map(|it| Self::DeviceNotification(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
