//! AVPs and messages written octet by octet, as RFC 6733, 3 and 4 have them. Nothing here uses the
//! encoder under test.

use bytes::Bytes;
use diameter_core::{
    AvpDescription, AvpFlags, CommandDescription, EndToEndId, Header, HopByHopId, Mandatory,
    Message, RawAvp,
};

/// The M bit of an AVP.
pub const M: u8 = 0x40;
/// The V bit of an AVP.
pub const V: u8 = 0x80;
/// The P bit of an AVP.
pub const P: u8 = 0x20;

/// An AVP with this Vendor-Id, code, flags and value.
pub fn avp(key: (u32, u32), flags: u8, data: impl AsRef<[u8]>) -> RawAvp {
    let (vendor_id, code) = key;
    let data = Bytes::copy_from_slice(data.as_ref());
    RawAvp { code, vendor_id, flags: AvpFlags(flags), data }
}

/// An AVP of the dictionary, with the flags of the dictionary.
pub fn known(description: &AvpDescription, data: impl AsRef<[u8]>) -> RawAvp {
    let key = (description.key.vendor_id, description.key.code);
    avp(key, flags(description), data)
}

/// The flags an AVP is sent with: M where it must be, V where there is a vendor.
pub fn flags(description: &AvpDescription) -> u8 {
    let mandatory = if description.mandatory == Mandatory::Must { M } else { 0 };
    let vendor = if description.key.vendor_id == 0 { 0 } else { V };
    mandatory | vendor
}

/// A Grouped AVP of the dictionary, with the flags of the dictionary.
pub fn group(description: &AvpDescription, avps: &[RawAvp]) -> RawAvp {
    known(description, octets(avps))
}

/// The octets of AVPs one after the other, padding included.
pub fn octets(avps: &[RawAvp]) -> Vec<u8> {
    let mut octets = Vec::new();
    avps.iter().for_each(|avp| put(avp, &mut octets));
    octets
}

/// The octets of a message: header and AVPs.
pub fn frame(header: &Header, avps: &[RawAvp]) -> Vec<u8> {
    let payload = self::octets(avps);
    let length = u32::try_from(Header::LENGTH + payload.len()).unwrap();
    let mut octets = Vec::with_capacity(Header::LENGTH + payload.len());
    octets.extend((1 << 24 | length).to_be_bytes());
    octets.extend((u32::from(header.flags.0) << 24 | header.command_code).to_be_bytes());
    octets.extend(header.application_id.to_be_bytes());
    octets.extend(header.hop_by_hop_id.0.to_be_bytes());
    octets.extend(header.end_to_end_id.0.to_be_bytes());
    octets.extend(payload);
    octets
}

/// A message as received, with these AVPs.
pub fn message(header: &Header, avps: &[RawAvp]) -> Message {
    Message::parse(frame(header, avps)).unwrap()
}

/// The header that a message of this command has.
pub fn header(command: &CommandDescription) -> Header {
    Header {
        flags: command.flags,
        command_code: command.code.unwrap_or(272),
        application_id: command.application_id,
        hop_by_hop_id: HopByHopId(0x0102_0304),
        end_to_end_id: EndToEndId(0xa0b0_c0d0),
    }
}

/// Appends an AVP. The Vendor-Id is written when the V bit is set, whatever it is.
fn put(avp: &RawAvp, octets: &mut Vec<u8>) {
    let has_vendor = avp.flags.0 & V != 0;
    let length = avp.data.len() + if has_vendor { 12 } else { 8 };
    let flags_and_length = u32::from(avp.flags.0) << 24 | u32::try_from(length).unwrap();
    octets.extend(avp.code.to_be_bytes());
    octets.extend(flags_and_length.to_be_bytes());
    if has_vendor {
        octets.extend(avp.vendor_id.to_be_bytes());
    }
    octets.extend(&avp.data);
    octets.resize(octets.len().next_multiple_of(4), 0);
}
