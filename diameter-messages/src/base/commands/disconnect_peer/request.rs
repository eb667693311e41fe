// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Command, CommandDescription, CommandFlags, Contents,
    DiameterIdentity, Encoder, Grammar, Identity, Item, Place, Request, normalize,
};
use crate::base::{
    DisconnectCause, DisconnectPeerAnswer, DisconnectPeerAnswerBuilder, avp,
};
use diameter_core::builder::{Set, Unset};
use super::request_builder::{
    DisconnectPeerRequestBuilder, DisconnectPeerRequestOptional,
};

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

    #[inline]
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
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Disconnect-Peer-Request",
    abbreviation: "DPR",
    code: Some(282),
    application_id: 0,
    flags: CommandFlags::REQUEST,
    grammar: &GRAMMAR,
    dictionary: &crate::base::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<DisconnectPeerRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Disconnect-Peer-Request",
    items: &[
        Item::required(avp::ORIGIN_HOST.description()),
        Item::required(avp::ORIGIN_REALM.description()),
        Item::required(avp::DISCONNECT_CAUSE.description()),
        Item::any(),
    ],
};

impl Contents for DisconnectPeerRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut origin_host = None;
        let mut origin_realm = None;
        let mut disconnect_cause = None;
        let mut optional = DisconnectPeerRequestOptional::default();
        while let Some(key) = received.next() {
            match key {
                (0, 264) => received.one(0, &mut origin_host),
                (0, 296) => received.one(1, &mut origin_realm),
                (0, 273) => received.one(2, &mut disconnect_cause),
                _ => received.additional(&mut optional.additional_avps),
            }
        }
        received.required(0, &origin_host);
        received.required(1, &origin_realm);
        received.required(2, &disconnect_cause);
        let required = (origin_host?, origin_realm?, disconnect_cause?);
        place.put_with(|| Self::assemble(required, optional));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::ORIGIN_HOST, &self.origin_host);
        encoder.one(&avp::ORIGIN_REALM, &self.origin_realm);
        encoder.one(&avp::DISCONNECT_CAUSE, &self.disconnect_cause);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

impl DisconnectPeerRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's.
    #[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> DisconnectPeerAnswerBuilder<
        (Unset, Set<DiameterIdentity>, Set<DiameterIdentity>),
    > {
        DisconnectPeerAnswer::builder()
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
    }
}
