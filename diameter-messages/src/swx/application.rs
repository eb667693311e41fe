// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::swx::DICTIONARY;
use crate::swx::commands::{
    MultimediaAuthAnswer, MultimediaAuthRequest, PushProfileAnswer, PushProfileRequest,
    RegistrationTerminationAnswer, RegistrationTerminationRequest,
    ServerAssignmentAnswer, ServerAssignmentRequest,
};

/// The Application-Id of SWx.
pub const APPLICATION_ID: u32 = 16777265;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Multimedia-Auth-Request (MAR, 303).
    MultimediaAuth(Box<MultimediaAuthRequest>),
    /// Server-Assignment-Request (SAR, 301).
    ServerAssignment(Box<ServerAssignmentRequest>),
    /// Registration-Termination-Request (RTR, 304).
    RegistrationTermination(Box<RegistrationTerminationRequest>),
    /// Push-Profile-Request (PPR, 305).
    PushProfile(Box<PushProfileRequest>),
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
            303 => {
                MultimediaAuthRequest::from_message(message)
                    .map(|it| Self::MultimediaAuth(Box::new(it)))
            }
            301 => {
                ServerAssignmentRequest::from_message(message)
                    .map(|it| Self::ServerAssignment(Box::new(it)))
            }
            304 => {
                RegistrationTerminationRequest::from_message(message)
                    .map(|it| Self::RegistrationTermination(Box::new(it)))
            }
            305 => {
                PushProfileRequest::from_message(message)
                    .map(|it| Self::PushProfile(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Multimedia-Auth-Answer (MAA, 303).
    MultimediaAuth(Box<MultimediaAuthAnswer>),
    /// Server-Assignment-Answer (SAA, 301).
    ServerAssignment(Box<ServerAssignmentAnswer>),
    /// Registration-Termination-Answer (RTA, 304).
    RegistrationTermination(Box<RegistrationTerminationAnswer>),
    /// Push-Profile-Answer (PPA, 305).
    PushProfile(Box<PushProfileAnswer>),
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
            303 => {
                MultimediaAuthAnswer::from_message(message)
                    .map(|it| Self::MultimediaAuth(Box::new(it)))
            }
            301 => {
                ServerAssignmentAnswer::from_message(message)
                    .map(|it| Self::ServerAssignment(Box::new(it)))
            }
            304 => {
                RegistrationTerminationAnswer::from_message(message)
                    .map(|it| Self::RegistrationTermination(Box::new(it)))
            }
            305 => {
                PushProfileAnswer::from_message(message)
                    .map(|it| Self::PushProfile(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
