//! A network access server (NAS) of NASREQ (RFC 7155): [`AccessServer`] lets users in, and each has a [`UserSession`]
//! in which authorization and accounting go together. Where the machines of both know no application, what RFC 7155
//! says of its own AVPs stands here: credentials, Service-Type, Framed-MTU, prompts, and which record says what.

mod access_server;
mod answers;
mod credentials;
mod records;
mod user_session;

pub use access_server::{AccessServer, NotAdmitted, Prompt, Settings};
pub use answers::{FramedAddress, Unusable};
pub use credentials::BadCredentials;
pub use records::{AccountingSession, Usage};
pub use user_session::{UserEvent, UserSession};
