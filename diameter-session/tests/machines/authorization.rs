//! RFC 6733, 8.1 to 8.20.

use std::time::Duration;

use diameter_session::authorization::{
    Answer, Authorization, Client, ClientConfig, ClientEvent, ClientOutput, Comply, Decision,
    Destination, Hints, ReAuthRequestType, Request, Server, ServerConfig, ServerEvent,
    ServerOutput, SessionBinding, SessionServerFailover, SessionState, State, StatelessServer,
};
use diameter_session::{OriginStates, Restart, ResultCode, TerminationCause};

use crate::{at, moved};

const SECOND: Duration = Duration::from_secs(1);

/// What happens to a machine in a row: something, or nothing until some second.
enum Input<E> {
    Event(E),
    Until(u64),
}
use Input::{Event, Until};

fn terms() -> Authorization {
    let (lifetime, grace_period) = (Some(100 * SECOND), 20 * SECOND);
    Authorization { lifetime, grace_period, ..Authorization::default() }
}

fn authorized(terms: Authorization) -> Input<ClientEvent> {
    Event(ClientEvent::Answered(Answer::Authorized(terms)))
}

fn stateless() -> Authorization {
    Authorization { session_state: SessionState::NotMaintained, ..terms() }
}

/// A client after these inputs, each a second after the one before, without what it wanted done.
fn client(inputs: Vec<Input<ClientEvent>>) -> Client {
    let mut client = Client::new(ClientConfig::default());
    for (second, input) in inputs.into_iter().enumerate() {
        feed(&mut client, second as u64, input);
    }
    client
}

/// Everything that a client wants done after an input.
fn feed(client: &mut Client, second: u64, input: Input<ClientEvent>) -> Vec<ClientOutput> {
    // Each step in another process: a machine is nothing but its state.
    *client = moved(client);
    match input {
        Event(event) => client.handle(at(second), event),
        Until(second) => {
            while let Some(time) = client.next_timeout().filter(|time| *time <= at(second)) {
                client.handle_timeout(time);
            }
        }
    }
    std::iter::from_fn(|| client.poll()).collect()
}

fn request() -> Input<ClientEvent> {
    Event(ClientEvent::AccessRequested)
}

fn pending() -> Client {
    client(vec![request()])
}

fn open(terms: Authorization) -> Client {
    client(vec![request(), authorized(terms)])
}

fn discon() -> Client {
    let mut client = open(terms());
    feed(&mut client, 2, Event(ClientEvent::ServiceTerminated(TerminationCause::Logout)));
    client
}

fn first_request() -> ClientOutput {
    let (session_state, destination, re_auth) = (None, Destination::Host, None);
    ClientOutput::SendRequest(Request { session_state, destination, re_auth, class: vec![] })
}

fn re_auth_request() -> ClientOutput {
    ClientOutput::SendRequest(Request {
        session_state: None,
        destination: Destination::Host,
        re_auth: Some(ReAuthRequestType::AuthorizeOnly),
        class: vec![],
    })
}

fn termination(cause: TerminationCause) -> ClientOutput {
    ClientOutput::SendTermination { cause, destination: Destination::Host, class: vec![] }
}

fn refused() -> Input<ClientEvent> {
    Event(ClientEvent::Answered(Answer::Refused(ResultCode(5003))))
}

type Row<M, E, O> = (M, Input<E>, Vec<O>, State);

fn check_clients(rows: Vec<Row<Client, ClientEvent, ClientOutput>>) {
    for (number, (mut client, input, outputs, state)) in rows.into_iter().enumerate() {
        assert_eq!(feed(&mut client, 10, input), outputs, "row {number}");
        assert_eq!(client.state(), state, "row {number}");
        if state == State::Idle {
            assert_eq!(client.next_timeout(), None, "row {number}");
        }
    }
}

