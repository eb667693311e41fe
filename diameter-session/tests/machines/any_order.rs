//! Events in any order, by clocks that go backwards now and then: no machine panics, fires twice for one deadline, or has a timer when it is idle; and
//! each is the same after it was written down.

use std::fmt::Debug;
use std::time::Duration;

use diameter_session::accounting::{self, MemoryBuffer, Overflow, Realtime, RecordKey};
use diameter_session::authorization::{self, Authorization, Comply, SessionServerFailover};
use diameter_session::credit_control::{
    self, Answer, ClientConfig, ClientEvent, Concurrency, EnvelopeReporting, EventClient,
    EventConfig, EventEvent, EventState, FailureHandling, FinalUnit, FinalUnitAction,
    FirstInterrogation, Grant, PoolReference, RequestedAction, Scope, Service, SessionFailover,
    State, TariffUsage, TimeQuotaMechanism, TimeQuotaType, UnitType, UnitValue, Units,
};
use diameter_session::{ResultCode, TerminationCause, Timestamp};
use fastrand::Rng;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{at, moved};

const SCHEDULES: u64 = 200;
const STEPS: usize = 100;

/// Random events at random times, with everything that is due in between.
fn shake<M: Clone + PartialEq + Debug + Serialize + DeserializeOwned>(
    mut machine: M,
    random: &mut Rng,
    mut event: impl FnMut(&mut M, Timestamp, &mut Rng),
    mut timeout: impl FnMut(&mut M, Timestamp),
    next: impl Fn(&M) -> Option<Timestamp>,
    is_idle: impl Fn(&M) -> bool,
) {
    let mut now = at(0);
    for step in 0..STEPS {
        // The clock goes backwards now and then.
        let back = Duration::from_secs(random.u64(..500) * u64::from(random.u8(..20) == 0));
        event(
            &mut machine,
            Timestamp::from_millis(now.as_millis() - back.as_millis() as u64),
            random,
        );
        now = now.after(Duration::from_millis(random.u64(..60_000)));
        let mut fired = 0;
        while let Some(time) = next(&machine).filter(|time| *time <= now) {
            timeout(&mut machine, time);
            fired += 1;
            assert!(fired < 1000, "{time} comes again and again: {machine:?}");
        }
        if step % 10 == 0 {
            assert_eq!(moved(&machine), machine);
        }
        assert!(!is_idle(&machine) || next(&machine).is_none(), "{machine:?}");
    }
}

const CODES: [u32; 14] =
    [2001, 2001, 2001, 2002, 3002, 3004, 3005, 4002, 4010, 4011, 4012, 5002, 5012, 5030];

fn code(random: &mut Rng) -> ResultCode {
    ResultCode(CODES[random.usize(..CODES.len())])
}

fn wait(random: &mut Rng) -> Option<Duration> {
    random.bool().then(|| Duration::from_secs(random.u64(..200)))
}

fn service(random: &mut Rng) -> Service {
    match random.u8(..5) {
        0 => Service::SESSION,
        1 => Service::in_rating_group(1, 10),
        2 => Service::identifier(1),
        it => Service::rating_group(u32::from(it)),
    }
}

fn units(random: &mut Rng) -> Units {
    let units = (0..random.u8(..3)).fold(Units::NONE, |units, _| {
        let amount = random.u64(..100) * u64::from(random.bool());
        units.with(UnitType::ALL[random.usize(..6)], amount)
    });
    if random.u8(..50) == 0 { Units::octets(u64::MAX) } else { units }
}

fn final_unit(random: &mut Rng) -> Option<FinalUnit> {
    let action = FinalUnitAction::from_number(random.u32(..4), Some("portal"));
    (random.u8(..4) == 0).then(|| FinalUnit { action, filters: vec![] })
}

fn grant(random: &mut Rng) -> Grant {
    let pools = (0..random.u8(..3)).map(|_| PoolReference {
        pool: random.u32(..2),
        unit_type: UnitType::ALL[random.usize(..6)],
        multiplier: UnitValue::with_exponent(random.i64(-1..100), random.i32(-10..=10)),
    });
    Grant {
        pools: pools.collect(),
        service: service(random),
        result: (random.u8(..5) == 0).then(|| code(random)),
        granted: (random.u8(..5) > 0).then(|| units(random)),
        tariff_change: random.bool().then(|| at(random.u64(..2000))),
        tariff_usage: random.bool().then_some(TariffUsage::After),
        validity_time: wait(random),
        final_unit: final_unit(random),
        qos_final_unit: final_unit(random),
        threshold: units(random),
        triggers: random.bool().then(|| vec![random.u32(..3)]),
        quota_holding_time: wait(random),
        quota_consumption_time: wait(random),
        time_quota_mechanism: random.bool().then(|| TimeQuotaMechanism {
            time_quota_type: if random.bool() {
                TimeQuotaType::DiscreteTimePeriod
            } else {
                TimeQuotaType::ContinuousTimePeriod
            },
            base_time_interval: Duration::from_secs(random.u64(..30)),
        }),
        envelope_reporting: random.bool().then_some(EnvelopeReporting::WithVolumeAndEvents),
    }
}

