//! What the records of a user's session say (RFC 7155, 3.9 and 4.6).

use std::time::Duration;

use diameter_core::{AvpFlags, RawAvp, ResultCode, Utf8String};
use diameter_messages::base::{AccountingRealtimeRequired, TerminationCause as WireCause, avp};
use diameter_messages::nasreq::{AaAnswer, AaRequest, AccountingRecordType, AccountingRequest};
use diameter_session::TerminationCause;

use super::answers::realtime;

/// The application of NASREQ (RFC 7155, 1.4).
pub(super) const NASREQ: u32 = 1;

/// What a user has used since the start of the session. It is told in interim records and the last one only
/// (RFC 7155, 4.6.1 to 4.6.5); the time comes with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Octets from the user.
    pub input_octets: u64,
    /// Octets to the user.
    pub output_octets: u64,
    /// Packets from the user.
    pub input_packets: u64,
    /// Packets to the user.
    pub output_packets: u64,
}

/// Which Session-Id the records of a user have (RFC 7155, 2.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AccountingSession {
    /// That of the authorization.
    #[default]
    Same,
    /// One of their own; Acct-Multi-Session-Id is that of the authorization.
    Own,
}

/// The record of a session that has begun, or did not: who it is about.
pub(super) fn about(request: &AaRequest, session_id: Utf8String) -> AccountingRequest {
    let is_own = session_id != request.session_id;
    let mut record = AccountingRequest::builder()
        .session_id(session_id)
        .origin_host(request.origin_host.clone())
        .origin_realm(request.origin_realm.clone())
        .destination_realm(request.destination_realm.clone())
        // Type and number of each record are the client's to write.
        .accounting_record_type(AccountingRecordType::EVENT_RECORD)
        .accounting_record_number(0)
        .acct_application_id(NASREQ)
        .build();
    record.acct_multi_session_id = is_own.then(|| request.session_id.clone());
    record.user_name.clone_from(&request.user_name);
    record.nas_identifier.clone_from(&request.nas_identifier);
    record.nas_ip_address.clone_from(&request.nas_ip_address);
    record.nas_ipv6_address.clone_from(&request.nas_ipv6_address);
    record.nas_port = request.nas_port;
    record.nas_port_id.clone_from(&request.nas_port_id);
    record.nas_port_type = request.nas_port_type;
    record.service_type = request.service_type;
    record.called_station_id.clone_from(&request.called_station_id);
    record.calling_station_id.clone_from(&request.calling_station_id);
    record
}

/// What an answer has given the user.
pub(super) fn grant(record: &mut AccountingRequest, answer: &AaAnswer) {
    if answer.user_name.is_some() {
        record.user_name.clone_from(&answer.user_name);
    }
    record.class.clone_from(&answer.class);
    record.service_type = answer.service_type.or(record.service_type);
    record.session_timeout = answer.session_timeout;
    record.authorization_lifetime = answer.authorization_lifetime;
    record.idle_timeout = answer.idle_timeout;
    record.acct_interim_interval = answer.acct_interim_interval;
    record.framed_ip_address.clone_from(&answer.framed_ip_address);
    record.framed_ipv6_prefix.clone_from(&answer.framed_ipv6_prefix);
    record.framed_mtu = answer.framed_mtu;
    record.framed_protocol = answer.framed_protocol;
    record.filter_id.clone_from(&answer.filter_id);
    record.accounting_realtime_required =
        realtime(answer).map(|value| AccountingRealtimeRequired(value as i32));
}

/// What was used in so long a time.
pub(super) fn used(record: &mut AccountingRequest, usage: Usage, time: Duration) {
    record.accounting_input_octets = Some(usage.input_octets);
    record.accounting_output_octets = Some(usage.output_octets);
    record.accounting_input_packets = Some(usage.input_packets);
    record.accounting_output_packets = Some(usage.output_packets);
    record.acct_session_time = Some(u32::try_from(time.as_secs()).unwrap_or(u32::MAX));
}

/// Why the session is over.
pub(super) fn ended(record: &mut AccountingRequest, cause: TerminationCause) {
    record.termination_cause = Some(WireCause(cause.0 as i32));
}

/// Why there is no session: the grammar has no place of its own for that.
pub(super) fn failed(record: &mut AccountingRequest, code: ResultCode, why: &str) {
    let avp =
        |code: u32, flags, data: Vec<u8>| RawAvp { code, vendor_id: 0, flags, data: data.into() };
    let result = avp(avp::RESULT_CODE.key.code, AvpFlags::MANDATORY, code.0.to_be_bytes().to_vec());
    let message = avp(avp::ERROR_MESSAGE.key.code, AvpFlags(0), why.as_bytes().to_vec());
    record.additional_avps = [result, message].into_iter().collect();
}
