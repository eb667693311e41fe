//! What every request of a session says beside its application's AVPs: whose it is, who sends it and who is
//! to get it. It is written into messages, so that any application's type will do.

use diameter_core::{AvpFlags, AvpKey, AvpView, Header, Message};

/// The Session-Id, Origin-Host, Origin-Realm and Origin-State-Id of a message.
#[derive(Debug, Default)]
pub(crate) struct Origin<'a> {
    pub(crate) session_id: Option<&'a [u8]>,
    pub(crate) host: Option<&'a str>,
    pub(crate) realm: Option<&'a [u8]>,
    pub(crate) state_id: Option<u32>,
}

impl<'a> Origin<'a> {
    pub(crate) fn of(message: &'a Message) -> Self {
        let mut origin = Self::default();
        for avp in message.avps().map_while(Result::ok) {
            match avp.key() {
                SESSION_ID => origin.session_id = Some(avp.data()),
                ORIGIN_HOST => origin.host = std::str::from_utf8(avp.data()).ok(),
                ORIGIN_REALM => origin.realm = Some(avp.data()),
                ORIGIN_STATE_ID => origin.state_id = number(&avp),
                _ => continue,
            }
            if origin.is_complete() {
                break;
            }
        }
        origin
    }

    fn is_complete(&self) -> bool {
        self.session_id.is_some()
            && self.host.is_some()
            && self.realm.is_some()
            && self.state_id.is_some()
    }
}

/// The value of an Unsigned32 or Enumerated AVP.
fn number(avp: &AvpView<'_>) -> Option<u32> {
    avp.data().try_into().ok().map(u32::from_be_bytes)
}

/// An AVP and its value as octets; `None` takes it out.
pub(crate) type Field<'a> = (AvpKey, Option<&'a [u8]>);

/// The message with these AVPs in the places where they were, or at its end. One that is repeated is
/// replaced where it first stands, and gone from the other places. `None` where the result is no message.
pub(crate) fn with(message: &Message, fields: &[Field<'_>]) -> Option<Message> {
    let mut octets = message.as_bytes().get(..Header::LENGTH)?.to_vec();
    let mut missing = fields.to_vec();
    for avp in message.avps().map_while(Result::ok) {
        let key = avp.key();
        if !fields.iter().any(|(field, _)| *field == key) {
            octets.extend_from_slice(&avp.to_octets());
            octets.resize(octets.len().next_multiple_of(4), 0);
        } else if let Some(place) = missing.iter().position(|(field, _)| *field == key) {
            put(&mut octets, missing.remove(place))?;
        }
    }
    missing.into_iter().try_for_each(|field| put(&mut octets, field))?;
    finished(octets)
}

/// The message with these AVPs at its end.
pub(crate) fn append<'a>(
    message: &Message,
    avps: impl Iterator<Item = AvpView<'a>>,
) -> Option<Message> {
    let mut octets = message.as_bytes().to_vec();
    for avp in avps {
        octets.extend_from_slice(&avp.to_octets());
        octets.resize(octets.len().next_multiple_of(4), 0);
    }
    finished(octets)
}

/// The message of these octets, once they say how many they are.
fn finished(mut octets: Vec<u8>) -> Option<Message> {
    let length = u32::try_from(octets.len()).ok().filter(|length| *length < 1 << 24)?;
    octets.get_mut(1..4)?.copy_from_slice(length.to_be_bytes().get(1..)?);
    Message::parse(octets).ok()
}

/// A message of these AVPs, which are short.
pub(crate) fn message(header: Header, fields: &[Field<'_>]) -> Option<Message> {
    let mut octets = vec![1, 0, 0, 20, header.flags.0];
    octets.extend_from_slice(header.command_code.to_be_bytes().get(1..)?);
    octets.extend_from_slice(&header.application_id.to_be_bytes());
    octets.extend_from_slice(&header.hop_by_hop_id.0.to_be_bytes());
    octets.extend_from_slice(&header.end_to_end_id.0.to_be_bytes());
    with(&Message::parse(octets).ok()?, fields)
}

/// Appends an AVP of the IETF with the M bit.
fn put(octets: &mut Vec<u8>, (key, value): Field<'_>) -> Option<()> {
    let Some(value) = value else { return Some(()) };
    let length = u32::try_from(value.len() + 8).ok().filter(|length| *length < 1 << 24)?;
    let flags = u32::from(AvpFlags::MANDATORY.0) << 24;
    octets.extend_from_slice(&key.code.to_be_bytes());
    octets.extend_from_slice(&(length | flags).to_be_bytes());
    octets.extend_from_slice(value);
    octets.resize(octets.len().next_multiple_of(4), 0);
    Some(())
}

pub(crate) const AUTH_APPLICATION_ID: AvpKey = AvpKey::ietf(258);
pub(crate) const SESSION_ID: AvpKey = AvpKey::ietf(263);
pub(crate) const ORIGIN_HOST: AvpKey = AvpKey::ietf(264);
pub(crate) const ORIGIN_STATE_ID: AvpKey = AvpKey::ietf(278);
pub(crate) const DESTINATION_REALM: AvpKey = AvpKey::ietf(283);
pub(crate) const DESTINATION_HOST: AvpKey = AvpKey::ietf(293);
pub(crate) const ORIGIN_REALM: AvpKey = AvpKey::ietf(296);
pub(crate) const CC_REQUEST_NUMBER: AvpKey = AvpKey::ietf(415);
pub(crate) const CC_REQUEST_TYPE: AvpKey = AvpKey::ietf(416);
pub(crate) const SERVICE_CONTEXT_ID: AvpKey = AvpKey::ietf(461);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use diameter_core::{CommandFlags, EndToEndId, HopByHopId};

    use super::*;

    fn values(message: &Message) -> Vec<(u32, Vec<u8>)> {
        let avps = message.avps().map(|avp| avp.unwrap());
        avps.map(|avp| (avp.code(), avp.data().to_vec())).collect()
    }

    #[test]
    fn avps_are_replaced_where_they_stand() {
        let header = Header {
            flags: CommandFlags::REQUEST,
            command_code: 272,
            application_id: 4,
            hop_by_hop_id: HopByHopId(1),
            end_to_end_id: EndToEndId(2),
        };
        let before = [
            (SESSION_ID, Some(&b"one"[..])),
            (ORIGIN_HOST, Some(b"host")),
            (DESTINATION_HOST, Some(b"there")),
            (ORIGIN_HOST, Some(b"again")),
        ];
        let before = message(header, &before).unwrap();
        assert_eq!(*before.header(), header);
        let after = with(
            &before,
            &[
                (ORIGIN_HOST, Some(b"pgw1.example.net")),
                (DESTINATION_HOST, None),
                (ORIGIN_STATE_ID, Some(&[0, 0, 0, 7])),
                (SESSION_ID, Some(b"another")),
            ],
        )
        .unwrap();
        let expected = [(263, &b"another"[..]), (264, b"pgw1.example.net"), (278, &[0, 0, 0, 7])];
        assert_eq!(values(&after), expected.map(|(code, value)| (code, value.to_vec())));
        assert_eq!(*after.header(), header);
        let origin = Origin::of(&after);
        assert_eq!(origin.session_id, Some(&b"another"[..]));
        assert_eq!((origin.host, origin.state_id), (Some("pgw1.example.net"), Some(7)));
    }
}
