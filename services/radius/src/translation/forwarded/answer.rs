//! Access-Accept, Access-Reject, Access-Challenge and Accounting-Response as AAA, DEA and ACA.

use std::net::SocketAddr;

use diameter_core::{AvpKey, Command, Identity, OctetString, ResultCode};
use diameter_messages::base::{self, ReAuthRequestType};
use diameter_messages::eap::{self, DiameterEapRequest};
use diameter_messages::nasreq::{self, OriginAaaProtocol};

use super::{Forwarded, avps, find, raw, state};
use crate::packet::{AttributeType, Code, Packet, reveal_with_salt};
use crate::translation::access::Untranslatable;
use crate::translation::avps::Avps;
use crate::translation::table::{self, MS_MPPE_RECV_KEY, MS_MPPE_SEND_KEY};
use crate::translation::to_avps::{self, Hiding, integer, note};
use crate::translation::{Lost, Translated, Why};

/// Termination-Action: the NAS asks again when Session-Timeout is over (RFC 2865, 5.29).
const RADIUS_REQUEST: u32 = 1;
/// Error-Cause: the EAP packet before was ignored (RFC 3579, 2.6.3).
const INVALID_EAP_PACKET: u32 = 202;

/// AVPs of the request that the answer has too.
const SAID_AGAIN: [AvpKey; 9] = [
    base::avp::AUTH_REQUEST_TYPE.description().key,
    base::avp::ACCT_APPLICATION_ID.description().key,
    base::avp::VENDOR_SPECIFIC_APPLICATION_ID.description().key,
    base::avp::ACCOUNTING_RECORD_TYPE.description().key,
    base::avp::ACCOUNTING_RECORD_NUMBER.description().key,
    base::avp::ACCOUNTING_SUB_SESSION_ID.description().key,
    base::avp::ACCT_SESSION_ID.description().key,
    base::avp::ACCT_MULTI_SESSION_ID.description().key,
    base::avp::EVENT_TIMESTAMP.description().key,
];

/// A response with all that its translation needs. It has been verified.
#[derive(Clone, Copy, Debug)]
pub struct Responding<'a> {
    /// The packet.
    pub packet: &'a Packet<'a>,
    /// The authenticator of the request, which hides values of the response.
    pub request_authenticator: [u8; 16],
    /// The secret, which hides them too.
    pub secret: &'a [u8],
    /// Who has answered, if a later request of the session could be sent to another server.
    pub server: Option<SocketAddr>,
}

impl Forwarded {
    /// The answer that a response becomes, from a node of this name.
    ///
    /// # Errors
    ///
    /// When it is no response to such a request.
    pub fn answer(
        &self,
        responding: &Responding<'_>,
        identity: &Identity,
    ) -> Result<Translated, Untranslatable> {
        let code = responding.packet.code();
        let result = match (self.code(), code) {
            (Code::ACCESS_REQUEST, Code::ACCESS_ACCEPT)
            | (Code::ACCOUNTING_REQUEST, Code::ACCOUNTING_RESPONSE) => ResultCode::DIAMETER_SUCCESS,
            (Code::ACCESS_REQUEST, Code::ACCESS_CHALLENGE) => ResultCode::DIAMETER_MULTI_ROUND_AUTH,
            (Code::ACCESS_REQUEST, Code::ACCESS_REJECT) => match self.authorizes_only() {
                true => ResultCode::DIAMETER_AUTHORIZATION_REJECTED,
                false => ResultCode::DIAMETER_AUTHENTICATION_REJECTED,
            },
            _ => return Err(Untranslatable::Code(code)),
        };
        // Requests have answers.
        let command = self.command.answer.ok_or(Untranslatable::Code(code))?;
        let mut answering = Answering {
            of: self,
            responding,
            avps: Avps::of(command),
            seen_to: Vec::new(),
            lost: Vec::new(),
        };
        answering.write_head(result, identity)?;
        if code != Code::ACCESS_REJECT && code != Code::ACCOUNTING_RESPONSE {
            answering.write_times(code)?;
        }
        if code != Code::ACCOUNTING_RESPONSE {
            answering.write_state()?;
        }
        if self.is_eap() {
            answering.write_payload()?;
        }
        if self.is_eap() && code == Code::ACCESS_ACCEPT {
            answering.write_keys()?;
            answering.write_method()?;
        }
        answering.finish()
    }

