//! Responses that the agent makes by itself.

use super::Port;
use crate::packet::{AttributeType, Code, Packet, PacketWriter};

/// How a request is refused that only a NAS takes (RFC 6614, 2.5).
pub(crate) fn refusal_of(code: Code) -> Option<Code> {
    match code {
        Code::COA_REQUEST => Some(Code::COA_NAK),
        Code::DISCONNECT_REQUEST => Some(Code::DISCONNECT_NAK),
        _ => None,
    }
}

/// Error-Cause (RFC 5176, 3.5): Unsupported Extension.
pub(crate) fn unsupported(code: Code, packet: &Packet<'_>, secret: &[u8]) -> Vec<u8> {
    const ERROR_CAUSE: AttributeType = AttributeType::Standard(101);
    let mut writer = PacketWriter::new(code, packet.identifier());
    // Four octets have room in an empty packet.
    let _ = writer.attribute(ERROR_CAUSE, &406_u32.to_be_bytes());
    writer.finish_response(secret, packet.authenticator())
}

/// What says that the server is there (RFC 5997, 3).
pub(super) fn status(packet: &Packet<'_>, port: Port, secret: &[u8]) -> Vec<u8> {
    let code = match port {
        Port::Accounting => Code::ACCOUNTING_RESPONSE,
        Port::Access | Port::Both => Code::ACCESS_ACCEPT,
    };
    let writer = PacketWriter::new(code, packet.identifier());
    writer.finish_response(secret, packet.authenticator())
}
