//! Accounting (RFC 2866) as ACR, and the STR that a Stop leads to (RFC 4005, 9.1).

use diameter_core::{Command, Message, Outcome, Utf8String};
use diameter_messages::base::{
    self, AccountingRecordType, SessionTerminationRequest, TerminationCause,
};
use diameter_messages::eap;
use diameter_messages::nasreq::{self, AccountingRequest, OriginAaaProtocol};

use super::access::{self, Untranslatable, realm_of};
use super::avps::Avps;
use super::session;
use super::to_avps::{self, Hiding, integer};
use super::{Asking, Translated};
use crate::packet::{AttributeType, Code, Packet, PacketWriter};

/// What an Accounting-Request becomes.
#[derive(Clone, Debug)]
pub enum Accounting {
    /// A record, and for the last one of a session the request to send once it has been recorded.
    Record {
        /// The ACR.
        request: Translated,
        /// The STR, which is sent after the ACA.
        termination: Option<Termination>,
    },
    /// The NAS has started or is about to stop: all of its sessions are over. Diameter has no record for that
    /// (RFC 4005, 9.1), so the agent answers by itself.
    Restarted,
}

/// The end of a session, told to the server that let it begin.
#[derive(Clone, Debug)]
pub struct Termination {
    /// The STR.
    pub message: Message,
}

/// The request that an Accounting-Request becomes. The packet has been verified.
///
/// RADIUS numbers no records. The number is computed of Acct-Session-Time, which grows with each record of a session:
/// the first record has 0, an interim record one more than its time, the last one two more. A packet that is sent again
/// has the same number, whichever agent translates it, so that nothing is counted twice.
///
/// # Errors
///
/// When it says of no session, or nothing that a record stands for: it is dropped, and the NAS sends it again elsewhere.
pub fn request(packet: &Packet<'_>, asking: &Asking<'_>) -> Result<Accounting, Untranslatable> {
    if packet.code() != Code::ACCOUNTING_REQUEST {
        return Err(Untranslatable::Code(packet.code()));
    }
    let status = number(packet, 40).ok_or(Untranslatable::StatusType)?;
    let time = number(packet, 46).unwrap_or_default();
    let (record_type, record_number) = match status {
        1 => (AccountingRecordType::START_RECORD, 0),
        2 => (AccountingRecordType::STOP_RECORD, time.saturating_add(2)),
        3 => (AccountingRecordType::INTERIM_RECORD, time.saturating_add(1)),
        7 | 8 => return Ok(Accounting::Restarted),
        _ => return Err(Untranslatable::StatusType),
    };
    let session_id = session::of_class(packet)
        .or_else(|| session::of_accounting(packet, asking.origin_host))
        .ok_or(Untranslatable::NoSession)?;
    let mut avps = Avps::of(AccountingRequest::DESCRIPTION);
    let mut lost = Vec::new();
    let realm = realm_of(packet.value_of(AttributeType::Standard(1)).as_deref());
    let realm = realm.as_ref().unwrap_or(asking.default_realm);
    avps.put(&base::avp::SESSION_ID, &Utf8String::from(session_id.as_str()))?;
    avps.put(&base::avp::ORIGIN_HOST, asking.origin_host)?;
    avps.put(&base::avp::ORIGIN_REALM, asking.origin_realm)?;
    avps.put(&base::avp::DESTINATION_REALM, realm)?;
    avps.put(&base::avp::ACCOUNTING_RECORD_TYPE, &record_type)?;
    avps.put(&base::avp::ACCOUNTING_RECORD_NUMBER, &record_number)?;
    avps.put(&base::avp::ACCT_APPLICATION_ID, &nasreq::APPLICATION_ID)?;
    avps.put(&nasreq::avp::ORIGIN_AAA_PROTOCOL, &OriginAaaProtocol::RADIUS)?;
    let hiding = Hiding { secret: asking.secret, request_authenticator: packet.authenticator() };
    to_avps::translate(packet, &[], hiding, &mut avps, &mut lost);
    access::route(asking, &mut avps)?;
    let message = avps.into_request()?;
    let is_last = record_type == AccountingRecordType::STOP_RECORD;
    let termination = || termination(packet, asking, &session_id, cause(packet));
    let termination = is_last.then(termination).transpose()?;
    Ok(Accounting::Record { request: Translated { message, lost }, termination })
}

/// The end of a session whose server has let the user in, and which does not begin for another reason.
///
/// # Errors
///
/// When the message would be too long.
pub(crate) fn refused(
    packet: &Packet<'_>,
    asking: &Asking<'_>,
    session_id: &str,
) -> Result<Termination, Untranslatable> {
    termination(packet, asking, session_id, TerminationCause::DIAMETER_ADMINISTRATIVE)
}

/// Why a session has ended: what Acct-Terminate-Cause says (RFC 4005, 9.3.5).
pub(super) fn cause(packet: &Packet<'_>) -> TerminationCause {
    let cause = number(packet, 49).and_then(|cause| i32::try_from(cause.checked_add(10)?).ok());
    cause.map_or(TerminationCause::DIAMETER_LOGOUT, TerminationCause)
}

fn termination(
    packet: &Packet<'_>,
    asking: &Asking<'_>,
    session_id: &str,
    cause: TerminationCause,
) -> Result<Termination, Untranslatable> {
    let application = match session::has_eap(session_id) {
        true => eap::APPLICATION_ID,
        false => nasreq::APPLICATION_ID,
    };
    let user_name = packet.value_of(AttributeType::Standard(1));
    let realm = realm_of(user_name.as_deref());
    let mut avps = Avps::of(SessionTerminationRequest::DESCRIPTION);
    avps.put(&base::avp::SESSION_ID, &Utf8String::from(session_id))?;
    avps.put(&base::avp::ORIGIN_HOST, asking.origin_host)?;
    avps.put(&base::avp::ORIGIN_REALM, asking.origin_realm)?;
    avps.put(&base::avp::DESTINATION_REALM, realm.as_ref().unwrap_or(asking.default_realm))?;
    avps.put(&base::avp::AUTH_APPLICATION_ID, &application)?;
    avps.put(&base::avp::TERMINATION_CAUSE, &cause)?;
    let user_name = user_name.as_deref().and_then(|it| str::from_utf8(it).ok());
    if let Some(user_name) = user_name {
        avps.put(&base::avp::USER_NAME, &Utf8String::from(user_name))?;
    }
    access::route(asking, &mut avps)?;
    let message = avps.into_request_of(application)?;
    Ok(Termination { message })
}

/// The Accounting-Response to a packet whose record an ACA speaks of. `None` if it was not recorded: the NAS gets no
/// answer, keeps the record and sends it again (RFC 2866, 2).
pub fn response(packet: &Packet<'_>, answer: &Message, secret: &[u8]) -> Option<Vec<u8>> {
    let is_recorded = Outcome::of(answer).is_some_and(|outcome| !outcome.is_failure());
    is_recorded.then(|| acknowledgement(packet, secret))
}

/// The Accounting-Response to a packet.
pub fn acknowledgement(packet: &Packet<'_>, secret: &[u8]) -> Vec<u8> {
    let mut writer = PacketWriter::new(Code::ACCOUNTING_RESPONSE, packet.identifier());
    super::to_attributes::return_proxy_states(packet, &mut writer);
    writer.finish_response(secret, packet.authenticator())
}

pub(super) fn number(packet: &Packet<'_>, attribute: u8) -> Option<u32> {
    integer(&packet.value_of(AttributeType::Standard(attribute))?)
}
