//! The home server.

use diameter_session::authorization::{
    Authorization, ClientEvent, ClientOutput, Decision, Hints, ReAuthRequestType, Server,
    ServerConfig, ServerEvent, ServerOutput, State, StatelessServer,
};
use diameter_session::{OriginStates, Restart, ResultCode};

use super::Input::{self, Event, Until};
use super::client::{feed, open};
use super::{SECOND, stateless, terms};
use crate::{at, moved};

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
    // 0 says nothing, so that nothing grows from it.
    assert_eq!(states.observe("other.example.net", Some(0)), Restart::No);
    assert_eq!(states.observe("other.example.net", Some(1)), Restart::No);

    let mut client = open(terms());
    let outputs = feed(&mut client, 9, Event(ClientEvent::ServerRestarted));
    assert_eq!((outputs, client.state()), (vec![ClientOutput::Disconnect], State::Idle));
    let mut server = server_in(State::Pending);
    let outputs = serve(&mut server, 9, Event(ServerEvent::ClientRestarted));
    assert_eq!((outputs, server.state()), (vec![ServerOutput::CleanUp], State::Idle));
    assert_eq!(server.next_timeout(), None);
}

#[test]
fn what_the_table_of_the_server_does_not_say() {
    use ServerEvent::{Abort, ReAuthUndelivered, ReAuthorize};
    use ServerOutput::{Answer, CleanUp, SendAbort, SendReAuth};
    use State::{Discon, Idle, Open, Pending};

    let cannot = || Decision::Refused(ResultCode::UNABLE_TO_COMPLY);
    let rows = vec![
        (server_in(Pending), asks(denied()), vec![Answer(denied()), CleanUp], Idle),
        (server_in(Pending), Event(Abort), vec![SendAbort], Discon),
        (server_in(Pending), Event(ReAuthorize), vec![SendReAuth], Pending),
        (server_in(Pending), Event(ReAuthUndelivered), vec![], Open),
        (server_in(Open), Event(ReAuthUndelivered), vec![], Open),
        // Time ends a session in every state.
        (server_in(Pending), Until(120), vec![CleanUp], Idle),
        (server_in(Discon), Until(120), vec![CleanUp], Idle),
        // What is being aborted is not authorized again.
        (server_in(Discon), asks(granted()), vec![Answer(cannot())], Discon),
        (server_in(Discon), asks(denied()), vec![Answer(denied())], Discon),
    ];
    for (number, (mut server, input, outputs, state)) in rows.into_iter().enumerate() {
        assert_eq!(serve(&mut server, 10, input), outputs, "row {number}");
        assert_eq!(server.state(), state, "row {number}");
    }
    let mut aborting = server_in(Discon);
    serve(&mut aborting, 50, asks(granted()));
    assert_eq!(aborting.next_timeout(), Some(at(120)), "nor for longer");
}

#[test]
fn server_that_goes_on_elsewhere_sends_again_what_awaits_an_answer() {
    let resumed = |mut server: Server| {
        server = moved(&server);
        server.resume();
        std::iter::from_fn(|| server.poll()).collect::<Vec<_>>()
    };
    assert_eq!(resumed(server_in(State::Idle)), []);
    assert_eq!(resumed(server_in(State::Open)), []);
    assert_eq!(resumed(server_in(State::Pending)), [ServerOutput::SendReAuth]);
    assert_eq!(resumed(server_in(State::Discon)), [ServerOutput::SendAbort]);
    let mut waiting = server_in(State::Discon);
    serve(&mut waiting, 10, Event(ServerEvent::AbortUndelivered));
    assert_eq!(resumed(waiting), [], "it is sent again when its time has come");
}
