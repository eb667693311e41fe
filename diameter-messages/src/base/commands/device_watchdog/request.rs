// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread, normalize};
use diameter_core::{
    AdditionalAvps, Command, CommandDescription, CommandFlags, DiameterIdentity, Grammar,
    Identity, Item, Request,
};
use crate::required;
use crate::base::{DeviceWatchdogAnswer, DeviceWatchdogAnswerBuilder, avp};

/// Probes an idle connection, to find out whether the peer is alive.
///
/// ```text
/// <DWR> ::= < Diameter Header: 280, REQ >
///           { Origin-Host }
///           { Origin-Realm }
///           [ Origin-State-Id ]
///         * [ AVP ]
/// ```
///
/// Command code 280, RFC 6733, 5.5.
#[doc(alias = "DWR")]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeviceWatchdogRequest {
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Origin-State-Id (278), Unsigned32; RFC 6733, 8.16.
    /// Grows with each restart that loses state, often the start time in seconds; a change tells peers
    /// that sessions are gone.
    pub origin_state_id: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Request for DeviceWatchdogRequest {
    type Answer = DeviceWatchdogAnswer;
}

impl Command for DeviceWatchdogRequest {
    const DESCRIPTION: &'static CommandDescription = &DESCRIPTION;
}

pub(crate) static DESCRIPTION: CommandDescription = CommandDescription {
    name: "Device-Watchdog-Request",
    abbreviation: "DWR",
    code: Some(280),
    application_id: 0,
    flags: CommandFlags::REQUEST,
    grammar: &GRAMMAR,
    dictionary: &crate::base::DICTIONARY,
    answer: Some(&super::answer::DESCRIPTION),
    normalize: normalize::<DeviceWatchdogRequest>,
};

static GRAMMAR: Grammar = Grammar {
    name: "Device-Watchdog-Request",
    items: &[
        Item::required(avp::ORIGIN_HOST.description()),
        Item::required(avp::ORIGIN_REALM.description()),
        Item::optional(avp::ORIGIN_STATE_ID.description()),
        Item::any(),
    ],
};

impl Contents for DeviceWatchdogRequest {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            origin_host: unread.value(),
            origin_realm: unread.value(),
            origin_state_id: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 264) => received.one(0, 0, &mut self.origin_host),
            (0, 296) => received.one(1, 1, &mut self.origin_realm),
            (0, 278) => received.optional(2, &mut self.origin_state_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::ORIGIN_HOST, &self.origin_host);
        avps.one(&avp::ORIGIN_REALM, &self.origin_realm);
        avps.optional(&avp::ORIGIN_STATE_ID, &self.origin_state_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

impl DeviceWatchdogRequest {
    /// Starts the answer: Origin-Host, Origin-Realm and Origin-State-Id are the identity's.
    pub fn answer(
        &self,
        identity: &Identity,
    ) -> DeviceWatchdogAnswerBuilder<(Unset, Set, Set)> {
        let mut builder = DeviceWatchdogAnswer::builder()
            .origin_host(identity.host.clone())
            .origin_realm(identity.realm.clone());
        if let Some(state_id) = identity.state_id {
            builder = builder.origin_state_id(state_id);
        }
        builder
    }
}

diameter_core::builder! {
    DeviceWatchdogRequestBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds command DeviceWatchdogRequest in DeviceWatchdogRequest, with additional_avps;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (Set, B), A: required::OriginHost;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (A, Set), B: required::OriginRealm;
    optional origin_state_id: IntoField<u32, Option<u32>>, "Origin-State-Id";
}
