//! What connects the machines with commands: those that are generated, and those of whoever writes their own.
//!
//! `diameter-messages` has implementations for RFC 8506 and Gy (feature `session`), and `diameter-codegen`
//! makes them for the commands of a vendor's dictionary (`Config::sessions`).

use super::{Answer, Money, Request};
use crate::{MessageError, ResultCode};

/// A Credit-Control-Request of an application: that of RFC 8506, of Gy, of a vendor.
///
/// Session-Id, Origin-Host and the like, and the T flag of the header, are not its concern: whoever sends
/// the message sets them. What a command has no AVP for is left out.
///
/// Generated commands implement it. By hand it takes what the command has room for:
///
/// ```
/// use diameter_session::credit_control::{
///     Money, Request, RequestMessage, RequestType, Service, ServiceRequest, UnitType, Units, Used,
/// };
/// use diameter_session::{AvpName, MessageError, Timestamp};
///
/// /// The request of a vendor who sells minutes, and counts each session's from 1.
/// #[derive(Clone, Debug, Default)]
/// struct MinutesRequest {
///     subscriber: String,
///     kind: u32,
///     sequence: u32,
///     minutes_wanted: Option<u32>,
///     minutes_used: u32,
/// }
///
/// const KIND: AvpName = AvpName { name: "Acme-Kind", code: 1, vendor: 32473 };
///
/// impl RequestMessage for MinutesRequest {
///     fn read(&self, _: Money) -> Result<Request, MessageError> {
///         let request_type = match self.kind {
///             1 => RequestType::Initial,
///             2 => RequestType::Update,
///             3 => RequestType::Termination,
///             _ => return Err(MessageError::invalid(KIND)),
///         };
///         let minutes = |it: u32| Units::seconds(u64::from(it) * 60);
///         let service = ServiceRequest {
///             service: Service::SESSION,
///             requested: self.minutes_wanted.map(minutes),
///             used: vec![Used::new(minutes(self.minutes_used))],
///             ..ServiceRequest::default()
///         };
///         let number = self.sequence.wrapping_sub(1);
///         // This vendor has no Event-Timestamp.
///         let request = Request::new(request_type, number, Timestamp::default());
///         Ok(Request { services: vec![service], ..request })
///     }
///
///     fn write(&mut self, request: &Request, _: Money) {
///         self.kind = match request.request_type {
///             RequestType::Initial => 1,
///             RequestType::Update => 2,
///             RequestType::Termination | RequestType::Event => 3,
///         };
///         self.sequence = request.number.wrapping_add(1);
///         let minutes = |it: Units| it.amount(UnitType::Time).div_ceil(60).try_into().unwrap_or(u32::MAX);
///         let whole = request.services.iter().find(|it| it.service == Service::SESSION);
///         self.minutes_wanted = whole.and_then(|it| it.requested).map(minutes);
///         self.minutes_used = whole.map_or(0, |it| minutes(it.total_used()));
///     }
/// }
///
/// let mut message = MinutesRequest { subscriber: "alice".into(), ..MinutesRequest::default() };
/// let service = ServiceRequest {
///     used: vec![Used::new(Units::seconds(90))],
///     ..ServiceRequest::default()
/// };
/// let request = Request::new(RequestType::Update, 4, Timestamp::default());
/// message.write(&Request { services: vec![service], ..request }, Money::default());
/// assert_eq!((message.kind, message.sequence, message.minutes_used), (2, 5, 2));
/// assert_eq!(message.subscriber, "alice");
/// ```
pub trait RequestMessage: Clone {
    /// What it says, in the terms of the machines. Nothing is said here of whether it was retransmitted; a
    /// request without Event-Timestamp was made at the epoch.
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