// Proves: ses-06
#[test]
fn stateful_client() {
    use ClientEvent::{AbortReceived, Answered, ReAuthReceived, TerminationAnswered};
    use ClientOutput::{AnswerAbort, AnswerReAuth, CleanUp, Disconnect, Grant, Provide};
    use Comply::{No, Yes};
    use ResultCode as Code;
    use State::{Discon, Idle, Open, Pending};
    use TerminationCause as Cause;

    let idle = || client(vec![]);
    let limited = Authorization { session_timeout: Some(300 * SECOND), ..terms() };
    let limited = Authorization { lifetime: None, ..limited };
    check_clients(vec![
        // Proves: acf-01
        (idle(), request(), vec![first_request()], Pending),
        // Proves: acf-02
        (idle(), Event(AbortReceived(Yes)), vec![AnswerAbort(Code::UNKNOWN_SESSION_ID)], Idle),
        // Proves: acf-03, ses-09
        (idle(), Event(ReAuthReceived(Yes)), vec![AnswerReAuth(Code::UNKNOWN_SESSION_ID)], Idle),
        // Proves: acf-04
        (pending(), authorized(terms()), vec![Grant], Open),
        // Proves: acf-05, ses-11
        (
            pending(),
            Event(Answered(Answer::NotProvided(terms()))),
            vec![termination(Cause::ServiceNotProvided)],
            Discon,
        ),
        // Proves: acf-06
        (
            pending(),
            Event(Answered(Answer::Unprocessable(terms()))),
            vec![termination(Cause::BadAnswer)],
            Discon,
        ),
        // Proves: acf-07
        (pending(), refused(), vec![CleanUp], Idle),
        // Proves: acf-08
        (open(terms()), request(), vec![re_auth_request()], Open),
        // Proves: acf-09
        (open(terms()), authorized(terms()), vec![Provide], Open),
        // Proves: acf-10
        (open(terms()), refused(), vec![Disconnect], Idle),
        // Proves: acf-11, ses-07, ses-08
        (
            open(terms()),
            Event(ReAuthReceived(Yes)),
            vec![AnswerReAuth(Code::SUCCESS), re_auth_request()],
            Open,
        ),
        // Proves: acf-12
        (
            open(terms()),
            Event(ReAuthReceived(No)),
            vec![AnswerReAuth(Code::UNABLE_TO_COMPLY), Disconnect],
            Idle,
        ),
        // Proves: acf-13, ses-34
        (open(limited), Until(300), vec![termination(Cause::SessionTimeout)], Discon),
        // Proves: acf-14
        (
            open(terms()),
            Event(AbortReceived(Yes)),
            vec![AnswerAbort(Code::SUCCESS), termination(Cause::Administrative)],
            Discon,
        ),
        // Proves: acf-15, ses-17
        (open(terms()), Event(AbortReceived(No)), vec![AnswerAbort(Code::UNABLE_TO_COMPLY)], Open),
        // Proves: acf-16
        (
            open(terms()),
            Until(121),
            vec![re_auth_request(), termination(Cause::AuthorizationExpired)],
            Discon,
        ),
        // Proves: acf-17
        (discon(), Event(AbortReceived(Yes)), vec![AnswerAbort(Code::SUCCESS)], Discon),
        // Proves: acf-18
        (discon(), Event(TerminationAnswered), vec![Disconnect], Idle),
        // The normal end, which the table does not have.
        // Proves: ses-10, ses-32
        (
            open(terms()),
            Event(ClientEvent::ServiceTerminated(Cause::UserMoved)),
            vec![termination(Cause::UserMoved)],
            Discon,
        ),
        // Proves: ses-05
        (pending(), Event(AbortReceived(Yes)), vec![AnswerAbort(Code::UNABLE_TO_COMPLY)], Pending),
    ]);
}

#[test]
fn stateless_client() {
    use ClientOutput::{CleanUp, Disconnect, Grant};
    use State::{Idle, Open, Pending};

    let limited = Authorization { session_timeout: Some(300 * SECOND), ..stateless() };
    let limited = Authorization { lifetime: None, ..limited };
    let logout = ClientEvent::ServiceTerminated(TerminationCause::Logout);
    check_clients(vec![
        // Proves: acl-01
        (client(vec![]), request(), vec![first_request()], Pending),
        // Proves: acl-02, ses-03
        (pending(), authorized(stateless()), vec![Grant], Open),
        // Proves: acl-03
        (pending(), refused(), vec![CleanUp], Idle),
        // Proves: acl-04
        (open(limited), Until(300), vec![Disconnect], Idle),
        // Proves: acl-05, ses-12
        (open(stateless()), Event(logout), vec![Disconnect], Idle),
    ]);
}

// Proves: ses-18
#[test]
fn every_abort_request_is_answered() {
    let clients = [client(vec![]), pending(), open(terms()), open(stateless()), discon()];
    for mut client in clients {
        for comply in [Comply::No, Comply::Yes] {
            let outputs = feed(&mut client, 10, Event(ClientEvent::AbortReceived(comply)));
            assert!(matches!(outputs[..], [ClientOutput::AnswerAbort(_), ..]), "{outputs:?}");
        }
    }
}

