//! The access device.

use std::time::Duration;

use diameter_session::authorization::{
    Answer, Authorization, Client, ClientConfig, ClientEvent, ClientOutput, Comply, Destination,
    ReAuthRequestType, Request, SessionBinding, SessionServerFailover, SessionState, State,
};
use diameter_session::{ResultCode, TerminationCause};

use super::Input::{self, Event, Until};
use super::{SECOND, stateless, terms};
use crate::{at, moved};

fn authorized(terms: Authorization) -> Input<ClientEvent> {
    Event(ClientEvent::Answered(Answer::Authorized(terms)))
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
pub(super) fn feed(
    client: &mut Client,
    second: u64,
    input: Input<ClientEvent>,
) -> Vec<ClientOutput> {
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

pub(super) fn open(terms: Authorization) -> Client {
    client(vec![request(), authorized(terms)])
}

fn discon() -> Client {
    let mut client = open(terms());
    feed(&mut client, 2, Event(ClientEvent::ServiceTerminated(TerminationCause::LOGOUT)));
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
            vec![termination(Cause::SERVICE_NOT_PROVIDED)],
            Discon,
        ),
        // Proves: acf-06
        (
            pending(),
            Event(Answered(Answer::Unprocessable(terms()))),
            vec![termination(Cause::BAD_ANSWER)],
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
        (open(limited), Until(300), vec![termination(Cause::SESSION_TIMEOUT)], Discon),
        // Proves: acf-14
        (
            open(terms()),
            Event(AbortReceived(Yes)),
            vec![AnswerAbort(Code::SUCCESS), termination(Cause::ADMINISTRATIVE)],
            Discon,
        ),
        // Proves: acf-15, ses-17
        (open(terms()), Event(AbortReceived(No)), vec![AnswerAbort(Code::UNABLE_TO_COMPLY)], Open),
        // Proves: acf-16
        (
            open(terms()),
            Until(121),
            vec![re_auth_request(), termination(Cause::AUTHORIZATION_EXPIRED)],
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
            Event(ClientEvent::ServiceTerminated(Cause::USER_MOVED)),
            vec![termination(Cause::USER_MOVED)],
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
    let logout = ClientEvent::ServiceTerminated(TerminationCause::LOGOUT);
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
    let logout = ClientEvent::ServiceTerminated(TerminationCause::LOGOUT);
    assert_eq!(feed(&mut client, 3, Event(logout)), [termination(TerminationCause::LOGOUT)]);
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
    assert_eq!(outputs, [termination(TerminationCause::BAD_ANSWER)]);
}

// Proves: ses-38
#[test]
fn user_who_gave_up_before_the_answer_is_the_cause_of_the_end() {
    let mut client = pending();
    let gone = ClientEvent::ServiceTerminated(TerminationCause::LINK_BROKEN);
    assert_eq!(feed(&mut client, 1, Event(gone)), []);
    let outputs = feed(&mut client, 2, authorized(terms()));
    assert_eq!(outputs, [termination(TerminationCause::LINK_BROKEN)]);
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
    let logout = ClientEvent::ServiceTerminated(TerminationCause::LOGOUT);
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
        _ => ClientEvent::ServiceTerminated(TerminationCause::LOGOUT),
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
            ends.insert(0, to_realm(termination(TerminationCause::LOGOUT)));
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

// Proves: ses-49
#[test]
fn user_who_must_authenticate_again_and_does_not_loses_the_service() {
    let round = || Event(ClientEvent::Answered(Answer::AnotherRound(Some(30 * SECOND))));
    let mut client = open(terms());
    feed(&mut client, 5, request());
    assert_eq!(feed(&mut client, 6, round()), []);
    let outputs = feed(&mut client, 7, Event(ClientEvent::UserAnswered));
    assert!(matches!(outputs[..], [ClientOutput::SendRequest(_)]), "{outputs:?}");
    assert_eq!(feed(&mut client, 8, round()), []);
    assert_eq!(feed(&mut client, 37, Until(37)), []);
    let outputs = feed(&mut client, 38, Until(38));
    assert_eq!(outputs, [termination(TerminationCause::AUTHORIZATION_EXPIRED)]);
    assert_eq!(client.state(), State::Discon);
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
    let logout = ClientEvent::ServiceTerminated(TerminationCause::LOGOUT);
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

// Proves: ses-52
#[test]
fn class_that_can_just_be_kept_is_kept() {
    let config = ClientConfig { class_limit: 100, ..ClientConfig::default() };
    let mut client = Client::new(config);
    feed(&mut client, 0, request());
    let class = vec![vec![0; 60], vec![0; 40]];
    let outputs = feed(&mut client, 1, authorized(Authorization { class, ..terms() }));
    assert_eq!(outputs, [ClientOutput::Grant]);
}

// Proves: ses-29
#[test]
fn short_authorization_is_renewed_at_half_of_it() {
    let lifetime = Some(12 * SECOND);
    let client = open(Authorization { lifetime, ..terms() });
    // The answer came in second 1.
    assert_eq!(client.next_timeout(), Some(at(1 + 6)));
}

#[test]
fn what_the_tables_of_the_client_do_not_say() {
    use ClientEvent::{AbortReceived, Answered, ReAuthReceived};
    use ClientOutput::{AnswerAbort, AnswerReAuth, CleanUp, Disconnect};
    use State::{Discon, Idle, Open, Pending};

    let cannot = ResultCode::UNABLE_TO_COMPLY;
    let ends = |cause| vec![termination(cause)];
    let re_auth = || Event(ReAuthReceived(Comply::Yes));
    check_clients(vec![
        // What now holds cannot be applied.
        (
            open(terms()),
            Event(Answered(Answer::NotProvided(terms()))),
            ends(TerminationCause::SERVICE_NOT_PROVIDED),
            Discon,
        ),
        (
            open(terms()),
            Event(Answered(Answer::Unprocessable(terms()))),
            ends(TerminationCause::BAD_ANSWER),
            Discon,
        ),
        (pending(), re_auth(), vec![AnswerReAuth(cannot)], Pending),
        (discon(), re_auth(), vec![AnswerReAuth(cannot)], Discon),
        // Without state at the server there is nobody to tell.
        (pending(), Event(Answered(Answer::NotProvided(stateless()))), vec![CleanUp], Idle),
        (pending(), Event(Answered(Answer::Unprocessable(stateless()))), vec![CleanUp], Idle),
        (
            open(stateless()),
            Event(Answered(Answer::NotProvided(stateless()))),
            vec![Disconnect],
            Idle,
        ),
        (open(stateless()), refused(), vec![Disconnect], Idle),
        (open(stateless()), Until(121), vec![re_auth_request(), Disconnect], Idle),
        (open(stateless()), re_auth(), vec![AnswerReAuth(cannot)], Open),
        (open(stateless()), Event(AbortReceived(Comply::Yes)), vec![AnswerAbort(cannot)], Open),
    ]);
}

// Proves: ses-46
#[test]
fn service_that_goes_on_without_its_server_has_the_same_time_again() {
    let failover = SessionServerFailover::AllowService;
    let mut client = open(Authorization { failover, ..terms() });
    assert_eq!(feed(&mut client, 90, Until(90)), []);
    assert_eq!(feed(&mut client, 91, Until(91)), [re_auth_request()]);
    let undelivered = Event(ClientEvent::Undelivered);
    assert_eq!(feed(&mut client, 95, undelivered), [ClientOutput::Provide]);
    assert_eq!(client.next_timeout(), Some(at(95 + 90)), "asked again ten seconds before the end");
}

// Proves: ses-03
#[test]
fn first_answer_says_whether_there_is_state_and_no_later_one() {
    let mut client = open(terms());
    feed(&mut client, 5, request());
    feed(&mut client, 6, authorized(stateless()));
    let logout = || Event(ClientEvent::ServiceTerminated(TerminationCause::LOGOUT));
    assert_eq!(feed(&mut client, 7, logout()), [termination(TerminationCause::LOGOUT)]);
    let mut client = open(stateless());
    feed(&mut client, 5, request());
    feed(&mut client, 6, authorized(terms()));
    assert_eq!(feed(&mut client, 7, logout()), [ClientOutput::Disconnect]);
}

#[test]
fn client_that_goes_on_elsewhere_sends_again_what_awaits_an_answer() {
    let resumed = |mut client: Client| {
        client = crate::moved(&client);
        client.resume();
        std::iter::from_fn(|| client.poll()).collect::<Vec<_>>()
    };
    assert_eq!(resumed(pending()), [first_request()]);
    let mut asking = open(terms());
    assert_eq!(resumed(asking.clone()), []);
    feed(&mut asking, 5, request());
    assert_eq!(resumed(asking.clone()), [re_auth_request()]);
    feed(&mut asking, 6, authorized(terms()));
    assert_eq!(resumed(asking), []);
    assert_eq!(resumed(discon()), [termination(TerminationCause::LOGOUT)]);
    // It is the user's turn.
    let round = Event(ClientEvent::Answered(Answer::AnotherRound(None)));
    assert_eq!(resumed(client(vec![request(), round])), []);
}
