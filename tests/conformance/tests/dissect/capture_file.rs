//! A pcap file with one TCP connection, a message a segment.

use diameter_core::Message;

/// Raw IP packets, without a link layer.
const LINK_TYPE: u32 = 101;
const CLIENT_PORT: u16 = 40_000;
/// By which tshark knows that it is Diameter.
const SERVER_PORT: u16 = 3868;

/// The octets of the file.
pub(crate) fn pcap(messages: &[Message]) -> Vec<u8> {
    let mut file = Vec::new();
    // Magic number, version 2.4, time zone, accuracy, longest packet.
    put32(&mut file, &[0xa1b2_c3d4, 0x0002_0004, 0, 0, 0x4_0000, LINK_TYPE]);
    let mut sequence = 1;
    for (second, message) in (0..).zip(messages) {
        let packet = packet(message.as_bytes(), sequence);
        let length = u32::try_from(packet.len()).unwrap();
        put32(&mut file, &[second, 0, length, length]);
        file.extend(packet);
        sequence += u32::try_from(message.as_bytes().len()).unwrap();
    }
    file
}

/// IPv4 and TCP headers around a payload, checksums left out.
fn packet(payload: &[u8], sequence: u32) -> Vec<u8> {
    const LOCALHOST: [u8; 4] = [127, 0, 0, 1];
    let length = u16::try_from(40 + payload.len()).unwrap();
    let mut packet = vec![0x45, 0];
    packet.extend(length.to_be_bytes());
    // Identification and fragment, time to live, TCP, checksum.
    packet.extend([0, 0, 0, 0, 64, 6, 0, 0]);
    packet.extend(LOCALHOST);
    packet.extend(LOCALHOST);
    packet.extend(CLIENT_PORT.to_be_bytes());
    packet.extend(SERVER_PORT.to_be_bytes());
    put32(&mut packet, &[sequence, 1]);
    // Header length, ACK and PSH, window, checksum and urgent pointer.
    packet.extend([0x50, 0x18, 0xff, 0xff, 0, 0, 0, 0]);
    packet.extend(payload);
    packet
}

fn put32(octets: &mut Vec<u8>, numbers: &[u32]) {
    numbers.iter().for_each(|number| octets.extend(number.to_be_bytes()));
}
