// @generated from dictionaries/st.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::st::DICTIONARY;
use crate::st::commands::{
    SessionTerminationAnswer, SessionTerminationRequest, TdfSessionAnswer,
    TdfSessionRequest, TssfNotificationAnswer, TssfNotificationRequest,
};

/// The Application-Id of St.
pub const APPLICATION_ID: u32 = 16777349;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// TDF-Session-Request (TSR, 8388637).
    TdfSession(Box<TdfSessionRequest>),
    /// Session-Termination-Request (STR, 275).
    SessionTermination(Box<SessionTerminationRequest>),
    /// TSSF-Notification-Request (TNR, 8388731).
    TssfNotification(Box<TssfNotificationRequest>),
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
            8388637 => {
                TdfSessionRequest::from_message(message)
                    .map(|it| Self::TdfSession(Box::new(it)))
            }
            275 => {
                SessionTerminationRequest::from_message(message)
                    .map(|it| Self::SessionTermination(Box::new(it)))
            }
            8388731 => {
                TssfNotificationRequest::from_message(message)
                    .map(|it| Self::TssfNotification(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// TDF-Session-Answer (TSA, 8388637).
    TdfSession(Box<TdfSessionAnswer>),
    /// Session-Termination-Answer (STA, 275).
    SessionTermination(Box<SessionTerminationAnswer>),
    /// TSSF-Notification-Answer (TNA, 8388731).
    TssfNotification(Box<TssfNotificationAnswer>),
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
            8388637 => {
                TdfSessionAnswer::from_message(message)
                    .map(|it| Self::TdfSession(Box::new(it)))
            }
            275 => {
                SessionTerminationAnswer::from_message(message)
                    .map(|it| Self::SessionTermination(Box::new(it)))
            }
            8388731 => {
                TssfNotificationAnswer::from_message(message)
                    .map(|it| Self::TssfNotification(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
