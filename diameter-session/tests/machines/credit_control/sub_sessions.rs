//! Sub-sessions (RFC 8506, 5.1 and 8.5).

use diameter_session::credit_control::{FinalUnit, SubSessions};

use super::*;

/// A session with sub-sessions, and what it has sent. It is read anew before each step.
struct Whole {
    session: SubSessions,
    sent: Vec<Arc<Request>>,
}

impl Whole {
    /// Open as a whole, with so many sub-sessions that are open too. All have 1000 octets.
    fn open(parts: u64) -> Self {
        let session = SubSessions::new(ClientConfig::default());
        let mut whole = Self { session, sent: Vec::new() };
        whole.begin(None);
        for expected in 1..=parts {
            let id = whole.session.open();
            assert_eq!(id, expected);
            whole.begin(Some(id));
        }
        whole
    }

    fn begin(&mut self, id: Option<u64>) {
        self.feed(id, ClientEvent::ServiceRequested(RG10, Units::NONE));
        assert_eq!(self.feed(id, ClientEvent::AccessRequested), [(id, Sent(Initial))]);
        self.answer(id, vec![octets(RG10, 1000)]);
    }

    fn feed(&mut self, id: Option<u64>, event: ClientEvent) -> Vec<(Option<u64>, Done)> {
        self.session = moved(&self.session);
        self.session.handle(at(1), id, event);
        self.poll()
    }

    /// The answer to the last request of this sub-session.
    fn answer(&mut self, id: Option<u64>, grants: Vec<Grant>) -> Vec<(Option<u64>, Done)> {
        let mut sent = self.sent.iter().rev();
        let number = sent.find(|it| it.sub_session_id == id).expect("it was sent").number;
        self.feed(id, ClientEvent::Answered(Answer::granting(number, grants)))
    }

    fn poll(&mut self) -> Vec<(Option<u64>, Done)> {
        let mut done = Vec::new();
        while let Some((id, output)) = self.session.poll() {
            done.push((
                id,
                match output {
                    ClientOutput::Send(request, _) => {
                        assert_eq!(request.sub_session_id, id);
                        self.sent.push(request.clone());
                        Sent(request.request_type)
                    }
                    ClientOutput::AnswerAbort(code) => Done::AbortAnswered(code.0),
                    ClientOutput::GrantService => GrantService,
                    ClientOutput::TerminateService => TerminateService,
                    ClientOutput::Ended => Ended,
                    told => Told(told),
                },
            ));
        }
        done
    }

    fn state(&self, id: Option<u64>) -> Option<State> {
        self.session.get(id).map(Client::state)
    }

    /// Its sub-sessions 1 and 2 are being ended, and then it is.
    fn ends_with_its_parts(&mut self, cause: TerminationCause) {
        assert_eq!(self.state(None), Some(State::Open));
        for id in [1, 2] {
            assert_eq!(self.state(Some(id)), Some(State::PendingT));
        }
        assert_eq!(self.answer(Some(2), vec![]), [(Some(2), Ended)]);
        assert_eq!(self.answer(Some(1), vec![]), [(Some(1), Ended), (None, Sent(Termination))]);
        assert_eq!(self.session.ids().count(), 0);
        let last = self.sent.last().expect("the termination");
        assert_eq!((last.sub_session_id, last.termination_cause), (None, Some(cause)));
        assert_eq!(self.answer(None, vec![]), [(None, Ended)]);
        assert_eq!(self.session.next_timeout(), None);
    }
}

// Proves: cc-04
#[test]
fn sub_sessions_end_one_by_one_before_the_session() {
    let mut whole = Whole::open(2);
    whole.feed(Some(2), ClientEvent::Used(RG10, Units::octets(7)));
    let done = whole.feed(None, logout());
    assert_eq!(done, [(Some(1), Sent(Termination)), (Some(2), Sent(Termination))]);
    let reported = whole.sent.iter().flat_map(|it| &it.services).map(|it| it.total_used());
    let mut reported = reported.rev();
    assert!(reported.next().is_some_and(|it| it == Units::octets(7)), "units of each are reported");
    whole.ends_with_its_parts(TerminationCause::LOGOUT);
}

