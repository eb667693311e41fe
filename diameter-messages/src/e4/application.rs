// @generated from dictionaries/e4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::e4::DICTIONARY;
use crate::e4::commands::{
    PushNotificationAnswer, PushNotificationRequest, UserDataAnswer, UserDataRequest,
};

/// The Application-Id of e4.
pub const APPLICATION_ID: u32 = 16777231;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// User-Data-Request (UDR, 306).
    UserData(Box<UserDataRequest>),
    /// Push-Notification-Request (PNR, 309).
    PushNotification(Box<PushNotificationRequest>),
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
            306 => {
                UserDataRequest::from_message(message)
                    .map(|it| Self::UserData(Box::new(it)))
            }
            309 => {
                PushNotificationRequest::from_message(message)
                    .map(|it| Self::PushNotification(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// User-Data-Answer (UDA, 306).
    UserData(Box<UserDataAnswer>),
    /// Push-Notification-Answer (PNA, 309).
    PushNotification(Box<PushNotificationAnswer>),
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
            306 => {
                UserDataAnswer::from_message(message)
                    .map(|it| Self::UserData(Box::new(it)))
            }
            309 => {
                PushNotificationAnswer::from_message(message)
                    .map(|it| Self::PushNotification(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
