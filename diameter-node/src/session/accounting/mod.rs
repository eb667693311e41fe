//! Accounting (RFC 6733, 8.2 and 9): [`Accounting`] makes records of what was used and delivers them,
//! an [`AccountingServer`] takes them. The commands may be of any application: Accounting-Requests of the base
//! protocol, of NASREQ, of Rf, of a vendor.

mod accepting;
mod answers;
mod backlog;
mod buffer;
mod client;
mod command;
mod driver;
mod file;
mod records;
#[cfg(feature = "rf")]
#[cfg_attr(docsrs, doc(cfg(feature = "rf")))]
pub mod rf;
mod server;
mod servers;
mod settings;
mod supervision;

#[cfg(feature = "nasreq")]
pub(crate) use answers::realtime_of;
pub use buffer::{Buffer, SyncWork};
pub use client::{Accounting, NotAccepted, Session, SessionEvent, SubSessions};
pub use file::{FileBuffer, FileSettings, Found, Sync};
pub use server::{AccountingServer, Committed, NotCommitted, Received, SessionEnd};
pub use settings::{Listener, RecordChange, RecordEvent, Settings};

pub use diameter_session::accounting::{
    Interims, MemoryBuffer, NoSpace, Overflow, Realtime, Record, RecordBuffer, RecordKey,
    RecordType, ServerConfig, Storing,
};