// Proves: ses-02, ses-04
#[test]
fn hint_that_there_need_be_no_state_stands_in_the_first_request_only() {
    let hint = SessionState::NotMaintained;
    let mut client = Client::new(ClientConfig { hint, ..ClientConfig::default() });
    let states = |outputs: &[ClientOutput]| match outputs {
        [ClientOutput::SendRequest(request)] => request.session_state,
        _ => panic!("{outputs:?}"),
    };
    assert_eq!(states(&feed(&mut client, 0, request())), Some(hint));
    feed(&mut client, 1, authorized(terms()));
    assert_eq!(states(&feed(&mut client, 2, request())), None);
    // The server did not follow the hint: the session ends with STR.
    let logout = ClientEvent::ServiceTerminated(TerminationCause::Logout);
    assert_eq!(feed(&mut client, 3, Event(logout)), [termination(TerminationCause::Logout)]);
}

// Proves: ses-29
#[test]
fn client_asks_again_before_the_authorization_ends() {
    let mut client = open(terms());
    assert_eq!(client.next_timeout(), Some(at(91)));
    assert_eq!(feed(&mut client, 91, Until(91)), [re_auth_request()]);
    // The lifetime counts from this answer.
    assert_eq!(feed(&mut client, 95, authorized(terms())), [ClientOutput::Provide]);
    assert_eq!(client.next_timeout(), Some(at(185)));
}

// Proves: ses-28
#[test]
fn lifetime_of_0_is_renewed_at_once_and_none_is_never_renewed() {
    let at_once = Authorization { lifetime: Some(Duration::ZERO), ..Authorization::default() };
    let mut client = open(at_once);
    assert_eq!(feed(&mut client, 1, Until(1)), [re_auth_request()]);
    assert_eq!(client.state(), State::Open);
    assert_eq!(open(Authorization::default()).next_timeout(), None);
}

// Proves: ses-36
#[test]
fn session_timeout_of_a_renewal_counts_from_its_request() {
    let renewed = Authorization { session_timeout: Some(30 * SECOND), ..Authorization::default() };
    let mut client = open(Authorization { session_timeout: Some(60 * SECOND), ..renewed.clone() });
    feed(&mut client, 50, request());
    feed(&mut client, 55, authorized(renewed));
    assert_eq!(client.next_timeout(), Some(at(80)));
}

// Proves: ses-35
#[test]
fn session_without_session_timeout_has_no_end() {
    assert_eq!(open(Authorization::default()).next_timeout(), None);
}

// Proves: ses-30
#[test]
fn session_that_ends_before_its_authorization_is_a_bad_answer() {
    let contradictory = Authorization { session_timeout: Some(99 * SECOND), ..terms() };
    let outputs = feed(&mut pending(), 1, authorized(contradictory));
    assert_eq!(outputs, [termination(TerminationCause::BadAnswer)]);
}

// Proves: ses-38
#[test]
fn user_who_gave_up_before_the_answer_is_the_cause_of_the_end() {
    let mut client = pending();
    let gone = ClientEvent::ServiceTerminated(TerminationCause::LinkBroken);
    assert_eq!(feed(&mut client, 1, Event(gone)), []);
    let outputs = feed(&mut client, 2, authorized(terms()));
    assert_eq!(outputs, [termination(TerminationCause::LinkBroken)]);
    assert_eq!(client.state(), State::Discon);
}

// Proves: ses-41, ses-42, ses-43
#[test]
fn session_binding_says_what_has_a_destination_host() {
    let both = SessionBinding(SessionBinding::RE_AUTH.0 | SessionBinding::TERMINATION.0);
    let mut client = open(Authorization { binding: both, ..terms() });
    let outputs = feed(&mut client, 5, request());
    assert!(
        matches!(&outputs[..], [ClientOutput::SendRequest(it)] if it.destination == Destination::Realm)
    );
    let logout = ClientEvent::ServiceTerminated(TerminationCause::Logout);
    let outputs = feed(&mut client, 6, Event(logout));
    assert!(matches!(
        outputs[..],
        [ClientOutput::SendTermination { destination: Destination::Realm, .. }]
    ));
    assert_eq!(both.destination(SessionBinding::ACCOUNTING), Destination::Host);
    let accounting = SessionBinding::ACCOUNTING;
    assert_eq!(accounting.destination(SessionBinding::ACCOUNTING), Destination::Realm);
    assert_eq!(accounting.destination(SessionBinding::RE_AUTH), Destination::Host);
}

