//! RFC 8506, 5 to 9; TS 32.299, 6.3 and 6.5.

mod consumption;
mod events;
mod failures;
mod final_units;
mod pools;
mod reasons;
mod server;
mod services;
mod session;
mod sub_sessions;

use std::sync::Arc;
use std::time::Duration;

use diameter_session::credit_control::{
    Answer, Client, ClientConfig, ClientEvent, ClientOutput, FailureHandling, Grant, Reason,
    Request, RequestType, Service, SessionFailover, State, Units,
};
use diameter_session::{ResultCode, TerminationCause, Timestamp};

use crate::{at, moved};

const SECOND: Duration = Duration::from_secs(1);
/// The service of most tests, and another one.
const RG10: Service = Service::rating_group(10);
const RG20: Service = Service::rating_group(20);

/// A client and what it has sent. It is read anew, as in another process, before each step.
#[derive(Clone)]
struct Rig {
    client: Client,
    now: Timestamp,
    /// All requests in the order in which they were sent.
    sent: Vec<Arc<Request>>,
}

/// What a client wanted done, as the tables say it.
#[derive(Clone, Debug, PartialEq)]
enum Done {
    Sent(RequestType),
    /// With the T flag, to this server.
    SentAgain(RequestType, u32),
    ReAuthAnswered(u32),
    AbortAnswered(u32),
    GrantService,
    TerminateService,
    Ended,
    /// Something about a service.
    Told(ClientOutput),
}
use Done::{Ended, GrantService, ReAuthAnswered, Sent, SentAgain, TerminateService, Told};
use RequestType::{Initial, Termination, Update};

impl Rig {
    fn new(config: ClientConfig) -> Self {
        Self { client: Client::new(config), now: at(0), sent: Vec::new() }
    }

    /// Pending, with these services in the first request.
    fn started(config: ClientConfig, services: &[Service]) -> Self {
        let mut rig = Self::new(config);
        for service in services {
            rig.feed(ClientEvent::ServiceRequested(*service, Units::NONE));
        }
        assert_eq!(rig.feed(ClientEvent::AccessRequested), [Sent(Initial)]);
        rig
    }

    /// Open, with these grants of the first answer.
    fn open(config: ClientConfig, grants: Vec<Grant>) -> Self {
        let mut services: Vec<_> = grants.iter().map(|it| it.service).collect();
        services.dedup();
        let mut rig = Self::started(config, &services);
        rig.grant(grants);
        assert_eq!(rig.client.state(), State::Open);
        rig
    }

    fn feed(&mut self, event: ClientEvent) -> Vec<Done> {
        self.client = moved(&self.client);
        self.client.handle(self.now, event);
        self.poll()
    }

    fn uses(&mut self, service: Service, units: Units) -> Vec<Done> {
        self.feed(ClientEvent::Used(service, units))
    }

    fn uses_octets(&mut self, octets: u64) -> Vec<Done> {
        self.uses(RG10, Units::octets(octets))
    }

    /// Everything that is due until then.
    fn until(&mut self, seconds: u64) -> Vec<Done> {
        let mut done = Vec::new();
        while let Some(time) = self.client.next_timeout().filter(|it| *it <= at(seconds)) {
            self.client = moved(&self.client);
            self.now = time.max(self.now);
            self.client.handle_timeout(time);
            done.extend(self.poll());
        }
        self.now = at(seconds);
        done
    }

    /// The answer to the last request.
    fn answer(&mut self, answer: impl FnOnce(u32) -> Answer) -> Vec<Done> {
        let number = self.last().number;
        self.feed(ClientEvent::Answered(answer(number)))
    }

    fn grant(&mut self, grants: Vec<Grant>) -> Vec<Done> {
        self.answer(|number| Answer::granting(number, grants))
    }

    fn refuse(&mut self, code: u32) -> Vec<Done> {
        self.answer(|number| Answer::new(number, ResultCode(code)))
    }

    fn last(&self) -> &Request {
        self.sent.last().expect("something was sent")
    }

    fn remaining(&self, service: Service) -> Option<Units> {
        self.client.remaining(self.now, service)
    }

    fn poll(&mut self) -> Vec<Done> {
        let mut done = Vec::new();
        while let Some(output) = self.client.poll() {
            done.push(match output {
                ClientOutput::Send(request, server) => {
                    self.sent.push(request.clone());
                    match request.is_retransmitted {
                        true => SentAgain(request.request_type, server),
                        false => Sent(request.request_type),
                    }
                }
                ClientOutput::AnswerReAuth(code) => ReAuthAnswered(code.0),
                ClientOutput::AnswerAbort(code) => Done::AbortAnswered(code.0),
                ClientOutput::GrantService => GrantService,
                ClientOutput::TerminateService => TerminateService,
                ClientOutput::Ended => Ended,
                told => Told(told),
            });
        }
        done
    }
}

fn config() -> ClientConfig {
    ClientConfig::default()
}

fn handling(failure_handling: FailureHandling) -> ClientConfig {
    ClientConfig { failure_handling, ..config() }
}

fn octets(service: Service, amount: u64) -> Grant {
    Grant::new(service, Units::octets(amount))
}

fn granted(service: Service, amount: u64) -> Done {
    Told(ClientOutput::Granted(service, Units::octets(amount)))
}

fn logout() -> ClientEvent {
    ClientEvent::ServiceTerminated(TerminationCause::LOGOUT)
}

/// The Reporting-Reasons of the last report that stand with its units.
fn reasons(rig: &Rig) -> Vec<Reason> {
    let used = rig.last().services.iter().flat_map(|it| &it.used);
    used.filter_map(|it| it.reason).collect()
}
