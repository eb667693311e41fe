//! Credit control (RFC 8506; TS 32.299, 6.3 for Gy and Ro): a client asks for units before a service uses
//! them and reports what was used; a server reserves and debits. [`Client`] is a session at the client,
//! [`EventClient`] a one-time event, [`Server`] a session or an event at the server.

pub mod avps;
mod client;
mod command;
mod consumption;
mod message;
mod money;
mod pool;
mod server;
mod service;
mod unit_value;
mod units;

pub use client::{
    Client, ClientConfig, ClientEvent, ClientOutput, Concurrency, DirectDebitingFailure,
    EventClient, EventConfig, EventEvent, EventOutput, EventRequest, EventState,
    FirstInterrogation, RequestedAction, Scope, State, SubSessions, TariffChanges,
};
pub use command::{AnswerMessage, RequestMessage};
pub use consumption::{Envelope, EnvelopeReporting, TimeQuotaMechanism, TimeQuotaType};
pub use message::{
    Answer, FailedAvp, FailureHandling, Filter, FinalUnit, FinalUnitAction, Grant, PoolReference,
    Reason, Request, RequestType, Service, ServiceRequest, SessionFailover, TariffUsage, Used,
};
pub use money::Money;
pub use server::{MultipleServices, Server, ServerConfig, ServerEvent, ServerOutput, ServerState};
pub use unit_value::{Credit, UnitValue};
pub use units::{UnitType, Units};
