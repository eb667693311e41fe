// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::mobile_ipv4::DICTIONARY;
use crate::mobile_ipv4::commands::{
    AaMobileNodeAnswer, AaMobileNodeRequest, HomeAgentMipAnswer, HomeAgentMipRequest,
};

/// The Application-Id of Diameter Mobile IPv4.
pub const APPLICATION_ID: u32 = 2;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// AA-Mobile-Node-Request (AMR, 260).
    AaMobileNode(Box<AaMobileNodeRequest>),
    /// Home-Agent-MIP-Request (HAR, 262).
    HomeAgentMip(Box<HomeAgentMipRequest>),
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
            260 => {
                AaMobileNodeRequest::from_message(message)
                    .map(|it| Self::AaMobileNode(Box::new(it)))
            }
            262 => {
                HomeAgentMipRequest::from_message(message)
                    .map(|it| Self::HomeAgentMip(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// AA-Mobile-Node-Answer (AMA, 260).
    AaMobileNode(Box<AaMobileNodeAnswer>),
    /// Home-Agent-MIP-Answer (HAA, 262).
    HomeAgentMip(Box<HomeAgentMipAnswer>),
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
            260 => {
                AaMobileNodeAnswer::from_message(message)
                    .map(|it| Self::AaMobileNode(Box::new(it)))
            }
            262 => {
                HomeAgentMipAnswer::from_message(message)
                    .map(|it| Self::HomeAgentMip(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
