//! EAP-AKA' (RFC 9048): its packets, its keys, and the phone that answers challenges. Identities that change and fast
//! re-authentication are left out.

use diameter_hss::authentication::{Algorithm, Amf, Card, CardError, Sqn, Vector};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

const REQUEST: u8 = 1;
const RESPONSE: u8 = 2;
const IDENTITY: u8 = 1;
const AKA_PRIME: u8 = 50;
const CHALLENGE: u8 = 1;
const SYNCHRONIZATION_FAILURE: u8 = 4;

const AT_RAND: u8 = 1;
const AT_AUTN: u8 = 2;
const AT_RES: u8 = 3;
const AT_AUTS: u8 = 4;
const AT_MAC: u8 = 11;
const AT_KDF_INPUT: u8 = 23;
const AT_KDF: u8 = 24;

/// The network in the keys (TS 24.302, 8.1.1).
pub(crate) const NETWORK: &str = "WLAN";

/// EAP-Success, after the packet with this identifier.
pub(crate) fn success(identifier: u8) -> Vec<u8> {
    vec![3, identifier, 0, 4]
}

/// What follows from a vector on both sides.
#[derive(Clone)]
pub(crate) struct Keys {
    pub(crate) authentication: [u8; 32],
    /// The master session key, for the tunnel.
    pub(crate) session: [u8; 64],
}

impl Keys {
    /// RFC 9048, 3.3: octets 16 to 47 and 80 to 143 of PRF'.
    pub(crate) fn new(ck: &[u8], ik: &[u8], identity: &str) -> Self {
        let key = [ik, ck].concat();
        let seed = [b"EAP-AKA'", identity.as_bytes()].concat();
        let mut octets = Vec::new();
        let mut block: Vec<u8> = Vec::new();
        for number in 1..=5 {
            block = hmac(&key, &[&block[..], &seed, &[number]].concat()).to_vec();
            octets.extend_from_slice(&block);
        }
        let mut keys = Self { authentication: [0; 32], session: [0; 64] };
        keys.authentication.copy_from_slice(&octets[16..48]);
        keys.session.copy_from_slice(&octets[80..144]);
        keys
    }
}

/// What a peer says.
#[derive(Debug, PartialEq)]
pub(crate) enum Said {
    Identity {
        identifier: u8,
        identity: String,
    },
    /// The answer to a challenge, of a phone with the keys if [`is_genuine`] says so.
    Answer {
        identifier: u8,
        res: Vec<u8>,
    },
    /// The card has seen more than the home network knows, and says how much.
    OutOfSequence {
        identifier: u8,
        auts: [u8; 14],
    },
}

pub(crate) fn read(packet: &[u8]) -> Option<Said> {
    let [RESPONSE, identifier, _, _, kind, rest @ ..] = packet else { return None };
    match (*kind, rest) {
        (IDENTITY, identity) => {
            let identity = String::from_utf8(identity.to_vec()).ok()?;
            Some(Said::Identity { identifier: *identifier, identity })
        }
        (AKA_PRIME, [CHALLENGE, ..]) => {
            let res = attribute(packet, AT_RES)?;
            let (bits, res) = res.split_first_chunk::<2>()?;
            let res = res.get(..usize::from(u16::from_be_bytes(*bits)) / 8)?;
            Some(Said::Answer { identifier: *identifier, res: res.to_vec() })
        }
        (AKA_PRIME, [SYNCHRONIZATION_FAILURE, ..]) => {
            let auts = attribute(packet, AT_AUTS)?.try_into().ok()?;
            Some(Said::OutOfSequence { identifier: *identifier, auts })
        }
        _ => None,
    }
}

/// Challenges a peer.
pub(crate) fn challenge(identifier: u8, rand: &[u8], autn: &[u8], keys: &Keys) -> Vec<u8> {
    let length = (NETWORK.len() as u16).to_be_bytes();
    let attributes = [
        (AT_RAND, [&[0, 0], rand].concat()),
        (AT_AUTN, [&[0, 0], autn].concat()),
        (AT_KDF, vec![0, 1]),
        (AT_KDF_INPUT, [&length[..], NETWORK.as_bytes()].concat()),
    ];
    genuine(packet(REQUEST, identifier, CHALLENGE, &attributes), keys)
}

/// Whether a packet has the MAC of these keys.
pub(crate) fn is_genuine(packet: &[u8], keys: &Keys) -> bool {
    let Some(place) = place(packet, AT_MAC) else { return false };
    let mut without = packet.to_vec();
    let Some(mac) = without.get_mut(place + 4..place + 20) else { return false };
    mac.fill(0);
    packet.get(place + 4..place + 20) == hmac(&keys.authentication, &without).get(..16)
}