/// What a client with this failover does when a re-authorization, or the termination request, cannot be
/// delivered again and again.
fn undelivered(failover: SessionServerFailover, last: ClientEvent) -> (Vec<ClientOutput>, State) {
    let mut client = open(Authorization { failover, lifetime: None, ..terms() });
    let event = match last {
        ClientEvent::Undelivered => ClientEvent::AccessRequested,
        _ => ClientEvent::ServiceTerminated(TerminationCause::Logout),
    };
    feed(&mut client, 5, Event(event));
    let mut outputs = feed(&mut client, 6, Event(last.clone()));
    if matches!(outputs[..], [ClientOutput::SendRequest(_) | ClientOutput::SendTermination { .. }])
    {
        outputs.extend(feed(&mut client, 7, Event(last)));
    }
    (outputs, client.state())
}

#[test]
fn server_that_cannot_be_reached() {
    use ClientOutput::{Disconnect, Provide};
    use SessionServerFailover::{AllowService, RefuseService, TryAgain, TryAgainAllowService};

    let to_realm = |output| match output {
        ClientOutput::SendRequest(request) => {
            ClientOutput::SendRequest(Request { destination: Destination::Realm, ..request })
        }
        ClientOutput::SendTermination { cause, class, .. } => {
            let destination = Destination::Realm;
            ClientOutput::SendTermination { cause, destination, class }
        }
        output => output,
    };
    let again = || to_realm(re_auth_request());
    let rows = [
        // Proves: ses-44
        (RefuseService, vec![Disconnect], State::Idle),
        // Proves: ses-45
        (TryAgain, vec![again(), Disconnect], State::Idle),
        // Proves: ses-46
        (AllowService, vec![Provide], State::Open),
        // Proves: ses-47
        (TryAgainAllowService, vec![again(), Provide], State::Open),
    ];
    for (failover, outputs, state) in rows {
        let found = undelivered(failover, ClientEvent::Undelivered);
        assert_eq!(found, (outputs, state), "{failover:?}");
        let mut ends = vec![Disconnect];
        if matches!(failover, TryAgain | TryAgainAllowService) {
            ends.insert(0, to_realm(termination(TerminationCause::Logout)));
        }
        let found = undelivered(failover, ClientEvent::TerminationUndelivered);
        assert_eq!(found, (ends, State::Idle), "{failover:?}");
    }
}

// Proves: ses-49
#[test]
fn user_has_the_time_of_multi_round_time_out() {
    let round = || Event(ClientEvent::Answered(Answer::AnotherRound(Some(30 * SECOND))));
    let mut client = client(vec![request(), round()]);
    assert_eq!(feed(&mut client, 30, Until(30)), []);
    assert_eq!(feed(&mut client, 30, Event(ClientEvent::UserAnswered)), [first_request()]);
    assert_eq!(client.next_timeout(), None);
    feed(&mut client, 31, round());
    assert_eq!(feed(&mut client, 61, Until(61)), [ClientOutput::CleanUp]);
    assert_eq!(client.state(), State::Idle);
}

// Proves: ses-50
#[test]
fn class_goes_into_all_later_requests_until_it_is_replaced() {
    let class = |values: &[&[u8]]| values.iter().map(|it| it.to_vec()).collect::<Vec<_>>();
    let with = |values| Authorization { class: class(values), ..terms() };
    let mut client = open(with(&[b"a", b"b"]));
    let outputs = feed(&mut client, 3, request());
    assert!(
        matches!(&outputs[..], [ClientOutput::SendRequest(it)] if it.class == class(&[b"a", b"b"]))
    );
    feed(&mut client, 4, authorized(with(&[b"c"])));
    let logout = ClientEvent::ServiceTerminated(TerminationCause::Logout);
    let outputs = feed(&mut client, 5, Event(logout));
    assert!(
        matches!(&outputs[..], [ClientOutput::SendTermination { class: it, .. }] if *it == class(&[b"c"]))
    );
}

