//! Sessions in the vendor's own credit control: the machines of client and server, and nothing by hand in
//! between.

mod samples;

use acme_charging::diameter::acme::*;
use diameter_core::{Answer as _, Command as _, EndToEndId, HopByHopId, Message, Request as _};
use diameter_session::credit_control::{
    self as machine, AnswerMessage, Client, ClientConfig, ClientEvent, ClientOutput, Grant, Money,
    RequestMessage, RequestType, Server, ServerConfig, ServerEvent, ServerOutput, Service, State,
    Units,
};
use diameter_session::{ResultCode, TerminationCause, Timestamp};
use samples::{charging_system, extended_request};

const RG10: Service = Service::rating_group(10);

/// The charging system: its side of a session, and the requests that it got.
struct ChargingSystem {
    session: Server,
    received: Vec<CreditControlRequest>,
    debited: Units,
}

impl ChargingSystem {
    /// The octets of the answer to the octets of a request.
    fn answer(&mut self, now: Timestamp, message: &Message) -> Message {
        let request = CreditControlRequest::from_message(message).unwrap();
        let said = request.read(Money::default()).unwrap();
        self.session.handle(now, ServerEvent::Received(said));
        let identity = charging_system().identity;
        let mut answer = None;
        while let Some(output) = self.session.poll() {
            match output {
                ServerOutput::Decide(said) => {
                    let asking = said.services.iter().filter(|it| it.requested.is_some());
                    let grants = asking.map(|it| Grant::new(it.service, Units::octets(1000)));
                    let said = machine::Answer::granting(said.number, grants.collect());
                    self.session.handle(now, ServerEvent::Decided(said));
                }
                ServerOutput::Debit(_, used) => {
                    self.debited = used.iter().fold(self.debited, |sum, it| sum.plus(it.units));
                }
                ServerOutput::Answer(said) => {
                    let mut typed =
                        CreditControlAnswer::answering(&request, &identity, ResultCode::SUCCESS);
                    typed.write(&said, Money::default());
                    // What only Acme knows goes beside what the machine said.
                    for service in &mut typed.multiple_services_credit_control {
                        service.acme_bundle =
                            Some(Box::new(AcmeBundle::builder().acme_bundle_name("Flat").build()));
                    }
                    answer = Some(typed);
                }
                _ => {}
            }
        }
        self.received.push(request);
        let octets = answer.unwrap().to_message(message.header()).unwrap().into_bytes();
        Message::parse(octets).unwrap()
    }
}

/// Sends what the client wants sent, until it wants no more; returns the bundles of all answers.
fn run(client: &mut Client, system: &mut ChargingSystem, now: Timestamp) -> Vec<String> {
    let mut template = extended_request();
    template.multiple_services_credit_control.push(
        MultipleServicesCreditControl::builder()
            .rating_group(10)
            .acme_filter(
                "permit out ip from any to any".parse::<diameter_core::IpFilterRule>().unwrap(),
            )
            .build(),
    );
    let mut bundles = Vec::new();
    while let Some(output) = client.poll() {
        let ClientOutput::Send(said, _) = output else { continue };
        let mut request = template.clone();
        request.write(&said, Money::default());
        let message = request.to_message(HopByHopId(1), EndToEndId(1)).unwrap();
        let message = system.answer(now, &Message::parse(message.into_bytes()).unwrap());
        let answer = CreditControlAnswer::from_message(&message).unwrap();
        client.handle(now, ClientEvent::Answered(answer.read(Money::default()).unwrap()));
        let services = answer.multiple_services_credit_control.into_iter();
        bundles
            .extend(services.filter_map(|it| Some(it.acme_bundle?.acme_bundle_name.to_string())));
    }
    bundles
}

#[test]
fn machines_run_on_the_vendors_own_commands() {
    let now = Timestamp::from_secs(1_800_000_000);
    let session = Server::new(ServerConfig::default());
    let mut system = ChargingSystem { session, received: Vec::new(), debited: Units::NONE };
    let mut client = Client::new(ClientConfig::default());

    client.handle(now, ClientEvent::ServiceRequested(RG10, Units::NONE));
    client.handle(now, ClientEvent::AccessRequested);
    assert_eq!(run(&mut client, &mut system, now), ["Flat"]);
    assert_eq!(client.state(), State::Open);
    assert_eq!(client.remaining(now, RG10), Some(Units::octets(1000)));

    client.handle(now, ClientEvent::Used(RG10, Units::octets(1000)));
    assert_eq!(run(&mut client, &mut system, now), ["Flat"]);
    client.handle(now, ClientEvent::Used(RG10, Units::octets(1)));
    client.handle(now, ClientEvent::ServiceTerminated(TerminationCause::LOGOUT));
    run(&mut client, &mut system, now);
    assert_eq!(client.state(), State::Idle);
    assert_eq!(system.debited, Units::octets(1001));

    let types: Vec<_> = system.received.iter().map(|it| it.cc_request_type).collect();
    assert_eq!(
        types,
        [
            CcRequestType::INITIAL_REQUEST,
            CcRequestType::UPDATE_REQUEST,
            CcRequestType::TERMINATION_REQUEST
        ]
    );
    for request in &system.received {
        assert_eq!(request.acme_cell, extended_request().acme_cell);
        // The AVP of the template stays with its rating group.
        assert_eq!(request.multiple_services_credit_control[0].acme_filter.len(), 1);
    }
    assert_eq!(
        system.received[0].read(Money::default()).unwrap().request_type,
        RequestType::Initial
    );
}
