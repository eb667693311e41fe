//! Redirects: what is answered, what is followed, what is cached and for whom.
#![allow(clippy::unwrap_used, reason = "a test may")]

mod answering;
mod caching;
mod following;
mod reading;

use std::time::{Duration, Instant};

use bytes::Bytes;
use diameter_core::{
    AvpFlags, AvpKey, CommandFlags, DiameterIdentity, DiameterUri, EndToEndId, Header, HopByHopId,
    Identity, Message, Outcome, RawAvp, ResultCode,
};
use diameter_routing::redirect::{
    Allowed, Cache, Caching, Following, Indication, Keys, NoTarget, NotFollowed, Policy, Reason,
    Target, Targets, Usage, towards_realm,
};
use diameter_routing::{Edit, RoutingAvps};

const SESSION_ID: u32 = 263;
const DESTINATION_REALM: u32 = 283;
const DESTINATION_HOST: u32 = 293;
const PROXY_INFO: u32 = 284;
const RESULT_CODE: u32 = 268;
const USAGE: u32 = 261;
const CACHE_TIME: u32 = 262;
const REDIRECT_HOST: u32 = 292;
const REDIRECT_REALM: u32 = 620;

fn name(text: &str) -> DiameterIdentity {
    DiameterIdentity::try_from(text).unwrap()
}

fn uri(text: &str) -> DiameterUri {
    text.parse().unwrap()
}

fn agent() -> Identity {
    Identity { host: name("dra.example.net"), realm: name("example.net"), state_id: None }
}

fn raw(code: u32, data: &[u8]) -> RawAvp {
    let data = Bytes::copy_from_slice(data);
    RawAvp { code, vendor_id: 0, flags: AvpFlags::MANDATORY, data }
}

fn message(flags: CommandFlags, avps: &[(u32, &[u8])]) -> Message {
    let header = Header {
        flags,
        command_code: 272,
        application_id: 4,
        hop_by_hop_id: HopByHopId(17),
        end_to_end_id: EndToEndId(18),
    };
    let empty = Message::parse(header.to_octets(20).to_vec()).unwrap();
    let mut edit = Edit::of(&empty);
    avps.iter().for_each(|(code, data)| edit.append(raw(*code, data)));
    edit.finish().unwrap()
}

fn request(avps: &[(u32, &[u8])]) -> Message {
    message(CommandFlags::REQUEST.with(CommandFlags::PROXIABLE), avps)
}

fn to_realm() -> Message {
    request(&[(SESSION_ID, b"s;1;1"), (DESTINATION_REALM, b"example.org")])
}

/// An answer with the E bit.
fn error(code: u32, avps: &[(u32, &[u8])]) -> Message {
    let code = code.to_be_bytes();
    let avps: Vec<_> = [(RESULT_CODE, &code[..])].into_iter().chain(avps.iter().copied()).collect();
    message(CommandFlags::ERROR, &avps)
}

fn values(message: &Message, code: u32) -> Vec<Vec<u8>> {
    let avps = message.avps().map(Result::unwrap);
    avps.filter(|avp| avp.key() == AvpKey::ietf(code)).map(|avp| avp.data().to_vec()).collect()
}

fn follow(answer: &Message, policy: &Policy) -> Result<Targets, NotFollowed> {
    let mut following = Following::default();
    let own = name("client.example.net");
    let next = following.next(&to_realm(), answer, &agent().host, &own, policy)?;
    Ok(next.unwrap().targets)
}
