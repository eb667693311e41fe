// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::sip::DICTIONARY;
use crate::sip::commands::{
    LocationInfoAnswer, LocationInfoRequest, MultimediaAuthAnswer, MultimediaAuthRequest,
    PushProfileAnswer, PushProfileRequest, RegistrationTerminationAnswer,
    RegistrationTerminationRequest, ServerAssignmentAnswer, ServerAssignmentRequest,
    UserAuthorizationAnswer, UserAuthorizationRequest,
};

/// The Application-Id of Diameter SIP.
pub const APPLICATION_ID: u32 = 6;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// User-Authorization-Request (UAR, 283).
    UserAuthorization(Box<UserAuthorizationRequest>),
    /// Server-Assignment-Request (SAR, 284).
    ServerAssignment(Box<ServerAssignmentRequest>),
    /// Location-Info-Request (LIR, 285).
    LocationInfo(Box<LocationInfoRequest>),
    /// Multimedia-Auth-Request (MAR, 286).
    MultimediaAuth(Box<MultimediaAuthRequest>),
    /// Registration-Termination-Request (RTR, 287).
    RegistrationTermination(Box<RegistrationTerminationRequest>),
    /// Push-Profile-Request (PPR, 288).
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
            283 => {
                UserAuthorizationRequest::from_message(message)
                    .map(|it| Self::UserAuthorization(Box::new(it)))
            }
            284 => {
                ServerAssignmentRequest::from_message(message)
                    .map(|it| Self::ServerAssignment(Box::new(it)))
            }
            285 => {
                LocationInfoRequest::from_message(message)
                    .map(|it| Self::LocationInfo(Box::new(it)))
            }
            286 => {
                MultimediaAuthRequest::from_message(message)
                    .map(|it| Self::MultimediaAuth(Box::new(it)))
            }
            287 => {
                RegistrationTerminationRequest::from_message(message)
                    .map(|it| Self::RegistrationTermination(Box::new(it)))
            }
            288 => {
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
    /// User-Authorization-Answer (UAA, 283).
    UserAuthorization(Box<UserAuthorizationAnswer>),
    /// Server-Assignment-Answer (SAA, 284).
    ServerAssignment(Box<ServerAssignmentAnswer>),
    /// Location-Info-Answer (LIA, 285).
    LocationInfo(Box<LocationInfoAnswer>),
    /// Multimedia-Auth-Answer (MAA, 286).
    MultimediaAuth(Box<MultimediaAuthAnswer>),
    /// Registration-Termination-Answer (RTA, 287).
    RegistrationTermination(Box<RegistrationTerminationAnswer>),
    /// Push-Profile-Answer (PPA, 288).
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
            283 => {
                UserAuthorizationAnswer::from_message(message)
                    .map(|it| Self::UserAuthorization(Box::new(it)))
            }
            284 => {
                ServerAssignmentAnswer::from_message(message)
                    .map(|it| Self::ServerAssignment(Box::new(it)))
            }
            285 => {
                LocationInfoAnswer::from_message(message)
                    .map(|it| Self::LocationInfo(Box::new(it)))
            }
            286 => {
                MultimediaAuthAnswer::from_message(message)
                    .map(|it| Self::MultimediaAuth(Box::new(it)))
            }
            287 => {
                RegistrationTerminationAnswer::from_message(message)
                    .map(|it| Self::RegistrationTermination(Box::new(it)))
            }
            288 => {
                PushProfileAnswer::from_message(message)
                    .map(|it| Self::PushProfile(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
