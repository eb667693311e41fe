//! The peer state machine (RFC 6733, 5.6) as a table: state and event in, actions and next state out.
//! The first part is the table as printed, row by row; the second says what happens where it is
//! silent. [`Peer`](crate::Peer) performs the actions.

use std::fmt;

/// The state of a peer (RFC 6733, 5.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// There is no connection.
    Closed,
    /// A connection is being opened.
    WaitConnAck,
    /// CER is sent, CEA not received.
    WaitICea,
    /// A connection is being opened, and the peer has opened one too.
    WaitConnAckElect,
    /// CER is sent on one connection and received on another: one of the two will go.
    WaitReturns,
    /// Open; the peer opened the connection.
    ROpen,
    /// Open; the local node opened the connection.
    IOpen,
    /// DPR is sent or received, the connection is about to close.
    Closing,
}

impl State {
    /// Whether messages of applications can be exchanged.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::ROpen | Self::IOpen)
    }
}

impl fmt::Display for State {
    /// Prints the name as RFC 6733 has it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Closed => "Closed",
            Self::WaitConnAck => "Wait-Conn-Ack",
            Self::WaitICea => "Wait-I-CEA",
            Self::WaitConnAckElect => "Wait-Conn-Ack/Elect",
            Self::WaitReturns => "Wait-Returns",
            Self::ROpen => "R-Open",
            Self::IOpen => "I-Open",
            Self::Closing => "Closing",
        })
    }
}

/// Which of the two possible connections to a peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// The one that the local node opened.
    Initiator,
    /// The one that the peer opened.
    Responder,
}

/// The events of the table (RFC 6733, 5.6.2); [`Event`](crate::Event) is for applications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StateEvent {
    Start,
    RConnCer,
    IRcvConnAck,
    IRcvConnNack,
    Timeout,
    IRcvCea,
    /// Also a CEA that says no, or that cannot be accepted.
    IRcvNonCea,
    /// Not of the table: the peer sends on the responder connection before it has a CEA.
    RRcvTooEarly,
    PeerDisc(Side),
    WinElection,
    SendMessage,
    RcvMessage(Side),
    RcvDwr(Side),
    RcvDwa(Side),
    /// A CER on a connection that already had its capabilities exchange.
    RcvCer(Side),
    Stop,
    RcvDpr(Side),
    RcvDpa(Side),
}

/// The actions of the table (RFC 6733, 5.6.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    SndConnReq,
    Accept,
    Reject,
    ProcessCer,
    SndCer,
    SndCea,
    Cleanup,
    Error,
    ProcessCea,
    SndDpr(Side),
    SndDpa(Side),
    Disc(Side),
    Elect,
    SndMessage(Side),
    SndDwa(Side),
    ProcessDwr,
    ProcessDwa,
    Process(Side),
    /// Not of the table: answer a CER that comes too late with 5012.
    RefuseCer(Side),
    /// Not of the table: answers are matched, requests answered with 3002.
    ProcessLate(Side),
}

/// What the table says.
pub(crate) struct Transition {
    pub(crate) actions: &'static [Action],
    pub(crate) next: State,
}

/// Looks a state and an event up.
pub(crate) fn transition(state: State, event: StateEvent) -> Transition {
    let (actions, next) = printed(state, event).unwrap_or_else(|| unprinted(state, event));
    Transition { actions, next }
}