fn answer(random: &mut Rng) -> Answer {
    let number = random.u32(..12);
    let grants = (0..random.u8(..4)).map(|_| grant(random)).collect();
    Answer {
        grants,
        result: code(random),
        validity_time: wait(random),
        final_unit: final_unit(random),
        failover: random.bool().then_some(SessionFailover::Supported),
        ..Answer::new(number, ResultCode::SUCCESS)
    }
}

fn scope(random: &mut Rng) -> Scope {
    match random.u8(..3) {
        0 => Scope::Session,
        1 => Scope::Pool(random.u32(..2)),
        _ => Scope::Service(service(random)),
    }
}

// Proves: cc-79
#[test]
fn credit_control_client() {
    for seed in 0..SCHEDULES {
        let mut random = Rng::with_seed(seed);
        let handlings = [
            FailureHandling::Terminate,
            FailureHandling::Continue,
            FailureHandling::RetryAndTerminate,
        ];
        let parallel = random.bool();
        let own = random.bool();
        let config = ClientConfig {
            servers: random.u32(..3),
            failure_handling: handlings[random.usize(..3)],
            concurrency: if parallel { Concurrency::Parallel } else { Concurrency::OneAtATime },
            first_interrogation: if own {
                FirstInterrogation::Own
            } else {
                FirstInterrogation::InAuthorization
            },
            ..ClientConfig::default()
        };
        shake(
            credit_control::Client::new(config),
            &mut random,
            |client, now, random| {
                let event = match random.u8(..23) {
                    20.. => ClientEvent::Traffic(service(random), units(random)),
                    0 => ClientEvent::ServiceRequested(service(random), units(random)),
                    1..4 => ClientEvent::AccessRequested,
                    4..8 => ClientEvent::Used(service(random), units(random)),
                    8 => ClientEvent::UsedAroundTariffChange(service(random), units(random)),
                    9 if random.bool() => ClientEvent::RatingChanged(service(random)),
                    9 => ClientEvent::Triggered(service(random), random.u32(..3)),
                    10 if random.bool() => ClientEvent::ServiceTerminated(TerminationCause::LOGOUT),
                    11 => ClientEvent::ReAuthReceived(scope(random)),
                    12 if random.bool() => ClientEvent::AbortReceived,
                    13 => ClientEvent::NotSent(random.u32(..12)),
                    _ => ClientEvent::Answered(answer(random)),
                };
                client.handle(now, event);
                if random.u8(..30) == 0 {
                    client.resume(now);
                }
                while random.u8(..10) > 0 && client.poll().is_some() {}
            },
            |client, now| client.handle_timeout(now),
            credit_control::Client::next_timeout,
            |client| client.state() == State::Idle,
        );
    }
}

#[test]
fn one_time_events() {
    for seed in 0..SCHEDULES {
        let mut random = Rng::with_seed(seed);
        let config = EventConfig { servers: random.u32(..3), ..EventConfig::default() };
        let actions = [
            RequestedAction::DirectDebiting,
            RequestedAction::RefundAccount,
            RequestedAction::CheckBalance,
            RequestedAction::PriceEnquiry,
        ];
        shake(
            EventClient::new(config),
            &mut random,
            |client, now, random| {
                let action = actions[random.usize(..4)];
                let event = match random.u8(..4) {
                    0 => EventEvent::Requested(action, service(random), units(random)),
                    1 => EventEvent::NotSent,
                    2 => EventEvent::Answered { result: code(random), failure_handling: None },
                    _ => EventEvent::InStorage(credit_control::EventRequest {
                        action,
                        service: service(random),
                        requested: units(random),
                        is_retransmitted: false,
                        made_at: now,
                    }),
                };
                client.handle(now, event);
                if random.u8(..30) == 0 {
                    client.resume(now);
                }
                while random.u8(..10) > 0 && client.poll().is_some() {}
            },
            |client, now| client.handle_timeout(now),
            EventClient::next_timeout,
            |client| client.state() == EventState::Idle,
        );
    }
}

