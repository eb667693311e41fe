// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::s6a::DICTIONARY;
use crate::s6a::commands::{
    AuthenticationInformationAnswer, AuthenticationInformationRequest,
    CancelLocationAnswer, CancelLocationRequest, DeleteSubscriberDataAnswer,
    DeleteSubscriberDataRequest, InsertSubscriberDataAnswer, InsertSubscriberDataRequest,
    NotifyAnswer, NotifyRequest, PurgeUeAnswer, PurgeUeRequest, ResetAnswer,
    ResetRequest, UpdateLocationAnswer, UpdateLocationRequest,
};

/// The Application-Id of S6a/S6d.
pub const APPLICATION_ID: u32 = 16777251;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Update-Location-Request (ULR, 316).
    UpdateLocation(Box<UpdateLocationRequest>),
    /// Cancel-Location-Request (CLR, 317).
    CancelLocation(Box<CancelLocationRequest>),
    /// Authentication-Information-Request (AIR, 318).
    AuthenticationInformation(Box<AuthenticationInformationRequest>),
    /// Insert-Subscriber-Data-Request (IDR, 319).
    InsertSubscriberData(Box<InsertSubscriberDataRequest>),
    /// Delete-Subscriber-Data-Request (DSR, 320).
    DeleteSubscriberData(Box<DeleteSubscriberDataRequest>),
    /// Purge-UE-Request (PUR, 321).
    PurgeUe(Box<PurgeUeRequest>),
    /// Reset-Request (RSR, 322).
    Reset(Box<ResetRequest>),
    /// Notify-Request (NOR, 323).
    Notify(Box<NotifyRequest>),
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
            316 => {
                UpdateLocationRequest::from_message(message)
                    .map(|it| Self::UpdateLocation(Box::new(it)))
            }
            317 => {
                CancelLocationRequest::from_message(message)
                    .map(|it| Self::CancelLocation(Box::new(it)))
            }
            318 => {
                AuthenticationInformationRequest::from_message(message)
                    .map(|it| Self::AuthenticationInformation(Box::new(it)))
            }
            319 => {
                InsertSubscriberDataRequest::from_message(message)
                    .map(|it| Self::InsertSubscriberData(Box::new(it)))
            }
            320 => {
                DeleteSubscriberDataRequest::from_message(message)
                    .map(|it| Self::DeleteSubscriberData(Box::new(it)))
            }
            321 => {
                PurgeUeRequest::from_message(message)
                    .map(|it| Self::PurgeUe(Box::new(it)))
            }
            322 => {
                ResetRequest::from_message(message).map(|it| Self::Reset(Box::new(it)))
            }
            323 => {
                NotifyRequest::from_message(message).map(|it| Self::Notify(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Update-Location-Answer (ULA, 316).
    UpdateLocation(Box<UpdateLocationAnswer>),
    /// Cancel-Location-Answer (CLA, 317).
    CancelLocation(Box<CancelLocationAnswer>),
    /// Authentication-Information-Answer (AIA, 318).
    AuthenticationInformation(Box<AuthenticationInformationAnswer>),
    /// Insert-Subscriber-Data-Answer (IDA, 319).
    InsertSubscriberData(Box<InsertSubscriberDataAnswer>),
    /// Delete-Subscriber-Data-Answer (DSA, 320).
    DeleteSubscriberData(Box<DeleteSubscriberDataAnswer>),
    /// Purge-UE-Answer (PUA, 321).
    PurgeUe(Box<PurgeUeAnswer>),
    /// Reset-Answer (RSA, 322).
    Reset(Box<ResetAnswer>),
    /// Notify-Answer (NOA, 323).
    Notify(Box<NotifyAnswer>),
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
            316 => {
                UpdateLocationAnswer::from_message(message)
                    .map(|it| Self::UpdateLocation(Box::new(it)))
            }
            317 => {
                CancelLocationAnswer::from_message(message)
                    .map(|it| Self::CancelLocation(Box::new(it)))
            }
            318 => {
                AuthenticationInformationAnswer::from_message(message)
                    .map(|it| Self::AuthenticationInformation(Box::new(it)))
            }
            319 => {
                InsertSubscriberDataAnswer::from_message(message)
                    .map(|it| Self::InsertSubscriberData(Box::new(it)))
            }
            320 => {
                DeleteSubscriberDataAnswer::from_message(message)
                    .map(|it| Self::DeleteSubscriberData(Box::new(it)))
            }
            321 => {
                PurgeUeAnswer::from_message(message)
                    .map(|it| Self::PurgeUe(Box::new(it)))
            }
            322 => ResetAnswer::from_message(message).map(|it| Self::Reset(Box::new(it))),
            323 => {
                NotifyAnswer::from_message(message).map(|it| Self::Notify(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
