// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, Message};
use crate::base::AnswerMessage;
use crate::s6a::commands::{
    UpdateLocationRequest, CancelLocationRequest, AuthenticationInformationRequest,
    InsertSubscriberDataRequest, DeleteSubscriberDataRequest, PurgeUeRequest,
    ResetRequest, NotifyRequest, UpdateLocationAnswer, CancelLocationAnswer,
    AuthenticationInformationAnswer, InsertSubscriberDataAnswer,
    DeleteSubscriberDataAnswer, PurgeUeAnswer, ResetAnswer, NotifyAnswer,
};

/// The Application-Id of S6a/S6d.
pub const APPLICATION_ID: u32 = 16777251;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Command code 316.
    UpdateLocation(Box<UpdateLocationRequest>),
    /// Command code 317.
    CancelLocation(Box<CancelLocationRequest>),
    /// Command code 318.
    AuthenticationInformation(Box<AuthenticationInformationRequest>),
    /// Command code 319.
    InsertSubscriberData(Box<InsertSubscriberDataRequest>),
    /// Command code 320.
    DeleteSubscriberData(Box<DeleteSubscriberDataRequest>),
    /// Command code 321.
    PurgeUe(Box<PurgeUeRequest>),
    /// Command code 322.
    Reset(Box<ResetRequest>),
    /// Command code 323.
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
            return Err(DecodeErrors::unsupported_command(message));
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
            _ => Err(DecodeErrors::unsupported_command(message)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Command code 316.
    UpdateLocation(Box<UpdateLocationAnswer>),
    /// Command code 317.
    CancelLocation(Box<CancelLocationAnswer>),
    /// Command code 318.
    AuthenticationInformation(Box<AuthenticationInformationAnswer>),
    /// Command code 319.
    InsertSubscriberData(Box<InsertSubscriberDataAnswer>),
    /// Command code 320.
    DeleteSubscriberData(Box<DeleteSubscriberDataAnswer>),
    /// Command code 321.
    PurgeUe(Box<PurgeUeAnswer>),
    /// Command code 322.
    Reset(Box<ResetAnswer>),
    /// Command code 323.
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
            return Err(DecodeErrors::unsupported_command(message));
        }
        if message.header().flags.contains(CommandFlags::ERROR) {
            return AnswerMessage::from_message(message)
                .map(|it| Self::Error(Box::new(it)));
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
            _ => Err(DecodeErrors::unsupported_command(message)),
        }
    }
}
