// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, Request,
};
use crate::required;
use crate::base::{
    DisconnectCause, DisconnectPeerAnswer, DisconnectPeerAnswerBuilder, avp,
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
#[non_exhaustive]
pub struct DisconnectPeerRequest {
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Disconnect-Cause (273), Enumerated; RFC 6733, 5.4.3.
    pub disconnect_cause: DisconnectCause,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            origin_host: unread.value(),
            origin_realm: unread.value(),
            disconnect_cause: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 264) => received.one(0, 0, &mut self.origin_host),
            (0, 296) => received.one(1, 1, &mut self.origin_realm),
            (0, 273) => received.one(2, 2, &mut self.disconnect_cause),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&avp::DISCONNECT_CAUSE, &self.disconnect_cause);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl DisconnectPeerRequest {
    /// Starts the answer: Origin-Host and Origin-Realm are the identity's.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> DisconnectPeerAnswerBuilder<(Unset, Set, Set)> {
        DisconnectPeerAnswer::builder()
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone())
    }
}

diameter_core::builder! {
    DisconnectPeerRequestBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds command DisconnectPeerRequest in DisconnectPeerRequest, with additional_avps;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (Set, B, C), A: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, Set, C), B: required::OriginRealm;
    required disconnect_cause: IntoField<DisconnectCause>, "Disconnect-Cause" => (A, B, Set), C: required::DisconnectCause;
}
