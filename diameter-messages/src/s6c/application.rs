// @generated from dictionaries/s6c.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::s6c::DICTIONARY;
use crate::s6c::commands::{
    AlertServiceCentreAnswer, AlertServiceCentreRequest, ReportSmDeliveryStatusAnswer,
    ReportSmDeliveryStatusRequest, SendRoutingInfoForSmAnswer,
    SendRoutingInfoForSmRequest,
};

/// The Application-Id of S6c.
pub const APPLICATION_ID: u32 = 16777312;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// Send-Routing-Info-for-SM-Request (SRR, 8388647).
    SendRoutingInfoForSm(Box<SendRoutingInfoForSmRequest>),
    /// Alert-Service-Centre-Request (ALR, 8388648).
    AlertServiceCentre(Box<AlertServiceCentreRequest>),
    /// Report-SM-Delivery-Status-Request (RDR, 8388649).
    ReportSmDeliveryStatus(Box<ReportSmDeliveryStatusRequest>),
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
            8388647 => {
                SendRoutingInfoForSmRequest::from_message(message)
                    .map(|it| Self::SendRoutingInfoForSm(Box::new(it)))
            }
            8388648 => {
                AlertServiceCentreRequest::from_message(message)
                    .map(|it| Self::AlertServiceCentre(Box::new(it)))
            }
            8388649 => {
                ReportSmDeliveryStatusRequest::from_message(message)
                    .map(|it| Self::ReportSmDeliveryStatus(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// Send-Routing-Info-for-SM-Answer (SRA, 8388647).
    SendRoutingInfoForSm(Box<SendRoutingInfoForSmAnswer>),
    /// Alert-Service-Centre-Answer (ALA, 8388648).
    AlertServiceCentre(Box<AlertServiceCentreAnswer>),
    /// Report-SM-Delivery-Status-Answer (RDA, 8388649).
    ReportSmDeliveryStatus(Box<ReportSmDeliveryStatusAnswer>),
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
            8388647 => {
                SendRoutingInfoForSmAnswer::from_message(message)
                    .map(|it| Self::SendRoutingInfoForSm(Box::new(it)))
            }
            8388648 => {
                AlertServiceCentreAnswer::from_message(message)
                    .map(|it| Self::AlertServiceCentre(Box::new(it)))
            }
            8388649 => {
                ReportSmDeliveryStatusAnswer::from_message(message)
                    .map(|it| Self::ReportSmDeliveryStatus(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