    fn is_eap(&self) -> bool {
        self.command.code == DiameterEapRequest::DESCRIPTION.code
    }
}

/// An answer that is being made.
struct Answering<'a> {
    of: &'a Forwarded,
    responding: &'a Responding<'a>,
    avps: Avps,
    /// Attributes that a step has to do with, and that are not translated beside it.
    seen_to: Vec<AttributeType>,
    lost: Vec<Lost>,
}

impl Answering<'_> {
    /// What every answer says, and what it says again of its request (RFC 4005, 9.2). Destination-Host is not among it:
    /// answers have none (RFC 6733, 6.5).
    fn write_head(&mut self, result: ResultCode, identity: &Identity) -> Result<(), Why> {
        let Forwarded { request, command, .. } = self.of;
        if let Some(session_id) = find(request, base::avp::SESSION_ID.description().key) {
            self.avps.raw(&raw(&session_id))?;
        }
        self.avps.put(&base::avp::RESULT_CODE, &result)?;
        self.avps.put(&base::avp::ORIGIN_HOST, &identity.host)?;
        self.avps.put(&base::avp::ORIGIN_REALM, &identity.realm)?;
        if let Some(state_id) = identity.state_id {
            self.avps.put(&base::avp::ORIGIN_STATE_ID, &state_id)?;
        }
        if self.avps.has_place_for(base::avp::AUTH_APPLICATION_ID.description().key) {
            self.avps.put(&base::avp::AUTH_APPLICATION_ID, &command.application_id)?;
        }
        if self.avps.has_place_for(nasreq::avp::ORIGIN_AAA_PROTOCOL.description().key) {
            self.avps.put(&nasreq::avp::ORIGIN_AAA_PROTOCOL, &OriginAaaProtocol::RADIUS)?;
        }
        for key in SAID_AGAIN {
            if let Some(avp) = find(request, key).filter(|_| self.avps.has_place_for(key)) {
                self.avps.raw(&raw(&avp))?;
            }
        }
        Ok(())
    }

    /// Session-Timeout, which says by Termination-Action what becomes of the session then, and in a challenge how long
    /// the next round may take (RFC 4005, 9.2).
    fn write_times(&mut self, code: Code) -> Result<(), Why> {
        let seconds = self.number(27);
        let asks_again = self.number(29) == Some(RADIUS_REQUEST);
        let Some(seconds) = seconds else { return Ok(()) };
        self.seen_to.push(AttributeType::Standard(27));
        if code == Code::ACCESS_CHALLENGE {
            return self.avps.put(&base::avp::MULTI_ROUND_TIME_OUT, &seconds);
        }
        self.seen_to.push(AttributeType::Standard(29));
        if !asks_again {
            return self.avps.put(&base::avp::SESSION_TIMEOUT, &seconds);
        }
        self.avps.put(&base::avp::AUTHORIZATION_LIFETIME, &seconds)?;
        let again = ReAuthRequestType::AUTHORIZE_AUTHENTICATE;
        self.avps.put(&base::avp::RE_AUTH_REQUEST_TYPE, &again)
    }

    /// The server's State, which comes back in the next request.
    fn write_state(&mut self) -> Result<(), Why> {
        let attribute = AttributeType::Standard(24);
        let Some(state) = self.responding.packet.value_of(attribute) else { return Ok(()) };
        self.seen_to.push(attribute);
        let state = match self.responding.server {
            Some(server) => state::with_server(server, &state),
            None => state.into_owned(),
        };
        self.avps.put(&nasreq::avp::STATE, &OctetString::from(state))
    }

    /// EAP-Payload, or EAP-Reissued-Payload where the packet before was ignored (RFC 4072, 6.2).
    fn write_payload(&mut self) -> Result<(), Why> {
        let attribute = AttributeType::Standard(79);
        let Some(payload) = self.responding.packet.joined(attribute) else { return Ok(()) };
        self.seen_to.push(attribute);
        let is_challenge = self.responding.packet.code() == Code::ACCESS_CHALLENGE;
        let payload = OctetString::from(payload);
        if is_challenge && self.number(101) == Some(INVALID_EAP_PACKET) {
            self.seen_to.push(AttributeType::Standard(101));
            return self.avps.put(&eap::avp::EAP_REISSUED_PAYLOAD, &payload);
        }
        self.avps.put(&eap::avp::EAP_PAYLOAD, &payload)
    }

    /// The Master-Session-Key: what the NAS receives with, then what it sends with (RFC 4072, 6.2).
    fn write_keys(&mut self) -> Result<(), Why> {
        let Responding { packet, request_authenticator, secret, .. } = *self.responding;
        let mut key = Vec::new();
        for attribute in [MS_MPPE_RECV_KEY, MS_MPPE_SEND_KEY] {
            let Some(hidden) = packet.value_of(attribute) else { continue };
            self.seen_to.push(attribute);
            match reveal_with_salt(&hidden, secret, request_authenticator) {
                Ok(half) => key.extend_from_slice(&half),
                Err(_) => note(Err(Why::NotHidden), attribute, &mut self.lost),
            }
        }
        match key.is_empty() {
            true => Ok(()),
            false => self.avps.put(&eap::avp::EAP_MASTER_SESSION_KEY, &OctetString::from(key)),
        }
    }

    /// Accounting-EAP-Auth-Method: the type of the last packet of the client (RFC 4072, 4.1.5 and 6.2).
    fn write_method(&mut self) -> Result<(), Why> {
        let payload = find(&self.of.request, eap::avp::EAP_PAYLOAD.description().key);
        match payload.as_ref().and_then(|it| method(it.data())) {
            Some(method) => self.avps.put(&eap::avp::ACCOUNTING_EAP_AUTH_METHOD, &method),
            None => Ok(()),
        }
    }

    /// All other attributes, by the table, and whom the answer passes on its way back.
    fn finish(mut self) -> Result<Translated, Untranslatable> {
        let Responding { packet, request_authenticator, secret, .. } = *self.responding;
        let hiding = Hiding { secret, request_authenticator };
        to_avps::translate(packet, &self.seen_to, hiding, &mut self.avps, &mut self.lost);
        for (number, _) in packet.pieces() {
            let attribute = AttributeType::Standard(number);
            let is_step =
                table::of_attribute(number).is_some_and(|row| super::is_step(&row.counterpart));
            // Of these nothing is left out: what is within, what is checked, and what an agent would have put.
            let is_seen_to = matches!(number, 26 | 33 | 80) || self.seen_to.contains(&attribute);
            if is_step && !is_seen_to {
                note(Err(Why::NoCounterpart), attribute, &mut self.lost);
            }
        }
        for proxy_info in
            avps(&self.of.request).filter(|it| it.key() == base::avp::PROXY_INFO.description().key)
        {
            self.avps.raw(&raw(&proxy_info))?;
        }
        let header = self.of.request.header().answer();
        Ok(Translated { message: self.avps.into_message(header)?, lost: self.lost })
    }

    fn number(&self, attribute: u8) -> Option<u32> {
        integer(&self.responding.packet.value_of(AttributeType::Standard(attribute))?)
    }
}

/// The method of an EAP-Response: its type, or the vendor's where that is expanded (RFC 3748, 5.7). Identity and the
/// like are no methods.
fn method(payload: &[u8]) -> Option<u64> {
    match *payload {
        [2, _, _, _, 254, a, b, c, d, e, f, g, ..] => {
            Some(u64::from_be_bytes([0, a, b, c, d, e, f, g]))
        }
        [2, _, _, _, kind, ..] if kind >= 4 && kind != 254 => Some(kind.into()),
        _ => None,
    }
}
