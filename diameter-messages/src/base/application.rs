// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::base::DICTIONARY;
use crate::base::commands::{
    AbortSessionAnswer, AbortSessionRequest, AccountingAnswer, AccountingRequest,
    CapabilitiesExchangeAnswer, CapabilitiesExchangeRequest, DeviceWatchdogAnswer,
    DeviceWatchdogRequest, DisconnectPeerAnswer, DisconnectPeerRequest, ReAuthAnswer,
    ReAuthRequest, SessionTerminationAnswer, SessionTerminationRequest,
};

/// The Application-Id of Diameter common messages.
pub const APPLICATION_ID: u32 = 0;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Capabilities-Exchange-Request (CER, 257).
    CapabilitiesExchange(Box<CapabilitiesExchangeRequest>),
    /// Disconnect-Peer-Request (DPR, 282).
    DisconnectPeer(Box<DisconnectPeerRequest>),
    /// Device-Watchdog-Request (DWR, 280).
    DeviceWatchdog(Box<DeviceWatchdogRequest>),
    /// Re-Auth-Request (RAR, 258).
    ReAuth(Box<ReAuthRequest>),
    /// Session-Termination-Request (STR, 275).
    SessionTermination(Box<SessionTerminationRequest>),
    /// Abort-Session-Request (ASR, 274).
    AbortSession(Box<AbortSessionRequest>),
    /// Accounting-Request (ACR, 271).
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
            return Err(DecodeErrors::unsupported_command(message, &DICTIONARY));
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
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Capabilities-Exchange-Answer (CEA, 257).
    CapabilitiesExchange(Box<CapabilitiesExchangeAnswer>),
    /// Disconnect-Peer-Answer (DPA, 282).
    DisconnectPeer(Box<DisconnectPeerAnswer>),
    /// Device-Watchdog-Answer (DWA, 280).
    DeviceWatchdog(Box<DeviceWatchdogAnswer>),
    /// Re-Auth-Answer (RAA, 258).
    ReAuth(Box<ReAuthAnswer>),
    /// Session-Termination-Answer (STA, 275).
    SessionTermination(Box<SessionTerminationAnswer>),
    /// Abort-Session-Answer (ASA, 274).
    AbortSession(Box<AbortSessionAnswer>),
    /// Accounting-Answer (ACA, 271).
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
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
