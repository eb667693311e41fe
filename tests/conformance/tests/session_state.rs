//! What a session takes in memory, with everything that belongs to it, and written down: nodes have a million.

use std::time::Duration;

use diameter_session::authorization::{self, Authorization};
use diameter_session::credit_control::{
    Answer, Client, ClientConfig, ClientEvent, Grant, Request, RequestType, Server, ServerConfig,
    ServerEvent, Service, ServiceRequest, Units, Used,
};
use diameter_session::{Timestamp, accounting};
use diameter_tests::counting::{Counting, cost};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const NOW: Timestamp = Timestamp::from_secs(1_700_000_000);
/// Two rating groups.
const SERVICES: [Service; 2] = [Service::rating_group(10), Service::rating_group(20)];

fn grants() -> Vec<Grant> {
    let grant = |service| Grant {
        validity_time: Some(Duration::from_secs(3600)),
        quota_holding_time: Some(Duration::from_secs(300)),
        threshold: Units::octets(100_000),
        ..Grant::new(service, Units::octets(1_000_000))
    };
    SERVICES.map(grant).into()
}

fn open_client() -> Client {
    let mut client = Client::new(ClientConfig::default());
    for service in SERVICES {
        client.handle(NOW, ClientEvent::ServiceRequested(service, Units::octets(1_000_000)));
    }
    client.handle(NOW, ClientEvent::AccessRequested);
    while client.poll().is_some() {}
    client.handle(NOW, ClientEvent::Answered(Answer::granting(0, grants())));
    while client.poll().is_some() {}
    client
}

/// A server after the first request and so many updates, each of which reports all services.
fn open_server(config: ServerConfig, updates: u32) -> Server {
    let mut server = Server::new(config);
    for number in 0..=updates {
        let request_type = if number == 0 { RequestType::Initial } else { RequestType::Update };
        let used = Used::new(Units::octets(1_000_000));
        let services = SERVICES.map(|service| ServiceRequest {
            service,
            requested: Some(Units::NONE),
            used: if number == 0 { Vec::new() } else { vec![used] },
            ..ServiceRequest::default()
        });
        let services = services.into();
        let request = Request { services, ..Request::new(request_type, number, NOW) };
        server.handle(NOW, ServerEvent::Received(request));
        server.handle(NOW, ServerEvent::Decided(Answer::granting(number, grants())));
        while server.poll().is_some() {}
    }
    server
}

/// The value and all that it has allocated.
fn octets<T>(make: impl FnOnce() -> T) -> usize {
    let (_value, found) = cost(make);
    size_of::<T>() + found.now
}

#[test]
fn client_of_two_rating_groups_takes_less_than_2_kb() {
    let open = octets(open_client);
    assert!(open < 2048, "{open}");
    let pending = octets(|| {
        let mut client = open_client();
        client.handle(NOW, ClientEvent::Used(SERVICES[0], Units::octets(1_000_000)));
        while client.poll().is_some() {}
        client
    });
    assert!(pending < 2048, "{pending} while an answer is awaited");
}

#[test]
fn server_of_two_rating_groups_takes_less_than_2_kb() {
    // As a node has it, which keeps the octets of answers.
    let config = || ServerConfig { answers: 1, ..ServerConfig::default() };
    for updates in [0, 1, 100] {
        let open = octets(|| open_server(config(), updates));
        assert!(open < 2048, "{open} after {updates} updates");
    }
    let by_default = octets(|| open_server(ServerConfig::default(), 100));
    assert!(by_default < 5 * 1024, "{by_default}");
}

#[test]
fn session_that_is_written_down_takes_less_than_half_a_kb() {
    let written = postcard::to_allocvec(&open_client()).unwrap().len();
    assert!(written < 512, "{written}: a client");
    let config = ServerConfig { answers: 1, ..ServerConfig::default() };
    let written = postcard::to_allocvec(&open_server(config, 100)).unwrap().len();
    assert!(written < 512, "{written}: a server");
}

#[test]
fn other_sessions_take_less_than_half_a_kb() {
    let authorization = octets(|| {
        let mut client = authorization::Client::new(authorization::ClientConfig::default());
        client.handle(NOW, authorization::ClientEvent::AccessRequested);
        let granted = authorization::Answer::Authorized(Authorization::default());
        client.handle(NOW, authorization::ClientEvent::Answered(granted));
        while client.poll().is_some() {}
        client
    });
    assert!(authorization < 512, "{authorization}");
    let accounting = size_of::<accounting::Client<u64>>();
    assert!(accounting < 512, "{accounting}");
}
