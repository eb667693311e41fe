//! Policy control: a gateway (PCEF, over Gx) and an application function (AF, over Rx) with a small PCRF between them. A user
//! attaches and has a call; bearers are lost, the volume is used up, the gateway restarts. It ends by itself.
//! `cargo run -p diameter-node --example gx_rx`

use std::error::Error;
use std::net::Ipv4Addr;
use std::time::Duration;

use diameter_core::Outcome;
use diameter_messages::gx::RatType;
use diameter_messages::rx::{AaAnswer, MediaType, SpecificAction};
use diameter_node::SendError;
use diameter_node::session::authorization::{NotAuthorized, SessionEnd, TerminationCause};

mod af;
mod enforcement;
mod pcef;
mod pcrf;
#[allow(dead_code, reason = "tests look at more than is shown here")]
mod policy;

use af::{Af, Told, medium, without};
use pcef::{Connection, Happening, Pcef, User};
use pcrf::Pcrf;
use policy::Plan;

const ALICE: User =
    User { imsi: "262011234567890", address: Ipv4Addr::new(10, 45, 0, 7), room: 1_000_000 };

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let plan = Plan {
        rule_base: "internet",
        volume: 1_000_000,
        services: vec!["ims"],
        most_for_medium: 2_000_000,
    };
    let pcrf = Pcrf::start((Ipv4Addr::LOCALHOST, 0).into(), [(ALICE.imsi, plan)]).await?;
    let address = pcrf.node.local_addresses().first().copied().ok_or("the PCRF does not listen")?;
    let gateway = Pcef::start(address, 1).await?;
    let af = Af::start(address).await?;

    let mut alice = gateway.attach(ALICE).await?;
    let rules = rules(&mut alice, 1).await?;
    println!("alice attaches; the gateway enforces {rules:?}");

    let nobody = af.begin(af.service_for(Ipv4Addr::new(10, 45, 0, 8), Vec::new())).await;
    println!("a call of somebody who is not attached is refused: {}", experimental(nobody.err())?);

    let media = vec![medium(1, MediaType::AUDIO, 64_000)?, medium(2, MediaType::VIDEO, 800_000)?];
    let mut call = af.begin(af.service_for(ALICE.address, media)).await?;
    println!("alice has a call: {:?}", self::rules(&mut alice, 3).await?);

    alice.happens(Happening::RatChange(RatType::WLAN));
    expect(
        call.next().await,
        Told::Happened(vec![SpecificAction::IP_CAN_CHANGE], vec![], Some(RatType::WLAN)),
    )?;
    println!("the call is told that alice is on WLAN now");

    alice.happens(Happening::Lost(vec!["af1-2"]));
    let lost = vec![SpecificAction::INDICATION_OF_LOSS_OF_BEARER];
    expect(call.next().await, Told::Happened(lost.clone(), vec![2], None))?;
    println!("the call is told that its video is lost: {:?}", self::rules(&mut alice, 2).await?);

    call.change(vec![medium(3, MediaType::VIDEO, 1_500_000)?])?;
    expect(call.next().await, Told::Changed)?;
    expect(call.next().await, Told::Happened(lost, vec![3], None))?;
    println!("a video of 1.5 Mbit/s is authorized, but the gateway has no room for it");

    call.change(vec![medium(1, MediaType::AUDIO, 32_000)?, without(3)])?;
    expect(call.next().await, Told::Changed)?;
    call.end().await;
    println!("the call is over: {:?}", self::rules(&mut alice, 1).await?);

    alice.happens(Happening::Used(1_000_000));
    let slow = alice.enforced.wait_for(|it| it.speed == Some(policy::SLOW)).await?.speed;
    println!(
        "alice has used up the volume: {} kbit/s from now on",
        slow.unwrap_or_default() / 1000
    );

    let mut call =
        af.begin(af.service_for(ALICE.address, vec![medium(1, MediaType::AUDIO, 64_000)?])).await?;
    alice.detach().await;
    let aborted = Told::Over(SessionEnd::Terminated(TerminationCause::ADMINISTRATIVE));
    expect(call.next().await, aborted)?;
    println!("alice detaches in a call: the PCRF ends it");

    let mut before = gateway.attach(ALICE).await?;
    let mut call =
        af.begin(af.service_for(ALICE.address, vec![medium(1, MediaType::AUDIO, 64_000)?])).await?;
    self::rules(&mut before, 2).await?;
    gateway.node.shutdown(Duration::ZERO).await;
    let gateway = Pcef::start(address, 2).await?;
    expect(
        call.next().await,
        Told::Over(SessionEnd::Terminated(TerminationCause::ADMINISTRATIVE)),
    )?;
    println!("the gateway restarts: its sessions are lost, and so is the call");
    let alice = gateway.attach(ALICE).await?;
    if pcrf.with(|it| it.open()) != (1, 0) || alice.session_id == before.session_id {
        return Err("a session that is lost is still there".into());
    }
    println!("alice attaches again");
    alice.detach().await;
    for node in [&gateway.node, &af.node, &pcrf.node] {
        node.shutdown(Duration::from_secs(1)).await;
    }
    Ok(())
}

/// The names of the rules that are enforced, once there are so many.
async fn rules(user: &mut Connection, count: usize) -> Result<Vec<String>, Box<dyn Error>> {
    let enforced = user.enforced.wait_for(|it| it.rules.len() == count);
    let enforced = tokio::time::timeout(Duration::from_secs(10), enforced).await??;
    Ok(enforced.rules.keys().cloned().collect())
}

fn expect(told: Option<Told>, expected: Told) -> Result<(), String> {
    let is_it = told.as_ref() == Some(&expected);
    if is_it { Ok(()) } else { Err(format!("{told:?} instead of {expected:?}")) }
}

/// The Experimental-Result-Code that stands in place of a good answer.
fn experimental(error: Option<NotAuthorized<AaAnswer>>) -> Result<u32, String> {
    match error {
        Some(NotAuthorized::Answer(SendError::Failure {
            outcome: Outcome::Experimental { code, .. },
            ..
        })) => Ok(code),
        other => Err(format!("{other:?} instead of an Experimental-Result")),
    }
}