// Proves: cc-04
#[test]
fn whatever_ends_the_session_ends_its_sub_sessions_first() {
    let mut aborted = Whole::open(2);
    let done = aborted.feed(None, ClientEvent::AbortReceived);
    let ends = [(Some(1), Sent(Termination)), (Some(2), Sent(Termination))];
    let answered = [(None, Done::AbortAnswered(2001)), (None, TerminateService)];
    assert_eq!(done, [&ends[..], &answered].concat());
    aborted.ends_with_its_parts(TerminationCause::ADMINISTRATIVE);

    // The last units of the session as a whole.
    let mut final_units = Whole::open(2);
    final_units.feed(None, ClientEvent::Used(RG10, Units::octets(1000)));
    let number = final_units.sent.last().expect("the update").number;
    let final_unit = Some(FinalUnit::TERMINATE);
    let answer = Answer { final_unit, ..Answer::granting(number, vec![octets(RG10, 5)]) };
    final_units.feed(None, ClientEvent::Answered(answer));
    let done = final_units.feed(None, ClientEvent::Used(RG10, Units::octets(5)));
    assert_eq!(done, [&ends[..], &[(None, TerminateService)]].concat());
    final_units.ends_with_its_parts(TerminationCause::LOGOUT);
}

#[test]
fn sub_session_that_ends_leaves_the_others_and_its_number_is_not_given_again() {
    let mut whole = Whole::open(2);
    assert_eq!(whole.feed(Some(1), logout()), [(Some(1), Sent(Termination))]);
    assert_eq!(whole.answer(Some(1), vec![]), [(Some(1), Ended)]);
    assert_eq!((whole.state(Some(1)), whole.state(Some(2))), (None, Some(State::Open)));
    assert_eq!(whole.state(None), Some(State::Open));
    assert_eq!(whole.session.open(), 3);
    // The session as a whole is free to end when they are over.
    whole.feed(Some(2), logout());
    whole.answer(Some(2), vec![]);
}

#[test]
fn numbers_are_those_of_the_session() {
    let mut whole = Whole::open(2);
    for id in [None, Some(2), Some(1), Some(2)] {
        whole.feed(id, ClientEvent::Used(RG10, Units::octets(1000)));
        whole.answer(id, vec![octets(RG10, 1000)]);
    }
    whole.feed(Some(1), logout());
    whole.answer(Some(1), vec![]);
    whole.begin_another();
    let numbers: Vec<_> = whole.sent.iter().map(|it| it.number).collect();
    let all: Vec<_> = (0..).take(numbers.len()).collect();
    assert_eq!(numbers, all);
}

impl Whole {
    fn begin_another(&mut self) {
        let id = self.session.open();
        self.begin(Some(id));
    }
}

#[test]
fn session_that_fails_takes_its_sub_sessions_with_it() {
    let mut whole = Whole::open(2);
    whole.feed(None, ClientEvent::Used(RG10, Units::octets(1000)));
    assert_eq!(whole.session.next_timeout(), Some(at(11)));
    whole.session.handle_timeout(at(11));
    let done = whole.poll();
    let ends = [(Some(1), Sent(Termination)), (Some(2), Sent(Termination))];
    let failed = [(None, TerminateService), (None, Ended)];
    assert_eq!(done, [&ends[..], &failed].concat());
    assert_eq!(whole.answer(Some(1), vec![]), [(Some(1), Ended)]);
    assert_eq!(whole.answer(Some(2), vec![]), [(Some(2), Ended)]);
    assert_eq!(whole.session.next_timeout(), None);
}

#[test]
fn sub_sessions_go_on_elsewhere() {
    let mut whole = Whole::open(2);
    whole.feed(Some(2), ClientEvent::Used(RG10, Units::octets(1000)));
    whole.session = moved(&whole.session);
    whole.session.resume(at(5));
    assert_eq!(whole.poll(), [(Some(2), Sent(Update))]);
    assert!(whole.sent.last().is_some_and(|it| it.is_retransmitted));
}