/// The table as RFC 6733 prints it.
fn printed(state: State, event: StateEvent) -> Option<(&'static [Action], State)> {
    use Action::*;
    use Side::{Initiator as I, Responder as R};
    use State::*;
    use StateEvent::*;

    Some(match (state, event) {
        (Closed, Start) => (&[SndConnReq], WaitConnAck),
        (Closed, RConnCer) => (&[Accept, ProcessCer, SndCea], ROpen),

        (WaitConnAck, IRcvConnAck) => (&[SndCer], WaitICea),
        (WaitConnAck, IRcvConnNack) => (&[Cleanup], Closed),
        (WaitConnAck, RConnCer) => (&[Accept, ProcessCer], WaitConnAckElect),
        (WaitConnAck, Timeout) => (&[Error], Closed),

        (WaitICea, IRcvCea) => (&[ProcessCea], IOpen),
        (WaitICea, RConnCer) => (&[Accept, ProcessCer, Elect], WaitReturns),
        (WaitICea, PeerDisc(I)) => (&[Disc(I)], Closed),
        (WaitICea, IRcvNonCea) => (&[Error], Closed),
        (WaitICea, Timeout) => (&[Error], Closed),

        (WaitConnAckElect, IRcvConnAck) => (&[SndCer, Elect], WaitReturns),
        (WaitConnAckElect, IRcvConnNack) => (&[SndCea], ROpen),
        (WaitConnAckElect, PeerDisc(R)) => (&[Disc(R)], WaitConnAck),
        (WaitConnAckElect, RConnCer) => (&[Reject], WaitConnAckElect),
        (WaitConnAckElect, Timeout) => (&[Error], Closed),

        (WaitReturns, WinElection) => (&[Disc(I), SndCea], ROpen),
        (WaitReturns, PeerDisc(I)) => (&[Disc(I), SndCea], ROpen),
        (WaitReturns, IRcvCea) => (&[Disc(R), ProcessCea], IOpen),
        (WaitReturns, PeerDisc(R)) => (&[Disc(R)], WaitICea),
        (WaitReturns, RConnCer) => (&[Reject], WaitReturns),
        (WaitReturns, Timeout) => (&[Error], Closed),

        (ROpen, SendMessage) => (&[SndMessage(R)], ROpen),
        (ROpen, RcvMessage(R)) => (&[Process(R)], ROpen),
        (ROpen, RcvDwr(R)) => (&[ProcessDwr, SndDwa(R)], ROpen),
        (ROpen, RcvDwa(R)) => (&[ProcessDwa], ROpen),
        (ROpen, RConnCer) => (&[Reject], ROpen),
        (ROpen, Stop) => (&[SndDpr(R)], Closing),
        (ROpen, RcvDpr(R)) => (&[SndDpa(R)], Closing),
        (ROpen, PeerDisc(R)) => (&[Disc(R)], Closed),

        (IOpen, SendMessage) => (&[SndMessage(I)], IOpen),
        (IOpen, RcvMessage(I)) => (&[Process(I)], IOpen),
        (IOpen, RcvDwr(I)) => (&[ProcessDwr, SndDwa(I)], IOpen),
        (IOpen, RcvDwa(I)) => (&[ProcessDwa], IOpen),
        (IOpen, RConnCer) => (&[Reject], IOpen),
        (IOpen, Stop) => (&[SndDpr(I)], Closing),
        (IOpen, RcvDpr(I)) => (&[SndDpa(I)], Closing),
        (IOpen, PeerDisc(I)) => (&[Disc(I)], Closed),

        (Closing, RcvDpa(I)) => (&[Disc(I)], Closed),
        (Closing, RcvDpa(R)) => (&[Disc(R)], Closed),
        (Closing, Timeout) => (&[Error], Closed),
        (Closing, PeerDisc(I)) => (&[Disc(I)], Closed),
        (Closing, PeerDisc(R)) => (&[Disc(R)], Closed),

        _ => return None,
    })
}

/// What happens where the table is silent.
fn unprinted(state: State, event: StateEvent) -> (&'static [Action], State) {
    use Action::*;
    use Side::{Initiator as I, Responder as R};
    use State::*;
    use StateEvent::*;

    match (state, event) {
        // A connection that was opened before it was known who the peer is.
        (Closed, IRcvCea) => (&[ProcessCea], IOpen),
        // The application stops before anything is open.
        (WaitConnAck | WaitICea | WaitConnAckElect | WaitReturns, Stop) => (&[Cleanup], Closed),
        // The initiator connection fails; the responder connection remains.
        (WaitReturns, IRcvNonCea) => (&[Disc(I), SndCea], ROpen),
        // The peer sends before it has the CEA: that connection is closed.
        (WaitConnAckElect, RRcvTooEarly) => (&[Disc(R)], WaitConnAck),
        (WaitReturns, RRcvTooEarly) => (&[Disc(R)], WaitICea),
        // A CER on a connection that had its own.
        (ROpen, RcvCer(R)) => (&[RefuseCer(R)], ROpen),
        (IOpen, RcvCer(I)) => (&[RefuseCer(I)], IOpen),
        (Closing, RcvCer(R)) => (&[RefuseCer(R)], Closing),
        (Closing, RcvCer(I)) => (&[RefuseCer(I)], Closing),
        // A DPA without a DPR.
        (ROpen, RcvDpa(R)) => (&[Process(R)], ROpen),
        (IOpen, RcvDpa(I)) => (&[Process(I)], IOpen),
        // What was under way when DPR and DPA were sent, and DPRs that cross.
        (Closing, RConnCer) => (&[Reject], Closing),
        (Closing, RcvMessage(R)) => (&[ProcessLate(R)], Closing),
        (Closing, RcvMessage(I)) => (&[ProcessLate(I)], Closing),
        (Closing, RcvDwr(R)) => (&[ProcessDwr, SndDwa(R)], Closing),
        (Closing, RcvDwr(I)) => (&[ProcessDwr, SndDwa(I)], Closing),
        (Closing, RcvDwa(_)) => (&[ProcessDwa], Closing),
        (Closing, RcvDpr(R)) => (&[SndDpa(R)], Closing),
        (Closing, RcvDpr(I)) => (&[SndDpa(I)], Closing),
        // Start where a connection is there or on its way, Stop where none is; anything on a
        // connection that does not exist in this state, or to a state that does not wait for it.
        _ => (&[], state),
    }
}
