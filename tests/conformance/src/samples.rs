//! Small legal messages in hex, to which a test adds the AVPs that it is about.

use diameter_core::Message;

use crate::octets;

/// A message of this command (flags and code), application and AVPs, its length filled in.
pub fn message(flags: u8, code: u16, application_id: u32, avps: &str) -> Message {
    Message::parse(frame(flags, code, application_id, avps)).unwrap()
}

/// The octets of such a message.
pub fn frame(flags: u8, code: u16, application_id: u32, avps: &str) -> Vec<u8> {
    let payload = octets(avps);
    let length = u32::try_from(20 + payload.len()).unwrap();
    let mut frame = octets(&format!(
        "01 {length:06x}        # version, length
         {flags:02x} {code:06x} # flags, command code
         {application_id:08x}   # application
         00000001 00000002      # hop-by-hop, end-to-end"
    ));
    frame.extend(payload);
    frame
}

/// A Device-Watchdog-Request with these AVPs after the required ones, at [`AFTER_DWR`].
pub fn device_watchdog_request(more: &str) -> Message {
    message(0x80, 280, 0, &format!("{DWR}\n{more}"))
}

/// Where the AVPs start that a test adds to the Device-Watchdog-Request.
pub const AFTER_DWR: usize = 48;

/// A Gy Credit-Control-Request with these AVPs after the required ones, at [`AFTER_CCR`].
pub fn credit_control_request(more: &str) -> Message {
    message(0xc0, 272, 4, &format!("{CCR}\n{more}"))
}

/// Where the AVPs start that a test adds to the Credit-Control-Request.
pub const AFTER_CCR: usize = 120;

/// The AVPs of a Device-Watchdog-Request.
pub const DWR: &str = "
    00000108 40 00000f 6f63732e6e657400  # at 20: Origin-Host (264) ocs.net
    00000128 40 00000b 6e657400          # at 36: Origin-Realm (296) net
";

/// The required AVPs of a Credit-Control-Request.
pub const CCR: &str = "
    00000107 40 00000d 613b313b32000000  # at 20: Session-Id (263) a;1;2
    00000108 40 000009 61000000          # at 36: Origin-Host (264) a
    00000128 40 000009 62000000          # at 48: Origin-Realm (296) b
    0000011b 40 000009 62000000          # at 60: Destination-Realm (283) b
    00000102 40 00000c 00000004          # at 72: Auth-Application-Id (258) 4
    000001cd 40 000009 78000000          # at 84: Service-Context-Id (461) x
    000001a0 40 00000c 00000001          # at 96: CC-Request-Type (416) INITIAL_REQUEST
    0000019f 40 00000c 00000000          # at 108: CC-Request-Number (415) 0
";
