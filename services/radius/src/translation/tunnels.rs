//! Tunnels: attributes with a tag in RADIUS (RFC 2868), a group each in Diameter (RFC 7155, 4.5.1).

use diameter_core::{AvpDescription, AvpIter, AvpView, RawAvp};
use diameter_messages::nasreq::avp::{
    TUNNEL_CLIENT_ENDPOINT, TUNNEL_MEDIUM_TYPE, TUNNEL_SERVER_ENDPOINT, TUNNEL_TYPE, TUNNELING,
};

use super::avps::{self, Avps, raw};
use super::table::{self, Counterpart, Tagged};
use super::to_avps::Hiding;
use super::{Lost, Part, Why};
use crate::packet::{AttributeType, PacketWriter, hide_with_salt, reveal_with_salt};

/// The greatest tag (RFC 2868, 3.1).
const GREATEST_TAG: u8 = 0x1f;

/// What has come of each tunnel, by its tag.
#[derive(Debug, Default)]
pub(super) struct Tunnels {
    found: Vec<(u8, Vec<RawAvp>)>,
}

impl Tunnels {
    pub(super) fn put(
        &mut self,
        avp: &'static AvpDescription,
        tagged: Tagged,
        value: &[u8],
        hiding: Hiding<'_>,
    ) -> Result<(), Why> {
        let (tag, data) = match (tagged, value) {
            (Tagged::Number, &[tag, high, middle, low]) => (tag, vec![0, high, middle, low]),
            (Tagged::Number, _) => return Err(Why::Malformed),
            (Tagged::Octets, [tag @ 0..=GREATEST_TAG, data @ ..]) => (*tag, data.to_vec()),
            // Text that begins with its first letter: of no tunnel in particular.
            (Tagged::Octets, data) => (0, data.to_vec()),
            (Tagged::Hidden, [tag, hidden @ ..]) => {
                let Hiding { secret, request_authenticator } = hiding;
                let data = reveal_with_salt(hidden, secret, request_authenticator);
                (*tag, data.map_err(|_| Why::NotHidden)?)
            }
            (Tagged::Hidden, []) => return Err(Why::Malformed),
        };
        let avp = raw(avp, &data);
        let tag = if tag > GREATEST_TAG { 0 } else { tag };
        match self.found.iter_mut().find(|(it, _)| *it == tag) {
            Some((_, members)) if members.iter().any(|it| it.code == avp.code) => {
                return Err(Why::TooMany);
            }
            Some((_, members)) => members.push(avp),
            None => self.found.push((tag, vec![avp])),
        }
        Ok(())
    }

    /// Puts a group for each. The end points, which a group has to have and which RADIUS leaves out for a VLAN, are
    /// empty texts.
    pub(super) fn finish(self, avps: &mut Avps, lost: &mut Vec<Lost>) {
        for (_, mut members) in self.found {
            for end in [TUNNEL_CLIENT_ENDPOINT.description(), TUNNEL_SERVER_ENDPOINT.description()]
            {
                if members.iter().all(|it| it.code != end.key.code) {
                    members.push(raw(end, b""));
                }
            }
            // As the grammar has them.
            let required = [TUNNEL_TYPE.key.code, TUNNEL_MEDIUM_TYPE.key.code];
            members.sort_by_key(|it| (!required.contains(&it.code), it.code));
            let mut value = Vec::new();
            let put = members
                .iter()
                .try_for_each(|member| avps::put(&mut value, member))
                .and_then(|()| avps.checked(TUNNELING.description(), &value));
            if let Err(why) = put {
                lost.push(Lost { what: Part::Avp(TUNNELING.key), why });
            }
        }
    }
}

/// Puts the members of a group under a tag.
pub(super) fn to_attributes(
    group: &AvpView<'_>,
    tag: u8,
    hiding: Option<Hiding<'_>>,
    salts: &mut dyn FnMut() -> [u8; 2],
    writer: &mut PacketWriter,
    lost: &mut Vec<Lost>,
) {
    let members: AvpIter<'_> = group.avps();
    if group.data().is_empty() || group.avps().any(|it| it.is_err()) {
        lost.push(Lost { what: Part::Avp(TUNNELING.key), why: Why::Malformed });
    }
    for member in members.map_while(Result::ok) {
        let key = member.key();
        let put = match table::of_avp(key).map(|row| (row.attribute, row.counterpart)) {
            Some((number, Counterpart::Tunnel(_, tagged))) => {
                with_tag(tagged, tag, member.data(), hiding, salts).and_then(|value| match value {
                    Some(value) => {
                        super::to_attributes::write(writer, AttributeType::Standard(number), &value)
                    }
                    None => Ok(()),
                })
            }
            _ => Err(Why::NoCounterpart),
        };
        if let Err(why) = put {
            lost.push(Lost { what: Part::Avp(key), why });
        }
    }
}

/// A value behind its tag; nothing for an empty text, which stands for what RADIUS leaves out.
fn with_tag(
    tagged: Tagged,
    tag: u8,
    value: &[u8],
    hiding: Option<Hiding<'_>>,
    salts: &mut dyn FnMut() -> [u8; 2],
) -> Result<Option<Vec<u8>>, Why> {
    Ok(Some(match (tagged, value) {
        (Tagged::Number, &[0, high, middle, low]) => vec![tag, high, middle, low],
        (Tagged::Number, [_, _, _, _]) => return Err(Why::TooLong),
        (Tagged::Number, _) => return Err(Why::Malformed),
        (Tagged::Octets, []) => return Ok(None),
        (Tagged::Octets, value) => [&[tag], value].concat(),
        (Tagged::Hidden, value) => {
            let Hiding { secret, request_authenticator } = hiding.ok_or(Why::NotHidden)?;
            let hidden = hide_with_salt(value, secret, request_authenticator, salts());
            [&[tag][..], &hidden.map_err(|_| Why::TooLong)?].concat()
        }
    }))
}
