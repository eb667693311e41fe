//! Authorization sessions (RFC 6733, 8.1 to 8.6): [`Authorizing`] is the access device, an
//! [`AuthorizationServer`] the home server. The commands may be of any application: AA-Request of NASREQ or Rx,
//! Credit-Control-Request of Gx, a vendor's.

mod client;
mod driver;
mod endpoint;
mod requests;
mod server;
mod server_request;
mod sessions;
mod snapshot;
mod terms;

pub use client::{
    Authorizing, NextRound, NotAuthorized, ReAuths, Renewal, Session, SessionEnd, SessionEvent,
    Settings, Termination, Users,
};
pub use server::{
    AuthorizationServer, AuthorizationSessions, NoSession, NotPushed, ServerSettings,
};
pub(crate) use server_request::Reply;
pub use server_request::ServerRequest;
pub use sessions::{ServerSessionEnd, SessionSnapshot};
pub use snapshot::DeviceSnapshot;

pub use diameter_session::TerminationCause;
pub use diameter_session::authorization::{Authorization, Comply, ReAuthRequestType, SessionState};