// Proves: ses-52
#[test]
fn class_that_cannot_be_kept_ends_the_session() {
    let config = ClientConfig { class_limit: 100, ..ClientConfig::default() };
    let mut client = Client::new(config);
    feed(&mut client, 0, request());
    let class = vec![vec![0; 60], vec![0; 41]];
    let outputs = feed(&mut client, 1, authorized(Authorization { class, ..terms() }));
    assert!(matches!(outputs[..], [ClientOutput::SendTermination { .. }]), "{outputs:?}");
    assert_eq!(client.state(), State::Discon);
}

fn serve(server: &mut Server, second: u64, input: Input<ServerEvent>) -> Vec<ServerOutput> {
    *server = moved(server);
    match input {
        Event(event) => server.handle(at(second), event),
        Until(second) => {
            while let Some(time) = server.next_timeout().filter(|time| *time <= at(second)) {
                server.handle_timeout(time);
            }
        }
    }
    std::iter::from_fn(|| server.poll()).collect()
}

fn asks(decision: Decision) -> Input<ServerEvent> {
    Event(ServerEvent::Request(Hints::default(), decision))
}

fn server(inputs: Vec<Input<ServerEvent>>) -> Server {
    let mut server = Server::new(ServerConfig::default());
    for (second, input) in inputs.into_iter().enumerate() {
        serve(&mut server, second as u64, input);
    }
    server
}

fn server_in(state: State) -> Server {
    let server = match state {
        State::Idle => server(vec![]),
        State::Open => server(vec![asks(granted())]),
        State::Pending => server(vec![asks(granted()), Event(ServerEvent::ReAuthorize)]),
        State::Discon => server(vec![asks(granted()), Event(ServerEvent::Abort)]),
    };
    assert_eq!(server.state(), state);
    server
}

/// The terms as the server completes them.
fn granted() -> Decision {
    let re_auth_request_type = Some(ReAuthRequestType::AuthorizeOnly);
    Decision::Authorized(Authorization { re_auth_request_type, ..terms() })
}

fn denied() -> Decision {
    Decision::Refused(ResultCode(5003))
}

#[test]
fn stateful_server() {
    use ResultCode as Code;
    use ServerEvent::{Abort, AbortAnswered, AbortUndelivered, ReAuthAnswered, ReAuthorize};
    use ServerOutput::{Answer, AnswerTermination, CleanUp, ReAuthAccepted, SendAbort, SendReAuth};
    use State::{Discon, Idle, Open, Pending};

    let limited = Authorization { session_timeout: Some(300 * SECOND), ..terms() };
    let limited = Authorization { lifetime: None, ..limited };
    let limited = || server(vec![asks(Decision::Authorized(limited.clone()))]);
    let termination = || Event(ServerEvent::TerminationReceived);
    let rows = vec![
        // Proves: asf-01, ses-01
        (server_in(Idle), asks(granted()), vec![Answer(granted())], Open),
        // Proves: asf-02
        (server_in(Idle), asks(denied()), vec![Answer(denied())], Idle),
        // Proves: asf-03
        (server_in(Open), asks(granted()), vec![Answer(granted())], Open),
        // Proves: asf-04
        (server_in(Open), asks(denied()), vec![Answer(denied()), CleanUp], Idle),
        // Proves: asf-05
        (server_in(Open), Event(ReAuthorize), vec![SendReAuth], Pending),
        // Proves: asf-06
        (server_in(Pending), Event(ReAuthAnswered(Code::UNKNOWN_SESSION_ID)), vec![CleanUp], Idle),
        // Proves: asf-07
        (server_in(Pending), Event(ReAuthAnswered(Code(2002))), vec![ReAuthAccepted], Open),
        // Proves: asf-08
        (server_in(Open), Event(Abort), vec![SendAbort], Discon),
        // Proves: asf-09, ses-15
        (server_in(Open), Until(120), vec![CleanUp], Idle),
        // Proves: asf-10
        (limited(), Until(300), vec![CleanUp], Idle),
        // Proves: asf-11
        (server_in(Discon), Event(AbortUndelivered), vec![], Discon),
        // Proves: asf-12
        (server_in(Discon), Event(AbortAnswered), vec![CleanUp], Idle),
        // Proves: asf-13
        (server_in(Open), Event(AbortAnswered), vec![], Open),
        (server_in(Pending), Event(AbortAnswered), vec![], Pending),
        (server_in(Idle), Event(AbortAnswered), vec![], Idle),
        // Proves: asf-14, ses-14, ses-16
        (server_in(Open), termination(), vec![AnswerTermination(Code::SUCCESS), CleanUp], Idle),
        (server_in(Pending), termination(), vec![AnswerTermination(Code::SUCCESS), CleanUp], Idle),
        (server_in(Discon), termination(), vec![AnswerTermination(Code::SUCCESS), CleanUp], Idle),
        (server_in(Idle), termination(), vec![AnswerTermination(Code::UNKNOWN_SESSION_ID)], Idle),
        // The request that follows an RAA comes first.
        (server_in(Pending), asks(granted()), vec![Answer(granted())], Open),
    ];
    for (number, (mut server, input, outputs, state)) in rows.into_iter().enumerate() {
        assert_eq!(serve(&mut server, 10, input), outputs, "row {number}");
        assert_eq!(server.state(), state, "row {number}");
        assert_eq!(server.next_timeout().is_none(), state == Idle, "row {number}");
    }
}

