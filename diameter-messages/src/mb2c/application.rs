// @generated from dictionaries/mb2c.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::mb2c::DICTIONARY;
use crate::mb2c::commands::{
    GcsActionAnswer, GcsActionRequest, GcsNotificationAnswer, GcsNotificationRequest,
};

/// The Application-Id of MB2-C.
pub const APPLICATION_ID: u32 = 16777335;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// GCS-Action-Request (GAR, 8388662).
    GcsAction(Box<GcsActionRequest>),
    /// GCS-Notification-Request (GNR, 8388663).
    GcsNotification(Box<GcsNotificationRequest>),
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
            8388662 => {
                GcsActionRequest::from_message(message)
                    .map(|it| Self::GcsAction(Box::new(it)))
            }
            8388663 => {
                GcsNotificationRequest::from_message(message)
                    .map(|it| Self::GcsNotification(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// GCS-Action-Answer (GAA, 8388662).
    GcsAction(Box<GcsActionAnswer>),
    /// GCS-Notification-Answer (GNA, 8388663).
    GcsNotification(Box<GcsNotificationAnswer>),
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
            8388662 => {
                GcsActionAnswer::from_message(message)
                    .map(|it| Self::GcsAction(Box::new(it)))
            }
            8388663 => {
                GcsNotificationAnswer::from_message(message)
                    .map(|it| Self::GcsNotification(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