/// A card in a phone, which answers over EAP.
pub(crate) struct Phone {
    identity: String,
    algorithm: Algorithm,
    card: Card,
    /// The keys of the last challenge.
    pub(crate) keys: Option<Keys>,
}

impl Phone {
    pub(crate) fn new(imsi: &str, algorithm: Algorithm) -> Self {
        // The 6 says EAP-AKA' (TS 23.003, 19.3.2).
        let identity = format!("6{imsi}@nai.epc.mnc001.mcc262.3gppnetwork.org");
        let card = Card::new(algorithm.clone());
        Self { identity, algorithm, card, keys: None }
    }

    pub(crate) fn identity(&self) -> &str {
        &self.identity
    }

    /// Says who it is.
    pub(crate) fn hello(&self) -> Vec<u8> {
        let length = (5 + self.identity.len()) as u16;
        [&[RESPONSE, 0][..], &length.to_be_bytes(), &[IDENTITY], self.identity.as_bytes()].concat()
    }

    /// Answers a challenge, if it is one of the home network.
    pub(crate) fn answer(&mut self, packet: &[u8]) -> Option<Vec<u8>> {
        let rand: [u8; 16] = attribute(packet, AT_RAND)?.get(2..18)?.try_into().ok()?;
        let autn: [u8; 16] = attribute(packet, AT_AUTN)?.get(2..18)?.try_into().ok()?;
        let identifier = *packet.get(1)?;
        let res = match self.card.authenticate(&rand, &autn) {
            Ok(res) => res,
            // Nothing of it is secret, and nobody has keys yet: it has no MAC.
            Err(CardError::OutOfSequence { auts }) => {
                let attributes = [(AT_AUTS, auts.to_vec())];
                return Some(self::packet(
                    RESPONSE,
                    identifier,
                    SYNCHRONIZATION_FAILURE,
                    &attributes,
                ));
            }
            Err(CardError::MacFailure) => return None,
        };
        // What hides the number in AUTN is what it is without one; then the keys are those of the vector.
        let amf = Amf([autn[6], autn[7]]);
        let hidden = Vector::new(&self.algorithm, rand, Sqn::from_octets([0; 6]), amf);
        let mut sqn = [0; 6];
        for ((to, said), hides) in sqn.iter_mut().zip(autn).zip(hidden.autn()) {
            *to = said ^ hides;
        }
        let vector = Vector::new(&self.algorithm, rand, Sqn::from_octets(sqn), amf);
        let (ck, ik) = vector.access_network_keys(NETWORK)?;
        let keys = Keys::new(&ck, &ik, &self.identity);
        if !is_genuine(packet, &keys) {
            return None;
        }
        let bits = (res.len() as u16 * 8).to_be_bytes();
        let attributes = [(AT_RES, [&bits[..], &res].concat())];
        let answer = genuine(self::packet(RESPONSE, identifier, CHALLENGE, &attributes), &keys);
        self.keys = Some(keys);
        Some(answer)
    }
}

/// A packet of EAP-AKA'.
fn packet(code: u8, identifier: u8, subtype: u8, attributes: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut packet = vec![code, identifier, 0, 0, AKA_PRIME, subtype, 0, 0];
    for (kind, value) in attributes {
        let words = (2 + value.len()).div_ceil(4);
        packet.extend([*kind, words as u8]);
        packet.extend_from_slice(value);
        packet.resize(packet.len().next_multiple_of(4), 0);
    }
    with_length(packet)
}

/// The same with a MAC of these keys at its end.
fn genuine(mut packet: Vec<u8>, keys: &Keys) -> Vec<u8> {
    packet.extend([AT_MAC, 5, 0, 0]);
    packet.resize(packet.len() + 16, 0);
    let mut packet = with_length(packet);
    let mac = hmac(&keys.authentication, &packet);
    let from = packet.len() - 16;
    packet[from..].copy_from_slice(&mac[..16]);
    packet
}

fn with_length(mut packet: Vec<u8>) -> Vec<u8> {
    let length = (packet.len() as u16).to_be_bytes();
    packet[2..4].copy_from_slice(&length);
    packet
}

/// Where an attribute begins.
fn place(packet: &[u8], wanted: u8) -> Option<usize> {
    let mut at = 8;
    while let [kind, words, ..] = *packet.get(at..)? {
        if kind == wanted {
            return Some(at);
        }
        at += usize::from(words.max(1)) * 4;
    }
    None
}

/// What an attribute says, behind its kind and length.
fn attribute(packet: &[u8], wanted: u8) -> Option<&[u8]> {
    let at = place(packet, wanted)?;
    let words = *packet.get(at + 1)?;
    packet.get(at + 2..at + usize::from(words) * 4)
}

fn hmac(key: &[u8], text: &[u8]) -> [u8; 32] {
    // HMAC takes keys of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; 32] };
    mac.update(text);
    mac.finalize().into_bytes().into()
}
