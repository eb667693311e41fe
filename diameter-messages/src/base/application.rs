// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, Message};
use crate::base::AnswerMessage;
use crate::base::commands::{
    CapabilitiesExchangeRequest, DisconnectPeerRequest, DeviceWatchdogRequest,
    ReAuthRequest, SessionTerminationRequest, AbortSessionRequest, AccountingRequest,
    CapabilitiesExchangeAnswer, DisconnectPeerAnswer, DeviceWatchdogAnswer, ReAuthAnswer,
    SessionTerminationAnswer, AbortSessionAnswer, AccountingAnswer,
};

/// The Application-Id of Diameter common messages.
pub const APPLICATION_ID: u32 = 0;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Command code 257.
    CapabilitiesExchange(Box<CapabilitiesExchangeRequest>),
    /// Command code 282.
    DisconnectPeer(Box<DisconnectPeerRequest>),
    /// Command code 280.
    DeviceWatchdog(Box<DeviceWatchdogRequest>),
    /// Command code 258.
    ReAuth(Box<ReAuthRequest>),
    /// Command code 275.
    SessionTermination(Box<SessionTerminationRequest>),
    /// Command code 274.
    AbortSession(Box<AbortSessionRequest>),
    /// Command code 271.
    Accounting(Box<AccountingRequest>),
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
            257 => {
                CapabilitiesExchangeRequest::from_message(message)
                    .map(|it| Self::CapabilitiesExchange(Box::new(it)))
            }
            282 => {
                DisconnectPeerRequest::from_message(message)
                    .map(|it| Self::DisconnectPeer(Box::new(it)))
            }
            280 => {
                DeviceWatchdogRequest::from_message(message)
                    .map(|it| Self::DeviceWatchdog(Box::new(it)))
            }
            258 => {
                ReAuthRequest::from_message(message).map(|it| Self::ReAuth(Box::new(it)))
            }
            275 => {
                SessionTerminationRequest::from_message(message)
                    .map(|it| Self::SessionTermination(Box::new(it)))
            }
            274 => {
                AbortSessionRequest::from_message(message)
                    .map(|it| Self::AbortSession(Box::new(it)))
            }
            271 => {
                AccountingRequest::from_message(message)
                    .map(|it| Self::Accounting(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Command code 257.
    CapabilitiesExchange(Box<CapabilitiesExchangeAnswer>),
    /// Command code 282.
    DisconnectPeer(Box<DisconnectPeerAnswer>),
    /// Command code 280.
    DeviceWatchdog(Box<DeviceWatchdogAnswer>),
    /// Command code 258.
    ReAuth(Box<ReAuthAnswer>),
    /// Command code 275.
    SessionTermination(Box<SessionTerminationAnswer>),
    /// Command code 274.
    AbortSession(Box<AbortSessionAnswer>),
    /// Command code 271.
    Accounting(Box<AccountingAnswer>),
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
            257 => {
                CapabilitiesExchangeAnswer::from_message(message)
                    .map(|it| Self::CapabilitiesExchange(Box::new(it)))
            }
            282 => {
                DisconnectPeerAnswer::from_message(message)
                    .map(|it| Self::DisconnectPeer(Box::new(it)))
            }
            280 => {
                DeviceWatchdogAnswer::from_message(message)
                    .map(|it| Self::DeviceWatchdog(Box::new(it)))
            }
            258 => {
                ReAuthAnswer::from_message(message).map(|it| Self::ReAuth(Box::new(it)))
            }
            275 => {
                SessionTerminationAnswer::from_message(message)
                    .map(|it| Self::SessionTermination(Box::new(it)))
            }
            274 => {
                AbortSessionAnswer::from_message(message)
                    .map(|it| Self::AbortSession(Box::new(it)))
            }
            271 => {
                AccountingAnswer::from_message(message)
                    .map(|it| Self::Accounting(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message)),
        }
    }
}