#[test]
fn authorization_client_and_server() {
    use authorization::{Answer, Client, ClientConfig, ClientEvent, Decision, Hints, State};
    use authorization::{Server, ServerConfig, ServerEvent};

    fn terms(random: &mut Rng) -> Authorization {
        let failovers = [
            SessionServerFailover::RefuseService,
            SessionServerFailover::TryAgain,
            SessionServerFailover::AllowService,
            SessionServerFailover::TryAgainAllowService,
        ];
        Authorization {
            lifetime: wait(random),
            grace_period: wait(random).unwrap_or_default(),
            session_timeout: wait(random),
            failover: failovers[random.usize(..4)],
            ..Authorization::default()
        }
    }
    let comply = |random: &mut Rng| if random.bool() { Comply::Yes } else { Comply::No };

    for seed in 0..SCHEDULES {
        let mut random = Rng::with_seed(seed);
        shake(
            Client::new(ClientConfig::default()),
            &mut random,
            |client, now, random| {
                let event = match random.u8(..12) {
                    0..3 => ClientEvent::AccessRequested,
                    3..6 => ClientEvent::Answered(Answer::Authorized(terms(random))),
                    6 => ClientEvent::Answered(Answer::AnotherRound(wait(random))),
                    7 => ClientEvent::Answered(Answer::Refused(code(random))),
                    8 => ClientEvent::Undelivered,
                    9 => ClientEvent::ReAuthReceived(comply(random)),
                    10 => ClientEvent::AbortReceived(comply(random)),
                    _ => ClientEvent::TerminationUndelivered,
                };
                client.handle(now, event);
                while random.u8(..10) > 0 && client.poll().is_some() {}
            },
            |client, now| client.handle_timeout(now),
            Client::next_timeout,
            |client| client.state() == State::Idle,
        );
        shake(
            Server::new(ServerConfig::default()),
            &mut random,
            |server, now, random| {
                let event = match random.u8(..9) {
                    0..3 => ServerEvent::Request(
                        Hints { lifetime: wait(random), session_timeout: wait(random) },
                        Decision::Authorized(terms(random)),
                    ),
                    3 => ServerEvent::ReAuthorize,
                    4 => ServerEvent::ReAuthAnswered(code(random)),
                    5 => ServerEvent::ReAuthUndelivered,
                    6 => ServerEvent::Abort,
                    7 => ServerEvent::AbortUndelivered,
                    _ => ServerEvent::TerminationReceived,
                };
                server.handle(now, event);
                while random.u8(..10) > 0 && server.poll().is_some() {}
            },
            |server, now| server.handle_timeout(now),
            Server::next_timeout,
            |server| server.state() == State::Idle,
        );
    }
}

#[test]
fn accounting_client() {
    use accounting::{Answer, Client, ClientConfig, ClientEvent, State, Storing};

    for seed in 0..SCHEDULES {
        let mut random = Rng::with_seed(seed);
        let storing = if random.bool() { Storing::WhenMade } else { Storing::WhenUndelivered };
        let config = ClientConfig { storing, servers: random.u32(..3), ..ClientConfig::default() };
        let buffer = MemoryBuffer::new(random.usize(..4), Overflow::Refuse);
        let buffer = std::cell::RefCell::new(buffer);
        let realtimes =
            [Realtime::DeliverAndGrant, Realtime::GrantAndStore, Realtime::GrantAndLose];
        shake(
            Client::<u64>::new(config, "nas;1;1", seed),
            &mut random,
            |client, now, random| {
                let number = random.u32(..20);
                let key = RecordKey { session_id: "nas;1;1".into(), number };
                let event = match random.u8(..10) {
                    0 => ClientEvent::AccessRequested,
                    1 => ClientEvent::OneTimeService(1),
                    2 => ClientEvent::RecordsInStorage,
                    3 => ClientEvent::ReAuthorized,
                    4 => ClientEvent::Directed {
                        interim_interval: wait(random),
                        realtime: Some(realtimes[random.usize(..3)]),
                    },
                    5 => ClientEvent::ServiceTerminated(2),
                    6 => ClientEvent::NotSent,
                    _ => ClientEvent::Answered(Answer::new(key, code(random))),
                };
                client.handle(now, event, &mut *buffer.borrow_mut());
                if random.u8(..30) == 0 {
                    client.resume(now);
                }
                while random.u8(..10) > 0 && client.poll().is_some() {}
            },
            |client, now| client.handle_timeout(now, &mut *buffer.borrow_mut()),
            Client::next_timeout,
            |client| client.state() == State::Idle,
        );
    }
}
