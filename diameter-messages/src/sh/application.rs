// @generated from dictionaries/sh.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::sh::DICTIONARY;
use crate::sh::commands::{
    ProfileUpdateAnswer, ProfileUpdateRequest, PushNotificationAnswer,
    PushNotificationRequest, SubscribeNotificationsAnswer, SubscribeNotificationsRequest,
    UserDataAnswer, UserDataRequest,
};

/// The Application-Id of Sh/Dh.
pub const APPLICATION_ID: u32 = 16777217;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// User-Data-Request (UDR, 306).
    UserData(Box<UserDataRequest>),
    /// Profile-Update-Request (PUR, 307).
    ProfileUpdate(Box<ProfileUpdateRequest>),
    /// Subscribe-Notifications-Request (SNR, 308).
    SubscribeNotifications(Box<SubscribeNotificationsRequest>),
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
            307 => {
                ProfileUpdateRequest::from_message(message)
                    .map(|it| Self::ProfileUpdate(Box::new(it)))
            }
            308 => {
                SubscribeNotificationsRequest::from_message(message)
                    .map(|it| Self::SubscribeNotifications(Box::new(it)))
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
    /// Profile-Update-Answer (PUA, 307).
    ProfileUpdate(Box<ProfileUpdateAnswer>),
    /// Subscribe-Notifications-Answer (SNA, 308).
    SubscribeNotifications(Box<SubscribeNotificationsAnswer>),
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
            307 => {
                ProfileUpdateAnswer::from_message(message)
                    .map(|it| Self::ProfileUpdate(Box::new(it)))
            }
            308 => {
                SubscribeNotificationsAnswer::from_message(message)
                    .map(|it| Self::SubscribeNotifications(Box::new(it)))
            }
            309 => {
                PushNotificationAnswer::from_message(message)
                    .map(|it| Self::PushNotification(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
