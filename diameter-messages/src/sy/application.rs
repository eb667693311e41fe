// @generated from dictionaries/sy.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::sy::DICTIONARY;
use crate::sy::commands::{
    SessionTerminationAnswer, SessionTerminationRequest, SpendingLimitAnswer,
    SpendingLimitRequest, SpendingStatusNotificationAnswer,
    SpendingStatusNotificationRequest,
};

/// The Application-Id of Sy.
pub const APPLICATION_ID: u32 = 16777302;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Spending-Limit-Request (SLR, 8388635).
    SpendingLimit(Box<SpendingLimitRequest>),
    /// Spending-Status-Notification-Request (SNR, 8388636).
    SpendingStatusNotification(Box<SpendingStatusNotificationRequest>),
    /// Session-Termination-Request (STR, 275).
    SessionTermination(Box<SessionTerminationRequest>),
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
            8388635 => {
                SpendingLimitRequest::from_message(message)
                    .map(|it| Self::SpendingLimit(Box::new(it)))
            }
            8388636 => {
                SpendingStatusNotificationRequest::from_message(message)
                    .map(|it| Self::SpendingStatusNotification(Box::new(it)))
            }
            275 => {
                SessionTerminationRequest::from_message(message)
                    .map(|it| Self::SessionTermination(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Spending-Limit-Answer (SLA, 8388635).
    SpendingLimit(Box<SpendingLimitAnswer>),
    /// Spending-Status-Notification-Answer (SNA, 8388636).
    SpendingStatusNotification(Box<SpendingStatusNotificationAnswer>),
    /// Session-Termination-Answer (STA, 275).
    SessionTermination(Box<SessionTerminationAnswer>),
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
            8388635 => {
                SpendingLimitAnswer::from_message(message)
                    .map(|it| Self::SpendingLimit(Box::new(it)))
            }
            8388636 => {
                SpendingStatusNotificationAnswer::from_message(message)
                    .map(|it| Self::SpendingStatusNotification(Box::new(it)))
            }
            275 => {
                SessionTerminationAnswer::from_message(message)
                    .map(|it| Self::SessionTermination(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
