// @generated from dictionaries/s7a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::s7a::DICTIONARY;
use crate::s7a::commands::{
    CancelVcsgLocationAnswer, CancelVcsgLocationRequest, DeleteSubscriberDataAnswer,
    DeleteSubscriberDataRequest, InsertSubscriberDataAnswer, InsertSubscriberDataRequest,
    ResetAnswer, ResetRequest, UpdateVcsgLocationAnswer, UpdateVcsgLocationRequest,
};

/// The Application-Id of S7a/S7d.
pub const APPLICATION_ID: u32 = 16777308;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Update-VCSG-Location-Request (UVR, 8388638).
    UpdateVcsgLocation(Box<UpdateVcsgLocationRequest>),
    /// Cancel-VCSG-Location-Request (CVR, 8388642).
    CancelVcsgLocation(Box<CancelVcsgLocationRequest>),
    /// Insert-Subscriber-Data-Request (IDR, 319).
    InsertSubscriberData(Box<InsertSubscriberDataRequest>),
    /// Delete-Subscriber-Data-Request (DSR, 320).
    DeleteSubscriberData(Box<DeleteSubscriberDataRequest>),
    /// Reset-Request (RSR, 322).
    Reset(Box<ResetRequest>),
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
            8388638 => {
                UpdateVcsgLocationRequest::from_message(message)
                    .map(|it| Self::UpdateVcsgLocation(Box::new(it)))
            }
            8388642 => {
                CancelVcsgLocationRequest::from_message(message)
                    .map(|it| Self::CancelVcsgLocation(Box::new(it)))
            }
            319 => {
                InsertSubscriberDataRequest::from_message(message)
                    .map(|it| Self::InsertSubscriberData(Box::new(it)))
            }
            320 => {
                DeleteSubscriberDataRequest::from_message(message)
                    .map(|it| Self::DeleteSubscriberData(Box::new(it)))
            }
            322 => {
                ResetRequest::from_message(message).map(|it| Self::Reset(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Update-VCSG-Location-Answer (UVA, 8388638).
    UpdateVcsgLocation(Box<UpdateVcsgLocationAnswer>),
    /// Cancel-VCSG-Location-Answer (CVA, 8388642).
    CancelVcsgLocation(Box<CancelVcsgLocationAnswer>),
    /// Insert-Subscriber-Data-Answer (IDA, 319).
    InsertSubscriberData(Box<InsertSubscriberDataAnswer>),
    /// Delete-Subscriber-Data-Answer (DSA, 320).
    DeleteSubscriberData(Box<DeleteSubscriberDataAnswer>),
    /// Reset-Answer (RSA, 322).
    Reset(Box<ResetAnswer>),
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
            8388638 => {
                UpdateVcsgLocationAnswer::from_message(message)
                    .map(|it| Self::UpdateVcsgLocation(Box::new(it)))
            }
            8388642 => {
                CancelVcsgLocationAnswer::from_message(message)
                    .map(|it| Self::CancelVcsgLocation(Box::new(it)))
            }
            319 => {
                InsertSubscriberDataAnswer::from_message(message)
                    .map(|it| Self::InsertSubscriberData(Box::new(it)))
            }
            320 => {
                DeleteSubscriberDataAnswer::from_message(message)
                    .map(|it| Self::DeleteSubscriberData(Box::new(it)))
            }
            322 => ResetAnswer::from_message(message).map(|it| Self::Reset(Box::new(it))),
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