// Proves: asf-11
#[test]
fn abort_request_that_could_not_be_sent_is_sent_again_after_a_while() {
    let mut server = server_in(State::Discon);
    assert_eq!(serve(&mut server, 10, Event(ServerEvent::AbortUndelivered)), []);
    assert_eq!(serve(&mut server, 39, Until(39)), []);
    assert_eq!(serve(&mut server, 40, Until(40)), [ServerOutput::SendAbort]);
}

// Proves: ses-31
#[test]
fn authorization_can_be_renewed_in_its_grace_period_and_not_later() {
    let mut server = server_in(State::Open);
    assert_eq!(serve(&mut server, 119, Until(119)), []);
    assert_eq!(serve(&mut server, 119, asks(granted())), [ServerOutput::Answer(granted())]);
    assert_eq!(serve(&mut server, 238, Until(238)), []);
    assert_eq!(serve(&mut server, 239, Until(239)), [ServerOutput::CleanUp]);
}

// Proves: ses-27, ses-33, ses-37
#[test]
fn server_grants_no_more_time_than_the_client_asks_for() {
    let hints = Hints { lifetime: Some(60 * SECOND), session_timeout: Some(90 * SECOND) };
    let decision = Decision::Authorized(terms());
    let outputs = serve(&mut server(vec![]), 0, Event(ServerEvent::Request(hints, decision)));
    let [ServerOutput::Answer(Decision::Authorized(answer))] = &outputs[..] else {
        panic!("{outputs:?}")
    };
    assert_eq!(answer.lifetime, Some(60 * SECOND));
    assert_eq!(answer.session_timeout, Some(90 * SECOND));
    assert_eq!(answer.re_auth_request_type, Some(ReAuthRequestType::AuthorizeOnly));
}

// Proves: ses-30
#[test]
fn authorization_never_outlasts_its_session() {
    let decision = Authorization { session_timeout: Some(50 * SECOND), ..terms() };
    let outputs = serve(&mut server(vec![]), 0, asks(Decision::Authorized(decision)));
    assert!(matches!(&outputs[..], [ServerOutput::Answer(Decision::Authorized(answer))]
        if answer.lifetime == Some(50 * SECOND)));
}

// Proves: asl-01
#[test]
fn stateless_server() {
    let answer = StatelessServer.request(Decision::Authorized(terms()));
    assert_eq!(answer, Some(Decision::Authorized(stateless())));
    assert_eq!(StatelessServer.request(denied()), Some(denied()));
}

// Proves: ses-20, ses-21, ses-22
#[test]
fn node_with_a_greater_origin_state_id_has_lost_its_sessions() {
    let mut states = OriginStates::default();
    let mut observe = |id| states.observe("nas.example.net", id);
    assert_eq!(observe(Some(5)), Restart::No);
    for id in [None, Some(0), Some(5), Some(4)] {
        assert_eq!(observe(id), Restart::No, "{id:?}");
    }
    assert_eq!(observe(Some(6)), Restart::SessionsBefore(6));
    assert_eq!(observe(Some(6)), Restart::No);

    let mut client = open(terms());
    let outputs = feed(&mut client, 9, Event(ClientEvent::ServerRestarted));
    assert_eq!((outputs, client.state()), (vec![ClientOutput::Disconnect], State::Idle));
    let mut server = server_in(State::Pending);
    let outputs = serve(&mut server, 9, Event(ServerEvent::ClientRestarted));
    assert_eq!((outputs, server.state()), (vec![ServerOutput::CleanUp], State::Idle));
    assert_eq!(server.next_timeout(), None);
}
