// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use super::disconnect_peer_builder::{
    DisconnectPeerAnswerBuilder, DisconnectPeerAnswerOptional,
    DisconnectPeerRequestBuilder, DisconnectPeerRequestOptional,
};
use diameter_core::{
    AdditionalAvps, Answer, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Item, Request, Utf8String,
};
use crate::base::{DisconnectCause, FailedAvp, ResultCode, avp};

/// Announces that the sender is about to close the connection, and why.
///
/// ```text
/// <DPR> ::= < Diameter Header: 282, REQ >
///           { Origin-Host }
///           { Origin-Realm }
///           { Disconnect-Cause }
///         * [ AVP ]
/// ```
///
/// Command code 282, RFC 6733, 5.4.
#[doc(alias = "DPR")]
#[derive(Clone, Debug, PartialEq)]
pub struct DisconnectPeerRequest {
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Disconnect-Cause (273), Enumerated; RFC 6733, 5.4.3.
    pub disconnect_cause: DisconnectCause,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl DisconnectPeerRequest {
    /// Starts building the AVPs of a Disconnect-Peer-Request.
    pub fn builder() -> DisconnectPeerRequestBuilder {
        DisconnectPeerRequestBuilder::new()
    }

    pub(super) fn assemble(
        (
            origin_host,
            origin_realm,
            disconnect_cause,
        ): (DiameterIdentity, DiameterIdentity, DisconnectCause),
        optional: DisconnectPeerRequestOptional,
    ) -> Self {
        Self {
            origin_host,
            origin_realm,
            disconnect_cause,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Request for DisconnectPeerRequest {
    type Answer = DisconnectPeerAnswer;
}

impl Command for DisconnectPeerRequest {
    const DESCRIPTION: &'static CommandDescription = &DPR;
}

pub(crate) static DPR: CommandDescription = CommandDescription {
    name: "Disconnect-Peer-Request",
    abbreviation: "DPR",
    code: Some(282),
    application_id: 0,
    flags: CommandFlags::REQUEST,
    grammar: &DPR_GRAMMAR,
    dictionary: &crate::base::DICTIONARY,
};

static DPR_GRAMMAR: Grammar = Grammar {
    name: "Disconnect-Peer-Request",
    items: &[
        Item::required(avp::ORIGIN_HOST.description()),
        Item::required(avp::ORIGIN_REALM.description()),
        Item::required(avp::DISCONNECT_CAUSE.description()),
        Item::any(),
    ],
};

impl Contents for DisconnectPeerRequest {
    const GRAMMAR: &'static Grammar = &DPR_GRAMMAR;

    fn decode_avps(received: &mut Avps<'_, '_>) -> Option<Self> {
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut disconnect_cause = None;
        let mut optional = DisconnectPeerRequestOptional::default();
        while let Some((key, avp)) = received.next() {
            match key {
                (0, 264) => received.one(0, avp, &mut origin_host),
                (0, 296) => received.one(1, avp, &mut origin_realm),
                (0, 273) => received.one(2, avp, &mut disconnect_cause),
                _ => received.additional(avp, &mut optional.additional_avps),
            }
        }
        let origin_host = received.required(0, origin_host);
        let origin_realm = received.required(1, origin_realm);
        let disconnect_cause = received.required(2, disconnect_cause);
        Some(Self::assemble((origin_host?, origin_realm?, disconnect_cause?), optional))
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&avp::DISCONNECT_CAUSE, &self.disconnect_cause);
        encoder.additional(&DPR_GRAMMAR, &self.additional_avps);
    }
}

/// Announces that the sender is about to close the connection, and why.
///
/// ```text
/// <DPA> ::= < Diameter Header: 282 >
///           { Result-Code }
///           { Origin-Host }
///           { Origin-Realm }
///           [ Error-Message ]
///           [ Failed-AVP ]
///         * [ AVP ]
/// ```
///
/// Command code 282, RFC 6733, 5.4.
#[doc(alias = "DPA")]
#[derive(Clone, Debug, PartialEq)]
pub struct DisconnectPeerAnswer {
    /// Result-Code (268), Unsigned32; RFC 6733, 7.1.
    pub result_code: ResultCode,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    pub origin_realm: DiameterIdentity,
    /// Error-Message (281), UTF8String; RFC 6733, 7.3.
    pub error_message: Option<Utf8String>,
    /// Failed-AVP (279), Grouped; RFC 6733, 7.5.
    pub failed_avp: Option<FailedAvp>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl DisconnectPeerAnswer {
    /// Starts building the AVPs of a Disconnect-Peer-Answer.
    pub fn builder() -> DisconnectPeerAnswerBuilder {
        DisconnectPeerAnswerBuilder::new()
    }

    pub(super) fn assemble(
        (
            result_code,
            origin_host,
            origin_realm,
        ): (ResultCode, DiameterIdentity, DiameterIdentity),
        optional: DisconnectPeerAnswerOptional,
    ) -> Self {
        Self {
            result_code,
            origin_host,
            origin_realm,
            error_message: optional.error_message,
            failed_avp: optional.failed_avp,
            additional_avps: optional.additional_avps,
        }
    }
}

impl Answer for DisconnectPeerAnswer {}

impl Command for DisconnectPeerAnswer {
    const DESCRIPTION: &'static CommandDescription = &DPA;
}

pub(crate) static DPA: CommandDescription = CommandDescription {
    name: "Disconnect-Peer-Answer",
    abbreviation: "DPA",
    code: Some(282),
    application_id: 0,
    flags: CommandFlags(0),
    grammar: &DPA_GRAMMAR,
    dictionary: &crate::base::DICTIONARY,
};

static DPA_GRAMMAR: Grammar = Grammar {
    name: "Disconnect-Peer-Answer",
    items: &[
        Item::required(avp::RESULT_CODE.description()),
        Item::required(avp::ORIGIN_HOST.description()),
        Item::required(avp::ORIGIN_REALM.description()),
        Item::optional(avp::ERROR_MESSAGE.description()),
        Item::optional(avp::FAILED_AVP.description()),
        Item::any(),
    ],
};

impl Contents for DisconnectPeerAnswer {
    const GRAMMAR: &'static Grammar = &DPA_GRAMMAR;

    fn decode_avps(received: &mut Avps<'_, '_>) -> Option<Self> {
        let mut result_code = None;
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut optional = DisconnectPeerAnswerOptional::default();
        while let Some((key, avp)) = received.next() {
            match key {
                (0, 268) => received.one(0, avp, &mut result_code),
                (0, 264) => received.one(1, avp, &mut origin_host),
                (0, 296) => received.one(2, avp, &mut origin_realm),
                (0, 281) => received.one(3, avp, &mut optional.error_message),
                (0, 279) => received.one(4, avp, &mut optional.failed_avp),
                _ => received.additional(avp, &mut optional.additional_avps),
            }
        }
        let result_code = received.required(0, result_code);
        let origin_host = received.required(1, origin_host);
        let origin_realm = received.required(2, origin_realm);
        Some(Self::assemble((result_code?, origin_host?, origin_realm?), optional))
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::RESULT_CODE, &self.result_code);
        encoder.one(&avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&avp::ORIGIN_REALM, &self.origin_realm);
        encoder.optional(&avp::ERROR_MESSAGE, self.error_message.as_ref());
        encoder.optional(&avp::FAILED_AVP, self.failed_avp.as_ref());
        encoder.additional(&DPA_GRAMMAR, &self.additional_avps);
    }
}
