// @generated from dictionaries/cx.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::cx::DICTIONARY;
use crate::cx::commands::{
    LocationInfoAnswer, LocationInfoRequest, MultimediaAuthAnswer, MultimediaAuthRequest,
    PushProfileAnswer, PushProfileRequest, RegistrationTerminationAnswer,
    RegistrationTerminationRequest, ServerAssignmentAnswer, ServerAssignmentRequest,
    UserAuthorizationAnswer, UserAuthorizationRequest,
};

/// The Application-Id of Cx/Dx.
pub const APPLICATION_ID: u32 = 16777216;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// User-Authorization-Request (UAR, 300).
    UserAuthorization(Box<UserAuthorizationRequest>),
    /// Server-Assignment-Request (SAR, 301).
    ServerAssignment(Box<ServerAssignmentRequest>),
    /// Location-Info-Request (LIR, 302).
    LocationInfo(Box<LocationInfoRequest>),
    /// Multimedia-Auth-Request (MAR, 303).
    MultimediaAuth(Box<MultimediaAuthRequest>),
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
            300 => {
                UserAuthorizationRequest::from_message(message)
                    .map(|it| Self::UserAuthorization(Box::new(it)))
            }
            301 => {
                ServerAssignmentRequest::from_message(message)
                    .map(|it| Self::ServerAssignment(Box::new(it)))
            }
            302 => {
                LocationInfoRequest::from_message(message)
                    .map(|it| Self::LocationInfo(Box::new(it)))
            }
            303 => {
                MultimediaAuthRequest::from_message(message)
                    .map(|it| Self::MultimediaAuth(Box::new(it)))
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
    /// User-Authorization-Answer (UAA, 300).
    UserAuthorization(Box<UserAuthorizationAnswer>),
    /// Server-Assignment-Answer (SAA, 301).
    ServerAssignment(Box<ServerAssignmentAnswer>),
    /// Location-Info-Answer (LIA, 302).
    LocationInfo(Box<LocationInfoAnswer>),
    /// Multimedia-Auth-Answer (MAA, 303).
    MultimediaAuth(Box<MultimediaAuthAnswer>),
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
            300 => {
                UserAuthorizationAnswer::from_message(message)
                    .map(|it| Self::UserAuthorization(Box::new(it)))
            }
            301 => {
                ServerAssignmentAnswer::from_message(message)
                    .map(|it| Self::ServerAssignment(Box::new(it)))
            }
            302 => {
                LocationInfoAnswer::from_message(message)
                    .map(|it| Self::LocationInfo(Box::new(it)))
            }
            303 => {
                MultimediaAuthAnswer::from_message(message)
                    .map(|it| Self::MultimediaAuth(Box::new(it)))
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
