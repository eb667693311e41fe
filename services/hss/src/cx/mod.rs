//! Cx: what an I-CSCF and an S-CSCF ask, and what the HSS asks an S-CSCF (TS 29.228, 6; TS 29.229).
//!
//! Each procedure takes a request and the [`Record`](crate::Record) of its subscriber, and gives the answer. That is the
//! subscriber who has the private identity of the request, or the public one in a request without; `None` when nobody has
//! one of those that it names. What a procedure changes in the record is to be written down before the answer leaves; on
//! a refusal it changes nothing. What has to be sent to an S-CSCF because of it stands in the record too, as a
//! [`Termination`] or an [`Untold`], until it is answered.
//!
//! | request | procedure |
//! |---|---|
//! | User-Authorization (UAR) | [`user_authorization()`] |
//! | Server-Assignment (SAR) | [`server_assignment()`] |
//! | Location-Info (LIR) | [`location_info()`] |
//! | Multimedia-Auth (MAR) | [`multimedia_auth()`] |
//! | a change by the operator | [`s6a::change`](crate::s6a::change()), [`deregister()`] |
//! | Registration-Termination (RTR) | made by [`Termination::request`] |
//! | Push-Profile (PPR) | made by [`push_profile`] |
//!
//! # Decisions
//!
//! - **One S-CSCF serves all identities of a subscription** (TS 23.228, 5.2): its name is given for each of them, and is
//!   forgotten when none is registered, served while unregistered, or being authenticated.
//! - **Who is not authenticated changes nothing.** An S-CSCF that asks for the authentication of a registered user takes
//!   the place of the other one with the registration that follows; when authentication fails, the old one stays.
//! - **A name is kept after a de-registration** that asks for it (types 6 and 7) where something is done for identities
//!   that are not registered, and otherwise not.

mod assignment;
mod authorization;
mod change;
mod features;
mod location;
mod multimedia_auth;
mod push;
mod results;
mod termination;

pub use assignment::{Assigned, server_assignment};
pub use authorization::user_authorization;
pub(crate) use change::changed;
pub use change::deregister;
pub use features::missing_features;
pub use location::location_info;
pub use multimedia_auth::multimedia_auth;
pub use push::{Pushed, Untold, push_profile};
pub use termination::Termination;
