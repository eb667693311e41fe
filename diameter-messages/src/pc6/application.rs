// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Command as _, CommandFlags, DecodeErrors, DecodeOptions, Message};
use crate::base::AnswerMessage;
use crate::pc6::DICTIONARY;
use crate::pc6::commands::{
    ProseAlertAnswer, ProseAlertRequest, ProseAuthorizationAnswer,
    ProseAuthorizationRequest, ProseCancellationAnswer, ProseCancellationRequest,
    ProseDiscoveryAnswer, ProseDiscoveryRequest, ProseLocationUpdateAnswer,
    ProseLocationUpdateRequest, ProseMatchAnswer, ProseMatchReportInfoAnswer,
    ProseMatchReportInfoRequest, ProseMatchRequest, ProseProximityAnswer,
    ProseProximityRequest,
};

/// The Application-Id of PC6/PC7.
pub const APPLICATION_ID: u32 = 16777340;

/// A request of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Request {
    /// ProSe-Authorization-Request (PAR, 8388668).
    ProseAuthorization(Box<ProseAuthorizationRequest>),
    /// ProSe-Discovery-Request (PDR, 8388669).
    ProseDiscovery(Box<ProseDiscoveryRequest>),
    /// ProSe-Match-Request (PMR, 8388670).
    ProseMatch(Box<ProseMatchRequest>),
    /// ProSe-Match-Report-Info-Request (PIR, 8388671).
    ProseMatchReportInfo(Box<ProseMatchReportInfoRequest>),
    /// ProSe-Proximity-Request (PRR, 8388672).
    ProseProximity(Box<ProseProximityRequest>),
    /// ProSe-Location-Update-Request (PLR, 8388673).
    ProseLocationUpdate(Box<ProseLocationUpdateRequest>),
    /// ProSe-Alert-Request (ALR, 8388674).
    ProseAlert(Box<ProseAlertRequest>),
    /// ProSe-Cancellation-Request (PCR, 8388675).
    ProseCancellation(Box<ProseCancellationRequest>),
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
            8388668 => {
                ProseAuthorizationRequest::from_message(message)
                    .map(|it| Self::ProseAuthorization(Box::new(it)))
            }
            8388669 => {
                ProseDiscoveryRequest::from_message(message)
                    .map(|it| Self::ProseDiscovery(Box::new(it)))
            }
            8388670 => {
                ProseMatchRequest::from_message(message)
                    .map(|it| Self::ProseMatch(Box::new(it)))
            }
            8388671 => {
                ProseMatchReportInfoRequest::from_message(message)
                    .map(|it| Self::ProseMatchReportInfo(Box::new(it)))
            }
            8388672 => {
                ProseProximityRequest::from_message(message)
                    .map(|it| Self::ProseProximity(Box::new(it)))
            }
            8388673 => {
                ProseLocationUpdateRequest::from_message(message)
                    .map(|it| Self::ProseLocationUpdate(Box::new(it)))
            }
            8388674 => {
                ProseAlertRequest::from_message(message)
                    .map(|it| Self::ProseAlert(Box::new(it)))
            }
            8388675 => {
                ProseCancellationRequest::from_message(message)
                    .map(|it| Self::ProseCancellation(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}

/// An answer of this application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// ProSe-Authorization-Answer (PAA, 8388668).
    ProseAuthorization(Box<ProseAuthorizationAnswer>),
    /// ProSe-Discovery-Answer (PDA, 8388669).
    ProseDiscovery(Box<ProseDiscoveryAnswer>),
    /// ProSe-Match-Answer (PMA, 8388670).
    ProseMatch(Box<ProseMatchAnswer>),
    /// ProSe-Match-Report-Info-Answer (PIA, 8388671).
    ProseMatchReportInfo(Box<ProseMatchReportInfoAnswer>),
    /// ProSe-Proximity-Answer (PRA, 8388672).
    ProseProximity(Box<ProseProximityAnswer>),
    /// ProSe-Location-Update-Answer (PLA, 8388673).
    ProseLocationUpdate(Box<ProseLocationUpdateAnswer>),
    /// ProSe-Alert-Answer (ALA, 8388674).
    ProseAlert(Box<ProseAlertAnswer>),
    /// ProSe-Cancellation-Answer (PCA, 8388675).
    ProseCancellation(Box<ProseCancellationAnswer>),
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
            8388668 => {
                ProseAuthorizationAnswer::from_message(message)
                    .map(|it| Self::ProseAuthorization(Box::new(it)))
            }
            8388669 => {
                ProseDiscoveryAnswer::from_message(message)
                    .map(|it| Self::ProseDiscovery(Box::new(it)))
            }
            8388670 => {
                ProseMatchAnswer::from_message(message)
                    .map(|it| Self::ProseMatch(Box::new(it)))
            }
            8388671 => {
                ProseMatchReportInfoAnswer::from_message(message)
                    .map(|it| Self::ProseMatchReportInfo(Box::new(it)))
            }
            8388672 => {
                ProseProximityAnswer::from_message(message)
                    .map(|it| Self::ProseProximity(Box::new(it)))
            }
            8388673 => {
                ProseLocationUpdateAnswer::from_message(message)
                    .map(|it| Self::ProseLocationUpdate(Box::new(it)))
            }
            8388674 => {
                ProseAlertAnswer::from_message(message)
                    .map(|it| Self::ProseAlert(Box::new(it)))
            }
            8388675 => {
                ProseCancellationAnswer::from_message(message)
                    .map(|it| Self::ProseCancellation(Box::new(it)))
            }
            _ => Err(DecodeErrors::unsupported_command(message, &DICTIONARY)),
        }
    }
}
