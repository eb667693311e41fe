//! What connects the machines with commands: those that are generated, and those of whoever writes their own.

use super::{Answer, Money, Request};
use crate::{MessageError, ResultCode};

/// A Credit-Control-Request of an application: that of RFC 8506, of Gy, of a vendor.
///
/// Session-Id, Origin-Host and the like, and the T flag of the header, are not its concern: whoever sends
/// the message sets them.
pub trait RequestMessage: Clone {
    /// What it says, in the terms of the machines. Nothing is said here of whether it was retransmitted.
    ///
    /// # Errors
    ///
    /// What must be known and is not said: Requested-Action in an event, for example.
    fn read(&self, money: Money) -> Result<Request, MessageError>;

    /// Writes what a machine says over it. All else stays as it is: AVPs that no machine minds, also in
    /// the Multiple-Services-Credit-Control of a service that the request is about. Those of other
    /// services are removed.
    fn write(&mut self, request: &Request, money: Money);
}

/// A Credit-Control-Answer.
pub trait AnswerMessage: Clone {
    /// The request that it answers.
    type Request;
    /// The names of a host that answers.
    type Identity;

    /// An answer that says nothing yet but its result. It has from the request what every answer takes.
    fn answering(request: &Self::Request, identity: &Self::Identity, result: ResultCode) -> Self;

    /// What it says, in the terms of the machines.
    ///
    /// # Errors
    ///
    /// What must be known and is not said, or cannot be understood: a session ends with such an answer.
    fn read(&self, money: Money) -> Result<Answer, MessageError>;

    /// Writes what a machine says over it, as [`RequestMessage::write`] does.
    fn write(&mut self, answer: &Answer, money: Money);
}
