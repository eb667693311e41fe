// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::s6b::DICTIONARY;
use crate::s6b::commands::{
    AaAnswer, AaRequest, AbortSessionAnswer, AbortSessionRequest, DiameterEapAnswer,
    DiameterEapRequest, ReAuthAnswer, ReAuthRequest, SessionTerminationAnswer,
    SessionTerminationRequest,
};

/// The Application-Id of S6b.
pub const APPLICATION_ID: u32 = 16777272;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Diameter-EAP-Request (DER, 268).
    DiameterEap(Box<DiameterEapRequest>),
    /// AA-Request (AAR, 265).
    Aa(Box<AaRequest>),
    /// Re-Auth-Request (RAR, 258).
    ReAuth(Box<ReAuthRequest>),
    /// Abort-Session-Request (ASR, 274).
    AbortSession(Box<AbortSessionRequest>),
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
            268 => {
                DiameterEapRequest::from_message(message)
                    .map(|it| Self::DiameterEap(Box::new(it)))
            }
            265 => AaRequest::from_message(message).map(|it| Self::Aa(Box::new(it))),
            258 => {
                ReAuthRequest::from_message(message).map(|it| Self::ReAuth(Box::new(it)))
            }
            274 => {
                AbortSessionRequest::from_message(message)
                    .map(|it| Self::AbortSession(Box::new(it)))
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
    /// Diameter-EAP-Answer (DEA, 268).
    DiameterEap(Box<DiameterEapAnswer>),
    /// AA-Answer (AAA, 265).
    Aa(Box<AaAnswer>),
    /// Re-Auth-Answer (RAA, 258).
    ReAuth(Box<ReAuthAnswer>),
    /// Abort-Session-Answer (ASA, 274).
    AbortSession(Box<AbortSessionAnswer>),
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
            268 => {
                DiameterEapAnswer::from_message(message)
                    .map(|it| Self::DiameterEap(Box::new(it)))
            }
            265 => AaAnswer::from_message(message).map(|it| Self::Aa(Box::new(it))),
            258 => {
                ReAuthAnswer::from_message(message).map(|it| Self::ReAuth(Box::new(it)))
            }
            274 => {
                AbortSessionAnswer::from_message(message)
                    .map(|it| Self::AbortSession(Box::new(it)))
            }
            275 => {
                SessionTerminationAnswer::from_message(message)
                    .map(|it| Self::SessionTermination(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
