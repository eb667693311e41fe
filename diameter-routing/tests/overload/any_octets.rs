//! Whatever stands in the AVPs of overload control, nothing panics and what is told on is well-formed.

use std::time::{Instant, SystemTime};

use bytes::Bytes;
use diameter_core::{AvpFlags, Message, RawAvp};
use diameter_messages::rfc7683::OcReportType as Type;
use diameter_messages::rfc8583::LoadType;
use diameter_routing::load::{self, Loads};
use diameter_routing::overload::{
    AgentSettings, Overload, PeerRole, Reacting, ReactingSettings, Reporting, ReportingSettings,
    Subject, Trust,
};
use diameter_routing::{Edit, Priority, RoutingAvps};

use crate::messages::*;

/// AVPs of the kinds that are read here: whole, cut off, with octets changed, or made of chance.
fn avps(random: &mut fastrand::Rng) -> Vec<RawAvp> {
    let source = [OCS1, DRA1, CLIENT][random.usize(..3)];
    let report_type = Type(random.i32(-1..4));
    let number = random.u64(..) >> random.u32(..64);
    let avp = |random: &mut fastrand::Rng| match random.usize(..7) {
        0 => features(random.bool().then_some(number), random.bool().then_some(source)),
        1 => selected(number, source, random.u64(..8)),
        2 => olr(loss(number, report_type, random.u32(..130))),
        3 => of_peer(loss(number, report_type, random.u32(..130)), source),
        4 => olr(rate(number, report_type, random.u32(..))),
        5 => load(LoadType(random.i32(-1..3)), number, source),
        _ => drmp(random.i32(-1..18)),
    };
    let damaged = |random: &mut fastrand::Rng| {
        let mut avp = avp(random);
        let mut data = avp.data.to_vec();
        match random.usize(..4) {
            0 => data.truncate(random.usize(..=data.len())),
            1 if !data.is_empty() => {
                let place = random.usize(..data.len());
                data[place] = random.u8(..);
            }
            2 => random.fill(&mut data),
            _ => {}
        }
        avp.data = Bytes::from(data);
        avp.flags = AvpFlags(random.u8(..) & 0x60);
        avp
    };
    (0..random.usize(..5)).map(|_| damaged(random)).collect()
}

fn well_formed(message: &Message) {
    assert!(message.avps().all(|it| it.is_ok()));
    for group in features_raw(message) {
        assert!(group.avps().all(|it| it.is_ok()));
    }
}

fn features_raw(message: &Message) -> impl Iterator<Item = diameter_core::AvpView<'_>> {
    message.avps().map(Result::unwrap).filter(|it| it.key() == OC_SUPPORTED_FEATURES)
}

#[test]
fn arbitrary_avps_never_panic() {
    let mut random = fastrand::Rng::with_seed(11);
    let now = Instant::now();
    let mut reacting = Reacting::new(ReactingSettings::default(), 5);
    let mut reporting = Reporting::new(name(DRA1), ReportingSettings::default(), SystemTime::now());
    let mut loads = Loads::new();
    reporting.report(now, Subject::Peer, Overload::new(7, super::reacting::seconds(9)));
    for round in 0..10_000_u32 {
        let now = now + std::time::Duration::from_millis(20) * round;
        let request = request(avps(&mut random));
        let answer = answer_of(OCS1, avps(&mut random));
        let settings = AgentSettings {
            reacts_for_clients: random.bool(),
            reports_for_servers: random.bool(),
            peer_reports: random.bool(),
        };
        let routing = RoutingAvps::of(&request).unwrap();
        let outgoing = reacting.outgoing(GY, &routing, Priority::DEFAULT);
        let _ = reacting.admits(now, &outgoing);
        let _ = reacting.takes(now, &outgoing, DRA1.as_bytes(), PeerRole::Server);
        reacting.answered(now, &answer, DRA1.as_bytes());
        loads.answered(now, &answer, DRA1.as_bytes());
        let trust = if random.bool() { Trust::Trusted } else { Trust::Untrusted };
        let mut edit = Edit::of(&request);
        let announced =
            settings.request(&name(DRA1), &request, CLIENT.as_bytes(), trust, &mut edit);
        let forwarded = edit.finish().unwrap();
        assert!(forwarded.avps().all(|it| it.is_ok()));
        if announced.is_none() && features_raw(&request).next().is_none() {
            well_formed(&forwarded);
        }
        let mut edit = Edit::of(&answer);
        settings.answer(now, &mut reporting, announced.as_ref(), &answer, trust, &mut edit);
        load::forward(&answer, None, &mut edit);
        // What others have said may be as malformed as it came.
        assert!(edit.finish().unwrap().avps().all(|it| it.is_ok()));
        let mut edit = Edit::of(&answer);
        reporting.answer(now, announced.as_ref(), &answer, &mut edit);
        well_formed(&edit.finish().unwrap());
    }
}
