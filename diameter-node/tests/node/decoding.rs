//! Malformed requests are answered by the node, and no handler sees them.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use diameter_core::{
    Avp, AvpKey, CommandFlags, Dictionary, EndToEndId, Header, HopByHopId, Mandatory, Message,
    Outcome, Received, Request, ResultCode,
};
use diameter_messages::gy::*;
use diameter_node::SendError;

use crate::raw::RawPeer;
use crate::rig::*;

/// The request without the AVPs of this code at its top level.
fn without(message: &Message, code: u32) -> Message {
    let kept = message.avps().map(Result::unwrap).filter(|avp| avp.key() != AvpKey::ietf(code));
    let mut octets = message.as_bytes()[..Header::LENGTH].to_vec();
    for avp in kept {
        octets.extend_from_slice(&avp.to_octets());
        octets.resize(octets.len().next_multiple_of(4), 0);
    }
    let length = (octets.len() as u32).to_be_bytes();
    octets[1..4].copy_from_slice(&length[1..]);
    Message::parse(octets).unwrap()
}

#[tokio::test]
async fn malformed_requests_are_answered_with_code_and_failed_avp_before_the_handler() {
    let served = Arc::new(AtomicU32::new(0));
    let count = served.clone();
    let handler = move |request, context| {
        count.fetch_add(1, Ordering::Relaxed);
        grant(request, context)
    };
    let server = server(SERVER).handle(handler).start().await.unwrap();
    let client = client().start().await.unwrap();
    let good = ccr(&client, 7).to_message(HopByHopId(5), EndToEndId(6)).unwrap();
    let mut raw = RawPeer::open(address(&server), CLIENT).await;

    // Service-Context-Id is missing.
    raw.send(&without(&good, 461)).await;
    let answer = raw.next().await.unwrap();
    assert_eq!(Outcome::of(&answer), Some(Outcome::Result(ResultCode::DIAMETER_MISSING_AVP)));
    assert_eq!(answer.header().hop_by_hop_id, HopByHopId(5));
    match Received::<CreditControlAnswer>::from_message(&answer) {
        Received::Failure { answer, .. } => {
            let failed = answer.failed_avp.unwrap().avps;
            assert_eq!(failed.iter().map(|avp| avp.code).collect::<Vec<_>>(), [461]);
        }
        other => panic!("{other:?}"),
    }

    // The E bit on a request.
    let flags = good.header().flags.with(CommandFlags::ERROR);
    raw.send(&good.with_header(Header { flags, ..*good.header() })).await;
    let answer = raw.next().await.unwrap();
    assert_eq!(Outcome::of(&answer), Some(Outcome::Result(ResultCode::DIAMETER_INVALID_HDR_BITS)));
    assert!(answer.header().flags.contains(CommandFlags::ERROR));

    assert_eq!(served.load(Ordering::Relaxed), 0);
    raw.send(&good).await;
    let answer = raw.next().await.unwrap();
    assert_eq!(Outcome::of(&answer), Some(Outcome::Result(ResultCode::DIAMETER_SUCCESS)));
    assert_eq!(served.load(Ordering::Relaxed), 1);
    let statistics = server.peers().await[0].statistics;
    assert_eq!(statistics.connections, 1);
}

#[tokio::test]
async fn another_realm_is_answered_with_3003() {
    let server = server(SERVER).handle(grant).start().await.unwrap();
    let client = client().start().await.unwrap();
    let mut request = ccr(&client, 7);
    request.destination_realm = diameter_core::DiameterIdentity::from_static("elsewhere.example");
    let mut raw = RawPeer::open(address(&server), CLIENT).await;
    raw.send(&request.to_message(HopByHopId(5), EndToEndId(6)).unwrap()).await;
    let answer = raw.next().await.unwrap();
    assert_eq!(Outcome::of(&answer), Some(Outcome::Result(ResultCode::DIAMETER_REALM_NOT_SERVED)));
}

/// A dictionary of a vendor, as its generated code would have it.
static ACME: Dictionary = Dictionary {
    name: "acme",
    spec: "the vendor's own",
    applications: &[],
    avps: &[TIER.description()],
    imports: &[],
};

static TIER: Avp<u32> = Avp::new("Acme-Tier", 1, 32_473, Mandatory::Must);

#[tokio::test]
async fn avps_of_a_dictionary_that_the_program_knows_are_not_5001() {
    async fn says_tier(
        request: CreditControlRequest,
        context: diameter_node::Context,
    ) -> Result<CreditControlAnswer, diameter_core::Rejection> {
        let tier = request.additional_avps.get(&TIER);
        let mut answer = grant(request, context).await?;
        answer.additional_avps.push(&TIER, &tier.unwrap().unwrap()).unwrap();
        Ok(answer)
    }
    let nobody = server(SERVER).handle(says_tier);
    let everywhere = server(SERVER).handle(says_tier).knows(&ACME);
    let one = server(SERVER).handle(says_tier).knows_for::<CreditControlRequest>(&ACME);
    let another = server(SERVER).handle(says_tier).knows_for::<ReAuthRequest>(&ACME);
    for (server, is_known) in [(nobody, false), (everywhere, true), (one, true), (another, false)] {
        let server = server.start().await.unwrap();
        for client_knows in [true, false] {
            let client = if client_knows { client().knows(&ACME) } else { client() };
            let client = client.peer(peer(SERVER, address(&server))).start().await.unwrap();
            assert!(soon(client.available(&SERVER)).await);
            let mut request = ccr(&client, 0);
            request.additional_avps.push(&TIER, &3).unwrap();
            match soon(client.send(request)).await {
                Ok(answer) => {
                    assert!(is_known && client_knows);
                    assert_eq!(answer.additional_avps.get(&TIER).unwrap().unwrap(), 3);
                }
                // The client does not know it in the answer.
                Err(SendError::Error(error)) if is_known => {
                    assert!(!client_knows);
                    assert_eq!(error.errors().unwrap().first().result_code().0, 5001);
                }
                Err(SendError::Failure { outcome, .. }) => {
                    assert!(!is_known);
                    assert_eq!(outcome, Outcome::Result(ResultCode::DIAMETER_AVP_UNSUPPORTED));
                }
                other => panic!("{other:?}"),
            }
            soon(client.shutdown(std::time::Duration::ZERO)).await;
        }
    }
}
