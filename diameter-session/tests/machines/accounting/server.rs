//! The servers that take records.

use diameter_session::ResultCode;
use diameter_session::accounting::{
    Received, RecordType, Server, ServerConfig, ServerOutput, State, StatelessServer,
};

use super::SECOND;
use crate::{at, moved};

use RecordType::{Event, Interim, Start, Stop};
use State::{Idle, Open};

// Proves: acct-03, acct-27, rf-02
#[test]
fn stateless_server() {
    use Received::{NoSpace, Processed};
    let rows = [
        // Proves: acs-01
        (Processed(Start), ResultCode::SUCCESS),
        // Proves: acs-02
        (Processed(Event), ResultCode::SUCCESS),
        // Proves: acs-03
        (Processed(Interim), ResultCode::SUCCESS),
        // Proves: acs-04
        (Processed(Stop), ResultCode::SUCCESS),
        // Proves: acs-05
        (NoSpace, ResultCode::OUT_OF_SPACE),
    ];
    for (received, code) in rows.iter().chain(rows.iter().rev()) {
        assert_eq!(StatelessServer.handle(*received), Some(*code), "{received:?}");
    }
}

// Proves: acct-28
#[test]
fn stateful_server() {
    use Received::{NoSpace, Processed};

    let config = ServerConfig::for_interim_interval(50 * SECOND);
    let idle = || Server::new(config.clone());
    let open = || {
        let mut server = idle();
        server.handle(at(0), Processed(Start));
        server.poll();
        server
    };
    let answer = |code| vec![ServerOutput::Answer(code)];
    let success = || answer(ResultCode::SUCCESS);
    // At 10 s: what comes, what is done, the new state, and when Ts runs out.
    let rows = vec![
        // Proves: act-01
        (idle(), Some(Processed(Start)), success(), Open, Some(at(110))),
        // Proves: act-02
        (idle(), Some(Processed(Event)), success(), Idle, None),
        // Proves: act-03
        (idle(), Some(NoSpace), answer(ResultCode::OUT_OF_SPACE), Idle, None),
        // Proves: act-04
        (open(), Some(Processed(Interim)), success(), Open, Some(at(110))),
        // Proves: act-05
        (open(), Some(Processed(Stop)), success(), Idle, None),
        // Proves: act-06
        (open(), Some(NoSpace), answer(ResultCode::OUT_OF_SPACE), Idle, None),
        // Proves: act-07
        (open(), None, vec![ServerOutput::Ended], Idle, None),
        // Where the table is silent: the client began anew, or its start record was repeated.
        (open(), Some(Processed(Start)), success(), Open, Some(at(110))),
        (open(), Some(Processed(Event)), success(), Open, Some(at(100))),
        (idle(), Some(Processed(Interim)), answer(ResultCode::UNKNOWN_SESSION_ID), Idle, None),
        (idle(), Some(Processed(Stop)), answer(ResultCode::UNKNOWN_SESSION_ID), Idle, None),
    ];
    for (number, (server, received, outputs, state, expires)) in rows.into_iter().enumerate() {
        let mut server = moved(&server);
        match received {
            Some(received) => server.handle(at(10), received),
            None => {
                assert_eq!(server.next_timeout(), Some(at(100)));
                server.handle_timeout(at(99));
                assert_eq!(server.poll(), None);
                server.handle_timeout(at(100));
            }
        }
        let found: Vec<_> = std::iter::from_fn(|| server.poll()).collect();
        assert_eq!(found, outputs, "row {number}");
        assert_eq!((server.state(), server.next_timeout()), (state, expires), "row {number}");
    }
}
