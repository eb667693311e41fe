//! The AVPs of a message that is being made: each checked against its description, none more often than the command's
//! grammar takes it.

use std::collections::HashMap;

use bytes::Bytes;
use diameter_core::{
    Avp, AvpDescription, AvpFlags, AvpKey, AvpValue, CommandDescription, EndToEndId, Header,
    HopByHopId, Message, RawAvp,
};

use super::Why;

/// AVPs in the order in which they were put.
#[derive(Debug)]
pub(super) struct Avps {
    octets: Vec<u8>,
    command: &'static CommandDescription,
    found: HashMap<AvpKey, u32>,
}

impl Avps {
    pub(super) fn of(command: &'static CommandDescription) -> Self {
        Self { octets: vec![0; Header::LENGTH], command, found: HashMap::new() }
    }

    /// Puts an AVP of the translation's own.
    pub(super) fn put<T: AvpValue>(&mut self, avp: &Avp<T>, value: &T) -> Result<(), Why> {
        let raw = avp.with_value(value).map_err(|_| Why::TooLong)?;
        self.raw(&raw)
    }

    /// Puts an AVP with these octets, if they are a value of its format. One that the command's application does not
    /// know is for whom it may concern: with the M bit it would be refused.
    pub(super) fn checked(&mut self, avp: &AvpDescription, value: &[u8]) -> Result<(), Why> {
        let mut raw = raw(avp, value);
        avp.normalize(&raw).map_err(|_| Why::Malformed)?;
        if self.command.dictionary.known(avp.key).is_none() {
            raw.flags = raw.flags.without(AvpFlags::MANDATORY);
        }
        self.raw(&raw)
    }

    /// Puts an AVP as it is.
    pub(super) fn raw(&mut self, avp: &RawAvp) -> Result<(), Why> {
        let found = self.found.entry(avp.key()).or_default();
        let most = self.command.grammar.item(avp.key()).and_then(|item| item.max);
        if most.is_some_and(|most| *found >= most) {
            return Err(Why::TooMany);
        }
        *found += 1;
        put(&mut self.octets, avp)
    }

    /// Whether the command's grammar lists an AVP.
    pub(super) fn has_place_for(&self, key: AvpKey) -> bool {
        self.command.grammar.item(key).is_some()
    }

    /// The request, without identifiers.
    pub(super) fn into_request(self) -> Result<Message, Why> {
        let application_id = self.command.application_id;
        self.into_request_of(application_id)
    }

    /// The request in this application: commands of the base protocol are sent in others.
    pub(super) fn into_request_of(self, application_id: u32) -> Result<Message, Why> {
        let header = Header {
            flags: self.command.flags,
            // Only the answer to whatever request has no code of its own.
            command_code: self.command.code.unwrap_or_default(),
            application_id,
            hop_by_hop_id: HopByHopId(0),
            end_to_end_id: EndToEndId(0),
        };
        self.into_message(header)
    }

    /// The message with this header.
    pub(super) fn into_message(mut self, header: Header) -> Result<Message, Why> {
        let length = u32::try_from(self.octets.len()).map_err(|_| Why::TooLong)?;
        self.octets.splice(..Header::LENGTH, header.to_octets(length));
        Message::parse(self.octets).map_err(|_| Why::TooLong)
    }
}

/// An AVP with the flags of its description.
pub(super) fn raw(avp: &AvpDescription, value: &[u8]) -> RawAvp {
    let AvpKey { vendor_id, code } = avp.key;
    RawAvp { code, vendor_id, flags: avp.flags(), data: Bytes::copy_from_slice(value) }
}

/// Appends an AVP with its padding (RFC 6733, 4.1).
pub(super) fn put(octets: &mut Vec<u8>, avp: &RawAvp) -> Result<(), Why> {
    let has_vendor = avp.flags.contains(AvpFlags::VENDOR);
    let header = if has_vendor { 12 } else { 8 };
    let length = header + avp.data.len();
    let length = u32::try_from(length).ok().filter(|it| *it < 1 << 24).ok_or(Why::TooLong)?;
    octets.extend_from_slice(&avp.code.to_be_bytes());
    octets.extend_from_slice(&(u32::from(avp.flags.0) << 24 | length).to_be_bytes());
    if has_vendor {
        octets.extend_from_slice(&avp.vendor_id.to_be_bytes());
    }
    octets.extend_from_slice(&avp.data);
    octets.resize(octets.len().next_multiple_of(4), 0);
    Ok(())
}
