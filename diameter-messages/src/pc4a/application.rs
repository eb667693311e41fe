// @generated from dictionaries/pc4a.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::pc4a::DICTIONARY;
use crate::pc4a::commands::{
    ProseInitialLocationInformationAnswer, ProseInitialLocationInformationRequest,
    ProseNotifyAnswer, ProseNotifyRequest, ProseSubscriberInformationAnswer,
    ProseSubscriberInformationRequest, ResetAnswer, ResetRequest,
    UpdateProseSubscriberDataAnswer, UpdateProseSubscriberDataRequest,
};

/// The Application-Id of PC4a.
pub const APPLICATION_ID: u32 = 16777336;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// ProSe-Subscriber-Information-Request (PIR, 8388664).
    ProseSubscriberInformation(Box<ProseSubscriberInformationRequest>),
    /// Update-ProSe-Subscriber-Data-Request (UPR, 8388665).
    UpdateProseSubscriberData(Box<UpdateProseSubscriberDataRequest>),
    /// ProSe-Notify-Request (PNR, 8388666).
    ProseNotify(Box<ProseNotifyRequest>),
    /// Reset-Request (RSR, 322).
    Reset(Box<ResetRequest>),
    /// ProSe-Initial-Location-Information-Request (PSR, 8388713).
    ProseInitialLocationInformation(Box<ProseInitialLocationInformationRequest>),
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
            8388664 => {
                ProseSubscriberInformationRequest::from_message(message)
                    .map(|it| Self::ProseSubscriberInformation(Box::new(it)))
            }
            8388665 => {
                UpdateProseSubscriberDataRequest::from_message(message)
                    .map(|it| Self::UpdateProseSubscriberData(Box::new(it)))
            }
            8388666 => {
                ProseNotifyRequest::from_message(message)
                    .map(|it| Self::ProseNotify(Box::new(it)))
            }
            322 => {
                ResetRequest::from_message(message).map(|it| Self::Reset(Box::new(it)))
            }
            8388713 => {
                ProseInitialLocationInformationRequest::from_message(message)
                    .map(|it| Self::ProseInitialLocationInformation(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// ProSe-Subscriber-Information-Answer (PIA, 8388664).
    ProseSubscriberInformation(Box<ProseSubscriberInformationAnswer>),
    /// Update-ProSe-Subscriber-Data-Answer (UPA, 8388665).
    UpdateProseSubscriberData(Box<UpdateProseSubscriberDataAnswer>),
    /// ProSe-Notify-Answer (PNA, 8388666).
    ProseNotify(Box<ProseNotifyAnswer>),
    /// Reset-Answer (RSA, 322).
    Reset(Box<ResetAnswer>),
    /// ProSe-Initial-Location-Information-Answer (PSA, 8388713).
    ProseInitialLocationInformation(Box<ProseInitialLocationInformationAnswer>),
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
            8388664 => {
                ProseSubscriberInformationAnswer::from_message(message)
                    .map(|it| Self::ProseSubscriberInformation(Box::new(it)))
            }
            8388665 => {
                UpdateProseSubscriberDataAnswer::from_message(message)
                    .map(|it| Self::UpdateProseSubscriberData(Box::new(it)))
            }
            8388666 => {
                ProseNotifyAnswer::from_message(message)
                    .map(|it| Self::ProseNotify(Box::new(it)))
            }
            322 => ResetAnswer::from_message(message).map(|it| Self::Reset(Box::new(it))),
            8388713 => {
                ProseInitialLocationInformationAnswer::from_message(message)
                    .map(|it| Self::ProseInitialLocationInformation(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
